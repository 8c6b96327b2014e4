"""Files that the owner has become a catalog: tables and dumps, each for the kind that its name says."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from coinstack.domain.errors import Invalid, Unsupported
from coinstack.infrastructure.catalogs import building, tables_csv
from coinstack.infrastructure.catalogs.building import Said
from coinstack.infrastructure.catalogs.kinds import kind_named
from coinstack.infrastructure.catalogs.records import Source

DUMPS = (".rdf", ".xml", ".ttl")


def load(folder: Path, files: Sequence[Path], *, kind: str | None = None, said: Said = lambda _: None) -> str:
    """Build a catalog of the files and of what the current one has of other kinds; its file's name.

    Raises:
        Invalid: two of the files are of one kind.
        NotFound, TooLarge, Unsupported, Unreadable, Refused: a file is not there, or cannot be read as its kind.
        Busy, Unavailable: see `building.build`.
    """
    sources = [source(path, kind) for path in files]
    for name, count in Counter(one.kind for one in sources).items():
        if count > 1:
            raise Invalid(f"{count} of the files are of the kind “{name}”: load one of each.", field="kind")
    return building.build(folder, sources, said=said)


def without_strangers(files: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Of several files those whose names are kinds, and the others: a folder of tables may hold more than a catalog.

    One file alone, or nothing but others, is what the owner meant: `load` says what is wrong with it.
    """
    known = [path for path in files if _is_named(path)]
    return (known, [path for path in files if path not in known]) if known else (list(files), [])


def _is_named(path: Path) -> bool:
    try:
        kind_named(path.name.partition(".")[0])
    except Unsupported:
        return False
    return True


def source(path: Path, kind: str | None = None) -> Source:
    """The file as a source: a dump by its ending (`ocre.rdf`), else a table (`ocre_types.csv`)."""
    if path.suffix.lower() not in DUMPS:
        return tables_csv.source(path, kind)
    from coinstack.infrastructure.catalogs import dumps

    return dumps.source(path, kind or path.name.partition(".")[0])

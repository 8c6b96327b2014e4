"""Types found by words or by reference, as they are typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coinstack.domain import identifying_words as words
from coinstack.domain.catalog import CatalogType, Kind
from coinstack.domain.identifying_words import Sought
from coinstack.domain.legends import fold
from coinstack.infrastructure.catalogs.letters import LEGEND, first_number, tag
from coinstack.infrastructure.catalogs.rows import Cell
from coinstack.infrastructure.catalogs.shelf import Shelf

NAMED = 0.9
"""How well an authority must bear a name to be meant by it."""
LONGER = 200
"""Types whose number goes on behind the digits that are typed (230 for 23), at most."""
RELATIONS = {
    "issuer": (("authority", "issuer", "obverse_portrait"), Kind.PERSON),
    "mint": (("mint",), Kind.MINT),
    "denomination": (("denomination",), Kind.DENOMINATION),
    "material": (("material",), Kind.MATERIAL),
}


@dataclass(frozen=True)
class Filters:
    """What the types must be of: a corpus, and authorities by id or name."""

    corpus: str | None = None
    issuer: str | None = None
    mint: str | None = None
    denomination: str | None = None
    material: str | None = None


@dataclass(frozen=True)
class Found:
    """A page of types, how many there are, and where the next page begins; None on the last."""

    types: Sequence[CatalogType]
    total: int
    following: int | None


def search(shelf: Shelf, text: str, filters: Filters, *, limit: int, start: int = 0) -> Found:
    """The types that have all the words, or their beginnings, and the number as far as it is typed; exact first."""
    read = words.sought(text)
    query = _query(shelf, read, filters)
    if read.digits is None:
        return _by_words(shelf, query, limit, start)
    typed = _plain(read.number or "")
    numbers = _numbered(shelf, query, typed) or _numbered(shelf, query, str(read.digits))
    if len(numbers) < start + limit and typed == str(read.digits):
        numbers += _numbered(shelf, query, typed, longer="*")[:LONGER]
    return _found(shelf, numbers[start : start + limit], len(numbers), start, limit)


def _by_words(shelf: Shelf, query: str, limit: int, start: int) -> Found:
    if query:
        counted = shelf.rows("SELECT count(*) FROM words WHERE words MATCH ?", (query,))
        places = shelf.rows(
            "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid LIMIT ? OFFSET ?", (query, limit, start)
        )
        wanted = [_whole(place) for (place,) in places]
        rows = shelf.rows(f"SELECT type FROM ordered WHERE place IN ({_marks(wanted)}) ORDER BY place", wanted)
    else:
        counted = shelf.rows("SELECT count(*) FROM ordered")
        rows = shelf.rows("SELECT type FROM ordered ORDER BY place LIMIT ? OFFSET ?", (limit, start))
    total = sum(_whole(count) for (count,) in counted)
    return _found(shelf, [_whole(number) for (number,) in rows], total, start, limit)


def _found(shelf: Shelf, numbers: Sequence[int], total: int, start: int, limit: int) -> Found:
    end = start + limit
    return Found(shelf.by_number(numbers), total, end if end < total else None)


def _numbered(shelf: Shelf, query: str, typed: str, *, longer: str = "") -> list[int]:
    """The types of that number: printed exactly so, then with what may follow (23b); or, `longer`, with more digits."""
    begun = first_number(typed)
    wanted = f'"{begun}"{longer}'
    rows = shelf.rows(
        "SELECT number, printed, place FROM words JOIN ordered ON place = words.rowid JOIN types ON number = type "
        "WHERE words MATCH ?",
        (" AND ".join(filter(None, (wanted, query))),),
    )
    found = [
        (plain != typed, _whole(place), _whole(number))
        for number, printed, place in rows
        if (plain := _plain(str(printed))).startswith(typed) and (not longer or first_number(plain) != begun)
    ]
    return [number for *_, number in sorted(found)]


def _plain(printed: str) -> str:
    """A number as it is compared: 44.5 is 44/5."""
    return printed.casefold().replace(".", "/").replace("(", "").replace(")", "").replace(" ", "")


def _query(shelf: Shelf, read: Sought, filters: Filters) -> str:
    """What to look for in `words`; nothing where everything is meant."""
    parts = [f'"{tag("corpus", corpus)}"' for corpus in dict.fromkeys((read.corpus, filters.corpus)) if corpus]
    if read.volume:
        whole = read.volume.partition("_")[0]
        parted = (read.volume, whole) if read.volume != whole else (whole, *(f"{whole}_{part}" for part in "123"))
        parts.append(_any(tag("volume", volume) for volume in parted))
    parts += [_either(word) for word in read.words]
    for name, (relations, _) in RELATIONS.items():
        if text := getattr(filters, name):
            ids = _meant(shelf, name, text)
            parts.append(_any(tag(relation, one) for one in ids for relation in relations))
    return " AND ".join(parts)


def _any(tags: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{one}"' for one in tags) + ")"


def _either(word: str) -> str:
    """A word, or the beginning of one, of a name or of a legend."""
    legend = fold(word).lower()
    return f'("{word}"* OR "{LEGEND}{legend}"*)' if legend else f'"{word}"*'


def _marks(values: Sequence[Cell]) -> str:
    return ",".join("?" * len(values))


def _meant(shelf: Shelf, name: str, text: str) -> list[str]:
    """The authority of that id, or those of that name."""
    relations, kind = RELATIONS[name]
    text = text.strip()
    if shelf.rows(
        f"SELECT 1 FROM links WHERE authority = ? AND relation IN ({_marks(relations)}) LIMIT 1", (text, *relations)
    ):
        return [text]
    return [one.id for one, score in shelf.authorities_named(text, kind, limit=5) if score >= NAMED] or [text]


def _whole(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0

"""A catalog is built beside the one in use and swapped in whole; whatever happens meanwhile, one is in use."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from coinstack.domain.errors import Busy, NotFound, Unavailable, Unreadable
from coinstack.infrastructure.catalogs import building, loading, schema
from coinstack.infrastructure.catalogs.records import Record, Source
from coinstack.infrastructure.catalogs.shelf import NOTHING, Shelf
from coinstack.infrastructure.catalogs.swapping import Shelves
from tests.catalogs import killed_build
from tests.catalogs.tables import CRRO, DENOMINATIONS, MINTS, OCRE, PERSONS, loaded, table
from tests.faults.test_no_room import fill, mounted
from tests.serving import PATIENCE, environment, until

AUGUSTUS = ("ocre", "ric.1(2).aug.207")


def catalogs(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.glob("*.sqlite"))


def test_without_a_catalog_everything_is_empty_and_nothing_fails(folder: Path, shelf: Shelf) -> None:
    assert not shelf.is_loaded and shelf.status().reason == NOTHING
    assert shelf.get(*AUGUSTUS) is None and shelf.get_many(["http://numismatics.org/ocre/id/x"]) == {}
    assert shelf.numbered("ocre", "1") == [] == shelf.authorities_named("Augustus")
    assert shelf.authority("augustus") is None and shelf.canonical("augustus") == "augustus"
    assert not shelf.holds("ocre") and shelf.weights(("augustus",)) == [] == shelf.concordance("RRC", "44/5")
    assert not folder.exists()


def test_a_load_replaces_its_kind_and_nothing_else(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE, crro_types=CRRO, persons=PERSONS, denominations=DENOMINATIONS, mints=MINTS,
           labels=[{"id": "augustus", "lang": "la", "kind": "pref", "label": "Augustus Caesar"}],
           redirects=[{"old_id": "octavian", "new": "augustus"}])  # fmt: skip
    loaded(folder, ocre_types=OCRE[1:2], persons=PERSONS[1:])
    assert shelf.get(*AUGUSTUS) is None and shelf.holds("ocre")
    assert [one.id for one in shelf.numbered("crro", "44/5")] == ["rrc-44.5"]
    assert shelf.numbered("crro", "44/5")[0].mints == ("rome",)
    assert shelf.replaced("ocre", "ric.2.hdn.100a") == ()
    assert shelf.canonical("octavian") == "augustus"
    augustus = shelf.authority("augustus")
    assert augustus is not None, "CoinStack's own table knows him"
    assert dict(augustus.labels) == {"la": "Augustus Caesar", "en": "Augustus"}
    rows = {one.kind: one.rows for one in shelf.status().sources}
    assert rows["ocre_types"] == 1 and rows["persons"] == 2 and rows["crro_types"] == 2 and rows["mints"] == 1


def test_a_second_load_of_the_same_changes_nothing(folder: Path, shelf: Shelf) -> None:
    tables = {"ocre_types": OCRE, "persons": PERSONS, "mints": MINTS}
    loaded(folder, **tables)
    counted = "SELECT (SELECT count(*) FROM labels), (SELECT count(*) FROM links), (SELECT count(*) FROM pairs)"
    before = (shelf.status().counts, shelf.rows(counted), shelf.get(*AUGUSTUS))
    loaded(folder, **tables)
    loaded(folder, mints=MINTS)
    assert (shelf.status().counts, shelf.rows(counted), shelf.get(*AUGUSTUS)) == before


def test_the_one_before_is_kept_and_older_ones_are_deleted(folder: Path, shelf: Shelf) -> None:
    names = [loaded(folder, persons=PERSONS[:count]) for count in (1, 2, 3)]
    assert catalogs(folder) == names[1:]
    previous = shelf.status().previous_built_at
    assert previous is not None and f"{previous:%Y%m%dT%H%M%S.%fZ}" in names[1]


def test_one_can_go_back_and_forward_again(folder: Path, shelf: Shelf) -> None:
    loaded(folder, persons=PERSONS[:1])
    with pytest.raises(NotFound, match="no earlier catalog"):
        shelf.rollback()
    loaded(folder, persons=PERSONS)
    assert shelf.status().sources[0].rows == 3
    assert shelf.rollback().sources[0].rows == 1
    assert shelf.rollback().sources[0].rows == 3


def test_two_builds_at_once_are_refused(folder: Path, tmp_path: Path) -> None:
    path = table(tmp_path, "persons", PERSONS)
    tried: list[type[Exception]] = []

    def meanwhile(_: str) -> None:
        with pytest.raises(Busy, match="being built already") as refused:
            loading.load(folder, [path])
        tried.append(refused.type)

    loading.load(folder, [path], said=meanwhile)
    assert set(tried) == {Busy}
    loading.load(folder, [path])


def test_going_back_waits_for_a_build(folder: Path, shelf: Shelf) -> None:
    loaded(folder, persons=PERSONS)
    with Shelves(folder).held(), pytest.raises(Busy):
        shelf.rollback()


def test_a_source_that_breaks_off_leaves_the_catalog_in_use(folder: Path, shelf: Shelf) -> None:
    loaded(folder, persons=PERSONS)

    def broken() -> Iterator[Record]:
        yield from ()
        raise Unreadable("The dump breaks off in the middle.")

    with pytest.raises(Unreadable, match="breaks off"):
        building.build(folder, [Source("ocre_types", "ocre.rdf", broken)])
    assert shelf.status().sources[0].rows == 3 and len(catalogs(folder)) == 1


def test_readers_go_on_while_catalogs_are_swapped(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE, persons=PERSONS)
    loaded(folder, ocre_types=OCRE, persons=PERSONS[:2])
    ended = threading.Event()
    seen: list[object] = []

    def read() -> None:
        while not ended.is_set():
            one = shelf.get(*AUGUSTUS)
            seen.append(one.mints if one else None)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for _ in range(30):
        shelf.rollback()
    loaded(folder, ocre_types=OCRE, persons=PERSONS)
    ended.set()
    for reader in readers:
        reader.join(PATIENCE)
    assert set(seen) == {("lugdunum",)}


def test_a_catalog_that_is_deleted_while_in_use_is_none(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE)
    assert shelf.get(*AUGUSTUS)
    (folder / catalogs(folder)[0]).unlink()
    assert shelf.get(*AUGUSTUS) is None and not shelf.is_loaded
    assert "is gone" in (shelf.status().reason or "")
    loaded(folder, ocre_types=OCRE)
    assert shelf.get(*AUGUSTUS)


def test_without_its_pointer_there_is_no_catalog(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE)
    for words in ("", "../../collection.sqlite", "catalog-v1-20200101T000000.000000Z.sqlite", "\x00"):
        (folder / "current").write_text(words, "utf-8")
        assert not shelf.is_loaded and shelf.get(*AUGUSTUS) is None and shelf.status().reason


@pytest.mark.parametrize("of", ["an older version", "a newer version", "a damaged file", "an empty file"])
def test_a_file_that_cannot_be_read_is_no_catalog_and_says_why(folder: Path, shelf: Shelf, of: str) -> None:
    name = loaded(folder, ocre_types=OCRE)
    path = folder / name
    if of == "an older version":
        (folder / "current").write_text(name.replace("-v1-", "-v0-"), "utf-8")
        path.rename(folder / name.replace("-v1-", "-v0-"))
    elif of == "a newer version":
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE meta SET value = ? WHERE key = 'version'", (str(schema.VERSION + 1),))
        connection.close()
    else:
        path.write_bytes(b"" if of == "an empty file" else os.urandom(50_000))
    assert not shelf.is_loaded and shelf.get(*AUGUSTUS) is None
    assert "version" in (shelf.status().reason or "") if "version" in of else "damaged" in (shelf.status().reason or "")
    loaded(folder, persons=PERSONS)
    assert [one.kind for one in shelf.status().sources] == ["persons"], "nothing was kept of it"


def test_a_file_damaged_in_the_middle_gives_answers_or_none_and_no_failure(folder: Path, shelf: Shelf) -> None:
    path = folder / loaded(folder, ocre_types=OCRE, persons=PERSONS)
    with path.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(os.urandom(path.stat().st_size - 4096 * 2))
    shelf.get(*AUGUSTUS)
    shelf.authorities_named("Augustus")
    shelf.status()


def killed(folder: Path, path: Path, number: int, moment: str) -> None:
    arguments = [sys.executable, killed_build.__file__, str(folder), str(path), str(number), moment]
    ended = subprocess.run(arguments, env=environment(), timeout=PATIENCE, check=False)
    assert ended.returncode == -signal.SIGKILL


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("number", [1, 2, 3], ids=["the file", "the one before", "the one in use"])
def test_a_kill_during_the_swap_leaves_the_old_one_or_the_new_one(
    folder: Path, shelf: Shelf, tmp_path: Path, number: int, moment: str
) -> None:
    loaded(folder, persons=PERSONS, ocre_types=OCRE)
    killed(folder, table(tmp_path / "new", "persons", PERSONS[:1]), number, moment)
    is_new = (number, moment) == (3, "after")
    assert {one.kind: one.rows for one in shelf.status().sources}["persons"] == (1 if is_new else 3)
    assert shelf.get(*AUGUSTUS)
    loaded(folder, persons=PERSONS[:2])
    assert {one.kind: one.rows for one in shelf.status().sources}["persons"] == 2
    assert len(catalogs(folder)) == 2 and not list(folder.glob("building-*"))


def test_a_kill_during_the_build_leaves_the_old_one(folder: Path, shelf: Shelf, tmp_path: Path) -> None:
    loaded(folder, persons=PERSONS, ocre_types=OCRE)
    many = [{"id": f"ric.1(2).aug.{number}", "label": f"RIC I Augustus {number}"} for number in range(60_000)]
    path = table(tmp_path / "many", "ocre_types", many)
    command = [sys.executable, killed_build.__file__, str(folder), str(path), "99", "never"]
    with subprocess.Popen(command, env=environment()) as process:
        until(lambda: any(one.stat().st_size > 100_000 for one in folder.glob("building-*")), "the build has begun")
        process.kill()
        assert process.wait(PATIENCE) == -signal.SIGKILL
    assert shelf.get(*AUGUSTUS) and {one.rows for one in shelf.status().sources} == {3, len(OCRE)}
    loaded(folder, mints=MINTS)
    assert shelf.get(*AUGUSTUS) and not list(folder.glob("building-*"))


def test_a_full_disk_leaves_the_old_one_and_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    if not hasattr(os, "geteuid") or not mounted("-t", "tmpfs", "-o", "size=24m", "tmpfs", str(folder)):
        pytest.skip("this machine lets nobody mount a small disk")
    with ExitStack() as stack:
        stack.callback(subprocess.run, ["/bin/umount", "-l", str(folder)], capture_output=True, check=False)
        shelf = Shelf(folder)
        stack.callback(shelf.close)
        loaded(folder, ocre_types=OCRE)
        filler = fill(folder)
        with pytest.raises(Unavailable, match="The disk is full: the catalog was not built"):
            loaded(folder, persons=PERSONS)
        assert shelf.get(*AUGUSTUS) and len(catalogs(folder)) == 1
        filler.unlink()
        loaded(folder, persons=PERSONS)
        assert shelf.get(*AUGUSTUS) and shelf.authority("augustus")

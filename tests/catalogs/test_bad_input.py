"""Files that nobody should load: what they point at is not read, and the catalog in use stays."""

import os
import subprocess
from contextlib import ExitStack
from pathlib import Path

import pytest

from coinstack.domain.errors import CoinStackError, Refused, TooLarge, Unavailable, Unreadable
from coinstack.infrastructure.catalogs import dumps, loading, tables_csv
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.catalogs import rdf
from tests.catalogs.tables import OCRE, PERSONS, loaded, table
from tests.faults.test_no_room import fill, mounted

AUGUSTUS = ("ocre", "ric.1(2).aug.207")
WHOLE = rdf.dump(rdf.AUGUSTUS_207)


def refused(folder: Path, shelf: Shelf, path: Path, error: type[CoinStackError], words: str) -> None:
    """The file is not loaded, for that reason, and nothing else is different from before."""
    loaded(folder, ocre_types=OCRE, persons=PERSONS)
    before = shelf.status()
    with pytest.raises(error, match=words):
        loading.load(folder, [path])
    assert shelf.status() == before and shelf.get(*AUGUSTUS) and not list(folder.glob("building-*"))


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE rdf:RDF SYSTEM "{secret}">',
        '<!DOCTYPE rdf:RDF PUBLIC "-//A//B" "{secret}">',
        '<!DOCTYPE rdf:RDF [<!ENTITY % outside SYSTEM "{secret}"> %outside;]>',
        '<!DOCTYPE rdf:RDF [<!ENTITY outside SYSTEM "{secret}">]>',
        '<!DOCTYPE rdf:RDF [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ],
    ids=["a DTD elsewhere", "a public DTD", "entities elsewhere", "a file as an entity", "entities of entities"],
)
def test_a_dump_that_declares_what_lies_elsewhere_is_refused(
    folder: Path, shelf: Shelf, tmp_path: Path, declared: str
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("known to nobody", "utf-8")
    path = tmp_path / "ocre.rdf"
    head, body = WHOLE.decode().split("<rdf:RDF", 1)
    path.write_text(head + declared.format(secret=secret.as_uri()) + "<rdf:RDF" + body, "utf-8")
    refused(folder, shelf, path, Refused, "entities")


def test_what_a_dump_refers_to_is_never_opened(folder: Path, shelf: Shelf, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("<a>known to nobody</a>", "utf-8")
    address = secret.as_uri()
    pointing = (
        f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" rdf:resource="{address}"/>'
        + rdf.link("skos:definition", address)
        + rdf.link("nmo:hasMint", address)
    )
    data = rdf.dump(rdf.AUGUSTUS_207, rdf.a_type("ocre", "ric.1(2).aug.1", "RIC I Augustus 1", pointing))
    path = tmp_path / "ocre.rdf"
    path.write_bytes(data.replace(b"<rdf:RDF", f'<?xml-stylesheet href="{address}"?><rdf:RDF'.encode(), 1))
    name = loading.load(folder, [path])
    assert shelf.get("ocre", "ric.1(2).aug.1") and b"known to nobody" not in (folder / name).read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("ocre.rdf", WHOLE[:-150], "breaks off"),
        ("ocre.rdf", WHOLE.replace(b"</nmo:hasLegend>", b"</x>", 1), "damaged"),
        ("ocre.rdf", b"<!DOCTYPE html><html><body>Maintenance</body></html>", "web page"),
        ("ocre.rdf", rdf.dump(rdf.RRC_44_5), "dump of CRRO"),
        ("crro.rdf", WHOLE, "dump of OCRE"),
        ("nomisma.rdf", WHOLE, "ocre|OCRE|no "),
    ],
)
def test_a_dump_that_is_none_of_its_kind_is_refused_by_hand_too(
    folder: Path, shelf: Shelf, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    refused(folder, shelf, path, Unreadable, words)


@pytest.mark.parametrize(("name", "largest"), [("ocre.rdf", dumps.LARGEST), ("persons.csv", tables_csv.LARGEST)])
def test_a_file_larger_than_any_is_not_even_opened(
    folder: Path, shelf: Shelf, tmp_path: Path, name: str, largest: int
) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(largest + 1)  # takes no room on the disk
    refused(folder, shelf, path, TooLarge, "at most")


def test_types_of_a_dump_that_replace_each_other_in_a_circle_are_loaded(
    folder: Path, shelf: Shelf, tmp_path: Path
) -> None:
    def becomes(one: str, other: str) -> str:
        there = rdf.link("dcterms:isReplacedBy", f"http://numismatics.org/ocre/id/ric.2.hdn.{other}")
        return rdf.a_type("ocre", f"ric.2.hdn.{one}", f"RIC II Hadrian {one}", there)

    path = tmp_path / "ocre.rdf"
    path.write_bytes(
        rdf.dump(rdf.AUGUSTUS_207, becomes("1", "2"), becomes("2", "3"), becomes("3", "1"), becomes("4", "4"))
    )
    loading.load(folder, [path])
    assert [shelf.replaced("ocre", f"ric.2.hdn.{one}") for one in "1234"] == [
        ("ric.2.hdn.2",), ("ric.2.hdn.3",), ("ric.2.hdn.1",), (),
    ]  # fmt: skip


@pytest.mark.parametrize("left", [600_000, 3_000_000])
def test_a_disk_that_fills_up_in_the_middle_of_a_build_leaves_the_old_one(tmp_path: Path, left: int) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    if not hasattr(os, "geteuid") or not mounted("-t", "tmpfs", "-o", "size=24m", "tmpfs", str(folder)):
        pytest.skip("this machine lets nobody mount a small disk")
    many = [
        {"id": f"ric.1(2).aug.{number}", "label": f"RIC I Augustus {number}", "obv_legend": f"CAESAR AVGVSTVS {number}"}
        for number in range(20_000)
    ]
    path = table(tmp_path / "many", "ocre_types", many)
    with ExitStack() as stack:
        stack.callback(subprocess.run, ["/bin/umount", "-l", str(folder)], capture_output=True, check=False)
        shelf = Shelf(folder)
        stack.callback(shelf.close)
        loaded(folder, ocre_types=OCRE)
        filler = fill(folder)
        os.truncate(filler, filler.stat().st_size - left)
        with pytest.raises(Unavailable, match="The disk is full: the catalog was not built"):
            loading.load(folder, [path])
        assert shelf.get(*AUGUSTUS) and len(list(folder.glob("*.sqlite"))) == 1
        assert not list(folder.glob("building-*")), "the room is given back"
        filler.unlink()
        loaded(folder, persons=PERSONS)
        assert shelf.get(*AUGUSTUS) and shelf.authority("augustus")

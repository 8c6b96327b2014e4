"""Dumps of the corpora and of nomisma.org are read record by record, and whatever is no dump is told so."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse, serialize

from coinstack.domain.catalog import Authority, CatalogType, Kind, Term
from coinstack.domain.errors import CoinStackError, NotFound, Refused, Unreadable, Unsupported
from coinstack.infrastructure.catalogs import dumps, nodes
from coinstack.infrastructure.catalogs.records import Redirect
from tests.catalogs import rdf
from tests.shared import shared


def _types(data: bytes, corpus: str = "ocre") -> dict[str, CatalogType]:
    return {one.id: one for one in dumps.types(io.BytesIO(data), corpus)}


def test_a_type_is_read_with_its_sides_and_its_place_in_its_book() -> None:
    found = _types(rdf.dump(*rdf.OCRE))["ric.1(2).aug.207"]
    assert (found.volume, found.edition, found.section, found.number) == ("1", "2", "aug", "207")
    assert (found.year_from, found.year_to) == (-2, 4)
    assert found.authorities == ("augustus",) and found.mints == ("lugdunum",) and found.regions == ("gallia",)
    assert found.denominations == ("denarius",) and found.materials == ("ar",)
    assert found.obverse.legends == ("CAESAR AVGVSTVS DIVI F PATER PATRIAE",)
    assert [language for language, _ in found.obverse.descriptions] == ["en", "de"]
    assert found.reverse.portraits == ("gaius_caesar", "lucius_caesar")
    assert found.uri == "http://numismatics.org/ocre/id/ric.1(2).aug.207"


def test_a_replaced_type_names_all_that_took_its_place() -> None:
    found = _types(rdf.dump(*rdf.OCRE))["ric.2.hdn.100a"]
    assert found.replaced_by == ("ric.2_3(2).hdn.601", "ric.2_3(2).hdn.602") and found.mints == ()


def test_an_id_with_a_blank_does_not_stop_the_reading_and_every_value_is_kept_once() -> None:
    found = _types(rdf.dump(*rdf.OCRE))["ric.4.ph_i.75A (a)"]
    assert found.mints == ("rome", "antioch")
    assert found.obverse.legends == ("IMP M IVL PHILIPPVS AVG", "IMP PHILIPPVS AVG")
    assert (found.number, found.suffix) == ("75", "A (a)")


def test_an_id_that_is_written_percent_encoded_is_the_same_id() -> None:
    written = rdf.a_type("ocre", "ric.4.ph_i.75A%20(a)", "RIC IV Philip I 75A (a)")
    assert list(_types(rdf.dump(written))) == ["ric.4.ph_i.75A (a)"]


def test_issuers_stated_authorities_and_control_marks_are_read() -> None:
    found = _types(rdf.dump(rdf.PRICE_P43), "pella")["price.P43"]
    assert found.authorities == ("philip_iii_arrhidaeus", "alexander_iii") and found.mints == ("babylon",)
    assert found.reverse.control_marks == ("monogram.price.12",) and (found.year_from, found.year_to) == (-323, -317)


def test_a_variety_names_its_type_and_nothing_of_other_corpora() -> None:
    broader = rdf.link("skos:broader", "http://numismatics.org/crro/id/rrc-443.1")
    elsewhere = rdf.link("dcterms:isReplacedBy", "http://numismatics.org/ocre/id/ric.1(2).aug.1")
    itself = rdf.link("dcterms:isReplacedBy", "http://numismatics.org/crro/id/rrc-443.1v")
    found = _types(rdf.dump(rdf.a_type("crro", "rrc-443.1v", "RRC 443/1v", broader, elsewhere, itself)), "crro")
    assert found["rrc-443.1v"].broader == "rrc-443.1" and found["rrc-443.1v"].replaced_by == ()


def test_nodes_of_one_record_may_stand_a_little_apart() -> None:
    uri = "http://numismatics.org/ocre/id/ric.1(2).aug.1"
    data = rdf.dump(
        rdf.node(uri, rdf.text("skos:prefLabel", "RIC I (second edition) Augustus 1", "en")),
        rdf.a_type("ocre", "ric.1(2).aug.2", "RIC I (second edition) Augustus 2"),
        rdf.node(uri + "#reverse", rdf.text("nmo:hasLegend", "OB CIVIS SERVATOS")),
    )
    assert _types(data)["ric.1(2).aug.1"].reverse.legends == ("OB CIVIS SERVATOS",)


def test_a_specimen_is_no_type() -> None:
    specimen = rdf.node(
        "http://numismatics.org/ocre/id/x", rdf.text("skos:prefLabel", "x"), kind="nmo:NumismaticObject"
    )
    assert list(_types(rdf.dump(rdf.RRC_44_5, specimen, rdf.AUGUSTUS_207))) == ["ric.1(2).aug.207"]


@pytest.mark.parametrize(("written", "expected"), [
    ("0062", 62), ("-0027", -27), ("0014-09-19", 14), ("-0063-09-23", -63), ("0000", None), ("c. 40", None), ("", None)
])  # fmt: skip
def test_years_are_read_as_the_catalogs_count_them(written: str, expected: int | None) -> None:
    assert nodes.year(written) == expected


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (b"", Unreadable, "empty"),
        (b"   \n ", Unreadable, "empty"),
        (b"<!DOCTYPE html><html><body>Down for maintenance</body></html>", Unreadable, "web page"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>', Unreadable, "web page"),
        (b"<html><body>503</body></html>", Unreadable, "web page"),
        (rdf.dump(*rdf.OCRE).decode().encode("utf-16"), Unreadable, "UTF-8"),
        (rdf.dump(*rdf.OCRE)[:-200], Unreadable, "breaks off"),
        (rdf.dump(*rdf.OCRE)[: -len(rdf.END)], Unreadable, "breaks off"),
        (rdf.dump(*rdf.OCRE).replace(b"</nmo:hasLegend>", b"</x>", 1), Unreadable, "damaged"),
        (rdf.dump(*rdf.OCRE).replace(b"PATRIAE", b"\xff\xfe", 1), Unreadable, "damaged"),
        (rdf.dump(*rdf.OCRE).replace(b"PATRIAE", b"&nobody;", 1), Unreadable, "damaged"),
        (b"PK\x03\x04 what is packed", Unreadable, "damaged"),
        (b"id,label\n1,RIC 1\n", Unreadable, "damaged"),
        (rdf.dump(rdf.RRC_44_5), Unreadable, "dump of CRRO"),
        (rdf.dump(), Unreadable, "no type of OCRE"),
    ],
)
def test_what_is_no_dump_of_the_corpus_is_told_in_a_sentence(
    data: bytes, error: type[CoinStackError], words: str
) -> None:
    with pytest.raises(error, match=words) as failed:
        _types(data)
    assert str(failed.value).endswith(".")


ENTITY = (
    b'<!DOCTYPE rdf:RDF [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
)


@pytest.mark.parametrize(
    "data",
    [
        rdf.dump(*rdf.OCRE).replace(b"<rdf:RDF", ENTITY + b"<rdf:RDF", 1),
        rdf.dump(*rdf.OCRE).replace(b"<nmo:TypeSeriesItem", ENTITY + b"<nmo:TypeSeriesItem", 1),
        rdf.dump(*rdf.OCRE).replace(b"<rdf:RDF", ENTITY.lower() + b"<rdf:RDF", 1),
        rdf.dump(*rdf.OCRE).replace(b"<rdf:RDF", b"<!--" + b"x" * 70_000 + b"-->" + ENTITY + b"<rdf:RDF", 1),
        rdf.dump(*rdf.OCRE, b"".decode()).replace(b"</rdf:RDF>", ENTITY + b"</rdf:RDF>", 1),
    ],
    ids=["before the root", "inside", "small letters", "after a long comment", "at the end"],
)
def test_whatever_declares_entities_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="entities"):
        _types(data)


@pytest.mark.parametrize("cut", range(65_528, 65_548))
def test_a_declaration_that_lies_across_two_pieces_is_seen(cut: int) -> None:
    head = rdf.HEAD.encode()
    before = cut - len(head) - len(b"<!---->")
    data = head + b"<!--" + b"x" * before + b"-->" + b'<!DOCTYPE a [<!ENTITY b "c">]>' + rdf.END.encode()
    with pytest.raises(Refused):
        _types(data)


def test_a_large_dump_is_read_as_it_comes_and_never_held_whole() -> None:
    asked = 0

    class Endless(io.RawIOBase):
        """A dump that never ends."""

        def __init__(self) -> None:
            self._pieces = self._all()
            self._left = b""

        def _all(self) -> Iterator[bytes]:
            yield rdf.HEAD.encode()
            number = 0
            while True:
                number += 1
                yield rdf.a_type("crro", f"rrc-1.{number}", f"RRC 1/{number}").encode()

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:
            nonlocal asked
            while len(self._left) < len(buffer):
                self._left += next(self._pieces)
            buffer[:], self._left = self._left[: len(buffer)], self._left[len(buffer) :]
            asked += len(buffer)
            return len(buffer)

    found = dumps.types(io.BufferedReader(Endless()), "crro")
    assert [next(found).number for _ in range(500)] == [str(number) for number in range(1, 501)]
    assert asked < 1_000_000


# nomisma -------------------------------------------------------------------------------------------------------------

MINT = rdf.node(
    rdf.NM + "lugdunum",
    rdf.text("skos:prefLabel", "Lugdunum", "en"),
    rdf.text("skos:prefLabel", "Lione", "it"),
    rdf.text("skos:altLabel", "Lyons", "en"),
    rdf.text("skos:definition", "The mint at Lugdunum.", "en"),
    rdf.link("skos:closeMatch", "http://www.wikidata.org/entity/Q456"),
    rdf.nm("skos:broader", "gallia_transalpina"),
    rdf.link("geo:location", rdf.NM + "lugdunum#this"),
    kind="nmo:Mint",
) + rdf.node(
    rdf.NM + "lugdunum#this", rdf.text("geo:lat", "45.76"), rdf.text("geo:long", "4.82"), kind="geo:SpatialThing"
)
RENAMED = rdf.node(
    rdf.NM + "AE3_4",
    rdf.text("skos:prefLabel", "AE3/4", "en"),
    rdf.nm("dcterms:isReplacedBy", "ae3_4"),
    kind="nmo:Denomination",
)
GOD = rdf.node(
    rdf.NM + "roma",
    rdf.text("skos:prefLabel", "Roma", "en"),
    rdf.link("rdf:type", nodes.PREFIXES["wordnet"] + "Deity"),
    kind="foaf:Person",
)
HOARD = rdf.node("http://nomisma.org/id/igch0001", rdf.text("skos:prefLabel", "IGCH 1"), kind="nmo:Hoard")


def _authorities(data: bytes) -> dict[str, Authority]:
    return {one.id: one for one in dumps.authorities(io.BytesIO(data))}


def test_a_mint_is_read_with_its_place_and_names() -> None:
    found = _authorities(rdf.dump(MINT, HOARD))
    lugdunum = found["lugdunum"]
    assert list(found) == ["lugdunum"] and lugdunum.kind is Kind.MINT and lugdunum.label == "Lugdunum"
    assert (lugdunum.latitude, lugdunum.longitude) == (45.76, 4.82)
    assert lugdunum.alternatives == (("en", "Lyons"),) and lugdunum.broader == ("gallia_transalpina",)
    assert lugdunum.matches == ("http://www.wikidata.org/entity/Q456",)
    assert lugdunum.definition == "The mint at Lugdunum."


def test_a_deity_that_is_called_a_person_too_is_a_deity() -> None:
    assert _authorities(rdf.dump(GOD))["roma"].kind is Kind.DEITY


def test_a_renamed_id_becomes_a_redirect(tmp_path: Path) -> None:
    (tmp_path / "nomisma.rdf").write_bytes(rdf.dump(MINT, RENAMED))
    source = dumps.source(tmp_path / "nomisma.rdf", "nomisma")
    assert [one for one in source.records() if isinstance(one, Redirect)] == [Redirect("AE3_4", "ae3_4")]
    assert [one for one in source.records() if isinstance(one, Redirect)] == [Redirect("AE3_4", "ae3_4")]


def test_turtle_says_the_same_as_xml() -> None:
    xml = rdf.dump(MINT, RENAMED, GOD)
    turtle = serialize(parse(xml, RdfFormat.RDF_XML), format=RdfFormat.TURTLE)
    assert _authorities(turtle or b"") == _authorities(xml)


def test_places_that_are_none_are_left_out() -> None:
    nowhere = MINT.replace("45.76", "north").replace("4.82", "4,82")
    assert _authorities(rdf.dump(nowhere))["lugdunum"].latitude is None
    assert _authorities(rdf.dump(MINT.replace("45.76", "145.76")))["lugdunum"].latitude is None


def test_real_records_of_nomisma_are_read() -> None:
    augustus = _authorities(shared("data/nomisma/rdf/augustus.rdf").read_bytes())["augustus"]
    assert augustus.kind is Kind.PERSON and dict(augustus.labels)["es"] == "César Augusto"
    assert augustus.terms == (Term("roman_emperor", "roman_empire", -27, 14),)
    assert (augustus.year_from, augustus.year_to) == (-27, 14) and augustus.broader == ("julio-claudian_dynasty",)
    rome = _authorities(shared("data/nomisma/rdf/rome.rdf").read_bytes())["rome"]
    assert rome.kind is Kind.MINT and rome.latitude is not None and rome.broader == ("latium",)
    kinds = {"denarius": Kind.DENOMINATION, "ar": Kind.MATERIAL, "roman_emperor": Kind.ROLE, "crispus": Kind.PERSON}
    for name, kind in kinds.items():
        assert _authorities(shared(f"data/nomisma/rdf/{name}.rdf").read_bytes())[name].kind is kind


def test_a_dump_is_a_source_of_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "nomisma.rdf"
    path.write_bytes(rdf.dump(*rdf.OCRE))
    source = dumps.source(path, "ocre", url="https://numismatics.org/ocre/nomisma.rdf")
    assert source.kind == "ocre_types" and source.url and source.sha256 and source.dated
    assert [one.id for one in source.records() if isinstance(one, CatalogType)][0] == "ric.1(2).aug.207"  # noqa: RUF015 -- the first of all
    with pytest.raises(NotFound):
        dumps.source(tmp_path / "none.rdf", "ocre")
    with pytest.raises(Unsupported, match="table"):
        dumps.source(path, "symbols")

"""The trade's own order."""

from dataclasses import replace
from itertools import pairwise

from coinstack.domain import keys, ordering
from coinstack.domain.coin import Citation, Description
from coinstack.domain.vocabulary import Category, Metal


def key(description: Description, *citations: str) -> str:
    issuer = keys.of_issuer(description.issuer) if description.issuer else None
    return ordering.catalog_key(description, [Citation(raw) for raw in citations], issuer=issuer)


def greek(mint: str, year: int | None = -300, **other: str) -> Description:
    return Description(category=Category.GREEK, mint=mint, year_from=year, year_to=year, **other)  # type: ignore[arg-type] # texts


def roman(issuer: str, year: int | None = None) -> Description:
    return Description(category=Category.ROMAN_IMPERIAL, issuer=issuer, year_from=year, year_to=year)


IN_ORDER = [
    key(greek("Emporion")),
    key(greek("Tarentum")),
    key(greek("Syracuse")),
    key(greek("Athens", -454), "Starr 2"),
    key(greek("Athens", -440), "Starr 1"),
    key(greek("Kyzikos")),
    key(greek("Antioch")),
    key(greek("Alexandria")),
    key(greek("a place that nobody knows")),
    key(Description(category=Category.ROMAN_PROVINCIAL, mint="Antioch", issuer="Caracalla")),
    key(Description(category=Category.ROMAN_REPUBLIC, year_from=-96, year_to=-96), "Crawford 44/5"),
    key(Description(category=Category.ROMAN_REPUBLIC, year_from=-96, year_to=-96), "Crawford 335/1c"),
    key(roman("Augustus")),
    key(roman("Trajan", 98), "RIC II 9"),
    key(roman("Trajan", 98), "RIC II 10"),
    key(roman("Trajan", 98), "RIC II 100"),
    key(roman("Trajan", 103), "RIC II 1"),
    key(roman("Trajan"), "RIC II 5"),
    key(roman("Trajan")),
    key(roman("Hadrian")),
    key(roman("Constantine I")),
    key(roman("Zzz, whom nobody knows")),
    key(Description(category=Category.BYZANTINE, issuer="Justinian I")),
    key(Description(category=Category.OTHER)),
    key(Description()),
]


def test_greek_goes_by_region_from_west_to_east_then_rome_by_ruler_and_date_and_references_are_counted() -> None:
    for first, second in pairwise(IN_ORDER):
        assert first < second


def test_a_city_that_strikes_for_itself_stands_where_it_lies() -> None:
    city = Description(category=Category.GREEK, issuer="Kyzikos", year_from=-300, year_to=-300)
    assert key(greek("Athens")) < key(city) < key(greek("Antioch"))


def test_the_region_that_is_said_counts_before_the_mint() -> None:
    assert key(replace(greek("somewhere"), region="Sicily")) < key(greek("Athens"))


def test_the_primary_reference_counts() -> None:
    first, second = Citation("RIC II 900"), Citation("RIC II 2", primary=True)
    said = roman("Trajan", 98)
    assert ordering.catalog_key(said, [first, second], issuer="trajan") == key(said, "RIC II 2")


def test_a_citation_is_ordered_by_its_parts_and_what_is_no_citation_by_its_words() -> None:
    said = roman("Trajan", 98)
    read = Citation("whatever was printed", catalog="RIC", volume="II", number="9")
    assert ordering.catalog_key(said, [read], issuer="trajan") == key(said, "RIC II 9")
    assert key(said, "RIC II 9") < key(said, "unpublished?")


def test_keys_are_printable_ascii() -> None:
    for one in (*IN_ORDER, key(greek("Владимир", issuer="Ζεύς"), "№ 7")):
        assert one.isascii()
        assert one.isprintable()


def test_numbers_in_texts_are_counted() -> None:
    assert ordering.natural("9") < ordering.natural("10") < ordering.natural("10a") < ordering.natural("11")
    assert ordering.natural("Tray 9") < ordering.natural("tray 10")


def test_categories_and_metals_have_their_places() -> None:
    assert ordering.category_place(Category.GREEK) < ordering.category_place(Category.BYZANTINE)
    assert ordering.metal_place(Metal.GOLD) < ordering.metal_place(Metal.LEAD)
    assert len({ordering.category_place(one) for one in Category}) == len(Category)

"""A coin as a document, and what a merge-patch does to it."""

import datetime as dt
from decimal import Decimal

import pytest

from coinstack.domain import document
from coinstack.domain.coin import Coin, Description, Photo
from coinstack.domain.document import GROUP_FIELDS, SINGLE_FIELDS, Json, Value
from coinstack.domain.errors import Invalid
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import Metal, PhotoRole, Status


def patched(given: dict[str, Json], coin: Coin | None = None) -> Coin:
    coin = coin or Coin()
    document.patch(coin, given)
    return coin


def refused(given: dict[str, Json], coin: Coin | None = None) -> tuple[str, str | None]:
    with pytest.raises(Invalid) as caught:
        patched(given, coin)
    return str(caught.value), caught.value.field


def test_a_new_coin_from_a_document_is_the_patch_of_an_empty_one() -> None:
    given: dict[str, Json] = {
        "number": "7",
        "description": {"issuer": " Trajan ", "weight_g": 3.4, "metal": "silver", "magistrates": ["A", "A", " "]},
        "acquisition": {"price": {"amount": "12.50", "currency": "EUR"}, "date": "2020-01-02"},
        "citations": [{"raw": "RIC 1"}],
    }
    for coin in (document.made(given), patched(given)):
        assert coin.description == Description(
            issuer="Trajan", weight_g=Decimal("3.4"), metal=Metal.SILVER, magistrates=("A",)
        )
        assert coin.acquisition.price == Money(Decimal("12.50"), "EUR")
        assert coin.acquisition.date == dt.date(2020, 1, 2)
        assert (coin.number, coin.citations[0].raw) == ("7", "RIC 1")


def test_null_gives_every_field_its_empty_value() -> None:
    coin = patched({"status": "sold", "tags": ["a"], "number": "7", "description": {"circa": True, "mint": "Rome"}})
    patched({"status": None, "tags": None, "number": None, "description": {"circa": None, "mint": None}}, coin)
    assert (coin.status, coin.tags, coin.number, coin.description) == (Status.OWNED, (), None, Description())
    patched({"description": {"mint": "Rome"}, "citations": [{"raw": "x"}]}, coin)
    patched({"description": None, "citations": None}, coin)
    assert (coin.description, coin.citations) == (Description(), [])


def test_exact_values_stay_exact() -> None:
    coin = patched({"description": {"weight_g": Decimal("3.4126"), "diameter_mm": "18.25"}})
    assert coin.description.weight_g == Decimal("3.413")
    assert coin.description.diameter_mm == Decimal("18.25")


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"colour": 1}, "colour", "has no field"),
        ({"description": {"weight_g": True}}, "description.weight_g", "Weight (g) must be a number"),
        ({"description": {"weight_g": "x"}}, "description.weight_g", "a number"),
        ({"description": {"weight_g": 100000}}, "description.weight_g", "below 100,000"),
        ({"description": {"year_from": 1.5}}, "description.year_from", "a whole number"),
        ({"description": {"year_from": 9999}}, "description.year_from", "between -3000 and 3000"),
        ({"description": {"year_from": 0}}, "description.year_from", "no year 0"),
        ({"description": {"circa": "yes"}}, "description.circa", "yes or no"),
        ({"description": {"mint": 3}}, "description.mint", "text"),
        ({"description": {"mint": "\ud800"}}, "description.mint", "broken characters"),
        ({"notes": "x" * 100_001}, "notes", "shorter than 100,000"),
        ({"description": {"magistrates": "A"}}, "description.magistrates", "a list of texts"),
        ({"description": {"metal": "tin"}}, "description.metal", "one of gold, electrum"),
        ({"description": {"metal": 3}}, "description.metal", "one of gold"),
        ({"acquisition": {"price": {"amount": "1", "currency": "euro"}}}, "acquisition.price", "three capitals"),
        ({"acquisition": {"price": {"amount": "x"}}}, "acquisition.price", "an amount"),
        ({"acquisition": {"price": {"amount": -1}}}, "acquisition.price", "an amount"),
        ({"acquisition": {"price": {"amount": True}}}, "acquisition.price", "an amount"),
        ({"acquisition": {"price": {"sum": 1}}}, "acquisition.price", "an amount and a currency"),
        ({"acquisition": {"date": 3}}, "acquisition.date", "a date such as"),
        ({"acquisition": {"date": "2020-02-30"}}, "acquisition.date", "a date such as"),
        ({"acquisition": 3}, "acquisition", "must hold fields"),
        ({"citations": [3]}, "citations", "must hold fields"),
        ({"citations": [{}]}, "citations.raw", "must not be empty"),
        ({"citations": [{"raw": None}]}, "citations.raw", "must not be empty"),
        ({"certificates": [{"service": "NGC", "strike": 6}]}, "certificates.strike", "between 1 and 5"),
        ({"photos": [{}]}, "photos", "by uploading"),
    ],
)
def test_what_cannot_be_is_refused_with_the_field_and_what_would_do(
    given: dict[str, Json], field: str, words: str
) -> None:
    message, named = refused(given)
    assert named == field
    assert words in message


def test_money_without_a_currency_is_kept_so() -> None:
    assert patched({"acquisition": {"price": {"amount": 3}}}).acquisition.price == Money(Decimal(3))


def test_children_are_known_by_their_uid() -> None:
    coin = patched({"citations": [{"raw": "RIC 1", "note": "a"}, {"raw": "RIC 2"}]})
    first, second = coin.citations
    patched({"citations": [{"uid": second.uid}, {"uid": first.uid, "note": None}]}, coin)
    assert [(one.raw, one.note, one.position) for one in coin.citations] == [("RIC 2", None, 0), ("RIC 1", None, 1)]
    assert coin.citations[0] is second


def test_a_single_child_may_stand_without_its_list_and_a_strange_uid_is_not_taken() -> None:
    coin = patched({"citations": {"raw": "RIC 1", "uid": "<script>"}})
    assert len(coin.citations[0].uid) == 32
    assert coin.citations[0].uid.isalnum()


def test_one_uid_names_one_child() -> None:
    coin = patched({"citations": [{"raw": "RIC 1"}]})
    uid = coin.citations[0].uid
    assert "twice" in refused({"citations": [{"uid": uid}, {"uid": uid}]}, coin)[0]


def test_the_file_of_a_photograph_is_not_written_by_its_owner() -> None:
    photo = Photo("a" * 64, PhotoRole.OBVERSE, "image/png", 10, 20)
    coin = Coin(photos=[photo, Photo("b" * 64, PhotoRole.OBVERSE, "image/png", 1, 2)])
    patched({"photos": [{"uid": photo.uid, "sha256": "c" * 64, "width": 5, "role": "slab", "name": "mine"}]}, coin)
    (kept,) = coin.photos
    assert (kept.sha256, kept.width, kept.role, kept.name, kept.primary) == ("a" * 64, 10, PhotoRole.SLAB, "mine", True)


def test_one_citation_is_the_primary_one() -> None:
    coin = patched({"citations": [{"raw": "a"}, {"raw": "b", "primary": True}, {"raw": "c", "primary": True}]})
    assert [one.primary for one in coin.citations] == [False, True, False]


EXAMPLES: dict[type, Value] = {
    str: "text",
    bool: True,
    int: 6,
    Decimal: Decimal("3.412"),
    Money: Money(Decimal("12.50"), "EUR"),
    dt.date: dt.date(2020, 1, 2),
    tuple: ("a", "b"),
}
CHOICES = {
    "category": "greek", "metal": "gold", "issue_status": "official", "obverse_portrait_role": "caesar",
    "reverse_portrait_role": "diva", "status": "sold",
}  # fmt: skip


@pytest.mark.parametrize("name", [*GROUP_FIELDS["description"], *GROUP_FIELDS["acquisition"], *SINGLE_FIELDS])
def test_every_field_reads_what_it_writes(name: str) -> None:
    field = GROUP_FIELDS["description"].get(name) or GROUP_FIELDS["acquisition"].get(name) or SINGLE_FIELDS[name]
    value = EXAMPLES.get(field.kind) or field.read(CHOICES[name])
    assert field.read(field.write(value)) == value
    assert field.read(None) == field.default


def test_labels_are_what_a_person_says() -> None:
    assert document.label("weight_g") == "Weight (g)"
    assert document.label("die_axis_h") == "Die axis (h)"
    assert document.label("g") == "G"


def test_moments_are_written_in_utc() -> None:
    assert document.instant(dt.datetime(2026, 1, 25, 10, tzinfo=dt.UTC)) == "2026-01-25T10:00:00Z"
    assert document.instant(None) is None


def test_a_year_is_no_truth_and_no_word() -> None:
    for given in (True, "98"):
        with pytest.raises(Invalid, match="whole number"):
            document.patch(Coin(), {"description": {"year_from": given}})

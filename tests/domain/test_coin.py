"""The coin and its description."""

from coinstack.domain.coin import DESCRIPTION_FIELDS, LAYER_OF, Citation, Coin, Description, Layer


def test_every_field_belongs_to_the_type_the_variety_or_the_specimen() -> None:
    assert set(LAYER_OF) == set(DESCRIPTION_FIELDS)
    assert (LAYER_OF["issuer"], LAYER_OF["officina"], LAYER_OF["weight_g"]) == (
        Layer.TYPE,
        Layer.VARIETY,
        Layer.SPECIMEN,
    )


def test_disagreements_are_where_both_speak_and_differ() -> None:
    mine = Description(issuer="Trajan", mint="Rome", metal=None)
    assert mine.disagreements(Description(issuer="Hadrian", mint="Rome", denomination="As")) == ["issuer"]


def test_late_roman_marks_are_written_as_the_trade_does() -> None:
    assert Description(reverse_field_marks="A | *", exergue="SMN").marks == "A | * // SMN"
    assert Description(exergue="SMN").marks == "– // SMN"
    assert Description(reverse_field_marks="A | *").marks == "A | *"
    assert Description().marks is None


def test_a_type_is_cited_once_and_the_first_citation_is_the_primary_one() -> None:
    coin = Coin()
    for citation in (
        Citation("RIC 1", type_key="a"),
        Citation("RIC I", type_key="a"),
        Citation("RIC 1"),
        Citation("Cohen 2"),
    ):
        coin.cite(citation)
    assert [(one.raw, one.primary, one.position) for one in coin.citations] == [
        ("RIC 1", True, 0),
        ("Cohen 2", False, 1),
    ]


def test_touching_moves_the_version() -> None:
    coin = Coin()
    coin.touch()
    assert coin.version == 2

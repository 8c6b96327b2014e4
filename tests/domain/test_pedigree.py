"""Former owners are a pedigree, comparisons are not."""

from coinstack.domain import pedigree


def test_former_owners_are_kept_as_written() -> None:
    text = "From The Peh Family Collection, Part II. Ex Heritage Auctions, Auction 3011 (14 April 2011), lot 173."
    assert pedigree.read(text) == pedigree.Pedigree(text, None)


def test_a_comparison_is_no_pedigree() -> None:
    text = "Cf. Harlan J. Berk, Sale 227 (14 May 2024), lot 18."
    assert pedigree.read(text) == pedigree.Pedigree(None, text)


def test_both_in_one_cell_are_parted() -> None:
    found = pedigree.read("Ex J. Smith coll. no. 12; Cf. CNG 84, lot 1. Ex Künker 5.")
    assert found == pedigree.Pedigree("Ex J. Smith coll. no. 12; Ex Künker 5.", "Cf. CNG 84, lot 1.")


def test_a_sentence_does_not_end_behind_an_abbreviation_or_an_initial() -> None:
    assert pedigree.sentences("Ex A. B. Smith coll. Ex Dr. Brown, 5 Sept. 1903. Bought c. 1950.") == [
        "Ex A. B. Smith coll. Ex Dr. Brown, 5 Sept. 1903.",
        "Bought c. 1950.",
    ]

"""The provided monograms, by their letters."""

from pathlib import Path

from coinstack.domain import monograms as domain
from coinstack.infrastructure.catalogs import loading, monograms
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.shared import shared


def test_of_the_provided_monograms_each_is_found_first_by_its_own_letters(folder: Path, shelf: Shelf) -> None:
    loading.load(folder, [shared("data/symbols/symbols.csv")])
    known = [one for one in monograms.find(shelf, "") if one.letters]
    assert len(known) > 3_800
    for one in known[::97]:
        best = monograms.find(shelf, one.letters[::-1])
        assert domain.in_order(best[0].letters) == domain.in_order(one.letters) and one in best

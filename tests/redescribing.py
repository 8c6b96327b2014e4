"""Coins told anew, as another house would: other words, another scale, rounded measures, and less of them."""

import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal

from benchmarks.gen_coins import coins as generated
from benchmarks.rows import coin_of
from coinstack.domain.coin import Coin, Description

WORDS = {
    "Laureate": ["Laureate", "laur.", "Belorbeerter", "Laureated"],
    "head": ["head", "hd.", "Kopf"],
    "right": ["right", "r.", "to right", "n. r.", "facing right"],
    "left": ["left", "l.", "to left", "n. l."],
    "standing": ["standing", "stg.", "stands", "std."],
    "seated": ["seated", "enthroned", "std.", "sits"],
    "holding": ["holding", "with", "hldg", "and holds"],
    "bust": ["bust", "bust seen from front", "Büste"],
    "draped": ["draped", "dr."],
    "cuirassed": ["cuirassed", "cuir."],
    "Radiate": ["Radiate", "Radiate-crowned", "rad."],
    "branch": ["branch", "olive branch", "olive-branch"],
    "cornucopia": ["cornucopia", "cornucopiae", "horn of plenty"],
    "cornucopiae": ["cornucopia", "cornucopiae", "horn of plenty"],
    "sceptre": ["sceptre", "scepter", "sc."],
    "spear": ["spear", "lance"],
    "wreath": ["wreath", "laurel wreath"],
    "advancing": ["advancing", "walking", "moving"],
    "globe": ["globe", "orb"],
    "between": ["between", "btw."],
}
LEGEND_WORDS = {
    "AVGVSTVS": "AVG",
    "PIVS": "P",
    "CAES": "CAESAR",
    "MILITVM": "MILIT",
    "CONSERVATORI": "CONSERV",
    "PROPVGNATORI": "PROPVG",
}
ISSUERS = {
    "Trajan": ["Traianus", "TRAJAN", "Trajan (AD 98-117)"],
    "Hadrian": ["Hadrianus", "HADRIAN"],
    "Constantine I": ["Constantine the Great", "Constantine I the Great"],
    "Alexander III": ["Alexander III the Great", "Alexander the Great"],
    "Faustina I": ["Faustina Senior", "Diva Faustina Senior"],
    "Faustina II": ["Faustina Junior", "Faustina the Younger"],
    "Philip I": ["Philip I the Arab", "Philip the Arab"],
    "Maximinus I": ["Maximinus Thrax"],
    "Commodus": ["Commodus (177-192)"],
}
DENOMINATIONS = {
    "Denarius": ["AR Denarius", "Denar", "denarius"],
    "Antoninianus": ["BI Antoninianus", "Antoninianus "],
    "Tetradrachm": ["AR Tetradrachm", "Tetradrachme"],
}
MINTS = {
    "Rome": ["Rome mint", "Roma", "Rom"],
    "Lugdunum": ["Lyon", "Lugdunum (Lyon)"],
    "Cyzicus": ["Kyzikos"],
    "Trier": ["Treveri"],
}


def collection(count: int, seed: int = 20260125) -> Iterator[Coin]:
    """Synthetic coins, numbered from 1."""
    for number, row in enumerate(generated(count, seed), start=1):
        coin = coin_of(row)
        coin.id = number
        yield coin


def retold(coin: Coin, *, seed: int) -> Coin:
    """The same coin as another house tells it; the same seed gives the same words."""
    chance = random.Random(seed * 7919 + (coin.id or 0))  # noqa: S311 -- for tests, and repeatable
    told = deepcopy(coin)
    told.id = None
    told.description = _described(coin.description, chance)
    if chance.random() < 0.7:
        told.certificates = []
    if chance.random() < 0.7:
        told.number = None
    if chance.random() < 0.8:
        told.acquisition = replace(told.acquisition, lot_key=None, url=None)
    if chance.random() < 0.3:
        told.citations = told.citations[:1]
    return told


def _described(said: Description, chance: random.Random) -> Description:
    return replace(
        said,
        issuer=_other(ISSUERS, said.issuer, chance),
        denomination=_other(DENOMINATIONS, said.denomination, chance),
        mint=_other(MINTS, said.mint, chance),
        weight_g=_weighed(said.weight_g, chance),
        diameter_mm=_measured(said.diameter_mm, chance),
        die_axis_h=_turned(said.die_axis_h, chance),
        obverse_legend=_legend(said.obverse_legend, chance),
        reverse_legend=_legend(said.reverse_legend, chance),
        obverse_design=_design(said.obverse_design, chance),
        reverse_design=_design(said.reverse_design, chance),
        grade=None,
        grade_normal=None,
    )


def _other(words: dict[str, list[str]], word: str | None, chance: random.Random) -> str | None:
    return chance.choice([word, *words.get(word or "", [])])


def _weighed(weight: Decimal | None, chance: random.Random) -> Decimal | None:
    if weight is None:
        return None
    other_scale = weight + Decimal(chance.randint(-5, 5)) / 100
    return max(Decimal("0.1"), round(other_scale, 1 if chance.random() < 0.5 else 2))


def _measured(diameter: Decimal | None, chance: random.Random) -> Decimal | None:
    if diameter is None:
        return None
    return round(diameter, 0) if chance.random() < 0.5 else round(diameter + Decimal(chance.randint(-20, 20)) / 100, 1)


def _turned(hours: int | None, chance: random.Random) -> int | None:
    if hours is None or chance.random() < 0.1:
        return None
    return (hours + chance.choice([0, 0, 0, 0, 1, -1]) - 1) % 12 + 1


def _legend(legend: str | None, chance: random.Random) -> str | None:
    if not legend:
        return legend
    words = [LEGEND_WORDS.get(word, word) if chance.random() < 0.3 else word for word in legend.split()]
    text = chance.choice([" ", "-", " • "]).join(words) if chance.random() < 0.5 else " ".join(words)
    text = text.replace("V", "U") if chance.random() < 0.3 else text
    if len(text) > 8 and chance.random() < 0.3:
        cut = chance.randint(3, len(text) - 3)
        text = text[:cut] + "-" + text[cut:]
    return text


def _design(design: str | None, chance: random.Random) -> str | None:
    if not design:
        return design
    words = []
    for word in design.split():
        bare = word.strip(",;.")
        words.append(word.replace(bare, chance.choice(WORDS[bare])) if bare in WORDS else word)
    return " ".join(words)

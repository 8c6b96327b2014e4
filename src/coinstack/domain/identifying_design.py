"""What the description of a type says of its bust and of the figures on its reverse, as a collector would tell it."""

import re
from functools import lru_cache

_BUST = {
    "radiate": r"radiate", "laureate": r"laureate", "diademed": r"diadem|rosette-|pearl-", "helmeted": r"helmet",
    "bare-headed": r"bare(?:-?headed| head)|head,? bare", "veiled": r"veiled", "draped": r"draped",
    "cuirassed": r"cuirass", "left": r"\bleft\b|\bl\.", "right": r"\bright\b|\br\.", "facing": r"\bfacing\b",
}  # fmt: skip
_FIGURES = (
    "Victory", "Jupiter", "Zeus", "Sol", "Roma", "Mars", "Minerva", "Athena", "Venus", "Apollo", "Diana", "Hercules",
    "Juno", "Neptune", "Mercury", "Ceres", "Vesta", "Bacchus", "Liber", "Saturn", "Vulcan", "Cybele", "Isis", "Serapis",
    "Aesculapius", "Dioscuri", "Genius", "Pax", "Salus", "Concordia", "Fides", "Fortuna", "Felicitas", "Spes", "Virtus",
    "Pietas", "Providentia", "Aequitas", "Moneta", "Libertas", "Securitas", "Laetitia", "Hilaritas", "Annona",
    "Abundantia", "Aeternitas", "Clementia", "Pudicitia", "Nobilitas", "Liberalitas", "Uberitas", "Honos", "Justitia",
    "Tranquillitas", "emperor", "soldier", "captive", "horseman", "Constantinopolis", "galley", "ship", "prow",
    "altar", "temple", "eagle", "lion", "bull", "elephant", "she-wolf", "horse", "biga", "quadriga", "trophy",
    "standard", "wreath", "globe", "cornucopia", "sceptre", "spear", "shield", "branch", "caduceus", "scales", "rudder",
    "patera", "torch", "anchor", "star", "crescent", "gate", "phoenix", "cross", "labarum", "staff", "palm", "column",
)  # fmt: skip
_BUST_FORMS = {name: re.compile(form, re.IGNORECASE) for name, form in _BUST.items()}
_BY_NAME = {name.casefold(): name for name in _FIGURES}
_FIGURE = re.compile(rf"\b({'|'.join(_FIGURES)})s?\b", re.IGNORECASE)
LOOKED_AT = 1_000


@lru_cache(maxsize=4096)
def bust(description: str) -> tuple[str, ...]:
    """What is said of the bust: headdress, dress, and which way it looks."""
    return tuple(name for name, form in _BUST_FORMS.items() if form.search(description[:LOOKED_AT]))


@lru_cache(maxsize=4096)
def figures(description: str) -> tuple[str, ...]:
    """The figures and things that are named, each once."""
    found = _FIGURE.findall(description[:LOOKED_AT])
    return tuple(dict.fromkeys(_BY_NAME[name.casefold()] for name in found))


_TERMS = {
    "radiate": ("radiate",), "laureate": ("laureate",), "diademed": ("diadem", "rosette", "pearl"),
    "helmeted": ("helmet",), "bare-headed": ("bare",), "veiled": ("veil",), "draped": ("drape",),
    "cuirassed": ("cuirass",), "left": ("left",), "right": ("right",), "facing": ("facing",),
}  # fmt: skip


def terms(value: str) -> tuple[str, ...]:
    """How the words of descriptions begin that say so: any one of them; the value's own words where none is known."""
    known = _TERMS.get(value.casefold().strip())
    return known or tuple(value.casefold().split())

"""What is asked of a collection: pages, filters, words, and the words that are published with their figures."""

from urllib.parse import urlencode

WORDS = {
    "rare": (
        "kroisos stater gold",
        "zenobia antioch antoninianus",
        "coson olbia künker",
        "boii stater gold",
        "antigonus prutah jerusalem",
        "heraclius hexagram bcd",
    ),
    "middling": (
        "trajan aureus victory",
        "probus siscia antoninianus",
        "hadrian sestertius pax",
        "gordian antioch felicitas",
        "exe clarit alexander",
        "ric iv caracalla",
    ),
    "common": (
        "silver rome laureate",
        "standing left holding",
        "denarius draped bust",
        "roman vf right",
        "aug vict lau",
        "slabbox ngc silver",
    ),
}
"""Three words each. Some are beginnings of words and pieces of legends; one line is met by no coin."""

FILTERS = (
    ("silver", "Trajan", 98, 117),
    ("orichalcum", "Hadrian", 117, 138),
    ("gold", "Nero", 54, 68),
    ("billon", "Gallienus", 255, 262),
    ("bronze", "Constantine I", 306, 337),
    ("silver", "Alexander III", -336, -323),
    ("silver", "Vespasian", 70, 75),
    ("gold", "Justinian I", 527, 565),
    ("copper", "Domitian", 81, 90),
    ("silver", "Septimius Severus", 195, 205),
    ("bronze", "Heraclius", 610, 641),
    ("silver", "Athens", -454, -404),
)
"""Metal, issuer, first and last year."""

FACETS = (
    {"metal": "silver"},
    {"category": "roman_imperial"},
    {"issuer": "Trajan", "metal": "silver"},
    {"q": "laureate"},
    {"year_from": "100", "year_to": "200"},
)


def address(path: str, given: dict[str, str]) -> str:
    """The path with what is asked."""
    return f"{path}?{urlencode(given)}" if given else path


def filter_of(metal: str, issuer: str, first: int, last: int) -> dict[str, str]:
    """The filter as the address has it."""
    return {"metal": metal, "issuer": issuer, "year_from": str(first), "year_to": str(last)}

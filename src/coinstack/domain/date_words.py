"""The words in which people write dates (English, German, French, Italian, Spanish), cut into tokens."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """What a token is to the grammar of dates."""

    NUMBER = auto()
    ORDINAL = auto()
    ROMAN = auto()
    DECADE = auto()
    CENTURY = auto()
    LETTER_C = auto()  # "c." is circa, but century after an ordinal
    LETTER_S = auto()  # "s." is the French or Spanish century beside a Roman number
    BC = auto()
    AD = auto()
    TO = auto()
    SLASH = auto()
    DOT = auto()
    COMMA = auto()
    OR = auto()
    AND = auto()
    BETWEEN = auto()
    FROM = auto()
    CIRCA = auto()
    BEFORE = auto()
    AFTER = auto()
    NOT = auto()
    LATER = auto()
    EARLIER = auto()
    PART = auto()  # early, mid, late: value 0, 1, 2
    HALF = auto()
    HALF_OR_MID = auto()  # Italian "metà", Spanish "mitad"
    QUARTER = auto()
    THIRD = auto()
    LAST = auto()
    MONTH = auto()
    FILLER = auto()
    QUESTION = auto()
    WORD = auto()


@dataclass(frozen=True)
class Token:
    """A word or number of the text; `value` is the number meant, `digits` what was written."""

    kind: Kind
    value: int = 0
    digits: str = ""


def _words(kind: Kind, text: str, value: int = 0) -> dict[str, Token]:
    return {word: Token(kind, value) for word in text.split()}


def _numbered(kind: Kind, groups: str) -> dict[str, Token]:
    return {
        word: Token(kind, number) for number, group in enumerate(groups.split(";"), start=1) for word in group.split()
    }


# Every word is folded: lower case, no accents.
WORDS: dict[str, Token] = {
    **_words(
        Kind.CENTURY,
        "century centuries cent centy jh jhd jhdt jhdts jhs jhts jahrhundert jahrhunderts jahrhunderte siecle siecles"
        " sec secolo secoli siglo siglos saec saeculum",
    ),
    "c": Token(Kind.LETTER_C),
    "s": Token(Kind.LETTER_S),
    **_words(Kind.TO, "to till through thru bis a al alla all au aux jusqu hasta fino"),
    **_words(Kind.OR, "or oder ou o u od bzw"),
    **_words(Kind.AND, "and und et e y &"),
    **_words(Kind.BETWEEN, "between zwischen entre tra fra"),
    **_words(Kind.FROM, "from since von seit ab depuis dal da dalla desde onward onwards"),
    **_words(
        Kind.CIRCA,
        "circa ca cca cir approx approximately about around roughly um etwa ungefahr gegen vers env environ verso intorno"
        " hacia alrededor approximativement probably wohl ~ ±",
    ),
    **_words(Kind.BEFORE, "before prior vor avant prima antes until ante antequem pre"),
    **_words(Kind.AFTER, "after nach apres dopo despues post postquem following"),
    **_words(Kind.NOT, "not no nicht pas non"),
    **_words(Kind.LATER, "later spater danach tard posteriore posterior tarde thereafter"),
    **_words(Kind.EARLIER, "earlier fruher tot prior anteriore anterior sooner"),
    **_words(
        Kind.PART,
        "early beginning start fruh fruhes fruhe frühe anfang beginn debut inizio inizi primi principio principios comienzos"
        " inicio inicios fruhen",
        0,
    ),
    **_words(Kind.PART, "mid middle midst mitte mittleres milieu mediados meta'", 1),
    **_words(Kind.PART, "late end ende spat spates spate spaten fin fine finales final tardo", 2),
    **_words(Kind.HALF, "half halfte moitie"),
    **_words(Kind.HALF_OR_MID, "meta mitad"),
    **_words(Kind.QUARTER, "quarter viertel quart quarto cuarto"),
    **_words(Kind.THIRD, "drittel tiers tercio"),
    **_words(Kind.LAST, "last final letzte letztes letzter letzten dernier derniere ultimo ultima"),
    **_numbered(
        Kind.ORDINAL,
        "first erste erstes erster ersten premier premiere prima' primo primer primera;"
        "second zweite zweites zweiter zweiten deuxieme seconde secondo seconda segundo segunda;"
        "third dritte drittes dritter dritten troisieme terzo terza tercer tercero tercera;"
        "fourth vierte viertes vierter vierten quatrieme quarta cuarta;"
        "fifth funfte funftes funften cinquieme quinto quinta;"
        "sixth sechste sechstes sechsten sixieme sesto sexto sexta;"
        "seventh siebte siebtes siebten septieme settimo septimo;"
        "eighth achte achtes achten huitieme ottavo octavo",
    ),
    **_numbered(
        Kind.MONTH,
        "january jan januar janner janvier gennaio enero;february feb februar fevrier febbraio febrero;"
        "march mar marz mars marzo;april apr avril aprile abril;may mai maggio mayo;june jun juni juin giugno junio;"
        "july jul juli juillet luglio julio;august aug aout agosto;"
        "september sept sep septembre settembre septiembre;october oct oktober okt octobre ottobre octubre;"
        "november nov novembre noviembre;december dec dezember dez decembre dicembre diciembre",
    ),
    **_words(
        Kind.FILLER,
        "the of in der des dem den die das du de la le les el los del dello della dei degli d l il lo im am en nel year years"
        " yr yrs ad jahr jahre jahren jahres annee annees an ans anno anni ano anos struck minted issued coined dated date"
        " issue emission gepragt gepr pragung gepragte frappe frappee emis emise coniato coniata coniazione acunada acunado"
        " emitido spring summer autumn fall winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera"
        " estate autunno inverno verano otono invierno reign reigned ruled regierung regne regno reinado lifetime sole"
        " joint than as well on at ; : ( ) [ ] = § \" ' \N{RIGHT SINGLE QUOTATION MARK} plus mais al' que di"
        " period mint era ere nostra notre perhaps possibly short shortly soon von' kurz peu",
    ),
    "-": Token(Kind.TO),
    "/": Token(Kind.SLASH),
    ".": Token(Kind.DOT),
    ",": Token(Kind.COMMA),
    "?": Token(Kind.QUESTION),
    "@b": Token(Kind.BC),
    "@a": Token(Kind.AD),
}
del WORDS["frühe"]

LENGTH_LIMIT = 400  # characters; a date is shorter, and a paragraph is not a date
ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | {"⁄": "/", "’": "'", "´": "'", "\N{NO-BREAK SPACE}": " "})

# The era markers, longest first; "@b" and "@a" stand for them afterwards.
_BC = (
    r"b\.?\s?c\.?\s?e\b\.?|b\.?\s?c\b\.?|(?:vor|v)\b\.?\s?chr(?:istus|isti)?\b\.?(?:\s?geburt)?"
    r"|v\.?\s?u\.?\s?z\b\.?|(?:avant|av)\b\.?\s?(?:j(?:esus)?\b\.?\s?-?\s?c(?:hrist)?\b\.?|(?:notre ere|n\.?\s?e)\b\.?)"
    r"|a(?:vanti|ntes|nte)?\b\.?\s?(?:de\s)?c(?:r(?:isto)?|hr(?:istum)?)?\b\.?|a\.\s?n\.\s?e\b\.?|ac\b|ane\b|a\.?\s?chr\b\.?"
)
_AD = (
    r"a\.?\s?d\b\.?|c\.?\s?e\b\.?|(?:nach|n)\b\.?\s?chr(?:istus|isti)?\b\.?(?:\s?geburt)?|n\.?\s?u\.?\s?z\b\.?"
    r"|ap(?:res|r)?\b\.?\s?j(?:esus)?\b\.?\s?-?\s?c(?:hrist)?\b\.?|de (?:notre|nuestra) era?e?\b|anno domini\b"
    r"|(?:dopo|despues|d|p|post)\b\.?\s?(?:de\s)?c(?:r(?:isto)?|hr(?:istum)?)?\b\.?|d\.\s?n\.\s?e\b\.?|dc\b|e\.\s?c\b\.?|e\.\s?v\b\.?"
)
ERA = re.compile(rf"(?<![a-z@.])(?:({_BC})|({_AD}))(?![a-z])")
PIECE = re.compile(r"@[ab]|(\d+)(?:(st|nd|rd|th|eme|er|ere|e|o|a|°)(?![a-z])|('?s|er)(?![a-z]))?|[a-z&]+'?|[^\sa-z\d]")
SIGNED = re.compile(r"^\s*-(?=\d)|(?<=\bto)\s+-(?=\d)|(?<=\bbis)\s+-(?=\d)")


def fold(text: str) -> str:
    """Lower case without accents, every dash a hyphen; at most `LENGTH_LIMIT` characters."""
    text = text[:LENGTH_LIMIT].translate(DASHES)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = text.translate(DASHES)
    return text.lower()


def mark_eras(folded: str) -> str:
    """The text with every era marker ("BC", "n. Chr.", "a.C.") replaced by `@b` or `@a`."""
    return ERA.sub(lambda match: " @b " if match[1] else " @a ", folded)


def tokens(marked: str) -> list[Token]:
    """The tokens of a folded text whose eras are marked. A number of more than four digits is no year, but a word."""
    return [_token(match) for match in PIECE.finditer(marked)]


def _token(match: re.Match[str]) -> Token:
    digits, ordinal, decade = match[1], match[2], match[3]
    if digits is None:
        return _word(match[0])
    if len(digits) > 4 or not digits.isascii():
        return Token(Kind.WORD)
    kind = Kind.ORDINAL if ordinal else Kind.DECADE if decade else Kind.NUMBER
    if decade == "er":
        kind = Kind.DECADE if digits.endswith("0") else Kind.ORDINAL
    return Token(kind, int(digits), digits)


def _word(word: str) -> Token:
    known = WORDS.get(word) or WORDS.get(word.rstrip("'"))
    if known:
        return known
    return _roman(word) or Token(Kind.WORD if word[0].isalnum() else Kind.FILLER)


def _roman(word: str) -> Token | None:
    stem = word
    for ending in ("eme", "ere", "er", "e", "o"):
        if word.endswith(ending) and len(word) > len(ending):
            stem = word[: -len(ending)]
            break
    if len(stem) > 6 or not all(letter in ROMAN_VALUES for letter in stem):
        return None
    values = [ROMAN_VALUES[letter] for letter in stem]
    total = sum(-v if i + 1 < len(values) and values[i + 1] > v else v for i, v in enumerate(values))
    return Token(Kind.ROMAN, total)

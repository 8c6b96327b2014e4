"""The words in which people write dates (English, German, French, Italian, Spanish), cut into tokens."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache


class Kind(Enum):
    """What a token is to the grammar of dates."""

    NUMBER = auto()
    ORDINAL = auto()
    ROMAN = auto()
    DECADE = auto()  # "70s", "230er"
    CENTURY = auto()
    LETTER_C = auto()  # "c." is circa, but century after an ordinal
    LETTER_S = auto()  # "s." is the French or Spanish century beside a Roman number
    BC = auto()
    AD = auto()
    DASH = auto()
    TO = auto()  # joins two years only: "a", "al", "au"
    UNTIL = auto()  # joins two years, and before a single one means "not after"
    SLASH = auto()
    OR = auto()
    AND = auto()
    SEPARATOR = auto()  # comma, semicolon
    FROM = auto()  # alone before a year it means "not before"; with value 1 before a century too
    CIRCA = auto()
    BEFORE = auto()
    AFTER = auto()
    NOT = auto()
    LATER = auto()
    EARLIER = auto()
    THAN = auto()
    LATEST = auto()
    EARLIEST = auto()
    ONWARDS = auto()
    PART = auto()  # early, mid, late: value 0, 1, 2
    HALF = auto()
    HALF_OR_MID = auto()  # Italian "metà", Spanish "mitad"
    QUARTER = auto()
    THIRD = auto()
    TENTH = auto()  # a decade of a century
    LAST = auto()
    FIRST_OR_BEFORE = auto()  # Italian "prima"
    MONTH = auto()
    SEASON = auto()
    YEAR = auto()  # "year 12": a year of some era, unless AD or BC stands by it
    YEARS = auto()
    ERA = auto()  # a reckoning that only a printed equation turns into years
    HIJRI = auto()
    MUNDI = auto()
    STRUCK = auto()
    FILLER = auto()
    WORD = auto()  # anything that is not said in dates
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign at `[start, end)` of the folded text; `value` is the number meant, `digits` as written."""

    kind: Kind
    value: int = 0
    digits: str = ""
    start: int = 0
    end: int = 0


Meaning = tuple[Kind, int]


def _words(kind: Kind, text: str, value: int = 0) -> dict[str, Meaning]:
    return dict.fromkeys(text.split(), (kind, value))


def _numbered(kind: Kind, groups: str) -> dict[str, Meaning]:
    return {word: (kind, number) for number, group in enumerate(groups.split(";"), start=1) for word in group.split()}


ROMAN_NUMBERS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()

# Every word is folded: lower case, no accents. A later line wins over an earlier one.
WORDS: dict[str, Meaning] = {
    **{
        roman + ending: (Kind.ROMAN, number)
        for number, roman in enumerate(ROMAN_NUMBERS, start=1)
        for ending in ("", "e", "eme", "er", "o", "st", "nd", "rd", "th")
    },
    **_words(
        Kind.FILLER,
        "the of in der des dem den die das du la le les el los del dello della dell degli delle d l il lo im en"
        " nel nell n de issue issues emission gepr lifetime posthumous sole joint reign reigned ruled regierung"
        " regne regno reinado regierte on at period era ere zeit ara notre unserer mint plus mais but aber ma"
        " pero piu mas perhaps possibly probably likely wohl vielleicht vermutlich wahrscheinlich peut etre forse"
        " probabilmente probablement quizas probablemente short shortly slightly soon somewhat kurz peu poco"
        " sometime time r either dating terminus quem s' ( ) [ ] { } : = \" ' ? ! . than' calendar",
    ),
    **_words(
        Kind.STRUCK,
        "struck minted issued coined dated date datiert gepragt pragung gepragte frappe frappee frappes frappees emis"
        " emise coniato coniata coniazione acunada acunado acunacion emitido emitida emesso emessa",
    ),
    **_words(
        Kind.CENTURY,
        "century centuries cent centy jh jhd jhdt jhdts jhs jhts jahrhundert jahrhunderts jahrhunderte jahrhunderten"
        " siecle siecles sec secc secolo secoli siglo siglos saec saeculum",
    ),
    "c": (Kind.LETTER_C, 0),
    "s": (Kind.LETTER_S, 0),
    "-": (Kind.DASH, 0),
    "/": (Kind.SLASH, 0),
    **_words(Kind.SEPARATOR, ", ;"),
    **_words(Kind.TO, "through thru a al alla all au aux ai allo"),
    **_words(Kind.UNTIL, "to till until bis jusqu jusque hasta fino sino by"),
    **_words(Kind.OR, "or oder ou o u od bzw resp"),
    **_words(Kind.AND, "and und et e y ed &"),
    **_words(Kind.FROM, "from dal dalla dall da von"),
    **_words(Kind.FROM, "since seit ab depuis partir partire desde", 1),  # even of a century: open behind
    **_words(Kind.FILLER, "between zwischen entre tra fra"),
    **_words(
        Kind.CIRCA,
        "circa ca cca cir circ approx aprox approximately about around roughly um etwa ungefahr gegen rund vers"
        " env environ verso intorno attorno hacia alrededor aproximadamente approssimativamente"
        " approximativement ~ ± ≈",
    ),
    **_words(Kind.BEFORE, "before prior vor avant antes ante pre tpaq taq"),
    **_words(Kind.AFTER, "after nach apres dopo despues post tpq following"),
    **_words(Kind.NOT, "not no nicht pas non"),
    **_words(Kind.LATER, "later spater tard tardi posteriore posterior posterieur posterieure tarde"),
    **_words(Kind.EARLIER, "earlier sooner fruher tot anteriore anterior anterieur anterieure"),
    **_words(Kind.THAN, "than als que di"),
    **_words(Kind.LATEST, "latest spatestens tardar"),
    **_words(Kind.EARLIEST, "earliest fruhestens"),
    **_words(Kind.ONWARDS, "onward onwards ff thereafter afterwards afterward danach ensuite aufwarts"),
    **_words(
        Kind.PART,
        "early beginning beginnings start fruh fruhes fruhe fruhen anfang anfangs beginn debut inizio inizi"
        " primi principio principios comienzo comienzos inicio inicios",
        0,
    ),
    **_words(
        Kind.PART,
        "mid middle midst mitte mittleres mittleren milieu mediados medio",
        1,
    ),
    **_words(Kind.PART, "late end ende spat spates spate spaten fin fine fines finales final finale tardo", 2),
    **_words(Kind.HALF, "half halfte h hft moitie"),
    **_words(Kind.HALF_OR_MID, "meta mitad"),
    **_words(Kind.QUARTER, "quarter viertel viertels quart quarto cuarto"),
    **_words(Kind.THIRD, "drittel drittels tiers tercio"),
    **_words(Kind.TENTH, "decade jahrzehnt jahrzehnts dekade decennie decennio decenio decada"),
    **_words(Kind.LAST, "last letzte letztes letzter letzten dernier derniere ultimo ultima"),
    "prima": (Kind.FIRST_OR_BEFORE, 1),
    **_numbered(
        Kind.ORDINAL,
        "first erste erstes erster ersten premier premiere primo primer primera primero;"
        "second zweite zweites zweiter zweiten deuxieme seconde secondo seconda segundo segunda;"
        "third dritte drittes dritter dritten troisieme terzo terza tercer tercero tercera;"
        "fourth vierte viertes vierter vierten quatrieme quarta cuarta;"
        "fifth funfte funftes funfter funften cinquieme quinto quinta;"
        "sixth sechste sechstes sechster sechsten sixieme sesto sexto sexta;"
        "seventh siebte siebtes siebter siebten septieme settimo septimo;"
        "eighth achte achtes achter achten huitieme ottavo octavo;"
        "ninth neunte neuntes neunter neunten neuvieme nono noveno;"
        "tenth zehnte zehntes zehnter zehnten dixieme decimo;"
        "eleventh elfte elftes elften onzieme undicesimo undecimo;"
        "twelfth zwolfte zwolftes zwolften douzieme dodicesimo duodecimo",
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
        Kind.SEASON,
        "spring summer autumn fall winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera estate"
        " autunno inverno verano otono invierno midsummer midwinter springtime",
    ),
    **_words(Kind.YEAR, "year yr jahr jahres an annee anno ano"),
    **_words(Kind.YEARS, "years yrs jahre jahren ans"),
    **_words(Kind.YEARS, "annees anni anos", 1),  # "anni 70" is a decade
    **_words(
        Kind.ERA,
        "regnal seleucid seleukid seleukidisch seleukidische seleucide seleukidenara actian aktisch aktische pompeian"
        " caesarean indiction indictio indiktion indizione indiccion bosporan pontic cistophoric auc sasanian arsacid"
        " yazdgerd yezdegird yazdgird pye ape pontus macedonian provincial trib trp tr cos imp consulship local",
    ),
    **_words(Kind.HIJRI, "hijri hijra hegira hejira hijrah hedschra hidschra hegire egira higra"),
}

ERA_NAMES = {
    "se": "Seleucid", "seleucid": "Seleucid", "seleukid": "Seleucid", "seleukidisch": "Seleucid",
    "seleucide": "Seleucid", "seleukidische": "Seleucid", "seleukidenara": "Seleucid",
    "ry": "regnal", "regnal": "regnal", "cy": "civic", "ey": "era", "local": "local",
    "actian": "Actian", "aktisch": "Actian", "aktische": "Actian", "pompeian": "Pompeian", "caesarean": "Caesarean",
    "bosporan": "Bosporan", "be": "Bosporan", "pontic": "Pontic", "cistophoric": "Cistophoric",
    "macedonian": "Macedonian", "provincial": "provincial", "sasanian": "regnal", "arsacid": "Arsacid",
    "indiction": "indiction", "indictio": "indiction", "indiktion": "indiction", "indizione": "indiction",
    "indiccion": "indiction", "yazdgerd": "Yazdgerd", "yezdegird": "Yazdgerd", "yazdgird": "Yazdgerd",
    "pye": "post-Yazdgerd", "auc": "AUC",
}  # fmt: skip
"""What the reckonings are called on the coin's record."""

LENGTH_LIMIT = 400
"""Characters that are looked at; a date is shorter, and a paragraph is not a date."""

_AS_WRITTEN: dict[str, Meaning] = {
    **_words(Kind.ERA, "SE RY CY EY BE"),
    "AM": (Kind.MUNDI, 0),
    "dès": (Kind.FROM, 1),
}  # these are other words when folded
_DASHES = str.maketrans(
    dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}‒–—―−", "-")
    | {"⁄": "/", "∕": "/", "’": "'", "´": "'", "`": "'", "&": "&"}
    | dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\t\n\r", " ")
    | dict.fromkeys("½¼¾⅓⅔⅛⅙", "x")  # a fraction is no year
)
_S = r"\s{0,2}"
_BC = "|".join(
    (
        rf"b\.?{_S}c\.?e(?![a-z])\.?", r"b\.\s?c\.\s?e\.", rf"b\.?{_S}c(?![a-z])\.?",
        rf"v(?:or)?\.?{_S}chr(?:ist(?:us|i)?)?(?![a-z])\.?(?:\s?geb(?:urt)?(?![a-z])\.?)?",
        rf"v\.?{_S}u\.?{_S}z(?![a-z])\.?", r"v\.\s?c\.",
        r"vor (?:unserer|der) zeit(?:rechnung|enwende|wende)?(?![a-z])",
        rf"av(?:ant)?\.?{_S}j(?:esus)?\.?{_S}-?{_S}c(?:hrist)?(?![a-z])\.?",
        r"av(?:ant)?\.?\s?(?:notre ere|n\.\s?e\.|l'ere (?:chretienne|commune))",
        r"a\.\s?c(?:r|hr|risto)?(?![a-z])\.?", r"a\s?c\.(?!\s?\d)", r"ac(?![a-z])", r"a\.?\s?de\s?c(?![a-z])\.?",
        r"(?:avanti|antes de|ante) (?:cristo|christum|c(?![a-z])\.?)", r"a\.\s?n\.\s?e\.", r"a\.?e\.?c\.",
        r"antes de (?:nuestra|la) era(?: comun)?", r"before (?:christ|our era|the common era)(?![a-z])",
        r"(?:(?<=\d)|(?<=[\d.] ))(?:v|av|a)\.(?=\s{0,2}(?:[-/]|bis |und |oder |et |ou |e |o |a |y ))",
    )
)  # fmt: skip
_AD = "|".join(
    (
        r"ad(?! quem)(?![a-z])", r"a\.\s?d(?![a-z])\.?", r"c\.?e(?![a-z])\.?", r"c\.\s?e\.",
        rf"n(?:ach)?\.?{_S}chr(?:ist(?:us|i)?)?(?![a-z])\.?(?:\s?geb(?:urt)?(?![a-z])\.?)?",
        rf"n\.?{_S}u\.?{_S}z(?![a-z])\.?", r"u\.\s?z\.", r"n\.\s?c\.", r"unserer zeit(?:rechnung)?(?![a-z])",
        rf"ap(?:res|r)?\.?{_S}j(?:esus)?\.?{_S}-?{_S}c(?:hrist)?(?![a-z])\.?",
        r"de (?:notre ere|n\.\s?e\.|l'ere (?:chretienne|commune))",
        r"d\.\s?c(?:r|hr|risto)?(?![a-z])\.?", r"d\s?c\.(?!\s?\d)", r"dc(?![a-z])", r"d\.?\s?de\s?c(?![a-z])\.?",
        r"p\.\s?c(?:hr)?(?![a-z])\.?", r"(?:dopo|despues de|post) (?:cristo|christum|c(?![a-z])\.?)",
        r"d\.\s?n\.\s?e\.", r"de nuestra era", r"e\.\s?c\.", r"e\.\s?v\.", r"era (?:volgare|comune)",
        r"anno domini(?![a-z])", r"(?:of )?(?:our era|the common era)(?![a-z])",
    )
)  # fmt: skip
PIECE = re.compile(
    rf"(?P<bc>{_BC})|(?P<ad>{_AD})|(?P<hijri>a\.\s?h\.|ah(?![a-z]))"
    r"|(?P<mundi>a\.\s?m\.(?=\s?\d)|ann[oi] mundi(?![a-z]))"
    r"|(?P<era>s\.\s?e\.(?=\s?\d)|r\.\s?y\.|a\.\s?u\.\s?c\.?)|(?P<before>t\.\s?a\.\s?q\.|ad quem|ante quem)"
    r"|(?P<after>t\.\s?p\.\s?q\.|a quo|post quem)"
    r"|(?P<decimal>\d+(?:[.,:']\d+)+)"
    r"|(?P<number>\d+)(?:(?P<decade>'?s)|(?P<ordinal>st|nd|rd|th|er|i?eme|me|ere|e|o|a|°))?"
    rf"(?:(?![^\W_])|(?=(?:ad|bce?|ce|ac|dc|ah)(?![a-z])|[abcdnv]{_S}\.{_S}[a-z]))"
    r"|(?P<junk>\d[^\W_]*)|(?P<word>[^\W\d_]+)|(?P<sign>[^\s\w])"
)


@lru_cache(maxsize=4096)
def _plain(sign: str) -> str:
    """One character without its accent, lower case, and one character still: places in the text stay what they are."""
    plain = (unicodedata.normalize("NFKD", sign).lower() or sign)[0]
    return "¤" if plain.isdecimal() and not sign.isascii() else plain  # the raised figure of an edition is no year


def fold(text: str) -> str:
    """Lower case without accents, every dash a hyphen; of a text that is too long, the first whole words.

    The text comes composed (NFC); the answer has its length, so that places in one are places in the other.
    """
    text = text.translate(_DASHES)
    return text.lower() if text.isascii() else "".join(map(_plain, text))


def composed(text: str) -> str:
    """The text in composed form (NFC), cut to `LENGTH_LIMIT` characters where a word ends."""
    text = unicodedata.normalize("NFC", text[: 2 * LENGTH_LIMIT])
    return text if len(text) <= LENGTH_LIMIT else text[:LENGTH_LIMIT].rpartition(" ")[0]


def tokens(text: str) -> list[Token]:
    """The tokens of a composed text. A number of over four digits, or with a decimal sign, is no year but a word."""
    return [_token(match, text) for match in PIECE.finditer(fold(text))]


_GROUPS = {
    "bc": Kind.BC,
    "ad": Kind.AD,
    "hijri": Kind.HIJRI,
    "mundi": Kind.MUNDI,
    "era": Kind.ERA,
    "decimal": Kind.WORD,
}
_GROUPS |= {"before": Kind.BEFORE, "after": Kind.AFTER}


def _token(match: re.Match[str], text: str) -> Token:
    start, end = match.span()
    group = match.lastgroup or ""
    if group in _GROUPS:
        return Token(_GROUPS[group], start=start, end=end)
    if match["number"]:
        kind, value = _number(match)
        return Token(kind, value, match["number"], start, end)
    word = match[0]
    if written := _AS_WRITTEN.get(text[start:end]):
        return Token(*written, word, start, end)
    if text[start:end] == "C" and text[end : end + 2].strip().isdigit():
        return Token(Kind.WORD, start=start, end=end)  # "C 161" is Cohen's number, not a year
    kind, value = WORDS.get(word, (Kind.WORD, 0))
    return Token(kind, value, word, start, end)


def _number(match: re.Match[str]) -> Meaning:
    digits, ordinal = match["number"], match["ordinal"]
    if len(digits) > 4 or not digits.isascii():
        return Kind.WORD, 0
    value = int(digits)
    if match["decade"] or (ordinal == "er" and value % 10 == 0):
        return (Kind.DECADE if value % 10 == 0 else Kind.WORD), value
    return (Kind.ORDINAL if ordinal else Kind.NUMBER), value

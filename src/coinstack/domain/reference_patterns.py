"""The forms in which volumes, pages, numbers and qualifiers are printed behind a catalog's name.

Every repetition is bounded, so that reading a text takes time in proportion to its length.
"""

import re
from functools import lru_cache

_I = re.IGNORECASE
CAPITAL = "A-ZÀ-ÖØ-ÞŠŽČĆ"
ROMAN = r"(?:X{1,3}(?:IX|IV|VI{0,3}|I{0,3})|IX|IV|VI{0,3}|I{1,3})"
# Raised digits are letters to `\\w`; while a text is read they stand as signs that are not.
_RAISED_SIGNS = "".join(chr(0xE000 + digit) for digit in range(10))
_RAISED_PRINT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED_DIGITS = str.maketrans(_RAISED_SIGNS + _RAISED_PRINT, "0123456789" * 2)
HIDE_RAISED = dict(zip(_RAISED_PRINT, _RAISED_SIGNS, strict=True)) | dict.fromkeys(_RAISED_SIGNS, " ")
SHOW_RAISED = str.maketrans(_RAISED_SIGNS, _RAISED_PRINT)
# what makes a number a measure, an amount or a date
_UNIT = (
    r"(?!\s?(?i:mm|cm|(?-i:gm?|h)|gr|grams?|hrs?|usd|eur|chf|gbp|ad|bc|ce|bce|a\.d|b\.c)\b)(?!(?:st|nd|rd|th)\b)"
    r"(?!\s?[%€$£])(?![.,]\d{1,3}\s?(?:gm?|gr|mm|€|\$)(?![^\W_]))"
)

# behind a catalog's name "351g" is a number with its letter; "3.51 g" and "351 g" are weights
_MEASURE = _UNIT.replace("(?-i:gm?|h)", "gm") + r"(?!\s(?:g|h)\b)"

# -- edition, volume, part ------------------------------------------------------------------------------------------
GAP = re.compile(r"[\s_.,:\")\]]{0,20}(?:-(?=\s?(?:[A-Z]{0,2}\d|[IVX]{1,4}[.\s]\d)))?\s{0,5}")
RAISED = re.compile("[\ue000-\ue009]{1,2}")
FUSED = re.compile(r"(?P<digits>\d{1,2})(?=[\s.,:#]{1,4}\(?(?:[IVX]{1,5}\b|\d|#|no))")
EDITION = re.compile(
    r"[(\[]?(?:(?P<count>\d{1,2})\s?(?:st|nd|rd|th|\.|e|ème|te|ª|a)?\s?"
    r"|(?P<word>first|second|third|fourth|fifth|sixth|rev(?:ised)?|millennium)\b\.?\s?)"
    r"(?:ed(?:itions?|n|iz(?:ione)?)?|aufl(?:age)?|éd(?:ition)?)\b\.?\s?[)\]]?|\((?P<revised>rev(?:ised)?|millennium)\.?\)",
    _I,
)
EDITION_YEAR = re.compile(
    r"\((?P<year>(?:18|19|20)\d\d)(?:\s?ed(?:ition|\.)?)?\)(?=[\s,.:#-]{0,4}(?:no|p|n°|\(|[^\W\d_]|\d))",
    _I,
)
EDITION_SIGN = re.compile(r"\s?\((?P<sign>[1-9])\)(?=[\s,.:#/-]{0,4}(?:\(|[^\W\d_]|\d))")
EDITION_WORDS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "rev": "2",
                 "revised": "2", "millennium": "Millennium"}  # fmt: skip
VOLUME_WORD = re.compile(r"(?:volume|vol|band|bd|tome|tomo|t)\b\.?\s?", _I)
VOLUME_ROMAN = re.compile(rf"(?P<roman>{ROMAN})(?P<low>iv|i{{1,3}}|[abc](?=[\s,.]))?(?![^\W\d_])")
VOLUME_SMALL = re.compile(r"(?P<roman>x|ix|iv|vi{0,3}|i{1,3})(?P<low>(?!))?(?=[\s.,/:-]{1,3}\(?[\w#])")
VOLUME_ARABIC = re.compile(
    r"(?P<volume>\d{1,2})(?P<raised>[\ue002-\ue009])?(?:\((?P<sign>\d)\))?(?:[./-](?P<part>[1-6])(?!\d))?(?P<raised_part>[\ue002-\ue009])?(?:\((?P<sign_part>\d)\))?"
)
THEN_NUMBER = re.compile(
    rf"(?P<gap>[\s,:.)]{{1,4}})(?:[(\[][^()\[\]\d]{{2,40}}[)\]][\s,.:]{{0,3}}|(?:[{CAPITAL}][\w'’]{{0,30}}[\s,.)]{{1,3}}){{0,4}})"
    rf"(?:(?:pp?|pages?|nos?|nr|n)?[.°#\s]{{0,3}})[A-Z]?\d{{1,7}}{_UNIT}"
)
PART_WORD = re.compile(
    rf"[\s,.]{{0,3}}(?:(?:part|pt|teil|partie|parte|vol|v)\b\.?\s?(?P<part>{ROMAN}|\d)(?![^\W_])"
    rf"|\bp\.\s?(?P<roman>{ROMAN})(?![^\W_]))",
    _I,
)
PART_SIGN = re.compile(r"(?P<sign>\s?[./-]\s?|[,\s]\s?)(?P<part>I{1,3}|IV|[1-6])(?![^\W_])")
PART_AND_EDITION = re.compile(r"\.(?P<part>[13])(?P<edition>2)(?!\d)")
ATTACHED_DIGITS = re.compile(r"(?P<digit>[1-6])(?P<edition>[2-9])?(?![^\W_])")
DIRECT_NUMBER = re.compile(r"\s{1,3}\d")
DIGIT_AHEAD = re.compile(r"[^;\d]{0,50}\d")
PARTS = {"RIC": {"II": "13", "IV": "123", "V": "12"}, "RPC": {"IV": "1234", "V": "123", "VII": "12"},
         "BMCRE": {"V": "12"}}  # fmt: skip

# -- page, plate, heading -------------------------------------------------------------------------------------------
PAGE = re.compile(
    r"(?<![^\W\d_])(?:(?-i:pp?)|pp?(?=\.)|pg|pag|págs?|pages?|seiten?|s(?=\.\s\d))\.?\s?(?P<page>\d{1,4}(?:\s?-\s?\d{1,4})?(?:ff?\b\.?)?)",
    _I,
)
PLATE = re.compile(
    r"(?:plates?|planche|pls?|tafel|taf|tf|tavola|tav|lámina|lám|lam)\b\.?\s?(?P<plate>\d{1,3}(?![^\W_])|[IVXLC]{1,8}\b)",
    _I,
)
PLACE_ON_PLATE = re.compile(r"\s?,\s?(?:(?:no|nr|fig)\.?\s?)?\d{1,3}[a-z]?(?![\w/])")
MARK = re.compile(
    r"(?:(?P<temp>unassigned|temp(?:orary)?)\b\.?|(?:online|on-line|nos?|nrn?|num|num[eé]ro|nummer|n|types?|typ|cat|id|em)(?![^\W\d_])\.?"
    r"|n[°º]s?|[#№°])[\s.:]{0,4}|(?P<compare>cf|cp|vgl)\b\.?\s?",
    _I,
)
AUTHOR = re.compile(rf"by\s{{1,3}}(?:[{CAPITAL}][\w'’]{{0,30}}\.?\s{{0,3}}){{1,4}}")
BRACKET = re.compile(r"[(\[](?P<inside>[^()\[\]\n]{1,120})[)\]]")
HEADING = re.compile(
    rf"(?!{ROMAN}\b)(?P<words>[{CAPITAL}][^\W\d_'’]?(?:[^\W\d_]|['’]){{1,30}}(?!\d)\.?"
    rf"(?:[\s-](?:[{CAPITAL}][^\W\d_]{{0,30}}\.?|and|&|the|of|ad|de|von|mint)(?![^\W_])){{0,5}})"
    r"(?=[\s,.:)\]-]{0,4}(?:\(|(?i:pp?|pg|pages?|pl|plate|nos?|nr|n|num|s)?[.°#\s]{0,3}[A-Z]{0,2}\d|-\s{0,3}(?:$|[;,.])))"
)
NAME = re.compile(rf"[{CAPITAL}][a-zà-ÿ]{{4,20}}(?:\s(?:[{CAPITAL}][a-zà-ÿ]{{1,20}}|[IV]{{1,3}})){{0,2}}")
HEADING_ALONE = re.compile(rf"[{CAPITAL}][\w'’.-]{{1,30}}(?:\s[\w'’.&-]{{1,30}}){{0,5}}")
NO_HEADING = frozenset(
    "lot lots auction sale sales estimate year years struck weight ex page rare scarce very unlisted collection coll"
    " series group class see realized hammer price cost ca circa about nearly choice good fine type".split()
)

# -- numbers --------------------------------------------------------------------------------------------------------
_CORES = {
    "o": r"\d{1,4}[A-Z]?(?:\s?/\s?\d{1,4}|\.\d{1,3}|(?:[,:]\s?|\s)\d{1,3}(?=[a-z]?(?![\w/.])))?",
    "m": r"\d{1,4}(?:-\d{1,3})?(?:/\d{1,4})?",
    "c": r"\d{1,4}(?:\.\d{1,3})?(?:,\s?\d{1,2}(?!\d))?",
    "d": r"\d{1,6}(?:[a-z]?[./]\d{1,5}){0,3}",
    "": r"\d{1,7}(?:/\d{1,5}){0,2}",
}
_LETTER = {"L": r"(?:(?:[A-Z]|Ad)\s?(?=\d))?", "": r"(?:[A-Z](?=\d))?"}

LETTERED = re.compile(r"(?![IVX]\s)(?:[A-Z]|Ad)\s?\d")


def _number(core: str, letter: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<number>{_LETTER[letter]}{_CORES[core]})(?!\d){_MEASURE}")


_NUMBERS = {(core, letter): _number(core, letter) for core in _CORES for letter in _LETTER}


@lru_cache
def number(flags: str) -> re.Pattern[str]:
    """How the numbers of a catalog with these flags are built."""
    core = next((one for one in "omcd" if one in flags), "")
    return _NUMBERS[core, "L" if "L" in flags else ""]


ENDING = re.compile(
    r"(?:(?P<range>[a-z]{0,2}(?P<dash>-|\s-\s)(?P<last>\d{1,7})(?:[./]\d{1,4})?)(?P<last_suffix>[a-zA-Z]{1,2})?(?![\w/])"
    r"|-?(?P<suffix>[A-Za-zα-ωΑ-ΩЄ]{1,2}(?:-[a-zA-Z])?)(?![^\W_])(?!-\d)"
    r"|\((?P<inner>[a-f])\)|\s(?P<spaced>[a-f])(?=\s{0,5}(?:[;,.)(=]|$|-\s)))?(?P<sign>[*†‡§]|[\ue000-\ue009])?"
)
SECOND_NUMBER = re.compile(rf"(?P<remark>\s{{0,3}}\([^()]{{1,30}}\))?(?P<gap>\s{{1,9}}|\.\s?)(?=\d{{1,7}}{_UNIT})")
SECOND_ENDS = re.compile(r"\d{1,6}[a-zA-Z]{0,2}\s{0,5}(?:$|[;,.()\]])")
NEXT_NUMBER = re.compile(
    r"\s{0,3}(?:,|(?:,\s{0,3})?(?:(?:and|und|et|e|y|or|bzw\.?)\s|[&+]))\s{0,3}(?P<compare>cf\.?\s{0,3})?(?=[A-Z]?\d)"
)
NO_MEASURE = re.compile(rf"[A-Z]?\d{{1,7}}(?!\d){_UNIT}")
NEXT_ENDS = re.compile(r"\s{0,3}(?:$|[;,.()\[\]=/]|and\b|&|var|v\b|cf|pl|pp?\b|corr|-\s)")
BOOK = re.compile(r"[\s.,(]{0,3}(?P<year>(?:18|19|20)\d\d)(?!\d|\s?/)")
A_YEAR = re.compile(r"(?:18|19|20)\d\d(?!\d)")

# -- behind the number ----------------------------------------------------------------------------------------------
NONE = re.compile(
    r"[\s,.:(]{0,6}(?:-{1,3}(?=\s{0,5}(?:[;,.()\]=]|$|var|corr|temp|cf\b|unlisted))"
    r"|(?:unlisted|unpublished|unrecorded|manque|fehlt|not listed)\b)",
    _I,
)
NOTHING_MORE = re.compile(r"\s{0,9}$")
SEPARATOR = re.compile(r"[\s,]{0,9}")
QUALIFIER = re.compile(
    r"(?P<var>var(?:iant|iante|iety|iation)?\b\.?|(?-i:v)\b\.?(?=\s{0,3}(?:$|[;,.)(])))|(?P<corr>corr(?:ected|igenda)?\b\.?)"
    r"|(?P<temp>(?:temp(?:orary)?|unassigned)\b\.?)"
    r"|(?P<this>this coin\b[^;,.()\n]{0,60}|plate coin|dieses exemplar|cet exemplaire|questo esemplare)"
    r"|(?P<dies>(?:same|identical) dies\b[^;,.()\n]{0,60}|die[- ]match|stempelgleich|mêmes coins)"
    r"|(?P<die>same (?:obv|rev)[a-z]{0,10}\.? die\b)|(?P<doubt>\?)",
    _I,
)
QUALIFIERS = {"var": "var.", "corr": "corr.", "temp": "temp.", "this": "this coin", "dies": "same dies", "doubt": "?"}
SEEN_INSTEAD = re.compile(r"[\s,;]{1,3}(?:cf|cp|vgl)\b\.?\s{0,3}(?=[A-Z]?\d)", _I)
FOOTNOTE = re.compile(r"(?:note|notes|fn|anm|n(?=\.))\b\.?\s?\d{1,3}(?![^\W_])", _I)
EDITION_TWO = re.compile(r"\s2(?=\s{1,3}\d)")
ITS_ID = re.compile(r".{0,60}?\b(?:id|no|nr)\.?\s?(?P<number>\d{1,7})", _I)
QUOTED = re.compile(r'"[^"\n]{1,40}"')
TRAILING_VOLUME = re.compile(rf"\(?(?:vol(?:ume)?\.?\s)?(?P<volume>{ROMAN})(?=\s{{0,3}}(?:$|[;,.)]))\)?")
REMARK = re.compile(
    r"(?P<remark>[RCS]\d|[^\W\d_](?:[^\d;.,()\"=\n\[\]]{0,38}[^\s\d;.,()\"=\n\[\]-])?)(?=\s{0,5}(?:$|[;.,(\n]|-\s))\.?",
    _I,
)

# -- around the citation --------------------------------------------------------------------------------------------
COMPARED = re.compile(r"(?:^|[\s(;,.])(?:cf|cp|vgl|compare|similar to|comp|voir|siehe|vide)\b\.?\s{0,3}$", _I)
VARIANT_OF = re.compile(r"(?:^|[\s(;,.])var(?:iant|\.)? (?:of|zu|de)\s{0,3}$", _I)
NOT_IN = re.compile(
    r"(?:not (?:listed )?in|un(?:listed|published|recorded) in|missing (?:in|from)|fehlt (?:in|bei)|nicht (?:in|bei)"
    r"|manque (?:à|au|dans)|absent d[eu]|non in|manca in)\s{1,3}(?:the\s)?$",
    _I,
)
ABSENT = re.compile(
    r"(?:not (?:listed )?in|un(?:listed|published|recorded) in|missing (?:in|from)|fehlt (?:in|bei)|nicht (?:in|bei)"
    r"|manque (?:à|au|dans)|absent d[eu]|non in|manca in)\s{1,3}(?:the\s)?"
    r"(?:[^\W\d_.]{1,12}\s{0,2}(?:,|or|nor|and|&|oder|noch|ou|ni|/)\s{1,2}(?:(?:in|or|nor|and)\s)?){0,2}$",
    _I,
)
SAME_AS = re.compile(r"(?:^|[\s(;,.])(?:same as|wie|identique à|=)\s{0,3}$", _I)
IN_FRONT = re.compile(
    rf"(?:^|[;,.(\n]\s{{0,3}})(?P<words>[{CAPITAL}][^\W\d_]{{2,20}}(?:\s[{CAPITAL}IVX][^\W\d_]{{0,20}}){{0,2}})[\s,:]{{1,3}}$"
)
WRITTEN_BY = re.compile(r"\bby\s{1,3}(?:[^\W\d_]{1,20}\.?\s{1,3}){0,3}$")
GERMAN = re.compile(r"\b(?:Nr|Taf|[Vv]gl|Bd|Slg|Abb|Anm)\b")
GERMAN_PAGE = re.compile(r"\.\s\d{1,3}(?!\d)")
SALE_OF_A_YEAR = re.compile(r"\s(?:18|19|20)\d\d\)?,?\s{1,2}(?:nr|lot|los|no)\b", _I)
SALE = re.compile(r"[^;\n]{0,60}\b(?:lot\b|los\b|(?:19|20)\d\d\b(?!\s?-))", _I)
HEAD_WORDS = re.compile(
    r"(?:cf|cp|vgl|same as|see|voir|siehe|compare|similar to|not in|unlisted in|for|ex|from|and|und|et|or)\b", _I
)
NOTE = re.compile(r"(?:^|(?<=[\s(;.,]))(?:n?ote|remarks?|anm(?:erkung)?\.?|remarque|nota|n\.\s?b\.?|nb)\s?:\s{0,3}", _I)
QUOTATION = re.compile(r'"[^"\n]{1,300}"')
_NAME = rf"(?:[{CAPITAL}][^\W\d_]{{1,30}}(?:[’'.-]{{1,2}}[^\W\d_]{{1,30}}){{0,2}}\.?)"
UNKNOWN = re.compile(
    rf"(?P<compare>(?:[cC]f|[cC]p|[vV]gl)\b\.?\s?)?(?P<name>{_NAME}(?:,?\s(?:{_NAME}|&|and|de|von|van|the|of|der|la|le)){{0,5}})"
    r"(?=,?\s{1,3}(?:[#\dIVX]|[Nn]o|[Nn]r|n°|[Pp]l|[Tt]af|p|\())"
)
STRICT_NUMBER = re.compile(
    rf"[\s.]{{0,2}}(?:(?P<volume>{ROMAN})[\s,./-]{{1,3}})?(?:no\.?\s|n°\s?|#\s?)?[A-Z]?\d{{1,7}}{_UNIT}"
)
STRICT_NONE = re.compile(r"\.?\s?-\s{0,3}(?:$|[;,.)])")
DATE_LIKE = re.compile(r"[\s.]{0,2}(?:\d{1,2}\s?(?:st|nd|rd|th)?,?\s)?(?:18|19|20)\d\d(?!\d)")

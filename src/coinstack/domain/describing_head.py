"""Who struck the coin and where, in the words before the sides: regions, cities, rulers, roles, mints."""

import re
from dataclasses import dataclass
from functools import lru_cache

from coinstack.domain import issuers, mints
from coinstack.domain.describing_text import LotText, Span
from coinstack.domain.issuers import Match
from coinstack.domain.spelling import fold


@lru_cache(maxsize=20_000)
def find_issuer(words: str) -> Match | None:
    """The ruler whom some words name; French "Ier" is I."""
    return issuers.find(re.sub(r"\bI(?:er|ère)\b", "I", words))


find_mint = lru_cache(maxsize=20_000)(mints.find)
find_region = lru_cache(maxsize=20_000)(mints.find_region)

_PIECE = re.compile(r"\s?[,;:|•]\s|\s-\s|\n|[.!]\s+|\.$|\s?/\s|\s?[()]\s?")
_ROLE = re.compile(
    r"[\s,]*\b(?:as|als|come|como|comme|en tant que)\s(?:caesar|cesare|césar|augustus"
    r"|augusto|auguste|cäsar|imperator|triumvir|caesarissa)\b.*"
    r"|[\s,]+(?-i:augustus|augusta|caesar)$|,\s?(?:Augusta|Augustus|Caesar)$"
    r"|[\s,]+(?:wife|son|daughter|mother|father|brother|sister|widow|gemahlin|sohn"
    r"|tochter|mutter|frau|épouse|fils|fille|moglie|figlio|figlia|esposa|hijo|hija)"
    r"\s(?:of|des|der|von|de|di|du|d'|del)\b.*"
    r"|[\s,]+(?:with|mit|avec|con|and his|und seine?)\s.*",
    re.IGNORECASE,
)
_ROLE_ALONE = re.compile(
    r"(?:as |als |come |como |comme )?(?:caesar|cesare|césar|augustus|augusta|augusto"
    r"|auguste|cäsar|king|könig|roi|re|rey|queen|usurper|tyrant|emperor|empress"
    r"|sole reign|joint reign|first reign|second reign|posthumous|lifetime issue|satrap"
    r"|dynast|triumvir|imperator|proconsul)\b.*",
    re.IGNORECASE,
)
_IN_FRONT = re.compile(
    r"\[[^\[\]\n]{2,30}\]\s|"
    r"(?:(?:lot|los|lotto|lote|nr|no|n°)\.?\s?#?)?\d{1,7}[.:)]?\s+(?=(?-i:[A-ZÀ-ÞΑ-Ω]))"
    r"|(?:restored|restitution)\sissues?\s(?:of|by)\s|(?:time|temp|reign|age|period"
    r"|coinage|issues?|era)\.?\sof\s"
    r"|temp\.\s|in\sthe\sname\sof\s|struck\sunder\s|under\s|(?:ancient\s)?roman\s"
    r"(?:emperor|empress|coins?)\s(?:of\s)?|ancient\s(?:roman|greek"
    r"|coins?|rome)?\s?(?:of\s|coin\s|-\s)?|roman\s(?:empire|imperial|republic)\s?"
    r"(?:of\s)?(?=(?-i:[A-Z]))"
    r"|(?:emperor|empress|kaiser|könig|king|queen|empereur|imperatore|emperador)\s"
    r"|in\sname\sof\s|unter\s|sous\s|zeit\sdes\s|(?:ad|bc)\s?\d[\d\s/-]*\s|posthumous\s"
    r"(?:issue\s)?(?:of\s)?"
    r"|(?:anonymous\s)?issues?\sunder\s|for\s(?=(?-i:[A-Z])[a-z]+\s?(?:(?-i:[A-Z])|$))",
    re.IGNORECASE,
)
_REALM = re.compile(
    r"(?:the\s)?(?:kings?|kingdom|königreich|könige|royaume|rois|regno|reino|reyes"
    r"|empire|imperial|impero|imperio|kaiserreich|kaiserzeit|republic|republik|république"
    r"|repubblica|república|provincial|provinz\w*|provinces?|roman|greek|griechen"
    r"|griechische\w*|römische\w*|grecia|grèce|antike|ancient|byzant\w*|celtic|kelten"
    r"|celts|british|britain|anglo-saxon|saxon|gaul|gallic"
    r"|triumvirs"
    r"|caesarians|pompeians|republicans|imperatorial|imperatorische\w*|imperatori\w*"
    r"|caesarian|judaea|roma|rome|romane|romaine|monete|monnaies|monedas|münzen|coins"
    r"|islands|dynasts|satraps"
    r"|satraps|parthia|parthian|ptolemaic|seleukid|seleucid|seleukiden\w*|ptolemäer\w*"
    r"|islamic|migration|germanic|the\snear|east|west|northern|central|tetrarchs?"
    r"|herodians?|sasanian|bactria|indo-\w+|elymais|persis|axum"
    r"|romano|adoptive|severan|flavian|julio-claudian|civil wars?|crusaders?|medieval"
    r"|lot|auction|group|collection|impératoriale?|sammlung|alliance|social war)\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?-i:[A-ZÀ-ÞΑ-Ω])[\w'’.-]*(?:\s(?:(?:ad|the|of|la|le|les|de|del|di|on|in|sur"
    r"|am|an|der|den|und|and|&|f|[nF])\s?|(?-i:[A-ZÀ-ÞΑ-Ω(\"'‘’“”IVX])[\w'’.)\"“”-]*\s?"
    r"|the\s)){0,5}"
)
_NO_NAME = re.compile(
    r"(?<!\w)(?:issue|issued|series|group|uncertain|circa|struck|mint|lot|coin|coins"
    r"|weight|anonymous|pseudo|autonomous|period|century|unpublished|rare|unique|extremely"
    r"|very|with|standard"
    r"|magistrates?|year|dated|officina|class|type|head|bust|wildwinds|estimate|auction"
    r"|sale|collection|condition|superb|nice|beautiful|from|ngc|price|certified|museum"
    r"|quality|legionary|portrait"
    r"|obv|rev|ex|æ|ar|av|ae|follow\w*|wonderful|attractive|stunning|choice|scarce"
    r"|impressive|exceptional|interesting|century|early|late|mid|time|temp|ruler|unknown"
    r"|unbekannt\w*|unbestimmt\w*|incert\w*|inciert\w*)(?!\w)",
    re.IGNORECASE,
)
_MINT_PHRASE = re.compile(
    r"(?P<name>[^.,;:()\n]{2,60}?(?:\s\([^()\n]{2,20}\))?)(?:\s?\(\?\)|\?)?\s(?:mint|mints)\b(?!\s?-?mark"
    r"|\s?state)(?P<rest>\s-\s\"[^\"\n]{2,30}\""
    r"|\s(?:in|of|travel+ing|moving|near|at|with)\s[^.,;()\n]{2,50})?(?P<open>\s\([^()\n]{2,30}\))?",
    re.IGNORECASE,
)
_MINT_NAMED = re.compile(
    r"(?<!\w)(?:mint\sof|münzstätte|münzst\.|mzst\.?|prägestätte|atelier\s(?:de|d'"
    r"|du|des)?|zecca\s(?:di|d')?|ceca\s(?:de)?|frappée?\s(?:à|en)|coniat[oa]\sa|acuñad[oa]\sen"
    r"|geprägt\sin|minted\s(?:in|at)|struck\s(?:in|at)(?=\s(?-i:[A-Z]))|mint\s?:)"
    r"\s?(?P<name>(?-i:[A-ZÀ-Þ])[^.,;:()\n\d]{1,40})",
    re.IGNORECASE,
)
_MINT_LEAD = re.compile(
    r"(?:(?:probably|possibly|perhaps|presumably|the|at|in|from|struck|issued|minted"
    r"|originally|circa|likely|either|his|a|an|vielleicht|wohl|of|for|probable|or"
    r"|\d[\w/]*|b\.?c\.?e?\.?|a\.?d\.?|-)[\s,]+)+",
    re.IGNORECASE,
)
_OF = re.compile(r"\s(?:of|from|de|di|von|aus)\s(?P<name>(?-i:[A-ZÀ-Þ])(?:(?!\s-\s)[^.,;:()\n\d]){1,40})")
_NUMBERED = re.compile(
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+\s(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV))\.?"
    r"(?=$|\s[A-ZÀ-Þ\"'])"
)
_IMITATED = re.compile(r"imitat|nachahm|beischlag|in the (?:name|types?) of|types? of", re.IGNORECASE)
_EPITHET = re.compile(
    r"(?:\s(?:megas|soter|epiphanes|philopator|nikator|nicator|theos|euergetes|kallinikos"
    r"|philadelphos|dikaios|philometor|tryphon|keraunos|eusebes|eupator"
    r"|philoromaios|philhellen|autokrator|dionysos|grypos|kyzikenos|monophthalmos"
    r"|poliorketes|gonatas|doson|sidetes|nikephoros|aniketos|magnus|pius|minor|maior"
    r"|the\s(?:great|elder|younger|arab|thracian|apostate)|le\s(?:grand|pieux)|der\s"
    r"(?:große|grosse)|(?-i:[\"'“‘][^\"'”’]{2,20}[\"'”’])))+$",
    re.IGNORECASE,
)
_DOUBT = re.compile(r"\s?\(\?\)|\s?\?")


@dataclass(frozen=True)
class Named:
    """A name at `[start, end)` and what it is: ruler, city, region, unknown."""

    start: int
    end: int
    what: str
    issuer: Match | None = None
    confidence: float = 0.9
    doubtful: bool = False


def names(lot: LotText, start: int, end: int, out: list[Span]) -> list[Named]:
    """The names in a stretch of the head, piece by piece; dates and measures (`out`) are cut away."""
    found: list[Named] = []
    for first, last in _pieces(lot, start, end, out):
        if one := _named(lot, first, last, found):
            found.append(one)
    return found


def _pieces(lot: LotText, start: int, end: int, out: list[Span]) -> list[Span]:
    """Stretches of the head between commas, full stops and brackets, without the spans that are read already."""
    edges: list[Span] = sorted(one for one in out if one[0] < end and one[1] > start)
    free: list[Span] = []
    at = start
    for first, last in [*edges, (end, end)]:
        if first > at:
            free.append((at, first))
        at = max(at, last)
    found: list[Span] = []
    for first, last in free:
        at = first
        for border in _PIECE.finditer(lot.plain, first, last):
            if border[0].strip() in (".", "!") and not _is_border(lot, border, last):
                continue
            if border[0].strip() in ("(", ")") and _is_of_name(lot, border.start(), last):
                continue
            found.append((at, border.start()))
            at = border.end()
        found.append((at, last))
    stripped = [lot.stripped(a, b, ' \n\t,;:.-/|•*"') for a, b in found]
    return [(a, b) for a, b in stripped if b - a > 1]


_NUMERAL_END = re.compile(r"\b[IVX]{1,5}\Z")
_BYNAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?=\s?[(,.]|$)")


def _is_border(lot: LotText, border: re.Match[str], last: int) -> bool:
    """A full stop ends a piece where it ends a sentence: not behind "L." or "M."."""
    after = lot.stripped(border.end(), last, "")[0]
    if _NUMERAL_END.search(lot.plain, max(0, border.start() - 6), border.start()) and _BYNAME.match(
        lot.plain, after, last
    ):
        return False  # "Philipp III. Arrhidaios (323-317"
    return after >= last or lot.begins_sentence(after)


def _is_of_name(lot: LotText, at: int, last: int) -> bool:
    """ "Gaius (Caligula)", "Lugdunum (Lyon)": a name in brackets belongs to the one before it."""
    bracket = lot.bracket_at(at if lot.plain[at] == "(" else at + lot.plain[at : at + 3].find("("))
    if bracket is None:
        bracket = lot.bracket_at(max(0, at - 1))
    if bracket is None or bracket[1] > last:
        return False
    inside = lot.plain[bracket[0] + 1 : bracket[1] - 1]
    return (
        bool(re.fullmatch(r"(?-i:[A-Z])[a-zà-ÿ]+(?: [IVX]+)?(?:-(?-i:[A-Z])[a-z]+)?", inside))
        and (find_issuer(inside) is not None or find_mint(inside) is not None)
    ) or bool(re.fullmatch(r"\?", inside))


def _named(lot: LotText, start: int, end: int, before: list[Named]) -> Named | None:
    start = _without_front(lot, start, end)
    role = _ROLE.search(lot.plain, start, end)
    if role and role.start() > start:
        end = role.start()
    start, end = lot.stripped(start, end, ' \n\t,;:-/|•*"')
    words = lot.text[start:end]
    bare = _DOUBT.sub("", words).strip(" \"“”'")
    is_role = _ROLE_ALONE.fullmatch(bare) and (
        any(one.what == "ruler" for one in before) or fold(bare) not in ("augustus", "augusto", "auguste")
    )
    if len(bare) < 2 or is_role or len(bare) > 80:
        return None
    doubtful = bool(_DOUBT.search(words))
    if doubtful:
        end = start + len(words.rstrip(" ?()")) if words.endswith(("?", ")")) else end
    if _IMITATED.search(bare):
        return None
    if one := ruler(lot, start, end):
        return Named(one[0], one[1], "ruler", one[2], one[2].confidence, doubtful)
    if _NUMBERED.fullmatch(bare):
        return Named(start, end, "ruler", None, 0.8, doubtful)
    return _place(start, end, bare, before, doubtful=doubtful)


def _without_front(lot: LotText, start: int, end: int) -> int:
    for _ in range(3):
        front = _IN_FRONT.match(lot.plain, start, end)
        if front is None or front.end() >= end:
            break
        start = front.end()
    return start


def ruler(lot: LotText, start: int, end: int) -> tuple[int, int, Match] | None:
    """The ruler or moneyer whom a piece names, the first one of several, and where that name stands."""
    words = lot.text[start:end]
    if not any(sign.isalpha() for sign in words) or not _is_capital(words):
        return None
    if (match := find_issuer(words)) and match.confidence >= 0.85:
        joint = re.search(r"\s(?:and|und|et|e|y|&|with|mit)\s|,\s", words)
        if (
            joint
            and (first := find_issuer(words[: joint.start()]))
            and first.confidence >= 0.85
            and first.issuer == match.issuer
        ):
            return start, start + joint.start(), first
        return start, end, match
    if epithet := _EPITHET.search(words):
        bare = find_issuer(words[: epithet.start()])
        if bare and bare.confidence >= 0.85:
            return start, end, bare
    if numbered := _NUMBERED.match(words):
        bare = find_issuer(numbered["name"])
        return (start, end, bare) if bare and bare.confidence >= 0.85 and len(words.split()) < 5 else None
    joint = re.search(r"\s(?:and|und|et|e|y|&|with|mit)\s|,\s|\s\(", words)
    if joint and (first := find_issuer(words[: joint.start()])) and first.confidence >= 0.85:
        return start, start + joint.start(), first
    return None


def _is_capital(words: str) -> bool:
    first = words.lstrip("\"'“‘([")[:1]
    return first.isupper() or first.isdigit()


def _place(start: int, end: int, bare: str, before: list[Named], *, doubtful: bool) -> Named | None:
    if not _is_capital(bare):
        return None
    is_region = find_region(bare) is not None
    city = find_mint(bare)
    if city and city.confidence >= 0.85 and _is_name(bare):
        is_heading = (
            is_region and bare.isupper() and not any(one.what == "region" for one in before) and _is_region_too(bare)
        )
        return Named(start, end, "region" if is_heading else "city", None, city.confidence, doubtful)
    if _REALM.search(bare) or (is_region and city is None):
        return Named(start, end, "region", None, 0.9, doubtful)
    if _NAME.fullmatch(bare) and not _NO_NAME.search(bare) and not any(sign.isdigit() for sign in bare):
        return Named(start, end, "unknown", None, 0.6, doubtful)
    return None


def _is_name(bare: str) -> bool:
    """The whole piece is the city's name, not a sentence in which it occurs."""
    return len(fold(bare).split()) <= 5 and not _NO_NAME.search(bare)


@lru_cache(maxsize=4096)
def _is_region_too(bare: str) -> bool:
    return fold(bare) in {fold(one) for one in mints.regions()}


# -- the mint in so many words --------------------------------------------------------------------------------------


def mint_phrase(lot: LotText, start: int, end: int) -> tuple[Span, float] | None:
    """ "Rome mint", "probably at Pella Mint", "Military mint traveling with Caesar", "Mzst. Rom"."""
    return _mint_named(lot, start, end) or _mint_vague(lot, start, end) or _mint_said(lot, start, end)


_MINT_VAGUE = re.compile(
    r"(?<!\w)(?P<name>(?:(?:main|principal|uncertain|military|unknown|imprecise|local|travel+ing"
    r"|unbestimmte|unlocated|field|irregular)\s)?mint(?:\s(?:moving|travel+ing)\swith\s[^.,;()\d\n]{3,60}"
    r"|\sin\s(?:the\s)?[^.,;()\d\n]{3,40}))|(?<!\w)(?P<alone>(?:uncertain|unknown"
    r"|military)\s(?:[a-z]+\s)?mint)(?=\s?[.,;(\d]|\scirca|\sc\.)",
    re.IGNORECASE,
)


def _mint_vague(lot: LotText, start: int, end: int) -> tuple[Span, float] | None:
    """ "Uncertain mint in Sicily", "mint moving with Brutus in northern Greece": as printed."""
    match = _MINT_VAGUE.search(lot.plain, start, end)
    if match is None:
        return None
    first, last = lot.stripped(*match.span("name" if match["name"] else "alone"))
    return (first, last), 0.7


_MINT_KIND = re.compile(
    r"(?:military|uncertain|macedonian|eastern|western|northern|southern|central|imperial"
    r"|local|camp|travel+ing|unknown|unlocated|gallic|balkan|native"
    r"|auxiliary|branch|provincial|anatolian|greek|irregular|italian|spanish|syrian|illyrian|phoenician|moving)\b",
    re.IGNORECASE,
)


def _mint_said(lot: LotText, start: int, end: int) -> tuple[Span, float] | None:
    for match in _MINT_PHRASE.finditer(lot.plain, start, end):
        first, last = lot.stripped(*match.span("name"))
        lead = _MINT_LEAD.match(lot.plain, first, last)
        first = lead.end() if lead else first
        name = lot.plain[first:last].strip(" -\"'")
        if not name or not name[:1].isupper():
            continue
        first, last = lot.stripped(first, last)
        if find_mint(name) and not match["rest"]:
            return (first, last), 0.97
        if not match["rest"] and (tail := _known_tail(lot, first, last)):
            return tail, 0.9
        if len(name.split()) > 4 or any(sign.isdigit() for sign in name):
            continue
        whole = match.end("rest") if match["rest"] else match.end()
        is_kind = match["rest"] or _MINT_KIND.match(name)
        return lot.stripped(first, whole if is_kind and find_mint(name) is None else last), 0.75
    return None


def _known_tail(lot: LotText, first: int, last: int) -> Span | None:
    """The mint at the end of some words: "Antoninianus Siscia"."""
    words = [one.start() for one in re.finditer(r"\S+", lot.plain[first:last])]
    for at in words[-3:]:
        if (found := find_mint(lot.text[first + at : last])) and found.confidence >= 0.9:
            return first + at, last
    return None


def _mint_named(lot: LotText, start: int, end: int) -> tuple[Span, float] | None:
    for match in _MINT_NAMED.finditer(lot.plain, start, end):
        first, last = lot.stripped(*match.span("name"))
        words = lot.plain[first:last]
        stop = re.search(r"\s(?:en|in|im|um|ca|c|circa|unter|under|by|vers|nel|de|the|AD|BC)\b", words)
        last = first + stop.start() if stop else last
        if find_mint(lot.text[first:last]):
            return (first, last), 0.95
    return None


def of_place(lot: LotText, at: int, end: int) -> Span | None:
    """ "AE 33mm of Ephesus", "Tetradrachm of Alexandria, Egypt"."""
    match = _OF.match(lot.plain, at, end)
    if match is None:
        return None
    return lot.stripped(*match.span("name"))

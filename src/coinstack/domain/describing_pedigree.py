"""Where a lot's text tells former owners: the passage that starts with "Ex", "From the ... collection", "Exemplar"."""

import re

from coinstack.domain.describing_comment import is_comment
from coinstack.domain.describing_text import LotText, Span

_LABELLED = re.compile(
    r"(?:provenance|provenienz|provenienza|procedencia|pedigree|pedigrees|herkunft|previous owners?|purchase history"
    r"|past owners?|pédigrée)\s?[:\-]\s?",
    re.IGNORECASE,
)
_START = re.compile(
    r"(?:[a-e]\)\s|[1-9]\)\s|\*\s?|-\s|\()?(?:the present coin,?\s|this coin,?\s|this piece,?\s|coin\s)?(?:"
    r"(?-i:Ex|ex)[\s:-]{1,2}(?!(?-i:[A-Z]){1,3}\s(?-i:[A-Z]){1,3}\b)(?=[\"'(]?[\w\"])"
    r"|exemplar(?:e|s)?\s(?:der|aus|ex|de|del|du|von)\b|aus\s(?:der|dem|einer|einem"
    r"|alter|alt|sammlung|auktion|slg|süd|nord|schwei|europ|privat)"
    r"|(?:privately\s|originally\s|first\s|private\s)?(?:purchased?|bought|inherited"
    r"|acquired|obtained|won)\s(?:by|from|at|in|on|privately|via|as|prior|before|through"
    r"|de|circa|c\.|on|the|for|direct|\d)"
    r"|(?:(?:im|am|in)\s)?(?:[\w.]{1,10}\s){0,3}(?:bei|von)\s(?-i:[A-ZÀ-Þ])[^;\n]{1,60}?\s"
    r"(?:erworben|gekauft|ersteigert)\b"
    r"|erworben\s|(?:im|am|in)?\s?\w{0,9}\s?\d{4}\serworben|acheté[es]?\s|acquise?\s"
    r"|acquistat[ao]\s|adquirid[ao]\s|comprad[ao]\s|gekauft\s"
    r"|previously\s(?!ngc|graded|pcgs|unknown|unpublished|unrecorded|thought|attributed"
    r"|un)|formerly\s(?!known|thought|attributed)|ehemals\s|vormals\s"
    r"|dalla\s(?:collezione|raccolta|vendita|asta)|da\s(?:collezione|vecchia|asta"
    r"|una)|proven(?:iente|ant|iene)\b|provient\b"
    r"|de\sla\s(?:collection|colección|vente)|(?:ancienne|old)\scollection(?!\s(?:ton"
    r"|patin|tick))|vente\s|de\scolección|de\s(?:la\s)?vieja"
    r"|cet\sexemplaire\sprovient|(?:ancienne\s)?collection\s(?:de\s|d'|du\s|of\s|"
    r"(?-i:[A-Z]))|(?:sammlung|slg\.|coll\.)\s(?-i:[A-Z])|collezione\s(?-i:[A-Z])"
    r"|colección\s(?-i:[A-Z])"
    r"|reported(?:ly)?\s(?:ex|from|found)|found\s(?:in|near|at|by)\s|with\s(?:an?\s)?"
    r"(?:old\s)?(?:collector|dealer)\S*\s(?:ticket|tag|envelope)"
    r"|collector's\s(?:ticket|tag)"
    r"|(?:property\sof|consigned\sby|deaccessioned|from\sthe\sstock|lot\s\d+\sfrom)\b"
    r"|sold\s(?:by|at|in)\s|offered\s(?:in|at)\s"
    r"|bt\.?\s|purch\.?\s)",
    re.IGNORECASE,
)
_SALE_LINE = re.compile(
    r"(?-i:[A-ZÀ-Þ])[^.;:\n]{2,60}[\s,](?:\d{1,2}[./-]\d{1,2}[./-])?(?:19|20)\d\d\)?,?\s"
    r"(?:nº|n°|lot|lote|los|nr\.|no\.)\s?#?\d+\.?[ ]*(?:\n|$|\()",
    re.IGNORECASE,
)
_FROM = re.compile(r"[\"'(]?(?:(?:this\scoin\s)?from|von)\s", re.IGNORECASE)
_OF_OWNERS = re.compile(
    r"\b(?:collections?|coll\b|hoard|find\b|estate|sale|auction|stock|inventory|cabinet"
    r"|holdings?|library|property|museum"
    r"|collector|dealer|family|gallery|numismati\w*|coins?\s(?:ltd|inc|llc)|list|fpl"
    r"|ebay|vcoins|sammlung|slg|treasure|trust"
    r"|foundation|hess|künker|leu|cng|nac|roma|ticket|shop|show)\b",
    re.IGNORECASE,
)
_NOT_OWNERS = re.compile(
    r"from\s(?:the\s)?(?:same|a\s(?:series|group|mint|time|period|different|die|worn"
    r"|fresh|clash)|this\s(?:mint|time|period|reign|die"
    r"|series)|an?\s(?:obverse|reverse|artistic|historical|issue)|above|behind|below"
    r"|left|right|fresh|rusty|worn|dies?\b)",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?<=[.;,)])\s+\(?(?P<start>(?:(?-i:[Ee]x)|(?<=;\s)from\s(?:the|an?)(?=\s[^.;\n]{2,60}\s[Cc]oll))\s"
    r"(?=(?:(?-i:[A-Z\"])[^\s.]+|[a-z]+\."
    r"(?:fr|com|de)|private|old|a\s)[^.\n]{0,80}(?:\d|[Cc]oll|[Cc]abinet|[Ss]ale|[Ss]tock"
    r"|[Ee]state|[Nn]umis)))"
)
_GOES_ON = re.compile(
    r"\b(?:lot|sale|auction|auktion|collections?|coll|ticket|tickets|tag|tags|label"
    r"|envelope|purchased|acquired|bought|ex|from|export"
    r"|invoice|hammer|sold|privately|prior|formed|dispersed|sammlung|slg|nr|los|provenance"
    r"|pedigree|estate|hoard|stock|dealer|list"
    r"|collezione|colección|asta|subasta|vente|cartellino|étiquette|lotto|lote|with)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"(?:\(?\s?(?:\$|€|£|est(?:imate|\.)?\b|estimated|schätzpreis|schätzung|starting"
    r"|start\s?price|ausruf|base\b|hid0|salida|note:"
    r"|lot\s\d+\.\s*$|price|sold\s(?:for|as\sis)|condition:|weight:|references?:|grade:"
    r"|obv|rev\b|shipping|returns?\b|guarantee"
    r"|(?:usd|eur|chf|gbp)\s?\d|\d[\d',.]*\s?(?:usd|eur|chf|gbp|€|\$)))",
    re.IGNORECASE,
)


def find(lot: LotText, *, after: int) -> list[Span]:
    """The passages on former owners behind a place (before it there is no owner: an "ex" there is of a legend)."""
    found: list[Span] = []
    for start in lot.sentence_starts:
        if start < after or (found and start < found[-1][1]):
            continue
        begins = _begins(lot, start)
        if begins is not None:
            end = _end(lot, start)
            if found and not lot.plain[found[-1][1] : begins].strip(" \n;.,"):
                found[-1] = (found[-1][0], end)
            else:
                found.append((begins, end))
    glued = _GLUED.search(lot.plain, max(after, found[0][0] - 200), found[0][0]) if found else None
    if glued and "\n\n" not in lot.plain[glued.start() : found[0][0]]:
        found[0] = (glued.start("start"), found[0][1])
    return [_without_price(lot, start, end) for start, end in found] or _inline(lot, after)


_PRICE_BEHIND = re.compile(r"[\s;]{0,3}\(?\s?(?:\$|€|£|US\$)\s?[\d.,' ]{0,2}\d[\d.,' ]{0,11}\)?\s*\Z")
_PAID = re.compile(r"\b(?:for|total|paid|price|cost|für|pour|per|por|à|a|zu|at)\s?:?\Z", re.IGNORECASE)


def _without_price(lot: LotText, start: int, end: int) -> Span:
    price = _PRICE_BEHIND.search(lot.plain, max(start, end - 24), end)
    if price and _PAID.search(lot.plain, start, price.start()):
        price = None  # "bought for £120" tells of the owner
    return lot.stripped(start, price.start() if price else end, " \n\t")


def _begins(lot: LotText, start: int) -> int | None:
    """Where the passage begins in a sentence: behind its label, else at its first word."""
    if label := _LABELLED.match(lot.plain, start):
        return label.end()
    if _START.match(lot.plain, start) or _SALE_LINE.match(lot.plain, start):
        return start
    if _FROM.match(lot.plain, start) and not _NOT_OWNERS.match(lot.plain, start):
        end = min(lot.sentence_end(start), start + 400)
        if _OF_OWNERS.search(lot.plain, start, end):
            return start
    return None


def _end(lot: LotText, start: int) -> int:
    """The passage goes on to the end of its paragraph while the sentences tell of owners."""
    end = lot.sentence_end(start)
    last = lot.paragraph_end(start)
    while end < last:
        following = lot.sentence_end(end)
        if _STOPS.match(lot.plain, end):
            break
        is_owners = _begins(lot, end) is not None or _GOES_ON.search(lot.plain, end, following) is not None
        if (not is_owners and following - end > 3) or (
            lot.plain[end].isupper() and is_comment(lot.plain[end:following])
        ):
            break
        end = following
    return end


_GLUED = re.compile(
    r"(?<=[a-zà-ÿ+])\s+(?P<start>(?:Ex|Purchased from|Acquired from|Erworben|Exemplar der)\s"
    r"(?=[A-Z\"a-z][^.\n]{0,80}(?:\d|[Cc]oll|[Aa]uction)))"
)
"""Where a line break was lost: "extremely fine Ex Leu 20, 1978, 78"."""


def _inline(lot: LotText, after: int) -> list[Span]:
    found = _INLINE.search(lot.plain, after) or _GLUED.search(lot.plain, after)
    if found is None:
        return []
    start = found.start("start")
    return [_without_price(lot, start, _end(lot, start))]

"""The run of citations of a lot: where the catalogs are cited one after another, not where a comment mentions one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coinstack.domain import reference_anchors, references
from coinstack.domain.describing_text import NEAR, LotText, Span
from coinstack.domain.describing_words import DESIGN
from coinstack.domain.references import Context, Reference

_LEAD = re.compile(
    r"(?:[\s\"'*•(\[-]|\b(?:references?|refs?|literature|literatur|lit|zitate?|catalogs?"
    r"|catalogue|bibl(?:iography)?|cf|cp|vgl|var|for|the|coin|host|original"
    r"|see|unlisted|not|in|variant|of|type|obv|rev|prototype|countermark|c/m|reverse"
    r"|obverse|same|as|unpublished|apparently|and|also|similar"
    r"|to|but|but cf|rif|ref|riferimenti|siehe|zu|zum|typ|wie|comp(?:are)?|near|possibly|pl|taf|cat)\b[.:,]?)*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:[\s;,.=():/\[\]&+*•|-]|\b(?:and|und|et|e|y|or|oder|cf|cp|vgl|var|corr|but"
    r"|see|also|note|not|in|unlisted|same|dies?|this|coin|obv|rev|illustrated"
    r"|for|the|prototype|host|original|countermark|c/m|type|types|reverse|obverse"
    r"|similar|to|p|pp|pl|pls|taf|fig|no|nr|n)\b\.?|\b\d{1,4}[a-z]?\b)*",
    re.IGNORECASE,
)
_UNKNOWN_ENTRY = re.compile(
    r"[\s;,.(\[]{0,4}(?:cf\.?\s|vgl\.?\s)?[A-ZÀ-ÞΑ-Ω&][\w'’&.-]{0,24}(?:[\s,-]{1,2}"
    r"(?:&\s|and\s|und\s|de\s|von\s|of\s|in\s|the\s)?(?:\(\w{1,12}\)|[A-ZÀ-ÞIVX][\w'’.-]{0,20})){0,4}[\s.,#-]{1,3}"
    r"(?:(?:type|group|series|issue|no|nr|class|dies?|pl|p|pp|Issue|Group|Series|Type"
    r"|Class|Pl)\.?\s)?(?:[IVX]{1,5}[\s.,/]{1,2})?"
    r"(?:[A-Z]{0,2}\d[\w/.:,-]{0,14}(?:,\s\d{1,4}[a-z]?)?|-(?=[\s.;,]))(?:\s\([^()]{0,60}\))?"
    r"(?:\svar\.?)?[\s;,.)\]]{0,3}"
)
_UNKNOWN_RUN = re.compile(
    r"(?<![\w-])(?!AE|AR|AV|AU|AG|EL|BI|PB|LOT|AD|BC)[A-Z]{2,6}[-. ]\d{1,5}[a-z]?"
    r"(?=[.;,\s)])(?:[.;,]\s(?!AE|AR|AV|AU|AG|EL|BI|PB)[A-Z]{2,6}[-. ]\d{1,5}[a-z]?"
    r"(?=[.;,\s)]))+|(?<=[.]\s)[A-ZÀ-Þ][^\W\d_]{2,18}\s(?:\d{1,5}[a-z]?|-)(?:;\s[A-ZÀ-Þ][^\W\d_]{1,18}\s"
    r"(?:\d{1,5}[a-z]?|-(?=[;.,])))+"
)
_UNKNOWN_BRACKET = re.compile(
    r"(?<=[.)]\s)(?!AE|AR|AV|AU|AG)[A-Z]{2,6}-\d{2,5}[a-z]?(?=[.;,])|(?<=\()[A-Z][\w&.-]{1,12}[.\s-]{1,2}\d{1,5}[a-z]?"
    r"(?=\))"
)
_SENTENCE = re.compile(r"[.!]\s+[A-ZÀ-Þ][a-zà-ÿ]+\s[a-zà-ÿ]+\s")
_QUOTED_SALE = re.compile(r"(?:lot|los|auction|auktion|sale|e-sale|hammer|collection|coll\.)\s", re.IGNORECASE)
_TRAILING = re.compile(r"[\s;,.:=(\[-]+$")
_NOT_A_CATALOG = re.compile(
    r"(?:(?:silver|gold|bronze|argent|or|vf|ef|xf|ms|ss|vz|good|very|fine|near|nearly"
    r"|about|extremely|superb|toned|electrum|billon|silber|kupfer|bronzo|argento"
    r"|oro|plata|potin|ae|ar|av|au|ag|æ|el|bi|pb|weight|wt|gewicht|peso|poids|diam"
    r"|dm|ø)\b|lot"
    r"|los|auction|auktion|sale|class|series|group|year|officina|dated|struck|circa"
    r"|phase|issue|period|nca|nac|cng|leu|nomos|triton"
    r"|künker|gorny|roma(?! num)|heritage|stack|goldberg|helios|hirsch|peus|gemini"
    r"|sincona|obolos|numismatica ars classica|cnr|elsen|vinchon|glendining|sotheby"
    r"|sotheby's|christie's|berk|hess-divo|tkalec|naville|ars classica|münz zentrum"
    r"|mmag|m&m|ups|rauch|baldwin|freeman|noble|spink(?! \d)"
    r"|schulten|astarte|cnh sale|vcoins|ebay|ca|about|ad|bc|ce|officine|at|in|on|of|the|with|from|ex)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Cited:
    """A citation as printed, `[start, end)`, and as understood."""

    start: int
    end: int
    reference: Reference


@dataclass(frozen=True)
class Block:
    """Where the citations stand, and the citations."""

    start: int
    end: int
    cited: tuple[Cited, ...]


def locate(lot: LotText, silent: list[Span]) -> Span | None:
    """Where the coin's citations stand: the run that is most like a list, the first of those."""
    compared = references.as_compared(lot.text[: 2 * NEAR])
    found = [_on_line(lot, one.draft.start, one.draft.end) for one in reference_anchors.cited(compared)]
    found = [one for one in found if not any(start <= one[0] < end for start, end in silent)]
    runs = _runs(lot, found)
    if not runs:
        unknown = _UNKNOWN_RUN.search(lot.plain) or _UNKNOWN_BRACKET.search(lot.plain) or _unknown_alone(lot)
        is_silent = unknown and any(start <= unknown.start() < end for start, end in silent)
        return unknown.span() if unknown and not is_silent else None
    best = max(runs, key=lambda run: (_worth(lot, run), -run[0][0]))
    return _widened(lot, best[0][0], best[-1][1]) if _worth(lot, best) > 0 else None


_UNKNOWN_ALONE = re.compile(r"(?<=[.]\s)[A-ZÀ-Þ][^\W\d_]{3,18}\s\d{1,4}[a-z]?(?=\.(?:\s|$))")


def _unknown_alone(lot: LotText) -> re.Match[str] | None:
    """The one citation of a book nobody knows, a sentence by itself: "Desneux 90."."""
    return next((one for one in _UNKNOWN_ALONE.finditer(lot.plain[:NEAR]) if not _NOT_A_CATALOG.match(one[0])), None)


def _on_line(lot: LotText, start: int, end: int) -> Span:
    line = lot.plain.find("\n", start, end)
    return start, line if line > start else end


def read(lot: LotText, span: Span, context: Context) -> Block:
    """The citations of a span, with what is known of the coin."""
    span = (span[0], min(span[1], span[0] + NEAR))
    found = [
        Cited(span[0] + start, span[0] + end, one)
        for one, start, end in references.places(lot.text[slice(*span)], context)
    ]
    printed = _joined(lot, [_printed(lot, one) for one in found if not _is_sale(lot, one)])
    return Block(*span, tuple(sorted([*printed, *_others(lot, span, found)], key=lambda one: one.start)))


_PAGE = re.compile(r"(?:(?:S|Sp|p|pp|pag|pg|Taf|pl|tav)\.\s?)?\d", re.IGNORECASE)


def _joined(lot: LotText, cited: list[Cited]) -> list[Cited]:
    """One entry as printed: "RIC 207 and 208", "AMNG III,2, S. 191, 6"."""
    kept: list[Cited] = []
    for one in cited:
        gap = lot.plain[kept[-1].end : one.start] if kept else ";"
        if kept and _PAGE.match(lot.plain, one.start, one.end) and not re.search(r"[;\n]|\.\s", gap) and len(gap) < 9:
            kept[-1] = Cited(kept[-1].start, one.end, kept[-1].reference)
        else:
            kept.append(one)
    return kept


_SMALL = frozenset(
    "obv rev obv. rev. die dies type types pl. pl p. p fig. fig no. no nr. var. var cf. "
    "cf group series and & of de von di du the issue class coll coll.".split()
)


_COMPARED = re.compile(r"^(?:cf|vgl|cp|see)\b\.?\s?", re.IGNORECASE)


def _is_listed(words: str) -> bool:
    """An entry of a list parted by semicolons: a name in capitals, few small words, and a number."""
    tokens = words.split()
    if not 2 <= len(tokens) <= 9 or not re.search(r"\d", words) or '"' in words or not tokens[0][:1].isupper():
        return False
    return all(not token[:1].islower() or token.strip(",") in _SMALL for token in tokens)


def _masked(found: re.Match[str]) -> str:
    """A remark in brackets is not looked at, a citation in brackets is."""
    return found[0] if _UNKNOWN_ENTRY.fullmatch(found[0] + " ") else "~" * len(found[0])


_SEMICOLON = re.compile(r"(;|\n)")
_BORDERS = re.compile(r"(;|\n|\.\s|\s-\s|\)\s?\(|,\s(?=[A-Z]))")


def _others(lot: LotText, span: Span, found: list[Cited]) -> Iterator[Cited]:
    """Entries between the citations that are like one, of books nobody knows."""
    edges = [span[0], *(edge for one in found for edge in (one.start, one.end)), span[1]]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        at = start
        gap = re.sub(r"\([^()]*\)", _masked, lot.plain[start:end])
        borders = _SEMICOLON if ";" in lot.plain[span[0] : span[1]] else _BORDERS
        for part in borders.split(gap):
            first, last = lot.stripped(at, at + len(part.split("~")[0]), " \n\t,;:.()")
            at += len(part)
            words = lot.plain[first:last]
            is_entry = _UNKNOWN_ENTRY.fullmatch(words + " ") or (borders is _SEMICOLON and _is_listed(words))
            if is_entry and not _NOT_A_CATALOG.match(_COMPARED.sub("", words)) and not _is_measure(lot, last):
                yield Cited(first, last, Reference(raw=lot.text[first:last], catalog=re.split(r"[\s.,-]*\d", words)[0]))


def _is_measure(lot: LotText, at: int) -> bool:
    return re.match(r"\s?(?:g|gr|mm|h)\b", lot.plain[at : at + 4]) is not None


def _runs(lot: LotText, found: list[Span]) -> list[list[Span]]:
    runs: list[list[Span]] = []
    for one in found:
        if runs and _adjoin(lot, runs[-1][-1][1], one[0]):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _adjoin(lot: LotText, end: int, start: int) -> bool:
    """Whether only separators, remarks in brackets and other books stand between two citations."""
    if start - end > 260:
        return False
    gap = lot.plain[end:start]
    if "\n\n" in gap:
        return False
    bare = re.sub(r"\([^()]*\)", " ", gap)
    if _BETWEEN.fullmatch(bare):
        return True
    if _SENTENCE.search(gap):
        return False
    parts = [part for part in re.split(r";|\.\s|,\s", bare) if part.strip(" .,;:=")]
    return all(_BETWEEN.fullmatch(part) or _UNKNOWN_ENTRY.fullmatch(part.strip() + " ") for part in parts) or (
        ";" in gap
        and all(re.search(r"\d|-", part) and len(part) < 140 for part in bare.split(";") if part.strip(" .,"))
    )


def _worth(lot: LotText, run: list[Span]) -> int:
    """A list begins a sentence, a line or a bracket; citations within prose are mentions."""
    start = run[0][0]
    sentence = lot.sentence_start(start)
    count = min(len(run), 6)
    lead = lot.plain[sentence:start]
    if _LEAD.fullmatch(lead):
        return 40 + count
    bracket = lot.bracket_at(start)
    if bracket and _LEAD.fullmatch(lot.plain[bracket[0] + 1 : start]):
        return 6 + count + 5 * min(len(run) - 1, 4)
    tail = lead.rstrip(" ")[-1:]
    if _UNKNOWN_ENTRY.fullmatch(lead) or (tail and tail in ";:|•") or re.search(r"\s-\s?$", lead):
        return 30 + count
    if tail in (",", ")", "."):
        return 12 + count
    return (
        5 + count
        if len(run) > 1 or len(lot.plain) < 250
        else (2 if lot.plain.find("\n", start) < 0 and len(lot.plain) < 400 else 0)
    )


def _widened(lot: LotText, start: int, end: int) -> Span:
    """The run with the entries in front of it and behind that are like citations of books nobody knows."""
    bracket = lot.bracket_at(start)
    sentence = lot.sentence_start(start)
    if sentence == start:
        sentence = lot.sentence_start(max(0, start - 1))
    while sentence < start and _entries(lot.plain[sentence:start].rstrip(" (")) and _is_open(lot, sentence, start):
        start = sentence
        previous = lot.sentence_start(max(0, sentence - 1))
        if previous == sentence or "\n" in lot.plain[previous:sentence].rstrip(" ")[-1:]:
            break
        sentence = previous
    limit = bracket[1] - 1 if bracket and bracket[0] < start else lot.paragraph_end(end)
    line = lot.plain.find("\n", end)
    limit = min(limit, line if line >= 0 else limit)
    while end < limit:
        entry = _UNKNOWN_ENTRY.match(lot.plain, end, limit)
        if entry is None or entry.end() <= end or _NOT_A_CATALOG.match(entry[0].lstrip(" ;,.([")):
            remark = re.compile(r"\s?\([^()]{0,120}\)(?=\s?[;,])").match(lot.plain, end, limit)
            if remark is None:
                break
            end = remark.end()
            continue
        end = entry.end()
    return start, end


def _is_open(lot: LotText, at: int, before: int) -> bool:
    """Not within a bracket, or in one that closes before the next citation."""
    bracket = lot.bracket_at(at)
    return bracket is None or (bracket[0] == at and bracket[1] <= before)


def _entries(words: str) -> bool:
    if ";" in words and words.rstrip()[-1:] == ";" and not DESIGN.search(words):
        listed = [part.strip() for part in words.split(";") if part.strip()]
        if all(len(part) < 60 and part[:1].isupper() and re.search(r"\d|-$", part) for part in listed):
            return True
    parts = [part for part in re.split(r";|\.\s", words) if part.strip(" .,;:\n")]
    return bool(parts) and all(
        _UNKNOWN_ENTRY.fullmatch(part.strip() + " ") and not _NOT_A_CATALOG.match(part.strip()) for part in parts
    )


def _is_sale(lot: LotText, one: Cited) -> bool:
    """ "CNG 115, lot 88", "Leu 22 (1979), 123": a sale cited for comparison."""
    words = lot.plain[one.start : one.end]
    behind = lot.plain[one.end : one.end + 40]
    name = _COMPARED.sub("", words)
    return bool(
        _NOT_A_CATALOG.match(name)
        or re.match(r"\s?(?:\([^()]{0,40}\d{4}\))?,?\s?(?:lot|los|nr\.|no\.)\s?\d", behind, re.IGNORECASE)
        or re.search(r"\blot\s\d", words)
    )


_VARIETY = re.compile(r"(?P<var>\b(?:var|corr)\.?),?\s(?=[^\W\d_])")
_PROSE = re.compile(
    r"(?:,|(?<=var)\.|(?<=corr)\.|(?<=same)\.)\s(?:toned|well|dark|light|nice|choice"
    r"|good|very|near|about|extremely|fine"
    r"|[agn]?(?:VF|EF|XF|VG|MS|AU|FDC|F|ss|vz)\b|patina|rare|scarce)",
    re.IGNORECASE,
)
_PARTNER = re.compile(r"(?:^|[;.(]\s?|,\s)(?P<name>[A-ZÀ-Þ][^\W\d_]+(?:\s&\s|\sand\s|-|/))\Z")


def _printed(lot: LotText, one: Cited) -> Cited:
    start, end = one.start, one.end
    if partner := _PARTNER.search(lot.plain, max(0, start - 30), start):
        start = partner.start("name")
    if none := re.compile(r",?\s?-(?=\s?(?:[;.,)]|$))").match(lot.plain, end):
        end = none.end()
    note = one.reference.note
    if note and end == one.end and lot.text[start:end].endswith(note) and not re.search(r"\d", note) and len(note) > 3:
        end -= len(note)
    if variety := _VARIETY.search(lot.plain, start, end):
        end = variety.end("var")
    if prose := _PROSE.search(lot.plain, start, end):
        end = prose.start()
    if (line := lot.plain.find("\n", start, end)) > 0:
        end = line
    trailing = _TRAILING.search(lot.plain, start, end)
    if trailing and "-" not in trailing[0]:
        end = trailing.start()
    return Cited(start, end, one.reference)

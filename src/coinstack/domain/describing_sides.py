"""Where a lot's text turns to the obverse and to the reverse: labels in any language, slashes, lines."""

import re
from dataclasses import dataclass
from itertools import pairwise

from coinstack.domain.describing_head import find_mint
from coinstack.domain.describing_legends import carved
from coinstack.domain.describing_text import LotText, Span
from coinstack.domain.describing_words import DESIGN, HEAD_WORD, MINT_WORD, NO_LEGEND_WORDS, REMARK

_OBVERSE = re.compile(
    r"(?P<edge>^|[.,;:()\n|•\"'\d-]|\s)\s{0,4}(?P<mark>(?-i:(?<=[;.]\s)obverse\s(?!die"
    r"|of|in|field)|(?:Obverse|OBVERSE|obverse)\s?"
    r"(?:[.:]|-\s)|(?:[Oo]bv|OBV)(?:\s?[.:]{1,2}|\s?-\s|\s)|(?:Avers|AVERS|Vorderseite"
    r"|Anverso|Anv|Dritto|Diritto"
    r"|Droit|ANV|ANVERSO|DRITTO)\s?(?:[.:]{1,2}|-\s)|(?:Av|Vs|VS|AV|Ob)\s?(?:\.:|[.:])"
    r"|[ADO]\s?/(?:\s(?!/)|(?=[A-ZΑ-Ω]{3}))|(?:O|Av|Vs|D|A)\s?:\s|D\.\s(?=[A-ZΑ-Ω]{3})))",
)
_REVERSE = re.compile(
    r"(?P<edge>^|[.,;:()\n|•\"'/?!-]|\s)\s{0,4}(?P<mark>(?-i:(?<=[;.]\s)reverse\s"
    r"(?!die|of|in|field|with)|(?:Reverse|REVERSE|reverse)\s?"
    r"(?:[.:]|-\s)|(?:[Rr]ev|REV)(?:\s?[.:]{1,2}|\s?-\s|\s(?=[A-ZΑ-Ω\[]))|(?:Revers"
    r"|REVERS|Rückseite|Reverso|Rovescio"
    r"|REVERSO|ROVESCIO)\s?(?:[.:]{1,2}|-\s)|(?:Rv|Rs|RS|RV|Rx|RX|Rx)\s?(?:\.:|[.:])"
    r"|R\s?/(?:\s(?!/)|(?=[A-ZΑ-Ω]{3}))|Rx\s|(?:R|Rv|Rs)\s?:\s|R\.\s(?=[A-ZΑ-Ω]{3})))",
)
_NOT_A_SIDE = re.compile(
    r"(?:VF|EF|XF|AU|MS|F(?=[,.;/])|very fine|extremely fine|good|near|about|fine"
    r"|die|dies|side|field|legend|surface|surfaces|of|in|and|with|has|is|slightly"
    r"|struck|off|weak|double|porosity|only)\b",
    re.IGNORECASE,
)
_SLASH = re.compile(
    r"(?<![:/])\s?//\s?(?!\s?/)|\s/\s|(?<=[a-zà-ž.)\]’'\"?!])/(?=\s)|(?<=\s)/(?=[A-ZΑ-Ω\[\"'])|\n\s?/\s?"
)
_HARD_END = re.compile(r"\(\s?(?:\$|€|£|est\b)|\n\s*\n|\bHID0\d", re.IGNORECASE)
_DATE = re.compile(
    r"(?<![\w.])(?:\d{1,4}(?:/\d{1,2})?\s?(?:-|BC|AD|v\.|n\.|a\.|d\.|av|ap)|(?:AD"
    r"|A\.D\.|BC|c\.|ca\.|circa|um|ab|after|before)\s?\d|1?\d{2,3}(?:/\d{1,2})?(?=[.,;]"
    r"|$))",
    re.IGNORECASE,
)


_ERA = re.compile(
    r"\d\s?(?:BC|AD|CE|B\.C|A\.D|v\.\s?Chr|n\.\s?Chr|a\.\s?C|d\.\s?C|av\.|ap\.)|(?:AD"
    r"|A\.D\.)\s?\d|(?:struck|circa|c\.|ca\.)\s\d|century|jahrhundert|siècle",
    re.IGNORECASE,
)


_DESIGN_EARLY = re.compile(rf"[^\n]{{0,160}}?{DESIGN.pattern}", re.IGNORECASE)


_MINT_SENTENCE = re.compile(r"\bmint\b(?!\s?-?mark)|^\W*(?:struck|minted|dated)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Layout:
    """The spans of both sides; `head_end` is where what comes before the sides ends. `by` says how they were told."""

    obverse: Span | None
    reverse: Span | None
    head_end: int
    by: str


@dataclass(frozen=True)
class Borders:
    """What is known already: where sides may begin, where they must end, and spans that belong to neither."""

    first: int
    last: int
    whole: int
    stops: tuple[int, ...]
    taken: tuple[Span, ...]
    is_head: "HeadTest"


class HeadTest:
    """Whether words belong to the head (a mint, a date, a magistrate), asked of the vocabulary that reads it."""

    def __call__(self, words: str) -> bool:
        """Whether the words are of the head."""
        if HEAD_WORD.search(words) or _DATE.search(words):
            return True
        match = find_mint(words.strip(" .,;:()")) if len(words) < 60 else None
        return match is not None and match.confidence >= 0.85


def find(lot: LotText, borders: Borders) -> Layout:
    """The two sides; None for one that is not told."""
    return _by_labels(lot, borders) or _by_slash(lot, borders) or _by_lines(lot, borders)


# -- labels ---------------------------------------------------------------------------------------------------------


def _labels(lot: LotText, pattern: re.Pattern[str], first: int, last: int) -> list[Span]:
    found = []
    for match in pattern.finditer(lot.plain, first, last):
        mark = match.span("mark")
        bracket = lot.bracket_at(mark[0])
        if bracket and bracket[0] < mark[0] and bracket[1] - bracket[0] < 120:
            continue
        edge = lot.plain[max(0, mark[0] - 9) : mark[0]].rstrip(" ")[-1:]
        if (
            edge
            and edge not in ".,;:()\n|•\"'-/?!"
            and not edge.isdigit()
            and lot.plain[mark[1] - 1] != ":"
            and "Rx" not in lot.plain[mark[0] : mark[1]]
        ):
            continue
        if _NOT_A_SIDE.match(lot.plain, lot.stripped(mark[1], last)[0]) and lot.plain[mark[1] - 1] != ":":
            continue
        found.append(mark)
    return found


def _by_labels(lot: LotText, borders: Borders) -> Layout | None:
    reverses = _labels(lot, _REVERSE, 0, borders.whole)
    obverses = _labels(lot, _OBVERSE, 0, borders.whole)
    pair = next(((o, r) for o in obverses for r in reverses if o[1] <= r[0] and _alike(lot.plain, o, r)), None)
    if pair:
        obverse = _trim(lot, pair[0][1], _end(lot, pair[0][1], pair[1][0], borders, is_last=False))
        reverse = _trim(lot, pair[1][1], _end(lot, pair[1][1], borders.whole, borders, is_last=True))
        return Layout(obverse, reverse, pair[0][0], "labels")
    after = [one for one in reverses if one[0] > borders.first]
    if after:
        mark = after[0]
        start = _obverse_start(lot, borders.first, mark[0], borders)
        reverse = _trim(lot, mark[1], _end(lot, mark[1], borders.whole, borders, is_last=True))
        return Layout(_trim(lot, start, mark[0]), reverse, start, "rev")
    if obverses:
        mark = obverses[0]
        return Layout(
            _trim(lot, mark[1], _end(lot, mark[1], borders.last, borders, is_last=True)), None, mark[0], "labels"
        )
    return None


def _alike(plain: str, one: Span, other: Span) -> bool:
    """ "D/" goes with "R/", "Obv." with "Rev."."""
    return ("/" in plain[one[0] : one[1]]) == ("/" in plain[other[0] : other[1]])


# -- slashes --------------------------------------------------------------------------------------------------------


def _by_slash(lot: LotText, borders: Borders) -> Layout | None:
    slashes = [
        one.span() for one in _SLASH.finditer(lot.plain, borders.first, borders.last) if not lot.bracket_at(one.start())
    ]
    slashes = [one for one in slashes if not _is_number_of(lot.plain, one)][:24]
    if not slashes:
        return None
    best = max(slashes, key=lambda one: (_worth(lot, one, slashes, borders), -one[0]))
    if _worth(lot, best, slashes, borders) < 1:
        return None
    start = _obverse_start(lot, borders.first, best[0], borders)
    reverse = _trim(lot, best[1], _end(lot, best[1], borders.last, borders, is_last=True))
    return Layout(_trim(lot, start, best[0]), reverse, start, "//" if "//" in lot.plain[best[0] : best[1]] else "/")


def _is_number_of(plain: str, slash: Span) -> bool:
    """ "112 / 113" and "http://"."""
    return plain[slash[1] : slash[1] + 3].lstrip()[:1].isdigit() or plain[max(0, slash[0] - 5) : slash[0]].endswith(":")


def _worth(lot: LotText, slash: Span, slashes: list[Span], borders: Borders) -> int:
    """How much speaks for a slash as the border of the sides: words before, a legend or a figure behind."""
    place = slashes.index(slash)
    before = slashes[place - 1][1] if place else borders.first
    after = slashes[place + 1][0] if place + 1 < len(slashes) else borders.last
    left, right = lot.plain[before : slash[0]], lot.plain[slash[1] : min(after, slash[1] + 300)]
    words = re.findall(r"[^\W_]+", left[-40:])
    last = words[-1] if words else ""
    worth = 2 if last.islower() else 0
    worth -= 2 if last and carved(last) and len(last) < 12 and _is_carved_first(right) else 0
    worth += 2 if DESIGN.search(left) else 0
    worth += 2 if DESIGN.search(right) else 0
    worth += 1 if _has_legend(right) else 0
    if (
        "//" in lot.plain[slash[0] : slash[1]]
        and last
        and carved(last)
        and len(right.split()[:1])
        and carved(right.split()[0])
    ):
        worth -= 2
    return worth


def _is_carved_first(text: str) -> bool:
    word = text.split(maxsplit=1)[:1]
    return bool(word) and carved(word[0]) is True


# -- lines ----------------------------------------------------------------------------------------------------------


def _by_lines(lot: LotText, borders: Borders) -> Layout:
    """Two lines of design one after the other: the obverse and the reverse."""
    if by_sentences := _by_sentences(lot, borders):
        return by_sentences
    blocks = _shown(lot, borders)
    pair = next(((one, other) for one, other in pairwise(blocks) if not lot.plain[one[1] : other[0]].strip()), None)
    if pair is not None and "\n" in lot.plain[borders.first : pair[1][0]]:
        start = _within_line(lot, pair[0], borders)
        obverse, reverse = (
            _trim(lot, a, _end(lot, a, b, borders, is_last=True)) for a, b in ((start, pair[0][1]), pair[1])
        )
        return Layout(obverse, reverse, start, "lines")
    end = next((at for at in borders.stops if at > borders.first), borders.last)
    return Layout(None, None, min(end, borders.last), "none")


def _by_sentences(lot: LotText, borders: Borders) -> Layout | None:
    """Two sentences, each a legend with its design: "T CAESAR IMP, laureate head right. PONTIF TR P, Pax seated"."""
    told = [
        one
        for one in lot.sentences(borders.first, borders.last)[:40]
        if carved(lot.plain[one[0] : one[1]].split()[0].strip(".,")) and DESIGN.search(lot.plain, *one)
    ]
    if len(told) != 2 or told[0][1] != told[1][0] or not all(_has_legend(lot.plain[a:b]) for a, b in told):
        return None
    return Layout(_trim(lot, *told[0]), _trim(lot, *told[1]), told[0][0], "lines")


def _shown(lot: LotText, borders: Borders) -> list[Span]:
    """Lines that show something, each with the line in front of it that is a legend and no more."""
    blocks: list[Span] = []
    legend: int | None = None
    for start, end in _lines_of(lot.plain, borders.first, borders.whole):
        words = lot.plain[start:end]
        if not words.strip():
            continue
        if any(a < end and start < b for a, b in borders.taken):
            legend = None
        elif _DESIGN_EARLY.match(words):
            blocks.append((start if legend is None else legend, end))
            legend = None
        else:
            legend = start if _is_legend_only(words) else None
    return blocks


def _is_legend_only(words: str) -> bool:
    kinds = [carved(word.strip(".,;:()\"'*")) for word in words.split()]
    return all(kind is not False for kind in kinds) and sum(sign.isalpha() for sign in words) > 4


def _within_line(lot: LotText, line: Span, borders: Borders) -> int:
    return max(line[0], _obverse_start(lot, line[0], line[1], borders)) if line[0] == borders.first else line[0]


def _lines_of(plain: str, start: int, end: int) -> list[Span]:
    edges = [start]
    while (at := plain.find("\n", edges[-1], end)) >= 0 and len(edges) < 200:
        edges.append(at + 1)
    return list(pairwise([*edges, end]))


# -- where a side begins and ends -----------------------------------------------------------------------------------


def _obverse_start(lot: LotText, first: int, last: int, borders: Borders) -> int:
    """Behind the head: the first sentence that shows something, without what the head still says in it."""
    sentences = lot.sentences(first, last)
    shows = [place for place, (a, b) in enumerate(sentences) if shows_side(lot.plain[a:b])]
    after_head = 1 + max(
        (place for place, one in enumerate(sentences) if _is_of_mint(lot.plain[slice(*one)])), default=-1
    )
    for place, (start, end) in enumerate(sentences):
        words = lot.plain[start:end]
        is_last = not shows or place >= shows[-1]
        if place < after_head and not is_last:
            continue
        if place in shows:
            if not is_last and _is_dated(words) and not _has_legend(words):
                continue
            return _within(lot, start, end, borders)
        if (not shows or place > shows[-1]) and not borders.is_head(words) and not REMARK.match(words):
            return lot.stripped(start, end)[0]
    return last


def _is_of_mint(words: str) -> bool:
    """ "Patrae mint.", "Struck AD 103.": what stands in front of it is head, whatever it names."""
    return len(words) < 90 and _MINT_SENTENCE.search(words) is not None and not _has_legend(words)


def _is_dated(words: str) -> bool:
    """Whether a sentence tells a mint or a date with its era: it is of the head, whatever it names besides."""
    return MINT_WORD.search(words) is not None or _ERA.search(words) is not None


def _within(lot: LotText, start: int, end: int, borders: Borders) -> int:
    """The first clause of a sentence that is not of the head: "Rome, 103-11, laureate bust right"."""
    at = start
    while at < end:
        border = re.compile(r"[,;]\s").search(lot.plain, at, end)
        if border is None or lot.bracket_at(border.start()):
            break
        clause = lot.plain[at : border.start()]
        if not clause.strip(" \n,;.:"):
            at = border.end()
            continue
        if shows_side(clause) and not MINT_WORD.search(clause):
            break
        if not borders.is_head(clause):
            break
        at = border.end()
    if not shows_side(lot.plain[at:end]):
        at = start
    return lot.stripped(at, end, " \n\t,;:.-)")[0]


def shows_side(words: str) -> bool:
    """Whether words show a side of a coin: a figure, or a legend."""
    return DESIGN.search(words) is not None or _has_legend(words)


def _has_legend(words: str) -> bool:
    letters = 0
    for token in words.split()[:60]:
        bare = token.strip(".,;:()[]\"'*")
        if bare in NO_LEGEND_WORDS or not bare:
            letters = 0
        elif carved(bare):
            letters += sum(sign.isalpha() for sign in bare)
            if letters > 4 or (letters > 2 and not bare.isascii()):
                return True
        elif carved(bare) is False:
            letters = 0
    return False


def _end(lot: LotText, first: int, last: int, borders: Borders, *, is_last: bool) -> int:
    """Where a side that begins at a place ends: before the references, the measures, the grade or remarks."""
    if is_last:
        stop = next((at for at in sorted(borders.stops) if at > first), last)
        last = min(last, stop)
    hard = _HARD_END.search(lot.plain, lot.stripped(first, last)[0], last)
    if hard:
        last = hard.start()
    if not is_last:
        return last
    end = first
    for place, (start, stop) in enumerate(lot.sentences(first, last)):
        words = lot.plain[start:stop]
        if place and not _belongs(words, lot.plain[first:start]):
            break
        end = stop
    return end


def _belongs(words: str, before: str) -> bool:
    """Whether a further sentence still describes the side: the design behind a legend, never a remark."""
    is_remark = REMARK.match(words) is not None
    if not DESIGN.search(before) and not is_remark:
        return True
    return shows_side(words) and not is_remark


def _trim(lot: LotText, start: int, end: int) -> Span | None:
    first, last = lot.stripped(start, end, " \n\t,;:-|•")
    return (first, last) if first < last else None

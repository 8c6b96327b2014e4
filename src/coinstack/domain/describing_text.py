"""The text of a lot made ready for reading: signs made alike place by place, brackets, sentences, paragraphs."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from coinstack.domain.describing_frame import silenced

LONGEST = 20_000
"""Characters of a text that are read; a description has a few hundred, with its comment some thousand."""

NEAR = 4_000
"""Characters in which a part of a description (the head, the citations) is looked for."""

LONGEST_BRACKET = 400
"""Characters between two brackets that belong together; a bracket nobody closed opens nothing."""

Span = tuple[int, int]

_EMPTY_LINE = re.compile(r"\n[ ]{0,20}\n\s{0,200}")
_SMALL_LEGEND = re.compile(r"d{1,2}\s?N{1,2}\s|[a-z]{1,2}[A-Z]{2}")  # "d N CONSTAN": a legend, though in a small letter

_BLANKS = "\u00a0\u2007\u202f\u2009\u2002\u2003\u200a\u3000\t\x0b\x0c\r\u2028"
_ALIKE = str.maketrans(
    dict.fromkeys(_BLANKS, " ")
    | dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | dict.fromkeys("“”„‟«»″", '"')
    | dict.fromkeys("‘’‚‛′`´", "'")
    | {"\x00": " ", "：": ":", "，": ","}
)
_OPEN, _CLOSE = "([", ")]"
_BREAK = re.compile(r"[.!?:;](?:[)\]\"']{0,2})(?=\s)|\n")
_ABBREVIATED = frozenset(
    "c ca cf cfr vgl var rev obv rv av vs rs f n v st stg std laur dr cuir diad rad no nr pl taf p pp s dipl ing prof"
    " mr mrs ms jr sr coll slg sammlung vol bd ed eds auct lit fig figs abb anm note ex etc approx circ i.e e.g viz"
    " ser sex ti cn mn sp ap app q sext m l t a d h k p w j e b dm wt diam facing fld fl exc exv resp"
    " bzw z.t u.a ebda s.o beh kl gr lt nat magn ant anv incl abt avg caes imp cos st tr pont max pot ff jh jhd sec"
    " sig dott mus op cit co ltd corr ill bibl ref rif lib est bt purch".split()
)
_FILIATION = re.compile(r"[A-Z][a-z]{0,2}\.[fn]")  # "Q.f. Q.n."
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}[A-Z]")
_NAME_AHEAD = re.compile(r"[A-Z][a-zà-ÿ]")
_BEHIND_SIDE = re.compile(
    r"(?:(?-i:[A-ZÀ-Þ]{2,})|\d|\n|\"|\[|toned|very|extremely|good|near|about|fine"
    r"|choice|superb|rare|scarce|some|minor|light|attractive|nice|old|dark|green"
    r"|brown|ex\b|from|cohen|coh\b|rev\b|rs\b|rv\b|rx\b|sear|calic|crawford|cr\b|syd"
    r"|kampmann|selten|schön|sehr|vorz|fast|leicht|hübsch|feine|kl\."
    r"|min|prachtex|knapp|gut|struck|well|bold|beautiful|lovely|wonderful|slight|cf\b"
    r"|price|svoronos|müller|c\.\s\d|babelon|b\.\s)",
    re.IGNORECASE,
)
"""What begins a new sentence behind "r." and "l."; else a German noun follows."""
_BEHIND_ORDINAL = re.compile(
    r"(?:-\s?\d|/|jh|jahr|offizin|off\.|januar|februar|märz|april|mai\b|juni|juli"
    r"|august|sept|okt|nov|dez|emission|viertel|hälfte|regierung)",
    re.IGNORECASE,
)
"""What stands behind the number of an ordinal in German: "2. - 1. Jahrhundert", "12. März", "4. Offizin"."""


@dataclass(frozen=True)
class LotText:
    """A text in composed form (NFC) and `plain`, the same with like signs made one; each place is a place in both."""

    text: str
    plain: str

    @cached_property
    def brackets(self) -> tuple[list[int], list[int]]:
        """Where outermost brackets open and where they close, pair by pair; brackets without a partner are none."""
        stack: list[int] = []
        pairs: list[Span] = []
        for found in re.finditer(r"[()\[\]\n]", self.plain):
            sign, at = found[0], found.start()
            if sign in _OPEN:
                stack.append(at)
            elif sign == "\n":
                if self.plain.startswith("\n", at + 1):
                    stack.clear()
            elif stack and _OPEN.index(self.plain[stack[-1]]) == _CLOSE.index(sign):
                start = stack.pop()
                if at - start <= LONGEST_BRACKET:
                    while pairs and pairs[-1][0] > start:
                        pairs.pop()
                    pairs.append((start, at + 1))
        return [start for start, _ in pairs], [end for _, end in pairs]

    def bracket_at(self, at: int) -> Span | None:
        """The outermost bracket in which a place lies."""
        starts, ends = self.brackets
        place = bisect_right(starts, at) - 1
        return (starts[place], ends[place]) if place >= 0 and at < ends[place] else None

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where a sentence or a line begins, in order; never within brackets."""
        starts = [0]
        for found in _BREAK.finditer(self.plain):
            if found[0][0] in ":;" or found.end() < starts[-1]:
                continue
            if self._ends_sentence(found) and (after := self._next_word(found.end())) > starts[-1]:
                starts.append(after)
        return starts

    def _next_word(self, at: int) -> int:
        while at < len(self.plain) and self.plain[at].isspace():
            at += 1
        return at

    def _ends_sentence(self, found: re.Match[str]) -> bool:
        if found[0] == "\n":
            return True
        if self.bracket_at(found.start()) and self.bracket_at(found.end() - 1):
            return False
        if found[0][0] != ".":
            return found[0][0] in "!?"
        first = found.start()
        start = first
        while start > 0 and first - start < 14 and (self.plain[start - 1].isalpha() or self.plain[start - 1] == "."):
            start -= 1
        word = self.plain[start:first]
        following = self._next_word(found.end())
        after = self.plain[following : following + 1]
        if not word:
            is_number = self.plain[first - 1 : first].isdigit() and not self.plain[max(0, first - 3) : first].isdigit()
            return not (is_number and _BEHIND_ORDINAL.match(self.plain, following))
        if word in ("r", "l"):
            return _BEHIND_SIDE.match(self.plain, following) is not None
        if _FILIATION.fullmatch(word):
            return False
        if len(word) == 1 and word not in "ghδ":
            return False
        if (
            _INITIALS.fullmatch(word)
            and word not in ("B.C", "A.D", "C.E", "B.C.E")
            and _NAME_AHEAD.match(self.plain, following)
        ):
            return False
        is_small = after.islower() and not _SMALL_LEGEND.match(self.plain, following)
        return word.casefold().strip(".") not in _ABBREVIATED and not is_small

    def begins_sentence(self, at: int) -> bool:
        """Whether a sentence or a line begins at a place."""
        place = bisect_left(self.sentence_starts, at)
        return place < len(self.sentence_starts) and self.sentence_starts[place] == at

    def sentence_start(self, at: int) -> int:
        """Where the sentence or line begins in which a place lies."""
        return self.sentence_starts[bisect_right(self.sentence_starts, at) - 1]

    def sentence_end(self, at: int) -> int:
        """Where the sentence or line ends in which a place lies (at the start of the next)."""
        place = bisect_right(self.sentence_starts, at)
        return self.sentence_starts[place] if place < len(self.sentence_starts) else len(self.plain)

    def sentences(self, start: int, end: int) -> list[Span]:
        """The sentences, or their parts, between two places."""
        inside = self.sentence_starts[
            bisect_right(self.sentence_starts, start) : bisect_left(self.sentence_starts, end)
        ]
        edges = [start, *inside, end]
        return [(a, b) for a, b in pairwise(edges) if self.plain[a:b].strip()]

    @cached_property
    def paragraphs(self) -> list[Span]:
        """The paragraphs, parted by an empty line."""
        edges = [0, *(one.end() for one in _EMPTY_LINE.finditer(self.plain)), len(self.plain)]
        return [(a, b) for a, b in pairwise(edges) if self.plain[a:b].strip()]

    def paragraph_end(self, at: int) -> int:
        """The end of the paragraph in which a place lies."""
        return next((end for start, end in self.paragraphs if start <= at < end), len(self.plain))

    def stripped(self, start: int, end: int, signs: str = " \n\t,;:.-") -> Span:
        """The span without the signs at its edges."""
        while start < end and (self.plain[start] in signs or self.plain[start].isspace()):
            start += 1
        while end > start and (self.plain[end - 1] in signs or self.plain[end - 1].isspace()):
            end -= 1
        return start, end


def made_plain(text: str) -> LotText:
    """The text in composed form, cut where nobody reads on, and its plain form; total."""
    composed = unwrapped(unicodedata.normalize("NFC", text[:LONGEST]))
    return LotText(composed, silenced(composed.translate(_ALIKE)))


_LINE_ENDS = re.compile(r"(?<=[^\n])\r?\n(?=[^\n\r])")
_WRAPPED_AT = range(45, 131)
_ROOM = 26
"""Characters that a line wrapped by a program may fall short of the longest."""
_BEGINS_ANEW = re.compile(
    r"(?:ex|from|purchased|acquired|erworben|aus|exemplar|rev|rs|rv|rx|obv|vs|av)\b[\s.:]"
    r"|[^\n:]{2,30}:\s|[-•*]\s",
    re.IGNORECASE,
)


def unwrapped(text: str) -> str:
    """The text with a blank for each line end at which a program cut a paragraph (lines all of about one length)."""
    kept: list[str] = []
    for block in re.split(r"(\n[ \t\r]*\n\s*)", text):
        lines = block.split("\n")
        is_cut = len(lines) > 1 and block.strip() and _is_wrapped(lines)
        kept.append(_LINE_ENDS.sub(lambda found: " " * len(found[0]), block) if is_cut else block)
    return "".join(kept)


def _is_wrapped(lines: list[str]) -> bool:
    full = [len(line.rstrip()) for line in lines[:-1]]
    longest = max(full)
    if longest not in _WRAPPED_AT or min(full) < longest - _ROOM or len(lines[-1].rstrip()) > longest:
        return False
    behind = [line for line in lines[1:] if _BEGINS_ANEW.match(line)]
    ends = [line for line in lines[:-1] if line.rstrip().endswith((".", ";", ":", ")"))]
    return not behind and len(ends) * 2 <= len(lines) and (len(lines) > 2 or not ends)

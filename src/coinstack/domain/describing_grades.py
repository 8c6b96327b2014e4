"""Where a lot's text tells how well the coin is preserved: the words of the scales, where they are a verdict."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coinstack.domain.describing_text import LotText, Span

_SMALL = (
    r"extremely\s(?:very\s)?fine|very\svery\sfine|very\sfine|fleur[\s-]de[\s-]coin|mint\sstate|about\suncirculated"
    r"|almost\suncirculated|brilliant\suncirculated|uncirculated|very\sgood|fdc"
    r"|sehr\sschön|vorzüglich|stempelglanz|stempelfrisch|prägefrisch|gut\serhalten"
    r"|gering\serhalten|stgl\.?|vzgl\.?|vorz\.|s\.\s?sch\.|s\.sch\.?|stfr\.?|prfr\.?"
    r"|s\.\s?g\.\s?e\."
    r"|très\strès\sbeau|très\sbeau|assez\sbeau|superbe|splendide"
    r"|bellissimo|splendido|fior\sdi\sconio|molto\sbello|muy\sbien\sconservad[ao]|bien\sconservad[ao]"
    r"|extraordinariamente\sbien\sconservad[ao]|regular\sconservad[ao]|flor\sde\scuño|sin\scircular|mbc|ebc|ttb"
)
_WEAK = r"as\sstruck|fine|good|fair|poor|schön|beau|bello|discreto|excelente|choice"
_CAPITALS = (
    r"EF|XF|VF|GVF|GEF|AEF|NEF|AVF|NVF|VG|AG|AU|MS|UNC|BU|FDC|FDC|TTB|TB|SUP|SPL|BB"
    r"|MBC|EBC|BC|RC|SC|MB|ss|vz|VZ|SS|St|stgl|Stgl|xf|vf|ef"
)
_CAPITAL_LETTER = r"aF|gF|nF|aG|aVG|F|G|P|FR|Fr|B|ge|s|S|st"
_PREFIX = (
    r"(?:near|nearly|about|abt\.?|almost|good|choice|ch\.?|superb|gem|virtually"
    r"|approaching|better\sthan|fast|knapp"
    r"|beinahe|meist(?:ens)?|gut(?:es)?|presque|bon|quasi|buon|bel|migliore\sdi|più\sche"
    r"|casi|buen|near(?=[A-Z])|gd\.?"
    r"|overall|otherwise\s(?=about|near|good)|attractive\s(?=good|near|about))\s?"
)
_GLUE = r"(?:(?:(?-i:[anqfm])|(?<!\d )(?<!\d)(?-i:g))(?:\.\s?)?(?=[A-Z]{2}|vz|ss|F\b)|\+\s?)?"
_NUMBER = r"(?:\s?-?\d{2}(?!\d|[/.,%]\d|/|%|\s?(?:mm|g)\b))?"
_ONE = (
    rf"(?:{_PREFIX}){{0,3}}(?:{_GLUE}(?-i:{_CAPITALS})(?![^\W\d_])[★☆*]?{_NUMBER}|(?:{_SMALL})(?!\w)"
    rf"|(?:{_WEAK}|(?-i:{_CAPITAL_LETTER}))(?!\w))(?:\s?[+★☆*]|\+\+|-(?=[\s/.,;)]|$))?\+?"
)
_SEPARATOR = r"\s?(?:/|-|to\s|bis\s|à\s|a\s|or\s|oder\s|bzw\.?\s|bis\s)\s?"
_PHRASE = re.compile(rf"(?<![\w'/&])(?P<grade>{_ONE}(?:{_SEPARATOR}(?:{_ONE}))?)(?![\w'])(?!/\d)", re.IGNORECASE)
_SLAB = re.compile(
    r"(?<!\w)(?P<service>NGC|PCGS|ANACS|ICG)(?:\s(?:ancients|graded|certified))?[\s:,]{0,2}\(?"
    r"(?P<grade>(?:(?:choice|ch|gem|about|superb)\.?\s)?"
    r"(?:VF|EF|XF|AU|MS|VG|AG|Fine|Fair|F|G|UNC|Poor|Good|Very\sFine|Extremely\sFine"
    r"|Mint\sState)(?![^\W\d_])(?:\s?\d{2}(?!\s?[/\d]))?\+?\s?[★☆*]?)"
    r"(?P<scores>[\s,;:(]{0,3}(?:strike[\s:]{0,2})?[1-5]\s?/\s?5[\s,;-]{0,4}(?:surfaces?[\s:]{0,2})?[1-5]\s?/\s?5)?"
    r"(?P<style>,\sFine\sStyle)?",
    re.IGNORECASE,
)
_SIDES_NAMED = re.compile(
    rf"(?P<grade>(?:host\scoin|host|coin)(?:\s(?:lightly\s)?toned,)?\s(?:in\s)?{_ONE}[,.;]?\s(?:and\s)?(?:the\s)?"
    rf"(?:countermarks?|c/m|counterstamp)\s(?:in\s)?{_ONE}\.?"
    rf"|{_ONE}\s(?:for\s(?:the\s)?)?(?:host|coin)[,;]?\s(?:and\s)?(?:the\s)?(?:countermarks?|c/m)\s{_ONE}"
    rf"|(?:obv(?:erse)?\.?:?)\s{_ONE}[,;./]?\s(?:and\s)?(?:rev(?:erse)?\.?:?)\s{_ONE})(?!\w)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:^|[.,;:(/!?*]\s?|\n\s?|\b(?:and|otherwise|else|overall|in|coin|condition"
    r"|grade|but|sonst|ansonsten|insgesamt|mais|und|et"
    r"|e|ed|y|toned|patina|about|rare|surfaces?|tone|lightly|R{1,4}|[CS]|es|var|very"
    r"|erhaltung|zustand|état|stato)\.?\s)\s?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s?(?:$|[.,;:)!?\n(]|(?:ex|purchased|for|or|with|and|und|but|mit|avec|con|per|pour|condition"
    r"|in|on|as|overall|reverse|obverse|example"
    r"|host|countermark|details?|toned|strike|surfaces?|rare|scarce|très|sehr|R{1,4}\b|-)\b|-\s|\d|\"|\[|\*)",
    re.IGNORECASE,
)
_PREVIOUSLY = re.compile(
    r"(?:previously|formerly|ex|once|earlier|graded by|cracked|as)\s(?:\w+\s){0,2}$", re.IGNORECASE
)
_NOT_GRADES = re.compile(
    r"(?:fine|good|choice|poor|fair|schön|beau|bello)\s(?:style|portrait|metal|example"
    r"|silver|strike|specimen"
    r"|detail|centering|metall|stil|for)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"\b(?:a|an|the|of|with|this|ein|eine|einem|von|un|une|di|de|du|all|such|some"
    r"|is|type|class|than|nicht|not|Λ|Σ)\s$",
    re.IGNORECASE,
)


_GERMAN_ONLY = frozenset(("s", "ge", "st", "S"))
_SPANISH_ONLY = frozenset(("BC", "SC", "RC", "MC"))


@dataclass(frozen=True)
class GradeFound:
    """A grade where it stands; `strong` where its words mean nothing else."""

    start: int
    end: int
    strong: bool


def find(lot: LotText, zones: list[Span], language: str = "en") -> GradeFound | None:
    """The grade in the first of the zones that tells one."""
    weak: GradeFound | None = None
    for start, end in zones:
        for found in _verdicts(lot, start, end):
            words = lot.plain[found.start : found.end].rstrip("+-")
            if words in _GERMAN_ONLY and language != "de":
                continue
            if words in _SPANISH_ONLY and language != "es":
                continue  # "1st century BC", "S C"
            if found.strong:
                return found
            weak = weak or found
        if weak is not None:
            return weak
    return weak


def _verdicts(lot: LotText, start: int, end: int) -> Iterator[GradeFound]:
    for match in _SIDES_NAMED.finditer(lot.plain, start, end):
        yield GradeFound(match.start("grade"), match.end("grade"), strong=True)
    for match in _SLAB.finditer(lot.plain, start, end):
        if not _PREVIOUSLY.search(lot.plain, max(start, match.start() - 30), match.start()):
            yield GradeFound(*lot.stripped(match.start(), match.end()), strong=True)
    for match in _PHRASE.finditer(lot.plain, start, end):
        first, last = match.span("grade")
        if _is_verdict(lot.plain, first, last, start):
            yield GradeFound(*lot.stripped(first, last, " \n"), strong=_is_strong(lot.plain[first:last]))


_STRONG = re.compile(rf"(?:{_SMALL}|(?-i:{_CAPITALS}))", re.IGNORECASE)


def _is_strong(words: str) -> bool:
    return _STRONG.search(words) is not None


def _is_verdict(plain: str, first: int, last: int, zone: int) -> bool:
    """Whether the words are a verdict on the coin here: by what stands in front of and behind them."""
    if _NOT_GRADES.match(plain, first) or _NOT_BEFORE.search(plain, max(0, first - 12), first):
        return False
    if _PREVIOUSLY.search(plain, max(0, first - 30), first) and "graded" in plain[max(0, first - 30) : first]:
        return False
    if not _AFTER.match(plain, last):
        return False
    words = plain[first:last]
    if re.search(rf"(?-i:{_CAPITALS})(?![a-z])", words) and not _is_lone_letters(words):
        return True
    if first == zone or _BEFORE.search(plain, max(0, first - 24), first):
        return True
    return _is_strong(words) and _ends_clause(plain, last)


def _is_lone_letters(words: str) -> bool:
    return words in ("BC", "SC", "MS", "St", "B", "AG", "SS", "RC", "MB")


def _ends_clause(plain: str, last: int) -> bool:
    return not plain[last : last + 1].strip() or plain[last] in ".,;:)"

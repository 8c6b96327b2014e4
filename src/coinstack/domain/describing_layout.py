"""The parts of a lot's text, found in the order in which they are sure: labels, owners, citations, measures, sides."""

import re
from dataclasses import replace

from coinstack.domain import (
    describing_comment,
    describing_kinds,
    describing_labels,
    describing_measures,
    describing_pedigree,
    describing_references,
    describing_sides,
)
from coinstack.domain.describing_kinds import Kind
from coinstack.domain.describing_labels import Labelled
from coinstack.domain.describing_measures import Measures
from coinstack.domain.describing_parts import Parts
from coinstack.domain.describing_sides import Borders, HeadTest
from coinstack.domain.describing_text import NEAR, LotText, Span
from coinstack.domain.describing_words import DESIGN

_WORDS_OF = {
    "de": "und der die das mit des nach rechts links vorzüglich schön kopf büste steht sitzt Chr Rs Vs Av Rv Erworben"
    " Auktion Exemplar Slg Jh von aus",
    "fr": "et du des les tête droite gauche laurée buste tenant debout revers avers frappé frappée atelier superbe TTB"
    " SUP Poids un une à dans au",
    "it": "testa destra sinistra stante seduta busto laureata con zecca esergo nel della dello collezione BB qBB SPL"
    " qSPL asta e",
    "es": "cabeza derecha izquierda busto laureada con ceca pátina MBC EBC BC Anv colección subasta y sobre su Rara",
    "en": "the and of head bust right left holding standing seated with to fine lot mint struck toned in from very",
}
_LANGUAGES_OF = {
    word: [name for name, words in _WORDS_OF.items() if word in words.split()]
    for word in " ".join(_WORDS_OF.values()).split()
}
_PHRASES_OF = {"n.r": "de", "de la": "fr", "a d.": "it", "a s.": "it", "der.": "es", "izq.": "es"}
_PHRASE = re.compile(r"\b(?:n\.r|de la|a [ds]\.|der\.|izq\.)\b")
_WORD = re.compile(r"\w+")
_LONGEST_FOR_LANGUAGE = 3000
_THEN_MEASURED = re.compile(r"[.;,]\s*\d{1,3}(?:[.,]\d+)?\s?(?:g|gr|gm|mm)\b")
_FIRST_MARK = re.compile(
    r"(?<!\w)(?:[Oo]bv(?:erse)?|OBV|Avers|Av|Vs|Anv|[Rr]ev(?:erse)?|REV|Rv|Rs|Rx|Reverse"
    r"|Vorderseite)\s?[.:]|(?<!\w)[AD]\s?/\s?(?=\S)"
)
_PRICE = re.compile(r"\(\s?(?:\$|€|£)\s?\d|\bHID0\d+|\bEst(?:imate|\.)", re.IGNORECASE)


def language_of(text: str) -> str:
    """The language of the most telling words: en, de, fr, it, es."""
    looked_at = text[:_LONGEST_FOR_LANGUAGE]
    counts = dict.fromkeys(_WORDS_OF, 0)
    for word in _WORD.findall(looked_at):
        for name in _LANGUAGES_OF.get(word, ()):
            counts[name] += 1
    for phrase in _PHRASE.findall(looked_at):
        counts[_PHRASES_OF[phrase]] += 1
    return max(counts, key=lambda name: (counts[name], name == "en"))


def laid_out(lot: LotText) -> Parts:
    """Where the parts of the text stand."""
    labels = describing_labels.find(lot)
    owners = _owners(lot, labels)
    comments = describing_comment.find(lot, [one.label for one in labels])
    cited = _cited(lot, labels, [*owners, *comments])
    silent = [*owners, *comments, *([cited] if cited else [])]
    measures = describing_measures.find(lot, silent)
    limit = _head_limit(lot, cited)
    kind = describing_kinds.denomination(lot, [(0, limit)], silent=silent)
    first = _sides_from(lot, kind, measures, cited)
    layout = describing_sides.find(lot, _borders(lot, first, labels, [*owners, *comments], cited, measures))
    if kind is None or (layout.head_end and kind.start >= layout.head_end):
        head = (0, min(layout.head_end or limit, NEAR))
        kind = describing_kinds.denomination(lot, [head], silent=silent) or describing_kinds.new(lot, head)
    return Parts(lot, language_of(lot.text), labels, owners, comments, cited, measures, kind, layout)


def _owners(lot: LotText, labels: list[Labelled]) -> list[Span]:
    told = [(one.start, one.end) for one in labels if one.field == "pedigree" and one.start < one.end]
    return told or describing_pedigree.find(lot, after=min(25, len(lot.plain)))


def _cited(lot: LotText, labels: list[Labelled], owners: list[Span]) -> Span | None:
    told = [one for one in labels if one.field == "references"]
    first = next((one for one in told if re.search(r"\d|-", lot.plain[one.start : one.end])), None)
    if first is None and told and lot.plain.startswith("\n", lot.plain.find(":", told[0].label) + 1):
        first = told[0]  # the label stands on a line of its own
    found = describing_references.locate(lot, owners)
    if first is None:
        return found
    if measured := _THEN_MEASURED.search(lot.plain, first.start, first.end):
        first = replace(first, end=measured.start())
    if found and found[0] <= first.end and first.start <= found[1]:
        return min(first.start, found[0]) if found[0] > first.label else first.start, max(first.end, found[1])
    return (first.start, first.end) if first.start < first.end else found


def _head_limit(lot: LotText, cited: Span | None) -> int:
    """Before it the denomination is looked for: the first label of a side, else the citations."""
    mark = _FIRST_MARK.search(lot.plain)
    limit = min(NEAR, mark.start() if mark and mark.start() > 10 else len(lot.plain))
    if cited and cited[0] > 60:
        limit = min(limit, cited[0])
    return limit


def _sides_from(lot: LotText, kind: Kind | None, measures: Measures, cited: Span | None) -> int:
    """The sides stand behind the denomination, and behind the measures where nothing is shown before those."""
    first = kind.end if kind and (cited is None or kind.start < cited[0] or cited[1] <= kind.start) else 0
    span = measures.span
    is_before = span and span[0] >= first and (cited is None or span[0] < cited[0] or cited[1] <= first)
    if span and is_before and not DESIGN.search(lot.plain, first, span[0]) and " / " not in lot.plain[first : span[0]]:
        return span[1]
    return first


def _borders(
    lot: LotText, first: int, labels: list[Labelled], owners: list[Span], cited: Span | None, measures: Measures
) -> Borders:
    taken = [(one.label, one.end) for one in labels] + owners + ([cited] if cited else [])
    stops = [one.label for one in labels]
    stops += [start for start, _ in owners]
    stops += [_citations_begin(lot, cited)] if cited else []
    stops += [_measures_begin(lot, measures.span)] if measures.span else []
    stops += [one.start for one in (measures.weight, measures.size, measures.axis) if one]
    last = whole = min((start for start, _ in owners if start > first), default=len(lot.plain))
    if cited and cited[0] > first:
        last = min(last, _citations_begin(lot, cited))
    last, whole = min(last, first + 2 * NEAR), min(whole, first + 2 * NEAR)
    price = _PRICE.search(lot.plain, first, last)
    return Borders(first, price.start() if price else last, whole, tuple(sorted(stops)), tuple(taken), HeadTest())


def _citations_begin(lot: LotText, cited: Span) -> int:
    """With the bracket that opens in front of them: "(for the original coin, cf. S.6713"."""
    opened = re.compile(r"[\[(][^()\[\];]{0,50}\Z").search(lot.plain, max(0, cited[0] - 60), cited[0])
    return opened.start() if opened else cited[0]


def _measures_begin(lot: LotText, span: Span) -> int:
    """Where the clause begins that tells the measures: with the metal in front of them ("AR. 3,12 g")."""
    before = re.compile(
        r"(?:(?:AR|AV|AU|AE|Æ|Ag|Au|Ae|EL|BI|Ar|Av)\.?,?\s?|\(|Gewicht:?\s?|Weight:?\s?|Peso:?\s?|Poids\s?:?\s?)+\Z"
    )
    found = before.search(lot.plain, max(0, span[0] - 20), span[0])
    return found.start() if found else span[0]

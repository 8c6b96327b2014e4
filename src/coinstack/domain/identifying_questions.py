"""The next best question: the one whose answer, on average, leaves the fewest types; and the advice in words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from coinstack.domain.identifying_answers import FIELDS, LABELS, Option, Question
from coinstack.domain.identifying_letters import Span

OPTIONS = 12
"""Answers that are offered; the rarest are left out."""
ASKED_FOR = {
    "issuer": "the ruler",
    "portrait": "whose portrait it is",
    "mint": "the mint, by the letters in the exergue",
    "denomination": "the denomination",
    "metal": "the metal",
    "bust": "the bust: its headdress and which way it looks",
    "design": "the figures of the reverse",
    "officina": "the officina's letter",
}


def questions(
    told: Mapping[str, Mapping[int, Sequence[str]]], labels: Mapping[str, str], *, total: int, asked: Iterable[str] = ()
) -> tuple[Question, ...]:
    """The questions that split `total` types, best first. `told`: by field, by type, the values it has there."""
    known = frozenset(asked)
    found = [
        one
        for name in FIELDS
        if name not in known and (one := _question(name, told.get(name, {}), labels, total=total)) is not None
    ]
    return tuple(sorted(found, key=lambda one: one.remaining))


def _question(
    name: str, values: Mapping[int, Sequence[str]], labels: Mapping[str, str], *, total: int
) -> Question | None:
    counted = Counter(value for of_type in values.values() for value in set(of_type))
    silent = total - sum(1 for of_type in values.values() if of_type)
    said = total - silent
    split = {value: count for value, count in counted.items() if count < said or silent}
    if total < 2 or not said or (len(counted) < 2 and not silent) or not split or silent * 2 > total:
        return None
    if name == "design":
        return _which_figure(split, total=total)
    shown = sorted(split, key=lambda value: (-split[value], labels.get(value, value)))[:OPTIONS]
    spread = sum(split.values())
    remaining = sum(count * (count + silent) for count in split.values()) / spread
    options = tuple(Option(value, labels.get(value, value), split[value]) for value in shown)
    return Question(name, LABELS[name], options, min(float(total), remaining)) if len(options) > 1 else None


def _which_figure(split: Mapping[str, int], *, total: int) -> Question | None:
    """Figures are not one of several: each is there or not, and the best is on half of the types."""

    def left(count: int) -> float:
        return (count * count + (total - count) ** 2) / total

    shown = sorted((value for value in split if split[value] < total), key=lambda value: (left(split[value]), value))
    options = tuple(Option(value, value.capitalize(), split[value]) for value in shown[:OPTIONS])
    return Question("design", LABELS["design"], options, left(split[shown[0]])) if options else None


def between(legend: str, matched: Sequence[Span], side: str) -> str | None:
    """Where, in a legend partly read, the longest stretch is that was not: "the letters before VS on the obverse"."""
    edges = [(0, 0), *matched, (len(legend), len(legend))]
    lost = [(edges[place][1], edges[place + 1][0], place) for place in range(len(edges) - 1)]
    start, end, _ = max(lost, key=lambda one: one[1] - one[0])
    if not matched or not any(sign.isalnum() for sign in legend[start:end]):
        return None
    return f"the letters{_where(legend[:start].split(), legend[end:].split())} on the {side}"


def _where(before: Sequence[str], after: Sequence[str]) -> str:
    if before and after:
        return f" between {before[-1]} and {after[0]}"
    if before:
        return f" after {before[-1]}"
    return f" before {after[0]}" if after else ""


def advise(letters: Sequence[str], found: Sequence[Question]) -> str | None:
    """What would decide, in a sentence: letters that tell the best groups apart, and the best question."""
    parts = [*letters[:1], *(ASKED_FOR[one.field] for one in found[: 2 - len(letters[:1])])]
    return f"What would decide: {', or '.join(parts)}." if parts else None

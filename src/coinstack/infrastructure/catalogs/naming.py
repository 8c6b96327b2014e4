"""Which authority a name means: in any of its languages and spellings, misspelt, or only begun."""

from collections.abc import Callable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from coinstack.domain import issuers, mints, spelling
from coinstack.domain.catalog import Kind
from coinstack.infrastructure.catalogs.writing import name_key

Cell = str | int | float | None
Rows = Callable[[str, Sequence[Cell]], list[tuple[Cell, ...]]]

SURE = 0.9
"""From here on a name is that authority's, and is not looked for among misspelt ones."""

_LEAST = 0.86
_SHORTEST = 4
_MOST = 60


def named(rows: Rows, text: str, kind: Kind | None) -> dict[str, float]:
    """The ids of those that are called so, or whose name begins so, each with how well it fits (0..1)."""
    folded = name_key(text)
    if not folded:
        return {}
    scores: dict[str, float] = {}
    ours = _ours(text, kind)
    if ours:
        scores[ours[0]] = ours[1]
    for where, value, score in (
        ("folded = ?", (folded,), 1.0),
        ("sound = ?", (spelling.transliterated(folded),), 0.92),
        ("folded >= ? AND folded < ?", (folded + " ", folded + "!"), 0.75),
        ("folded > ? AND folded < ?", (folded, folded + "\U0010ffff"), 0.6),
    ):
        for key, label_kind in rows(*_query(where, value, kind)):
            fit = score - (0.02 if label_kind != "pref" else 0.0)
            scores[str(key)] = max(fit, scores.get(str(key), 0.0))
    return scores


def _query(where: str, values: tuple[str, ...], kind: Kind | None) -> tuple[str, list[str]]:
    also = " AND +authorities.kind = ?" if kind else ""  # +: else it is driven by the thousands of a kind
    return (
        "SELECT labels.authority, labels.kind FROM labels JOIN authorities ON authorities.id = labels.authority "
        f"WHERE {where}{also} LIMIT {_MOST}",
        [*values, *([kind.value] if kind else [])],
    )


def _ours(text: str, kind: Kind | None) -> tuple[str, float] | None:
    """What our own tables make of the name: they know who is meant where several are called so."""
    if kind in (None, Kind.PERSON) and (match := issuers.find(text)) and match.issuer.nomisma:
        return match.issuer.nomisma, 0.95 * match.confidence + 0.04
    if kind in (None, Kind.MINT) and (place := mints.find(text)) and place.mint.nomisma:
        return place.mint.nomisma, 0.95 * place.confidence + 0.04
    return None


class Names:
    """All names of a catalog's authorities, for those that are misspelt."""

    def __init__(self, rows: Rows) -> None:
        self._by_kind: dict[str, tuple[list[str], list[str]]] = {}
        every = "SELECT DISTINCT authorities.kind, folded, authority FROM labels JOIN authorities ON id = authority"
        for kind, folded, authority in rows(every + " WHERE length(folded) >= ?", (_SHORTEST,)):
            names, keys = self._by_kind.setdefault(str(kind), ([], []))
            names.append(str(folded))
            keys.append(str(authority))

    def like(self, text: str, kind: Kind | None) -> dict[str, float]:
        """The ids of those whose names are nearly so, each with how well it fits (below `SURE`)."""
        folded = name_key(text)
        if len(folded) < _SHORTEST:
            return {}
        scores: dict[str, float] = {}
        for of, (names, keys) in self._by_kind.items():
            if kind not in (None, of):
                continue
            found = process.extract(folded, names, scorer=JaroWinkler.normalized_similarity, limit=_MOST,
                                    score_cutoff=_LEAST)  # fmt: skip
            for _, likeness, place in found:
                fit = min(likeness, 1.0) * (SURE - 0.02)
                scores[keys[place]] = max(fit, scores.get(keys[place], 0.0))
        return scores

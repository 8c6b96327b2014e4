"""What is seen of a coin beside its letters, as the types of which it is true."""

import re
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from threading import Lock

from coinstack.domain import identifying_design as designs
from coinstack.domain import identifying_kin as kin
from coinstack.domain import spelling
from coinstack.domain.catalog import Kind
from coinstack.domain.identifying_answers import FIELDS, LABELS, Asked
from coinstack.domain.identifying_kin import Meant
from coinstack.domain.identifying_marks import mints_of
from coinstack.infrastructure.catalogs.shelf import Shelf

KEPT = 16
"""Answers that are kept ready; one takes some 150 kB."""
NAMED = 0.85
"""How well an authority must bear a name to be meant by it."""
ENOUGH = 8
"""Weighed coins of a denomination from which its range is known."""
WORDS = 8
"""Words of a design that are looked for."""
_WORD = re.compile(r"\w+")
_IDLE = frozenset("a an and the of on in to with at by from his her over is".split())

RELATIONS = {
    "issuer": ("authority", "issuer", "obverse_portrait"),
    "portrait": ("obverse_portrait",),
    "mint": ("mint",),
    "denomination": ("denomination",),
    "metal": ("material",),
}
_KINDS = {"issuer": Kind.PERSON, "portrait": None, "mint": Kind.MINT, "denomination": Kind.DENOMINATION,
          "metal": Kind.MATERIAL}  # fmt: skip
_PENALTIES = {"issuer": 2.5, "portrait": 2.5, "mint": 1.5, "denomination": 2.0, "metal": 2.5, "bust": 2.0,
              "design": 2.0, "officina": 2.0, "words": 1.0, "exergue": 1.0, "field": 0.7, "weight_g": 1.0}  # fmt: skip
SILENT = 0.3
_SOFT = frozenset({"exergue", "field", "weight_g"})


Mask = bytes
"""By number of a type or a pair, 1 where something is true of it and 0 where it is not."""


def _both(one: Mask, other: Mask) -> Mask:
    return (int.from_bytes(one, "big") & int.from_bytes(other, "big")).to_bytes(len(one), "big")


def _either(one: Mask, other: Mask) -> Mask:
    return (int.from_bytes(one, "big") | int.from_bytes(other, "big")).to_bytes(len(one), "big")


@dataclass(frozen=True)
class Want:
    """One thing that is seen: the types of which it is true, and their pairs.

    The other pairs are charged the penalty; a part of it those that `spared` holds too: of which the catalog says
    nothing, or something that few tell from it.
    """

    field: str
    types: Mask
    pairs: Mask
    penalty: float
    spared: Mask | None = None

    @property
    def charges(self) -> tuple[tuple[Mask, float], ...]:
        """As `Legends.rank` takes them."""
        if self.spared is None:
            return ((self.pairs, self.penalty),)
        return ((self.pairs, self.penalty * SILENT), (self.spared, self.penalty * (1 - SILENT)))

    @property
    def is_soft(self) -> bool:
        """Whether it only speaks for a type, and rules none out."""
        return self.field in _SOFT


@dataclass(frozen=True)
class Seen:
    """All that is seen. `agreeing`: the types of which all that is sure is true; None where nothing is told."""

    wanted: tuple[Want, ...]
    agreeing: Mask | None
    remarks: tuple[str, ...]

    def ordered(self, members: Sequence[int]) -> list[int]:
        """Types, those first of which most is true."""
        return sorted(members, key=lambda number: -sum(one.types[number] for one in self.wanted))

    def differs(self, pair: int, members: Sequence[int]) -> tuple[str, ...]:
        """What is true of none of the types of a pair, and not merely unsaid."""
        found = (
            one.field
            for one in self.wanted
            if not one.is_soft
            and (one.spared is None or not one.spared[pair])
            and not any(one.types[number] for number in members)
        )
        return tuple(dict.fromkeys(found))

    def settled(self, asked: Asked) -> frozenset[str]:
        """What need not be asked, because it is told."""
        return frozenset(name for name in FIELDS if getattr(asked, name)) - {"design", "bust"}


class Narrowing:
    """Finds the types of which something is true, on one catalog."""

    def __init__(self, shelf: Shelf, pair_of: "array[int]") -> None:
        self._shelf, self._pair_of = shelf, pair_of
        self._kept: OrderedDict[tuple[str, str], Want | None] = OrderedDict()
        self._lock = Lock()
        self._linked: dict[str, frozenset[str]] | None = None
        self._ranges: dict[str, tuple[int, int]] | None = None
        self._silent: Mask | None = None

    def seen(self, asked: Asked, marks: Sequence[str]) -> Seen:
        """What is told beside the legends; `marks` are the letters of the exergue, wherever they were written."""
        remarks: list[str] = []
        wanted: list[Want] = []
        for name in (*RELATIONS, "bust", "design", "officina"):
            if text := getattr(asked, name).strip():
                wanted += self._known(name, text, self._linking if name in RELATIONS else self._describing, remarks)
        for word in self._words(asked.words):
            wanted += self._known("words", word, self._describing, remarks)
        for mark in filter(None, (mark.strip() for mark in marks)):
            wanted += self._known("exergue", mark, self._signed, [])
        if asked.field.strip():
            wanted += self._known("field", asked.field.strip(), self._marked, [])
        if asked.weight_g is not None:
            wanted += self._known("weight_g", f"{asked.weight_g:.2f}", self._weighed, [])
        sure = [one.types for one in wanted if not one.is_soft]
        agreeing = reduce(_both, sure) if sure else None
        if agreeing is None and wanted and not any(marks):
            agreeing = reduce(_both, (one.types for one in wanted))
        return Seen(tuple(wanted), agreeing, tuple(remarks))

    @staticmethod
    def _words(text: str) -> list[str]:
        found = dict.fromkeys(word for word in _WORD.findall(text.casefold()) if len(word) > 1 and word not in _IDLE)
        return list(found)[:WORDS]

    def _known(self, name: str, text: str, find: Callable[[str, str], Want | None], remarks: list[str]) -> list[Want]:
        key = (name, text)
        with self._lock:
            known = key in self._kept
            want = self._kept.get(key)
            if known:
                self._kept.move_to_end(key)
        if not known:
            want = find(name, text)
            with self._lock:
                self._kept[key] = want
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
        if want is None:
            remarks.append(f"{LABELS.get(name, 'Word')}: no type in the catalogs has “{text[:60]}”, so it is left out.")
            return []
        return [want]

    def _want(self, name: str, types: Iterable[int], *, penalty: float, silent: Mask | None = None) -> Want:
        of = [number for number in types if number < len(self._pair_of) and self._pair_of[number]]
        pairs = self._mask(self._pair_of[number] for number in of)
        return Want(name, self._mask(of), pairs, penalty, None if silent is None else _either(pairs, silent))

    def _mask(self, numbers: Iterable[int]) -> Mask:
        found = bytearray(len(self._pair_of))  # there are no more pairs than types
        for number in numbers:
            found[number] = 1
        return bytes(found)

    # Authorities

    def _linking(self, name: str, text: str) -> Want | None:
        known = self._links(name)
        meant = Meant(frozenset({text})) if text in known else self._meant(name, text, known)
        types = self._linked_to(name, meant.ids & known)
        near = self._linked_to(name, meant.kin & known)
        if not types:
            types, near = near, []
        kin_pairs = self._want(name, near, penalty=0).pairs if near else None
        return self._want(name, types, penalty=_PENALTIES[name], silent=kin_pairs) if types else None

    def _meant(self, name: str, text: str, known: frozenset[str]) -> Meant:
        kind = _KINDS[name]
        found = self._shelf.authorities_named(text, kind, limit=8)
        best = max((score for _, score in found), default=0.0)
        named = frozenset(one.id for one, score in found if score >= max(NAMED, best - 0.05))
        if name in {"issuer", "portrait"}:
            return kin.issuer(text, known, named)
        if name == "denomination":
            labels = self._shelf.labels(known)
            return kin.denomination(text, known, named, lambda one: labels.get(one, one))
        return kin.metal(text, known, named) if name == "metal" else Meant(named)

    def _links(self, name: str) -> frozenset[str]:
        """The authorities that types are linked to."""
        if self._linked is None:
            found: dict[str, set[str]] = {}
            for relation, authority in self._shelf.rows("SELECT DISTINCT relation, authority FROM links"):
                found.setdefault(str(relation), set()).add(str(authority))
            self._linked = {relation: frozenset(ids) for relation, ids in found.items()}
        linked = self._linked
        return frozenset().union(*(linked.get(relation, frozenset()) for relation in RELATIONS[name]))

    def _linked_to(self, name: str, ids: frozenset[str]) -> list[int]:
        if not ids:
            return []
        relations = RELATIONS[name]
        wanted, of = sorted(ids), ",".join("?" * len(relations))
        rows = self._shelf.rows(
            f"SELECT type FROM links WHERE authority IN ({','.join('?' * len(wanted))}) AND relation IN ({of})",
            (*wanted, *relations),
        )
        return [int(number or 0) for (number,) in rows]

    # Descriptions

    def _undescribed(self) -> Mask:
        """Pairs of types of which the catalog says no more than the legends: no word speaks against them."""
        if self._silent is None:
            rows = self._shelf.rows("SELECT number FROM inscription_pairs WHERE NOT described")
            self._silent = self._mask(int(pair or 0) for (pair,) in rows)
        return self._silent

    def _describing(self, name: str, text: str) -> Want | None:
        column = {"bust": "front", "design": "back"}.get(name, "front back")
        begun = designs.terms(text) if name != "words" else (text[: max(4, len(text) - 2)],)
        words = [word for term in begun for word in spelling.fold(term).split()]
        if not words:
            return None
        joined = (" OR " if name == "bust" else " AND ").join(f'"{word}"*' for word in words)
        types = self._matching(f"{{{column}}} : ({joined})")
        return self._want(name, types, penalty=_PENALTIES[name], silent=self._undescribed()) if types else None

    def _matching(self, query: str) -> list[int]:
        return [
            int(number or 0)
            for (number,) in self._shelf.rows(
                "SELECT type FROM words JOIN ordered ON place = words.rowid WHERE words MATCH ?", (query,)
            )
        ]

    def _marked(self, name: str, text: str) -> Want | None:
        """Types whose descriptions have the letters as a word."""
        words = [f'"{word}"' for word in spelling.fold(text).split()]
        types = self._matching(f"{{front back}} : ({' AND '.join(words)})") if words else []
        return self._want(name, types, penalty=_PENALTIES[name], silent=self._undescribed()) if types else None

    def _signed(self, name: str, text: str) -> Want | None:
        """Types of the mints that signed so, or with the letters in their descriptions."""
        mints = frozenset(mints_of(text)) & self._links("mint")
        types = self._linked_to("mint", mints) if mints else []
        return self._want(name, types, penalty=_PENALTIES[name]) if types else self._marked(name, text)

    # Weight

    def _weighed(self, name: str, text: str) -> Want | None:
        """Types of denominations of which coins so heavy were weighed, and of those that nobody weighed."""
        weight = float(text) * 1000
        if self._ranges is None:
            self._ranges = self._weights()
        out = frozenset(one for one, (least, most) in self._ranges.items() if not least <= weight <= most)
        if not out:
            return None
        misfits = frozenset(self._linked_to("denomination", out))
        types = [number for number, pair in enumerate(self._pair_of) if pair and number not in misfits]
        return self._want(name, types, penalty=_PENALTIES[name])

    def _weights(self) -> dict[str, tuple[int, int]]:
        """By denomination, the least and the greatest weight to be met, in milligrams."""
        found: dict[str, list[int]] = {}
        for denomination, weight in self._shelf.rows(
            "SELECT denomination, weight_mg FROM specimens WHERE denomination IS NOT NULL AND weight_mg > 0 "
            "ORDER BY denomination, weight_mg"
        ):
            found.setdefault(str(denomination), []).append(int(weight or 0))
        return {
            one: (int(weights[len(weights) // 20] * 0.75), int(weights[-1 - len(weights) // 20] * 1.3))
            for one, weights in found.items()
            if len(weights) >= ENOUGH
        }

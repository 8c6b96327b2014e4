"""Read the rows of an import: what each says, what an earlier import made of it, and which coins it may be."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from coinstack.application.ports import Services
from coinstack.domain import duplicates, resemblance, row_reading
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.imported import (
    Document,
    KeptRow,
    Record,
    RowState,
    differences,
    flat,
    reading_to_json,
    warnings,
    written,
)
from coinstack.domain.indexing import Piece
from coinstack.domain.mapping import Plan
from coinstack.domain.row_bought import Currencies
from coinstack.domain.row_reading import RowReading
from coinstack.domain.workbook import Row

TOLD = 200  # of each list in a summary
SHOWN = 5  # likenesses of a row
COMPARED = 1000  # rows between two looks into the collection: nobody else writes meanwhile


@dataclass
class _Read:
    """A row on its way."""

    row: Row
    reading: RowReading
    kept: Document
    piece: Piece | None


class Reader:
    """Reads the rows of one import, batch by batch."""

    def __init__(self, record: Record, plan: Plan, services: Services) -> None:
        self._record, self._plan, self._services = record, plan, services
        self._currencies = Currencies(record.currency, record.currencies)
        self._before = _Before(record, plan, services)
        self._fresh: list[tuple[int, Piece]] = []
        self._count = _Count()
        self.done = 0

    def read(self, rows: Sequence[Row]) -> list[KeptRow]:
        """The rows as the import keeps them."""
        batch = [self._one(row) for row in rows]
        for one in batch:
            if one.piece is not None and self._before.of(one.row.number, one.kept) is None:
                self._fresh.append((one.row.number, one.piece))
        kept = self._before.settled([self._kept(one) for one in batch])
        self._count.add(kept)
        self.done += len(rows)
        return kept

    def _one(self, row: Row) -> _Read:
        reading = row_reading.read(row, self._plan, self._currencies)
        piece = resemblance.piece(reading.coin) if reading.coin is not None else None
        return _Read(row, reading, reading_to_json(reading), piece)

    def twins(self) -> dict[int, list[Json]]:
        """The rows whose coin may be one of the collection or of a row before: what each resembles.

        All pieces of a ruler are compared together, so that the collection's are fetched once.
        """
        here, found = _Here(), dict[int, list[Json]]()
        for number, piece in self._fresh:
            if same := here.same(number, piece):
                found[number] = list(same)
        self._fresh.sort(key=lambda pair: (pair[1].issuer or "", pair[1].metal or ""))
        for start in range(0, len(self._fresh), COMPARED):
            part = self._fresh[start : start + COMPARED]
            with self._services.unit_of_work() as uow:
                candidates = uow.coins.like_many([piece for _, piece in part])
            for (number, piece), others in zip(part, candidates, strict=True):
                if known := duplicates.same_coins(piece, others, limit=SHOWN):
                    found[number] = [*(likeness(like, coin_id=like.coin_id) for like in known), *found.get(number, [])]
        return dict(sorted(found.items()))

    def found_twins(self, rows: Sequence[KeptRow], twins: Mapping[int, list[Json]]) -> list[KeptRow]:
        """Those rows as duplicates."""
        for row in rows:
            self._count.moved(row.state, RowState.DUPLICATE)
        return [replace(row, state=RowState.DUPLICATE, likeness=twins[row.row]) for row in rows]

    def _kept(self, one: _Read) -> KeptRow:
        known = self._before.of(one.row.number, one.kept)
        if one.reading.skipped is not None:
            state = RowState.SKIPPED
        elif known is not None:
            state = RowState.UNCHANGED if not differences(known.coin, _coin(one.kept)) else RowState.CHANGED
        else:
            state = RowState.DOUBTFUL if one.reading.doubtful else RowState.CLEAN
        return KeptRow(
            row=one.row.number,
            state=state,
            raw=one.row.cells,
            reading=one.kept,
            known_coin_id=known.coin_id if known is not None else None,
        )

    def summary(self) -> Document:
        """What the whole sheet gave."""
        return self._count.summary()


def _coin(kept: Document) -> Document:
    found = kept.get("coin")
    return found if isinstance(found, dict) else {}


def likeness(like: duplicates.Likeness, *, coin_id: int | None = None, row: int | None = None) -> Document:
    """A likeness as an import keeps it: to a coin of the collection, or to a row of the same sheet."""
    return {
        "coin_id": coin_id,
        "row": row,
        "score": round(like.score, 4),
        "same_coin": like.same_coin,
        "same_type": like.same_type,
        "reasons": list(like.reasons),
        "evidence": [
            {"field": e.field, "mine": e.mine, "theirs": e.theirs, "weight": round(e.weight, 2)} for e in like.evidence
        ],
    }


class _Here:
    """Rows of the same sheet that may be one coin: those with the same certificate, number, lot or exact measures."""

    def __init__(self) -> None:
        self._rows: dict[tuple[object, ...], list[tuple[int, Piece]]] = defaultdict(list)

    def same(self, number: int, piece: Piece) -> Sequence[Json]:
        """The rows before this one that are called the same coin."""
        keys = list(_keys(piece))
        others = {row: other for key in keys for row, other in self._rows[key][-20:]}
        for key in keys:
            self._rows[key].append((number, piece))
        found = [(row, duplicates.compare(piece, other)) for row, other in others.items()]
        return [likeness(like, row=row) for row, like in found if like.same_coin][:SHOWN]


def _keys(piece: Piece) -> Iterable[tuple[object, ...]]:
    yield from (("certificate", one) for one in piece.certificates)
    if piece.number:
        yield ("number", piece.number)
    if piece.lot_key:
        yield ("lot", piece.lot_key)
    if piece.weight_mg and piece.issuer and piece.denomination:
        yield ("measures", piece.issuer, piece.denomination, piece.weight_mg, piece.diameter_hmm)


def _is_that_coin(known: Document, now: Document) -> bool:
    """Whether a row with the number of an earlier one tells of that coin: a list begun anew counts from 1 again."""
    before, told = known.get("description"), now.get("description")
    if not isinstance(before, dict) or not isinstance(told, dict):
        return True
    shared = [name for name in before if name in told]
    return sum(before[name] == told[name] for name in shared) * 2 >= len(shared)


class _Before:
    """What confirmed imports made of these rows: by file, sheet and row; else by number in such a table."""

    def __init__(self, record: Record, plan: Plan, services: Services) -> None:
        self._services = services
        self._by_row: dict[int, KeptRow] = {}
        self._by_number: dict[str, KeptRow | None] = {}
        self._alive: set[int] = set()
        with services.unit_of_work() as uow:
            same = uow.imports.same_file(record.sha256, record.sheet or "", but=record.id)
            others = uow.imports.same_table(plan.signature, but=record.id)
        for import_id in same:
            self._load(import_id, numbers=False)
        for import_id in others:
            if import_id not in same:
                self._load(import_id, numbers=True)
        self._look()

    def _load(self, import_id: int, *, numbers: bool) -> None:
        seen: Counter[str] = Counter()
        after = 0
        while True:
            with self._services.unit_of_work() as uow:
                rows = uow.imports.rows(import_id, after=after)
            if not rows:
                break
            after = rows[-1].row
            for row in rows:
                coin_id = row.coin_id or row.known_coin_id
                if coin_id is None:
                    continue
                known = KeptRow(row.row, row.state, (), row.reading, coin_id=coin_id)
                number = row.coin.get("number")
                if not numbers:
                    self._by_row.setdefault(row.row, known)
                elif isinstance(number, str):
                    seen[number] += 1
                    self._by_number.setdefault(number, known)
        for number, times in seen.items():
            if times > 1:
                self._by_number[number] = None  # a number given twice names no coin

    def _look(self) -> None:
        held = [*self._by_row.values(), *(one for one in self._by_number.values() if one is not None)]
        with self._services.unit_of_work() as uow:
            self._alive = uow.imports.alive(sorted({one.coin_id for one in held if one.coin_id is not None}))

    def of(self, row: int, kept: Document) -> KeptRow | None:
        """The row as an earlier import kept it."""
        number = _coin(kept).get("number")
        by_number = self._by_number.get(number) if isinstance(number, str) else None
        if by_number is not None and not _is_that_coin(by_number.coin, _coin(kept)):
            by_number = None
        return self._by_row.get(row) or by_number

    def settled(self, rows: list[KeptRow]) -> list[KeptRow]:
        """Rows of coins in the trash are skipped; a change that the coin has already is none."""
        changed = [row for row in rows if row.state is RowState.CHANGED and row.known_coin_id in self._alive]
        current: dict[int, Coin] = {}
        if changed:
            with self._services.unit_of_work() as uow:
                found = uow.coins.get_many(sorted({row.known_coin_id for row in changed if row.known_coin_id}))
                current = {coin.id: coin for coin in found if coin.id is not None}
        return [self._settled(row, current) for row in rows]

    def _settled(self, row: KeptRow, current: dict[int, Coin]) -> KeptRow:
        if row.known_coin_id is None or row.state not in {RowState.CHANGED, RowState.UNCHANGED}:
            return row
        if row.known_coin_id not in self._alive:
            reason = "You have put the coin of this row into the trash since it was imported."
            return KeptRow(
                row.row, RowState.SKIPPED, row.raw, row.reading | {"skipped": reason}, known_coin_id=row.known_coin_id
            )
        if row.state is RowState.UNCHANGED:
            return row
        known = self.of(row.row, row.reading)
        told = _changes(known.coin if known else {}, row.coin, written(current[row.known_coin_id]))
        state = RowState.CHANGED if told else RowState.UNCHANGED
        return KeptRow(
            row.row, state, row.raw, row.reading | {"changed": told}, row.likeness, known_coin_id=row.known_coin_id
        )


def _changes(earlier: Document, later: Document, now: Document) -> Document:
    """What the row says anew, by path, where the coin does not say so yet."""
    held = flat(now)
    return {
        path: {"before": before, "after": after, "now": held.get(path)}
        for path, (before, after) in differences(earlier, later).items()
        if held.get(path) != after
    }


class _Count:
    """Counts what the rows gave."""

    def __init__(self) -> None:
        self._states: Counter[str] = Counter()
        self._skipped: list[Json] = []
        self._remarks: Counter[tuple[str, str]] = Counter()
        self._remarked: dict[tuple[str, str], int] = {}
        self._no_currency: Counter[str] = Counter()
        self._rows = 0

    def add(self, rows: Sequence[KeptRow]) -> None:
        for row in rows:
            self._rows += 1
            self._states[row.state.value] += 1
            if row.state is RowState.SKIPPED and len(self._skipped) < TOLD:
                self._skipped.append({"row": row.row, "reason": row.reading.get("skipped")})
            if row.state in {RowState.SKIPPED, RowState.UNCHANGED}:
                continue
            for remark in warnings(row.reading):
                key = (remark.field, remark.words)
                if key in self._remarks or len(self._remarks) < TOLD:
                    self._remarks[key] += 1
                    self._remarked.setdefault(key, row.row)
            opened = row.reading.get("open")
            if isinstance(opened, list) and row_reading.CURRENCY in opened:
                self._no_currency[_source(row)] += 1

    def moved(self, before: RowState, after: RowState) -> None:
        self._states[before.value] -= 1
        self._states[after.value] += 1

    def summary(self) -> Document:
        states: dict[str, Json] = {state.value: self._states[state.value] for state in RowState}
        new = sum(self._states[state.value] for state in (RowState.CLEAN, RowState.DOUBTFUL))
        told: list[Json] = [
            {"field": field, "words": words, "rows": rows, "first_row": self._remarked[field, words]}
            for (field, words), rows in self._remarks.most_common()
        ]
        return {
            "rows": self._rows,
            "coins": self._rows - self._states[RowState.SKIPPED.value],
            "new": new,
            "states": states,
            "skipped": self._skipped,
            "warnings": told,
            "no_currency": [{"source": source, "rows": rows} for source, rows in self._no_currency.most_common(TOLD)],
        }


def _source(row: KeptRow) -> str:
    bought = row.coin.get("acquisition")
    source = bought.get("source") if isinstance(bought, dict) else None
    return str(source) if source else ""

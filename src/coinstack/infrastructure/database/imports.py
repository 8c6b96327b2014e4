"""Imports and their rows, as the use cases keep them."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

import msgspec
from sqlalchemy import Row, Select, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from coinstack.domain.coin import new_uid
from coinstack.domain.document import Json
from coinstack.domain.errors import NotFound
from coinstack.domain.imported import Decision, Document, KeptRow, Kind, Record, RowState, State
from coinstack.domain.imported import decision as read_decision
from coinstack.domain.workbook import Cell
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.recording import undone_by

BATCH = 500
_JSON = ("sheets", "currencies", "mapping", "notes", "summary", "preview")
_SHA256 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_imports, _rows, _profiles = tables.imports, tables.import_rows, tables.import_profiles


def dump(value: object) -> str:
    """JSON text."""
    return msgspec.json.encode(value).decode()


def record_of(row: Row[tuple[object, ...]]) -> Record:
    """The import that a row of the table holds."""
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    return Record(
        id=found["id"],
        file_name=found["file_name"],
        sha256=found["sha256"],
        state=State(found["state"]),
        sheet=found["sheet"],
        sheets=tuple(json.loads(found["sheets"])),
        currency=found["currency"],
        currencies=json.loads(found["currencies"]),
        mapping=_loaded(found["mapping"]),
        notes=tuple(json.loads(found["notes"])),
        rows_done=found["rows_done"],
        rows=found["rows"],
        summary=_loaded(found["summary"]),
        failure=found["failure"],
        created_at=found["created_at"],
        confirmed_at=found["confirmed_at"],
        change_set=found["change_set"],
        kind=Kind(found["kind"]),
        lot_id=found["lot_id"],
        url=found["url"],
        preview=_loaded(found["preview"]),
    )


def _loaded(text: str | None) -> Document | None:
    found: Document | None = None if text is None else json.loads(text)
    return found


def kept_row_of(row: Row[tuple[object, ...]]) -> KeptRow:
    """The row that a row of the table holds."""
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    raw: list[Cell] = json.loads(found["raw"])
    likeness: list[Json] = json.loads(found["likeness"]) if found["likeness"] else []
    return KeptRow(
        row=found["row"],
        state=RowState(found["state"]),
        raw=raw,
        reading=_loaded(found["reading"]) or {},
        likeness=likeness,
        decision=read_decision(json.loads(found["decision"])) if found["decision"] else None,
        coin_id=found["coin_id"],
        known_coin_id=found["known_coin_id"],
    )


def rows_query(import_id: int) -> Select[tuple[object, ...]]:
    """The rows of an import in their order."""
    return select(_rows).where(_rows.c.import_id == import_id).order_by(_rows.c.row)


def of_file(sha256: str) -> Select[tuple[int]]:
    """The lots of a file that wait or became coins, and were not taken back; in their order."""
    c = _imports.c
    states = [State.READY.value, State.CONFIRMED.value]
    query = select(c.id).where(c.sha256 == sha256, c.kind == Kind.LOT.value, c.state.in_(states))
    return query.order_by(c.id)


class SqlImports:
    """The imports, as use cases keep and change them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, record: Record) -> int:
        """Keep a new import; its number."""
        record.created_at = record.created_at or datetime.now(UTC)
        values = self._values(record) | {"uid": new_uid(), "kind": record.kind.value}
        record.id = int(self._session.execute(insert(_imports).returning(_imports.c.id), values).scalar_one())
        return record.id

    def get(self, import_id: int) -> Record:
        """The import.

        Raises:
            NotFound: there is none.
        """
        return self._one(select(_imports), import_id)

    def exists(self, import_id: int) -> bool:
        """Whether there is such an import: one that nothing came of may have been forgotten."""
        return self._session.execute(select(_imports.c.id).where(_imports.c.id == import_id)).first() is not None

    def hold(self, import_id: int) -> Record:
        """The import, which no other process writes before this transaction has ended.

        Raises:
            NotFound: there is none.
        """
        return self._one(select(_imports).with_for_update(), import_id)

    def _one(self, query: Select[tuple[object, ...]], import_id: int) -> Record:
        row = self._session.execute(query.where(_imports.c.id == import_id)).first()
        if row is None:
            raise NotFound(f"There is no import {import_id}.")
        return record_of(row)

    def save(self, record: Record) -> None:
        """Keep the import as it now is."""
        self._session.execute(update(_imports).where(_imports.c.id == record.id).values(self._values(record)))

    def progress(self, import_id: int, *, done: int, rows: int) -> None:
        """How far the reading is."""
        self._session.execute(update(_imports).where(_imports.c.id == import_id).values(rows_done=done, rows=rows))

    def forget(self, import_id: int) -> None:
        """Take the import and its rows out for good."""
        self.clear_rows(import_id)
        self._session.execute(delete(_imports).where(_imports.c.id == import_id))

    def in_states(self, *states: State) -> list[Record]:
        """The imports that stand there, the oldest first."""
        query = select(_imports).where(_imports.c.state.in_([state.value for state in states])).order_by(_imports.c.id)
        return [record_of(row) for row in self._session.execute(query)]

    def clear_rows(self, import_id: int) -> None:
        """Take out what a reading before has left."""
        self._session.execute(delete(_rows).where(_rows.c.import_id == import_id))

    def add_rows(self, import_id: int, rows: Iterable[KeptRow]) -> None:
        """Keep rows as read."""
        values = [
            {
                "import_id": import_id,
                "row": row.row,
                "state": row.state.value,
                "raw": dump(row.raw),
                "reading": dump(row.reading),
                "likeness": dump(row.likeness) if row.likeness else None,
                "known_coin_id": row.known_coin_id,
            }
            for row in rows
        ]
        if values:
            self._session.execute(insert(_rows), values)

    def change_rows(self, import_id: int, rows: Iterable[KeptRow]) -> None:
        """Keep rows in another state and with other likenesses than before."""
        values = [
            {"the_row": row.row, "the_state": row.state.value, "the_likeness": dump(row.likeness)} for row in rows
        ]
        statement = (
            update(_rows)
            .where(_rows.c.import_id == import_id, _rows.c.row == bindparam("the_row"))
            .values(state=bindparam("the_state"), likeness=bindparam("the_likeness"))
        )
        if values:
            self._session.connection().execute(statement, values)

    def rows(self, import_id: int, *, after: int = 0, limit: int = BATCH) -> list[KeptRow]:
        """The next rows in their order."""
        query = rows_query(import_id).where(_rows.c.row > after).limit(limit)
        return [kept_row_of(row) for row in self._session.execute(query)]

    def change_readings(self, import_id: int, rows: Iterable[KeptRow]) -> None:
        """Keep rows as they were read anew, with their state and what they resemble."""
        for row in rows:
            values = {"state": row.state.value, "reading": dump(row.reading), "likeness": dump(row.likeness)}
            where = (_rows.c.import_id == import_id) & (_rows.c.row == row.row)
            self._session.execute(update(_rows).where(where).values(values))

    def previews(
        self, *, sha256: str | None = None, url: str | None = None, since: datetime | None = None
    ) -> list[int]:
        """Previews of lots that wait to be confirmed: of that capture, of that address, made since; latest first."""
        c = _imports.c
        query = select(c.id).where(c.kind != Kind.COLLECTION.value, c.state == State.READY.value)
        for column, value in ((c.sha256, sha256), (c.url, url)):
            if value is not None:
                query = query.where(column == value)
        if since is not None:
            query = query.where(c.created_at >= since)
        return list(self._session.scalars(query.order_by(c.id.desc())))

    def of_file(self, sha256: str) -> list[int]:
        """The lots of that file that wait or became coins, and were not taken back; in their order."""
        return list(self._session.scalars(of_file(sha256)))

    def unconfirmed(self, before: datetime) -> list[int]:
        """Previews of lots made before that moment of which nothing became a coin."""
        c = _imports.c
        became = select(_rows.c.row).where(_rows.c.import_id == c.id, _rows.c.coin_id.is_not(None)).exists()
        is_left = (c.state == State.READY.value) | ((c.state == State.CONFIRMED.value) & ~became)
        query = select(c.id).where(c.kind != Kind.COLLECTION.value, is_left, c.created_at < before)
        return list(self._session.scalars(query.order_by(c.id)))

    def captures_used(self, sha256s: Sequence[str]) -> set[str]:
        """Those of the captures that an import, a lot, a page, a certificate or a job still needs."""
        named = (
            _imports.c.sha256, tables.lots.c.capture, tables.pages.c.sha256, tables.slabs.c.capture,
            tables.job_items.c.capture,
        )  # fmt: skip
        found: set[str] = set()
        for start in range(0, len(sha256s), BATCH):
            part = sha256s[start : start + BATCH]
            for column in named:
                found.update(one for one in self._session.scalars(select(column).where(column.in_(part))) if one)
        for text in self._session.scalars(select(_imports.c.preview).where(_imports.c.preview.is_not(None))):
            found.update(_SHA256.findall(text or ""))
        return found & set(sha256s)

    def some_rows(self, import_id: int, numbers: Sequence[int]) -> list[KeptRow]:
        """Those of the rows that exist."""
        found: list[KeptRow] = []
        for start in range(0, len(numbers), BATCH):
            query = rows_query(import_id).where(_rows.c.row.in_(numbers[start : start + BATCH]))
            found += [kept_row_of(row) for row in self._session.execute(query)]
        return found

    def decide(self, import_id: int, decisions: Mapping[int, Decision | None]) -> None:
        """Keep what was decided on rows; None takes a decision back."""
        for number, made in decisions.items():
            where = (_rows.c.import_id == import_id) & (_rows.c.row == number)
            text = None if made is None else dump(made.to_json())
            self._session.execute(update(_rows).where(where).values(decision=text))

    def became(self, import_id: int, coins: Mapping[int, int]) -> None:
        """Keep which coin each row became."""
        table = _rows
        statement = (
            update(table)
            .where(table.c.import_id == import_id, table.c.row == bindparam("the_row"))
            .values(coin_id=bindparam("the_coin"))
        )
        values = [{"the_row": row, "the_coin": coin} for row, coin in coins.items()]
        if values:
            self._session.connection().execute(statement, values)

    def same_file(self, sha256: str, sheet: str, *, but: int) -> list[int]:
        """Confirmed imports of that very sheet, the latest first."""
        query = select(_imports.c.id).where(
            _imports.c.sha256 == sha256,
            _imports.c.sheet == sheet,
            _imports.c.state == State.CONFIRMED.value,
            _imports.c.id != but,
        )
        return list(self._session.scalars(query.order_by(_imports.c.id.desc())))

    def same_table(self, signature: str, *, but: int) -> list[int]:
        """Confirmed imports of a table with the same headings, the latest first."""
        query = select(_imports).where(_imports.c.state == State.CONFIRMED.value, _imports.c.id != but)
        found = [record_of(row) for row in self._session.execute(query.order_by(_imports.c.id.desc()))]
        return [record.id for record in found if (record.mapping or {}).get("signature") == signature]

    def alive(self, coin_ids: Sequence[int]) -> set[int]:
        """Those of the coins that are in the collection and not in the trash."""
        coins = tables.coins.c
        found: set[int] = set()
        for start in range(0, len(coin_ids), BATCH):
            part = coin_ids[start : start + BATCH]
            found.update(self._session.scalars(select(coins.id).where(coins.id.in_(part), coins.trashed_at.is_(None))))
        return found

    def change_sets(self, import_id: int) -> list[int]:
        """What the import did and nobody took back, the latest first."""
        sets = tables.change_sets.c
        query = select(sets.id).where(sets.import_id == import_id, sets.undoes.is_(None)).order_by(sets.id.desc())
        made, connection = list(self._session.scalars(query)), self._session.connection()
        return [number for number in made if undone_by(connection, number) is None]

    def profile(self, signature: str) -> Document | None:
        """The mapping that the owner made for a table with those headings."""
        text = self._session.scalar(select(_profiles.c.mapping).where(_profiles.c.signature == signature))
        return _loaded(text)

    def save_profile(self, name: str, signature: str, mapping: Document) -> None:
        """Remember the mapping for tables with those headings."""
        values = {"name": name, "mapping": dump(mapping), "used_at": datetime.now(UTC)}
        changed = self._session.execute(update(_profiles).where(_profiles.c.signature == signature).values(values))
        if not getattr(changed, "rowcount", 0):
            self._session.execute(insert(_profiles), values | {"signature": signature})

    @staticmethod
    def _values(record: Record) -> dict[str, object]:
        plain = (
            "file_name", "sha256", "sheet", "currency", "rows_done", "rows", "failure", "created_at", "confirmed_at",
            "change_set", "lot_id", "url",
        )  # fmt: skip
        values: dict[str, object] = {name: getattr(record, name) for name in plain}
        values |= {name: None if (one := getattr(record, name)) is None else dump(one) for name in _JSON}
        return values | {"state": record.state.value}

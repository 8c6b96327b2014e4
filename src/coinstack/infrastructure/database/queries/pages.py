"""Pages of the collection: the cards of a filter, in an order, and a coin's neighbours there."""

import base64
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from coinstack.domain.errors import Invalid
from coinstack.infrastructure.database import cards
from coinstack.infrastructure.database.queries import filtering
from coinstack.infrastructure.database.queries.filtering import Clause, Filter
from coinstack.infrastructure.database.queries.matching import Matching, Place

EXACT = 1000
"""Up to so many, the total is counted; beyond, it is "1000+"."""

NEAR = 3000
"""So many coins of an order are looked at before another way is taken."""

SORTED = 20_000
"""So many coins of a filter are put in order, rather than looked for along an order to its end."""

RULER = "ix_listing_ruler"
NEVER_NULL = frozenset({"added", "catalog", "changed"})
COLUMNS = {
    "added": "coin_id", "catalog": "by_catalog", "changed": "by_changed", "number": "by_number", "title": "by_title",
    "category": "by_category", "issuer": "issuer", "mint": "mint", "denomination": "denomination", "metal": "by_metal",
    "year": "by_year", "weight": "by_weight", "diameter": "by_diameter", "grade": "by_grade", "price": "by_price",
    "acquired": "by_acquired",
}  # fmt: skip


@dataclass(frozen=True)
class Order:
    """By which key, and which way round; null keys are last either way."""

    sort: str = "catalog"
    descending: bool = False

    @property
    def column(self) -> str:
        """The listing's column."""
        return COLUMNS[self.sort]

    @property
    def index(self) -> str:
        """The index that holds it in order."""
        return "ix_listing_" + ("coin" if self.sort == "added" else self.column)

    def reversed(self) -> "Order":
        """The other way round; the coins without a key are then first, and `walk` is told so by its place."""
        return Order(self.sort, not self.descending)

    def sorted(self, places: Sequence[Place]) -> list[Place]:
        """The places in this order."""
        keyed = sorted((place for place in places if place[0] is not None), reverse=self.descending)
        bare = sorted((place for place in places if place[0] is None), key=_id, reverse=self.descending)
        return [*keyed, *bare]


def _id(place: Place) -> int:
    return place[1]


@dataclass(frozen=True)
class Wanted:
    """Which coins, in which order, which page of them."""

    filter: Filter
    order: Order = Order()
    limit: int = 20
    after: str | None = None
    page: int | None = None


def page(connection: Connection, wanted: Wanted) -> str:
    """The page as JSON: `{coins, total, total_exact, total_text, next}`.

    Raises:
        Invalid: the cursor is none of this order.
    """
    search = Search(connection, wanted.filter, wanted.order)
    after = _place(wanted.after, wanted.order) if wanted.after else None
    offset = (wanted.page - 1) * wanted.limit if wanted.page else 0
    few = None if search.is_in_order else search.few()
    if few is None:
        found = search.count() if search.is_in_order else EXACT + 1
        places = search.walk(after, limit=wanted.limit + 1, offset=offset)
    else:
        found, ordered = len(few), wanted.order.sorted(few)
        start = _behind(ordered, after, wanted.order) if after else offset
        places = ordered[start : start + wanted.limit + 1]
    more = len(places) > wanted.limit
    shown = places[: wanted.limit]
    cursor = json.dumps(_cursor(shown[-1], wanted.order) if more else None)
    total = min(found, EXACT)
    text, exact = (str(found), "true") if found <= EXACT else (f"{EXACT}+", "false")
    listed = ",".join(_cards(connection, [coin_id for _, coin_id in shown]))
    return f'{{"coins":[{listed}],"total":{total},"total_exact":{exact},"total_text":"{text}","next":{cursor}}}'


def neighbours(connection: Connection, coin_id: int, wanted: Wanted) -> dict[str, object] | None:
    """The coins before and after this one under the filter; None where it is not among them."""
    search = Search(connection, wanted.filter, wanted.order)
    few = search.few()
    if few is not None:
        ids = [found for _, found in wanted.order.sorted(few)]
        if coin_id not in ids:
            return None
        at = ids.index(coin_id)
        return _neighbours(ids[at - 1] if at else None, ids[at + 1] if at + 1 < len(ids) else None, at + 1, len(ids))
    here = search.place_of(coin_id)
    if here is None:
        return None
    before, behind = search.step_back(here), search.walk(here, limit=1)
    return _neighbours(before, behind[0][1] if behind else None, None, None)


def _neighbours(before: int | None, behind: int | None, position: int | None, total: int | None) -> dict[str, object]:
    return {
        "previous": before,
        "next": behind,
        "position": position,
        "total": EXACT if total is None else total,
        "total_exact": total is not None,
    }


class Search:
    """The coins of a filter, in an order.

    Up to a thousand of them are taken as the filter's own index gives them, and put in order here. Of more, the start
    of the order's own index is looked through, which finds a page of whatever is common. What is not is sorted whole;
    SQLite does so if it is some thousands, and looks for it to the end if it is more. Words are left to PostgreSQL.
    """

    def __init__(self, connection: Connection, wanted: Filter, order: Order) -> None:
        self._connection, self._order, self._filter = connection, order, wanted
        self._coins = Matching(connection, wanted)
        self._start: list[Place] = []  # of the order, where it was come by on the way

    @property
    def is_in_order(self) -> bool:
        """Whether an index gives the coins in order, so that a page of them need not be sorted out of all."""
        if not self._coins.is_sqlite or self._coins.is_open:
            return self._coins.is_open
        return self._order.sort == "added" if self._coins.sought else self._is_of_ruler

    @property
    def _is_of_ruler(self) -> bool:
        """Whether one ruler's coins are wanted in the trade's order."""
        return self._order.sort == "catalog" and filtering.single(self._filter, "issuer") is not None

    def count(self) -> int:
        """How many coins there are; of more than a thousand, one more than that."""
        source, clauses = self._coins.first()
        if self._is_of_ruler and not self._coins.sought:
            source = self._coins.by(RULER)
        return self._coins.count(source, clauses, most=EXACT + 1)

    def few(self) -> list[Place] | None:
        """All the coins, in no order, if they are few."""
        if self._coins.is_open and self.count() > EXACT:
            return None
        source, clauses = self._coins.first()
        order = ""
        if self._coins.sought and self._order.sort == "added":
            order = f" ORDER BY {'w.rowid' if self._coins.is_sqlite else 'l.coin_id'}{self._way}"
        elif "ix_listing_years" in source:
            order = " ORDER BY l.year_from DESC"  # the nearest first: the others end before the years asked for
        rows = self._rows(
            f"SELECT l.{self._order.column}, l.coin_id FROM {source}", clauses, f"{order} LIMIT {EXACT + 1}"
        )
        if len(rows) > EXACT:
            self._start = rows if "coin_id" in order else []
            return None
        return rows

    def walk(self, after: Place | None, *, limit: int, offset: int = 0) -> list[Place]:
        """The next coins in order, behind `after`."""
        if after is None and offset + limit <= len(self._start):
            return self._start[offset : offset + limit]
        column = self._order.column
        if self._order.sort == "added":
            return self._walk_ids(after, limit, offset)
        found: list[Place] = []
        if after is None or after[0] is not None:
            clauses = [] if self._order.sort in NEVER_NULL else [Clause(f"l.{column} IS NOT NULL")]
            if after is not None:
                clauses = [Clause(f"(l.{column}, l.coin_id) {self._sign} (?, ?)", after)]
            found = self._ordered(clauses, f"l.{column}{self._way}, l.coin_id{self._way}", limit, offset)
        if len(found) < limit and self._order.sort not in NEVER_NULL:
            clauses = [Clause(f"l.{column} IS NULL")]
            if after is not None and after[0] is None:
                clauses.append(Clause(f"l.coin_id {self._sign} ?", after[1:]))
            rest = max(offset - self._keyed(offset), 0) if offset and not found else 0
            found += self._ordered(clauses, f"l.coin_id{self._way}", limit - len(found), rest)
        return found

    def step_back(self, here: Place) -> int | None:
        """The coin before."""
        back = Search(self._connection, self._filter, self._order.reversed())
        if here[0] is None and self._order.sort not in NEVER_NULL:
            column, sign = self._order.column, "<" if self._sign == ">" else ">"
            clauses = [Clause(f"l.{column} IS NULL"), Clause(f"l.coin_id {sign} ?", here[1:])]
            found = back._ordered(clauses, f"l.coin_id{back._way}", 1, 0)
            return found[0][1] if found else back._last_keyed()
        if self._order.sort == "added":
            found = back.walk(here, limit=1)
            return found[0][1] if found else None
        column = self._order.column
        clauses = [Clause(f"(l.{column}, l.coin_id) {back._sign} (?, ?)", here)]
        found = back._ordered(clauses, f"l.{column}{back._way}, l.coin_id{back._way}", 1, 0)
        return found[0][1] if found else None

    def place_of(self, coin_id: int) -> Place | None:
        """The coin's key and id, if it is of the filter."""
        clauses = [*self._coins.among(), Clause("l.coin_id = ?", (coin_id,))]
        rows = self._rows(f"SELECT l.{self._order.column}, l.coin_id FROM listing l", clauses, "")
        return rows[0] if rows else None

    @property
    def _way(self) -> str:
        return " DESC" if self._order.descending else ""

    @property
    def _sign(self) -> str:
        return "<" if self._order.descending else ">"

    def _last_keyed(self) -> int | None:
        column = self._order.column
        order = f"l.{column}{self._way}, l.coin_id{self._way}"
        found = self._ordered([Clause(f"l.{column} IS NOT NULL")], order, 1, 0)
        return found[0][1] if found else None

    def _keyed(self, most: int) -> int:
        """How many coins of the filter have a key, up to `most`."""
        keyed = Clause(f"l.{self._order.column} IS NOT NULL")
        return self._coins.count(self._coins.by(self._order.index), [*self._coins.among(), keyed], most=most)

    def _walk_ids(self, after: Place | None, limit: int, offset: int) -> list[Place]:
        clauses = [Clause(f"l.coin_id {self._sign} ?", after[1:])] if after else []
        if self._coins.sought and self._coins.is_sqlite:
            source, known = self._coins.worded()
            if after:
                clauses = [Clause(f"w.rowid {self._sign} ?", after[1:])]
            end = f" ORDER BY w.rowid{self._way} LIMIT {limit} OFFSET {offset}"
            return self._rows(f"SELECT l.coin_id, l.coin_id FROM {source}", [*known, *clauses], end)
        return self._ordered(clauses, f"l.coin_id{self._way}", limit, offset)

    def _ordered(self, clauses: list[Clause], order: str, limit: int, offset: int) -> list[Place]:
        end = f" ORDER BY {order} LIMIT {limit} OFFSET {offset}"
        select, known = f"SELECT l.{self._order.column}, l.coin_id FROM", self._coins.among()
        is_planned = not self._coins.is_sqlite and bool(self._coins.sought)
        if is_planned or self._coins.is_open or self._order.sort == "added":
            return self._rows(f"{select} {self._coins.by(self._order.index)}", [*known, *clauses], end)
        if self._is_of_ruler:
            return self._rows(f"{select} {self._coins.by(RULER)}", [*known, *clauses], end)
        near = self._near(clauses, order, limit) if offset == 0 else []
        if len(near) == limit:
            return near
        if not self._coins.is_sqlite:
            return self._sorted_whole([*known, *clauses], end)
        source, by_filter = self._coins.first()
        if self._coins.many(most=SORTED + 1) <= SORTED:
            return self._rows(f"{select} {source}", [*by_filter, *clauses], end)
        return self._rows(f"{select} {self._coins.by(self._order.index)}", [*known, *clauses], end)

    def _sorted_whole(self, clauses: list[Clause], end: str) -> list[Place]:
        """The filter's coins, all put in order: PostgreSQL would look along the order, and they may be at its end."""
        select = f"SELECT l.{self._order.column}, l.coin_id FROM"
        sql = " AND ".join(clause.sql for clause in clauses)
        given = Clause("1 = 1", tuple(value for clause in clauses for value in clause.given))
        # Behind OFFSET it does not look: the coins are found by the filter's index, and then put in order.
        return self._rows(f"{select} ({select} listing l WHERE {sql} OFFSET 0) l", [given], end)

    def _near(self, clauses: list[Clause], order: str, limit: int) -> list[Place]:
        """Those of the filter's coins that are among the first of the order."""
        trashed, *filtered = self._coins.among()
        category = filtering.single(self._filter, "category") if self._order.sort == "catalog" else None
        part = [filtering.catalog_part(category)] if category else []
        named = set(re.findall(r"l\.(\w+)", " ".join(clause.sql for clause in filtered)))
        columns = ", ".join(f"l.{column}" for column in sorted(named | {self._order.column, "coin_id"}))
        first = [trashed, *clauses, *part]
        start = f"SELECT {columns} FROM {self._coins.by(self._order.index)}"
        sql = f"{start} WHERE {' AND '.join(one.sql for one in first)} ORDER BY {order} LIMIT {NEAR}"
        given = Clause("1 = 1", tuple(value for clause in first for value in clause.given))
        select = f"SELECT l.{self._order.column}, l.coin_id FROM ({sql}) l"
        return self._rows(select, [given, *filtered], f" LIMIT {limit}")

    def _rows(self, select: str, clauses: Sequence[Clause], end: str) -> list[Place]:
        return self._coins.places(select, clauses, end)


def _behind(ordered: Sequence[Place], after: Place, order: Order) -> int:
    """How many of the ordered places stand up to `after`."""
    ordered_twice = order.sorted([*ordered, after])
    at = ordered_twice.index(after)
    return at + 1 if at < len(ordered) and ordered[at] == after else at


def _cards(connection: Connection, coin_ids: Sequence[int]) -> list[str]:
    if not coin_ids:
        return []
    marks = ", ".join(["?" if connection.dialect.name == "sqlite" else "%s"] * len(coin_ids))
    sql = (
        "SELECT c.id, c.version, l.by_changed, k.body FROM coins c "
        f"JOIN listing l ON l.coin_id = c.id JOIN cards k ON k.coin_id = c.id WHERE c.id IN ({marks})"
    )
    found = {row[0]: cards.opened(*row) for row in connection.exec_driver_sql(sql, tuple(coin_ids))}
    return [found[coin_id] for coin_id in coin_ids if coin_id in found]


def _cursor(place: Place, order: Order) -> str:
    written = json.dumps([order.sort, order.descending, *place], separators=(",", ":"))
    return base64.urlsafe_b64encode(written.encode()).decode().rstrip("=")


def _place(cursor: str, order: Order) -> Place:
    try:
        read = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        sort, descending, key, coin_id = read
    except (ValueError, TypeError):
        raise Invalid("“after” is the cursor that the page before gave.", field="after") from None
    fits = isinstance(key, str | int | None) and isinstance(coin_id, int) and not isinstance(key, bool)
    if not fits or [sort, descending] != [order.sort, order.descending]:
        raise Invalid("“after” is a cursor of another order.", field="after")
    return key, coin_id

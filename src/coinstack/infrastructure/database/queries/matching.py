"""The coins of a filter, in SQL: where to look for them first, and what each must be."""

from collections.abc import Sequence

from sqlalchemy import Connection, CursorResult

from coinstack.domain import searching
from coinstack.infrastructure.database import words
from coinstack.infrastructure.database.queries import filtering
from coinstack.infrastructure.database.queries.filtering import Clause, Filter, Value

NOWHERE = Clause("l.coin_id < 0")
Key = str | int | None
Place = tuple[Key, int]  # a coin's sort key and id
Result = CursorResult[*tuple[str | int | None, ...]]


class Matching:
    """The listing (`l`) under a filter.

    On SQLite the index is named: its planner does not know how many coins a value has. PostgreSQL's does.
    """

    def __init__(self, connection: Connection, wanted: Filter) -> None:
        self._connection, self._filter = connection, wanted
        self.is_sqlite = connection.dialect.name == "sqlite"
        self.sought = searching.sought(wanted.q) if wanted.q else ()
        self.clauses = filtering.clauses(wanted)
        self._question = words.question(connection, self.sought)
        if wanted.q and not self._question:
            self.sought = ()
            self.clauses.append(NOWHERE)  # it holds no word, or one that no coin has

    @property
    def is_open(self) -> bool:
        """Whether nothing is asked of the coins but to be there."""
        return len(self.clauses) == 1 and not self.sought

    def first(self) -> tuple[str, list[Clause]]:
        """Where few coins are found fastest."""
        if self.sought:
            return self.worded()
        return self.by(filtering.driving(self._filter)[0]), self.clauses

    def many(self, *, most: int) -> int:
        """How many coins `first` has to look at, counted no further than `most`."""
        if self.sought:
            count = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?) AS few"
            return int(self._connection.exec_driver_sql(count, (self._question, most)).scalar_one())
        index, clauses = filtering.driving(self._filter)
        if index is None:
            among = clauses[0].sql.removeprefix("l.coin_id IN (").removesuffix(")")
            count = f"SELECT count(*) FROM ({among} LIMIT {most}) AS few"
            return int(self._connection.exec_driver_sql(count, clauses[0].given).scalar_one())
        return self.count(self.by(index), clauses, most=most)

    def by(self, index: str | None) -> str:
        """The listing, by that index."""
        if not self.is_sqlite:
            return "listing l"
        return f"listing l INDEXED BY {index}" if index else "listing l NOT INDEXED"

    def worded(self) -> tuple[str, list[Clause]]:
        """The coins that hold the words, in the order of their ids."""
        if self.is_sqlite:
            source = "words w CROSS JOIN listing l ON l.coin_id = w.rowid"
            return source, [Clause("w.words MATCH ?", (self._question,)), *self.clauses]
        source = "search w JOIN listing l ON l.coin_id = w.coin_id"
        return source, [Clause("w.tokens @@ ?::tsquery", (self._question,)), *self.clauses]

    def among(self) -> list[Clause]:
        """All that a coin must be, wherever it is looked for."""
        if not self.sought:
            return self.clauses
        if self.is_sqlite:
            held = Clause("l.coin_id IN (SELECT rowid FROM words WHERE words MATCH ?)", (self._question,))
        else:
            held = Clause("l.coin_id IN (SELECT coin_id FROM search WHERE tokens @@ ?::tsquery)", (self._question,))
        return [*self.clauses, held]

    def run(self, select: str, clauses: Sequence[Clause], end: str = "") -> Result:
        """Run a query whose texts are all of these modules; what the owner gave is bound."""
        return self._connection.exec_driver_sql(*self._said(select, clauses, end))

    def places(self, select: str, clauses: Sequence[Clause], end: str = "") -> list[Place]:
        """The rows of a query for sort keys and ids."""
        found: CursorResult[Key, int] = self._connection.exec_driver_sql(*self._said(select, clauses, end))
        return [(key, coin_id) for key, coin_id in found]

    def count(self, source: str, clauses: Sequence[Clause], *, most: int) -> int:
        """How many coins there are, looking no further than `most`."""
        counted = self._said(f"SELECT count(*) FROM (SELECT 1 FROM {source}", clauses, f" LIMIT {most}) AS few")
        return int(self._connection.exec_driver_sql(*counted).scalar_one())

    def _said(self, select: str, clauses: Sequence[Clause], end: str) -> tuple[str, tuple[Value, ...]]:
        sql = f"{select} WHERE {' AND '.join(clause.sql for clause in clauses)}{end}"
        given = tuple(value for clause in clauses for value in clause.given)
        return (sql if self.is_sqlite else sql.replace("?", "%s")), given


def rows(connection: Connection, wanted: Filter, columns: str) -> Result:
    """Those columns of every coin of the filter."""
    matching = Matching(connection, wanted)
    source, clauses = matching.first()
    if matching.is_open:
        source = matching.by(None)  # all of them: the table as it lies
    return matching.run(f"SELECT {columns} FROM {source}", clauses)

"""A coin in the making from a row: each value with the column that it came from, and how sure the reading is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from coinstack.domain.coin import new_uid
from coinstack.domain.document import GROUP_FIELDS, SINGLE_FIELDS, Json, Value
from coinstack.domain.errors import Invalid
from coinstack.domain.mapping import CUSTOM, Column, Plan
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.money import Money
from coinstack.domain.references import Reference, parts
from coinstack.domain.vocabulary import CitationConfidence
from coinstack.domain.workbook import Cell, Row, text

Document = dict[str, Json]

DOUBT = "(?) ?"
SURE, LIKELY, UNSURE = 1.0, 0.8, 0.5


@dataclass(frozen=True)
class Remark:
    """Something that the owner should look at: the field that it is about, and what is the matter."""

    field: str
    words: str


@dataclass(frozen=True)
class Origin:
    """Where a value came from: the column (from 0), and how sure its reading is (0..1)."""

    column: int
    confidence: float


def without_doubt(given: str) -> tuple[str, bool]:
    """ "Rome?", "Tetradrachm(?)" and "? Rome" without the sign of doubt, and whether there was one."""
    bare = given.replace("(?)", " ").strip()
    bare = bare.removesuffix("?").removeprefix("?").strip()
    return " ".join(bare.split()), bare != given.strip()


@dataclass
class Slab:
    """A certificate in the making."""

    service: str
    number: str | None = None
    grade: str | None = None
    strike: int | None = None
    surface: int | None = None
    star: bool = False
    fine_style: bool = False
    note: str | None = None


@dataclass
class Draft:
    """What a row has given so far.

    Values are kept by path, not in a `Coin`: a workbook has thousands of rows, and where coins are mapped to a database
    each of their hundred attributes is watched.
    """

    row: Row
    plan: Plan
    values: dict[str, Value] = field(default_factory=dict)  # "description.mint", "acquisition.price", "number"
    origins: dict[str, Origin] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    uncertain: set[str] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    unread_references: list[str] = field(default_factory=list)
    slabs: dict[str, Slab] = field(default_factory=dict)
    custom: list[tuple[str, str]] = field(default_factory=list)
    lacks_currency: bool = False
    _texts: dict[int, str] = field(default_factory=dict)

    def column(self, target: str) -> tuple[Column, str] | None:
        """The column that fills a field, and its cell as text, where it holds anything."""
        columns = self.plan.by_target.get(target)
        if columns is None:
            return None
        for column in columns:
            cell = self._texts.get(column.index)
            if cell is None:
                cell = self.tidy(column)
            if cell:
                return column, cell
        return None

    def all_columns(self, target: str) -> list[tuple[Column, str]]:
        """`column`, for a field that several fill."""
        found = [(column, self.tidy(column)) for column in self.plan.of(target)]
        return [(column, cell) for column, cell in found if cell]

    def tidy(self, column: Column) -> str:
        """The cell as text, with single blanks."""
        known = self._texts.get(column.index)
        if known is None:
            cell = self.row[column.index]
            known = self._texts[column.index] = " ".join(text(cell).split()) if cell is not None else ""
        return known

    def tidy_lines(self, column: Column) -> str:
        """The cell as text, its line breaks kept."""
        return text(self.row[column.index]).strip()

    def cell(self, column: Column) -> Cell:
        """The cell as the file has it."""
        return self.row[column.index]

    def put(self, path: str, value: Value, column: Column, confidence: float = SURE) -> None:
        """Keep a value, unless nothing was read or a column before it gave one."""
        if value is None or value == "" or path in self.values:
            return
        self.values[path] = value
        self.origins[path] = Origin(column.index, confidence)

    def origin(self, path: str, column: Column, confidence: float) -> None:
        """Where a list's values came from; the least sure of them counts."""
        known = self.origins.get(path)
        if known is None or confidence < known.confidence:
            self.origins[path] = Origin(column.index, confidence)

    def get(self, path: str) -> str | None:
        """A text that was put."""
        value = self.values.get(path)
        return value if isinstance(value, str) else None

    def year(self, path: str) -> int | None:
        """A year that was put."""
        value = self.values.get(path)
        return value if isinstance(value, int) else None

    def remark(self, path: str, words: str) -> None:
        """Something for the owner to look at."""
        self.remarks.append(Remark(path, words))

    def doubt(self, name: str) -> None:
        """Mark a field of the description as doubted by the source."""
        self.uncertain.add(name)

    def keep_as_custom(self, column: Column, cell: str) -> None:
        """Nothing is dropped: what no field can take stays under its own heading."""
        self.custom.append((column.label, cell))
        self.origins.setdefault(f"custom.{column.label}", Origin(column.index, SURE))

    def slab(self, service: str) -> Slab:
        """The slab's label, begun at its first column."""
        return self.slabs.setdefault(service, Slab(service))

    def finished(self) -> Document:
        """The coin that the row describes, as a document without empty fields."""
        self._check()
        made: Document = {}
        if self.uncertain:
            self.values["description.uncertain"] = tuple(sorted(self.uncertain))
        if self.notes:
            self.values["notes"] = "\n".join(self.notes)
        for path, value in self.values.items():
            group, _, name = path.partition(".")
            if name:
                held = made.setdefault(group, {})
                if isinstance(held, dict):
                    held[name] = _number(GROUP_FIELDS[group][name].write(value))
            else:
                made[path] = SINGLE_FIELDS[path].write(value)
        made.update(self._children())
        return made

    def _check(self) -> None:
        """A number beyond what its field can hold stays under its column's heading."""
        for path, value in list(self.values.items()):
            if isinstance(value, bool) or not isinstance(value, int | Decimal | Money):
                continue
            group, _, name = path.partition(".")
            known = GROUP_FIELDS[group][name]
            try:
                known.read(known.write(value))
            except Invalid as error:
                origin = self.origins.pop(path, None)
                del self.values[path]
                if origin is None:  # worked out of a text that stands in a field of its own, as a date's years are
                    self.remark(path, f"{error} What was written stays as text.")
                    continue
                column = next(one for one in self.plan.columns if one.index == origin.column)
                self.keep_as_custom(column, self.tidy(column))
                self.remark(path, f"{error} What stands there is kept under {column.label}.")

    def _children(self) -> Document:
        """Citations (a type is cited once), certificates and fields of the owner's own."""
        found: dict[str, list[Json]] = {
            "citations": list(self._citations()),
            "certificates": [_bare(vars(slab)) for slab in self.slabs.values()],
            "custom": [_bare({"field": label, "text": cell}) for label, cell in self.custom],
        }
        return {name: children for name, children in found.items() if children}

    def _citations(self) -> Iterator[Json]:
        known: set[object] = set()
        read = [parts(reference) for reference in self.references]
        read += [{"raw": words, "confidence": CitationConfidence.UNCERTAIN} for words in self.unread_references]
        for one in read:
            raw, type_key = one["raw"], one.get("type_key")
            if raw in known or (type_key is not None and type_key in known):
                continue
            one["primary"] = not known
            known.update((raw, type_key or raw))
            yield _bare({name: value.value if isinstance(value, StrEnum) else value for name, value in one.items()})


def _number(value: Json) -> Json:
    """A measure as a JSON number: of at most eight digits, so that a float's shortest form is exact."""
    return float(value) if isinstance(value, Decimal) else value


def _bare(child: Mapping[str, Json]) -> Json:
    """A child without empty fields, with a uid that it keeps from the preview on."""
    made: Document = {"uid": new_uid()}
    made.update((name, value) for name, value in child.items() if value is not None and value is not False)
    return made


def path_of(target: str) -> str:
    """The field that a target fills first: what a remark on its column is about."""
    return _PATHS.get(target) or (f"description.{target}" if target not in _COIN else target)


_COIN = frozenset("number place holder status tags notes".split())
_PATHS: Mapping[str, str] = {
    "portrait": "description.obverse_portrait",
    "date": "description.date_text",
    "reign": "description.reign_text",
    "dated": "description.dated_text",
    "obverse": "description.obverse_design",
    "reverse": "description.reverse_design",
    "measures": "description.diameter_mm",
    "references": "citations",
    "pedigree": "provenance",
    "acquired": "acquisition.date_text",
    "sold_date": "disposal.date",
    "sold_to": "disposal.to",
    "sold_price": "disposal.price",
    **{
        name: f"acquisition.{name}"
        for name in "seller source url invoice price premium shipping tax duty other".split()
    },
    **{name: f"worth.{name}" for name in ("estimate", "insured", "asking")},
    **{name: "certificates" for name in TARGETS if name.startswith("certificate") or name in {"service", "fine_style"}},
    CUSTOM: "custom",
    "leave_out": "",
}

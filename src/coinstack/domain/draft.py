"""A coin in the making from a row: each value with the column that it came from, and how sure the reading is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from coinstack.domain.coin import Acquisition, Certificate, Coin, CustomValue, Description, Disposal, Worth
from coinstack.domain.document import Value
from coinstack.domain.mapping import CUSTOM, Column, Plan
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.vocabulary import Status
from coinstack.domain.workbook import Cell, Row, text

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


class Draft:
    """What a row has given so far."""

    def __init__(self, row: Row, plan: Plan) -> None:
        self.row, self.plan = row, plan
        self.values: dict[str, Value] = {}  # by path: "description.mint", "acquisition.price", "number"
        self.origins: dict[str, Origin] = {}
        self.remarks: list[Remark] = []
        self.uncertain: set[str] = set()
        self.coin = Coin()
        self.notes: list[str] = []
        self.certificates: dict[str, Certificate] = {}
        self.lacks_currency = False

    def column(self, target: str) -> tuple[Column, str] | None:
        """The column that fills a field, and its cell as text, where it holds anything."""
        return next(iter(self.all_columns(target)), None)

    def all_columns(self, target: str) -> list[tuple[Column, str]]:
        """`column`, for a field that several fill."""
        found = [(column, self.tidy(column)) for column in self.plan.of(target)]
        return [(column, cell) for column, cell in found if cell]

    def tidy(self, column: Column) -> str:
        """The cell as text, with single blanks."""
        cell = self.row[column.index]
        return " ".join(text(cell).split()) if cell is not None else ""

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
        self.coin.custom.append(CustomValue(column.label, cell, position=len(self.coin.custom)))
        self.origins.setdefault(f"custom.{column.label}", Origin(column.index, SURE))

    def certificate(self, service: str) -> Certificate:
        """The slab's label, begun at its first column."""
        return self.certificates.setdefault(service, Certificate(service))

    def finished(self) -> Coin:
        """The coin that the row describes."""
        coin = self.coin
        said = self._group("description")
        coin.description = replace(Description(), **said, uncertain=tuple(sorted(self.uncertain)))  # type: ignore[arg-type] # put by the readers of those fields
        coin.acquisition = replace(Acquisition(), **self._group("acquisition"))  # type: ignore[arg-type] # likewise
        coin.worth = replace(Worth(), **self._group("worth"))  # type: ignore[arg-type] # likewise
        coin.disposal = replace(Disposal(), **self._group("disposal"))  # type: ignore[arg-type] # likewise
        coin.number, coin.place, coin.holder = self.get("number"), self.get("place"), self.get("holder")
        coin.provenance = self.get("provenance")
        coin.notes = "\n".join(self.notes) or None
        status = self.values.get("status")
        coin.status = status if isinstance(status, Status) else Status.OWNED
        tags = self.values.get("tags")
        coin.tags = tags if isinstance(tags, tuple) else ()
        coin.certificates = list(self.certificates.values())
        for position, certificate in enumerate(coin.certificates):
            certificate.position = position
        return coin

    def _group(self, name: str) -> dict[str, Value]:
        prefix = name + "."
        return {path.removeprefix(prefix): value for path, value in self.values.items() if path.startswith(prefix)}


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

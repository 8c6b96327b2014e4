"""What calamine leaves out of an .xlsx sheet: the addresses behind cells, and the cells that hold an error."""

import io
import posixpath
import re
import zipfile
from xml.parsers import expat

from coinstack.domain.workbook import letters
from coinstack.infrastructure.spreadsheet_cells import Extras
from coinstack.infrastructure.spreadsheet_guards import check_extent, damaged, parse_xml

MAX_LINKS = 200_000
MAX_ADDRESS = 2_000  # characters

_CELL = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_FORMULA = re.compile(r'\s*=?\s*HYPERLINK\s*\(\s*"([^"]+)"', re.IGNORECASE)
_EXTERNAL = "External"
_WHERE = {letters(column): column for column in range(16_384)}


def read_extras(data: bytes, sheet: str) -> Extras:
    """A second, streaming pass over the sheet's own parts.

    Raises:
        Unreadable: the sheet spans too much, is damaged, or brings a document type.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        part = _part_of(packed, sheet)
        if part is None:
            return Extras()
        pass_ = _Pass()
        with packed.open(part) as stream:
            parse_xml(stream, pass_.parser())
        pass_.check()
        targets = _relations(packed, part, external=True)
    links: dict[int, dict[int, str]] = {row: dict(found) for row, found in pass_.formulas.items()}
    for cell, relation in pass_.links:
        address = targets.get(relation)
        if address and (place := _place(cell)):
            links.setdefault(place[0], {})[place[1]] = address[:MAX_ADDRESS]
    return Extras(links, pass_.errors)


def _place(cell: str) -> tuple[int, int] | None:
    """Row from 1 and column from 0 of "Y12", or of the first cell of "A1:B3"."""
    found = _CELL.match(cell)
    return (int(found[2]), _WHERE.get(found[1], 0)) if found else None


def _part_of(packed: zipfile.ZipFile, sheet: str) -> str | None:
    """The path of the sheet's part."""
    book = next((name for name in packed.namelist() if name.lower().lstrip("/") == "xl/workbook.xml"), None)
    if book is None:
        return None
    ids: dict[str, str] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            ids[attributes.get("name", "")] = relation

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    with packed.open(book) as stream:
        parse_xml(stream, parser)
    path = _relations(packed, book, external=False).get(ids.get(sheet, ""))
    return path if path in packed.NameToInfo else None


def _relations(packed: zipfile.ZipFile, part: str, *, external: bool) -> dict[str, str]:
    """Targets of a part's relations by id: addresses, or paths inside the file."""
    folder, name = posixpath.split(part)
    found: dict[str, str] = {}
    path = f"{folder}/_rels/{name}.rels"
    if path not in packed.NameToInfo:
        return found

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "Relationship" and (attributes.get("TargetMode") == _EXTERNAL) == external:
            target = attributes.get("Target", "")
            if len(found) < MAX_LINKS:
                found[attributes.get("Id", "")] = target if external else _inside(folder, target)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    with packed.open(path) as stream:
        parse_xml(stream, parser)
    return found


def _inside(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


class _Pass:
    """One walk through a sheet: errors, links, and how far it reaches."""

    def __init__(self) -> None:
        self.errors: dict[int, dict[int, str]] = {}
        self.links: list[tuple[str, str]] = []
        self.formulas: dict[int, dict[int, str]] = {}
        self._row = self._column = self._rows = self._columns = self._filled = 0
        self._text: list[str] | None = None
        self._error = False
        self._parser = expat.ParserCreate()

    def parser(self) -> expat.XMLParserType:
        self._parser.StartElementHandler = self._start
        return self._parser

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name if ":" not in name else name.rpartition(":")[2]
        if tag == "c":
            self._begin_cell(attributes)
        elif tag in {"v", "is"}:
            self._begin_value()
        elif tag == "row":
            self._begin_row(attributes)
        elif tag == "f":
            self._collect()
        elif tag == "hyperlink" and len(self.links) < MAX_LINKS:
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.links.append((attributes.get("ref", ""), relation))

    def _begin_row(self, attributes: dict[str, str]) -> None:
        given = attributes.get("r", "")
        self._row = int(given) if given.isdigit() and len(given) < 8 else self._row + 1
        self._column = -1

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        place = _place(reference) if reference else (self._row, self._column + 1)
        if place is None:
            raise damaged()
        self._row, self._column = place
        self._error = attributes.get("t") == "e"

    def _begin_value(self) -> None:
        """Only cells with a value count: a coloured row may reach the last column."""
        if self._row > self._rows:
            self._rows, self._filled = self._row, self._filled + 1
        self._columns = max(self._columns, self._column + 1)
        if self._error:
            self._collect()

    def _collect(self) -> None:
        self._text = []
        self._parser.CharacterDataHandler = self._text.append
        self._parser.EndElementHandler = self._end

    def _end(self, name: str) -> None:
        self._parser.CharacterDataHandler = None
        self._parser.EndElementHandler = None
        text = "".join(self._text or ())
        if name.endswith("f"):
            found = _FORMULA.match(text)
            if found:
                self.formulas.setdefault(self._row, {})[self._column] = found[1][:MAX_ADDRESS]
        elif self._error:
            self.errors.setdefault(self._row, {})[self._column] = f"an error of the workbook ({text[:20]})"
            self._error = False

    def check(self) -> None:
        """Refuse a sheet that spans too much."""
        check_extent(self._rows, self._columns, filled=self._filled)

"""From a row's cells: both sides, the measures, the condition, the slab and the citations."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from coinstack.domain import grading, physical, references, sides
from coinstack.domain.draft import LIKELY, SURE, UNSURE, Draft, without_doubt
from coinstack.domain.mapping import Column
from coinstack.domain.references import Context
from coinstack.domain.workbook import text

READ_UP_TO = 5_000  # characters; a longer cell is kept as it is, whole
HEAVIEST = Decimal(5_000)  # grams: an aes grave bar weighs 1.6 kg
WIDEST = Decimal(500)  # mm

read_side = lru_cache(maxsize=4_096)(sides.split)
read_grade = lru_cache(maxsize=4_096)(grading.read)

_SERVICE = re.compile(r"\b(NGC|PCGS|ANACS|ICG|NNC)\b", re.IGNORECASE)
_CERTIFICATE = re.compile(r"\b\d{6,8}-?\d{3}\b")
_OUT_OF_FIVE = re.compile(r"([1-5])(?:\s*/\s*5)?")
_SCORES = re.compile(r"\s*[,;-]?\s*\b(?:strike|surface)\s*:|\s+[1-5]\s?/\s?5\b", re.IGNORECASE)
_YES = frozenset("yes y x true 1 ja j oui o si sì sí s ✓ ✔ fine style fs".split()) | {"fine style"}
_NO = frozenset("no n false 0 nein non - –".split())


def read_piece(draft: Draft) -> None:
    """Sides, measures, condition, slab, citations."""
    for side in ("obverse", "reverse"):
        _side(draft, side)
    _measures(draft)
    _condition(draft)
    _slab(draft)
    _citations(draft)


def _side(draft: Draft, side: str) -> None:
    for aspect in ("legend", "design", "field_marks", "die"):
        if found := draft.column(f"{side}_{aspect}"):
            draft.put(f"description.{side}_{aspect}", found[1], found[0])
    if side == "reverse":
        for name in ("exergue", "controls"):
            if found := draft.column(name):
                draft.put(f"description.{name}", found[1], found[0])
    if found := draft.column(side):
        _split_side(draft, side, *found)


def _split_side(draft: Draft, side: str, column: Column, cell: str) -> None:
    design = f"description.{side}_design"
    if len(cell) > READ_UP_TO:
        draft.put(design, cell, column, UNSURE)
        draft.remark(design, "Too long to be read: kept whole.")
        return
    read = read_side(cell)
    if read.whole is not None:
        draft.put(design, read.whole, column, min(UNSURE, read.confidence))
        draft.remark(design, "Where the legend ends is not certain: the cell is kept whole.")
        return
    draft.put(f"description.{side}_legend", read.legend, column, read.confidence)
    draft.put(design, read.design, column, read.confidence)
    draft.put(f"description.{side}_field_marks", read.field_marks, column, read.confidence)
    if read.exergue and side == "reverse":
        draft.put("description.exergue", read.exergue, column, read.confidence)
    elif read.exergue:
        draft.notes.append(f"{column.label}, exergue: {read.exergue}")


def _measures(draft: Draft) -> None:
    for name, most in (
        ("weight_g", HEAVIEST),
        ("diameter_mm", WIDEST),
        ("diameter_min_mm", WIDEST),
        ("thickness_mm", WIDEST),
        ("specific_gravity", Decimal(25)),
    ):
        if found := draft.column(name):
            _measure(draft, name, most, *found)
    if found := draft.column("die_axis_h"):
        _axis(draft, *found)
    if found := draft.column("measures"):
        column, cell = found
        read = physical.read(cell[:READ_UP_TO])
        for name in ("diameter_mm", "diameter_min_mm", "thickness_mm", "weight_g", "die_axis_h"):
            draft.put(f"description.{name}", getattr(read, name), column)
    for name in ("edge", "shape"):
        if found := draft.column(name):
            draft.put(f"description.{name}", found[1], found[0])


def _measure(draft: Draft, name: str, most: Decimal, column: Column, cell: str) -> None:
    bare, doubted = without_doubt(cell)
    given = draft.cell(column)
    if isinstance(given, int | float):
        number: Decimal | None = Decimal(text(given)) if abs(given) < WIDEST * 100 else None
    else:
        number = physical.measure(bare)
    if name == "diameter_mm" and number is None:
        read = physical.read(bare)
        number = read.diameter_mm
        draft.put("description.diameter_min_mm", read.diameter_min_mm, column)
    if number == 0 or cell in {"-", "–", "?", "n/a", "N/A"}:
        return  # unknown, not weightless
    if number is None or not Decimal("0.0005") < number < most:
        draft.keep_as_custom(column, cell)
        draft.remark(
            f"description.{name}", f"“{cell}” is no measure that CoinStack can read: kept under {column.label}."
        )
        return
    draft.put(f"description.{name}", _plain(number), column)
    if doubted:
        draft.doubt(name)


def _plain(number: Decimal) -> Decimal:
    """The number to the thousandth, without an exponent and without zeros that nobody wrote: 3.9, 20."""
    number = number.quantize(Decimal("0.001"))
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize()


def _axis(draft: Draft, column: Column, cell: str) -> None:
    axis = physical.die_axis(cell)
    if axis is None:
        draft.keep_as_custom(column, cell)
        draft.remark("description.die_axis_h", f"“{cell}” is no die axis: kept under {column.label}.")
    draft.put("description.die_axis_h", axis, column)


def _condition(draft: Draft) -> None:
    if found := draft.column("grade"):
        column, cell = found
        bare, doubted = without_doubt(cell)
        _grade(draft, column, bare)
        if doubted:
            draft.doubt("grade")
    for name in ("obverse_grade", "reverse_grade", "centring", "style", "toning", "error"):
        if found := draft.column(name):
            draft.put(f"description.{name}", found[1], found[0])
    for name in ("strike", "surface"):
        if found := draft.column(name):
            _out_of_five(draft, name, *found)


def _grade(draft: Draft, column: Column, bare: str) -> None:
    read = read_grade(bare)
    service = _SERVICE.search(bare)
    if read is None:
        draft.put("description.grade", bare, column, UNSURE)
        draft.remark("description.grade", f"“{bare}” is on no scale that CoinStack knows: kept as written.")
        return
    draft.put("description.grade", _worded(read.text or bare), column)
    draft.put("description.grade_normal", read.normal, column)
    draft.put("description.obverse_grade", read.obverse, column)
    draft.put("description.reverse_grade", read.reverse, column)
    if service or read.service:
        _certified(draft, read.service or (service[1].upper() if service else ""), read, bare)
    elif read.strike or read.surface:
        draft.put("description.strike", f"{read.strike}/5" if read.strike else None, column)
        draft.put("description.surface", f"{read.surface}/5" if read.surface else None, column)
    if read.remarks:
        draft.put("description.surface", read.remarks, column, LIKELY)


def _out_of_five(draft: Draft, name: str, column: Column, cell: str) -> None:
    found = _OUT_OF_FIVE.fullmatch(cell)
    service = column.detail or _service_of(draft)
    if found and service:
        certificate = draft.slab(service)
        setattr(certificate, name, int(found[1]))
    else:
        draft.put(f"description.{name}", cell, column)


def _service_of(draft: Draft) -> str | None:
    """The one service that the row names, in its own column or as the heading of another."""
    if (found := draft.column("service")) and (named := _SERVICE.search(found[1])):
        return named[1].upper()
    filled = [
        column.detail
        for target in ("certificate_grade", "certificate_number")
        for column, _ in draft.all_columns(target)
    ]
    return next((service for service in filled if service), None)


def _slab(draft: Draft) -> None:
    for column, cell in draft.all_columns("certificate_grade"):
        service = column.detail or _service_of(draft)
        read = read_grade(cell)
        if service is None:
            draft.keep_as_custom(column, cell)
        else:
            _certified(draft, service, read, cell)
            draft.origin("certificates", column, SURE)
            draft.put("description.grade", _worded(read.text if read else cell), column, LIKELY)
            draft.put("description.grade_normal", read.normal if read else None, column, LIKELY)
    if found := draft.column("certificate_number"):
        _numbered(draft, *found)
    service = _service_of(draft) or next(iter(draft.slabs), None)
    if (found := draft.column("service")) and service is None:
        draft.keep_as_custom(*found)
    elif found and service:
        draft.slab(service)
    _fine_style(draft, service)
    for column, cell in draft.all_columns("certificate_note"):
        known = draft.slabs.get(column.detail or service or "")
        if known is None:
            draft.notes.append(f"{column.label}: {cell}")
        else:
            known.note = f"{known.note}; {cell}" if known.note else cell
            draft.origin("certificates", column, SURE)


def _certified(draft: Draft, service: str, read: grading.Grade | None, cell: str) -> None:
    certificate = draft.slab(service)
    certificate.grade = certificate.grade or _worded((read.text if read else None) or cell)
    if read is not None:
        certificate.strike, certificate.surface = read.strike or certificate.strike, read.surface or certificate.surface
        certificate.star, certificate.fine_style = read.star, read.fine_style
        certificate.note = certificate.note or read.remarks
    if number := _CERTIFICATE.search(cell):
        certificate.number = number.group()


def _worded(grade: str) -> str:
    """The grade without what a slab says of strike and surface, which have places of their own."""
    return _SCORES.split(grade, maxsplit=1)[0].strip(" ,;-") or grade


def _numbered(draft: Draft, column: Column, cell: str) -> None:
    named = _SERVICE.search(cell)
    service = column.detail or (named[1].upper() if named else None) or _service_of(draft)
    number = _SERVICE.sub("", cell).strip(" :#,.")
    if service is None:
        draft.keep_as_custom(column, cell)
        draft.remark(
            "certificates", f"Nobody says which service gave the certificate {cell}: kept under {column.label}."
        )
    else:
        draft.slab(service).number = number or None
        draft.origin("certificates", column, SURE)


def _fine_style(draft: Draft, service: str | None) -> None:
    if (found := draft.column("fine_style")) is None:
        return
    column, cell = found
    said = cell.casefold()
    if said in _NO:
        return
    if said in _YES and (column.detail or service):
        draft.slab(column.detail or service or "").fine_style = True
        draft.origin("certificates", column, SURE)
    else:
        draft.put("description.style", column.heading or "Fine style" if said in _YES else cell, column)


def _context(draft: Draft) -> Context:
    said = draft.values
    return Context(
        issuer=draft.get("description.issuer"),
        category=draft.get("description.category"),
        denomination=draft.get("description.denomination"),
        metal=draft.get("description.metal"),
        mint=draft.get("description.mint"),
        obverse_legend=draft.get("description.obverse_legend"),
        reverse_legend=draft.get("description.reverse_legend"),
        year_from=_number(said.get("description.year_from")) or _number(said.get("description.reign_from")),
        year_to=_number(said.get("description.year_to")) or _number(said.get("description.reign_to")),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _citations(draft: Draft) -> None:
    for column, cell in draft.all_columns("references"):
        if len(cell) > READ_UP_TO:
            draft.keep_as_custom(column, cell)
            draft.remark("citations", f"Too long to be read: kept under {column.label}.")
            continue
        written = _with_catalog(column, draft.tidy_lines(column))
        found = references.read(written, _context(draft))
        draft.references += found
        for reference in found:
            draft.origin("citations", column, LIKELY if reference.volume_inferred else SURE)
        if not found:
            draft.unread_references.append(cell)
            draft.origin("citations", column, UNSURE)
            draft.remark("citations", f"No catalog could be read in “{cell[:80]}”: kept as written.")
        elif left := unread(written, [reference.raw for reference in found]):
            draft.notes.append(f"{column.label}: {cell}")
            draft.remark("citations", f"Not read as a citation: “{left[:80]}”. The whole cell is kept in the notes.")


def _with_catalog(column: Column, cell: str) -> str:
    """ "II 207" under the heading "RIC" is RIC II 207."""
    if not column.detail or re.search(rf"\b{re.escape(column.detail)}\b", cell, re.IGNORECASE):
        return cell
    return f"{column.detail} {cell}"


def unread(cell: str, raws: list[str]) -> str:
    """The words of a cell that no citation took, where there are more than a separator."""
    rest = " ".join(cell.split())
    for raw in sorted((" ".join(raw.split()) for raw in raws), key=len, reverse=True):
        rest = rest.replace(raw, " | ", 1)
    words = list(_words(rest))
    return " ".join(words) if sum(len(word) for word in words) >= 10 else ""  # "same as" is no loss


def _words(rest: str) -> Iterator[str]:
    for word in rest.split():
        if any(sign.isalpha() for sign in word) and word.strip("().,;:").casefold() not in {
            "and",
            "und",
            "et",
            "e",
            "y",
        }:
            yield word

"""`coinstack import workbook`: the same reading and confirming as on the page, told in a few lines or as JSON."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from coinstack.application import confirming, importing
from coinstack.application.ports import Services
from coinstack.domain.document import Json
from coinstack.domain.errors import CoinStackError, Invalid
from coinstack.domain.imported import Record, RowState, State, warnings
from coinstack.domain.row_bought import Currencies
from coinstack.infrastructure import spreadsheets
from coinstack.infrastructure.import_decisions import opened
from coinstack.infrastructure.importer import in_one_go

DONE, FAILED, USAGE, OPEN = 0, 1, 2, 3

BAR = 40  # signs
TOLD = 20  # lines of each kind, for a person


def run(
    services: Services,
    file: Path,
    *,
    currency: str | None = None,
    sheet: str | None = None,
    mapping: Path | None = None,
    dry_run: bool = False,
    update: bool = False,
    as_json: bool = False,
) -> int:
    """Import the file; the exit code: 0 done, 1 failed, 2 usage, 3 done with decisions left open.

    `update` takes the offers of rows that changed since they were imported. A dry run reads and reports, and leaves
    nothing behind.
    """
    try:
        wishes = _wishes(mapping)
        currencies = importing.checked(Currencies(currency))
    except Invalid as error:
        return _refused(error, USAGE, as_json=as_json)
    try:
        outcome, code = _imported(services, file, currencies, sheet, wishes, dry_run=dry_run, update=update)
    except CoinStackError as error:
        return _refused(error, USAGE if isinstance(error, Invalid) else FAILED, as_json=as_json)
    _tell(outcome, as_json=as_json)
    return code


def _wishes(path: Path | None) -> Json:
    if path is None:
        return None
    try:
        found: Json = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise Invalid(f"{path} is no JSON file that maps columns to fields.", field="mapping") from error
    return found


def _imported(
    services: Services,
    file: Path,
    currencies: Currencies,
    sheet: str | None,
    wishes: Json,
    *,
    dry_run: bool,
    update: bool,
) -> tuple[dict[str, Json], int]:
    number = importing.begin(
        spreadsheets.fetch(file), _name(file), services, sheet=sheet, wishes=wishes, currencies=currencies
    )
    try:
        with in_one_go(), _progress() as watch:
            record = importing.read(number, services, watch=watch)
        if not dry_run:
            with in_one_go():
                record = confirming.confirm(number, services, update=update)
        outcome = _outcome(record, services, dry_run=dry_run, update=update)
    finally:
        if dry_run:
            importing.forget(number, services)
    return outcome, OPEN if outcome["decisions"] else DONE


def _name(file: Path) -> str:
    """The file's name as text, though a name on a disk is bytes."""
    return os.fsencode(file.name).decode("utf-8", errors="replace")


@contextmanager
def _progress() -> Iterator[importing.Watch]:
    """A bar on a terminal, and nothing anywhere else."""
    if not sys.stderr.isatty():
        yield lambda _done, _rows: True
        return
    began = time.monotonic()

    def draw(done: int, rows: int) -> bool:
        filled = BAR * done // max(rows, 1)
        seconds = time.monotonic() - began
        sys.stderr.write(f"\r{'█' * filled}{'░' * (BAR - filled)} {done:,} of {rows:,} rows, {seconds:.0f} s")
        sys.stderr.flush()
        return True

    try:
        yield draw
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _outcome(record: Record, services: Services, *, dry_run: bool, update: bool) -> dict[str, Json]:
    """What was done; of a dry run, what would be."""
    counts = {"added": 0, "updated": 0, "unchanged": 0}
    skipped: list[Json] = []
    told: dict[tuple[str, str], list[int]] = {}
    waiting = []
    for row in importing.all_rows(record.id, services):
        if reason := importing.skipped(row):
            skipped.append({"row": row.row, "reason": reason})
            continue
        became = row.coin_id is not None
        if row.state is RowState.UNCHANGED:
            counts["unchanged"] += 1
        elif row.state in {RowState.CLEAN, RowState.DOUBTFUL}:
            counts["added"] += became or dry_run
        elif row.state is RowState.CHANGED and (became or (dry_run and update)):
            counts["updated"] += 1
        elif importing.pending(row):
            waiting.append(row)
        for remark in warnings(row.reading) if row.state is not RowState.UNCHANGED else ():
            told.setdefault((remark.field, remark.words), []).append(row.row)
    decisions: list[Json] = [
        one.model_dump(mode="json", exclude_none=True, exclude_defaults=True) for one in opened(record, waiting)
    ]
    return {
        "import_id": None if dry_run else record.id,
        "state": State.READY.value if dry_run else record.state.value,
        "coins_added": counts["added"],
        "updated": counts["updated"],
        "unchanged": counts["unchanged"],
        "skipped": skipped,
        "decisions": decisions,
        "warnings": [{"field": field, "words": words, "rows": list(rows)} for (field, words), rows in told.items()],
    }


def _refused(error: CoinStackError, code: int, *, as_json: bool) -> int:
    if as_json:
        sys.stdout.write(json.dumps({"state": State.FAILED.value, "error": str(error)}, ensure_ascii=False) + "\n")
    sys.stderr.write(f"coinstack: {error}\n")
    return code


def _tell(outcome: dict[str, Json], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(outcome, ensure_ascii=False) + "\n")
        return
    is_dry = outcome["import_id"] is None
    lines = [
        f"{'Would add' if is_dry else 'Added'} {outcome['coins_added']:,} coins"
        f", {'would update' if is_dry else 'updated'} {outcome['updated']:,}, {outcome['unchanged']:,} unchanged."
    ]
    lines += _some("Skipped", outcome["skipped"], lambda one: f"row {one['row']}: {one['reason']}")
    lines += _some("To look at", outcome["warnings"], lambda one: f"{one['words']} ({_rows(one['rows'])})")
    lines += _some("Left for you to decide", outcome["decisions"], lambda one: str(one["question"]))
    sys.stdout.write("\n".join(lines) + "\n")


def _some(title: str, given: Json, words: Callable[[dict[str, Json]], str]) -> list[str]:
    found = [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    if not found:
        return []
    more = [f"  and {len(found) - TOLD:,} more"] if len(found) > TOLD else []
    return [f"{title} ({len(found):,}):", *(f"  {words(one)}" for one in found[:TOLD]), *more]


def _rows(rows: Json) -> str:
    numbers = [str(row) for row in rows] if isinstance(rows, list) else []
    return ("row " if len(numbers) == 1 else "rows ") + ", ".join(numbers[:8]) + (" ..." if len(numbers) > 8 else "")

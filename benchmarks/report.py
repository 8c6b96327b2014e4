"""What was measured, as a page of the documentation."""

import os
import platform
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from benchmarks.figures import Figure, told
from benchmarks.questions import FACETS
from benchmarks.reading import Asked, Looked
from benchmarks.server import HOW_CPU, LINUX, ROOT

PAGE = ROOT / "docs" / "performance.md"
LARGE_FROM, LARGE_TO = "<!-- large: begin -->", "<!-- large: end -->"

ABOUT = """# Performance

`python3 dev.py bench` measures all of this, prints it and writes this page. Options:

| option | what it does |
|---|---|
| `--quick` | collections of 1,000 and 10,000 coins only |
| `--only WORD` | only `reading`, `writing`, `lots`, `likeness`, `workbook`, `starting` or `catalog`; writes no page |
| `--size N` | only a collection of N coins; writes no page |
| `--large [N]` | a million coins (or N) on PostgreSQL, and nothing else; writes its part of this page |
| `--no-page` | prints only |

The coins are those of `benchmarks/gen_coins.py`: the same for everyone. They are put in as an import does, once, and
kept in `.dev/benchmarks` until the tables or what is derived from a coin change. Every figure is taken over HTTP on
loopback from a server process of one worker, on a copy of the collection, by a client whose own cost is not counted.

**Measured** is the processor time of the server process per request, in milliseconds (by {how_cpu}): the calmest of ten
rounds, for the dearest of the requests that a line stands for. **Bare** is what `sqlite3` and `json` alone use to fetch
the same rows and to write the same answer, in the same run; **ratio** is how many times that the request costs. **p50,
p95, p99** are milliseconds until the answer was read. Lines in seconds, megabytes or percent say so.

"""
HEAD = "| figure | must | measured | bare | ratio | p50 | p95 | p99 |\n|---|---|---|---|---|---|---|---|"


def machine() -> str:
    """Where it was measured, without what names anybody's machine."""
    load = f", load average {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    return (
        f"{date.today().isoformat()}; {platform.system()} {platform.machine()}, {os.cpu_count()} cores{load}; "  # noqa: DTZ011 -- the day where it was run
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}."
    )


def line(figure: Figure) -> str:
    """A figure as it is printed while the run goes on."""
    flag = "✗" if figure.misses else " "
    spread = " ".join(told(one) for one in figure.percentiles) if figure.percentiles else ""
    bare = f" bare {told(figure.bare)}" if figure.bare else ""
    return (
        f"{flag} {figure.name:<58} {told(figure.value, figure.unit):>8} {figure.unit:<7} {_must(figure):>8}"
        f"{bare:<12} {spread}  {figure.note}"
    )


def write(
    figures: Sequence[Figure], looked: dict[int, Looked], path: Path = PAGE, *, catalog: Sequence[Figure] = ()
) -> None:
    """Write the page; what `--large` found before is kept. The sizes of `catalog` are types, not coins."""
    parts = [ABOUT.format(how_cpu=HOW_CPU), machine(), "\n\n", *_missed(figures, catalog)]
    for size in sorted({figure.size for figure in figures}):
        title = f"{size:,} coins" if size else "An empty collection"
        parts += [f"## {title}\n\n", HEAD, "\n", *(_row(one) for one in figures if one.size == size), "\n"]
        notes = [f"- {one.name}: {one.note}\n" for one in figures if one.size == size and one.note]
        parts += [*notes, "\n" if notes else ""]
    parts += _of_catalog(catalog)
    if looked:
        parts += _details(max(looked), looked[max(looked)])
    parts.append(_large(path))
    path.write_text("".join(parts).rstrip() + "\n", encoding="utf-8")


def write_large(figures: Sequence[Figure], path: Path = PAGE) -> None:
    """Write the part of the page that tells of a large collection."""
    size = figures[0].size
    body = f"## {size:,} coins on PostgreSQL\n\nBy hand (`--large`). {machine()}\n\n{HEAD}\n"
    body += "".join(_row(one) for one in figures) + "\n"
    body += "".join(f"- {one.name}: {one.note}\n" for one in figures if one.note)
    text = path.read_text(encoding="utf-8") if path.exists() else ABOUT.format(how_cpu=HOW_CPU)
    before = text.partition(LARGE_FROM)[0].rstrip()
    path.write_text(f"{before}\n\n{LARGE_FROM}\n{body.rstrip()}\n{LARGE_TO}\n", encoding="utf-8")


def _large(path: Path) -> str:
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    _, begin, rest = text.partition(LARGE_FROM)
    return f"\n{begin}{rest}" if begin else ""


def _must(figure: Figure) -> str:
    if figure.must is None:
        return ""
    sign = "≤" if figure.side == "most" else "≥"
    return f"{sign} {figure.must:g}"


def _row(figure: Figure) -> str:
    unit = {"ms": "", "ms wall": " ms", "errors": "", "%": " %"}.get(figure.unit, " " + figure.unit)
    measured = f"{told(figure.value, figure.unit)}{unit}" if figure.value is not None else "not told by this system"
    spread = [told(one) for one in figure.percentiles] if figure.percentiles else ["", "", ""]
    if figure.misses:
        measured = f"**{measured}**"
    cells = (
        figure.name,
        _must(figure),
        measured,
        told(figure.bare) if figure.bare else "",
        told(figure.ratio) if figure.ratio else "",
        *spread,
    )
    return f"| {' | '.join(cells)} |\n"


def _of_catalog(figures: Sequence[Figure]) -> Iterator[str]:
    for size in sorted({figure.size for figure in figures}):
        some = [one for one in figures if one.size == size]
        yield f"## The catalog, {size:,} types\n\n{HEAD}\n"
        yield from (_row(one) for one in some)
        yield "\n" + "".join(f"- {one.name}: {one.note}\n" for one in some if one.note) + "\n"


def _missed(figures: Iterable[Figure], catalog: Iterable[Figure]) -> Iterator[str]:
    yield "## What misses its target\n\n"
    missed = [(one, "coins") for one in figures if one.misses]
    missed += [(one, "types") for one in catalog if one.misses]
    for one, things in missed:
        where = f"at {one.size:,} {things}" if one.size else "in an empty collection"
        yield f"- {one.name}, {where}: {told(one.value, one.unit)} {one.unit} ({_must(one)})\n"
    yield "\n" if missed else "Nothing.\n\n"
    if not LINUX:
        yield "Memory was not measured: this system does not tell it in a way that the benchmark knows.\n\n"


def _details(size: int, looked: Looked) -> Iterator[str]:
    yield f"## Request by request, at {size:,} coins\n\n"
    yield "### Pages, the first and nine behind it\n\n"
    yield from _table("sort", looked.pages)
    yield "### Metal, issuer and years\n\n"
    yield from _table("filter", looked.filters)
    yield "### Words\n\nSearched together, newest added first; a word may be the beginning of one.\n\n"
    yield from _table("words", looked.words)
    yield f"### Facets, cold\n\nCounted anew after a change; {len(FACETS)} filters and none.\n\n"
    yield from _table("filter", looked.facets)


def _table(name: str, asked: Sequence[Asked]) -> Iterator[str]:
    yield f"| {name} | coins | ms | bare | p95 |\n|---|---|---|---|---|\n"
    for one in asked:
        yield f"| {one.name} | {one.found} | {told(one.cpu_ms)} | {told(one.bare_ms)} | {told(one.p95_ms)} |\n"
    yield "\n"

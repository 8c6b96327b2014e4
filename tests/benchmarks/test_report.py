"""The page that the benchmark writes."""

from pathlib import Path

from benchmarks import report
from benchmarks.figures import Figure

QUICK = Figure(1_000, "coin detail", 0.5, "ms", 1.5, bare=0.1, percentiles=(0.6, 0.8, 0.9))
SLOW = Figure(100_000, "confirm", 13.0, "s", 12.0, note="9 added")
FORGETFUL = Figure(100_000, "coins told anew: known again", 97.5, "%", 98.0, side="least")
LARGE = Figure(1_000_000, "first page: p95", 12.0, "ms wall", 50.0)


def test_what_misses_its_target_is_listed_first(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    report.write([QUICK, SLOW, FORGETFUL], {}, page)
    missed = page.read_text("utf-8").partition("## What misses its target")[2].partition("\n## ")[0]
    assert "confirm, at 100,000 coins: 13.0 s (≤ 12)" in missed
    assert "known again" in missed and "coin detail" not in missed


def test_a_figure_stands_beside_its_bare_cost(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    report.write([QUICK], {}, page)
    assert "| coin detail | ≤ 1.5 | 0.50 | 0.10 | 5.00 | 0.60 | 0.80 | 0.90 |" in page.read_text("utf-8")


def test_where_nothing_misses_the_page_says_so(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    report.write([QUICK], {}, page)
    assert "## What misses its target\n\nNothing.\n" in page.read_text("utf-8")


def test_the_figures_of_a_large_collection_outlive_the_next_run(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    report.write([QUICK], {}, page)
    report.write_large([LARGE], page)
    report.write([SLOW], {}, page)
    text = page.read_text("utf-8")
    assert "## 1,000,000 coins on PostgreSQL" in text and "confirm" in text
    report.write_large([LARGE], page)
    assert page.read_text("utf-8").count("on PostgreSQL\n") == 1


def test_the_catalog_is_told_by_its_types(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    slow = Figure(50_624, "a dump of OCRE to a finished catalog", 50.0, "s CPU", 40.0, note="114 MB of RDF/XML")
    report.write([QUICK], {}, page, catalog=[slow])
    text = page.read_text("utf-8")
    assert "## The catalog, 50,624 types" in text and "at 50,624 types: 50.0 s CPU (≤ 40)" in text

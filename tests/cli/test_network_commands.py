"""`coinstack rates load` and `coinstack reread`."""

from pathlib import Path

import pytest

from coinstack.application import confirming_lots, importing_lots
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.main import wire
from tests import loopback
from tests.serving import run


def test_the_rates_are_put_in_once(tmp_path: Path) -> None:
    first = run("rates", "load", "--data", str(tmp_path))
    assert first.returncode == 0 and b"rates were put in, up to 20" in first.stdout
    again = run("rates", "load", "--data", str(tmp_path))
    assert again.returncode == 0 and b"The rates are there" in again.stdout


def test_kept_pages_are_read_again_and_what_changes_is_told(tmp_path: Path) -> None:
    with loopback.houses() as (houses, network):
        wired = wire(Settings(data=tmp_path), network=network, pace=loopback.unhurried())
        cng, biddr = houses.lots("cng", 1)[0], houses.lots("biddr", 1)[0]
        for url in (cng, biddr):
            confirming_lots.confirm(importing_lots.from_url(url, wired.services), wired.services)
        with wired.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE lots SET lot_number = '7777' WHERE house = 'cng'")
        wired.close()
    told = run("reread", "--data", str(tmp_path)).stdout.decode()
    assert "lot_number: 7777 -> 1" in told and "2 pages read again; of 1 something can be written" in told
    only = run("reread", "--house", "biddr", "--since", "2020-01-01", "--data", str(tmp_path)).stdout.decode()
    assert only == "1 pages read again; of 0 something can be written with --apply.\n"
    assert run("reread", "--apply", "--data", str(tmp_path)).returncode == 0
    assert "of 0 something" in run("reread", "--data", str(tmp_path)).stdout.decode()


@pytest.mark.parametrize("day", ["soon", "2026-99-01"])
def test_a_day_that_is_none_is_refused(tmp_path: Path, day: str) -> None:
    refused = run("reread", "--since", day, "--data", str(tmp_path))
    assert refused.returncode == 1 and b"is no day" in refused.stderr

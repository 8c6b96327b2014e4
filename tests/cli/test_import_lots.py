"""`coinstack import text`, `url`, `page`: the preview printed, and the coin added where that is asked for."""

import json
from pathlib import Path

from tests.serving import run

TEXT = (
    "Septimius Severus. AD 193-211. AR Denarius (18mm, 3.41 g, 12h). Rome mint. Struck AD 202-210. "
    "SEVERVS PIVS AVG, laureate head right / FVNDATOR PACIS, Severus standing left, veiled. RIC IV 265. Choice EF."
)


def test_a_text_is_previewed_and_nothing_is_added(tmp_path: Path) -> None:
    done = run("import", "text", "-", "--data", str(tmp_path), given=TEXT)
    told = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()
    assert "Septimius Severus" in told
    assert "weight g: 3.41" in told
    assert "--confirm adds it" in told


def test_a_text_is_confirmed_once_and_told_as_a_duplicate_then(tmp_path: Path) -> None:
    file = tmp_path / "lot.txt"
    file.write_text(TEXT, encoding="utf-8")
    data = str(tmp_path / "data")
    first = run("import", "text", str(file), "--confirm", "--json", "--data", data)
    made = json.loads(first.stdout)
    assert (first.returncode, made["coin_id"], made["state"]) == (0, 1, "clean")
    again = run("import", "text", str(file), "--confirm", "--json", "--data", data)
    told = json.loads(again.stdout)
    assert (again.returncode, told["coin_id"], told["likeness"][0]["coin_id"]) == (3, None, 1)


def test_saved_pages_are_read_one_by_one_and_a_bad_one_stops_none(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.html", tmp_path / "bad.html"
    good.write_text(f"<html><body><h1>Denarius</h1><p>{TEXT}</p></body></html>", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7")
    done = run("import", "page", str(bad), str(good), "--json", "--confirm", "--data", str(tmp_path / "data"))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert (told[0]["state"], told[0]["file"]) == ("failed", "bad.html")
    assert told[1]["coin_id"] == 1
    assert "PDF" in done.stderr.decode()


def test_a_link_that_is_not_fetched_is_answered_by_how_to_save_the_page(tmp_path: Path) -> None:
    url = "https://www.numisbids.com/n.php?p=lot&sid=4242&lot=121"
    done = run("import", "url", url, "--json", "--data", str(tmp_path))
    told = json.loads(done.stdout)
    assert (done.returncode, told["state"], told["known"]) == (1, "failed", [])
    assert "save" in told["hint"].lower()
    assert told["hint"] in done.stderr.decode()


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    done = run("import", "text", str(tmp_path / "nothing.txt"), "--data", str(tmp_path))
    assert done.returncode == 1
    assert "nothing.txt cannot be read" in done.stderr.decode()

"""The documentation tells of everything there is, and leads nowhere that is not."""

import json
import os
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from typer.main import get_command

from coinstack.infrastructure.cli import app
from coinstack.infrastructure.config import Settings

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ALL_DOCS = "\n".join(page.read_text("utf-8") for page in PAGES)


def _commands() -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []

    def walk(command: object, path: tuple[str, ...]) -> None:
        for name, inner in getattr(command, "commands", {}).items():
            walk(inner, (*path, name))
        if not hasattr(command, "commands"):
            found.append(path)

    walk(get_command(app), ())
    return found


@pytest.mark.parametrize("command", _commands(), ids=" ".join)
def test_every_command_is_documented_and_helps(command: tuple[str, ...]) -> None:
    assert f"coinstack {' '.join(command)}" in ALL_DOCS
    helped = subprocess.run(  # noqa: PLW1510 -- its exit code is what is asked
        [sys.executable, "-m", "coinstack", *command, "--help"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "TERM": "dumb"},
    )
    assert helped.returncode == 0 and "Usage" in helped.stdout


def test_every_setting_is_in_the_one_table_and_no_other() -> None:
    page = (ROOT / "docs" / "running.md").read_text("utf-8")
    tabled = set(re.findall(r"^\| `(COINSTACK_[A-Z_]+)` \|", page, re.MULTILINE))
    read = set(re.findall(r"COINSTACK_[A-Z_]+", (ROOT / "src/coinstack/infrastructure/config.py").read_text("utf-8")))
    assert tabled == read
    assert len(tabled) == len(fields(Settings))


def test_every_route_is_documented() -> None:
    described = subprocess.check_output(
        [sys.executable, "-m", "coinstack", "openapi"], text=True, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}
    )

    paths = json.loads(described)["paths"]
    missing = [
        f"{verb.upper()} {path}"
        for path, verbs in paths.items()
        for verb in verbs
        if not re.search(rf"{verb.upper()} {re.escape(path)}(?![\w/{{])|`{re.escape(path)}`", ALL_DOCS)
    ]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"", text):
        link = next(part for part in target if part)
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target_page = (page.parent / path).resolve() if path else page
        assert target_page.exists(), link
        if anchor:
            headings = re.findall(r"^#+ (.+)$", target_page.read_text("utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}, link


def test_the_repository_tells_of_no_machine() -> None:
    """Paths of a machine and addresses of registries do not belong in the text of the project."""
    tracked = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0")
    words = re.compile("|".join(["/wo" + "rk/", "/ro" + "ot/", "pypi" + r"\.org", "registry" + r"\.npmjs"]))
    for name in filter(None, tracked):
        path = ROOT / name
        if (
            path.suffix in {".py", ".md", ".toml", ".ts", ".tsx", ".json", ".css", ".html", ".lock", ""}
            and path.is_file()
        ):
            assert not words.search(path.read_text("utf-8", errors="replace")), name

"""Rules of the architecture that a linter does not know, read off the source itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "coinstack"
MODULES = sorted(SOURCE.rglob("*.py"))
FORBIDDEN_NAMES = ("utils", "helpers", "base", "common", "misc")


def _calls(tree: ast.AST, method: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method:
            yield node


def _name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def test_only_use_cases_and_the_unit_of_work_commit() -> None:
    allowed = {"infrastructure/database/unit_of_work.py"}
    committing = {_name(path) for path in MODULES if any(_calls(ast.parse(path.read_text("utf-8")), "commit"))}
    assert {name for name in committing if not name.startswith("application/")} <= allowed


def test_a_use_case_commits_once_in_one_block() -> None:
    for path in (SOURCE / "application").glob("*.py"):
        for function in ast.parse(path.read_text("utf-8")).body:
            if isinstance(function, ast.FunctionDef):
                blocks = [
                    node for node in ast.walk(function) if isinstance(node, ast.With) and any(_calls(node, "commit"))
                ]
                assert len(blocks) <= 1, f"{path.name}: {function.name} commits in {len(blocks)} blocks"


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_nothing_catches_everything(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else ""
            assert caught not in {"", "Exception", "BaseException"}, f"line {node.lineno}"


def test_routes_raise_no_http_exceptions() -> None:
    for path in (SOURCE / "infrastructure" / "web").glob("*.py"):
        if path.name != "app.py":
            assert "HTTPException" not in path.read_text("utf-8"), path.name


def test_modules_are_named_by_the_trade() -> None:
    for path in MODULES:
        assert path.stem not in FORBIDDEN_NAMES and not path.stem.endswith(("_service", "_manager", "_helper")), path


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_every_module_says_what_it_is_about(path: Path) -> None:
    source = path.read_text("utf-8")
    assert not source.strip() or ast.get_docstring(ast.parse(source)), "no module docstring"


def test_no_test_mocks() -> None:
    word = "unittest" + ".mock"
    assert [path for path in (ROOT / "tests").rglob("*.py") if word in path.read_text("utf-8")] == []

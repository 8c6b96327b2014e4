#!/usr/bin/env python3
"""Set CoinStack up, run it, and test it: python3 dev.py run | test | check | bench | setup | clean.

Needs Python 3.11 or newer and Node 20.19 or newer, and nothing else. A step whose inputs have not changed is skipped.
"""

import argparse
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).resolve().parent
FRONTEND = ROOT / "frontend"
STAMPS = ROOT / ".dev"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
PAGE = ROOT / "src" / "coinstack" / "infrastructure" / "web" / "page"
OLDEST_PYTHON = (3, 11)
OLDEST_NODE = (20, 19)
DOMAIN_BRANCHES = 98
ALL_LINES = 90


class SetupError(Exception):
    """A failure with a sentence that says what to do."""


def say(text: str) -> None:
    """A line of progress, apart from what the tools print."""
    sys.stdout.write("▸ " + text + "\n")
    sys.stdout.flush()


def run(*command: object, cwd: Path = ROOT, advice: str = "", env: "dict[str, str] | None" = None) -> None:
    """Run a command and stop with advice where it fails."""
    words = [str(word) for word in command]
    try:
        code = subprocess.call(words, cwd=str(cwd), env={**os.environ, **(env or {})})
    except OSError as error:
        raise SetupError(f"{words[0]} could not be started ({error.strerror}). {advice}") from error
    if code:
        shown = " ".join([Path(words[0]).name, *words[1:6]])
        raise SetupError(f"“{shown}” failed (exit {code}). {advice}")


def digest(paths: "Iterable[Path]", *extra: str) -> str:
    """One hash over the names and contents of files and folders."""
    total = hashlib.sha256("|".join(extra).encode())
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                total.update(file.relative_to(ROOT).as_posix().encode())
                total.update(file.read_bytes())
    return total.hexdigest()


def step(name: str, inputs: "list[Path]", output: Path, work: "Callable[[], None]", *extra: str) -> None:
    """Do a step, unless its inputs are as they were and its output is there."""
    stamp = STAMPS / name
    now = digest(inputs, *extra)
    if output.exists() and stamp.is_file() and stamp.read_text() == now:
        return
    started = time.monotonic()
    say(name + " …")
    work()
    STAMPS.mkdir(exist_ok=True)
    stamp.write_text(now)
    say(f"{name}: done in {time.monotonic() - started:.0f} s")


def make_environment() -> None:
    """The virtual environment with the pinned packages."""
    if VENV.exists() and not PYTHON.exists():
        shutil.rmtree(str(VENV))
    if not PYTHON.exists():
        advice = "Install the venv module (Debian and Ubuntu: apt install python3-venv)."
        run(sys.executable, "-m", "venv", VENV, advice=advice)
    net = "Is the package index reachable? Try again when it is."
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv", advice=net)
    run(
        PYTHON,
        "-m",
        "uv",
        "pip",
        "sync",
        "--quiet",
        "--compile-bytecode",  # whatever the environment says of bytecode: without it, a start takes twice as long
        "--require-hashes",
        "--python",
        PYTHON,
        "requirements.lock",
        advice=net,
    )
    # The project itself, as a link: what is edited runs, and “coinstack” is a command.
    run(
        PYTHON,
        "-m",
        "uv",
        "pip",
        "install",
        "--quiet",
        "--python",
        PYTHON,
        "--no-deps",
        "--no-build-isolation",
        "-e",
        ROOT,
    )


def npm() -> str:
    """The npm command.

    Raises SetupError where Node is missing or too old.
    """
    wanted = ".".join(map(str, OLDEST_NODE))
    node, found = shutil.which("node"), shutil.which("npm")
    if not node or not found:
        raise SetupError(f"Node and npm are needed to build the page: install Node {wanted} or newer from nodejs.org.")
    version = subprocess.check_output([node, "--version"], text=True).strip().lstrip("v")
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST_NODE:
        raise SetupError(f"Node {version} is too old: install {wanted} or newer from nodejs.org.")
    return found


def setup() -> None:
    """Everything that running and testing need."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(f"Python {sys.version.split()[0]} is too old: install 3.11 or newer and start dev.py with it.")
    step("packages", [ROOT / "requirements.lock", ROOT / "pyproject.toml"], PYTHON, make_environment, sys.version)
    tool = npm()
    advice = "Is the npm registry reachable? Try again when it is."
    packages = [FRONTEND / "package.json", FRONTEND / "package-lock.json"]
    step(
        "page packages",
        packages,
        FRONTEND / "node_modules",
        lambda: run(tool, "ci", "--no-audit", "--no-fund", cwd=FRONTEND, advice=advice),
    )
    sources = [FRONTEND / "src", FRONTEND / "public", FRONTEND / "index.html", FRONTEND / "vite.config.ts", *packages]
    step(
        "page",
        sources,
        PAGE / "index.html",
        lambda: run(tool, "run", "build", "--silent", cwd=FRONTEND, advice="The page does not build."),
    )
    code = ROOT / "src" / "coinstack"
    step(
        "bytecode",
        sorted(code.rglob("*.py")),
        code / "__pycache__",
        lambda: run(PYTHON, "-m", "compileall", "-q", code, advice="A module cannot be read."),
        sys.version,
    )


def is_free(port: int) -> bool:
    """Whether nobody listens on the port."""
    with socket.socket() as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def serve(options: argparse.Namespace) -> None:
    """Serve the product until Ctrl-C."""
    if not is_free(options.port):
        raise SetupError(f"Port {options.port} is taken by another program: end it, or choose another with --port.")
    command = [str(PYTHON), "-m", "coinstack", "serve", "--port", str(options.port)]
    if options.data:
        command += ["--data", options.data]
    try:
        code = subprocess.call(command, cwd=str(ROOT))
    except KeyboardInterrupt:
        return
    if code:
        raise SetupError(f"The server stopped (exit {code}); the lines above say why.")


def check(options: argparse.Namespace) -> None:  # noqa: ARG001 -- one shape for every command
    """The fast part: format, lint, types, layers, words, generated types, unit tests."""
    # Side by side: the code's own checks, and the page's.
    side_by_side(lambda: chain(check_code(), check_units()), check_page)


def check_code() -> "Iterator[Check]":
    """Format, lint, types, layers and words of the code."""
    yield Check("format", [BIN / "ruff", "format", "--check", "."], "Run “ruff format .”.")
    yield Check("lint", [BIN / "ruff", "check", "."], "The lines above say what to change.")
    # Its memory of earlier runs is left out: it goes wrong when modules come and go between them.
    types = [ROOT / "src", ROOT / "pyproject.toml", ROOT / "requirements.lock"]
    yield Check("types", [BIN / "mypy", "--no-incremental", "src"], "The types do not fit.", inputs=types)
    yield Check("layers", [BIN / "lint-imports"], "A layer knows what it must not know; see docs/architecture.md.")
    words = "src tests docs README.md CONTRIBUTING.md CHANGELOG.md frontend/src".split()
    yield Check("words", [BIN / "codespell", *words], "A word is misspelt.")


def check_units() -> "Iterator[Check]":
    """The unit tests, without the slow ones."""
    quick = ["-q", "-m", "not slow", "--hypothesis-profile", "quick"]
    folders = ["tests/domain", "tests/properties", "tests/structure"]
    yield Check("unit tests", [PYTHON, "-m", "pytest", *quick, *folders], "A unit test fails.")


def check_page() -> "Iterator[Check]":
    """That the page's types are the API's; lint and types of the page."""
    tool = npm()
    fresh_types()
    page = sorted(path for path in FRONTEND.iterdir() if path.name not in MADE)
    lint, types = [tool, "run", "--silent", "lint"], [tool, "run", "--silent", "typecheck"]
    yield Check("page lint", lint, "eslint says what to change.", cwd=FRONTEND, inputs=page)
    yield Check("page types", types, "The types of the page do not fit.", cwd=FRONTEND, inputs=page)


MADE = {"node_modules", "dist", "test-results", "playwright-report"}
"""Folders of the page that tools have made."""


class Check:
    """A command that finds fault or not; `inputs`: all that it looks at, where a run can be spared when they rest."""

    def __init__(
        self,
        name: str,
        command: "list[Path | str]",
        advice: str,
        *,
        cwd: Path = ROOT,
        inputs: "list[Path] | None" = None,
    ) -> None:
        self.name, self.command, self.advice = name, [str(word) for word in command], advice
        self.cwd, self.inputs = cwd, inputs

    def run(self) -> None:
        """Run it, unless it found no fault in the same inputs; what it prints is shown where it finds fault.

        Raises SetupError where it does.
        """
        stamp = STAMPS / f"checked {self.name}"
        now = digest(self.inputs, sys.version) if self.inputs else ""
        if now and stamp.is_file() and stamp.read_text() == now:
            say(f"{self.name}: as before, and fine")
            return
        started = time.monotonic()
        done = subprocess.run(
            self.command, cwd=str(self.cwd), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        if done.returncode:
            said = done.stdout.decode(errors="replace")
            raise SetupError(f"{said}\n{self.name.capitalize()}: {self.advice}")
        say(f"{self.name}: fine ({time.monotonic() - started:.0f} s)")
        if now:
            STAMPS.mkdir(exist_ok=True)
            stamp.write_text(now)


def side_by_side(*lanes: "Callable[[], Iterator[Check]]") -> None:
    """Run lanes of checks at once, each in its order and to its first fault; all faults are told."""

    def run_lane(lane: "Callable[[], Iterator[Check]]") -> str:
        try:
            for one in lane():
                one.run()
        except SetupError as fault:
            return str(fault)
        return ""

    with ThreadPoolExecutor(len(lanes)) as pool:
        faults = [fault for fault in pool.map(run_lane, lanes) if fault]
    if faults:
        raise SetupError("\n\n✗ ".join(faults))


def fresh_types() -> None:
    """Fail where the page's types are not those of the API."""
    try:
        made = subprocess.check_output([str(PYTHON), "-m", "coinstack", "openapi"], cwd=str(ROOT))
    except subprocess.CalledProcessError as error:
        raise SetupError("The description of the API could not be made: the lines above say why.") from error
    description = FRONTEND / "openapi.json"
    if not description.is_file() or description.read_bytes().strip() != made.strip():
        raise SetupError(
            "The API has changed: run “coinstack openapi > frontend/openapi.json” and “npm run types”, and commit both."
        )
    schema = FRONTEND / "src" / "api" / "schema.d.ts"
    before = schema.read_bytes() if schema.is_file() else b""
    run(npm(), "run", "--silent", "types", cwd=FRONTEND, advice="The API's types could not be generated.")
    if schema.read_bytes() != before:
        raise SetupError("src/api/schema.d.ts was not the API's: it is now; commit it.")


def test(options: argparse.Namespace) -> None:
    """Every test there is, with coverage. --live: compare the catalogs' live services with their stand-in instead."""
    if options.live:
        compare_live()
        return
    side_by_side(check_code, check_page)  # the unit tests are among all the tests
    tool = npm()
    run(PYTHON, "-m", "coverage", "erase")
    # One worker more than there are cores: tests wait for disks, servers and killed processes.
    workers = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadgroup"]
    run(PYTHON, "-m", "coverage", "run", "-m", "pytest", "-q", *workers, advice="A test fails.")
    run(PYTHON, "-m", "coverage", "combine", "--quiet")
    core = "src/coinstack/domain/*,src/coinstack/application/*"
    run(
        PYTHON,
        "-m",
        "coverage",
        "report",
        "--skip-covered",
        "--include",
        core,
        "--fail-under",
        str(DOMAIN_BRANCHES),
        advice="Domain and application: test what is missing.",
    )
    run(
        PYTHON,
        "-m",
        "coverage",
        "report",
        "--skip-covered",
        "--fail-under",
        str(ALL_LINES),
        advice="Test what is missing.",
    )
    run(tool, "run", "--silent", "test", cwd=FRONTEND, advice="A test of the page fails.")
    browser = shutil.which("chromium") or shutil.which("google-chrome") or os.environ.get("PLAYWRIGHT_CHROMIUM")
    if browser:
        run(
            tool,
            "run",
            "--silent",
            "e2e",
            cwd=FRONTEND,
            advice="A walk through the screens fails.",
            env={"PLAYWRIGHT_CHROMIUM": browser, "COINSTACK_PYTHON": str(PYTHON)},
        )
    elif os.environ.get("CI"):
        raise SetupError("In CI the screens must be tested: install chromium.")
    else:
        say("The screens were not tested: no Chromium was found (Debian and Ubuntu: apt install chromium).")


def compare_live() -> None:
    """Ask the live services a few questions, and tell where they have drifted from what the tests ask.

    Raises SetupError where they have, or where there is no network.
    """
    if subprocess.call([str(PYTHON), "-m", "tests.live"], cwd=str(ROOT)):
        raise SetupError("The live services were not found as the tests have them: the lines above say what is so.")


def bench(options: argparse.Namespace) -> None:
    """Measure, print, and write docs/performance.md."""
    run(PYTHON, "-m", "benchmarks", *options.rest, advice="The benchmark could not finish.")


def clean(options: argparse.Namespace) -> None:  # noqa: ARG001 -- one shape for every command
    """Take away everything that setup made."""
    for folder in (
        VENV,
        STAMPS,
        FRONTEND / "node_modules",
        PAGE,
        ROOT / ".mypy_cache",
        ROOT / ".ruff_cache",
        ROOT / ".pytest_cache",
        ROOT / ".hypothesis",
    ):
        shutil.rmtree(str(folder), ignore_errors=True)


COMMANDS = {"run": serve, "test": test, "check": check, "bench": bench, "setup": lambda _: None, "clean": clean}


def main() -> int:
    """Read the command line and do as it says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.required = True
    for name, work in COMMANDS.items():
        one = commands.add_parser(name, help=work.__doc__ or "Set everything up.", add_help=name != "bench")
        if name == "run":
            one.add_argument("--data", help="the data folder (default: COINSTACK_DATA, else the user's data directory)")
            one.add_argument("--port", type=int, default=int(os.environ.get("COINSTACK_PORT") or 8000))
        if name == "test":
            one.add_argument(
                "--live", action="store_true", help="compare the live services' answers with the stand-in's"
            )
    options, options_rest = parser.parse_known_args()
    if options_rest and options.command != "bench":
        parser.error("unknown: " + " ".join(options_rest))
    options.rest = options_rest
    try:
        if options.command != "clean":
            setup()
        COMMANDS[options.command](options)
    except SetupError as failure:
        sys.stderr.write(f"\n✗ {failure}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())

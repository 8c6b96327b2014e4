"""The way out costs a start nothing: what it needs is loaded when somebody first goes."""

import subprocess
import sys

from tests.serving import environment

SLOW = ("certifi", "currency_converter", "httpcore", "protego", "stamina")


def test_a_server_starts_without_what_only_the_way_out_needs() -> None:
    code = f"import sys, coinstack.infrastructure.web.app; print([name for name in {SLOW!r} if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert said.stdout.strip() == "[]"

"""Where the provided data lies; a test that needs it is skipped, with the reason, where it is absent."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def shared(path: str) -> Path:
    """The provided file at `path`, below COINSTACK_SHARED (default: `shared` beside the project)."""
    found = Path(os.environ.get("COINSTACK_SHARED", ROOT.parent / "shared")) / path
    if not found.exists():
        pytest.skip(f"the provided data has no {path} (COINSTACK_SHARED names its folder)")
    return found

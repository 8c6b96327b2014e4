"""A wheel carries the built page: built here where npm is at hand, left out with a warning where it is not."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PAGE = "src/coinstack/infrastructure/web/page"


class PageHook(BuildHookInterface[Any]):
    """Builds the page before the wheel is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the page, unless this is only a link to the checkout."""
        if version == "editable":
            return
        root, npm = Path(self.root), shutil.which("npm")
        if npm and (root / "frontend" / "package.json").is_file():
            for command in (["ci", "--no-audit", "--no-fund"], ["run", "build"]):
                subprocess.run([npm, *command], cwd=root / "frontend", check=True)  # noqa: S603 -- our own build
        if (root / PAGE / "index.html").is_file():
            build_data["artifacts"].append(f"{PAGE}/**")
        else:
            self.app.display_warning("npm was not found: this wheel has no page, and “coinstack serve” will say so.")

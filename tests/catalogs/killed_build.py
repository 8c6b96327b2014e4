"""Builds a catalog of a table and kills itself at a moment: before or after the file with a number is put in place.

`python killed_build.py FOLDER TABLE NUMBER before|after`
"""

import os
import signal
import sys
from pathlib import Path

from coinstack.infrastructure.catalogs import loading


def main() -> None:
    """Build, and die on the way."""
    folder, table, number, moment = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    rename = Path.replace
    done = 0

    def replace(self: Path, target: Path) -> Path:
        nonlocal done
        done += 1
        if done == number and moment == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        moved = rename(self, target)
        if done == number and moment == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return moved

    Path.replace = replace  # type: ignore[assignment, method-assign] # the moment at which it dies
    loading.load(folder, [table])


if __name__ == "__main__":
    main()

"""Small photographs for tests, each another."""

import io
import random

from PIL import Image


def png(shade: int = 0, *, size: tuple[int, int] = (12, 12)) -> bytes:
    """A PNG of one grey."""
    made = io.BytesIO()
    Image.new("RGB", size, (shade % 256, shade // 256 % 256, 128)).save(made, "PNG")
    return made.getvalue()


def noise(seed: int, *, side: int = 600) -> bytes:
    """A PNG of a megabyte that nothing can pack."""
    made = io.BytesIO()
    pixels = random.Random(seed).randbytes(side * side * 3)  # noqa: S311 -- the same picture each time
    Image.frombytes("RGB", (side, side), pixels).save(made, "PNG", compress_level=0)
    return made.getvalue()

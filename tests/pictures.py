"""Small photographs for tests, each another."""

import io

from PIL import Image


def png(shade: int = 0, *, size: tuple[int, int] = (12, 12)) -> bytes:
    """A PNG of one grey."""
    made = io.BytesIO()
    Image.new("RGB", size, (shade % 256, shade // 256 % 256, 128)).save(made, "PNG")
    return made.getvalue()

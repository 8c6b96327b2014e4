"""Photographs: hostile until looked at, untouched where they lie, bare of metadata where they are served."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from coinstack.domain.errors import CoinStackError, NotFound, Unreadable, Unsupported
from coinstack.infrastructure.folder import DataFolder
from coinstack.infrastructure.photos import FULL, SIZES, Photos

GPS, ORIENTATION = 0x8825, 0x0112


@pytest.fixture
def photos(tmp_path: Path) -> Photos:
    folder = DataFolder(tmp_path)
    folder.prepare()
    return Photos(folder)


def picture(kind: str, *, size: tuple[int, int] = (1200, 800), mode: str = "RGB", orientation: int = 1) -> bytes:
    image = Image.new(mode, size, "white" if mode != "RGBA" else (255, 0, 0, 0))
    image.paste("red" if mode == "RGB" else 0, (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif.get_ifd(GPS).update({1: "N", 2: (51.0, 30.0, 0.0)})
    made = io.BytesIO()
    image.save(made, kind, exif=exif)
    return made.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("kind", "media_type"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")])
def test_a_photograph_is_kept_byte_for_byte(photos: Photos, tmp_path: Path, kind: str, media_type: str) -> None:
    data = picture(kind)
    stored = photos.keep(data, claimed=media_type)
    assert (stored.media_type, stored.width, stored.height) == (media_type, 1200, 800)
    assert (tmp_path / "photos" / stored.sha256[:2] / stored.sha256).read_bytes() == data
    assert photos.keep(data).sha256 == stored.sha256


@pytest.mark.parametrize("size", [*map(str, SIZES), FULL])
def test_what_is_served_is_upright_and_tells_nothing_of_the_camera(photos: Photos, size: str) -> None:
    stored = photos.keep(picture("JPEG", orientation=6))
    assert (stored.width, stored.height) == (800, 1200)
    with Image.open(photos.picture(stored.sha256, size)) as served:
        assert served.format == "WEBP" and served.height > served.width
        assert max(served.size) == (1200 if size == FULL else min(int(size), 1200))
        assert dict(served.getexif()) == {} and "xmp" not in served.info
        top, bottom = served.convert("RGB").getpixel((5, 5)), served.convert("RGB").getpixel((5, served.height - 5))
        assert top != bottom  # the left half lies on top once it is turned


def test_a_thumbnail_is_made_once(photos: Photos) -> None:
    stored = photos.keep(picture("PNG"))
    made = photos.picture(stored.sha256, "160")
    before = made.stat().st_mtime_ns
    assert photos.picture(stored.sha256, "160").stat().st_mtime_ns == before


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1"])
def test_every_mode_of_colour_can_be_shown(photos: Photos, mode: str) -> None:
    made = io.BytesIO()
    Image.new(mode, (300, 300)).save(made, "JPEG" if mode == "CMYK" else "PNG")
    stored = photos.keep(made.getvalue())
    with Image.open(photos.picture(stored.sha256, "160")) as served:
        assert served.size == (160, 160)


@pytest.mark.parametrize(
    ("data", "claimed", "kind", "words"),
    [
        (b"", None, Unsupported, "not a JPEG"),
        (b"<html>not a photograph</html>", "image/jpeg", Unsupported, "not a JPEG"),
        (b"GIF89a" + b"\0" * 50, None, Unsupported, "not a JPEG"),
        (picture("PNG"), "image/jpeg", Unsupported, "claims to be"),
        (picture("JPEG")[:-2000], None, Unreadable, "damaged"),
        (picture("PNG")[:60], None, CoinStackError, "photograph"),
        (png_that_claims(60_000, 60_000), None, Unsupported, "smaller"),
        (png_that_claims(12_000, 12_000), None, Unsupported, "12000 × 12000"),
    ],
    ids=["empty", "a page", "a gif", "a lie", "broken off", "a stump", "a bomb", "too large"],
)
def test_what_is_no_photograph_is_refused_in_words(
    photos: Photos, tmp_path: Path, data: bytes, claimed: str | None, kind: type[CoinStackError], words: str
) -> None:
    with pytest.raises(kind, match=words):
        photos.keep(data, claimed=claimed)
    assert [path for path in (tmp_path / "photos").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("sha256", "size"), [("0" * 64, "400"), ("../../etc/passwd", "400"), ("0" * 64, "401"), ("x", "full")]
)
def test_what_is_not_there_is_not_found(photos: Photos, sha256: str, size: str) -> None:
    with pytest.raises(NotFound):
        photos.picture(sha256, size)

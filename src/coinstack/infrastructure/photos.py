"""Photographs: what comes in is looked at hard and kept untouched; what goes out is upright and bare of metadata."""

import hashlib
import io
import threading
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from coinstack.application.ports import StoredPhoto
from coinstack.domain.errors import NotFound, Unreadable, Unsupported
from coinstack.infrastructure.folder import DataFolder, put

MEDIA_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
PIXELS = 120_000_000  # a decompression bomb says more; a 100 megapixel camera does not
SIZES = (160, 400, 800, 1600)
FULL = "full"  # as large as it came, but upright and without its metadata
QUALITY = {160: 78, 400: 80, 800: 82, 1600: 84}
ORIENTATION = 0x0112


class Photos:
    """The photographs of a data folder: `photos/ab/<sha256>`, and what is made of them in `thumbnails/`."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._making = threading.BoundedSemaphore(2)  # a large photograph takes 100 MB while it is worked on

    def keep(self, data: bytes, *, claimed: str | None = None) -> StoredPhoto:
        """Look at the bytes and keep them; `claimed` is the media type that the sender names.

        Raises:
            Unsupported: not a JPEG, PNG or WebP, or not what it claims to be, or far too large.
            Unreadable: broken off or damaged.
            Unavailable: the disk is full or cannot be written.
        """
        looks = self.look(data)
        media_type = looks.media_type
        if claimed and claimed.startswith("image/") and claimed.replace("image/jpg", "image/jpeg") != media_type:
            raise Unsupported(f"The file claims to be {claimed}, but it is {media_type}. Save it anew and try again.")
        target = self._original(looks.sha256)
        if not target.exists():
            put(self._folder, target, data)
        return looks

    def look(self, data: bytes) -> StoredPhoto:
        """What `keep` says of the bytes, which are not kept.

        Raises:
            Unsupported: not a JPEG, PNG or WebP, or far too large.
            Unreadable: broken off or damaged.
        """
        kind, width, height = self._look(data)
        return StoredPhoto(hashlib.sha256(data).hexdigest(), MEDIA_TYPES[kind], width, height)

    def turned(self, data: bytes, degrees: int) -> bytes:
        """The photograph turned clockwise by 90, 180 or 270 degrees: a PNG of every pixel, bare of metadata.

        Raises:
            Unsupported, Unreadable: as `look`.
        """
        self._look(data)
        turn = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
        with self._making, _opened(io.BytesIO(data)) as image:
            upright = _upright(image).transpose(turn[degrees])
            made = io.BytesIO()
            upright.save(made, "PNG", compress_level=3, icc_profile=image.info.get("icc_profile"))
        return made.getvalue()

    def shown(self, data: bytes, size: int) -> bytes:
        """The picture as WebP, at most `size` pixels wide and high, for one that is not among the photographs yet.

        Raises:
            Unsupported, Unreadable: as `look`.
        """
        self._look(data)
        with self._making:
            return _rendered(io.BytesIO(data), size)

    def picture(self, sha256: str, size: str) -> Path:
        """The WebP file of a photograph at most `size` pixels wide and high ("160", "400", "800", "1600", "full").

        Raises:
            NotFound: there is no such photograph or size.
            Unavailable: the disk is full or cannot be written.
        """
        if size != FULL and (not size.isdecimal() or int(size) not in SIZES):
            raise NotFound(f"Photographs are served at {', '.join(map(str, SIZES))} pixels or {FULL}.")
        original = self._original(sha256)
        made = self._folder.root / "thumbnails" / sha256[:2] / f"{sha256}-{size}.webp"
        if made.is_file():
            return made
        if not original.is_file():
            raise NotFound("There is no such photograph.")
        with self._making:
            put(self._folder, made, _rendered(original, None if size == FULL else int(size)))
        return made

    def _original(self, sha256: str) -> Path:
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise NotFound("There is no such photograph.")
        return self._folder.root / "photos" / sha256[:2] / sha256

    def _look(self, data: bytes) -> tuple[str, int, int]:
        try:
            with self._making, _opened(io.BytesIO(data)) as image:
                width, height = image.size
                if width * height > PIXELS:
                    raise Unsupported(f"The photograph is {width} × {height} pixels: save it smaller.")
                if image.getexif().get(ORIENTATION, 1) in (5, 6, 7, 8):
                    width, height = height, width
                kind = image.format or ""
                image.load()
        except UnidentifiedImageError as error:
            raise Unsupported("This is not a JPEG, PNG or WebP photograph.") from error
        except (OSError, SyntaxError, ValueError, EOFError) as error:
            raise Unreadable("The photograph is damaged or broken off. Copy it again and try once more.") from error
        return kind, width, height


def _opened(source: Path | io.BytesIO) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the size is looked at by ourselves
        try:
            return Image.open(source, formats=tuple(MEDIA_TYPES))
        except Image.DecompressionBombError as error:
            raise Unsupported("The photograph has more pixels than any camera makes. Save it smaller.") from error


def _upright(image: Image.Image) -> Image.Image:
    """The picture as it is to be seen, in the colours of a screen."""
    upright = ImageOps.exif_transpose(image)
    if upright.mode not in {"RGB", "RGBA"}:
        is_clear = "transparency" in upright.info or upright.mode in {"LA", "PA"}
        upright = upright.convert("RGBA" if is_clear else "RGB")
    return upright


def _rendered(original: Path | io.BytesIO, size: int | None) -> bytes:
    with _opened(original) as image:
        if size is not None:
            image.draft("RGB", (size * 2, size * 2))
        upright = _upright(image)
        if size is not None:
            upright.thumbnail((size, size), Image.Resampling.LANCZOS, reducing_gap=2.0)
        made = io.BytesIO()
        # Position and owner's name lie in EXIF and XMP: neither is written. The colour profile stays.
        upright.save(
            made,
            "WEBP",
            quality=92 if size is None else QUALITY[size],
            method=4,
            exif=b"",
            xmp=b"",
            icc_profile=upright.info.get("icc_profile") or b"",
        )
        return made.getvalue()

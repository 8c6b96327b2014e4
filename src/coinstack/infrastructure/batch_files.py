"""The files of a batch: saved pages one by one, and those that are packed in a zip, each with its pictures."""

import io
import zipfile
from collections.abc import Iterable, Iterator

from coinstack.infrastructure import saved_pages

ZIP = b"PK\x03\x04"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same page packs to the same bytes whenever it comes


def pages_of(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Each saved page by its name and bytes; a page with pictures beside it is packed with them into a zip of its own.

    Raises:
        Unreadable: a zip is damaged, protected, unpacks to too much, or holds no page.
    """
    for name, data in files:
        if not data.startswith(ZIP):
            yield name, data
            continue
        for page in saved_pages.in_zip(data):
            yield page.name, _packed(page) if page.beside else page.data


def _packed(page: saved_pages.Packed) -> bytes:
    folder = page.name.rpartition("/")[0]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr(zipfile.ZipInfo(page.name, _LONG_AGO), page.data)
        for path, content in sorted(page.beside.items()):
            packed.writestr(zipfile.ZipInfo(f"{folder}/{path}" if folder else path, _LONG_AGO), content)
    return buffer.getvalue()

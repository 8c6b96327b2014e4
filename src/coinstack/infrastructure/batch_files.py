"""The files of a batch: saved pages one by one, and those that are packed in a zip, each with its pictures."""

import io
import zipfile
from collections.abc import Iterable, Iterator

from coinstack.domain.errors import Unreadable
from coinstack.domain.job import LeftOut
from coinstack.infrastructure import saved_pages

ZIP = b"PK\x03\x04"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same page packs to the same bytes whenever it comes


MOST_TOLD = 100  # files that are left out and told one by one


def pages_of(files: Iterable[tuple[str, bytes] | LeftOut]) -> Iterator[tuple[str, bytes] | LeftOut]:
    """Each saved page by its name and bytes; a page with pictures beside it is packed with them into a zip of its own.

    What is not read is told: a file of a zip that is no page or too large, a zip that is damaged or protected.
    """
    told = 0
    for one in _unpacked(files):
        told += isinstance(one, LeftOut)
        if not isinstance(one, LeftOut) or told <= MOST_TOLD:
            yield one
    if told > MOST_TOLD:
        yield LeftOut(f"{told - MOST_TOLD:,} more files", "They cannot be read either, each for a reason like these.")


def _unpacked(files: Iterable[tuple[str, bytes] | LeftOut]) -> Iterator[tuple[str, bytes] | LeftOut]:
    for file in files:
        if isinstance(file, LeftOut) or not file[1].startswith(ZIP):
            yield file
            continue
        try:
            for page in saved_pages.in_zip(file[1]):
                yield page if isinstance(page, LeftOut) else (page.name, _packed(page) if page.beside else page.data)
        except Unreadable as error:
            yield LeftOut(file[0], str(error))


def _packed(page: saved_pages.Packed) -> bytes:
    folder = page.name.rpartition("/")[0]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr(zipfile.ZipInfo(page.name, _LONG_AGO), page.data)
        for path, content in sorted(page.beside.items()):
            packed.writestr(zipfile.ZipInfo(f"{folder}/{path}" if folder else path, _LONG_AGO), content)
    return buffer.getvalue()

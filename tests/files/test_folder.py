"""The data folder: one server at a time, files whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coinstack.domain.errors import Busy, NotFound, Unavailable
from coinstack.infrastructure.folder import Captures, DataFolder, ServerLock, put

HOLDER = """
import sys, time
from pathlib import Path
from coinstack.infrastructure.folder import DataFolder, ServerLock
lock = ServerLock(DataFolder(Path(sys.argv[1])))
lock.take(port=4711)
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return folder


def test_a_second_server_is_told_where_the_first_listens_until_that_one_dies(folder: DataFolder) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder.root)], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        with pytest.raises(Busy, match=r"http://127\.0\.0\.1:4711"):
            ServerLock(folder).take(port=1)
        holder.kill()
    lock = ServerLock(folder)
    lock.take(port=2)  # a killed server leaves no lock behind
    lock.release()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(Unavailable, match="COINSTACK_DATA"):
        DataFolder(blocked / "data").prepare()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can take the rights away and give them back here"
)
def test_a_full_disk_keeps_nothing_and_says_so(folder: DataFolder) -> None:
    """/dev/full is the disk that is always full; a folder on it cannot be, so the file itself is."""
    incoming = folder.root / "incoming"
    for left in incoming.iterdir():
        left.unlink()
    incoming.rmdir()
    if subprocess.call(
        ["/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(_made(incoming))], stderr=subprocess.DEVNULL
    ):
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        with pytest.raises(Unavailable, match="disk is full"):
            put(folder, folder.root / "photos" / "ab" / "x", b"x" * 1_000_000)
        assert list(incoming.iterdir()) == []
        assert not (folder.root / "photos" / "ab" / "x").exists()
    finally:
        subprocess.call(["/bin/umount", str(incoming)])


def _made(path: Path) -> Path:
    path.mkdir()
    return path


def test_what_a_killed_upload_left_is_cleared(folder: DataFolder) -> None:
    (folder.root / "incoming" / "half").write_bytes(b"half a file")
    folder.clear_incoming()
    assert list((folder.root / "incoming").iterdir()) == []


def test_a_capture_is_kept_once_and_comes_back_as_it_was(folder: DataFolder) -> None:
    captures = Captures(folder)
    name = captures.keep(b"the page as it was")
    assert captures.keep(b"the page as it was") == name
    assert captures.read(name) == b"the page as it was"
    assert captures.path(name) == folder.root / "captures" / name[:2] / name
    with pytest.raises(NotFound):
        captures.read("0" * 64)

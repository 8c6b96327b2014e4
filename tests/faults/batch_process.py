"""A program to kill: works off the batches in a data folder, its way out led to a stand-in of the houses, and ends.

python -m tests.faults.batch_process DATA PORT CERTIFICATES
"""

import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import trustme

from coinstack.application import batching
from coinstack.infrastructure import config
from coinstack.infrastructure.batches import Batches
from coinstack.infrastructure.database.queries import jobs as queries
from coinstack.infrastructure.main import wire
from tests import houses_server
from tests.houses_server import Houses
from tests.loopback import NAMES, Loopback, unhurried
from tests.serving import PATIENCE, environment, until
from tests.shared import ROOT


@contextmanager
def stand_in(folder: Path) -> Iterator[tuple[Houses, Path]]:
    """The houses over TLS, and the file with the certificate that is believed."""
    issuer = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issuer.issue_cert(*NAMES).configure_cert(server)
    certificates = folder / "certificates.pem"
    issuer.cert_pem.write_to_path(str(certificates))
    with houses_server.running(tls=server) as houses:
        yield houses, certificates


@contextmanager
def working(data: Path, houses: Houses, certificates: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The program that works batches off, gone when the block is left."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.batch_process", str(data), str(houses.port), str(certificates)],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait(PATIENCE)


def main(data: Path, port: int, certificates: str) -> None:
    """Work until no batch is unfinished."""
    network = Loopback(port, ssl.create_default_context(cafile=certificates))
    wired = wire(config.read({}, data=data), network=network, pace=unhurried())
    batches = Batches(wired.services, wired.engine, wired.folder.jobs, batching.working(wired.services))
    batches.start(after=0)

    def is_done() -> bool:
        with wired.engine.connect() as connection:
            return not queries.is_unfinished(connection)

    until(is_done, "every batch ends", pause=0.02)
    batches.close()
    wired.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])

"""A program to kill: works off the batches in a data folder, its way out led to a stand-in of the houses, and ends.

python -m tests.faults.batch_process DATA PORT CERTIFICATES
"""

import ssl
import sys
from pathlib import Path

from coinstack.application import batching
from coinstack.infrastructure import config
from coinstack.infrastructure.batches import Batches
from coinstack.infrastructure.database.queries import jobs as queries
from coinstack.infrastructure.main import wire
from tests.loopback import Loopback, unhurried
from tests.serving import until


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

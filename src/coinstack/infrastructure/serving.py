"""The server process: one per data folder, one worker, stopped by a signal without losing a write."""

import contextlib
import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

import structlog
import uvicorn

from coinstack.domain.errors import Busy, Invalid
from coinstack.infrastructure import config
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.folder import DataFolder, ServerLock
from coinstack.infrastructure.main import wire
from coinstack.infrastructure.observing import start_logging
from coinstack.infrastructure.web.app import create_app

if TYPE_CHECKING:
    from coinstack.infrastructure.connections import Network
    from coinstack.infrastructure.manners import Pace

GRACE_SECONDS = 20  # a large import's commit ends within 3


def serve(settings: Settings, *, network: "Network | None" = None, pace: "Pace | None" = None) -> None:
    """Serve until a signal ends it; `network` and `pace` as in `main.wire`.

    Raises:
        Invalid: the address is open to other machines and there is no token.
        Busy: another server holds the data folder, or another program the port.
    """
    config.refuse_open_door(settings)
    # uvicorn hands the signal on when all is done: by default that would end the process before it cleans up.
    signal.signal(signal.SIGTERM, _leave)
    folder = DataFolder(settings.data)
    folder.prepare()
    listening = _listen(settings)
    port = listening.getsockname()[1]
    lock = ServerLock(folder)
    lock.take(port=port)
    try:
        folder.clear_incoming()
        start_logging(settings.log_level, folder.root / "logs")
        wired = wire(settings, network=network, pace=pace)
        try:
            app = create_app(wired)
            server = _Server(
                uvicorn.Config(
                    app,
                    log_config=None,
                    access_log=False,
                    server_header=False,
                    ws="none",
                    timeout_graceful_shutdown=GRACE_SECONDS,
                )
            )
            gc.freeze()  # what is loaded by now stays until the end: no later search for garbage goes through it
            gc.enable()
            server.leaving = app.state.batches.stop
            _greet(settings, port)
            with contextlib.suppress(KeyboardInterrupt):
                server.run(sockets=[listening])
        finally:
            wired.close()
    finally:
        lock.release()


class _Server(uvicorn.Server):
    """A server that tells at once that it was asked to end: who watches a job would hold it up, waiting for news."""

    leaving: Callable[[], None] = staticmethod(lambda: None)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """As uvicorn does, and tell."""
        self.leaving()
        super().handle_exit(sig, frame)


def _leave(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    if os.name != "nt":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host.strip("[]"), settings.port))
    except OSError as error:
        listening.close()
        if isinstance(error, socket.gaierror) or error.errno in {99, 10049}:
            raise Invalid(f"{settings.host} is no address of this machine.", field="COINSTACK_HOST") from error
        raise Busy(
            f"Port {settings.port} is taken by another program: end it, or choose another with --port."
        ) from error
    return listening


def _greet(settings: Settings, port: int) -> None:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    structlog.get_logger("coinstack").info("serving", port=port, data=str(settings.data))
    sys.stdout.write(f"CoinStack is at http://{host}:{port} (data in {settings.data})\n")
    sys.stdout.flush()

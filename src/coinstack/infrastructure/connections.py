"""One exchange over the wire: with the very address that was checked, within a time, up to a size."""

import queue
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import certifi
import httpcore

from coinstack.domain.fetched import Outcome
from coinstack.infrastructure.addresses import Address

PORT = 443
LARGEST = 10 << 20
"""Bytes of an answer, on the wire and unpacked."""


class Failed(Exception):  # noqa: N818 -- the adjective its outcome is told by
    """A try that did not bring an answer: how it ended, why in a sentence, and whether to try again."""

    def __init__(self, outcome: Outcome, cause: str, *, status: int | None = None, again: bool = False) -> None:
        super().__init__(cause)
        self.outcome, self.cause, self.status, self.again = outcome, cause, status, again
        self.seconds: float | None = None  # to wait before, where the house said so


class Network(Protocol):
    """Names to numbers, numbers to connections. Tests hand in a network of their own, which leads to a stand-in."""

    @property
    def tls(self) -> ssl.SSLContext:
        """Whose certificates are believed."""
        ...

    def resolve(self, host: str, /) -> Sequence[str]:
        """The host's addresses; raises OSError."""
        ...

    def connect(self, address: str, port: int, timeout: float, /) -> httpcore.NetworkStream:
        """A connection to that number; raises httpcore's errors."""
        ...


class Internet:
    """The real one."""

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """The certificates that browsers believe."""
        return ssl.create_default_context(cafile=certifi.where())

    def resolve(self, host: str) -> Sequence[str]:
        """As the system resolves names.

        Raises:
            OSError: there is no such host, or no network.
        """
        found = socket.getaddrinfo(host, PORT, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(one[4][0]) for one in found))

    def connect(self, address: str, port: int, timeout: float) -> httpcore.NetworkStream:
        """A TCP connection."""
        return httpcore.SyncBackend().connect_tcp(address, port, timeout=timeout)


class Limit(Protocol):
    """How long may be waited."""

    def left(self) -> float:
        """Seconds for the next step; raises Failed where the time is over."""
        ...

    def over(self) -> Failed:
        """What is said when the time is over."""
        ...


@dataclass(frozen=True)
class Deadline:
    """The moment by which all must be done."""

    at: float
    clock: Callable[[], float] = time.monotonic

    def left(self) -> float:
        """Seconds.

        Raises:
            Failed: none.
        """
        left = self.at - self.clock()
        if left <= 0:
            raise self.over()
        return left

    def over(self) -> Failed:
        """The time is over."""
        return Failed(Outcome.TOO_SLOW, "The answer was not there within 15 seconds.", again=True)


@dataclass(frozen=True)
class Patience:
    """Of a large file that may take as long as it takes: only silence is not waited out."""

    seconds: float

    def left(self) -> float:
        """Seconds until the next bytes must be there."""
        return self.seconds

    def over(self) -> Failed:
        """Nothing came."""
        return Failed(Outcome.TOO_SLOW, f"Nothing came for {self.seconds:.0f} seconds.", again=True)


@dataclass(frozen=True)
class Answer:
    """An answer, unpacked."""

    status: int
    headers: Mapping[str, str]  # names in small letters
    body: bytes


class _Stream(httpcore.NetworkStream):
    """A connection whose every step ends with the deadline, however slowly the bytes drip."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Limit) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 -- theirs; ours is the deadline
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002 -- theirs; ours is the deadline
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 -- theirs; ours is the deadline
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        return _Stream(secured, self._deadline)

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class _Pinned(httpcore.NetworkBackend):
    """Connects to the addresses that were checked, whatever the name would resolve to by now."""

    def __init__(self, network: Network, found: Sequence[str], deadline: Limit) -> None:
        self._network, self._found, self._deadline = network, found, deadline

    def connect_tcp(
        self,
        host: str,  # noqa: ARG002 -- it was resolved and checked before
        port: int,
        timeout: float | None = None,  # noqa: ARG002 -- theirs; ours is the deadline
        local_address: str | None = None,  # noqa: ARG002 -- theirs
        socket_options: object = None,  # noqa: ARG002 -- theirs
    ) -> httpcore.NetworkStream:
        failure: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for place, address in enumerate(self._found):
            share = self._deadline.left() / (len(self._found) - place)
            try:
                return _Stream(self._network.connect(address, port, share), self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError("no address")


def resolved(network: Network, host: str, deadline: Limit) -> Sequence[str]:
    """The host's addresses. The system's resolver knows no time limit: it is left behind when the time is over.

    Raises:
        Failed: there is no such host, no network, or no answer in time.
    """
    answers: queue.SimpleQueue[Sequence[str] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(network.resolve(host))
        except OSError as error:
            answers.put(error)
        except UnicodeError:  # a name that the system's resolver cannot even write
            answers.put([])

    threading.Thread(target=ask, daemon=True).start()
    try:
        found = answers.get(timeout=deadline.left())
    except queue.Empty:
        raise deadline.over() from None
    if isinstance(found, OSError):
        words = f"{host} was not found: there is no such host, or this machine is not on the net."
        raise Failed(Outcome.FAILED, words, again=True) from found
    return found


def exchange(
    network: Network, address: Address, found: Sequence[str], headers: Mapping[str, str], deadline: Limit
) -> Answer:
    """Ask for the address at the numbers that were checked, and read the answer whole.

    Raises:
        Failed: no answer, a broken one, one that is too large, or not in time.
    """
    with _asked(network, address, found, headers, deadline) as response:
        return _answer(response)


@dataclass(frozen=True)
class Coming:
    """An answer whose body is still on its way, unpacked as it comes."""

    status: int
    headers: Mapping[str, str]  # names in small letters
    pieces: Iterator[bytes]


@contextmanager
def coming(
    network: Network, address: Address, found: Sequence[str], headers: Mapping[str, str], patience: Limit
) -> Iterator[Coming]:
    """Ask as `exchange` does, and hand the answer on while it comes.

    Raises:
        Failed: as `exchange`; while the block reads `pieces`, too.
    """
    with _asked(network, address, found, headers, patience) as response:
        yield Coming(response.status, _headers(response), response.iter_stream())


@contextmanager
def _asked(
    network: Network, address: Address, found: Sequence[str], headers: Mapping[str, str], deadline: Limit
) -> Iterator[httpcore.Response]:
    origin = httpcore.Origin(b"https", address.host.encode(), PORT)
    request = httpcore.Request(
        "GET",
        httpcore.URL(scheme=b"https", host=origin.host, port=PORT, target=address.target.encode()),
        headers=[("Host", address.host), ("Connection", "close"), *headers.items()],
    )
    backend = _Pinned(network, found, deadline)
    try:
        with closing(httpcore.HTTPConnection(origin, network.tls, network_backend=backend)) as connection:
            response = connection.handle_request(request)
            with closing(response):
                yield response
    except (httpcore.TimeoutException, TimeoutError) as error:
        raise deadline.over() from error
    except httpcore.ConnectError as error:
        raise _no_connection(address.host, error) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        raise Failed(Outcome.FAILED, f"{address.host} broke off, or answered what is no page.", again=True) from error


def _no_connection(host: str, error: BaseException) -> Failed:
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, ssl.SSLCertVerificationError):
            words = f"{host} does not prove who it is (its certificate: {inner.verify_message}). Nothing was asked."
            return Failed(Outcome.FAILED, words)
        if isinstance(inner, ssl.SSLError):
            return Failed(Outcome.FAILED, f"{host} speaks no TLS that is safe.", again=True)
        inner = inner.__cause__ or inner.__context__
    return Failed(Outcome.FAILED, f"{host} could not be reached.", again=True)


def _headers(response: httpcore.Response) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in response.headers:
        headers.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
    return headers


def _answer(response: httpcore.Response) -> Answer:
    headers = _headers(response)
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > LARGEST:
        raise _too_large()
    packing = headers.get("content-encoding", "identity").strip().lower()
    chunks: Iterator[bytes] = _bounded(response.iter_stream())
    if packing in {"gzip", "x-gzip", "deflate"}:
        chunks = _unpacked(chunks)
    elif packing not in {"", "identity"}:
        raise Failed(Outcome.WRONG, "The answer is packed in a way that was not asked for.", status=response.status)
    return Answer(response.status, headers, b"".join(_bounded(chunks)))


def _too_large() -> Failed:
    return Failed(Outcome.TOO_LARGE, f"The answer is larger than {LARGEST >> 20} MB: it was cut off.")


def _bounded(chunks: Iterator[bytes]) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > LARGEST:
            raise _too_large()
        yield chunk


PIECE = 1 << 18


def _unpacked(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Piece by piece, so that a megabyte that holds a gigabyte is noticed before it is unpacked."""
    unpacker = zlib.decompressobj(wbits=47)  # gzip, or the zlib format that “deflate” means
    try:
        for chunk in chunks:
            waiting = chunk
            while waiting and not unpacker.eof:
                yield unpacker.decompress(waiting, PIECE)
                waiting = unpacker.unconsumed_tail
    except zlib.error as error:
        raise Failed(Outcome.FAILED, "The answer is damaged: it cannot be unpacked.", again=True) from error
    if not unpacker.eof:
        raise Failed(Outcome.FAILED, "The answer broke off in the middle.", again=True)

"""All settings, read once from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from platformdirs import user_data_path

from coinstack.domain.errors import Invalid

DEFAULT_PORT = 8000
DATABASES = ("postgresql://", "postgresql+psycopg://", "sqlite:///")
LOCAL_HOSTS = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class Settings:
    """How this CoinStack runs. `docs/running.md` has the table of these settings; a test keeps the two alike."""

    data: Path  # COINSTACK_DATA: the one data folder
    database_url: str | None = None  # COINSTACK_DATABASE_URL: PostgreSQL instead of the folder's SQLite file
    host: str = "127.0.0.1"  # COINSTACK_HOST: the address to listen on
    port: int = DEFAULT_PORT  # COINSTACK_PORT
    token: str | None = None  # COINSTACK_TOKEN: what a client must show; needed for any address but loopback
    allowed_hosts: tuple[str, ...] = ()  # COINSTACK_ALLOWED_HOSTS: further names under which the server is reached
    log_level: str = "info"  # COINSTACK_LOG_LEVEL: debug, info, warning or error
    upload_mb: int = 64  # COINSTACK_UPLOAD_MB: the largest file that is taken

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach the server."""
        return _is_loopback(self.host)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _number(environment: Mapping[str, str], name: str, default: int, *, low: int, high: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not text.isdecimal() or not low <= int(text) <= high:
        raise Invalid(f"{name} must be a whole number from {low} to {high}, not “{text}”.", field=name)
    return int(text)


def _database_url(given: str) -> str | None:
    if given and not given.startswith(DATABASES):
        raise Invalid(
            "COINSTACK_DATABASE_URL must be as postgresql://user:password@host/name; without it the collection lies in "
            "the data folder.",
            field="COINSTACK_DATABASE_URL",
        )
    return given or None


def read(environment: Mapping[str, str] = os.environ, *, data: Path | None = None, port: int | None = None) -> Settings:
    """The settings; `data` and `port`, where given, win over the environment.

    Raises:
        Invalid: a setting cannot be; the message names it and says what would do.
    """
    folder = data or Path(environment.get("COINSTACK_DATA") or user_data_path("coinstack", appauthor=False))
    level = environment.get("COINSTACK_LOG_LEVEL", "info").lower()
    if level not in {"debug", "info", "warning", "error"}:
        raise Invalid("COINSTACK_LOG_LEVEL must be debug, info, warning or error.", field="COINSTACK_LOG_LEVEL")
    return Settings(
        data=folder.expanduser().absolute(),
        database_url=_database_url(environment.get("COINSTACK_DATABASE_URL", "").strip()),
        host=environment.get("COINSTACK_HOST") or "127.0.0.1",
        port=port if port is not None else _number(environment, "COINSTACK_PORT", DEFAULT_PORT, low=0, high=65535),
        token=environment.get("COINSTACK_TOKEN") or None,
        allowed_hosts=tuple(environment.get("COINSTACK_ALLOWED_HOSTS", "").replace(",", " ").split()),
        log_level=level,
        upload_mb=_number(environment, "COINSTACK_UPLOAD_MB", 64, low=1, high=4096),
    )


def refuse_open_door(settings: Settings) -> None:
    """Keep the server off the network unless a token guards it.

    Raises:
        Invalid: the address can be reached from elsewhere and there is no token.
    """
    if settings.is_local or (settings.token and len(settings.token) >= 16):
        return
    raise Invalid(
        f"{settings.host} can be reached by other machines: set COINSTACK_TOKEN to a secret of at least 16 characters "
        "that every client must show, or listen on 127.0.0.1.",
        field="COINSTACK_TOKEN",
    )

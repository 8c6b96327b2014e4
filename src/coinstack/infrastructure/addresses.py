"""Which addresses may be asked at all: the form of an address, the host it names, and where that host lies."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urljoin

from coinstack.domain.errors import Refused

LONGEST = 2_000

_FORM = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*)://(?P<place>[^/?#]*)(?P<target>[^#]*)", re.IGNORECASE | re.ASCII)
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.ASCII)
_ENDING = re.compile(r"[a-z]{2,63}", re.ASCII)  # of a name; what ends in a number is an address in disguise
_UNSAFE = re.compile(r"[^\x21-\x7e]")

_UNIVERSAL = IPv6Network("2000::/3")  # all that is given out for the public (RFC 4291)
_TRANSLATED = IPv6Network("64:ff9b::/96")  # an IPv4 address behind a translator (RFC 6052)
_TUNNELLED = (IPv6Network("2002::/16"), IPv6Network("2001::/32"))  # 6to4, Teredo: they carry any address
_CLOSED = tuple(
    IPv4Network(one)
    for one in "0.0.0.0/8 100.64.0.0/10 169.254.0.0/16 192.0.0.0/24 192.88.99.0/24 198.18.0.0/15 224.0.0.0/3".split()
)


@dataclass(frozen=True)
class Address:
    """An https address of a named host, safe to be asked for."""

    host: str  # in small letters
    target: str  # path with query

    @property
    def url(self) -> str:
        """The address as text."""
        return f"https://{self.host}{self.target}"

    def joined(self, location: str) -> "Address":
        """Where a redirect leads.

        Raises:
            Refused: to no https address of a named host.
        """
        try:
            there = urljoin(self.url, location.strip())
        except ValueError as error:  # brackets that hold no number
            raise Refused("It leads to what is no web address.") from error
        return parsed(there, upgrade=False)


def parsed(url: str, *, upgrade: bool = True) -> Address:
    """The address; what is not ASCII in its path is written as it goes over the wire.

    An `http` address that somebody pasted is asked over https (`upgrade`); a redirect to one is refused.

    Raises:
        Refused: another scheme, a name and password, a port, a number for a host, a host in look-alike letters, or a
            character that belongs in no address.
    """
    found = _FORM.fullmatch(url) if len(url) <= LONGEST else None
    if found is None or re.search(r"[\x00-\x20\x7f\\]", url):
        raise Refused("This is no web address: it must be as https://host/page, without blanks.")
    scheme = found["scheme"].lower()
    if scheme != "https" and not (upgrade and scheme == "http"):
        raise Refused(f"Only https addresses are asked for, and this is {scheme}:// something.")
    host = _host(found["place"])
    return Address(host, _target(found["target"]))


def _host(place: str) -> str:
    if "@" in place:
        raise Refused("The address holds a user's name before its host: such addresses are not asked for.")
    if not place.isascii() or any(label.startswith("xn--") for label in place.lower().split(".")):
        raise Refused("The host is written in letters that only look like those of a house: it is not asked.")
    if place.startswith("[") or ":" in place:
        raise Refused("The address names a port, or a number for a host: only a house's own name is asked.")
    host = place.lower()
    labels = host.split(".")
    if len(host) > 253 or len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused("The address names no host of the public internet.")
    if not _ENDING.fullmatch(labels[-1]):
        raise Refused("The address has a number for a host: only a house's own name is asked.")
    return host


def _target(target: str) -> str:
    target = target if target.startswith("/") else "/" + target
    return _UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found.group().encode()), target)


def is_among(host: str, hosts: Iterable[str]) -> bool:
    """Whether the host is one of them, or lies below one."""
    return any(host == one or host.endswith("." + one) for one in hosts)


def checked(host: str, found: Sequence[str]) -> tuple[str, ...]:
    """Of a host the addresses, if every one of them is public.

    Raises:
        Refused: one of them is of this machine, of a local network, or otherwise not for all the world. One is enough:
            a name that answers now with this and now with that is not to choose.
    """
    if not found or not all(is_public(one) for one in found):
        raise Refused(f"{host} lies in no public network: it is not asked.")
    return tuple(found)


def is_public(address: str) -> bool:
    """Whether the numeric address, of either kind, is one of the public internet."""
    try:
        known = ip_address(address)
    except ValueError:
        return False
    return _public_four(known) if isinstance(known, IPv4Address) else _public_six(known)


def _public_four(address: IPv4Address) -> bool:
    return address.is_global and not any(address in one for one in _CLOSED)


def _public_six(address: IPv6Address) -> bool:
    if address.scope_id:
        return False
    if inner := address.ipv4_mapped:
        return _public_four(inner)
    if address in _TRANSLATED:
        return _public_four(IPv4Address(int(address) & 0xFFFFFFFF))
    if any(address in one for one in _TUNNELLED):
        return False
    return address in _UNIVERSAL and address.is_global

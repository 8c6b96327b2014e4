"""Certificates of grading services: their numbers' forms, what a slab's barcode says, what became of a look-up."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from coinstack.domain.coin import Certificate
from coinstack.domain.document import Json
from coinstack.domain.lot import Picture
from coinstack.domain.vocabulary import PhotoRole

NGC, PCGS, ANACS, ICG = "NGC", "PCGS", "ANACS", "ICG"
SERVICES = (NGC, PCGS, ANACS, ICG)

LONGEST = 60  # characters of a number as it is typed

PCGS_HOST = "api.pcgs.com"
PCGS_CALLS_A_DAY = 1_000
"""What PCGS answers to one token."""

_NGC = re.compile(r"(\d{6,7})-?(\d{3})", re.ASCII)
_DIGITS = re.compile(r"\d+", re.ASCII)
_LENGTHS = {PCGS: (6, 9), ANACS: (5, 10), ICG: (8, 12)}


class Outcome(StrEnum):
    """What became of a look-up; each is its own."""

    INVALID = "invalid"  # no number of that service has this form
    NOT_FOUND = "not_found"  # the service knows no such certificate
    NOT_AUTOMATED = "not_automated"  # the service asks programs to stay away, or has nothing to ask
    RATE_LIMITED = "rate_limited"  # asked too often today
    FOUND = "found"


@dataclass(frozen=True)
class Slab:
    """What a service tells of a certificate, or why it tells nothing (`outcome`, in words in `message`).

    `grade` is as printed, without strike, surface, star and style; `strike` and `surface` are 1 to 5. `text` is the
    description, for the reader of descriptions. `facts` are all labelled values, those that nobody here knows as well.
    `url` is the page where a person finds it.
    """

    service: str
    number: str
    outcome: Outcome
    message: str | None = None
    url: str | None = None
    grade: str | None = None
    strike: int | None = None
    surface: int | None = None
    star: bool = False
    fine_style: bool = False
    remark: str | None = None
    text: str = ""
    pictures: tuple[Picture, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def certificate(self) -> Certificate:
        """The certificate as it is kept with the coin."""
        return Certificate(
            self.service,
            self.number,
            grade=self.grade,
            strike=self.strike,
            surface=self.surface,
            star=self.star,
            fine_style=self.fine_style,
            note=self.remark,
        )


@dataclass(frozen=True)
class Label:
    """What a slab's barcode says: whose it is, the certificate's number, and the grade's code where it holds one."""

    service: str
    number: str
    grade_code: str | None = None


def number(service: str, given: str) -> str | None:
    """A number in its one form ("2167888014" is 2167888-014 at NGC), or None where no number of the service is so."""
    written = re.sub(r"[\s‐‑–—]", lambda sign: "" if sign[0].isspace() else "-", given[:LONGEST].strip())
    if service.upper() == NGC:
        found = _NGC.fullmatch(written)
        return f"{found[1]}-{found[2]}" if found else None
    digits = written.replace("-", "")
    least, most = _LENGTHS.get(service.upper(), (4, 20))
    return digits if _DIGITS.fullmatch(digits) and least <= len(digits) <= most else None


def of_barcode(digits: str) -> Label | None:
    """The label that a slab's barcode means, or None: a book's barcode is none.

    NGC has 18 or 20 digits, the last ten the certificate's; PCGS 22, the last nine, or 16 on old slabs, the last eight.
    """
    if not _DIGITS.fullmatch(digits):
        return None
    if len(digits) in (18, 20):
        return Label(NGC, f"{digits[-10:-3]}-{digits[-3:]}", digits[6:8])
    if len(digits) == 22:
        return Label(PCGS, digits[-9:].lstrip("0"), digits[11:13])
    if len(digits) == 16:
        return Label(PCGS, digits[-8:].lstrip("0"))
    return None


def address(service: str, certificate: str) -> str | None:
    """Where a person looks the certificate up, or None where the service has no such page."""
    if service.upper() == NGC:
        return f"https://www.ngccoin.com/certlookup/{certificate}/NGCAncients/"
    return f"https://www.pcgs.com/cert/{certificate}" if service.upper() == PCGS else None


def is_address(url: str) -> bool:
    """Whether an address is that of a certificate at its service."""
    return bool(_ADDRESS.search(url))


_ADDRESS = re.compile(r"/certlookup/|pcgs\.com/cert|anacs\.com/\S*verif|icgcoin\.com/\S*verif", re.IGNORECASE)


def in_text(text: str) -> tuple[Label, ...]:
    """The certificates that a text names: an NGC address or number, a PCGS address, "ANACS 1234567"."""
    found: dict[Label, None] = {}
    for match in re.finditer(
        r"certlookup/(\d{6,7}-?\d{3})(?!\d)|\bNGC\W{1,3}(?:cert\w*\W{0,3}|#|no\.?\s)?(\d{6,7}-\d{3})\b",
        text[:20_000],
        re.IGNORECASE,
    ):
        if tidy := number(NGC, match[1] or match[2]):
            found.setdefault(Label(NGC, tidy))
    for match in re.finditer(r"pcgs\.com/cert/(\d{6,9})\b", text[:20_000], re.IGNORECASE):
        found.setdefault(Label(PCGS, match[1]))
    for match in re.finditer(
        r"\b(ANACS|ICG|PCGS)\W{1,3}(?:cert\w*\W{0,3}|#|no\.?\s)(\d{6,10})\b", text[:20_000], re.IGNORECASE
    ):
        if tidy := number(match[1], match[2]):
            found.setdefault(Label(match[1].upper(), tidy))
    return tuple(found)


def to_json(slab: Slab) -> dict[str, Json]:
    """The slab as a JSON document."""
    document: dict[str, Json] = {}
    for field in fields(Slab):
        value = getattr(slab, field.name)
        if field.name == "pictures":
            document["pictures"] = [
                {"url": one.url, "role": one.role.value if one.role else None} for one in slab.pictures
            ]
        elif field.name == "facts":
            document["facts"] = [list(pair) for pair in slab.facts]
        else:
            document[field.name] = value.value if isinstance(value, StrEnum) else value
    return document


def from_json(document: Mapping[str, Json]) -> Slab:
    """The slab of a document that `to_json` made.

    Raises:
        ValueError: it is no such document.
    """

    def text(name: str) -> str | None:
        value = document.get(name)
        return value if isinstance(value, str) else None

    def score(name: str) -> int | None:
        value = document.get(name)
        return value if isinstance(value, int) else None

    def many(name: str) -> list[Json]:
        value = document.get(name)
        return value if isinstance(value, list) else []

    return Slab(
        service=text("service") or "",
        number=text("number") or "",
        outcome=Outcome(text("outcome") or ""),
        message=text("message"),
        url=text("url"),
        grade=text("grade"),
        strike=score("strike"),
        surface=score("surface"),
        star=document.get("star") is True,
        fine_style=document.get("fine_style") is True,
        remark=text("remark"),
        text=text("text") or "",
        pictures=tuple(_picture(one) for one in many("pictures") if isinstance(one, dict)),
        facts=tuple((str(one[0]), str(one[1])) for one in many("facts") if isinstance(one, list) and len(one) == 2),
    )


def _picture(document: dict[str, Json]) -> Picture:
    role = document.get("role")
    return Picture(str(document.get("url")), PhotoRole(role) if isinstance(role, str) else None)

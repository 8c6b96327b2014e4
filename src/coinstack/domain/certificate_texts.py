"""The page of a certificate as it comes by copy and paste: its service, and its labels and values line by line."""

import re

from coinstack.domain import certificates
from coinstack.domain.certificates import ANACS, ICG, NGC, PCGS

PASTED = "certificate pasted as text"
"""The name by which such a text goes where files go by theirs."""

LONGEST = 20_000
"""Characters of a text that are looked at."""

Facts = tuple[tuple[str, str], ...]

_NUMBER = re.compile(r"(?<!\d)\d{6,7}-\d{3}(?!\d)", re.ASCII)
_LABEL = re.compile(
    r"(?P<label>(?:NGC )?cert(?:ification|ificate)?\s*(?:#|number|no\.?)|(?:coin )?description|(?:NGC )?grade|strike"
    r"|surface|style)(?=[\s:]|$)\s*:?\s*(?P<value>.*)",
    re.IGNORECASE,
)
_OTHERS = re.compile(rf"\b({PCGS}|{ANACS}|{ICG})\b")
_OTHERS_LABEL = re.compile(
    r"(?P<label>(?:(?:PCGS|ANACS|ICG)\s)?(?:cert(?:ification|ificate)?(?: verification)?\s*(?:#|number|no\.?)|grade"
    r"|service)"
    r"|(?:coin |item )?description|coin(?: name)?|name|type|issue|denomination|denom|metal(?: content)?|composition"
    r"|mint(?: location)?|weight(?: \(?g(?:rams)?\)?)?|diameter(?: \(?mm\)?)?|(?:date|year)(?:, mintmark)?|country"
    r"|region|ruler"
    r"|variety|details|problems?|pedigree|strike|surface)(?=\s*[:\t]|\s{2,}|\s*$|\s\d"
    r"|\s[A-Z])\s*[:\t]?\s*(?P<value>.*)",
    re.IGNORECASE,
)
_OF_A_SALE = re.compile(
    r"(?:lot\s?(?:#|no\.?|number)?\s?\d|estimate|starting price|price realized|current bid)", re.IGNORECASE
)
"""How a line begins that no certificate has."""


def read(text: str) -> tuple[str, Facts] | None:
    """The service and the labelled values, where the text is that of a certificate; None where it is another text.

    A value stands behind its label or on the next line. It is a certificate where it has a number, labelled as such
    and of the service's form, a grade, and a description or a denomination.
    """
    lines = [one for line in text[:LONGEST].splitlines() if (one := line.strip())]
    if _NUMBER.search(text, 0, LONGEST) and (found := _of_ngc(lines)):
        return NGC, found
    named = _OTHERS.search(text, 0, LONGEST)
    found = _of_another(lines, named[1]) if named and not any(map(_OF_A_SALE.match, lines)) else ()
    return (named[1], found) if named and found else None


def _of_ngc(lines: list[str]) -> Facts:
    found = _labelled(lines, _LABEL)
    kinds = {kind(name) for name, _ in found}
    numbered = any(kind(name) == "cert" and _NUMBER.fullmatch(value) for name, value in found)
    return found if numbered and kinds >= {"grad", "desc"} else ()


_DESCRIBING = frozenset({"desc", "coin", "name", "deno", "type", "issu"})


def _of_another(lines: list[str], service: str) -> Facts:
    found = _labelled(lines, _OTHERS_LABEL)
    kinds = {kind(name) for name, _ in found}
    numbered = any(kind(name) == "cert" and certificates.number(service, value) for name, value in found)
    return found if numbered and "grad" in kinds and kinds & _DESCRIBING else ()


def _labelled(lines: list[str], pattern: re.Pattern[str]) -> Facts:
    """Each label's first value."""
    found: dict[str, str] = {}
    for place, line in enumerate(lines):
        label = pattern.match(line)
        if label is None:
            continue
        following = lines[place + 1] if place + 1 < len(lines) else ""
        value = label["value"] or ("" if pattern.match(following) else following)
        if value:
            found.setdefault(label["label"], " ".join(value.split()))
    return tuple(found.items())


def kind(label: str) -> str:
    """What a label is of, by the first letters of its telling word: "cert", "grad", "desc", "deno"."""
    bare = re.sub(r"^(?:ngc|pcgs|anacs|icg|item)\s", "", label.casefold())
    return bare.removeprefix("coin ")[:4]

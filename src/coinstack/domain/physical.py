"""Weight, size and die axis as people write them: "19mm, 3.47 g, 6h", "(18mm, 3,90 gm, 8h)", "22x20 mm", "↑↓"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

LONGEST = 2000
"""Characters of a text that are looked at."""

SIZES_MM = (Decimal(3), Decimal(120))
"""The smallest and the largest coin that is believed, in millimetres (a hemitartemorion; a cast aes grave)."""

WEIGHTS_G = (Decimal("0.03"), Decimal(2000))
THICKNESSES_MM = (Decimal("0.3"), Decimal(40))
HOURS_ON_DIAL = 12


@dataclass(frozen=True)
class Physical:
    """What was measured; `diameter_min_mm` is the smaller of two, the axis is in hours of the dial."""

    diameter_mm: Decimal | None = None
    diameter_min_mm: Decimal | None = None
    thickness_mm: Decimal | None = None
    weight_g: Decimal | None = None
    die_axis_h: int | None = None


_DASHES = str.maketrans(
    dict.fromkeys("‐‑‒–—―", "-") | dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\t\n\r", " ")
)
_NUMBER = r"(?<![\d.,/\w-])(?:\d{1,4}(?:[.,]\d{1,3})?|[.,]\d{1,3})"
_SECOND = r"(?:\d{1,4}(?:[.,]\d{1,3})?)"
_GRAM = r"(?:g|gr|grs|gm|gms|gramm|gramme|grammes|grams?|grammi|gramos?)(?![a-z])\.?"
_MM = r"(?:mm|millimet(?:er|re)s?|millimetri|milimetros)(?![a-z])\.?"
_CM = r"cm(?![a-z])\.?"
_BETWEEN = r"\s{0,2}(?:x|×|\*|-|/|by|to|bis)\s{0,2}"
_SAYS = r"[\s:=.]{0,3}"

_WEIGHT = re.compile(rf"(?P<weight>{_NUMBER})\s{{0,2}}{_GRAM}", re.IGNORECASE)
_NAMED_WEIGHT = re.compile(
    rf"(?<![a-z])(?:weight|wt|gewicht|gew|poids|peso)(?![a-z]){_SAYS}(?:\(?g\)?{_SAYS})?(?P<weight>{_NUMBER})(?!\s?(?:mm|cm|%|h)|[\d.,]*\d)",
    re.IGNORECASE,
)
_SIZE = re.compile(
    rf"(?P<first>{_NUMBER})\s{{0,2}}(?:(?P<first_cm>{_CM})|(?:{_MM}))?(?:{_BETWEEN}(?P<second>{_SECOND})"
    rf"(?:{_BETWEEN}(?P<third>{_SECOND}))?\s{{0,2}})?(?:(?P<cm>{_CM})|(?P<mm>{_MM}))",
    re.IGNORECASE,
)
_LONE_SIZE = re.compile(rf"(?P<first>{_NUMBER})\s{{0,2}}(?:(?P<cm>{_CM})|(?P<mm>{_MM}))", re.IGNORECASE)
_NAMED_SIZE = re.compile(
    rf"(?:Ø|⌀|∅|(?<![a-z])(?:diam(?:eter|etro|ètre|etre)?|durchmesser|dm|dia|size|größe|modulo)(?![a-z])){_SAYS}"
    rf"(?P<first>{_NUMBER})(?:{_BETWEEN}(?P<second>{_SECOND}))?(?!\s?(?:g|%|h|in|inch|inches)(?![a-z])|[\d.,]*\d)",
    re.IGNORECASE,
)
_THICK = re.compile(
    rf"(?<![a-z])(?:thick(?:ness)?|dicke|stärke|épaisseur|epaisseur|spessore|espesor|grosor)(?![a-z]){_SAYS}(?P<size>{_NUMBER})"
    rf"|(?P<before>{_NUMBER})\s{{0,2}}{_MM}\s(?:thick|dick)(?![a-z])",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?<![\d.,/\w:-])(?P<hours>\d{1,2})\s{0,2}(?:h|hrs?|hours?|uhr|o'clock|ore)(?![a-z\d])\.?", re.IGNORECASE
)
_DEGREES = re.compile(
    r"(?<![\d.,/\w-])(?P<degrees>\d{1,3})\s{0,2}(?:°|º|deg(?:rees?)?(?![a-z])|grad(?![a-z]))(?!\s?[CF](?![a-z]))",
    re.IGNORECASE,
)
_NAMED_AXIS = re.compile(
    r"(?<![a-z])(?:die[\s-]axis|die[\s-]alignment|die[\s-]position|axis|axes?|axe|asse|eje|stempelstellung|stempelachse)"
    rf"(?![a-z])(?:\s(?:des coins|dei conii|de cuños))?{_SAYS}(?P<hours>\d{{1,3}})(?![\d.,]*\d|\s?(?:mm|g|%)(?![a-z]))",
    re.IGNORECASE,
)
_ARROWS = {arrow: place for place, arrow in enumerate("↑↗→↘↓↙←↖")}
_ARROW_TEXT = re.compile(rf"[{''.join(_ARROWS)}]")
_DIGITS = re.compile(r"[\d.,]{1,16}", re.ASCII)
_MEASURE = re.compile(
    r"\s*(?:c(?:a|irca)?\.?\s*|~\s*|Ø\s*)?(?P<number>\d[\d.,'’ ]*|[.,]\d+)\s*(?P<unit>[^\d]*)", re.IGNORECASE
)
_UNITS = re.compile(rf"(?:{_GRAM}|{_MM}|h\.?|°|)\s*\Z", re.IGNORECASE)


def number(text: str) -> Decimal | None:
    """A number with either decimal sign: "3,47" and "3.47"; "1.234,5" and "1,234.5" are a thousand and some."""
    text = text.strip(" '’").rstrip(".,").replace("'", "").replace("’", "").replace(" ", "")
    if not text.isascii() or not _DIGITS.fullmatch(text):
        return None
    sign = max(text.rfind("."), text.rfind(","))
    whole, fraction = (text[:sign], text[sign + 1 :]) if sign >= 0 else (text, "")
    if sign >= 0 and text.count(text[sign]) > 1:
        whole, fraction = text, ""
    groups = re.split("[.,]", whole)
    if len(groups) > 1 and (len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:])):
        return None
    return Decimal(f"{''.join(groups) or 0}.{fraction or 0}")


def measure(text: str) -> Decimal | None:
    """The one measure of a cell, in the unit that its column has; None for zero, for inches and for anything else."""
    match = _MEASURE.fullmatch(text[:60].translate(_DASHES).strip())
    if not match or not _UNITS.fullmatch(match["unit"].strip()):
        return None
    found = number(match["number"])
    return _plain(found) if found else None


def die_axis(text: str) -> int | None:
    """The die axis in hours, 1 to 12 (0 and 360° are 12): from "6h", "6", "180°", "↑↓", "die axis 6"."""
    text = text[:LONGEST].translate(_DASHES).strip()
    found = _axis(text)
    if found is None and re.fullmatch(r"\d{1,3}", text, re.ASCII):
        found = _dial(int(text))
    return found


def read(text: str) -> Physical:
    """All measures that a text states with their units; what is impossible for a coin is not read.

    A bronze's module ("Æ33", "AE3") is part of its denomination and is never a size.
    """
    text = text[:LONGEST].translate(_DASHES)
    thickness, text = _thickness(text)
    sizes = next(_sizes(text), ())
    return Physical(
        diameter_mm=max(sizes, default=None),
        diameter_min_mm=min(sizes) if len(set(sizes)) > 1 else None,
        thickness_mm=thickness,
        weight_g=_weight(text),
        die_axis_h=_axis(text),
    )


def _plain(value: Decimal) -> Decimal:
    """Without trailing zeros: what was measured to the milligram is no more than its value."""
    value = value.normalize()
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _within(written: str, limits: tuple[Decimal, Decimal], *, factor: int = 1) -> Decimal | None:
    found = number(written)
    if found is None:
        return None
    found *= factor
    return _plain(found) if limits[0] <= found <= limits[1] else None


def _weight(text: str) -> Decimal | None:
    for pattern in (_WEIGHT, _NAMED_WEIGHT):
        for match in pattern.finditer(text):
            if (found := _within(match["weight"], WEIGHTS_G)) is not None:
                return found
    return None


def _thickness(text: str) -> tuple[Decimal | None, str]:
    """The thickness, and the text without it."""
    match = _THICK.search(text)
    if not match:
        return None, text
    found = _within(match["size"] or match["before"], THICKNESSES_MM)
    return found, text[: match.start()] + " ; " + re.sub(rf"\A\s?{_MM}", "", text[match.end() :], flags=re.IGNORECASE)


def _sizes(text: str) -> Iterator[tuple[Decimal, ...]]:
    for pattern in (_SIZE, _LONE_SIZE, _NAMED_SIZE):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            factor = 10 if groups.get("cm") else 1
            written = [groups[name] for name in ("first", "second") if groups.get(name)]
            sizes = [_within(size, SIZES_MM, factor=factor) for size in written]
            if sizes and all(size is not None for size in sizes):
                yield tuple(size for size in sizes if size is not None)


def _dial(value: int) -> int | None:
    """Hours of 0 to 12, else degrees by thirties: 180 is 6 o'clock."""
    if value <= HOURS_ON_DIAL:
        return value or HOURS_ON_DIAL
    return _hours_of(value)


def _hours_of(degrees: int) -> int | None:
    return round(degrees / 30) % HOURS_ON_DIAL or HOURS_ON_DIAL if degrees <= 360 else None


def _axis(text: str) -> int | None:
    for match in _HOURS.finditer(text):
        if int(match["hours"]) <= HOURS_ON_DIAL:
            return int(match["hours"]) or HOURS_ON_DIAL
    for match in _DEGREES.finditer(text):
        if (found := _hours_of(int(match["degrees"]))) is not None:
            return found
    if named := _NAMED_AXIS.search(text):
        return _dial(int(named["hours"]))
    return _pointed(text)


def _pointed(text: str) -> int | None:
    """The reverse against the obverse: "↑↓" is 6 o'clock, a lone "↓" is the reverse under an upright obverse."""
    arrows = [_ARROWS[arrow] for arrow in _ARROW_TEXT.findall(text)]
    if not 1 <= len(arrows) <= 2:
        return None
    turned = (arrows[-1] - (arrows[0] if len(arrows) == 2 else 0)) % 8
    return round(turned * 1.5 + 0.01) or HOURS_ON_DIAL

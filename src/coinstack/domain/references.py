"""Citations of catalogs: read from a cell or a paragraph, in one canonical form, compared and put in order.

What people write and what it means is told in the project's notes on references: volumes, editions, rulers and
mints as headings, pages, ranges, qualifiers. A citation that is not understood is kept as printed, never guessed.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from coinstack.domain import issuers, reference_anchors, reference_unknown, reference_volumes
from coinstack.domain import reference_patterns as form
from coinstack.domain.coin import Citation
from coinstack.domain.reference_anchors import Found
from coinstack.domain.reference_catalogs import by_name
from coinstack.domain.reference_drafts import Draft, roman_value
from coinstack.domain.vocabulary import CitationConfidence

LONGEST = 100_000
"""Characters of a text that are read; what stands behind them is no list of citations."""


@dataclass(frozen=True)
class Reference:
    """A citation, as printed (`raw`, a piece of the text) and in its parts; None where nothing is said.

    `volume_candidates` are the volumes that ruler and date leave open ("V.2", "VI"); `volume_inferred` says that the
    volume was not printed. `heading` is the ruler or mint under whom the number counts, as an id for comparing:
    printed as `section`, else known from the coin.
    """

    raw: str
    catalog: str
    volume: str | None = None
    part: str | None = None
    edition: str | None = None
    section: str | None = None
    number: str | None = None
    suffix: str | None = None
    qualifier: str | None = None
    page: str | None = None
    plate: str | None = None
    note: str | None = None
    volume_inferred: bool = False
    volume_candidates: tuple[str, ...] = ()
    heading: str | None = None


@dataclass(frozen=True)
class Context:
    """What is known of the coin that is cited; years are signed, BC negative."""

    issuer: str | None = None
    category: str | None = None
    denomination: str | None = None
    metal: str | None = None
    mint: str | None = None
    obverse_legend: str | None = None
    reverse_legend: str | None = None
    year_from: int | None = None
    year_to: int | None = None


# one character for one, so that places in the plain text are places in the text
_ALIKE = str.maketrans(
    dict.fromkeys("\u00a0\u2007\u202f\u2009\u2002\u2003\u200a\u3000\t\r\x0b\x0c", " ")
    | dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | dict.fromkeys("“”„‟«»″＂", '"')
    | {"º": "°", "’": "'", "＆": "&", "\x00": " "}
    | form.HIDE_RAISED
)


def read(text: str, context: Context | None = None) -> list[Reference]:
    """The citations in a cell or a paragraph, in the order of the text; never raises.

    The context tells the volume where none is printed, which of Sear's books is meant, and the ruler under whom
    Cohen, RSC or BMCRE count.
    """
    return _distinct([one for one, _, _ in places(text, context)])


def places(text: str, context: Context | None = None) -> list[tuple[Reference, int, int]]:
    """Each citation as `read` gives it, repeated ones too, and where it stands in the text; never raises."""
    known = context or Context()
    written = text[:LONGEST]
    plain = as_compared(written)
    found = reference_unknown.added(plain, reference_anchors.cited(plain))
    _attach_note(plain, found)
    return [(_reference(written, one, known), one.draft.start, one.draft.end) for one in found]


def as_compared(text: str) -> str:
    """The text with like signs made one; each place is the same place in both."""
    return text.translate(_ALIKE)


def _attach_note(plain: str, found: list[Found]) -> None:
    """A remark ("Note: Sear 9643 repeats ...") stays with the citation in front of it."""
    note = form.NOTE.search(plain)
    if note is None:
        return
    before = [one for one in found if one.draft.end <= note.start()]
    if before and (words := plain[note.end() : note.end() + 500].strip()):
        before[-1].draft.notes.append(words)


# -- the parts of a reference ---------------------------------------------------------------------------------------

_SEAR_BOOKS = {"roman_republic": "SRCV", "roman_imperatorial": "SRCV", "roman_imperial": "SRCV",
               "roman_provincial": "SGI", "byzantine": "SB", "greek": "Sear Greek", "celtic": "Sear Greek",
               "judaean": "Sear Greek", "eastern": "Sear Greek"}  # fmt: skip


@lru_cache(maxsize=1024)
def _issuer(name: str | None, years: tuple[int, int] | None) -> issuers.Issuer | None:
    if not name:
        return None
    match = issuers.find(name, years=years) or issuers.find(name, category="roman_imperial")
    return match.issuer if match else None


def _context_years(known: Context) -> tuple[int, int] | None:
    if known.year_from is None or known.year_to is None or known.year_from > known.year_to:
        return None
    return known.year_from, known.year_to


def _category(known: Context) -> str | None:
    if known.category:
        return known.category
    issuer = _issuer(known.issuer, _context_years(known))
    return issuer.category if issuer else None


def _book(one: Found, known: Context) -> tuple[str, str | None]:
    """The catalog and the section: which of Sear's books, whose Sylloge, Babelon under a gens."""
    name, section = one.catalog, one.draft.section
    if name == "Sear":
        return _SEAR_BOOKS.get(_category(known) or "", "Sear"), section
    if name == "SNG" and section:
        return f"SNG {section}", None
    gens = one.spelling.gens if one.spelling else None
    return name, gens or section


def _shown(text: str | None) -> str | None:
    return text.translate(form.SHOW_RAISED) if text else None


def _reference(written: str, one: Found, known: Context) -> Reference:
    draft = one.draft
    catalog, section = _book(one, known)
    section = _shown(section)
    told = _Volume(draft.volume, draft.part)
    if catalog == "RIC" and (draft.volume is None or draft.volume_behind):
        told = _told_by_coin(draft, section, known)
    notes = [*draft.notes, draft.volume] if draft.volume_behind and told.volume != draft.volume else draft.notes
    return Reference(
        raw=written[draft.start : draft.end].strip(),
        catalog=catalog.translate(form.SHOW_RAISED),
        volume=told.volume,
        part=told.part,
        edition=draft.edition,
        section=section,
        number=draft.number,
        suffix=draft.suffix,
        qualifier=_shown(" ".join(draft.qualifiers)),
        page=draft.page,
        plate=draft.plate,
        note=_shown("; ".join(note for note in notes if note)),
        volume_inferred=told.inferred,
        volume_candidates=told.candidates,
        heading=_heading(catalog, told.volume, section, known) if one.counts_as.restarts else None,
    )


@dataclass(frozen=True)
class _Volume:
    volume: str | None
    part: str | None
    inferred: bool = False
    candidates: tuple[str, ...] = ()


def _told_by_coin(draft: Draft, section: str | None, known: Context) -> _Volume:
    """Infer the volume; one printed behind the number stands unless the coin cannot be in it (then it is a mark)."""
    volumes = _inferred(section, known)
    behind = draft.volume
    if behind is not None and (not volumes or any(one.volume == behind for one in volumes)):
        return _Volume(behind, draft.part)
    if len(volumes) == 1:
        return _Volume(volumes[0].volume, volumes[0].part, inferred=True)
    return _Volume(None, None, candidates=tuple(str(one) for one in volumes))


@lru_cache(maxsize=1024)
def _inferred(section: str | None, known: Context) -> tuple[reference_volumes.Volume, ...]:
    coin = reference_volumes.Struck(
        issuer=section if section and _issuer(section, None) else known.issuer,
        year_from=known.year_from,
        year_to=known.year_to,
        mint=section if section and reference_volumes.mint(section) else known.mint,
        denomination=known.denomination,
    )
    return reference_volumes.inferred(coin)


_BY_MINT = ("VI", "VII", "VIII", "IX")


def _heading(catalog: str, volume: str | None, section: str | None, known: Context) -> str | None:
    """The mint in RIC VI to IX, else the ruler (Babelon: the gens), as an id."""
    if catalog == "Babelon":
        return _key_text(section) or None
    if catalog == "RIC" and volume in _BY_MINT:
        mint = reference_volumes.mint(section or "") or reference_volumes.mint(known.mint or "")
        return _key_text(mint.name) if mint else None
    issuer = _issuer(section, None) or _issuer(known.issuer, _context_years(known))
    return issuer.id if issuer else _key_text(section) or None


def _distinct(found: list[Reference]) -> list[Reference]:
    """Without what is printed twice; the same type with and without its volume are two citations."""
    seen: dict[tuple[object, ...], Reference] = {}
    for one in found:
        printed = None if one.volume_inferred else one.volume
        parts = (one.catalog, one.edition, printed, one.section, one.number, one.suffix, one.page, one.plate)
        seen.setdefault(parts, one)
    return list(seen.values())


# -- canonical form, keys, order ------------------------------------------------------------------------------------

_TO_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SHOWN_QUALIFIERS = ("var.", "corr.", "temp.")


def _qualifiers(reference: Reference) -> list[str]:
    words = reference.qualifier or ""
    return [word for word in ("cf.", "-", "var.", "corr.", "temp.", "?") if word in words.split()]


def _volume_text(reference: Reference) -> str:
    volume = ".".join(one for one in (reference.volume, reference.part) if one)
    catalog = by_name().get(reference.catalog)
    if volume and volume[0].isdigit() and not (catalog and catalog.volumes):
        volume = f"vol. {volume}"
    edition = reference.edition
    if not edition:
        return volume
    raised = len(edition) < 3 and edition.isdigit()
    return volume + (edition.translate(_TO_RAISED) if raised else f" ({edition})")


def _suffix_text(suffix: str | None) -> str:
    return (suffix or "").translate(_TO_RAISED)


def _place_text(reference: Reference) -> str:
    if reference.number:
        return reference.number + _suffix_text(reference.suffix)
    if reference.page:
        return f"p. {reference.page}"
    return f"pl. {reference.plate}" if reference.plate else ""


def _section_text(reference: Reference) -> str:
    section = reference.section
    if not section:
        return ""
    known = reference.catalog in by_name() or reference.catalog.startswith("SNG ")
    plain = form.HEADING.match(f"{section} 1") if known and reference.number else None
    return section if plain and plain["words"] == section else f"({section})"


def canonical(reference: Reference) -> str:
    """The citation in the trade's usual form: "RIC II.1² 772a", "cf. RIC VI Cyzicus 36", "RIC III -"."""
    qualifiers = _qualifiers(reference)
    volume = _volume_text(reference)
    raised_only = bool(volume) and reference.volume is None and not volume.startswith(" ")
    words = [
        "cf." if "cf." in qualifiers else "",
        reference.catalog + volume if raised_only else f"{reference.catalog} {volume.strip()}".strip(),
        _section_text(reference),
        _place_text(reference),
        "-" if "-" in qualifiers and not _place_text(reference) else "",
        *(word for word in qualifiers if word in _SHOWN_QUALIFIERS),
    ]
    return " ".join(word for word in words if word)


def _key_text(text: str | None) -> str:
    plain = unicodedata.normalize("NFKD", (text or "").casefold())
    return re.sub(r"[^a-z0-9/.&*-]+", " ", plain.encode("ascii", "ignore").decode()).strip()


def _key_volume(reference: Reference) -> str:
    """RIC I means the second edition, as II.1 and II.3 do; the parts of IV and V count on under their rulers."""
    if reference.catalog != "RIC":
        edition = f"({reference.edition})" if reference.edition else None
        return ".".join(one for one in (reference.volume, reference.part, edition) if one)
    part = reference.part if reference.volume == "II" else None
    return ".".join(one for one in (reference.volume, part) if one)


def type_key(reference: Reference) -> str | None:
    """What all coins of the cited type share: catalog, volume, ruler or mint, number and suffix.

    None where no type is named: no number, "not in", "compare"; nor where numbers start again with each ruler and
    the ruler is not known, or the volume is open.
    """
    qualifiers = _qualifiers(reference)
    if reference.number is None or "-" in qualifiers or "cf." in qualifiers:
        return None
    catalog = by_name().get(reference.catalog)
    restarts = catalog is not None and catalog.restarts and reference.catalog != "BMC"
    if (restarts and reference.heading is None) or (reference.catalog == "RIC" and reference.volume is None):
        return None
    section = reference.heading if restarts else _key_text(reference.section)
    words = (_key_text(reference.catalog), _key_volume(reference).lower(), section, _key_text(_numbered(reference)))
    return " ".join(word for word in words if word)


def _numbered(reference: Reference) -> str:
    return (reference.number or "") + (reference.suffix or "")


_RUN = re.compile(r"\d+|[a-z]+")


def _natural(text: str) -> str:
    """ASCII in which digits compare by value: each number in front of it the count of its digits."""
    runs = _RUN.findall(_key_text(text))
    return ".".join(f"{min(len(bare), 99):02d}{bare}" if (bare := _digits(one)) else one for one in runs)


def _digits(run: str) -> str:
    return (run.lstrip("0") or "0") if run.isdigit() else ""


def sort_key(reference: Reference) -> str:
    """ASCII; compared as plain text it puts RIC 9 before 10, and 44/5 before 335/1c."""
    volume = reference.volume or (reference.volume_candidates[0].split(".")[0] if reference.volume_candidates else "")
    if volume and re.fullmatch(r"[IVX]+", volume):
        volume = str(roman_value(volume))
    parts = (reference.catalog, volume, reference.part or "", _numbered(reference) or reference.page or "",
             reference.section or "")  # fmt: skip
    return " ".join(_natural(part) for part in parts)


def _confidence(reference: Reference) -> CitationConfidence:
    qualifiers = _qualifiers(reference)
    if "?" in qualifiers:
        return CitationConfidence.UNCERTAIN
    if "cf." in qualifiers or "var." in qualifiers or reference.volume_candidates:
        return CitationConfidence.PROBABLE
    return CitationConfidence.EXACT


def citation(reference: Reference, *, position: int = 0) -> Citation:
    """The coin's own record of this reference, at a place in its list (the first is its primary one)."""
    return Citation(**parts(reference), primary=position == 0, position=position)  # type: ignore[arg-type] # named as there


def parts(reference: Reference) -> dict[str, str | bool | None]:
    """What a citation keeps of the reference, by its fields' names."""
    found: dict[str, str | bool | None] = {name: getattr(reference, name) for name in _KEPT}
    found["volume_inferred"] = reference.volume_inferred
    found["plate_coin"] = "this coin" in (reference.qualifier or "")
    found["confidence"] = _confidence(reference)
    found["type_key"] = type_key(reference)
    return found


_KEPT = tuple("raw catalog volume part edition section number suffix qualifier page plate note".split())

"""From a row's cells: who struck the coin, where, when and as what."""

import re
from functools import lru_cache

from coinstack.domain import dates, denominations, issuers, mints
from coinstack.domain.draft import LIKELY, SURE, UNSURE, Draft, without_doubt
from coinstack.domain.mapping import Column
from coinstack.domain.spelling import fold
from coinstack.domain.vocabulary import Category, IssueStatus, Metal, PortraitRole, read

CACHED = 20_000

find_issuer = lru_cache(maxsize=CACHED)(issuers.find)
find_issuers = lru_cache(maxsize=CACHED)(issuers.find_all)
find_mint = lru_cache(maxsize=CACHED)(mints.find)
find_denomination = lru_cache(maxsize=CACHED)(denominations.find)
read_date = lru_cache(maxsize=CACHED)(dates.read)

_OFFICINA = re.compile(
    r"(?P<which>\d{1,2}(?:st|nd|rd|th|\.|ª|e)?|first|second|third|fourth|fifth|sixth|[IVX]{1,4}|[A-Z]|[Α-Ω])\s*"
    r"(?:offizin|officina|officinal|officine|oficina)\b|\b(?:offizin|officina|officine|oficina)\s+(?P<after>\w{1,8})",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[,;:/()]\s*|\.\s+|\s[-–—]\s")
_WITH = re.compile(r"(?:with|and|mit|und|avec|et|con|e|y)\s+(?P<who>.+)", re.IGNORECASE)
_RARITY = re.compile(
    r"(?:(?:extremely|very|excessively|quite)\s+)?(?:rare|scarce|common|unique|unpublished)\W*|[RCS]\d?|RR+|UNIC\w*"
    r"|selten|sehr selten|äußerst selten|rara|raro|rarissim[oa]|très rare|muy rar[ao]|molto rar[ao]",
    re.IGNORECASE,
)
_BELOW_ROME = "moneyer"
_DATED_APART = 15  # years between Crawford's date of a moneyer and the one that an older book gives
_JOINED = re.compile(r"\b(?:and|und|et|con|with|mit|avec|e|y)\b|[&/+]", re.IGNORECASE)
_RANK = re.compile(r"(?:div(?:us|a|o)|deified|emperor|empress|king|queen|kaiser|könig)\b\s*", re.IGNORECASE)
_ROLE = re.compile(
    r"(?:(?:as|als|come|como|comme|en tant que)\s+)?(?:nobilissimus\s+)?"
    r"(?:caesar|césar|cesare|augustus|august|auguste|augusto|augusta|div(?:us|a))\.?",
    re.IGNORECASE,
)
_DATED = re.compile(r"\bdated\s+(.{4,60})", re.IGNORECASE)
_EITHER = re.compile(r"\s+(?:or|oder|ou|o|vel)\s+", re.IGNORECASE)


def read_identity(draft: Draft) -> None:
    """Category, ruler, portrait, mint, dates, denomination, metal."""
    _category(draft)
    _reign(draft)
    _years_apart(draft)
    _issuer(draft)
    _struck(draft)
    _moneyer(draft)
    _portrait(draft, "portrait", "obverse")
    _portrait(draft, "reverse_portrait", "reverse")
    _mint(draft)
    _denomination(draft)
    _metal(draft)
    _plain(draft)
    _rarity(draft)


def _category(draft: Draft) -> None:
    if (found := draft.column("category")) is None:
        return
    column, cell = found
    bare, doubted = without_doubt(cell)
    category = read(Category, bare) or read(Category, re.sub(r"(?i)\s+(?:coins?|coinage|münzen|monnaies)$", "", bare))
    if category is None:
        draft.keep_as_custom(column, cell)
        draft.remark(
            "description.category", f"“{cell}” is no category that CoinStack knows: kept under {column.label}."
        )
    else:
        draft.put("description.category", category, column)
        if doubted:
            draft.doubt("category")


def _years(draft: Draft, names: tuple[str, str]) -> tuple[int, int] | None:
    first, last = draft.year(f"description.{names[0]}"), draft.year(f"description.{names[1]}")
    if first is None and last is None:
        return None
    return (first if first is not None else last or 0, last if last is not None else first or 0)


def _reign(draft: Draft) -> None:
    if (found := draft.column("reign")) is None:
        return
    column, cell = found
    reading = read_date(cell)
    draft.put("description.reign_text", cell, column)
    if reading is None:
        draft.remark("description.reign_text", f"No years could be read in “{cell}”: kept as written.")
        return
    confidence = LIKELY if reading.era_inferred else SURE
    draft.put("description.reign_from", reading.year_from, column, confidence)
    draft.put("description.reign_to", reading.year_to, column, confidence)


def _years_apart(draft: Draft) -> None:
    """Years in columns of their own; -27, "27 BC" and 0027 alike."""
    for name in ("year_from", "year_to", "reign_from", "reign_to"):
        if (found := draft.column(name)) is None:
            continue
        column, cell = found
        if re.fullmatch(r"[-−–]\s?\d{1,4}", cell):
            year: int | None = -int(re.sub(r"\D", "", cell))
        else:
            reading = read_date(cell)
            year = (reading.year_to if name.endswith("to") else reading.year_from) if reading else None
        if year:
            draft.put(f"description.{name}", year, column)
        elif cell != "0":
            draft.keep_as_custom(column, cell)
            draft.remark(f"description.{name}", f"“{cell}” is no year: kept under {column.label}.")


def _issuer(draft: Draft) -> None:
    if (found := draft.column("issuer")) is None:
        _more_issuers(draft)
        return
    column, cell = found
    bare, doubted = without_doubt(cell)
    if doubted:
        draft.doubt("issuer")
    named = _named(draft, bare)
    if not named:
        _unknown_issuer(draft, column, bare)
    elif len(named) > 1:
        draft.put("description.issuer", named[0].issuer.name, column, named[0].confidence)
        draft.put("description.co_issuer", " and ".join(one.issuer.name for one in named[1:]), column, LIKELY)
    else:
        _one_issuer(draft, column, bare, named[0])
    _more_issuers(draft)


def _named(draft: Draft, bare: str) -> tuple[issuers.Match, ...]:
    """The ruler whom the cell names, or the rulers of a joint reign."""
    category = draft.get("description.category")
    years = _years(draft, ("reign_from", "reign_to")) or _years(draft, ("year_from", "year_to"))
    if _JOINED.search(bare) and len(joint := find_issuers(bare, category=category, years=years)) > 1:
        return joint
    one = find_issuer(bare, category=category, years=years)
    return (one,) if one is not None else find_issuers(bare, category=category, years=years)


def _one_issuer(draft: Draft, column: Column, bare: str, match: issuers.Match) -> None:
    name = called(bare, match)
    of_rome = match.issuer.role == _BELOW_ROME and draft.values.get("description.category") == Category.ROMAN_REPUBLIC
    if of_rome:  # the Republic struck, the moneyer signed
        draft.put("description.issuer", "Rome", column, match.confidence)
        draft.put("description.magistrates", (name,), column, match.confidence)
    else:
        draft.put("description.issuer", name, column, match.confidence)
    if match.role is not None and not draft.plan.of("portrait"):
        draft.put("description.obverse_portrait", name, column, LIKELY)
        draft.put("description.obverse_portrait_role", PortraitRole(match.role), column, LIKELY)
    if match.confidence < LIKELY:
        draft.remark("description.issuer", f"“{bare}” was taken for {match.issuer.name}: is that right?")


def _moneyer(draft: Draft) -> None:
    """Where nothing says the category: a moneyer of the Republic among the rulers means Rome, which struck for him."""
    found = draft.column("issuer")
    if found is None or draft.column("category") is not None or "description.co_issuer" in draft.values:
        return
    column, cell = found
    bare, _ = without_doubt(cell)
    years = _years(draft, ("year_from", "year_to")) or _years(draft, ("reign_from", "reign_to"))
    match = find_issuer(bare, years=years)
    if match is None or match.confidence < SURE or not _signed_for_rome(match.issuer, years):
        return
    held = draft.values.pop("description.magistrates", ())
    others = held if isinstance(held, tuple) else ()
    del draft.values["description.issuer"]  # the cell is read as somebody else's name
    draft.put("description.category", Category.ROMAN_REPUBLIC, column, LIKELY)
    draft.put("description.issuer", "Rome", column, LIKELY)
    draft.put("description.magistrates", tuple(dict.fromkeys((called(bare, match), *others))), column, LIKELY)


def _signed_for_rome(issuer: issuers.Issuer, years: tuple[int, int] | None) -> bool:
    if issuer.role != _BELOW_ROME or issuer.category != Category.ROMAN_REPUBLIC:
        return False
    if years is None or issuer.year_from is None or issuer.year_to is None:
        return True
    return years[0] <= issuer.year_to + _DATED_APART and years[1] >= issuer.year_from - _DATED_APART


def called(bare: str, match: issuers.Match) -> str:
    """The name as the source has it, where that is a known spelling; else (a slip of the pen) the authority's."""
    known = {fold(name) for name in (match.issuer.name, *match.issuer.names)}
    for form in (bare.partition(",")[0].strip(), _RANK.sub("", bare.partition(",")[0]).strip()):
        if fold(form) in known and not _RANK.match(form):
            return form
    return match.issuer.name


def _unknown_issuer(draft: Draft, column: Column, bare: str) -> None:
    city = find_mint(bare)
    draft.put("description.issuer", bare, column, LIKELY if city else UNSURE)
    if city is None:
        draft.remark("description.issuer", f"“{bare}” is not among the rulers that CoinStack knows: kept as written.")


def _more_issuers(draft: Draft) -> None:
    for name in ("co_issuer", "in_name_of", "dynasty", "alliance_city"):
        if found := draft.column(name):
            column, cell = found
            bare, doubted = without_doubt(cell)
            known = find_issuer(bare) if name in {"co_issuer", "in_name_of"} else None
            draft.put(f"description.{name}", called(bare, known) if known else bare, column)
            if doubted:
                draft.doubt(name)
    names = [part for _, cell in draft.all_columns("magistrates") for part in re.split(r"\s*[;/]\s*", cell) if part]
    if names:
        draft.put("description.magistrates", tuple(dict.fromkeys(names)), draft.all_columns("magistrates")[0][0])


def _struck(draft: Draft) -> None:
    if found := draft.column("dated"):
        _dated(draft, *found)
    if (found := draft.column("date")) is None:
        return
    column, cell = found
    draft.put("description.date_text", cell, column)
    if re.fullmatch(r"\d{4}-\d\d-\d\d.*", cell):
        draft.remark("description.date_text", f"The spreadsheet made a day of our time of this date ({cell}).")
        return
    reading = read_date(cell, hint=_years(draft, ("reign_from", "reign_to")))
    if reading is None:
        if dates.dated(cell):
            _dated(draft, column, cell)
        else:
            draft.remark("description.date_text", f"No years could be read in “{cell}”: kept as written.")
        return
    confidence = LIKELY if reading.era_inferred else SURE
    draft.put("description.year_from", reading.year_from, column, confidence)
    draft.put("description.year_to", reading.year_to, column, confidence)
    for name in ("circa", "before", "after"):
        if getattr(reading, name):
            draft.put(f"description.{name}", value=True, column=column)
    if dates.dated(cell):
        _dated(draft, column, cell)


def read_dated(draft: Draft, column: Column, note: str) -> None:
    """ "Dated local year 326 = AD 14-15" among the notes is the date on the coin."""
    if (found := _DATED.search(note)) and dates.dated(found[1]) and "description.dated_text" not in draft.values:
        _dated(draft, column, found[1])


def _dated(draft: Draft, column: Column, cell: str) -> None:
    reading = dates.dated(cell)
    draft.put("description.dated_text", reading.text if reading else cell, column)
    if reading:
        draft.put("description.dated_era", reading.era, column)
        draft.put("description.dated_year", reading.year, column)


def _portrait(draft: Draft, target: str, side: str) -> None:
    if (found := draft.column(target)) is None:
        return
    column, cell = found
    bare, doubted = without_doubt(cell)
    head, _, rest = bare.partition(",")
    years = _years(draft, ("reign_from", "reign_to"))
    match = find_issuer(bare, years=years) or find_issuer(head, years=years)
    name = called(bare, match) if match else head.strip() if rest else bare
    draft.put(f"description.{side}_portrait", name, column, match.confidence if match else UNSURE)
    if match is not None and match.role is not None:
        draft.put(f"description.{side}_portrait_role", PortraitRole(match.role), column, match.confidence)
    if rest.strip() and not _ROLE.fullmatch(rest.strip()):
        _besides(draft, column, rest.strip(), side)
    if doubted:
        draft.doubt(f"{side}_portrait")


def _besides(draft: Draft, column: Column, rest: str, side: str) -> None:
    """ "Tiberius, with Drusus Caesar": the other is on the reverse where the reverse names him, else it is a note."""
    other = _WITH.fullmatch(rest)
    match = find_issuer(other["who"]) if other else None
    back = draft.column("reverse") or draft.column("reverse_design")
    if other and side == "obverse" and back and other["who"].split()[0].casefold() in back[1].casefold():
        draft.put(
            "description.reverse_portrait", called(other["who"], match) if match else other["who"], column, LIKELY
        )
        if match is not None and match.role is not None:
            draft.put("description.reverse_portrait_role", PortraitRole(match.role), column, LIKELY)
    else:
        draft.notes.append(f"{column.label}: {draft.tidy(column)}")


def _mint(draft: Draft) -> None:
    if found := draft.column("region"):
        column, cell = found
        bare, doubted = without_doubt(cell)
        draft.put("description.region", bare, column)
        if doubted:
            draft.doubt("region")
    if found := draft.column("officina"):
        draft.put("description.officina", found[1], found[0])
    if found := draft.column("mint"):
        _mint_cell(draft, *found)


def _mint_cell(draft: Draft, column: Column, cell: str) -> None:
    place = _without_officina(draft, column, cell)
    bare, doubted = without_doubt(place)
    if doubted:
        draft.doubt("mint")
    parts = [part for part in _PARTS.split(bare) if part]
    whole = find_mint(bare)
    known = [(part, one) for part in parts if (one := find_mint(part)) is not None]
    if whole is not None:
        known.sort(key=lambda pair: pair[1].mint.id != whole.mint.id)
    name, match = known[0] if known and len(parts) > 1 else (bare, whole)
    if match is None:
        _unknown_mint(draft, column, bare)
        return
    draft.put("description.mint", name, column, match.confidence)
    if match.doubtful:
        draft.doubt("mint")
    stated = next((p for p in parts if p != name and find_mint(p) is None and mints.find_region(p) is not None), None)
    if stated is not None:
        draft.put("description.region", stated.title() if stated.isupper() else stated, column)
    elif match.confidence >= LIKELY and not match.doubtful:
        draft.put("description.region", match.mint.region, column, LIKELY)


def _unknown_mint(draft: Draft, column: Column, bare: str) -> None:
    draft.put("description.mint", bare, column, UNSURE)
    either = _EITHER.split(bare)
    if len(either) > 1 and all(find_mint(one) is not None for one in either):
        draft.doubt("mint")
        draft.remark("description.mint", f"“{bare}” leaves the mint open: kept as written.")
    else:
        draft.remark("description.mint", f"“{bare}” is not among the mints that CoinStack knows: kept as written.")


def _without_officina(draft: Draft, column: Column, cell: str) -> str:
    """ "Rome, 3rd officinal, Issue IIa" is the mint, its workshop, and a word on the issue that goes to the notes."""
    found = _OFFICINA.search(cell)
    if found is None:
        return cell
    draft.put("description.officina", found["which"] or found["after"], column)
    before, behind = cell[: found.start()].rstrip(" ,;("), cell[found.end() :].strip(" ,;)")
    if before and behind:
        draft.notes.append(f"{column.label}: {cell}")
    return before or behind


def _denomination(draft: Draft) -> None:
    if (found := draft.column("denomination")) is None:
        return
    column, cell = found
    bare, doubted = without_doubt(cell)
    known = find_denomination(bare)
    draft.put("description.denomination", bare, column, SURE if known else UNSURE)
    if known is None:
        words = f"“{bare}” is not among the denominations that CoinStack knows: kept as written."
        draft.remark("description.denomination", words)
    if doubted:
        draft.doubt("denomination")


def _metal(draft: Draft) -> None:
    if (found := draft.column("metal")) is None:
        return
    column, cell = found
    bare, doubted = without_doubt(cell)
    metal = read(Metal, bare)
    if metal is None:
        draft.keep_as_custom(column, cell)
        draft.remark("description.metal", f"“{cell}” is no metal that CoinStack knows: kept under {column.label}.")
        return
    draft.put("description.metal", metal, column)
    if doubted:
        draft.doubt("metal")


def _plain(draft: Draft) -> None:
    for name in ("title", "script", "weight_standard"):
        if found := draft.column(name):
            column, cell = found
            bare, doubted = (cell, False) if name == "title" else without_doubt(cell)
            draft.put(f"description.{name}", bare, column)
            if doubted:
                draft.doubt(name)
    if found := draft.column("issue_status"):
        column, cell = found
        status = read(IssueStatus, cell)
        if status is None:
            draft.keep_as_custom(column, cell)
        else:
            draft.put("description.issue_status", status, column)


def _rarity(draft: Draft) -> None:
    if (found := draft.column("rarity")) is None:
        return
    column, cell = found
    basis, _, rest = cell.partition(" ")
    if _RARITY.fullmatch(cell):
        draft.put("description.rarity", cell, column)
    elif rest and basis.isupper() and _RARITY.fullmatch(rest):
        draft.put("description.rarity", rest, column)
        draft.put("description.rarity_basis", basis, column)
    elif column.heading:
        draft.put("description.rarity", cell, column, LIKELY)
    else:
        draft.keep_as_custom(column, cell)

"""A coin's title, proposed from what is known of it: "C. Malleolus, Denarius, Rome, 96 BC"."""

from coinstack.domain.coin import Description
from coinstack.domain.vocabulary import Category, Metal, PortraitRole, label

UNDESCRIBED = "Undescribed coin"
"""The title of a coin of which nothing is known."""

_ROLES = {
    PortraitRole.CAESAR: "{}, as Caesar",
    PortraitRole.AUGUSTUS: "{}, as Augustus",
    PortraitRole.AUGUSTA: "{}, Augusta",
    PortraitRole.DIVUS: "Divus {}",
    PortraitRole.DIVA: "Diva {}",
}


def _with_role(name: str, role: PortraitRole | None) -> str:
    """The name with what the portrayed was, unless the words say so already; an Augustus needs no telling."""
    said = any(word.casefold() in name.casefold() for word in ("caesar", "augusta", "divus", "diva "))
    if role is None or said or role is PortraitRole.AUGUSTUS:
        return name
    return _ROLES[role].format(name)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _doubted(description: Description, field: str, text: str) -> str:
    return f"{text}?" if field in description.uncertain and not text.endswith("?") else text


def _issuer(description: Description) -> str | None:
    """The authority; the Republic's moneyers stand for Rome, joint rulers are one with the other."""
    magistrates = [name.strip() for name in description.magistrates if name.strip()]
    if description.category is Category.ROMAN_REPUBLIC and magistrates:
        return _doubted(description, "magistrates", _listed(magistrates))
    issuer = (description.issuer or "").strip()
    if not issuer:
        return None
    issuer = _doubted(description, "issuer", issuer)
    co_issuer = (description.co_issuer or "").strip()
    if co_issuer:
        issuer = f"{issuer} with {_doubted(description, 'co_issuer', co_issuer)}"
    in_name_of = (description.in_name_of or "").strip()
    if in_name_of and in_name_of != description.issuer:
        issuer = f"{issuer}, in the name of {_doubted(description, 'in_name_of', in_name_of)}"
    return issuer


def _who(description: Description) -> str | None:
    """Whoever is shown, if another than the issuer or with a rank of his own (Titus, as Caesar); else the issuer."""
    portrait = (description.obverse_portrait or "").strip()
    if portrait and not description.co_issuer and not description.in_name_of:
        return _with_role(_doubted(description, "obverse_portrait", portrait), description.obverse_portrait_role)
    issuer = _issuer(description)
    if issuer is None:
        return portrait or None
    return _with_role(issuer, description.obverse_portrait_role) if not description.co_issuer else issuer


def _what(description: Description) -> str | None:
    denomination = (description.denomination or "").strip()
    if denomination:
        return _doubted(description, "denomination", denomination)
    if description.metal in {None, Metal.UNCERTAIN}:
        return None
    return f"{label(description.metal)} coin" if description.metal else None


def _where(description: Description) -> str | None:
    """The mint, unless the title begins with that very city."""
    mint = (description.mint or "").strip()
    if not mint or mint == _who(description):
        return None
    return _doubted(description, "mint", mint)


def years(year_from: int | None, year_to: int | None) -> str | None:
    """Signed years as they are written: "AD 98-117", "44-42 BC", "27 BC-AD 14"; one open end is "after" or "before"."""
    if year_to is None:
        return None if year_from is None else f"after {_year(year_from)}"
    if year_from is None:
        return f"before {_year(year_to)}"
    if year_from == year_to:
        return _year(year_from)
    if year_to < 0:
        return f"{-year_from}-{-year_to} BC"
    return f"{_year(year_from)}-{year_to if year_from > 0 else _year(year_to)}"


def _year(year: int) -> str:
    return f"{-year} BC" if year < 0 else f"AD {year}"


def _when(description: Description) -> str | None:
    """The date as its source wrote it, else the years; the reign where no striking date is known."""
    text = (description.date_text or "").strip()
    if text:
        return _doubted(description, "date_text", text)
    struck = years(description.year_from, description.year_to)
    if struck:
        return f"c. {struck}" if description.circa else struck
    return (description.reign_text or "").strip() or years(description.reign_from, description.reign_to)


def proposed(description: Description) -> str:
    """Who, what, where and when, in the trade's order, of whatever is known; never empty."""
    parts = [_who(description), _what(description), _where(description), _when(description)]
    return ", ".join(part for part in parts if part) or UNDESCRIBED

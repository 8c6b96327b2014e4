"""Keys under which different spellings are one: an authority's id where the name is known, else the folded text."""

from functools import lru_cache

from coinstack.domain import denominations, issuers, mints, places, spelling

LONGEST = 120


@lru_cache(maxsize=16384)
def of_text(text: str) -> str:
    """A text as it is compared: folded; what folds to nothing is kept in small letters."""
    return spelling.fold(text)[:LONGEST] or text.strip().casefold()[:LONGEST]


@lru_cache(maxsize=16384)
def of_issuer(name: str, category: str | None = None, years: tuple[int, int] | None = None) -> str:
    """The ruler's id, or that of the city or people that struck for itself."""
    match = issuers.find(name, category=category, years=years)
    if match is not None:
        return match.issuer.id
    city = mints.find(name)
    return city.mint.id if city else of_text(name)


@lru_cache(maxsize=16384)
def of_mint(name: str) -> str:
    """The mint's id."""
    found = mints.find(name)
    return found.mint.id if found else of_text(name)


@lru_cache(maxsize=16384)
def region(text: str | None, mint: str | None) -> str | None:
    """The region as it is called: the one that is said, else the mint's."""
    if text:
        return mints.find_region(text) or text.strip()
    found = mints.find(mint) if mint else None
    return found.mint.region if found else None


@lru_cache(maxsize=4096)
def of_denomination(name: str) -> str:
    """The denomination's id."""
    found = denominations.find(name)
    return found.id if found else of_text(name)


@lru_cache(maxsize=4096)
def of_family(name: str) -> str | None:
    """The family of the denomination: aureliani are found among the antoniniani."""
    found = denominations.find(name)
    return found.family if found else None


@lru_cache(maxsize=16384)
def of_place(text: str) -> tuple[str, ...]:
    """The keys of a place and of all it lies in, the widest first: box, tray, slot."""
    steps = places.key(places.path(text))
    return tuple("/".join(steps[: count + 1])[:LONGEST] for count in range(len(steps)))


def of_certificate(service: str, number: str) -> str:
    """A certificate: `ngc 4682903-012`."""
    return f"{of_text(service)} {number.strip().casefold()}"

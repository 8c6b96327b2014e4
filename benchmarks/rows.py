"""Generated rows (`gen_coins.py`) as coins, with every field that the product has for them."""

from datetime import date
from decimal import Decimal

from coinstack.domain import references
from coinstack.domain.coin import Acquisition, Certificate, Citation, Coin, Description
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import Category, Metal

Row = dict[str, object]

SEPARATISTS = {"gallic_empire", "romano_british", "palmyrene_empire"}


def coin_of(row: Row) -> Coin:
    """One generated row as a coin; its acquisition's currency is that of its auction, else unknown."""
    coin = Coin(description=_description(row), number=str(row["n"]), acquisition=_acquisition(row))
    coin.place = _text(row, "storage_location")
    coin.notes = _text(row, "notes")
    coin.holder = "slab" if row["slabbed"] else None
    provenance = row["provenance"]
    if isinstance(provenance, dict):
        coin.provenance = f"Ex {provenance['source_name']}, {provenance['event_date']}, lot {provenance['lot']}."
    if row["certification"]:
        coin.certificates.append(
            Certificate(
                service=str(row["grade_service"]).upper(),
                number=str(row["certification"]),
                grade=_text(row, "grade"),
                strike=_whole(row, "strike"),
                surface=_whole(row, "surface"),
            )
        )
    context = references.Context(
        issuer=coin.description.issuer,
        category=coin.description.category,
        denomination=coin.description.denomination,
        metal=coin.description.metal,
        mint=coin.description.mint,
        obverse_legend=None,
        reverse_legend=None,
        year_from=coin.description.year_from,
        year_to=coin.description.year_to,
    )
    for one in _rows(row, "references"):
        raw = " ".join(str(part) for part in (one["system"], one["volume"], one["number"]) if part)
        coin.cite(_citation(raw, context))
    return coin


def _citation(raw: str, context: references.Context) -> Citation:
    found = references.read(raw, context)
    return references.citation(found[0]) if found else Citation(raw=raw)


def _description(row: Row) -> Description:
    category = str(row["category"])
    year_from, year_to = _whole(row, "year_start"), _whole(row, "year_end")
    return Description(
        category=Category.ROMAN_IMPERIAL if category in SEPARATISTS else Category(category),
        issuer=_text(row, "issuer"),
        mint=_text(row, "mint"),
        denomination=_text(row, "denomination"),
        metal=Metal(str(row["metal"])),
        year_from=year_from,
        year_to=year_to,
        date_text=_years(year_from, year_to),
        weight_g=_decimal(row, "weight_g"),
        diameter_mm=_decimal(row, "diameter_mm"),
        die_axis_h=_whole(row, "die_axis"),
        grade=_text(row, "grade"),
        obverse_legend=_text(row, "obverse_legend"),
        obverse_design=_text(row, "obverse_description"),
        reverse_legend=_text(row, "reverse_legend"),
        reverse_design=_text(row, "reverse_description"),
        exergue=_text(row, "exergue"),
        rarity=_text(row, "rarity"),
    )


def _acquisition(row: Row) -> Acquisition:
    auction = row["auction"] if isinstance(row["auction"], dict) else {}
    currency = auction.get("currency")
    return Acquisition(
        date=date.fromisoformat(str(row["acquisition_date"])),
        source=_text(row, "acquisition_source"),
        price=Money(Decimal(str(row["acquisition_price"])), currency if isinstance(currency, str) else None),
        url=str(auction["url"]) if auction else None,
        lot_key=f"{auction['house']}/{auction['sale']}/{auction['lot']}".lower() if auction else None,
    )


def _years(first: int | None, last: int | None) -> str | None:
    if first is None or last is None:
        return None
    if first == last:
        return f"{-first} BC" if first < 0 else f"AD {first}"
    if last < 0:
        return f"{-first}-{-last} BC"
    return f"{-first} BC-AD {last}" if first < 0 else f"AD {first}-{last}"


def _text(row: Row, name: str) -> str | None:
    value = row[name]
    return str(value) if value is not None else None


def _whole(row: Row, name: str) -> int | None:
    value = row[name]
    return value if isinstance(value, int) else None


def _decimal(row: Row, name: str) -> Decimal | None:
    value = row[name]
    return None if value is None else Decimal(str(value))


def _rows(row: Row, name: str) -> list[dict[str, object]]:
    value = row[name]
    return value if isinstance(value, list) else []

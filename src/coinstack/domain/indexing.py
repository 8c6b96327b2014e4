"""What a coin is found, ordered and compared by.

Python makes it, so that both databases find and order alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from coinstack.domain import figures, grading, keys, ordering, places, searching, years
from coinstack.domain.coin import Coin, Description, type_keys
from coinstack.domain.legends import fold

MISSING = {"photo": 1, "reference": 2, "date": 4, "weight": 8}

Label = tuple[str, str, str]  # facet, key, as shown


@dataclass(frozen=True)
class Entry:
    """What lists filter and order by. Weights are milligrams, sizes hundredths of a millimetre, prices hundredths.

    Keys are an authority's id where the name is known, else the folded text; `by_*` are plain strings or numbers that
    order by comparison, None last.
    """

    trashed: bool
    issuer: str | None
    mint: str | None
    region: str | None
    denomination: str | None
    denomination_family: str | None
    grade: str | None
    century: int | None
    source: str | None
    status: str
    missing: int
    year_from: int | None
    year_to: int | None
    currency: str | None
    by_catalog: str
    by_number: str | None
    by_title: str | None
    by_category: int | None
    by_metal: int | None
    by_year: int | None
    by_weight: int | None
    by_diameter: int | None
    by_grade: int | None
    by_price: int | None
    by_acquired: str | None
    person: tuple[str, ...]
    reverse: tuple[str, ...]
    tag: tuple[str, ...]
    place: tuple[str, ...]  # each box, tray and slot on the way: "velv2", "velv2/5", "velv2/5/1"


class Piece(NamedTuple):
    """What tells one piece from another. Weights are in milligrams, sizes in hundredths of a millimetre.

    Legends are folded; keys are those of `Entry`.
    """

    coin_id: int  # 0: it is in no collection yet
    number: str | None  # the owner's own, folded
    lot_key: str | None
    category: str | None
    issuer: str | None
    denomination: str | None
    mint: str | None
    metal: str | None
    year_from: int | None
    year_to: int | None
    weight_mg: int | None
    diameter_hmm: int | None
    die_axis_h: int | None
    obverse_legend: str
    reverse_legend: str
    obverse_design: str | None
    reverse_design: str | None
    grade: str | None
    certificates: tuple[str, ...]  # "ngc 4682903-012"
    type_keys: tuple[str, ...]  # see coin.type_keys


@dataclass(frozen=True)
class Indexed:
    """All that one coin is found by."""

    entry: Entry
    piece: Piece
    tokens: tuple[str, ...]
    labels: tuple[Label, ...]


def indexed(coin: Coin, *, title: str) -> Indexed:
    """All that the coin is found by; `title` is the one that is shown."""
    own = piece(coin)
    return Indexed(_entry(coin, own, title), own, tuple(searching.tokens(coin, title)), tuple(_labels(coin, own)))


def piece(coin: Coin) -> Piece:
    """The coin as it is compared with others."""
    said = coin.description
    span = years.span(said)
    return Piece(
        coin_id=coin.id or 0,
        number=keys.of_text(coin.number) if coin.number else None,
        lot_key=coin.acquisition.lot_key,
        category=said.category.value if said.category else None,
        issuer=_issuer(said, said.issuer),
        denomination=keys.of_denomination(said.denomination) if said.denomination else None,
        mint=keys.of_mint(said.mint) if said.mint else None,
        metal=said.metal.value if said.metal else None,
        year_from=span[0],
        year_to=span[1],
        weight_mg=_scaled(said.weight_g, 3),
        diameter_hmm=_scaled(said.diameter_mm, 2),
        die_axis_h=said.die_axis_h,
        obverse_legend=fold(said.obverse_legend) if said.obverse_legend else "",
        reverse_legend=fold(said.reverse_legend) if said.reverse_legend else "",
        obverse_design=said.obverse_design,
        reverse_design=said.reverse_design,
        grade=said.grade_normal,
        certificates=tuple(keys.of_certificate(one.service, one.number) for one in coin.certificates if one.number),
        type_keys=type_keys(coin.citations),
    )


def _issuer(said: Description, name: str | None) -> str | None:
    if not name:
        return None
    first, last = years.span(said)
    known = (first, last) if first is not None and last is not None else None
    return keys.of_issuer(name, said.category.value if said.category else None, known)


def _entry(coin: Coin, own: Piece, title: str) -> Entry:
    said, bought = coin.description, coin.acquisition
    region = keys.region(said.region, said.mint)
    return Entry(
        trashed=coin.trashed_at is not None,
        issuer=own.issuer,
        mint=own.mint,
        region=keys.of_text(region) if region else None,
        denomination=own.denomination,
        denomination_family=keys.of_family(said.denomination) if said.denomination else None,
        grade=said.grade_normal,
        century=years.century(said),
        source=keys.of_text(bought.source) if bought.source else None,
        status=coin.status.value,
        missing=_missing(coin, own),
        year_from=own.year_from,
        year_to=own.year_to,
        currency=bought.price.currency if bought.price else None,
        by_catalog=ordering.catalog_key(said, coin.citations, issuer=own.issuer),
        by_number=ordering.natural(coin.number) if coin.number else None,
        by_title=ordering.natural(title),
        by_category=ordering.category_place(said.category) if said.category else None,
        by_metal=ordering.metal_place(said.metal) if said.metal else None,
        by_year=years.first(said),
        by_weight=own.weight_mg,
        by_diameter=own.diameter_hmm,
        by_grade=grading.order(said.grade_normal),
        by_price=int((bought.price.amount * 100).to_integral_value()) if bought.price else None,
        by_acquired=bought.date.isoformat() if bought.date else None,
        person=tuple(dict.fromkeys(key for _, key in _persons(said))),
        reverse=figures.named(said.reverse_design) if said.reverse_design else (),
        tag=tuple(dict.fromkeys(keys.of_text(tag) for tag in coin.tags)),
        place=keys.of_place(coin.place) if coin.place else (),
    )


def _persons(said: Description) -> Iterator[tuple[str, str]]:
    """Everybody the description names, as written and by key."""
    for name in (
        said.issuer, said.co_issuer, said.in_name_of, said.obverse_portrait, said.reverse_portrait, *said.magistrates
    ):  # fmt: skip
        key = _issuer(said, name)
        if name and key:
            yield name, key


def _missing(coin: Coin, own: Piece) -> int:
    lacks = {
        "photo": not coin.photos,
        "reference": not coin.citations,
        "date": own.year_from is None,
        "weight": own.weight_mg is None,
    }
    return sum(bit for name, bit in MISSING.items() if lacks[name])


def _scaled(number: Decimal | None, digits: int) -> int | None:
    return None if number is None else int(number.scaleb(digits).to_integral_value())


def _labels(coin: Coin, own: Piece) -> Iterator[Label]:
    """How each key is written here."""
    said = coin.description
    region = keys.region(said.region, said.mint)
    simple = (
        ("issuer", said.issuer, own.issuer),
        ("mint", said.mint, own.mint),
        ("region", region, keys.of_text(region) if region else None),
        ("denomination", said.denomination, own.denomination),
        ("source", coin.acquisition.source, keys.of_text(coin.acquisition.source or "") or None),
    )
    for facet, text, key in simple:
        if text and key:
            yield facet, key, text.strip()[:LABEL_MOST]
    for name, key in _persons(said):
        yield "person", key, name.strip()[:LABEL_MOST]
    for tag in coin.tags:
        yield "tag", keys.of_text(tag), tag[:LABEL_MOST]
    if coin.place:
        steps = places.path(coin.place)
        for count, key in enumerate(keys.of_place(coin.place), start=1):
            yield "place", key, " › ".join(steps[:count])[:LABEL_MOST]


LABEL_MOST = 200

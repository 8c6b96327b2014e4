"""A coin as the lists show it: JSON made once, when the coin is written."""

import msgspec

from coinstack.domain import looks, titles
from coinstack.domain.coin import Coin, Description, Photo
from coinstack.domain.document import instant
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import PhotoRole

_encode = msgspec.json.Encoder(decimal_format="number").encode


def title(description: Description) -> str:
    """The owner's own title, else the one proposed from the rest."""
    return description.title or titles.proposed(description)


def body(coin: Coin, shown: str) -> str:
    """The card's JSON without its opening brace, id, version and date of change, which are put before it when read."""
    return _encode(_card(coin, shown)).decode()[1:]


def opened(coin_id: int, version: int, changed: str, rest: str) -> str:
    """The whole card."""
    return f'{{"id":{coin_id},"version":{version},"changed_at":"{changed}",{rest}'


def _card(coin: Coin, shown: str) -> dict[str, object]:
    said, bought = coin.description, coin.acquisition
    return {
        "number": coin.number,
        "title": shown,
        "own_title": said.title is not None,
        "category": said.category,
        "issuer": said.issuer,
        "co_issuer": said.co_issuer,
        "in_name_of": said.in_name_of,
        "magistrates": said.magistrates,
        "portrait": said.obverse_portrait if said.obverse_portrait != said.issuer else None,
        "portrait_role": said.obverse_portrait_role,
        "person": looks.portrayed(said),
        "denomination": said.denomination,
        "metal": said.metal,
        "mint": said.mint,
        "region": said.region,
        "date": _date(said),
        "weight_g": said.weight_g,
        "diameter_mm": said.diameter_mm,
        "die_axis_h": said.die_axis_h,
        "grade": said.grade,
        "references": [one.raw for one in coin.citations],
        "place": coin.place,
        "source": bought.source,
        "price": _money(bought.price),
        "status": coin.status,
        "tags": coin.tags,
        "uncertain": said.uncertain,
        "photos": {
            role.value: _photo(coin.photos, role) for role in (PhotoRole.OBVERSE, PhotoRole.REVERSE, PhotoRole.BOTH)
        },
        "obverse": {
            "legend": said.obverse_legend,
            "design": said.obverse_design,
            "field_marks": said.obverse_field_marks,
        },
        "reverse": {
            "legend": said.reverse_legend,
            "design": said.reverse_design,
            "field_marks": said.reverse_field_marks,
            "exergue": said.exergue,
        },
        "added_at": instant(coin.added_at),
    }


def _money(money: Money | None) -> dict[str, str | None] | None:
    return None if money is None else {"amount": str(money.amount), "currency": money.currency}


def _date(said: Description) -> dict[str, object] | None:
    struck = (said.year_from, said.year_to)
    if said.date_text or struck != (None, None):
        return _dated("struck", said.date_text or titles.years(*struck) or "", *struck)
    reign = (said.reign_from, said.reign_to)
    if said.reign_text or reign != (None, None):
        return _dated("reign", said.reign_text or titles.years(*reign) or "", *reign)
    return None


def _dated(kind: str, text: str, first: int | None, last: int | None) -> dict[str, object]:
    return {"text": text, "kind": kind, "year_from": first, "year_to": last}


def _photo(photos: list[Photo], role: PhotoRole) -> dict[str, object] | None:
    of_role = [one for one in photos if one.role is role]
    shown = next((one for one in of_role if one.primary), of_role[0] if of_role else None)
    return None if shown is None else {"sha256": shown.sha256, "width": shown.width, "height": shown.height}

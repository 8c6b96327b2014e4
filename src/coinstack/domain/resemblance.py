"""What of a row tells its coin from another, for likeness: as `indexing.piece` makes it of a coin, from a document."""

from collections.abc import Mapping
from decimal import Decimal

from coinstack.domain import keys, legends, years
from coinstack.domain.coin import Description
from coinstack.domain.document import GROUP_FIELDS, Json
from coinstack.domain.indexing import Piece

_FIELDS = GROUP_FIELDS["description"]
_TAKEN = (
    "issuer", "denomination", "mint", "year_from", "year_to", "before", "after", "reign_from", "reign_to", "die_axis_h",
    "obverse_legend", "reverse_legend", "obverse_design", "reverse_design", "grade_normal",
)  # fmt: skip
_TYPE_NAMES = ("type_key", "type_uri")
_READ = ("category", "metal", "weight_g", "diameter_mm")


def piece(coin: Mapping[str, Json]) -> Piece:
    """The piece that a document tells of; it is in no collection yet."""
    said = _description(coin.get("description"))
    first, last = years.span(said)
    known = (first, last) if first is not None and last is not None else None
    category = said.category.value if said.category else None
    number = coin.get("number")
    bought = coin.get("acquisition")
    lot_key = bought.get("lot_key") if isinstance(bought, dict) else None
    return Piece(
        coin_id=0,
        number=keys.of_text(number) if isinstance(number, str) and number else None,
        lot_key=lot_key if isinstance(lot_key, str) else None,
        category=category,
        issuer=keys.of_issuer(said.issuer, category, known) if said.issuer else None,
        denomination=keys.of_denomination(said.denomination) if said.denomination else None,
        mint=keys.of_mint(said.mint) if said.mint else None,
        metal=said.metal.value if said.metal else None,
        year_from=first,
        year_to=last,
        weight_mg=_scaled(said.weight_g, 3),
        diameter_hmm=_scaled(said.diameter_mm, 2),
        die_axis_h=said.die_axis_h,
        obverse_legend=legends.fold(said.obverse_legend) if said.obverse_legend else "",
        reverse_legend=legends.fold(said.reverse_legend) if said.reverse_legend else "",
        obverse_design=said.obverse_design,
        reverse_design=said.reverse_design,
        grade=said.grade_normal,
        certificates=tuple(
            keys.of_certificate(str(one["service"]), str(one["number"]))
            for one in _children(coin, "certificates")
            if one.get("number")
        ),
        type_keys=tuple(
            dict.fromkeys(
                str(one[name]) for one in _children(coin, "citations") for name in _TYPE_NAMES if one.get(name)
            )
        ),
    )


def _description(given: Json) -> Description:
    """The fields that tell coins apart; they were checked when they were read, so that they are only taken here."""
    values = given if isinstance(given, dict) else {}
    taken: dict[str, object] = {name: values[name] for name in _TAKEN if name in values}
    taken |= {name: _FIELDS[name].read(values[name]) for name in _READ if name in values}
    return Description(**taken)  # type: ignore[arg-type] # values of its own fields


def _children(coin: Mapping[str, Json], name: str) -> list[dict[str, Json]]:
    found = coin.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _scaled(number: Decimal | None, digits: int) -> int | None:
    return None if number is None else int(number.scaleb(digits).to_integral_value())

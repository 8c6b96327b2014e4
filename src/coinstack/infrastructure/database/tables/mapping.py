"""How the domain classes lie in the tables."""

from dataclasses import fields

from sqlalchemy.orm import composite, configure_mappers, registry, relationship

from coinstack.domain.coin import Coin
from coinstack.domain.document import CHILDREN, GROUPS
from coinstack.infrastructure.database.tables.coins import PREFIX, children, coins
from coinstack.infrastructure.database.tables.columns import metadata


class Kept(Coin):
    """A coin of the collection, loaded to be changed: SQLAlchemy watches every field of it.

    A new coin is a `Coin` and nobody watches it: that takes a third of the time to make.
    """


mapper = registry(metadata=metadata)
for _name, _kind in CHILDREN.items():
    mapper.map_imperatively(
        _kind, children[_name], properties={"_id": children[_name].c.id, "_coin": children[_name].c.coin_id}
    )
mapper.map_imperatively(
    Kept,
    coins,
    version_id_col=coins.c.version,
    version_id_generator=False,  # Coin.touch() moves it: a child's change alone would not
    properties={
        **{
            group: composite(kind, *(coins.c[PREFIX[group] + f.name] for f in fields(kind)))
            for group, kind in GROUPS.items()
        },
        **{
            name: relationship(
                kind,
                cascade="all, delete-orphan",
                lazy="selectin",
                order_by=children[name].c.position,
                passive_deletes=True,
            )
            for name, kind in CHILDREN.items()
        },
    },
)
configure_mappers()

"""Where the values of a coin came from: the rows of the imports that became it, column by column."""

import json

from sqlalchemy import Connection, select

from coinstack.domain.document import Json
from coinstack.domain.errors import NotFound
from coinstack.domain.imported import Document, flat, origins
from coinstack.domain.workbook import letters
from coinstack.infrastructure.database.tables import coins, import_rows, imports


def of_coin(connection: Connection, coin_id: int) -> Json:
    """Each row that the coin came from, the latest import first; fields are named as in the coin's `sources`.

    Raises:
        NotFound: there is no such coin.
    """
    if connection.execute(select(coins.c.id).where(coins.c.id == coin_id)).first() is None:
        raise NotFound(f"There is no coin {coin_id}.")
    r, i = import_rows.c, imports.c
    query = (
        select(r.import_id, r.row, r.reading, r.decision, i.kind, i.file_name, i.sheet, i.mapping)
        .join(imports, i.id == r.import_id)
        .where(r.coin_id == coin_id)
        .order_by(r.import_id.desc(), r.row)
    )
    return [
        {
            "import_id": found.import_id,
            "kind": found.kind,
            "file_name": found.file_name,
            "sheet": found.sheet,
            "row": found.row,
            "fields": _fields(_loaded(found.reading), _loaded(found.decision), _headings(found.mapping)),
        }
        for found in connection.execute(query)
    ]


def _loaded(text: str | None) -> Document:
    found: Json = json.loads(text) if text else None
    return found if isinstance(found, dict) else {}


def _headings(mapping: str | None) -> dict[int, str]:
    columns = _loaded(mapping).get("columns")
    told = [one for one in columns if isinstance(one, dict)] if isinstance(columns, list) else []
    return {one["column"]: str(one.get("heading") or "") for one in told if isinstance(one.get("column"), int)}  # type: ignore[misc] # looked at beside


def _fields(reading: Document, decision: Document, headings: dict[int, str]) -> Document:
    """The column of each value, but for those that the owner wrote in its place."""
    chosen = decision.get("values")
    own = flat(chosen) if isinstance(chosen, dict) else {}
    return {
        path.removeprefix("description."): {
            "column": origin.column,
            "letters": letters(origin.column),
            "heading": headings.get(origin.column) or None,
        }
        for path, origin in origins(reading).items()
        if path not in own
    }

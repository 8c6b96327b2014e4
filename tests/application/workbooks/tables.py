"""The tables that these tests import, and how what became of them is looked at."""

from coinstack.application import confirming, importing
from coinstack.application.ports import Services
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.imported import KeptRow, Record
from coinstack.domain.row_bought import Currencies
from tests.spreadsheets.building import Table

WORKBOOK = "data/v1/collection-v1.xlsx"
TABLE: Table = [
    ["No", "Ruler", "Denomination", "Metal", "Weight", "Obverse", "Price paid", "Notes"],
    [1, "Nero", "Denarius", "AR", 3.41, "NERO CAESAR, laureate head right", 250, None],
    [2, "Otho", "Denarius", "AR", 3.22, "IMP OTHO CAESAR AVG TR P, bare head right", 900, "from an old tray"],
    [3, "Galba", "Denarius", "AR", 3.35, None, 300, None],
]
SLABBED: Table = [
    ["Ruler", "Denomination", "Metal", "Weight", "NGC Cert", "Obverse", "Mint"],
    ["Trajan", "Denarius", "AR", 3.4, "4682903-012", "IMP TRAIANO AVG, laureate bust right", "Rome"],
]


def read(
    services: Services, data: bytes, *, name: str = "coins.xlsx", currency: str | None = None, wishes: Json = None
) -> Record:
    """Begin and read."""
    number = importing.begin(data, name, services, wishes=wishes, currencies=Currencies(currency))
    return importing.read(number, services)


def imported(services: Services, data: bytes, *, name: str = "coins.xlsx", currency: str | None = None) -> Record:
    """Read and confirm."""
    return confirming.confirm(read(services, data, name=name, currency=currency).id, services)


def rows(services: Services, record: Record) -> list[KeptRow]:
    """All rows of an import."""
    return list(importing.all_rows(record.id, services))


def collection(services: Services) -> list[Coin]:
    """All coins that are not in the trash."""
    with services.unit_of_work() as uow:
        return [coin for coin in uow.coins.get_many(list(range(1, 1000))) if coin.trashed_at is None]


def changed(table: Table, row: int, column: int, value: object) -> Table:
    """The table with another value in a cell."""
    copy = [list(cells) for cells in table]
    copy[row][column] = value  # type: ignore[call-overload] # any value that a cell may hold
    return copy


def states(services: Services, record: Record) -> list[str]:
    """The states of the rows in their order."""
    return [row.state.value for row in rows(services, record)]

"""The cells of the owner's workbook, for tests that need it (see `shared`)."""

from python_calamine import CalamineWorkbook

from tests.shared import shared


def column(heading: str) -> list[str]:
    """The filled cells under a heading of the first sheet, as they stand."""
    sheet = CalamineWorkbook.from_path(str(shared("data/v1/collection-v1.xlsx"))).get_sheet_by_index(0)
    table = sheet.to_python()
    place = [str(cell).strip() for cell in table[0]].index(heading)
    return [str(row[place]) for row in table[1:] if str(row[place]).strip()]

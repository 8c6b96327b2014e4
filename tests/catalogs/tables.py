"""Small tables in the form that `docs/catalog.md` tells, of types that are in the catalogs."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from coinstack.infrastructure.catalogs import loading

OCRE = [
    {
        "id": "ric.1(2).aug.207", "label": "RIC I (second edition) Augustus 207", "authority": "augustus",
        "mint": "lugdunum", "region": "gallia", "denomination": "denarius", "material": "ar",
        "obv_legend": "CAESAR AVGVSTVS DIVI F PATER PATRIAE",
        "rev_legend": "C L CAESARES AVGVSTI F COS DESIG PRINC IVVENT", "reign_start": "-27", "reign_end": "14",
    },
    {"id": "ric.4.ss.23b", "label": "RIC IV Septimius Severus 23b", "authority": "septimius_severus"},
    {"id": "ric.4.crl.23b", "label": "RIC IV Caracalla 23b", "authority": "caracalla"},
    {"id": "ric.5.aur.326(a)", "label": "RIC V Aurelian 326(a)", "denomination": "antoninianus"},
    {"id": "ric.5.aur.326(a).1", "label": "RIC V Aurelian 326(a): Subtype 1", "authority": "aurelian"},
    {"id": "ric.2.hdn.1003_as", "label": "RIC II Hadrian 1003 (as)", "denomination": "as", "mint": "rome"},
    {"id": "ric.2.hdn.1003_dupondius", "label": "RIC II Hadrian 1003 (dupondius)", "denomination": "dupondius"},
    {"id": "ric.2.hdn.100a", "label": "RIC II Hadrian 100a", "replaced_by": "ric.2_3(2).hdn.601|ric.2_3(2).hdn.602"},
]  # fmt: skip
CRRO = [
    {
        "id": "rrc-44.5", "label": "RRC 44/5", "denomination": "denarius", "material": "ar", "mint": "rome",
        "obv_description": "Helmeted head of Roma, right.", "rev_description": "Dioscuri galloping right.",
        "rev_legend": "ROMA", "start": "-211", "end": "-211",
    },
    {"id": "rrc-443.1", "label": "RRC 443/1", "start": "-49", "end": "-48"},
]  # fmt: skip
PERSONS = [
    {
        "id": "augustus", "label_en": "Augustus", "label_de": "Augustus", "label_fr": "Auguste",
        "label_it": "Augusto", "label_es": "César Augusto", "role_start": "-27", "role_end": "14",
    },
    {"id": "justinian_i", "label_en": "Justinian I"},
    {"id": "septimius_severus", "label_en": "Septimius Severus", "role_start": "193", "role_end": "211"},
]  # fmt: skip
DENOMINATIONS = [
    {"id": "denarius", "label_en": "Denarius", "label_de": "Denar", "label_es": "Denario"},
    {"id": "medieval_denarius", "label_en": "Denarius"},
]
MINTS = [{"id": "cyzicus", "label_en": "Cyzicus", "label_de": "Kyzikos", "lat": "40.383", "lon": "27.883"}]


def table(folder: Path, kind: str, rows: Iterable[Mapping[str, str]], *, columns: Iterable[str] = ()) -> Path:
    """Write the rows as the table of that kind."""
    found = list(rows)
    names = list(dict.fromkeys([*columns, *(name for row in found for name in row)]))
    path = folder / f"{kind}.csv"
    folder.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, restval="")
        writer.writeheader()
        writer.writerows(found)
    return path


def loaded(folder: Path, **tables: Iterable[Mapping[str, str]]) -> str:
    """Load the tables, each by its kind, into the catalog of that folder; the name of its file."""
    beside = folder.parent / "tables"
    return loading.load(folder, [table(beside, kind, rows) for kind, rows in tables.items()])

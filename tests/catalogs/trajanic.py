"""A catalog of a few types of which tests fill records: with what tells them apart, and the authorities they name."""

from pathlib import Path

from tests.catalogs.tables import loaded

_TRAJAN = {
    "authority": "trajan", "mint": "rome", "region": "italy", "denomination": "denarius", "material": "ar",
    "obv_legend": "IMP TRAIANO AVG GER DAC P M TR P", "reign_start": "98", "reign_end": "117",
}  # fmt: skip
OCRE = [
    _TRAJAN | {
        "id": "ric.2.tr.128", "label": "RIC II Trajan 128", "rev_legend": "COS V P P S P Q R OPTIMO PRINC",
        "obv_description": "Head of Trajan, laureate, right", "start": "103", "end": "111",
        "rev_description": "Pax, draped, standing left, holding branch and cornucopiae", "obv_portrait": "trajan",
    },
    _TRAJAN | {"id": "ric.2.tr.129", "label": "RIC II Trajan 129", "rev_legend": "VIC DAC COS V P P SPQR OPTIMO PRINC"},
    _TRAJAN | {
        "id": "ric.2.tr.500", "label": "RIC II Trajan 500", "denomination": "sestertius", "material": "ae",
        "rev_legend": "SPQR OPTIMO PRINCIPI SC",
    },
    {"id": "ric.2.hdn.128", "label": "RIC II Hadrian 128", "authority": "hadrian", "mint": "rome",
     "denomination": "denarius", "material": "ar", "obv_legend": "HADRIANVS AVGVSTVS", "rev_legend": "COS III",
     "reign_start": "117", "reign_end": "138"},
]  # fmt: skip
CRRO = [
    {
        "id": "rrc-44.5", "label": "RRC 44/5", "denomination": "denarius", "material": "ar", "mint": "rome",
        "obv_description": "Helmeted head of Roma, right.", "rev_description": "Dioscuri galloping right.",
        "rev_legend": "ROMA", "start": "-211", "end": "-211",
    },
]  # fmt: skip
PERSONS = [
    {"id": "trajan", "label_en": "Trajan", "label_it": "Traiano", "role_start": "98", "role_end": "117"},
    {"id": "hadrian", "label_en": "Hadrian", "role_start": "117", "role_end": "138"},
]
MINTS = [{"id": "rome", "label_en": "Rome", "label_it": "Roma", "lat": "41.9", "lon": "12.5"}]
DENOMINATIONS = [
    {"id": "denarius", "label_en": "Denarius", "label_de": "Denar"},
    {"id": "sestertius", "label_en": "Sestertius"},
]
MATERIALS = [{"id": "ar", "label_en": "Silver"}, {"id": "ae", "label_en": "Bronze"}]
URI = "http://numismatics.org/ocre/id/ric.2.tr."


def build(folder: Path) -> None:
    """Load it into the catalog of that folder."""
    loaded(
        folder,
        ocre_types=OCRE,
        crro_types=CRRO,
        persons=PERSONS,
        mints=MINTS,
        denominations=DENOMINATIONS,
        materials=MATERIALS,
    )

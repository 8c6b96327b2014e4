"""Names of a few authorities, for tests that compare coins with types and need no catalog's file."""

from coinstack.domain import spelling
from coinstack.domain.catalog import Kind

NAMES: dict[Kind, dict[str, tuple[str, ...]]] = {
    Kind.PERSON: {
        "augustus": ("Augustus", "Auguste", "Augusto"),
        "trajan": ("Trajan", "Traianus", "Traiano"),
        "antoninus_pius": ("Antoninus Pius", "Antonin le Pieux"),
        "faustina_i": ("Faustina I", "Faustina the Elder"),
        "constantine_i": ("Constantine I", "Constantin der Große"),
        "q_rustius": ("Q. Rustius",),
        "cornelia_salonina": ("Salonina",),
        "valerian": ("Valerian", "Valerianus"),
    },
    Kind.MINT: {
        "rome": ("Rome", "Rom", "Roma"),
        "lugdunum": ("Lugdunum", "Lyon"),
        "antiocheia_syria": ("Antioch", "Antiochia"),
        "colonia_patricia": ("Colonia Patricia",),
    },
    Kind.DENOMINATION: {
        "denarius": ("Denarius", "Denar", "Denario"),
        "aureus": ("Aureus",),
        "ae3": ("AE3",),
        "antoninianus": ("Antoninianus",),
    },
    Kind.DEITY: {"jupiter": ("Jupiter", "Iuppiter", "Giove")},
}
RENAMED = {"constantine_1": "constantine_i"}


class Named:
    """`comparison.Authorities` of those names."""

    def meant(self, text: str, kind: Kind, /) -> frozenset[str]:
        """Those that are called so."""
        folded = spelling.fold(text.rstrip("? "))
        known = NAMES.get(kind, {}).items()
        return frozenset(key for key, names in known if folded in {spelling.fold(one) for one in names})

    def label(self, authority_id: str, /) -> str:
        """The first name."""
        found = (names[authority_id][0] for names in NAMES.values() if authority_id in names)
        return next(found, authority_id.replace("_", " ").capitalize())

    def canonical(self, authority_id: str, /) -> str:
        """What it is called now."""
        return RENAMED.get(authority_id, authority_id)

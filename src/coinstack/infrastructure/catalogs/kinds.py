"""The kinds of sources a catalog is built of: what each replaces, and the licence it comes under."""

from dataclasses import dataclass

from coinstack.domain.catalog import CORPORA, Kind
from coinstack.domain.errors import Unsupported

ODBL = ("ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/")
CC_BY = ("CC BY", "https://creativecommons.org/licenses/by/4.0/")


@dataclass(frozen=True)
class KindFacts:
    """`name` and `licence` are shown beside the data; `corpus` and `authority` say what of the catalog it is."""

    kind: str
    name: str
    licence: str
    licence_url: str
    corpus: str | None = None
    authority: Kind | None = None


_CORPUS_NAMES = {
    "ocre": "Online Coins of the Roman Empire (OCRE)",
    "crro": "Coinage of the Roman Republic Online (CRRO)",
    "pella": "PELLA: coinage of the kings of Macedonia",
    "sco": "Seleucid Coins Online (SCO)",
    "pco": "Ptolemaic Coins Online (PCO)",
    "agco": "Antigonid Coins Online (AGCO)",
    "bigr": "Bactrian and Indo-Greek Rulers (BIGR)",
}
_AUTHORITY_TABLES = {
    "persons": Kind.PERSON,
    "mints": Kind.MINT,
    "denominations": Kind.DENOMINATION,
    "materials": Kind.MATERIAL,
    "dynasties": Kind.DYNASTY,
    "regions": Kind.REGION,
    "deities": Kind.DEITY,
    "organizations": Kind.ORGANIZATION,
    "periods": Kind.PERIOD,
    "roles": Kind.ROLE,
}
_OTHER_TABLES = ("labels", "redirects", "person_roles", "matches")
NOMISMA_TABLES = frozenset((*_AUTHORITY_TABLES, *_OTHER_TABLES))
"""The kinds that together are nomisma's; its dump (`nomisma`) takes the place of them all."""

OURS = "ours"
"""What marks the rows that come from the tables of CoinStack itself."""


def _kinds() -> dict[str, KindFacts]:
    found = [KindFacts(f"{key}_types", _CORPUS_NAMES[key], *ODBL, corpus=key) for key in CORPORA]
    found.append(KindFacts("nomisma", "nomisma.org", *CC_BY))
    found += [KindFacts(kind, f"nomisma.org: {kind}", *CC_BY, authority=of) for kind, of in _AUTHORITY_TABLES.items()]
    found += [
        KindFacts(kind, f"nomisma.org: {'roles of persons' if kind == 'person_roles' else kind}", *CC_BY)
        for kind in _OTHER_TABLES
    ]
    found.append(KindFacts("coins", "Specimens", *ODBL))
    found.append(KindFacts("concordance_pairs", "Concordance", *ODBL))
    found.append(KindFacts("symbols", "Monograms and symbols", *CC_BY))
    return {one.kind: one for one in found}


KINDS = _kinds()


def kind_named(name: str) -> KindFacts:
    """The kind of that name, which may be a corpus too (`ocre` for `ocre_types`).

    Raises:
        Unsupported: no such kind.
    """
    known = KINDS.get(name.lower()) or KINDS.get(f"{name.lower()}_types")
    if known is None:
        kinds = ", ".join(KINDS)
        raise Unsupported(
            f"“{name}” is no kind of table or dump: name the file after its kind, or say which ({kinds})."
        )
    return known


def replaced_by(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds whose rows make room when those are loaded."""
    return kinds | NOMISMA_TABLES if "nomisma" in kinds else kinds

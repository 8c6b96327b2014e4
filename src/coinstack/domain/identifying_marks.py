"""The letters below the line, as the mints of the later empire signed: SMANT is Antioch, PLG Lyons, SISZ Siscia.

A mark is a prefix (P, S, SM, M, an officina or nothing), the mint's letters, an officina in Latin or Greek, and signs
(RIC VI-X, the introductions to each mint). Everything is folded, so that S is C and Δ is D.
"""

import re
from functools import lru_cache

from coinstack.domain.legends import fold

_MINTS = """
alexandreia_egypt  AL ALE ALEX ALEOB
ambianum           AMB AM
antiocheia_syria   AN ANT ANTOB ANTB AT
aquileia           AQ AQV AQVIL AQOB
arelate            A AR ARL CON CONST KONST CONT COMOB CONOB
barcino            BA BAR
carthage           K PK KART
constantinople     CON CONS C CONOB CONSP CP
cyzicus            K KV KVZ CVZ CVZIC CV
heraclea_thracica  H HT HER HERAC HERACL HTR
londinium          L LN LON ML MLN AVG AVGOB LONB
lugdunum           LG LVG LVGD L LP LC LVGP
mediolanum         MD MED MDOB
nicomedia          N NIK NIKO NIC NICO NICOB
ostia              OST MOST
ravenna            RV RAV
rome               R RM ROM ROMA RB RE RP RT RQ VRB
serdica            SD SER SERD
sirmium            SIR SIRM SIRMOB SRM
siscia             SIS SISC S SISCP
thessalonica       TS TES TH THES THS TE TESOB
ticinum            T TT SMT PT ST
treveri            TR TRE TROB TRP TRS PTR TRPS
"""
_OFFICINA = r"(?:OB|PS|COM|[ABGDEZHIVPCTQ]|TH|CC|II|III|IIII|IV|VI|X|XI)"
_PREFIX = r"(?:CACRA|CM|M|P|C|T|Q|[ABGDEZHFOV]|TH|II|III)"
LONGEST = 12
"""Letters of a mark; no coin has more."""


def _forms() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in _MINTS.strip().splitlines():
        mint, *letters = line.split()
        for one in letters:
            found.setdefault(fold(one), []).append(mint)
    return {letters: tuple(mints) for letters, mints in found.items()}


_FORMS = _forms()


@lru_cache(maxsize=1024)
def mints_of(mark: str) -> tuple[str, ...]:
    """The mints (ids of nomisma) that may have signed so, the likeliest first; none where no mint is told."""
    letters = fold(mark)[: LONGEST + 1]
    if not 1 < len(letters) <= LONGEST:
        return ()
    found: dict[str, int] = {}
    for form, mints in _FORMS.items():
        pattern = rf"{_PREFIX}?{form}{_OFFICINA}?"
        if re.fullmatch(pattern, letters):
            for mint in mints:
                found[mint] = max(found.get(mint, 0), len(form))
    return tuple(sorted(found, key=lambda mint: -found[mint]))


_NO_MARKS = frozenset({"CC", "AVG", "AVGG", "AVGGG", "ROMA", "PAX", "CALV", "MARC", "COC", "PP", "CALVC", "CPQR"})
_VALUES = frozenset({"XXI", "KA", "XX", "XI", "IA"})


def is_mark(text: str) -> bool:
    """Whether what stands behind a legend is a mint's or a value's mark, and no line of the legend."""
    letters = fold(text)
    if len(text.split()) > 2 or len(letters) < 2 or letters in _NO_MARKS:
        return False
    return letters in _VALUES or bool(mints_of(text))

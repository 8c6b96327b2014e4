"""What it costs to read the description of a lot: a usual one, and 20 kB of them."""

import time
from collections.abc import Iterator

from benchmarks.figures import Figure
from coinstack.domain import describing

ROUNDS = 10
EACH = 20
LONG = 20_000

_LOTS = (
    "TRAJAN. 98-117 AD. AR Denarius (19mm, 3.47 g, 6h). Rome mint. Struck 103-111 AD. IMP "
    "TRAIANO AVG GER DAC P M TR P,"
    " laureate head right / COS V P P S P Q R OPTIMO PRINC, Victory standing left, "
    "holding wreath and palm. RIC II 128;"
    " BMCRE 328; RSC 74. Good VF, toned. ($200)\n\nEx Elsen 109 (18 June 2011), lot 210.",
    "Philip I, 244-249. Antoninianus (Silver, 22 mm, 4.01 g, 7 h), Rome, 244. IMP M IVL "
    "PHILIPPVS AVG Radiate, draped and"
    " cuirassed bust of Philip I to right, seen from behind. Rev. PAX AETERNA Pax "
    "advancing left, holding olive branch in"
    " her right hand and long scepter in her left. Cohen 103. RIC 40b. Minor weakness on "
    "the reverse, otherwise, extremely"
    " fine.\n\nFrom a Swiss collection, formed in the 1980s.",
    "Traianus, 98-117.\n\nAR-Denar, 103/111, Rom; 3,35 g.\n\nKopf r. mit "
    "Lorbeerkranz//Arabia steht l. mit Zweig, im Feld l."
    " Kamel. BMC 297; Coh. 89; RIC 142. Hübsche Patina, vorzüglich\n\nExemplar der "
    "Auktion Künker 94, Osnabrück 2004, Nr. 12.",
)
_COMMENT = (
    "The issue was struck when the emperor had returned from the Danube, and it is one of "
    "the first on which the province"
    " appears as a figure of its own. Of the dies that are known, the finest was in a "
    "collection that was sold in 1905.\n\n"
)


def read(size: int) -> Iterator[Figure]:
    """Measure, in the processor time of this process; no collection is asked."""
    long = (("\n\n".join(_LOTS) + "\n\n" + _COMMENT * 4) * (LONG // 1_000))[:LONG]
    usual = max(_cost(text) for text in _LOTS)
    yield Figure(size, "reading a lot's text: the dearest of three usual ones", usual, "ms", 3.0)
    yield Figure(size, "reading a lot's text: 20 kB", _cost(long), "ms", 30.0)


def _cost(text: str) -> float:
    describing.read(text)
    rounds = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(EACH):
            describing.read(text)
        rounds.append((time.process_time() - start) / EACH * 1_000)
    return min(rounds)

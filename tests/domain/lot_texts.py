"""A lot's text as these tests read it."""

from coinstack.domain import describing
from coinstack.domain.describing import Reading

TRAJAN = (
    "TRAJAN. 98-117 AD. AR Denarius (19mm, 3.47 g, 6h). Rome mint. Struck 103-111 AD. IMP "
    "TRAIANO AVG GER DAC P M TR P, "
    "laureate head right / COS V P P S P Q R OPTIMO PRINC, Victory standing left, holding "
    "wreath and palm. RIC II 128; "
    "BMCRE 328; RSC 74. Good VF, toned. ($200)\n\nEx Elsen 109 (18 June 2011), lot 210."
)


def read(text: str) -> Reading:
    return describing.read(text)


def told(text: str) -> dict[str, object]:
    return {name: found.value for name, found in read(text).told.items()}


def printed(text: str) -> list[object]:
    return [found.value for found in read(text).references]

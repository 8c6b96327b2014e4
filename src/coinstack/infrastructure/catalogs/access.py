"""Who is asked for the catalogs of types, how politely, and where their dumps lie."""

from coinstack.domain.catalog import CORPORA

SLUG = "catalogs"
"""What the owner's settings call both services together."""

NAME = "numismatics.org and nomisma.org"
HOSTS = ("numismatics.org", "nomisma.org")
FETCH = "yes"  # both offer their data to programs
SECONDS = 0.5  # between two requests
HINT = (
    "Download the catalog's dump in your browser (https://numismatics.org/ocre/nomisma.rdf, "
    "https://nomisma.org/nomisma.org.rdf), and load the file with “coinstack catalog load”."
)
NOMISMA = "nomisma"
SOURCES = (*CORPORA, NOMISMA)
"""What can be fetched: the corpora, and nomisma's authorities."""


def dump_of(source: str) -> str:
    """The address of the whole of a corpus, or of nomisma."""
    if source == NOMISMA:
        return "https://nomisma.org/nomisma.org.rdf"
    return f"https://numismatics.org/{source}/nomisma.rdf"

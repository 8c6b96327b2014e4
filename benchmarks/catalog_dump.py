"""A dump of OCRE as large as the real one, made of the table of its types, and what it costs to make a catalog of it.

Names, numbers, dates and legends are those of the table; descriptions and portraits, of which it has none, are put
together.
"""

import csv
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape, quoteattr

from benchmarks.figures import Figure
from coinstack.infrastructure.catalogs import building, dumps
from tests.shared import ROOT, shared

MUST_SECONDS = 40.0
MUST_MB = 400.0
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:nm="http://nomisma.org/id/"
         xmlns:nmo="http://nomisma.org/ontology#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
         xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/"
         xmlns:void="http://rdfs.org/ns/void#" xmlns:xsd="http://www.w3.org/2001/XMLSchema#"
         xmlns:un="http://www.owl-ontologies.com/Ontology1181490123.owl#">
"""
_BUSTS = (
    "Head of {}, laureate, right",
    "Bust of {}, radiate, draped, cuirassed, right",
    "Bust of {}, laureate, draped, seen from behind, right",
    "Bust of {}, pearl-diademed, draped, left",
)
_DESIGNS = (
    "Victory, winged, draped, advancing left, holding wreath in right hand and palm in left hand",
    "Emperor, in military dress, standing left, holding globe and transverse spear; captive seated at foot",
    "Camp gate with two turrets, star above, and no doors; in exergue, mintmark",
    "Fides, draped, standing front, head left, holding patera and standard",
)
_NM = "http://nomisma.org/id/"


def write(path: Path, rows: Iterator[Mapping[str, str]]) -> int:
    """Write the dump; the number of its types."""
    count = 0
    with path.open("w", encoding="utf-8") as file:
        file.write(_HEAD)
        for row in rows:
            file.write(_record(row))
            count += 1
        file.write("</rdf:RDF>\n")
    return count


def _record(row: Mapping[str, str]) -> str:
    uri = f"http://numismatics.org/ocre/id/{row['id']}"
    chance = sha256(row["id"].encode()).digest()
    links = [("dcterms:source", _NM + "ric"), ("nmo:representsObjectType", _NM + "coin"),
             ("nmo:hasManufacture", _NM + "struck"), ("void:inDataset", "http://numismatics.org/ocre/"),
             ("nmo:hasObverse", uri + "#obverse"), ("nmo:hasReverse", uri + "#reverse"),
             ("foaf:isPrimaryTopicOf", uri + ".html")]  # fmt: skip
    for name in ("authority", "mint", "region", "denomination", "material"):
        links += [(f"nmo:has{name.title()}", _NM + one) for one in row[name].split("|") if one]
    lines = [f"  <nmo:TypeSeriesItem rdf:about={quoteattr(uri)}>"]
    lines.append('    <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>')
    label = escape(row["label"])
    lines += [f'    <skos:prefLabel xml:lang="{one}">{label}</skos:prefLabel>' for one in ("en", "de", "fr")]
    lines.append(f'    <skos:definition xml:lang="en">{label}, a coin type of the Roman Empire</skos:definition>')
    lines += [f"    <{name} rdf:resource={quoteattr(address)}/>" for name, address in links]
    for name, column in (("hasStartDate", "reign_start"), ("hasEndDate", "reign_end")):
        if row[column]:
            year = int(row[column])
            said = f"{'-' if year < 0 else ''}{abs(year):04d}"
            lines.append(f'    <nmo:{name} rdf:datatype="http://www.w3.org/2001/XMLSchema#gYear">{said}</nmo:{name}>')
    lines.append("  </nmo:TypeSeriesItem>")
    portrait = row["authority"].split("|")[0] or "augustus"
    bust = _BUSTS[chance[0] % 4].format(portrait.replace("_", " ").title())
    lines += _side(uri + "#obverse", row["obv_legend"], bust, portrait)
    lines += _side(uri + "#reverse", row["rev_legend"], _DESIGNS[chance[1] % 4], None)
    return "\n".join(lines) + "\n"


def _side(uri: str, legend: str, described: str, portrait: str | None) -> list[str]:
    lines = [f"  <rdf:Description rdf:about={quoteattr(uri)}>"]
    if legend:
        lines.append(f"    <nmo:hasLegend>{escape(legend)}</nmo:hasLegend>")
    lines.append(f'    <dcterms:description xml:lang="en">{escape(described)}</dcterms:description>')
    if portrait:
        lines.append(f'    <nmo:hasPortrait rdf:resource="{_NM}{portrait}"/>')
    lines.append("  </rdf:Description>")
    return lines


def measured() -> Iterator[Figure]:
    """What the dump costs, from the file to the finished catalog; in a process of its own, which is weighed."""
    with TemporaryDirectory(prefix="coinstack-bench-") as made:
        folder = Path(made)
        dump = folder / "ocre_types.rdf"
        with shared("data/catalog/ocre_types.csv").open(encoding="utf-8", newline="") as table:
            count = write(dump, csv.DictReader(table))
        size = dump.stat().st_size / 1e6
        (folder / "catalog").mkdir()
        asked = [sys.executable, "-m", "benchmarks.catalog_dump", str(dump), str(folder / "catalog")]
        told = subprocess.run(asked, capture_output=True, check=True, cwd=ROOT, text=True)  # noqa: S603 -- our own
        seconds, heaviest = (float(one) for one in told.stdout.split()[-2:])
        note = f"{size:.0f} MB of RDF/XML"
        yield Figure(count, "a dump of OCRE to a finished catalog", seconds, "s CPU", MUST_SECONDS, note=note)
        yield Figure(count, "memory while it is built", heaviest, "MB", MUST_MB, note=note)


def main() -> None:
    """Build a catalog of the dump in a folder; seconds of processor time and the most memory, in MB."""
    dump, folder = Path(sys.argv[1]), Path(sys.argv[2])
    before = time.process_time()
    building.build(folder, [dumps.source(dump, "ocre")])
    seconds = time.process_time() - before
    heaviest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{seconds:.2f} {heaviest:.0f}\n")


if __name__ == "__main__":
    main()

"""Who or what is shown on a side, by the words of its design: "Pax standing left" shows Pax."""

import re
from functools import cache, lru_cache
from types import MappingProxyType

MOST = 3
LOOKED_AT = 600  # characters: the figures are named before their attributes

# name as shown: other words for it. A name comes before its attributes in a design, so the order of the text decides.
_TABLE = """
Abundantia: | Aequitas: equity | Aeneas: | Aesculapius: asclepius asklepios äskulap esculape | Africa:
Agathodaemon: | Ammon: zeus-ammon | Annona: | Aphrodite: | Apollo: apollon | Ares: | Artemis: | Asia:
Athena: athene pallas | Baal: baaltars ba'al | Bonus Eventus: | Britannia: | Capricorn: | Cabirus: kabeiros
Castor: | Ceres: cérès | Christ: | Clementia: | Concordia: concorde | Constantia: | Cybele: kybele | Dacia:
Demeter: | Diana: diane | Dionysos: dionysus bacchus | Dioscuri: dioskouroi dioskuren dioscures | Eirene:
Eros: cupid | Europa: | Fecunditas: fécondité | Felicitas: félicité | Fides: | Fortuna: fortune | Gaia:
Genius: génie | Germania: | Hekate: hecate | Helios: | Hera: | Herakles: hercules héraclès ercole | Hermes:
Hilaritas: | Hispania: | Honos: | Hygieia: salus-hygieia | Indulgentia: | Isis: | Italia: | Janus: | Judaea:
Juno: junon | Jupiter: jove iuppiter | Justitia: iustitia | Juventas: | Kore: | Laetitia: | Liber: | Liberalitas:
Libertas: liberté | Luna: | Marsyas: | Mars: | Medusa: gorgoneion gorgon | Men: | Mercury: mercurius
Minerva: minerve | Moneta: | Neptune: neptunus | Nemesis: | Nike: | Nilus: | Nobilitas: | Ops: | Oriens: | Pan:
Pax: | Pegasos: pegasus | Perpetuitas: | Persephone: | Perseus: | Pietas: | Pluto: hades | Poseidon:
Providentia: | Pudicitia: | Quies: | Roma: rome | Romulus: | Sabines: | Salus: | Sarapis: serapis | Saturn:
Securitas: | Selene: | Senatus: | Silenos: silenus | Sol: | Spes: | Tanit: | Tellus: | Tiber: | Tranquillitas:
Triskeles: triskelis | Tyche: | Uberitas: | Ubertas: | Venus: vénus | Vesta: | Victory: victoria viktoria victoire
Virgin: theotokos panagia | Virtus: | Vulcan: | Zeus: | Emperor: empereur kaiser imperatore
Soldier: soldiers legionary | Captive: captives | Horseman: rider cavalier reiter | She-wolf: wolf
Eagle: adler aigle aquila | Owl: eule chouette | Lion: löwe | Bull: bulls ox stier | Horse: pferd cheval
Dolphin: dolphins | Elephant: | Stag: deer hirsch | Boar: | Goat: | Crab: | Tortoise: turtle | Griffin: griffon
Sphinx: | Serpent: snake | Ram: | Hippocamp: | Phoenix: | Peacock: | Rooster: cock | Dove: | Scorpion: | Altar:
Temple: tempel | Column: | Trophy: tropaeum trophée | Standard: standards vexillum signa | Cross: croix
Christogram: chi-rho labarum | Camp gate: camp-gate gateway gate | City gate: | Ship: galley prow | Anchor:
Tripod: | Lyre: kithara | Club: | Cornucopia: cornucopiae | Wreath: kranz couronne | Star: | Crescent:
Thunderbolt: | Shield: | Bow: | Rose: | Palm tree: palm-tree | Grain ear: grain-ear barley-ear
Incuse square: incuse quadripartite | Monogram: | Quadriga: | Biga: | Wheel: | Amphora: kantharos
Fire altar: fire-altar | Vase: krater | Clasped hands: dextrarum | Caduceus: | Modius: | Legend: inscription
"""


def _word(text: str) -> str:
    return text.casefold().replace(" ", "-")


@cache
def _figures() -> MappingProxyType[str, str]:
    found: dict[str, str] = {}
    for line in _TABLE.strip().replace("\n", " | ").split("|"):
        name, _, others = line.strip().partition(":")
        for word in (_word(name), *others.split()):
            found.setdefault(word, name)
    return MappingProxyType(found)


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(_figures(), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(one).replace(r"\-", "[ -]") for one in words) + r")(?!\w)")


@lru_cache(maxsize=8192)
def named(design: str) -> tuple[str, ...]:
    """The figures that a design names, at most three, the principal one (named first) in front."""
    found = (_figures()[_word(match.group())] for match in _pattern().finditer(design[:LOOKED_AT].casefold()))
    return tuple(dict.fromkeys(found))[:MOST]

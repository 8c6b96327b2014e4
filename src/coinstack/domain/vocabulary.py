"""The trade's closed lists: each term once, with its label and the words that mean it in five languages."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

Term = TypeVar("Term", bound=StrEnum)


class Category(StrEnum):
    """What part of the trade a coin belongs to; the separatist empires are Roman Imperial."""

    GREEK = "greek"
    CELTIC = "celtic"
    ROMAN_REPUBLIC = "roman_republic"
    ROMAN_IMPERATORIAL = "roman_imperatorial"
    ROMAN_IMPERIAL = "roman_imperial"
    ROMAN_PROVINCIAL = "roman_provincial"
    BYZANTINE = "byzantine"
    JUDAEAN = "judaean"
    EASTERN = "eastern"
    MIGRATION = "migration"
    MEDIEVAL = "medieval"
    ISLAMIC = "islamic"
    OTHER = "other"


class Metal(StrEnum):
    """What the coin is made of; `ae` is a bronze that nobody has told apart."""

    GOLD = "gold"
    ELECTRUM = "electrum"
    SILVER = "silver"
    BILLON = "billon"
    POTIN = "potin"
    ORICHALCUM = "orichalcum"
    BRONZE = "bronze"
    COPPER = "copper"
    BRASS = "brass"
    LEAD = "lead"
    IRON = "iron"
    AE = "ae"
    UNCERTAIN = "uncertain"


class PortraitRole(StrEnum):
    """What the portrayed was when the coin was struck."""

    AUGUSTUS = "augustus"
    CAESAR = "caesar"
    AUGUSTA = "augusta"
    DIVUS = "divus"
    DIVA = "diva"


class IssueStatus(StrEnum):
    """Whose work the coin is."""

    OFFICIAL = "official"
    FOURREE = "fourree"
    IMITATION = "imitation"
    BARBAROUS = "barbarous"
    CAST = "cast"
    MODERN_FORGERY = "modern_forgery"


class CitationConfidence(StrEnum):
    """How sure it is that the coin is of the cited type."""

    EXACT = "exact"
    PROBABLE = "probable"
    UNCERTAIN = "uncertain"


class TypeBy(StrEnum):
    """Who says that a citation means a catalog's type."""

    CATALOG = "catalog"  # the answer was the only one, and sure
    OWNER = "owner"


class PhotoRole(StrEnum):
    """What a photograph shows."""

    OBVERSE = "obverse"
    REVERSE = "reverse"
    BOTH = "both"
    EDGE = "edge"
    SLAB = "slab"
    LABEL = "label"
    DETAIL = "detail"


class Status(StrEnum):
    """Where the coin stands with its owner."""

    OWNED = "owned"
    SOLD = "sold"
    WANTED = "wanted"
    ORDERED = "ordered"
    LENT = "lent"
    LOST = "lost"


LABELS: MappingProxyType[StrEnum, str] = MappingProxyType(
    {
        Category.ROMAN_REPUBLIC: "Roman Republic",
        Category.ROMAN_IMPERATORIAL: "Roman Imperatorial",
        Category.ROMAN_IMPERIAL: "Roman Imperial",
        Category.ROMAN_PROVINCIAL: "Roman Provincial",
        Category.MIGRATION: "Migration period",
        Metal.AE: "Bronze or copper (AE)",
        IssueStatus.FOURREE: "Fourrée",
        IssueStatus.MODERN_FORGERY: "Modern forgery",
        PhotoRole.BOTH: "Both sides",
    }
)

_SYNONYMS: dict[type[StrEnum], str] = {
    Metal: """
        gold: gold av au or oro golden aurum
        electrum: electrum el elektron elettro electro elektrum electre électrum electron
        silver: silver ar ag silber silbern argent argento plata argentum
        billon: billon bi bil bl billon/silver ar/billon silvered silvered-bronze vellon vellón mistura biglione
            bas-argent base-silver
        potin: potin pot po tin-bronze potín
        orichalcum: orichalcum orichalque oricalco orichalkum oreichalkos orich
        bronze: bronze bronce bronzo br bz
        copper: copper cu kupfer cuivre rame cobre
        brass: brass messing laiton ottone laton
        lead: lead pb blei plomb piombo plomo
        iron: iron fe eisen fer ferro hierro
        ae: ae æ bronze/copper copper/bronze aes bronze-or-copper copper-or-bronze bronze-oder-kupfer copper-alloy
            kupferlegierung base-metal
        uncertain: uncertain unknown unbekannt unbestimmt inconnu incertain incerto incierto desconocido""",
    Category: """
        greek: greek griechisch grecque grec greca greco griega griego griechen grèce
        celtic: celtic keltisch celtique celtica celta kelten gallic gaulois
        roman_republic: roman-republic republic republican römische-republik republik république république-romaine
            repubblica república roman-republican römisch-republikanisch
        roman_imperatorial: roman-imperatorial imperatorial imperatorisch
        roman_imperial: roman-imperial roman imperial roman-empire römisch römische-kaiserzeit kaiserzeit romaine
            empire-romain romana impero-romano imperio-romano gallic-empire palmyrene-empire romano-british
            roman-empress
        roman_provincial: roman-provincial provincial roman-provinces greek-imperial römische-provinzen provinzial
            provinzialprägung provinciale provincial-romana
        byzantine: byzantine byzanz byzantinisch byzantin bizantina bizantino byzantium
        judaean: judaean judaea jewish judea judaica jüdisch biblical
        eastern: eastern oriental east orient parthian sasanian sassanian indian kushan
        migration: migration migration-period dark-ages völkerwanderung germanic barbaric vandals ostrogoths
        medieval: medieval mediaeval mittelalter médiévale medievale
        islamic: islamic islam islamisch islamique islamica
        other: other sonstige autre altro otro""",
    Status: """
        owned: owned own mine in-collection collection vorhanden im-bestand possédé posseduto en-colección
        sold: sold verkauft vendu venduto vendido
        wanted: wanted want wish wishlist wish-list wants gesucht recherché cercato buscado
        ordered: ordered order bought in-transit on-order bestellt commandé ordinato pedido
        lent: lent loan on-loan verliehen
        lost: lost stolen verloren""",
    PortraitRole: """
        augustus: augustus as-augustus emperor kaiser empereur imperatore emperador avgvstvs aug
        caesar: caesar as-caesar als-caesar comme-césar comme-caesar come-cesare como-césar cäsar césar cesare caes
        augusta: augusta as-augusta empress kaiserin impératrice imperatrice emperatriz avgvsta
        divus: divus deified deified-emperor vergöttlicht divinisé divinizzato divinizado divvs
        diva: diva deified-empress vergöttlichte divinisée divinizzata""",
    CitationConfidence: """
        exact: exact certain sure genau exacte esatto exacto this-type
        probable: probable probably likely wohl wahrscheinlich probabile cf var
        uncertain: uncertain unsure possibly doubtful unsicher incertain incerto incierto""",
    PhotoRole: """
        obverse: obverse obv avers av vorderseite vs droit dritto anverso anv front
        reverse: reverse rev revers rv rückseite rs rovescio reverso back
        both: both both-sides combined beide-seiten deux-faces entrambi ambas
        edge: edge rand tranche bordo taglio canto
        slab: slab holder encapsulated
        label: label tag ticket etikett étiquette cartellino etiqueta
        detail: detail closeup close-up détail dettaglio detalle""",
    IssueStatus: """
        official: official regular mint-issue offiziell officiel ufficiale oficial
        fourree: fourrée fourree plated subaerat subaeratus suberata gefüttert
        imitation: imitation imitative ancient-imitation nachahmung imitazione imitación beischlag
        barbarous: barbarous barbaric barbarisch barbare barbarous-imitation barbarous-radiate
        cast: cast gegossen coulée fusa
        modern_forgery: modern-forgery forgery fake fälschung faux falso replica copy counterfeit""",
}


def label(term: StrEnum) -> str:
    """The term as a person reads it: "Roman Imperial"."""
    return LABELS.get(term) or term.value.replace("_", " ").capitalize()


ABBREVIATIONS: MappingProxyType[Metal, str] = MappingProxyType(
    {
        Metal.GOLD: "AV",
        Metal.ELECTRUM: "EL",
        Metal.SILVER: "AR",
        Metal.BILLON: "BI",
        Metal.POTIN: "PO",
        Metal.ORICHALCUM: "AE",
        Metal.BRONZE: "AE",
        Metal.COPPER: "AE",
        Metal.BRASS: "AE",
        Metal.LEAD: "PB",
        Metal.IRON: "FE",
        Metal.AE: "AE",
        Metal.UNCERTAIN: "?",
    }
)


def abbreviation(metal: Metal) -> str:
    """The trade's two letters for a metal: AV, AR, AE, BI, EL, PB."""
    return ABBREVIATIONS[metal]


def fold(text: str) -> str:
    """A word as it is looked up: lower case, no accents, blanks as hyphens."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[\s_.-]+", "-", plain).strip("-")


@lru_cache
def _words(kind: type[StrEnum]) -> MappingProxyType[str, str]:
    found: dict[str, str] = {fold(term.value): term.value for term in kind}
    value = ""
    for word in _SYNONYMS.get(kind, "").split():
        if word.endswith(":"):
            value = word[:-1]
        else:
            found.setdefault(fold(word), value)
    return MappingProxyType(found)


def read(kind: type[Term], text: str) -> Term | None:
    """The term that a word means ("AR", "Silber", "argento" are silver), or None; a trailing "?" is not looked at."""
    value = _words(kind).get(fold(text[:80].strip().rstrip("?").strip(" ()")))
    return None if value is None else kind(value)

"""Words by which a lot's text is told apart: what a design is made of, what belongs to the head, what is a remark."""

import re
from collections.abc import Iterable

_DESIGN = """
head heads bust busts portrait portraits laureate radiate diademed draped cuirassed helmeted veiled bareheaded
bare-headed bearded beardless facing standing seated enthroned advancing holding riding driving galloping walking
kneeling reclining wearing forepart protome foreparts conjoined jugate horseman rider riders quadriga biga triga
eagle owl lion lioness bull horse horses dolphin dolphins crab bee stag boar tortoise turtle pegasos pegasus griffin
sphinx gorgoneion medusa incuse monogram legend inscription wreath altar temple trophy prow galley club quiver
tripod lyre kithara amphora kantharos kylix krater anchor crescent thunderbolt shield cornucopia cornucopiae
caduceus cross christogram chi-rho emperor victory athena zeus apollo herakles hercules nike tyche artemis dionysos
poseidon hermes demeter persephone aphrodite helios asklepios serapis isis figure youth satyr nymph river-god
warrior archer captive she-wolf wolf dog cock rooster goat ram elephant crocodile hippocamp serpent snake scorpion
cornstalk ear rose leaf vine grapes pomegranate silphium palm tree wheel helmet cuirass horn hand hands clasped
legionary aquila standards vexillum camp-gate gateway bridge column crowned turreted nude naked nimbate christ
virgin saint king queen pietas concordia salus pax roma providentia fortuna libertas letter letters pentagram
triskeles ketos panther leopard bucranium phrygian wreathed ivy-wreathed janiform jugum kopf kopfe köpfe büste
büsten brustbild steht sitzt reitet schreitet hält halt thront lorbeerkranz diadem belorbeerte belorbeerter
drapierte drapierter drapiert strahlenkrone strahlenbinde adler eule löwe stier pferd reiter viergespann tempel n.r
n.l v.v thronend stehend sitzend legende kranz belorb gepanzerte panzerbüste helm behelmter mauerkrone schild tête
tete buste laurée lauré radié radiée diadémée drapé drapée debout assise assis marchant tenant aigle chouette
taureau cheval cavalier casquée barbu victoire couronne bige trophée légende proue galère autel sanglier testa busto
laureata laureato radiata radiato diademata drappeggiato stante seduta seduto trono civetta leone toro cavallo
cavaliere elmata barbuta vittoria corona volto galeata cabeza laureada laureado radiada radiado diademada drapeado
estante sentada sentado águila aguila lechuza león leon caballo jinete galeada barbada victoria leyenda cuádriga
cuadriga femenina varonil jabalí delfín espiga
"""
_NAMES = frozenset("rome".split())


def _any_of(words: Iterable[str]) -> str:
    """A pattern of some words, grouped by their first letters: a place is compared with few of them, not with all."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words), key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


DESIGN = re.compile(rf"(?<![\w'-])(?:{_any_of(_DESIGN.split())})(?![\w])", re.IGNORECASE)

MINT_WORD = re.compile(
    r"(?<!\w)(?:mint|mints|mintmark|münzstätte|münzst\.|mzst\.?|prägestätte|atelier"
    r"|zecca|ceca|workshop|officina|offizin|officine|oficina|off\.)(?!\w)",
    re.IGNORECASE,
)

HEAD_WORD = re.compile(
    r"(?<!\w)(?:mint|officina|offizin|officine|oficina|struck|minted|issued|dated"
    r"|undated|magistrates?|moneyers?|issue|emission|series|group|class"
    r"|period|countermarked|overstruck|restored|proconsul|praetor|quaestor|satrap"
    r"|strategos|legate|governor|statthalter|münzstätte"
    r"|prägestätte|geprägt|frappée?|coniat[oa]|acuñad[oa]|zecca|ceca|atelier|year"
    r"|jahr|reign|reduced|standard|attic|persic|aeginetic"
    r"|uncertain|unattributed|posthumous|lifetime|time of|types? of|in the name|under"
    r"|medallic|heavy|light|first|second|third|fourth"
    r"|archon|grammateus|prytanis|homonoia|alliance|pseudo-autonomous|colony|koinon"
    r"|league|revolt|fourr[ée]e|plated|brockage"
    r"|weight|specific gravity|unpublished|rare|rarity|scarce|choice|ngc|pcgs|anacs)(?!\w)",
    re.IGNORECASE,
)

REMARK = re.compile(
    r"[\s\"'(*-]{0,3}(?:(?:very|extremely|exceedingly|quite|apparently|possibly|seemingly"
    r"|perhaps|one of|among|the|an?|with|some|minor|light"
    r"|attractive|lovely|beautiful|superb|wonderful|fine|good|bold|well|nicely|lightly"
    r"|slight(?:ly)?|toned|dark|green|brown|red|black|old|pleasing"
    r"|rare|scarce|unpublished|unique|unrecorded|unlisted|common|ex|from|cf|vgl|for "
    r"(?:issue|a similar|the)|struck|overstruck"
    r"|condition|weight|grade|rarity|estimate|see|note|this|patina|porosity|cleaned"
    r"|scratch|edge|flan|broad|full|great|excellent|choice"
    r"|r{1,5}\d?\b(?![./])|rr+\b|s\d?\b(?![./])|selten|sehr|schöne?|feine?|dunkle?"
    r"|leichte?|herrliche?|prachtexemplar|kabinettstück|hübsche?|min\.?"
    r"|minimal|rand|grüne?|braune?|schwarz\w*|rare|très|belle|joli|jolie|superbe|magnifique"
    r"|bel|bella|raro|rara|rarissim\w|tracce|patina|pátina"
    r"|bonita|escas[ao]|muy|rar[ao]|nc|c|insignificant|cabinet|iridescent|earthen"
    r"|traces|hint|highly|nearly|near|about|almost|extremely"
    r"|surfaces?|some|areas?|usual|weak|weakly|off|deposits|hairlines|bankers?|test"
    r"|graffit\w|holed|pierced|plugged|ex-mount|tooled|smoothed)\b)",
    re.IGNORECASE,
)
"""How a sentence of remarks begins: rarity, tone, patina, damage, another coin."""

NO_LEGEND_WORDS = frozenset(
    "AD BC BCE CE AR AE AV AU EL BI PB NGC PCGS ANACS XF EF VF MS RIC RPC SNG BMC HGC RSC "
    "RRC CRI NO CH AG FDC UNC CNG NAC SPL BB MB TTB SUP TB"
    " MBC EBC RR RRR R II III IV VI VII VIII IX XI XII XIII USA UK BCD SC LOT COIN "
    "ANCIENT ROMAN GREEK RARE SILVER GOLD BRONZE".split()
)

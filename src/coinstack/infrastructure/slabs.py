"""Slabs: the certificate pages of NGC as saved by hand, PCGS's interface, and the barcode in a photograph.

NGC asks programs to stay away and has no interface: its pages are never fetched, only linked to.
"""

import io
import json
import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import zxingcpp
from PIL import Image, UnidentifiedImageError

from coinstack.domain import certificates, grading
from coinstack.domain.certificates import NGC, PCGS, PCGS_HOST, Label, Outcome, Slab
from coinstack.domain.document import Json
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Picture
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.houses import challenges, markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.saved_pages import SavedPage

HOSTS = ("ngccoin.com", "ngccoin.de", "ngccoin.uk", "ngccoin.cn", "ngccoin.com.cn")

_WORDS = {
    Outcome.INVALID: "This is no certificate number of {service}.{form}",
    Outcome.NOT_FOUND: "{service} knows no certificate {number}.",
    Outcome.RATE_LIMITED: (
        "{service} was asked too often. Try again tomorrow, or save the page of the certificate by hand."
    ),
    Outcome.NOT_AUTOMATED: (
        "{service} is not asked by a program. Open the certificate in your browser, save the page or copy its text, "
        "and bring that."
    ),
}
_PCGS_UNASKED = (
    "PCGS answers to a token of your own: make one on its site and put it into the settings. Or open the certificate "
    "in your browser and paste its text."
)
_FORM = " It has six or seven figures, a dash and three more, such as 2167888-014."

_ANCIENTS = re.compile(r"/certlookup/(\d{6,7}-?\d{3})(?:/|$)", re.ASCII)
_NONE = re.compile(r"No match was found|No results? found", re.IGNORECASE)
_LIMITED = re.compile(r"exceeded our limits|超过我们的限制", re.IGNORECASE)
_NUMBER_LABEL = re.compile(r"cert(?:ification|ificate)?\s*(?:#|number|no)|评级号码|zertifi\w*", re.IGNORECASE)
_GRADE_LABEL = re.compile(r"^(?:ngc )?(?:grade|note|等级|erhaltungsgrad|qualité|grado)", re.IGNORECASE)
_TEXT_LABEL = re.compile(r"description|^coin\b|说明|beschreibung|descripción|descrizione", re.IGNORECASE)
_STRIKE_LABEL = re.compile(r"^strike", re.IGNORECASE)
_SURFACE_LABEL = re.compile(r"^surface", re.IGNORECASE)
_STAR = re.compile(r"\s?[★☆*](?!\w)")
_FIFTH = re.compile(r"([1-5])\s?/\s?5")


def unasked(service: str, given: str) -> Slab:
    """The answer for a number that is not looked up by a program: is its form right, and where does a person look?"""
    service = service.upper()
    tidy = certificates.number(service, given)
    if tidy is None:
        return _without(service, given.strip()[: certificates.LONGEST], Outcome.INVALID)
    return _without(service, tidy, Outcome.NOT_AUTOMATED)


def _without(service: str, number: str, outcome: Outcome) -> Slab:
    form = _FORM if service == NGC else ""
    words = _WORDS[outcome].format(service=service, number=number, form=form)
    if service == PCGS and outcome is Outcome.NOT_AUTOMATED:
        words = _PCGS_UNASKED
    url = None if outcome is Outcome.INVALID else certificates.address(service, number)
    return Slab(service, number, outcome, message=words, url=url)


# --- NGC ---------------------------------------------------------------------------------------------------------


def is_certificate(page: SavedPage) -> bool:
    """Whether a saved page is one of NGC's certificates, not a house's lot."""
    return bool(page.url and _ANCIENTS.search(page.url) and "ngc" in page.url) or "certlookup-results-data" in page.html


def parse_ngc(page: SavedPage, *, expected: str | None = None) -> Slab:
    """The certificate of a saved page.

    Raises:
        Unreadable: it is no such page, or a gatekeeper's, or another certificate's than expected.
    """
    read = Page(page.html, page.url)
    facts = _facts(read)
    number = _number(facts, page.url)
    wanted = certificates.number(NGC, expected) if expected else None
    if not facts:
        return _empty(page, wanted or number)
    if number is None:
        raise Unreadable("There is no certificate in this page that could be read.")
    if wanted and number != wanted:
        raise Unreadable(f"This is the page of certificate {number}, not of {wanted}.")
    slab = Slab(NGC, number, Outcome.FOUND, url=page.url or certificates.address(NGC, number), facts=facts)
    graded = _value(facts, _GRADE_LABEL)
    return replace(
        _graded(slab, graded or "", strike=_value(facts, _STRIKE_LABEL), surface=_value(facts, _SURFACE_LABEL)),
        text=_value(facts, _TEXT_LABEL) or "",
        pictures=_ngc_pictures(read),
    )


def _empty(page: SavedPage, number: str | None) -> Slab:
    """A page without data: nothing was found, too much was asked, or it is another page altogether."""
    text = "\n".join(Page(page.html, page.url).lines)
    is_form = "certlookup" in page.html
    if challenges.found(page.html):
        raise Unreadable(
            "NGC asked whether a human is there instead of showing the certificate. "
            + _WORDS[Outcome.NOT_AUTOMATED].format(service=NGC)
        )
    if is_form and _LIMITED.search(text):
        return _without(NGC, number or "", Outcome.RATE_LIMITED)
    if is_form and _NONE.search(text):
        return _without(NGC, number or "", Outcome.NOT_FOUND)
    raise Unreadable("There is no certificate in this page that could be read.")


def _facts(page: Page) -> tuple[tuple[str, str], ...]:
    """All labelled values, whatever the language of their labels."""
    found: dict[tuple[str, str], None] = {}
    for pair in page.every(".certlookup-results-data dl, .certlookup-wrapper dl"):
        labels, values = pair.css("dt"), pair.css("dd")
        for label, value in zip(labels, values, strict=False):
            name = markup.one_line(markup.text_of(label))
            told = markup.one_line(markup.text_of(value), most=4_000)
            if name and told:
                found.setdefault((name.rstrip(":： "), told))
    return tuple(found)[:60]


def _value(facts: tuple[tuple[str, str], ...], label: re.Pattern[str]) -> str | None:
    return next((value for name, value in facts if label.search(name)), None)


def _number(facts: tuple[tuple[str, str], ...], url: str | None) -> str | None:
    """The number on the page, under a label in whatever language; else that of the address."""
    labelled = _value(facts, _NUMBER_LABEL)
    shaped = next((value for _, value in facts if re.fullmatch(r"\d{6,7}-\d{3}", value, re.ASCII)), None)
    for given in (labelled, shaped):
        if given and (tidy := certificates.number(NGC, given)):
            return tidy
    found = _ANCIENTS.search(url or "")
    return certificates.number(NGC, found[1]) if found else None


def _graded(slab: Slab, written: str, *, strike: str | None, surface: str | None) -> Slab:
    """`[Ch|Choice|Gem] GRADE[★], Strike: n/5, Surface: n/5[, Fine Style][, remark]`, or "Choice AU 5/5 - 4/5"."""
    read = grading.read(written)
    plain = re.sub(
        r",?\s*(?:strike|surface):?\s*[1-5]\s?/\s?5|\b[1-5]\s?/\s?5\s?-\s?[1-5]\s?/\s?5|,?\s*fine style",
        "",
        written,
        flags=re.IGNORECASE,
    )
    grade, _, remark = _STAR.sub("", plain).strip(" ,").partition(",")
    return replace(
        slab,
        grade=grade.strip() or None,
        strike=_score(strike) or (read.strike if read else None),
        surface=_score(surface) or (read.surface if read else None),
        star=bool(read and read.star),
        fine_style=bool(read and read.fine_style) or any("fine style" in told.lower() for _, told in slab.facts),
        remark=remark.strip(" ,") or None,
    )


def _score(text: str | None) -> int | None:
    found = _FIFTH.search(text or "")
    return int(found[1]) if found else None


def _ngc_pictures(page: Page) -> tuple[Picture, ...]:
    """The pictures at full size: what the thumbnail is linked to, or its name without `TN_`."""
    found: dict[str, PhotoRole | None] = {}
    for item in page.every(".certlookup-images-item"):
        link, image = item.css_first("a"), item.css_first("img")
        shown = markup.attribute(image, "src")
        given = (
            markup.attribute(link, "href")
            or markup.attribute(link, "data-fancybox-href")
            or (re.sub(r"/TN_(?=[^/]*$)", "/", shown) if shown else None)
        )
        title = (markup.attribute(image, "title") or "").lower()
        sides = {"obverse": PhotoRole.OBVERSE, "reverse": PhotoRole.REVERSE}
        for address in page.addresses([given]):
            found.setdefault(address, sides.get(title) or reading.role(address.replace("_", " ")))
    return tuple(Picture(address, role) for address, role in found.items())


# --- the page of another service, pasted ---------------------------------------------------------------------------

_NUMBERED = re.compile(r"cert", re.IGNORECASE)
_GRADED = re.compile(r"grade$", re.IGNORECASE)
_NAMED = re.compile(r"description$|^coin|^name$", re.IGNORECASE)
_REMARKED = re.compile(r"^(?:details|problems?)$", re.IGNORECASE)
_OF_THE_COIN = re.compile(
    r"^(?:denom|metal|composition|mint|weight|diameter|date|year|ruler|type|issue|variety|pedigree)", re.IGNORECASE
)


def of_facts(service: str, facts: tuple[tuple[str, str], ...]) -> Slab:
    """The certificate of labelled values, as PCGS, ANACS or ICG show them.

    Raises:
        Unreadable: there is no number of the service among them.
    """
    number = certificates.number(service, _value(facts, _NUMBERED) or "")
    if number is None:
        raise Unreadable("There is no certificate in this text that could be read.")
    slab = Slab(service, number, Outcome.FOUND, url=certificates.address(service, number), facts=facts)
    graded = _graded(
        slab, _value(facts, _GRADED) or "", strike=_value(facts, _STRIKE_LABEL), surface=_value(facts, _SURFACE_LABEL)
    )
    lines = [_value(facts, _NAMED), *(f"{label}: {value}" for label, value in facts if _OF_THE_COIN.search(label))]
    return replace(graded, text="\n".join(filter(None, lines)), remark=graded.remark or _value(facts, _REMARKED))


# --- PCGS --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Request:
    """What is to be asked, and with what headers; the token is the owner's."""

    url: str
    headers: Mapping[str, str] = field(repr=False)


def pcgs_request(given: str, token: str) -> Request | Slab:
    """The question for a certificate, or the answer where its number has no such form."""
    number = certificates.number(PCGS, given)
    if number is None:
        return _without(PCGS, given.strip()[: certificates.LONGEST], Outcome.INVALID)
    return Request(
        f"https://{PCGS_HOST}/publicapi/coindetail/GetCoinFactsByCertNo/{number}?retrieveAllData=true",
        {"Authorization": f"bearer {token}", "Accept": "application/json"},
    )


def parse_pcgs(number: str, status: int, body: bytes) -> Slab:
    """The certificate of PCGS's answer.

    Raises:
        Unreadable: the answer is none, or the token was refused.
    """
    if status == 429:
        return _without(PCGS, number, Outcome.RATE_LIMITED)
    if status in (401, 403):
        raise Unreadable("PCGS refused the token. Make a new one on its site and put it into the settings.")
    try:
        told: Json = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("PCGS gave no answer that could be read. Try again later.") from error
    if not isinstance(told, dict) or status >= 500:
        raise Unreadable("PCGS gave no answer that could be read. Try again later.")
    message = str(told.get("ServerMessage") or "").lower()
    if "limit" in message or "quota" in message:
        return _without(PCGS, number, Outcome.RATE_LIMITED)
    if told.get("IsValidRequest") is False:
        return _without(PCGS, number, Outcome.INVALID)
    if "no data" in message or status == 404 or not told.get("CertNo"):
        return _without(PCGS, number, Outcome.NOT_FOUND)
    return _of_pcgs(number, told)


def _of_pcgs(number: str, told: dict[str, Json]) -> Slab:
    facts = tuple(
        (name, text)
        for name, value in told.items()
        if isinstance(value, str | int | float) and not isinstance(value, bool) and value not in ("", 0)
        and name not in {"ServerMessage", "IsValidRequest"} and (text := markup.one_line(str(value)))
    )  # fmt: skip
    named = dict(facts)
    slab = Slab(PCGS, number, Outcome.FOUND, url=certificates.address(PCGS, number), facts=facts[:80])
    lines = [named.get("Name"), *(f"{label}: {named[name]}" for label, name in _PCGS_LABELS if name in named)]
    images = told.get("Images")
    pictures = [
        _word(one, "Fullsize") or _word(one, "Thumbnail") for one in (images if isinstance(images, list) else [])
    ]
    return replace(
        _graded(slab, named.get("Grade", ""), strike=None, surface=None),
        text="\n".join(filter(None, lines)),
        pictures=tuple(
            Picture(address, reading.role(address))
            for address in pictures
            if address and address.startswith("https://")
        ),
    )


_PCGS_LABELS = (
    ("Denomination", "Denomination"),
    ("Metal", "MetalContent"),
    ("Mint", "MintLocation"),
    ("Weight", "Weight"),
    ("Diameter", "Diameter"),
)


def _word(value: Json, name: str) -> str | None:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


# --- the barcode on the label ------------------------------------------------------------------------------------

_MOST_PIXELS = 100_000_000
_LARGE = 3_000  # pixels a side; more makes no barcode clearer
_FORMATS = (
    zxingcpp.BarcodeFormat.ITF,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.Code39,
    zxingcpp.BarcodeFormat.QRCode,
    zxingcpp.BarcodeFormat.DataMatrix,
)


def barcode(data: bytes) -> tuple[str, ...]:
    """The texts of the barcodes in a photograph, whichever way it is turned, each once.

    Raises:
        Unreadable: it is no picture.
    """
    image = _grey(data)
    for size in (_LARGE, 1_600):
        shown = image
        if max(image.size) > size:
            shown = image.copy()
            shown.thumbnail((size, size))
        pixels = memoryview(shown.tobytes()).cast("B", (shown.height, shown.width))
        found = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats(_FORMATS))
        if texts := tuple(dict.fromkeys(one.text for one in found if one.text)):
            return texts
    return ()


def labels(data: bytes) -> tuple[Label, ...]:
    """The certificates whose labels are in a photograph: by the barcode's digits, or by the address in its code.

    Raises:
        Unreadable: it is no picture.
    """
    found: dict[Label, None] = {}
    for text in barcode(data):
        told = certificates.of_barcode(text)
        for label in (told,) if told else certificates.in_text(text):
            found.setdefault(label)
    return tuple(found)


def _grey(data: bytes) -> Image.Image:
    """The picture in greys; a photograph of a hundred megapixels is no slab's."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"))
            if image.width * image.height > _MOST_PIXELS:
                raise Unreadable("The picture is too large.")
            image.draft("L", (_LARGE, _LARGE))
            return image.convert("L")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise Unreadable("This is no picture that could be read.") from error

"""Heritage Auctions. Nobody here has seen a page of theirs; the price on it includes the buyer's premium.

Logged out, the page shows no price. The slug in the address is the title without its punctuation: a weak hint where
nothing else is had, and never more than that (`hint`).
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from urllib.parse import unquote, urlsplit

from coinstack.domain import grading, lot_keys
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.infrastructure.houses import markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import Fetch, FetchPolicy

NAME = "heritage"
TITLE = "Heritage Auctions"
HOSTS = ("ha.com",)
SIGNS = ("coins.ha.com", "heritagestatic.com")
VERSION = 1
PRICE_BASIS = PriceBasis.INCL_PREMIUM
VERIFIED: date | None = None
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.ONCE,
    seconds=10,
    hint=(
        "Heritage turns programs away and shows prices only to members. Sign in at ha.com, open the lot in your "
        "browser, save it (Ctrl+S, on a Mac ⌘S) as “Webpage, Single File” or “Web Page, complete”, and drop the file "
        "here; the bookmarklet from the settings does the same with one click."
    ),
    hosts=HOSTS,
    picture_hosts=("ha.com", "heritagestatic.com"),
)

HIDDEN = "Heritage shows the price only to members: sign in there and save the page again, or enter it by hand."

_TITLED_LOT = re.compile(r"\bLot\s*#?\s*(?P<number>\d{3,6})\b", re.IGNORECASE)
_SOLD = re.compile(r"^Sold (?:on (?P<day>[^\n]*?\d{4})\b)?(?:\s*for)?:?\s*(?P<price>.*)$", re.IGNORECASE | re.MULTILINE)
_SIGN_IN = re.compile(r"\b(?:sign[- ]in|log[- ]in|join)\b", re.IGNORECASE)


def parse(html: str, url: str | None) -> Lot:
    """The lot of a page.

    Raises:
        Unreadable: it has none.
    """
    page = Page(html, url)
    title = page.text("h1")
    text = page.text("#auction-description", '[itemprop="description"]')
    if not text:
        raise Unreadable(reading.A_LIST if "search-results" in html and not page.first("h1") else reading.NO_LOT)
    told_sold = list(_SOLD.finditer("\n".join(page.lines)))
    sold = next((found for found in told_sold if found["day"]), next(iter(told_sold), None))
    said = page.text(".price-sold") or (sold["price"] if sold else "") or (page.text(".bid-price") if sold else "")
    price = reading.amount(_behind_label(said))
    low, high = reading.amounts(_behind_label(page.text(".estimate")) or reading.labelled(page.lines, reading.ESTIMATE))
    told = _TITLED_LOT.search(page.text(".lot-number", ".breadcrumb") or "")
    settled = reading.key(page)
    found_key, warnings = reading.agreed(settled, agrees=_agrees(settled[0], told["number"] if told else None))
    ids = found_key.split("/") if found_key else ["", "", told["number"] if told else ""]
    is_hidden = price is None and bool(_SIGN_IN.search(said))
    when = sold["day"] if sold else None
    return Lot(
        house=NAME,
        sale=_sale(page),
        sale_id=ids[1] or None,
        lot_number=ids[2] or None,
        sale_date=reading.day(when),
        sale_date_text=markup.one_line(when),
        estimate_low=low,
        estimate_high=high,
        price=price,
        basis=PRICE_BASIS if price else PriceBasis.UNKNOWN,
        outcome=Outcome.SOLD if price or sold else _unsold(page),
        title=markup.one_line(title),
        text=text,
        pictures=reading.pictures(_pictures(page)),
        seller=_certificate(page),
        key=found_key,
        url=page.url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=(*warnings, *([HIDDEN] if is_hidden else [])),
    )


def _behind_label(text: str) -> str:
    return re.sub(r"^(?:sold for|price realized|estimate|current bid)\s*:?\s*", "", text.strip(), flags=re.IGNORECASE)


def _agrees(found_key: str | None, number: str | None) -> bool:
    return found_key is None or number is None or found_key.split("/")[-1] == number


def _sale(page: Page) -> str | None:
    return markup.one_line(page.text(".auction-name", ".auction-title"))


def _unsold(page: Page) -> Outcome:
    is_unsold = any(reading.is_unsold(line) for line in page.lines if len(line) < 60)
    return Outcome.UNSOLD if is_unsold else Outcome.UNKNOWN


def _pictures(page: Page) -> tuple[str, ...]:
    given = [markup.attribute(node, "href") for node in page.every('a[href*="heritagestatic.com"]')]
    if not any(given):
        given = [markup.attribute(node, "src") for node in page.every('img[src*="heritagestatic.com"][src*="product"]')]
    if not any(given):
        given = [page.meta("og:image")]
        given += [markup.attribute(node, "src") for node in page.every("img[src^=inline], img[src^=cid]")]
    return page.addresses(given)


def _certificate(page: Page) -> tuple[tuple[str, str], ...]:
    for node in page.every('a[href*="ngccoin.com/certlookup"]', most=5):
        if found := re.search(r"/certlookup/(\d{6,7}-?\d{3})", markup.attribute(node, "href") or "", re.ASCII):
            return (("NGC certificate", found[1]),)
    return ()


# --- the slug ----------------------------------------------------------------------------------------------------

_DIAMETER = re.compile(r"(?:^|-)(\d{2,3})-?mm(?=-|$)", re.ASCII)
_WEIGHT = re.compile(r"(?:^|-)(\d{2,5})-?gm(?=-|$)", re.ASCII)
_AXIS = re.compile(r"(?:^|-)(\d{1,2})h(?=-|$)", re.ASCII)
_SCORES = re.compile(r"\b([1-5]) 5 ([1-5]) 5\b")
_STAR = re.compile(r"(?:-?and)?-9733(?=-|$)")


def hint(url: str) -> Mapping[str, str]:
    """What the slug of a lot's address tells: `title`, `diameter_mm`, `weight_g`, `die_axis_h`, `grade`.

    It has lost its punctuation: a weight of "853-gm" is 8.53 g, "and-9733" is a star, and its end may be cut off.
    """
    path = urlsplit(url).path if lot_keys.key(url) else ""
    found = re.search(r"/([^/]+)/a/\d+-\d+\.s/?$", path, re.ASCII)
    slug = unquote(found[1]).lower()[:400] if found else ""
    read = {
        "title": _words(slug),
        "diameter_mm": _diameter(_DIAMETER.search(slug)),
        "weight_g": _hundredths(_WEIGHT.search(slug)),
        "die_axis_h": _axis(_AXIS.search(slug)),
        "grade": _grade(slug),
    }
    return {name: value for name, value in read.items() if value}


def _words(slug: str) -> str:
    """The slug as words, with the era's years as they were meant: `27-bc-ad-14` is 27 BC-AD 14."""
    words = _STAR.sub("-★", slug).replace("-", " ")
    return re.sub(r"\b(\d{1,3}) bc ad (\d{1,3})\b", r"\1 bc-ad \2", words).strip()


def _diameter(found: re.Match[str] | None) -> str | None:
    """Three figures have lost their point: "185mm" is 18.5 mm."""
    if found is None:
        return None
    return found[1] if len(found[1]) == 2 else str(Decimal(found[1]) / 10)


def _hundredths(found: re.Match[str] | None) -> str | None:
    return str((Decimal(found[1]) / 100).quantize(Decimal("0.01"))) if found else None


def _axis(found: re.Match[str] | None) -> str | None:
    return found[1] if found and 1 <= int(found[1]) <= 12 else None


def _grade(slug: str) -> str | None:
    """The grade, which stands behind the measures; what is cut off is not made up."""
    ends = [found.end() for pattern in (_DIAMETER, _WEIGHT, _AXIS) if (found := pattern.search(slug))]
    if not ends:
        return None
    words = _SCORES.sub(r"\1/5 - \2/5", _STAR.sub(" ★", slug[max(ends) :]).replace("-", " ")).strip()
    words = re.sub(r"\b(?:xf|vf|ef|au|ms|ag|vg|ngc|anacs|icg)\b", lambda code: code[0].upper(), words)
    # "fine" and "good" are grades where a comma ends them; the slug has lost it.
    words = re.sub(r"\b(fine|good)(?= [a-z])(?! (?:very|fine|style)\b)", r"\1,", words)
    read = grading.read(words)
    return words if read and read.normal else None

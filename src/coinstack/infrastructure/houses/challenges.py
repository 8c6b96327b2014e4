"""The pages of gatekeepers, which come with status 200, too: "Just a moment...", "Verify you are human"."""

import re
from collections.abc import Mapping

SMALL = 15_000
"""Characters below which a page with a weak word in it is a gatekeeper's; a lot's page may speak of anything."""

_STRONG = (
    "just a moment",
    "verify you are human",
    "verify you are a human",
    "verifying you are human",
    "verify that you are not a robot",
    "checking your browser before accessing",
    "checking if the site connection is secure",
    "enable javascript and cookies to continue",
    "pardon our interruption",
    "press & hold to confirm you are",
    "please enable js and disable any ad blocker",
    "request unsuccessful. incapsula incident",
    "attention required! | cloudflare",
    "our systems have detected unusual traffic",
)
_WEAK = (
    "captcha",
    "access denied",
    "access to this page has been denied",
    "you have been blocked",
    "are you a robot",
    "unusual traffic",
    "request blocked",
    "zugriff verweigert",
    "accès refusé",
)
HEADERS = ("cf-mitigated", "x-amzn-waf-action")
"""Headers that only a gatekeeper's own page has. DataDome's (`x-datadome`) is on good pages, too, and shows nothing."""

_BLANKS = re.compile(r"\s+")


def found(markup: str, headers: Mapping[str, str] | None = None) -> str | None:
    """What shows that the page is a gatekeeper's and not the house's, or None; capitals do not matter.

    A header's presence is enough. Strong phrases count anywhere, weak words only in a small page.
    """
    given = {name.lower() for name in headers or {}}
    if header := next((name for name in HEADERS if name in given), None):
        return header
    text = _BLANKS.sub(" ", markup[:4_000_000].replace("&amp;", "&")).lower()
    weak = _WEAK if len(markup) < SMALL else ()
    return next((phrase for phrase in (*_STRONG, *weak) if phrase in text), None)

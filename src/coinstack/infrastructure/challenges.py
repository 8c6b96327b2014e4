"""Pages that a gatekeeper puts before the one that was asked for; they often come as a success (200)."""

from collections.abc import Mapping

SHORT = 15_000
"""Bytes below which a page is so short that a weak word tells: a lot's page is longer, and may speak of anything."""

_STRONG = (
    "just a moment",
    "verify you are human",
    "verifying you are human",
    "checking your browser before",
    "checking if the site connection is secure",
    "enable javascript and cookies to continue",
    "cf-browser-verification",
    "px-captcha",
    "pardon our interruption",
    "please complete the security check",
    "attention required! | cloudflare",
    "unusual traffic from your computer network",
    "splashui/challenge",
)
_WEAK = (
    "captcha",
    "access denied",
    "are you a robot",
    "bot detection",
    "security check",
    "request blocked",
    "incapsula",
)


def is_challenge(body: bytes, headers: Mapping[str, str] | None = None) -> bool:
    """Whether the page is a gatekeeper's; header names are in small letters."""
    if headers and headers.get("cf-mitigated"):
        return True
    text = body.decode("utf-8", "replace").casefold()
    return any(phrase in text for phrase in _STRONG) or (len(body) < SHORT and any(word in text for word in _WEAK))

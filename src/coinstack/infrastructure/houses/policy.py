"""What may be asked of a house's site by a program, and how its pages are saved by hand where nothing may."""

from dataclasses import dataclass
from enum import StrEnum

SAVE_PAGE = (
    "open the lot in your browser, save it (Ctrl+S, on a Mac ⌘S) as “Webpage, Single File” or “Web Page, complete”, "
    "and drop the file here; the bookmarklet from the settings does the same with one click"
)
SAVE_SINGLE = (
    "open the lot in your browser and save it as one file: in Chrome, Edge or Opera with Ctrl+S (⌘S) as “Webpage, "
    "Single File (.mhtml)”, in Firefox or Safari with the SingleFile extension; then drop the file here"
)


class Fetch(StrEnum):
    """Whether a page is fetched when its address is pasted."""

    YES = "yes"
    ONCE = "once"  # one try; where it is refused, the page is saved by hand
    NO = "no"


@dataclass(frozen=True)
class FetchPolicy:
    """How a site is treated; robots.txt is obeyed besides.

    `seconds` lie between two requests to one host. `hint` is a sentence that says exactly how to save the page.
    `hosts` are those that may be asked for pages, `picture_hosts` for pictures; a host below one of them counts.
    """

    fetch: Fetch
    seconds: float
    hint: str
    hosts: tuple[str, ...] = ()
    picture_hosts: tuple[str, ...] = ()

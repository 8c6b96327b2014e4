"""Pages of NGC in the shape of its sister PMG's, which was seen; those of ancient coins nobody here has seen."""

from collections.abc import Iterable

GRADED = (
    ("NGC Cert #", "2167888-014"),
    ("Coin Description", "SICILY, SYRACUSE. Timoleon, 344-338 BC. AR Stater (21mm, 8.52g)"),
    ("Grade", "Ch AU★"),
    ("Strike", "5/5"),
    ("Surface", "4/5"),
    ("Style", "Fine Style"),
)
IMAGES = "https://ccg-imaging.example/1728/"


def page(pairs: Iterable[tuple[str, str]], *, number: str = "2167888-014", rest: str = "") -> str:
    """A certificate's page with these labelled values."""
    data = "".join(f"<dl><dt>{label}: </dt><dd>{value}</dd></dl>" for label, value in pairs)
    sides = "".join(
        f'<div class="certlookup-images-item"><a href="{IMAGES}NGC{number}_{side}.JPG"><img title="{title}" '
        f'src="{IMAGES}TN_NGC{number}_{side}.JPG"></a></div>'
        for side, title in (("REV", "Reverse"), ("OBV", "Obverse"))
    )
    return (
        '<html><body class="certlookup-results"><label id="cfDown" style="display:none"><strong>Your lookup activity '
        'has exceeded our limits.</strong></label><div class="certlookup-wrapper">'
        f'<form class="certlookup-form ngc"></form><div class="certlookup-results-data">{data}</div></div>'
        f'<div class="certlookup-images">{sides}</div>{rest}</body></html>'
    )

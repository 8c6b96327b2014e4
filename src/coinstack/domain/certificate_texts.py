"""The page of a certificate as it comes by copy and paste: its labels and values, line by line."""

import re

PASTED = "certificate pasted as text"
"""The name by which such a text goes where files go by theirs."""

LONGEST = 20_000
"""Characters of a text that are looked at."""

_NUMBER = re.compile(r"(?<!\d)\d{6,7}-\d{3}(?!\d)", re.ASCII)
_LABEL = re.compile(
    r"(?P<label>(?:NGC )?cert(?:ification|ificate)?\s*(?:#|number|no\.?)|(?:coin )?description|(?:NGC )?grade|strike"
    r"|surface|style)(?=[\s:]|$)\s*:?\s*(?P<value>.*)",
    re.IGNORECASE,
)


def facts(text: str) -> tuple[tuple[str, str], ...]:
    """The labelled values, where the text is that of one of NGC's certificates; none where it is another text.

    A value stands behind its label or on the next line. It is a certificate where it has a number, labelled as such
    and of NGC's form, a grade and a description.
    """
    if _NUMBER.search(text, 0, LONGEST) is None:
        return ()
    lines = [one for line in text[:LONGEST].splitlines() if (one := " ".join(line.split()))]
    found: dict[str, str] = {}
    for place, line in enumerate(lines):
        label = _LABEL.match(line)
        if label is None:
            continue
        following = lines[place + 1] if place + 1 < len(lines) else ""
        value = label["value"] or ("" if _LABEL.match(following) else following)
        if value:
            found.setdefault(label["label"], value)
    kinds = {_kind(name) for name in found}
    numbered = any(_kind(name) == "cert" and _NUMBER.fullmatch(value) for name, value in found.items())
    return tuple(found.items()) if numbered and kinds >= {"grad", "desc"} else ()


def _kind(label: str) -> str:
    return label.casefold().removeprefix("ngc ").removeprefix("coin ")[:4]

"""What stands between a catalog's name and the number: edition, volume, part, page, plate, ruler or mint."""

import re
from collections.abc import Callable

from coinstack.domain import reference_patterns as form
from coinstack.domain.reference_catalogs import Catalog, key, spellings
from coinstack.domain.reference_drafts import Draft, Scanner, bracket_says, plain_digits, roman, roman_value

_SMALL_PARTS = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "a": "1", "b": "2", "c": "3"}


def _is_catalog(words: str) -> bool:
    spelling = spellings().get(key(words))
    return spelling is not None and spelling.gens is None


class Header:
    """Reads what stands in front of the number into a draft."""

    def __init__(self, scan: Scanner, draft: Draft, catalog: Catalog) -> None:
        self.scan, self.draft, self.catalog = scan, draft, catalog
        self.small = scan.text[draft.start : scan.at].islower()
        self.bracketed = False

    def _fused_edition(self) -> None:
        if found := self.scan.take(form.RAISED):
            self.draft.edition = plain_digits(found[0])
        elif (found := self.scan.sees(form.FUSED)) and (
            self.catalog.has("e") or (self.catalog.name == "RIC" and found["digits"] == "2")
        ):
            self.draft.edition, self.scan.at = found["digits"], found.end()

    def read(self) -> bool:
        """Take all that may stand before the number; True where a number follows."""
        self._fused_edition()
        for _ in range(12):
            self.draft.end = self.scan.at
            self.scan.take(form.GAP)
            if self._lettered() or not any(step() for step in self._steps()):
                break
        if self.scan.sees(form.number(self.catalog.flags)):
            return True
        self.scan.at = self.draft.end
        return False

    def _steps(self) -> tuple[Callable[[], bool], ...]:
        """What may stand here, told by the next character."""
        sign = self.scan.text[self.scan.at : self.scan.at + 1] if self.scan.at < self.scan.end else ""
        if sign.isdigit():
            return self._edition, self._volume
        if sign in ("(", "["):
            return self._edition, self._bracket
        if sign.isalpha():
            return self._edition, self._volume, self._page, self._plate, self._mark, self._heading
        return (self._mark,) if sign else ()

    def _lettered(self) -> bool:
        """`MIB N 56`, `Price P43`: the letter belongs to the number."""
        return self.catalog.has("L") and self.scan.sees(form.LETTERED) is not None

    def _edition(self) -> bool:
        if self.draft.edition is not None:
            return False
        if found := self.scan.take(form.EDITION):
            word = found["word"] or found["revised"]
            self.draft.edition = found["count"] or form.EDITION_WORDS[word.lower()]
        elif found := self.scan.take(form.EDITION_YEAR):
            self.draft.edition = found["year"]
        elif self.catalog.roman and (found := self.scan.take(form.EDITION_SIGN)):
            self._sign(found["sign"])
        return found is not None

    def _sign(self, digit: str) -> None:
        """`RIC I (2)` is an edition, `RIC V (1)` a part."""
        if self.draft.part is None and digit in self._known_parts() and self.draft.volume != "II":
            self.draft.part = digit
        else:
            self.draft.edition = digit

    def _known_parts(self) -> str:
        return form.PARTS.get(self.catalog.name, {}).get(self.draft.volume or "", "")

    def _volume(self) -> bool:
        if self.draft.volume is not None:
            return self._volume_again()
        before = self.scan.at
        word = self.scan.take(form.VOLUME_WORD)
        found = self.scan.sees(form.VOLUME_ROMAN) or (self.scan.sees(form.VOLUME_SMALL) if self.small else None)
        if found and self._fits(roman_value(found["roman"])):
            self.scan.at = found.end()
            self.draft.volume = found["roman"].upper()
            self.draft.part = _SMALL_PARTS.get(found["low"] or "")
            self._part()
            return True
        if self._arabic_volume(told=word is not None):
            return True
        self.scan.at = before
        return False

    def _volume_again(self) -> bool:
        """`RIC.7 VII`, `RIC.7 Vol. VII`."""
        before = self.scan.at
        word = self.scan.take(form.VOLUME_WORD)
        again = self.scan.sees(form.VOLUME_ROMAN)
        digits = self.scan.sees(form.VOLUME_ARABIC) if word else None
        if again and again["roman"] == self.draft.volume and (word or self.scan.text[self.scan.at - 1] != "."):
            self.scan.at = again.end()
            return True
        if digits and self.catalog.roman and roman(int(digits["volume"]) % 40) == self.draft.volume:
            self.scan.at = digits.end("volume")
            return True
        self.scan.at = before
        return False

    def _fits(self, value: int) -> bool:
        return value <= (self.catalog.volumes or 39)

    def _arabic_volume(self, *, told: bool) -> bool:
        """`RIC 7 589.138`, `HGC 4, 1597`: a small number in front of another; never `RIC 7`."""
        found = self.scan.sees(form.VOLUME_ARABIC)
        if found is None or self.catalog.has("o") or not (told or self._is_volume(int(found["volume"]))):
            return False
        then = form.THEN_NUMBER.match(self.scan.text, found.end(), self.scan.end)
        if not told and (then is None or (self.catalog.has("d") and then["gap"] == ".")):
            return False
        value = int(found["volume"])
        self.draft.volume = roman(value) if self.catalog.roman and 0 < value < 40 else str(value)
        self.draft.part = found["part"]
        if sign := found["raised"] or found["sign"] or found["raised_part"] or found["sign_part"]:
            self.draft.edition = plain_digits(sign)
        self.scan.at = found.end()
        return True

    def _is_volume(self, value: int) -> bool:
        return 0 < value <= self.catalog.volumes

    def _part(self) -> None:
        """The part behind a Roman volume, in all its forms; raised digits, fallen or not, are the edition."""
        draft = self.draft
        if found := self.scan.take(form.RAISED):
            draft.edition = plain_digits(found[0])
        if draft.volume == "I" and self.catalog.name == "RIC" and self.scan.take(form.EDITION_TWO):
            draft.edition = "2"
        elif draft.part is None:
            self._attached() or self._worded_part() or self._part_and_edition() or self._sign_part()
        if found := self.scan.take(form.RAISED):
            draft.edition = plain_digits(found[0])

    def _attached(self) -> bool:
        """`RIC I2 207` is the second edition, `RIC IV1 23` the first part."""
        found = self.scan.take(form.ATTACHED_DIGITS)
        if found is None:
            return False
        if found["digit"] in self._known_parts() or self.catalog.name != "RIC":
            self.draft.part = found["digit"]
            self.draft.edition = found["edition"] or self.draft.edition
        else:
            self.draft.edition = found["digit"]
        return True

    def _worded_part(self) -> bool:
        found = self.scan.take(form.PART_WORD)
        if found is None:
            return False
        self.draft.part = self._part_of(found["part"] or found["roman"])
        return True

    def _part_and_edition(self) -> bool:
        """`RIC II.12 772`: part 1 in its second edition, where another number follows."""
        found = self.scan.sees(form.PART_AND_EDITION)
        if found is None or self.catalog.name != "RIC" or self.draft.volume != "II":
            return False
        if not form.DIGIT_AHEAD.match(self.scan.text, found.end(), self.scan.end):
            return False
        self.draft.part, self.draft.edition, self.scan.at = found["part"], found["edition"], found.end()
        return True

    def _sign_part(self) -> bool:
        """`II.1`, `IV/2`, `V-2`, `V II`; a number by itself behind the volume is no part (`RIC III-9`)."""
        found = self.scan.sees(form.PART_SIGN)
        if found is None or not self._is_part(found):
            return False
        self.draft.part, self.scan.at = self._part_of(found["part"]), found.end()
        return True

    def _is_part(self, found: re.Match[str]) -> bool:
        part = self._part_of(found["part"])
        direct = form.DIRECT_NUMBER.match(self.scan.text, found.end(), self.scan.end) is not None
        ahead = direct or form.DIGIT_AHEAD.match(self.scan.text, found.end(), self.scan.end) is not None
        if self.catalog.name not in form.PARTS:
            return ahead and bool(found["sign"].strip(" ,"))
        if part not in self._known_parts():
            return direct and found["sign"] == "."
        if found["sign"].strip(" ,"):
            return True
        return direct or (ahead and (not found["part"].isdigit() or found["sign"].startswith(",")))

    def _part_of(self, text: str) -> str:
        return text if text.isdigit() else str(roman_value(text))

    def _page(self) -> bool:
        found = self.scan.take(form.PAGE)
        if found is None:
            return False
        self.draft.page = found["page"]
        return True

    def _plate(self) -> bool:
        found = self.scan.take(form.PLATE)
        if found is None:
            return False
        self.draft.plate = found["plate"]
        return True

    def _bracket(self) -> bool:
        found = self.scan.sees(form.BRACKET)
        if found is None:
            return False
        bracket_says(found["inside"].strip(), self.draft, self.catalog, in_front=True)
        self.scan.at, self.bracketed = found.end(), True
        return True

    def _mark(self) -> bool:
        found = self.scan.take(form.MARK) or self.scan.take(form.AUTHOR)
        if found is None:
            return False
        groups = found.groupdict()
        if groups.get("temp"):
            self.draft.qualify("temp.")
        if groups.get("compare"):
            self.draft.qualify("cf.")
        return True

    def _heading(self) -> bool:
        found = self.scan.sees(form.HEADING)
        if found is None or self.draft.section is not None or self.catalog.has("x"):
            return False
        words = found["words"]
        if (
            words.split()[0].lower().rstrip(".") in form.NO_HEADING
            or found.end() >= self.scan.end
            or _is_catalog(words)
        ):
            return False
        self.draft.section, self.scan.at = words.strip(" .,&").removesuffix(" mint"), found.end("words")
        return True

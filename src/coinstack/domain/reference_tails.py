"""What stands behind a catalog's name: edition, volume, part, ruler or mint, page, numbers, qualifiers, remarks."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from coinstack.domain import issuers, reference_volumes
from coinstack.domain import reference_patterns as form
from coinstack.domain.reference_catalogs import Catalog, key, spellings

_VALUES = {"I": 1, "V": 5, "X": 10}
_SMALL_PARTS = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "a": "1", "b": "2", "c": "3"}


@dataclass
class Draft:
    """One citation as it is being read: its span in the text and its parts."""

    start: int
    end: int
    volume: str | None = None
    part: str | None = None
    edition: str | None = None
    section: str | None = None
    number: str | None = None
    suffix: str | None = None
    page: str | None = None
    plate: str | None = None
    qualifiers: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def qualify(self, word: str) -> None:
        """Add a qualifier once."""
        if word not in self.qualifiers:
            self.qualifiers.append(word)

    def says_where(self) -> bool:
        """It names a place in the catalog (a number, a page, a plate), or says that there is none."""
        return bool(self.number or self.page or self.plate or "-" in self.qualifiers)


def is_heading(words: str) -> bool:
    """Whether the words name a ruler or a mint, under which a catalog arranges its numbers."""
    bare = words.strip(" .,")
    if not bare or len(bare) > 60:
        return False
    return reference_volumes.mint(bare) is not None or issuers.find(bare, category="roman_imperial") is not None


def _is_catalog(words: str) -> bool:
    spelling = spellings().get(key(words))
    return spelling is not None and spelling.gens is None


def roman_value(numeral: str) -> int:
    """The value of a Roman numeral up to XXXIX."""
    values = [_VALUES[letter] for letter in numeral.upper()]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def roman(value: int) -> str:
    """A number from 1 to 39 as a Roman numeral."""
    return "X" * (value // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[value % 10]


def _plain(digits: str) -> str:
    return digits.translate(form.RAISED_DIGITS)


class Tail:
    """Reads the text behind a catalog's name, from `at` to `end`, left to right."""

    def __init__(self, text: str, *, start: int, at: int, end: int, catalog: Catalog) -> None:
        self.text, self.at, self.end, self.catalog = text, at, end, catalog
        self.draft = Draft(start=start, end=at)
        self.small = text[start:at].islower()
        self.bracketed = False

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self.text, self.at, self.end)
        if found:
            self.at = found.end()
        return found

    def _sees(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self.text, self.at, self.end)

    def read(self) -> list[Draft]:
        """The citations that start here; none where no place in the catalog is named."""
        self._fused_edition()
        if self._header():
            return self._numbers()
        draft = self.draft
        if self._take(form.NONE):
            draft.qualify("-")
        draft.end = self.at
        if not draft.says_where() and not self._names_a_part():
            return []
        self._trailing(draft)
        return [draft, *self._instead()]

    def _instead(self) -> list[Draft]:
        """`RIC -, cf. 123`: not in the catalog, yet like another number of it."""
        if "-" not in self.draft.qualifiers or not self._take(form.SEEN_INSTEAD):
            return []
        following = Draft(start=self.at, end=self.at, volume=self.draft.volume, part=self.draft.part)
        following.qualify("cf.")
        self._number(following)
        self._trailing(following)
        return [following]

    def _names_a_part(self) -> bool:
        """`RIC X (Arcadius)`: no number, yet it says where to look."""
        return self.catalog.name in ("RIC", "RPC") and bool(
            self.draft.volume or (self.bracketed and self.draft.section)
        )

    # -- before the number ------------------------------------------------------------------------------------------

    def _fused_edition(self) -> None:
        if found := self._take(form.RAISED):
            self.draft.edition = _plain(found[0])
        elif (found := self._sees(form.FUSED)) and (
            self.catalog.has("e") or (self.catalog.name == "RIC" and found["digits"] == "2")
        ):
            self.draft.edition, self.at = found["digits"], found.end()

    def _header(self) -> bool:
        """Take all that may stand before the number; True where a number follows."""
        steps: tuple[Callable[[], bool], ...] = (
            self._edition, self._volume, self._page, self._plate, self._bracket, self._mark, self._heading,
        )  # fmt: skip
        for _ in range(12):
            self.draft.end = self.at
            self._take(form.GAP)
            if self._lettered() or not any(step() for step in steps):
                break
        if self._sees(form.number(self.catalog.flags)):
            return True
        self.at = self.draft.end
        return False

    def _lettered(self) -> bool:
        """`MIB N 56`, `Price P43`: the letter belongs to the number."""
        return self.catalog.has("L") and self._sees(form.LETTERED) is not None

    def _edition(self) -> bool:
        if self.draft.edition is not None:
            return False
        if found := self._take(form.EDITION):
            word = found["word"] or found["revised"]
            self.draft.edition = found["count"] or form.EDITION_WORDS[word.lower()]
        elif found := self._take(form.EDITION_YEAR):
            self.draft.edition = found["year"]
        elif self.catalog.roman and (found := self._take(form.EDITION_SIGN)):
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
        before = self.at
        word = self._take(form.VOLUME_WORD)
        found = self._sees(form.VOLUME_ROMAN) or (self._sees(form.VOLUME_SMALL) if self.small else None)
        if found and self._fits(roman_value(found["roman"])):
            self.at = found.end()
            self.draft.volume = found["roman"].upper()
            self.draft.part = _SMALL_PARTS.get(found["low"] or "")
            self._part()
            return True
        if self._arabic_volume(told=word is not None):
            return True
        self.at = before
        return False

    def _volume_again(self) -> bool:
        """`RIC.7 VII`, `RIC.7 Vol. VII`."""
        before = self.at
        word = self._take(form.VOLUME_WORD)
        again = self._sees(form.VOLUME_ROMAN)
        digits = self._sees(form.VOLUME_ARABIC) if word else None
        if again and again["roman"] == self.draft.volume and (word or self.text[self.at - 1] != "."):
            self.at = again.end()
            return True
        if digits and self.catalog.roman and roman(int(digits["volume"]) % 40) == self.draft.volume:
            self.at = digits.end("volume")
            return True
        self.at = before
        return False

    def _fits(self, value: int) -> bool:
        return value <= (self.catalog.volumes or 39)

    def _arabic_volume(self, *, told: bool) -> bool:
        """`RIC 7 589.138`, `HGC 4, 1597`: a small number in front of another; never `RIC 7`."""
        found = self._sees(form.VOLUME_ARABIC)
        if found is None or self.catalog.has("o") or not (told or self._is_volume(int(found["volume"]))):
            return False
        then = form.THEN_NUMBER.match(self.text, found.end(), self.end)
        if not told and (then is None or (self.catalog.has("d") and then["gap"] == ".")):
            return False
        value = int(found["volume"])
        self.draft.volume = roman(value) if self.catalog.roman and 0 < value < 40 else str(value)
        self.draft.part = found["part"]
        if sign := found["raised"] or found["sign"] or found["raised_part"]:
            self.draft.edition = _plain(sign)
        self.at = found.end()
        return True

    def _is_volume(self, value: int) -> bool:
        return 0 < value <= self.catalog.volumes

    def _part(self) -> None:
        """The part behind a Roman volume, in all its forms; raised digits, fallen or not, are the edition."""
        draft = self.draft
        if found := self._take(form.RAISED):
            draft.edition = _plain(found[0])
        if draft.volume == "I" and self.catalog.name == "RIC" and self._take(form.EDITION_TWO):
            draft.edition = "2"
        elif draft.part is None:
            self._attached() or self._worded_part() or self._part_and_edition() or self._sign_part()
        if found := self._take(form.RAISED):
            draft.edition = _plain(found[0])

    def _attached(self) -> bool:
        """`RIC I2 207` is the second edition, `RIC IV1 23` the first part."""
        found = self._take(form.ATTACHED_DIGITS)
        if found is None:
            return False
        if found["digit"] in self._known_parts() or self.catalog.name != "RIC":
            self.draft.part = found["digit"]
            self.draft.edition = found["edition"] or self.draft.edition
        else:
            self.draft.edition = found["digit"]
        return True

    def _worded_part(self) -> bool:
        found = self._take(form.PART_WORD)
        if found is None:
            return False
        self.draft.part = self._part_of(found["part"] or found["roman"])
        return True

    def _part_and_edition(self) -> bool:
        """`RIC II.12 772`: part 1 in its second edition, where another number follows."""
        found = self._sees(form.PART_AND_EDITION)
        if found is None or self.catalog.name != "RIC" or self.draft.volume != "II":
            return False
        if not form.DIGIT_AHEAD.match(self.text, found.end(), self.end):
            return False
        self.draft.part, self.draft.edition, self.at = found["part"], found["edition"], found.end()
        return True

    def _sign_part(self) -> bool:
        """`II.1`, `IV/2`, `V-2`, `V II`; a number by itself behind the volume is no part (`RIC III-9`)."""
        found = self._sees(form.PART_SIGN)
        if found is None:
            return False
        part = self._part_of(found["part"])
        parts = form.PARTS.get(self.catalog.name)
        known = parts is None or part in parts.get(self.draft.volume or "", "")
        ahead = form.DIGIT_AHEAD.match(self.text, found.end(), self.end) is not None
        loose = not found["sign"].strip(" ,")
        if not known and found["sign"] == "." and form.DIRECT_NUMBER.match(self.text, found.end(), self.end):
            known = True
        if not known or (loose and (parts is None or not ahead)) or (not ahead and parts is None):
            return False
        if loose and found["part"].isdigit() and not found["sign"].startswith(","):
            return False
        self.draft.part, self.at = part, found.end()
        return True

    def _part_of(self, text: str) -> str:
        return text if text.isdigit() else str(roman_value(text))

    def _page(self) -> bool:
        found = self._take(form.PAGE)
        if found is None:
            return False
        self.draft.page = found["page"]
        return True

    def _plate(self) -> bool:
        found = self._take(form.PLATE)
        if found is None:
            return False
        self.draft.plate = found["plate"]
        return True

    def _bracket(self) -> bool:
        found = self._sees(form.BRACKET)
        if found is None or not self._bracket_says(found["inside"].strip(), self.draft):
            return False
        self.at, self.bracketed = found.end(), True
        return True

    def _bracket_says(self, inside: str, draft: Draft) -> bool:
        """Take what brackets say: a ruler or mint, a qualifier, or a remark."""
        if not inside:
            return True
        if found := form.QUALIFIER.match(inside):
            self._qualify(found, draft)
            if found.end() < len(inside) or found["this"] or found["dies"]:
                draft.notes.append(inside)
            if found["temp"] and draft.number is None and (own := form.ITS_ID.match(inside)):
                draft.number = own["number"]  # "RPC V.2 — (unassigned; ID 12345)"
                draft.qualifiers = [word for word in draft.qualifiers if word != "-"]
        elif draft.section is None and self._is_section(inside, draft):
            draft.section = inside.removesuffix(" mint")
        else:
            draft.notes.append(inside)
        return True

    def _is_section(self, inside: str, draft: Draft) -> bool:
        """A ruler or mint; in front of the number any name (`SRCV (Republic) 12`), behind it one of a ruler
        whom several share (`RIC III 712 (Aurelius)`) in a catalog that counts by rulers."""
        if is_heading(inside):
            return True
        if inside.split()[0].lower().strip(".") in form.NO_HEADING:
            return False
        if draft.number is None and draft is self.draft:
            return len(inside) > 2 and form.HEADING_ALONE.fullmatch(inside) is not None
        return self.catalog.restarts and form.NAME.fullmatch(inside) is not None

    def _mark(self) -> bool:
        found = self._take(form.MARK) or self._take(form.AUTHOR)
        if found is None:
            return False
        groups = found.groupdict()
        if groups.get("temp"):
            self.draft.qualify("temp.")
        if groups.get("compare"):
            self.draft.qualify("cf.")
        return True

    def _heading(self) -> bool:
        found = self._sees(form.HEADING)
        if found is None or self.draft.section is not None or self.catalog.has("x"):
            return False
        words = found["words"]
        if words.split()[0].lower().rstrip(".") in form.NO_HEADING or found.end() >= self.end or _is_catalog(words):
            return False
        self.draft.section, self.at = words.strip(" .,&").removesuffix(" mint"), found.end("words")
        return True

    # -- the numbers ------------------------------------------------------------------------------------------------

    def _numbers(self) -> list[Draft]:
        drafts = [replace(self.draft, qualifiers=[*self.draft.qualifiers], notes=[*self.draft.notes])]
        self._number(drafts[0])
        self._trailing(drafts[0])
        while found := self._sees(form.NEXT_NUMBER):
            start = found.end()
            if not self._goes_on(start):
                break
            self.at = start
            head = self.draft
            following = Draft(start=start, end=start, volume=head.volume, part=head.part, edition=head.edition,
                              section=head.section)  # fmt: skip
            if found["compare"]:
                following.qualify("cf.")
            self._number(following)
            self._trailing(following)
            drafts.append(following)
        return drafts

    def _goes_on(self, at: int) -> bool:
        """Whether a number behind a comma or "and" is one more citation of the same catalog."""
        found = form.number(self.catalog.flags).match(self.text, at, self.end)
        if found is None or form.A_YEAR.fullmatch(found[0]) or not form.NO_MEASURE.match(self.text, at, self.end):
            return False
        ending = form.ENDING.match(self.text, found.end(), self.end)
        end = ending.end() if ending else found.end()
        return form.NEXT_ENDS.match(self.text, end, self.end) is not None

    def _number(self, draft: Draft) -> None:
        found = self._take(form.number(self.catalog.flags))
        if found is None:
            return
        draft.number = self._shaped(found["number"])
        self._ending(draft)
        if draft.suffix is None and self._second_follows(draft):
            draft.page, draft.number = draft.number, None
            self._number(draft)

    def _shaped(self, number: str) -> str:
        """Coin over issue with a slash in Crawford ("35, 4", "44.5"); a raised digit that fell, in Woytek."""
        if self.catalog.has("o"):
            return re.sub(r"\s?[/.,:]\s?|\s", "/", number)
        return number.replace(" ", "") if self.catalog.has("L") else number

    def _ending(self, draft: Draft) -> None:
        found = self._take(form.ENDING)
        if found is None or draft.number is None:
            return
        if found["range"]:
            self._range(found, draft)
        self._suffix(found["suffix"] or found["inner"] or found["spaced"], draft)
        if sign := found["sign"]:
            draft.suffix = (draft.suffix or "") + _plain(sign)
        if self.catalog.has("w") and draft.suffix is None and re.fullmatch(r"\d{3}[1-9]", draft.number):
            draft.number, draft.suffix = draft.number[:3], draft.number[3]

    def _range(self, found: re.Match[str], draft: Draft) -> None:
        number = draft.number or ""
        if found["dash"] != "-" and not int(found["last"]) > int(re.split(r"\D", number)[0] or 0):
            self.at = found.start()
            return
        if self.catalog.has("o") and number.isdigit() and int(found["last"]) < int(number):
            draft.number = f"{number}/{found['last']}"  # "Crawford 335-1c"
        else:
            draft.number = number + found["range"].replace(" ", "")
        self._suffix(found["last_suffix"], draft)

    def _suffix(self, letters: str | None, draft: Draft) -> None:
        """Letters behind the number; a last "v" means a variant."""
        if not letters:
            return
        if letters in ("v", "V") or (len(letters) == 2 and letters[1] == "v"):
            draft.qualify("var.")
            letters = letters[:-1]
        draft.suffix = letters or None

    def _second_follows(self, draft: Draft) -> bool:
        """`BMC 241 36`, `RIC VII 626.157`: the first of two numbers is the page."""
        found = self._sees(form.SECOND_NUMBER)
        if found is None or draft.page is not None:
            return False
        if found["gap"].strip() and not (
            (self.catalog.has("p") or draft.volume)
            and not self.catalog.has("d")
            and form.SECOND_ENDS.match(self.text, found.end(), self.end)
        ):
            return False
        if found["remark"]:
            draft.notes.append(found["remark"].strip(" ()"))
        self.at = found.end()
        return True

    # -- behind the number ------------------------------------------------------------------------------------------

    def _trailing(self, draft: Draft) -> None:
        """Take pages, plates, qualifiers and remarks as far as they belong to this citation."""
        draft.end = self.at
        for _ in range(12):
            self._take(form.SEPARATOR)
            if not self._one_more(draft):
                break
            draft.end = self.at
        self.at = draft.end

    def _one_more(self, draft: Draft) -> bool:
        if found := self._take(form.PAGE):
            draft.page = draft.page or found["page"]
        elif found := self._take(form.PLATE):
            place = self._take(form.PLACE_ON_PLATE)
            draft.plate = found["plate"] + (place[0].replace(" ", "").replace(",", ", ") if place else "")
        elif found := self._take(form.QUALIFIER):
            self._qualify(found, draft)
        elif draft.volume is None and self.catalog.name == "RIC" and (found := self._take(form.TRAILING_VOLUME)):
            draft.volume = found["volume"]
        elif found := self._take(form.BRACKET):
            self._bracket_says(found["inside"].strip(), draft)
        elif found := self._take(form.FOOTNOTE) or self._take(form.QUOTED):
            draft.notes.append(found[0])
        else:
            return self._words(draft)
        return True

    def _words(self, draft: Draft) -> bool:
        """A mint or a ruler named behind the number, else a short remark."""
        heading = self._sees(form.HEADING)
        if heading and draft.section is None and is_heading(heading["words"]):
            draft.section, self.at = heading["words"].strip(" ."), heading.end("words")
            return True
        remark = self._sees(form.REMARK)
        if remark is None or form.HEAD_WORDS.match(remark[0]) or self._leads_on(remark):
            return False
        self.at = remark.end()
        if draft.section is None and is_heading(remark["remark"]):
            draft.section = remark["remark"]
        else:
            draft.notes.append(remark[0])
        return True

    def _leads_on(self, remark: re.Match[str]) -> bool:
        """`Cohen 7, Siscia RIC VII 217`: the mint in front belongs to the next citation."""
        last = form.NOTHING_MORE.match(self.text, remark.end(), self.end) is not None
        return last and self.end < len(self.text) and is_heading(remark["remark"])

    def _qualify(self, found: re.Match[str], draft: Draft) -> None:
        kind = found.lastgroup or ""
        draft.qualify(form.QUALIFIERS.get(kind, found[0].strip()))
        if found[0].lower() == "plate coin":
            draft.notes.append(found[0])

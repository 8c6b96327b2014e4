"""What stands behind a catalog's name, to its end: the numbers, and the pages, qualifiers and remarks behind them."""

import re

from coinstack.domain import reference_patterns as form
from coinstack.domain.reference_catalogs import Catalog
from coinstack.domain.reference_drafts import Draft, Scanner, bracket_says, is_heading, plain_digits, qualify
from coinstack.domain.reference_headers import Header


class Tail:
    """Reads the text behind a catalog's name, from `at` to `end`, left to right."""

    def __init__(self, text: str, *, start: int, at: int, end: int, catalog: Catalog) -> None:
        self.scan, self.catalog = Scanner(text, at=at, end=end), catalog
        self.draft = Draft(start=start, end=at)
        self.header = Header(self.scan, self.draft, catalog)

    def read(self) -> list[Draft]:
        """The citations that start here; none where no place in the catalog is named."""
        if self.header.read():
            return self._numbers()
        draft = self.draft
        if self.scan.take(form.NONE):
            draft.qualify("-")
        draft.end = self.scan.at
        if not draft.says_where() and not self._names_a_part():
            return []
        self._trailing(draft)
        return [draft, *self._instead()]

    def _instead(self) -> list[Draft]:
        """`RIC -, cf. 123`: not in the catalog, yet like another number of it."""
        if "-" not in self.draft.qualifiers or not self.scan.take(form.SEEN_INSTEAD):
            return []
        following = Draft(start=self.scan.at, end=self.scan.at, volume=self.draft.volume, part=self.draft.part)
        following.qualify("cf.")
        self._number(following)
        self._trailing(following)
        return [following]

    def _names_a_part(self) -> bool:
        """`RIC X (Arcadius)`: no number, yet it says where to look."""
        return self.catalog.name in ("RIC", "RPC") and bool(
            self.draft.volume or (self.header.bracketed and self.draft.section)
        )

    # -- the numbers ------------------------------------------------------------------------------------------------

    def _numbers(self) -> list[Draft]:
        first = self.draft
        shared = (first.volume, first.part, first.edition, first.section)
        drafts = [first]
        self._number(first)
        self._trailing(first)
        while found := self.scan.sees(form.NEXT_NUMBER):
            start = found.end()
            if not self._goes_on(start):
                break
            self.scan.at = start
            following = Draft(start, start, *shared)
            if found["compare"]:
                following.qualify("cf.")
            self._number(following)
            self._trailing(following)
            drafts.append(following)
        return drafts

    def _goes_on(self, at: int) -> bool:
        """Whether a number behind a comma or "and" is one more citation of the same catalog."""
        found = form.number(self.catalog.flags).match(self.scan.text, at, self.scan.end)
        if (
            found is None
            or form.A_YEAR.fullmatch(found[0])
            or not form.NO_MEASURE.match(self.scan.text, at, self.scan.end)
        ):
            return False
        ending = form.ENDING.match(self.scan.text, found.end(), self.scan.end)
        end = ending.end() if ending else found.end()
        return form.NEXT_ENDS.match(self.scan.text, end, self.scan.end) is not None

    def _number(self, draft: Draft) -> None:
        found = self.scan.take(form.number(self.catalog.flags))
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
        found = self.scan.take(form.ENDING)
        if found is None or draft.number is None:
            return
        if found["range"]:
            self._range(found, draft)
        self._suffix(found["suffix"] or found["inner"] or found["spaced"], draft)
        if sign := found["sign"]:
            draft.suffix = (draft.suffix or "") + plain_digits(sign)
        if self.catalog.has("w") and draft.suffix is None and re.fullmatch(r"\d{3}[1-9]", draft.number):
            draft.number, draft.suffix = draft.number[:3], draft.number[3]

    def _range(self, found: re.Match[str], draft: Draft) -> None:
        number = draft.number or ""
        if found["dash"] != "-" and not int(found["last"]) > int(re.split(r"\D", number)[0] or 0):
            self.scan.at = found.start()
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
        found = self.scan.sees(form.SECOND_NUMBER)
        if found is None or draft.page is not None:
            return False
        if found["gap"].strip() and not (
            (self.catalog.has("p") or draft.volume)
            and not self.catalog.has("d")
            and form.SECOND_ENDS.match(self.scan.text, found.end(), self.scan.end)
        ):
            return False
        if found["remark"]:
            draft.notes.append(found["remark"].strip(" ()"))
        self.scan.at = found.end()
        return True

    # -- behind the number ------------------------------------------------------------------------------------------

    def _trailing(self, draft: Draft) -> None:
        """Take pages, plates, qualifiers and remarks as far as they belong to this citation."""
        draft.end = self.scan.at
        for _ in range(12):
            self.scan.take(form.SEPARATOR)
            if not self._one_more(draft):
                break
            draft.end = self.scan.at
        self.scan.at = draft.end

    def _one_more(self, draft: Draft) -> bool:
        if found := self.scan.take(form.PAGE):
            draft.page = draft.page or found["page"]
        elif found := self.scan.take(form.PLATE):
            place = self.scan.take(form.PLACE_ON_PLATE)
            draft.plate = found["plate"] + (place[0].replace(" ", "").replace(",", ", ") if place else "")
        elif found := self.scan.take(form.QUALIFIER):
            qualify(found, draft)
        elif draft.volume is None and self.catalog.name == "RIC" and (found := self.scan.take(form.TRAILING_VOLUME)):
            draft.volume, draft.volume_behind = found["volume"], True
        elif found := self.scan.take(form.BRACKET):
            bracket_says(found["inside"].strip(), draft, self.catalog, in_front=False)
        elif found := self.scan.take(form.FOOTNOTE) or self.scan.take(form.QUOTED):
            draft.notes.append(found[0])
        else:
            return self._words(draft)
        return True

    def _words(self, draft: Draft) -> bool:
        """A mint or a ruler named behind the number, else a short remark."""
        heading = self.scan.sees(form.HEADING)
        if heading and draft.section is None and is_heading(heading["words"]):
            draft.section, self.scan.at = heading["words"].strip(" ."), heading.end("words")
            return True
        remark = self.scan.sees(form.REMARK)
        if remark is None or form.HEAD_WORDS.match(remark[0]) or self._leads_on(remark):
            return False
        self.scan.at = remark.end()
        if draft.section is None and is_heading(remark["remark"]):
            draft.section = remark["remark"]
        else:
            draft.notes.append(remark[0])
        return True

    def _leads_on(self, remark: re.Match[str]) -> bool:
        """`Cohen 7, Siscia RIC VII 217`: the mint in front belongs to the next citation."""
        last = form.NOTHING_MORE.match(self.scan.text, remark.end(), self.scan.end) is not None
        return last and self.scan.end < len(self.scan.text) and is_heading(remark["remark"])

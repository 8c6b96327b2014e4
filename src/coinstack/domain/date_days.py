"""The days and months of a date, which its years do without."""

from dataclasses import replace

from coinstack.domain.date_items import JOINTS
from coinstack.domain.date_words import Kind, Token

DROPPED = frozenset({Kind.FILLER, Kind.MONTH, Kind.SEASON})
"""What is said in dates, but says nothing of the year."""

_OF = frozenset({"of", "des", "der", "du", "de", "del", "dello", "della"})
_LONGEST_MONTH = 31
_END = Token(Kind.END)


def closed(words: list[Token]) -> list[Token]:
    """The tokens, with ends enough behind them that no rule looks beyond."""
    return words + [_END] * 6


def without_days(words: list[Token]) -> list[Token]:
    """The tokens without months, their days, seasons and words that say nothing of the year; closed."""
    kept: list[Token] = []
    behind_month = -1  # how many were kept when the last month or season was dropped
    place = 0
    while place < len(words):
        token = words[place]
        place += 1
        if token.kind not in DROPPED:
            kept.append(token)
        elif token.digits in _OF and kept and kept[-1].kind is Kind.WORD:
            kept[-1] = replace(kept[-1], value=1)
        elif token.kind is not Kind.FILLER:
            if token.kind is Kind.MONTH:
                _drop_days(kept)
                place = _after_day(words, place)
            if kept and kept[-1].kind in JOINTS and behind_month == len(kept) - 1:
                kept.pop()
            behind_month = len(kept)
    return closed(kept)


def _is_day(token: Token) -> bool:
    return token.kind in (Kind.NUMBER, Kind.ORDINAL) and token.value <= _LONGEST_MONTH


def _drop_days(kept: list[Token]) -> None:
    """Take "1", "10-15" or "17th" away from before a month; "AD 14" before one is a year."""

    def is_year(place: int) -> bool:
        return len(kept) >= -place and kept[place].kind in (Kind.AD, Kind.SLASH)

    if not kept or not _is_day(kept[-1]) or is_year(-2):
        return
    has_two = len(kept) > 2 and kept[-2].kind in JOINTS and _is_day(kept[-3])
    if has_two and is_year(-4):
        return
    del kept[-3 if has_two else -1 :]


def _after_day(words: list[Token], place: int) -> int:
    """The place behind the day that follows a month ("August 1, AD 117"); in "April 340" the number is the year."""
    at = place
    while at < len(words) and words[at].kind is Kind.FILLER:
        at += 1
    if at >= len(words) or not _is_day(words[at]):
        return place
    rest = [token.kind for token in words[at + 1 : at + 5] if token.kind is not Kind.FILLER]
    if rest[:1] == [Kind.SEPARATOR]:
        rest = rest[1:]
    is_day = rest[:1] == [Kind.NUMBER] or rest[:2] == [Kind.AD, Kind.NUMBER]
    return at + 1 if is_day else place

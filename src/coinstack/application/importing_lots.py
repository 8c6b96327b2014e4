"""A lot becomes a preview: from a text, an address, a saved page or a certificate. The collection is not touched."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256 as sha256_of

from coinstack.application.judging_lots import ACTION, judged, open_row, opened, rejudged, row_of
from coinstack.application.ports import Services, UnitOfWork
from coinstack.application.splitting_lots import SUMS, further
from coinstack.domain import certificate_texts, certificates, lot_keys, passages, told
from coinstack.domain.certificates import Slab
from coinstack.domain.charges import Charges
from coinstack.domain.document import Json
from coinstack.domain.errors import (
    Conflict,
    Invalid,
    NotFetched,
    Refused,
    Unavailable,
    Unreadable,
    Unsupported,
)
from coinstack.domain.imported import Document, Kind, Record, State, flat
from coinstack.domain.lot import Lot, Picture
from coinstack.domain.lot_preview import (
    How,
    Preview,
    Shot,
    lot_of,
    preview_to_json,
    shots,
    with_lot,
    with_slab,
)
from coinstack.domain.lot_preview import Kind as Door
from coinstack.domain.told import Told
from coinstack.domain.vocabulary import PhotoRole

LONGEST = 100_000  # characters of a text that is taken; what is read of it is less
KEPT_DAYS = 30  # how long a preview that nobody confirms is kept, with what it was made of

Written = Callable[[UnitOfWork, int], None]
"""Called with a preview's number inside the transaction that keeps it, so that what hangs on it is kept with it."""


def _nothing(_uow: UnitOfWork, _import_id: int) -> None:
    """Nothing hangs on it."""


@dataclass(frozen=True)
class Reset:
    """A field of a coin (a path) that is to be as it was read; None: the whole coin."""

    row: int
    field: str | None


@dataclass(frozen=True)
class Passage:
    """A passage of the lot's text from which a field of a coin is to be read anew."""

    row: int
    field: str
    start: int
    end: int


# Doors ---------------------------------------------------------------------------------------------------------------


def from_text(
    text: str,
    services: Services,
    *,
    url: str | None = None,
    check_duplicates: bool = True,
    written: Written = _nothing,
) -> int:
    """A preview of a pasted description, or page of a lot; `url` is the lot's address where the owner names it.

    Raises:
        Invalid: there is no text, or it is a book.
    """
    given = text.strip()
    plain = unicodedata.normalize("NFC", given.replace("\r\n", "\n").replace("\x00", "")).strip()
    if not plain:
        raise Invalid("There is no text. Paste the description of the lot.", field="text")
    if len(plain) > LONGEST:
        raise Invalid(
            f"The text has {len(plain):,} characters: paste the description of one lot, at most {LONGEST:,}.",
            field="text",
        )
    address = _address(url)
    if (address is None or certificates.is_address(address)) and certificate_texts.read(plain):
        return _certified(plain, address, services, check_duplicates=check_duplicates, written=written)
    lot = services.houses.pasted(plain, address)
    data = given.encode("utf-8", "replace")
    came = _Came(
        Door.TEXT, How.PASTE, data, "text/plain; charset=utf-8", address, services, is_in_record=given == lot.text
    )
    return came.kept(lot, {}, check_duplicates=check_duplicates, written=written)


def _certified(text: str, address: str | None, services: Services, *, check_duplicates: bool, written: Written) -> int:
    """A preview of a certificate whose page was pasted as text."""
    data = text.encode("utf-8", "replace")
    (found, *_) = services.houses.read(data, certificate_texts.PASTED, address)
    came = _Came(Door.CERTIFICATE, How.PASTE, data, "text/plain; charset=utf-8", None, services)
    return came.kept(found.lot, {}, check_duplicates=check_duplicates, written=written, slab=found.slab)


def _address(url: str | None) -> str | None:
    if url is None or not url.strip():
        return None
    cleaned = lot_keys.cleaned(url)
    if not lot_keys.host(cleaned):
        raise Invalid("This is no web address.", field="url")
    return cleaned


def from_url(url: str, services: Services, *, check_duplicates: bool = True, written: Written = _nothing) -> int:
    """A preview of the lot at an address, fetched where its house allows that.

    Raises:
        Invalid: it is no web address.
        NotFetched: it may not or could not be fetched; says how to save the page, and which coins are of that lot.
        Unreadable: the page was had and is none of a lot.
        NotFound: there is no page.
        Busy: the house asks to wait; says how long.
    """
    address = _address(url)
    if address is None:
        raise Invalid("There is no address. Paste the link of a lot.", field="url")
    began = datetime.now(UTC)
    try:
        page = services.web.page(url)  # as it was given: it is looked at for what must be refused, then tidied
    except (Refused, Unavailable) as error:
        hint = error.hint or services.houses.of(address).hint
        raise _not_fetched(address, hint, str(error), services) from error
    (found, *_) = services.houses.read(page.body, "page.html", page.final_url, _charset(page.media_type))
    came = _Came(Door.URL, How.FETCH, page.body, page.media_type, address, services, since=began)
    return came.kept(found.lot, found.pictures, check_duplicates=check_duplicates, written=written)


def _charset(media_type: str) -> str | None:
    """The encoding that the server named."""
    _, _, named = media_type.lower().partition("charset=")
    return named.partition(";")[0].strip(" \"'") or None


def _not_fetched(address: str, hint: str, why: str, services: Services) -> NotFetched:
    key = lot_keys.key(address)
    known: list[int] = []
    if key is not None:
        with services.unit_of_work() as uow:
            known = uow.lots.coins(key)
    return NotFetched(why, hint=hint, url=address, key=key, known=known)


def from_page(
    data: bytes,
    name: str,
    services: Services,
    *,
    url: str | None = None,
    how: How = How.FILE,
    written: Written = _nothing,
) -> list[int]:
    """Previews of the lots on a saved page, or in a file that holds several.

    Raises:
        Unreadable: it holds no lot; the message says what it is.
        Unsupported: it is no page.
    """
    if not data:
        raise Unreadable(f"{name} is empty.")
    found = services.houses.read(data, name, _address(url))
    came = _Came(Door.PAGE, how, data, _media_type(data, name), None, services)
    return [
        came.kept(one.lot, one.pictures, written=written, slab=one.slab, charges=one.charges, told_besides=one.notes)
        for one in found
    ]


def from_slab(slab: Slab, services: Services) -> int:
    """A preview of a certificate that a service told of before."""
    data = slab.text.encode("utf-8", "replace")
    came = _Came(Door.CERTIFICATE, How.PASTE, data, "text/plain; charset=utf-8", None, services, is_in_record=True)
    return came.kept(lot_of(slab), {}, written=_nothing, slab=slab)


def from_capture(
    photos: Sequence[tuple[bytes, PhotoRole | None]],
    text: str,
    services: Services,
    *,
    values: Mapping[str, Json] | None = None,
) -> int:
    """A preview of what was at hand: photographs, some words or none, and what the owner says besides (a merge-patch).

    Raises:
        Invalid: there is neither a photograph nor a word, or a value does not fit.
        Unreadable, Unsupported: a file is no photograph.
    """
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\x00", "")).strip()
    if not plain and not photos:
        raise Invalid("There is neither a picture nor a word to keep.", field="text")
    if len(plain) > LONGEST:
        raise Invalid(f"The text has {len(plain):,} characters: at most {LONGEST:,} are taken.", field="text")
    # A photograph is known by what is in it: the same words with another picture are another preview.
    named = {f"data:,{services.photos.look(data).sha256}": (data, role) for data, role in photos}
    lot = Lot(
        house="text",
        text=plain,
        extractor="text",
        extractor_version=1,
        pictures=tuple(Picture(url, role) for url, (_, role) in named.items()),
    )
    data = plain.encode("utf-8", "replace") or photos[0][0]
    media_type = "text/plain; charset=utf-8" if plain else "image/*"
    came = _Came(Door.TEXT, How.PHOTO, data, media_type, None, services)
    return came.kept(lot, {url: data for url, (data, _) in named.items()}, written=_nothing, values=values)


def _media_type(data: bytes, name: str) -> str:
    ending = name.rpartition(".")[2].lower()
    known = {
        "eml": "message/rfc822",
        "mhtml": "multipart/related",
        "mht": "multipart/related",
        "zip": "application/zip",
    }
    return "application/zip" if data[:4] == b"PK\x03\x04" else known.get(ending, "text/html")


# Keeping -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Came:
    """Something that came in, on its way to be kept."""

    door: Door
    how: How
    data: bytes
    media_type: str
    url: str | None
    services: Services
    since: datetime | None = None
    is_in_record: bool = False  # the lot's text is the very thing that came: no file holds it again

    def kept(
        self,
        lot: Lot,
        pictures: Mapping[str, bytes],
        *,
        written: Written,
        check_duplicates: bool = True,
        values: Mapping[str, Json] | None = None,
        slab: Slab | None = None,
        charges: Charges | None = None,
        told_besides: Sequence[str] = (),
    ) -> int:
        """The preview's number: a new one's, or that of the very same thing."""
        lot = replace(lot, text=unicodedata.normalize("NFC", lot.text))
        draft = drafted(lot, slab, self.services)
        lot = replace(lot, coins=max(lot.coins, draft.coins))
        if values:
            draft = told.said(draft, values)
        sha256 = sha256_of(self.data).hexdigest() if self.is_in_record else self.services.captures.keep(self.data)
        notes = list(told_besides)
        preview = Preview(
            kind=Door.CERTIFICATE if slab else self.door,
            certificate=(slab.service, slab.number) if slab else None,
            how=self.how,
            at=datetime.now(UTC),
            lot=lot,
            media_type=self.media_type,
            size=len(self.data),
            is_filed=not self.is_in_record,
            charges=charges,
            pictures=tuple(_had(shots(lot), pictures, notes, self.services)),
        )
        record = Record(
            file_name=(lot.title or draft.title)[:200],
            sha256=sha256,
            state=State.READY,
            rows=1,
            rows_done=1,
            kind=Kind.CERTIFICATE if slab else Kind.LOT,
            url=self.url or lot.url,
            preview=preview_to_json(preview),
            notes=tuple(notes),
        )
        with self.services.unit_of_work() as uow:
            number = self._known(record, uow)
            if number is None:
                number = self._new(record, draft, uow, check_duplicates=check_duplicates)
            elif values:
                _say(number, values, uow)  # the same words came before: what is said besides may be new
            if slab is not None and not self.is_in_record:
                uow.slabs.keep(slab, capture=sha256)
            written(uow, number)
            uow.commit(ACTION)
        return number

    def _new(self, record: Record, draft: Told, uow: UnitOfWork, *, check_duplicates: bool) -> int:
        row = judged(1, draft, uow) if check_duplicates else row_of(1, draft, [])
        number = uow.imports.add(record)
        uow.imports.add_rows(number, [row])
        return number

    def _known(self, record: Record, uow: UnitOfWork) -> int | None:
        """The preview of the same bytes, or of the same address made meanwhile, judged anew."""
        for number in uow.imports.previews(sha256=record.sha256):
            known = uow.imports.get(number)
            if known.url == record.url and (known.preview or {}).get("lot") == (record.preview or {}).get("lot"):
                skipped = [row.row for row in uow.imports.rows(number) if row.decision is not None]
                uow.imports.decide(number, dict.fromkeys(skipped))  # it was brought again: it is asked again
                return rejudged(number, uow)
        if self.since is not None and record.url is not None:
            for number in uow.imports.previews(url=record.url, since=self.since):
                return number
        return None


def _say(number: int, values: Mapping[str, Json], uow: UnitOfWork) -> None:
    """Add the owner's word to the first coin of a preview that was known already."""
    for row in uow.imports.some_rows(number, [1]):
        if row.coin_id is None:
            draft = told.said(told.from_json(row.reading), values)
            uow.imports.change_readings(number, [judged(1, draft, uow)])


def _had(named: Sequence[Shot], pictures: Mapping[str, bytes], notes: list[str], services: Services) -> Iterator[Shot]:
    """The pictures, those that the page brought along kept and looked at; what is no picture is left out, and told."""
    for shot in named:
        data = pictures.get(shot.url or "")
        if data is None:
            yield shot
            continue
        try:
            looks = services.photos.look(data)
        except (Unreadable, Unsupported) as error:
            notes.append(f"Picture {shot.id} was left out. {error}")
            continue
        yield replace(shot, capture=services.captures.keep(data), width=looks.width, height=looks.height)


# The owner's word ----------------------------------------------------------------------------------------------------


def correct(
    import_id: int,
    services: Services,
    *,
    values: Mapping[int, Document] | None = None,
    marked: Sequence[Passage] = (),
    resets: Sequence[Reset] = (),
) -> None:
    """Change what a preview says: first fields that are to be as they were read, then passages from which fields are
    read anew, then values (a merge-patch of each coin).

    Raises:
        NotFound, Conflict: there is no such preview or row, or it became a coin.
        Invalid: a name is unknown, a value does not fit, or a passage says nothing of that field.
    """
    with services.unit_of_work() as uow:
        record, preview = opened(import_id, uow)
        drafts: dict[int, Told] = {}
        for reset in resets:
            draft = drafts.get(reset.row) or told.from_json(open_row(record, reset.row, uow).reading)
            drafts[reset.row] = _as_read(draft, reset, record, preview, services, uow)
        for passage in marked:
            draft = drafts.get(passage.row) or told.from_json(open_row(record, passage.row, uow).reading)
            drafts[passage.row] = passages.reread(
                draft, preview.lot.text, passage.field, start=passage.start, end=passage.end
            )
        for row, patch in (values or {}).items():
            draft = drafts.get(row) or told.from_json(open_row(record, row, uow).reading)
            drafts[row] = told.said(draft, patch)
        uow.imports.change_readings(import_id, [judged(row, draft, uow) for row, draft in drafts.items()])
        uow.commit(ACTION)


def _as_read(draft: Told, reset: Reset, record: Record, preview: Preview, services: Services, uow: UnitOfWork) -> Told:
    """The draft before the owner's word; of a lot that was split, what its coins bear of the price stays."""
    slab = uow.slabs.get(*preview.certificate) if preview.certificate else None
    read = drafted(preview.lot, slab, services)
    if reset.row > 1:
        read = further(read)
    if record.rows > 1 and (reset.field is None or reset.field.removeprefix("acquisition.") in SUMS):
        if reset.field is not None:
            raise Invalid("The coins of this lot share what it cost: split it anew, or write the sum.", field="reset")
        fields = {
            path for path in (*flat(draft.coin), *flat(read.coin)) if path.removeprefix("acquisition.") not in SUMS
        }
        for field in sorted(fields):
            draft = passages.as_read(draft, read, field)
        return draft
    return read if reset.field is None else passages.as_read(draft, read, reset.field)


def drafted(lot: Lot, slab: Slab | None, services: Services) -> Told:
    """The coin as the lot's text tells of it, with what its house or its certificate says besides."""
    read = told.read(lot.text)
    read_coins = replace(lot, coins=max(lot.coins, read.coins))
    return with_slab(read, slab) if slab else with_lot(read, read_coins, _house(read_coins, services))


def _house(lot: Lot, services: Services) -> str | None:
    if lot.house == "web":
        return lot_keys.host(lot.url) or None if lot.url else None
    return services.houses.named(lot.house).name if lot.house != "text" else None


def discard(import_id: int, services: Services) -> None:
    """Take a preview of which nothing was confirmed away; what it was made of goes with the next tidying.

    Raises:
        NotFound: there is no such preview.
        Conflict: something of it was confirmed.
    """
    with services.unit_of_work() as uow:
        record, _ = opened(import_id, uow)
        if record.state is not State.READY:
            raise Conflict(
                "A coin of this lot is in the collection. Undo the import of the lot first, or leave out the coins of "
                "it that are still open."
            )
        uow.imports.forget(import_id)
        uow.commit(ACTION)


def forget_old(services: Services, *, now: datetime | None = None) -> int:
    """Take away the previews that nobody confirmed in thirty days; how many there were.

    With them go the captures that nobody wanted for so long and that nothing refers to.
    """
    before = (now or datetime.now(UTC)) - timedelta(days=KEPT_DAYS)
    old = services.captures.older(before)
    with services.unit_of_work() as uow:
        gone = uow.imports.unconfirmed(before)
        for number in gone:
            uow.imports.forget(number)
        used = uow.imports.captures_used(old) if old else set[str]()
        uow.commit(ACTION)
    for sha256 in old:
        if sha256 not in used:
            services.captures.forget(sha256)
    return len(gone)

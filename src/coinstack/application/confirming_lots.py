"""A preview becomes a coin: with its lot record, citations, owners and photographs, in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from coinstack.application import confirming
from coinstack.application.judging_lots import ACTION, opened
from coinstack.application.ports import Services, StoredPhoto, UnitOfWork
from coinstack.application.proposing import Proposing
from coinstack.domain import completing, document, history, told
from coinstack.domain.coin import Coin, Photo, Source
from coinstack.domain.document import CHILDREN, GROUP_FIELDS, GROUPS, Json
from coinstack.domain.errors import CoinStackError, Conflict, Invalid, NotFound, Unavailable
from coinstack.domain.history import Action
from coinstack.domain.imported import (
    Choice,
    Decision,
    Document,
    KeptRow,
    Record,
    RowState,
    State,
    flat,
    nested,
    rebuilt,
)
from coinstack.domain.lot_preview import Preview, Shot, preview_from_json, preview_to_json
from coinstack.domain.vocabulary import PhotoRole

OWNER = "owner"
TURNS = (0, 90, 180, 270)


@dataclass(frozen=True)
class Wish:
    """A picture to take: what it shows, and by how many degrees it is turned clockwise."""

    id: int
    role: PhotoRole | None = None
    turn: int = 0


@dataclass(frozen=True)
class Twin:
    """What happens where the coin may be there: `fields` says of single ones whose value is to stand (mine, theirs)."""

    choice: Choice = Choice.NEW
    coin_id: int | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Confirmed:
    """The coin that a preview became, and whether this very confirm made it so."""

    coin_id: int | None
    is_first: bool
    notes: tuple[str, ...] = ()


Done = Callable[[UnitOfWork, Confirmed], None]
"""Called inside the transaction that has the effect, or finds that another had it: the outcome is kept with it."""


def _nothing(_uow: UnitOfWork, _confirmed: Confirmed) -> None:
    """Nothing hangs on it."""


@dataclass(frozen=True)
class _Taken:
    """A picture that was had and kept as a photograph."""

    shot: Shot
    role: PhotoRole
    stored: StoredPhoto


def confirm(
    import_id: int,
    services: Services,
    *,
    row: int = 1,
    values: Mapping[str, Json] | None = None,
    photos: Sequence[Wish] | None = None,
    twin: Twin | None = None,
    done: Done = _nothing,
) -> Confirmed:
    """Put a coin of a preview into the collection; a second confirm answers with the first one's coin.

    `values` (a merge-patch) wins over what was read. Without `photos` those that the preview has chosen are taken, and
    one that cannot be had is left out and told; one that was asked for must be had. The price that a lot made is a
    price paid only where `values` says so.

    Raises:
        NotFound: there is no such preview, coin of it, picture, or coin to join with.
        Invalid: a name is unknown, or a value does not fit.
        Conflict: it was taken back.
        Unavailable, Refused, Unreadable, Unsupported: a picture that was asked for cannot be had.
    """
    record, kept = _looked(import_id, row, services, done)
    if kept.coin_id is not None:
        return Confirmed(kept.coin_id, is_first=False)
    made = twin or Twin()
    if made.choice is Choice.SKIP:
        return _skipped(import_id, row, made, services, done)
    draft = _draft(kept, values or {})
    draft = replace(draft, coin=Proposing(services).linked(draft.coin))
    notes: list[str] = []
    taken = _pictures(record, photos, notes, services)
    return _write(import_id, kept, draft, made, taken, tuple(notes), services, done)


def _looked(import_id: int, row: int, services: Services, done: Done) -> tuple[Record, KeptRow]:
    with services.unit_of_work() as uow:
        record, _ = opened(import_id, uow)
        found = next(iter(uow.imports.some_rows(import_id, [row])), None)
        if found is None:
            raise NotFound(f"The preview has no coin {row}.")
        if found.coin_id is not None:
            done(uow, Confirmed(found.coin_id, is_first=False))
            uow.commit(ACTION)
    return record, found


def _draft(kept: KeptRow, values: Mapping[str, Json]) -> told.Told:
    """What is to be written: the owner's word over the reading, without the prices that nobody said yes to."""
    draft = told.from_json(kept.reading)
    if values:
        draft = told.said(draft, values)
    return told.without(draft, set(draft.open))


# Pictures ------------------------------------------------------------------------------------------------------------


def picture(import_id: int, shot_id: int, services: Services) -> bytes:
    """The bytes of a picture of the preview: those that came with its page, else had from its address and kept.

    Raises:
        NotFound: there is no such preview or picture.
        Refused, Unavailable, Unreadable, Unsupported: it cannot be had, or is no picture.
    """
    with services.unit_of_work() as uow:
        record = uow.imports.get(import_id)
    shot = _shot(preview_from_json(record.preview) if record.preview else None, shot_id)
    return services.captures.read(_had(import_id, shot, services).capture or "")


def _shot(preview: Preview | None, shot_id: int) -> Shot:
    found = next((one for one in (preview.pictures if preview else ()) if one.id == shot_id), None)
    if found is None:
        raise NotFound("The preview has no such picture.")
    return found


def _had(import_id: int, shot: Shot, services: Services) -> Shot:
    """The picture with its capture; one that was not had yet is fetched, looked at, and kept with the preview."""
    if shot.capture is not None:
        return shot
    if shot.url is None:
        raise NotFound("The picture is no longer there.")
    data = services.web.picture(shot.url)
    looks = services.photos.look(data)
    fetched = replace(shot, capture=services.captures.keep(data), width=looks.width, height=looks.height)
    with services.unit_of_work() as uow:
        record, preview = opened(import_id, uow)
        pictures = tuple(fetched if one.id == shot.id else one for one in preview.pictures)
        record.preview = preview_to_json(replace(preview, pictures=pictures))
        uow.imports.save(record)
        uow.commit(ACTION)
    return fetched


def _pictures(record: Record, wishes: Sequence[Wish] | None, notes: list[str], services: Services) -> list[_Taken]:
    """The photographs to add, had and kept; all of it before the transaction that names them."""
    preview = preview_from_json(record.preview or {})
    if wishes is not None:
        return [_taken(record.id, _shot(preview, wish.id), wish, services) for wish in wishes]
    found: list[_Taken] = []
    for shot in preview.pictures:
        if not shot.chosen:
            continue
        try:
            found.append(_taken(record.id, shot, Wish(shot.id), services))
        except CoinStackError as error:
            if isinstance(error, Unavailable) and shot.capture is not None:
                raise  # it was had: the disk is full
            notes.append(f"Picture {shot.id} was left out. {error}")
    return found


def _taken(import_id: int, shot: Shot, wish: Wish, services: Services) -> _Taken:
    if wish.turn not in TURNS:
        raise Invalid("A picture is turned by 0, 90, 180 or 270 degrees.", field="photos")
    shot = _had(import_id, shot, services)
    data = services.captures.read(shot.capture or "")
    if wish.turn:
        data = services.photos.turned(data, wish.turn)
    stored = services.photos.keep(data)
    is_wide = stored.width >= stored.height * 1.5
    role = wish.role or shot.role or (PhotoRole.BOTH if is_wide else _ROLES.get(shot.id, PhotoRole.DETAIL))
    return _Taken(shot, role, stored)


_ROLES = {1: PhotoRole.OBVERSE, 2: PhotoRole.REVERSE}
"""What a lot's pictures show where nobody says so and they are not of both sides."""


def _shown(taken: Sequence[_Taken], held: Sequence[Photo]) -> list[Photo]:
    """The photographs behind those that the coin has; the same file is not shown twice."""
    known = {photo.sha256 for photo in held}
    made: list[Photo] = []
    for one in taken:
        if one.stored.sha256 in known:
            continue
        known.add(one.stored.sha256)
        made.append(
            Photo(
                sha256=one.stored.sha256,
                role=one.role,
                media_type=one.stored.media_type,
                width=one.stored.width,
                height=one.stored.height,
                name=_name(one.shot),
                position=len(held) + len(made),
            )
        )
    return made


def _name(shot: Shot) -> str | None:
    """The last part of the picture's address, without what is behind it."""
    bare = (shot.url or "").partition("?")[0].rpartition("/")[2]
    return bare[:120] if len(bare) > 0 and not (shot.url or "").startswith("data:") else None


# Writing -------------------------------------------------------------------------------------------------------------


def _write(
    import_id: int,
    kept: KeptRow,
    draft: told.Told,
    made: Twin,
    taken: Sequence[_Taken],
    notes: tuple[str, ...],
    services: Services,
    done: Done,
) -> Confirmed:
    with services.unit_of_work() as uow:
        record, preview = opened(import_id, uow)
        (row,) = uow.imports.some_rows(import_id, [kept.row])
        if row.coin_id is not None:  # another confirm was quicker
            outcome = Confirmed(row.coin_id, is_first=False)
            done(uow, outcome)
            uow.commit(ACTION)
            return outcome
        action = Action("imported", summary=record.file_name, import_id=import_id)
        by = Source(preview.lot.house, datetime.now(UTC), import_id)
        if made.choice is Choice.NEW:
            coin_id, change_set = _added(draft, taken, by, action, services, uow)
        else:
            coin_id, change_set = _joined(row, draft, made, taken, by, uow), None
        if preview.certificate is None:
            capture = record.sha256 if preview.is_filed else None
            record.lot_id = uow.lots.keep(preview.lot, capture=capture, captured_at=preview.at)
            uow.lots.link(record.lot_id, coin_id)
        uow.imports.decide(import_id, {row.row: Decision(made.choice, made.coin_id)})
        uow.imports.became(import_id, {row.row: coin_id})
        record.state = State.CONFIRMED
        record.confirmed_at = record.confirmed_at or datetime.now(UTC)
        record.notes = (*record.notes, *notes)
        record.summary = _summary(record, uow.imports.rows(import_id))
        record.change_set = record.change_set or change_set
        uow.imports.save(record)
        outcome = Confirmed(coin_id, is_first=True, notes=notes)
        done(uow, outcome)
        uow.commit(action)
    return outcome


def _finish(record: Record, uow: UnitOfWork) -> None:
    """Once each of its coins is in the collection or left out, nothing of the preview waits any more."""
    rows = uow.imports.rows(record.id)
    if any(row.coin_id is None and row.decision is None for row in rows):
        return
    record.state, record.confirmed_at = State.CONFIRMED, record.confirmed_at or datetime.now(UTC)
    record.summary = _summary(record, rows)
    uow.imports.save(record)


def _summary(record: Record, rows: Sequence[KeptRow]) -> Document:
    """What the list of imports tells of it."""
    counts = dict.fromkeys(("added", "updated", "unchanged", "skipped", "left"), 0)
    for row in rows:
        choice = row.decision.choice if row.decision else None
        if row.coin_id is not None:
            counts["added" if choice is Choice.NEW else "updated"] += 1
        else:
            counts["skipped" if choice is Choice.SKIP else "left"] += 1
    done: Document = {**counts}
    empty: dict[str, Json] = {"states": {}, "skipped": [], "warnings": [], "no_currency": []}
    return {"rows": record.rows, "coins": record.rows, "new": counts["added"], **empty, "done": done}


def _added(
    draft: told.Told, taken: Sequence[_Taken], by: Source, action: Action, services: Services, uow: UnitOfWork
) -> tuple[int, int]:
    coin = rebuilt(draft.coin)
    completing.complete(coin, history.snapshot(coin))
    coin.photos.extend(_shown(taken, ()))
    document.settle_primaries(coin)
    owner = Source(OWNER, by.at)
    coin.sources = {"": by} | dict.fromkeys(sorted(map(_source_name, draft.owner)), owner)
    change_set, (coin_id,) = uow.coins.add_prepared(services.prepare([coin]), action)
    return coin_id, change_set


def _source_name(path: str) -> str:
    """A path's key in `sources`: a description's field has its bare name."""
    return path.removeprefix("description.")


def _joined(row: KeptRow, draft: told.Told, made: Twin, taken: Sequence[_Taken], by: Source, uow: UnitOfWork) -> int:
    coin_id = made.coin_id or _likeliest(row)
    if coin_id is None:
        raise Invalid(f"Name the coin to {made.choice.value} with.", field="duplicate.coin_id")
    coin = uow.coins.get(coin_id)
    if coin.trashed_at is not None:
        raise Conflict(f"Coin {coin_id} lies in the trash. Take it out first, or add this as a new coin.")
    patch = _patch(coin, draft, made)
    before = history.snapshot(coin)
    document.patch(coin, patch)
    completing.complete(coin, before)
    owner = Source(OWNER, by.at)
    said = {_source_name(path) for path in draft.owner}
    coin.sources = coin.sources | {name: owner if name in said else by for name in confirming.named(patch)}
    coin.photos.extend(_shown(taken, coin.photos))
    document.settle_primaries(coin)
    return coin_id


def _patch(coin: Coin, draft: told.Told, made: Twin) -> Document:
    """What joining writes: the empty fields (merge) or all that was read (replace), but where the owner chose."""
    chosen = {_path(name): whose for name, whose in made.fields.items()}
    mine = {path for path, whose in chosen.items() if whose == "mine"}
    theirs = {path for path, whose in chosen.items() if whose == "theirs"}
    read = told.without(draft, mine).coin
    patch = confirming.patch_of(coin, KeptRow(1, RowState.CLEAN, (), {"coin": read}), Decision(made.choice))
    values = flat(draft.coin)
    taken = nested((path, values[path]) for path in theirs if path in values and path not in CHILDREN)
    return confirming.over(patch, taken)


def _path(name: str) -> str:
    """A field as the owner's screen names it: "weight_g", "acquisition.price", "citations"."""
    if name in GROUP_FIELDS["description"]:
        return f"description.{name}"
    group, _, rest = name.partition(".")
    if (group in GROUPS and rest in GROUP_FIELDS[group]) or name in document.COIN_NAMES:
        return name
    raise Invalid(f"A coin has no field “{name}”.", field="duplicate.fields")


def _likeliest(row: KeptRow) -> int | None:
    ids = (one.get("coin_id") for one in row.likeness if isinstance(one, dict))
    return next((one for one in ids if isinstance(one, int)), None)


def _skipped(import_id: int, row: int, made: Twin, services: Services, done: Done) -> Confirmed:
    """The row becomes no coin; the coin that it was found to be is the answer. The last one ends the preview."""
    with services.unit_of_work() as uow:
        record, _ = opened(import_id, uow)
        (kept,) = uow.imports.some_rows(import_id, [row])
        coin_id = made.coin_id or _likeliest(kept)
        uow.imports.decide(import_id, {row: Decision(Choice.SKIP, coin_id)})
        _finish(record, uow)
        outcome = Confirmed(coin_id, is_first=False)
        done(uow, outcome)
        uow.commit(ACTION)
    return outcome

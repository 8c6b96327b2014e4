"""A transaction: all or nothing, with its history, one writer after another."""

import sqlite3
import threading
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import IntegrityError

from coinstack.domain import history
from coinstack.domain.coin import Acquisition, Citation, Coin, Description, Photo, Source
from coinstack.domain.errors import Busy, NotFound, Unavailable
from coinstack.domain.history import Action, Change
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import Category, Metal, PhotoRole, Status
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.session import Turnstile
from coinstack.infrastructure.database.unit_of_work import SqlUnitOfWork
from tests.database.conftest import Collection, Database

EDITED = Action("edited")


def trajan() -> Coin:
    return Coin(
        Description(
            issuer="Trajan",
            category=Category.ROMAN_IMPERIAL,
            metal=Metal.SILVER,
            weight_g=Decimal("3.412"),
            diameter_mm=Decimal("18.25"),
            magistrates=("A", "B"),
            year_from=98,
            circa=True,
        ),
        number="12",
        acquisition=Acquisition(date=datetime(2020, 1, 2, tzinfo=UTC).date(), price=Money(Decimal("12.50"), "EUR")),
        status=Status.LENT,
        tags=("one", "two"),
        citations=[Citation("RIC II 772", catalog="RIC"), Citation("Cohen 3")],
        photos=[Photo("a" * 64, PhotoRole.OBVERSE, "image/png", 10, 20)],
        sources={"": Source("owner", datetime(2026, 1, 25, 10, 30, tzinfo=UTC), 7)},
    )


def only(database: Database) -> Coin:
    with database.write() as uow:
        (coin,) = uow.coins.get_many([1])
        return coin


def table_count(database: Database, name: str) -> int:
    with database.engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(tables.metadata.tables[name])).scalar_one())


def data_version(database: Database) -> int:
    with database.engine.connect() as connection:
        return int(connection.execute(select(tables.state.c.data_version)).scalar_one())


@pytest.mark.parametrize("way", ["added", "prepared"])
def test_a_coin_comes_back_as_it_was_put_in(database: Database, way: str) -> None:
    made = trajan()
    if way == "added":
        with database.write() as uow:
            uow.coins.add(made)
            uow.commit(Action("added"))
        assert made.id == 1
    else:
        database.add(made)
    found = only(database)
    assert history.snapshot(found) == history.snapshot(made)
    assert found.sources == made.sources
    assert found.description == made.description
    assert found.acquisition == made.acquisition
    assert [one.position for one in found.citations] == [one.position for one in made.citations]
    assert (found.version, found.added_at) == (1, made.added_at)


def test_leaving_without_commit_changes_nothing(database: Database) -> None:
    before = data_version(database)
    with database.write() as uow:
        uow.coins.add(trajan())
    with database.write() as uow:
        uow.coins.add_prepared(database.prepare([trajan()]), EDITED)
    assert table_count(database, "coins") == table_count(database, "change_sets") == 0
    assert data_version(database) == before


def test_a_failure_within_leaves_nothing_and_lets_the_next_writer_in(database: Database) -> None:
    def fail_within() -> None:
        with database.write() as uow:
            uow.coins.add(trajan())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_within()
    database.add(trajan())
    assert table_count(database, "coins") == 1


def test_what_changed_goes_into_the_history_with_the_version_it_led_to(database: Database) -> None:
    database.add(trajan())
    with database.write() as uow:
        coin = uow.coins.get(1)
        coin.description = replace(coin.description, weight_g=Decimal("3.5"))
        coin.notes = "weighed again"
        number = uow.commit(EDITED)
        assert number is not None
    with database.write() as uow:
        assert uow.history.changes(number) == {
            1: [Change("description", "", "weight_g", 3.412, 3.5), Change("coin", "", "notes", None, "weighed again")]
        }
        assert [change.field for change in uow.history.since(uow.coins.get(1), 1)] == ["weight_g", "notes"]
        assert uow.history.since(uow.coins.get(1), 2) == []
    assert only(database).version == 2


def test_a_change_of_a_child_alone_moves_the_version(database: Database) -> None:
    database.add(trajan())
    with database.write() as uow:
        uow.coins.get(1).citations[0].number = "773"
        uow.commit(EDITED)
    assert only(database).version == 2


def test_a_commit_that_changes_nothing_is_no_change(database: Database) -> None:
    database.add(trajan())
    before = data_version(database)
    with database.write() as uow:
        uow.coins.get(1)
        assert uow.commit(EDITED) is None
    assert (only(database).version, data_version(database)) == (1, before)


def test_changing_one_value_writes_one_column(database: Database) -> None:
    database.add(trajan())
    statements: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    with database.write() as uow:
        coin = uow.coins.get(1)
        coin.description = replace(coin.description, weight_g=Decimal("3.45"))
        uow.commit(EDITED)
    (update,) = [one for one in statements if one.startswith("UPDATE coins")]
    assert update.count("=") == 4  # version, weight, and which coin at which version


def test_a_coin_that_is_not_there_is_not_found(database: Database) -> None:
    with database.write() as uow, pytest.raises(NotFound, match="There is no coin 9"):
        uow.coins.get(9)
    with database.write() as uow, pytest.raises(NotFound, match="There is no change 9"):
        uow.history.changes(9)


def test_a_coin_taken_out_for_good_leaves_no_row_and_its_number_is_not_given_again(database: Database) -> None:
    database.add(trajan())
    with database.write() as uow:
        uow.coins.remove(uow.coins.get(1))
        uow.commit(Action("removed"))
    for name in ("coins", "citations", "photos", "cards", "listing", "listing_terms", "pieces", "search"):
        assert table_count(database, name) == 0, name
    assert database.add(trajan()) == [2]


def test_foreign_keys_are_enforced(database: Database) -> None:
    with pytest.raises(IntegrityError), database.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO cards (coin_id, body) VALUES (77, '')")


def test_writers_come_in_the_order_in_which_they_asked() -> None:
    turnstile = Turnstile()
    order: list[int] = []

    def writer(number: int) -> None:
        with turnstile:
            order.append(number)

    threads = []
    with turnstile:
        for number in range(6):
            thread = threading.Thread(target=writer, args=(number,))
            thread.start()
            threads.append(thread)
            while len(turnstile._queue) <= number:
                pass
    for thread in threads:
        thread.join()
    assert order == list(range(6))


def test_many_writers_at_once_lose_nothing(database: Database) -> None:
    database.add(trajan())

    def add_notes() -> None:
        for _ in range(5):
            with database.write() as uow:
                coin = uow.coins.get(1)
                coin.notes = (coin.notes or "") + "x"
                uow.commit(EDITED)

    threads = [threading.Thread(target=add_notes) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    coin = only(database)
    assert (coin.notes, coin.version) == ("x" * 20, 21)


def test_another_program_that_writes_long_is_named(database: Database) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL lets writers wait by itself")
    other = sqlite3.connect(str(database.engine.url.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    with pytest.raises(Busy, match="Another program is writing"):
        database.write().__enter__()
    other.execute("ROLLBACK")
    other.close()
    database.add(trajan())  # the turn was given back


def test_a_full_disk_is_said_and_nothing_is_changed(database: Database) -> None:
    if not database.is_sqlite:
        pytest.skip("how full PostgreSQL's disk is, PostgreSQL knows")
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unavailable, match="The disk is full"):
        database.add(*(trajan() for _ in range(500)))
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert table_count(database, "coins") == table_count(database, "cards") == table_count(database, "change_sets")


def test_a_file_that_may_not_be_written_is_said(collection: Collection) -> None:
    if not collection.database.is_sqlite:
        pytest.skip("PostgreSQL's own")
    with collection.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(Unavailable, match="cannot be written"):
        collection.database.add(trajan())
    with collection.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")


def test_coins_prepared_elsewhere_are_refused(database: Database) -> None:
    class Other:
        count = 1

    uow: SqlUnitOfWork = database.write()
    with uow, pytest.raises(TypeError):
        uow.coins.add_prepared(Other(), EDITED)

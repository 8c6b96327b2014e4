"""The database is brought to this version, and only to this one."""

import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from coinstack.domain.coin import Coin, Description, Source
from coinstack.domain.errors import Unavailable, Unsupported
from coinstack.domain.history import Action
from coinstack.infrastructure.database import migrating
from coinstack.infrastructure.database.queries import pages
from coinstack.infrastructure.database.queries.filtering import Filter
from coinstack.infrastructure.database.queries.pages import Wanted
from coinstack.infrastructure.database.session import connect, writing
from tests.database.conftest import WHEN, Database


def test_the_tables_are_what_the_code_says(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        command.check(migrating.configuration(connection))


def test_this_version_is_the_last_of_the_migrations(engine: Engine) -> None:
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(migrating.configuration(connection))
        assert scripts.get_heads() == [migrating.HEAD]
        assert migrating.is_current(connection)


def test_migrations_go_down_to_nothing_and_up_again(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        migrating.downgrade(connection)
    with engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) == {"alembic_version"}
        assert migrating.version(connection) is None
    with writing(engine).begin() as connection:
        migrating.upgrade(connection)
    with writing(engine).begin() as connection:
        command.check(migrating.configuration(connection))


def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(engine: Engine, tmp_path: Path) -> None:
    with writing(engine).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
    before = _content(engine)
    with pytest.raises(Unsupported, match="newer CoinStack"):
        migrating.prepare(engine, backups=tmp_path / "copies")
    assert _content(engine) == before
    assert not (tmp_path / "copies").exists()


def test_a_database_of_something_else_is_refused(url: str, tmp_path: Path) -> None:
    engine = connect(url)
    with writing(engine).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE coins (id INTEGER PRIMARY KEY)")
    with pytest.raises(Unsupported, match="not one of CoinStack 2"):
        migrating.prepare(engine, backups=tmp_path)
    engine.dispose()


@pytest.fixture
def older(database: Database) -> Database:
    """A collection of one coin that an import brought, in the tables of the first version."""
    coin = Coin(Description(issuer="Trajan"))
    coin.sources = {
        "": Source("workbook", WHEN, 3),
        "notes": Source("owner", WHEN),
        "tags": Source("workbook", WHEN, 3),
    }
    with database.write() as uow:
        uow.coins.add(coin)
        uow.commit(Action("added"))
    with writing(database.engine).begin() as connection:
        migrating.downgrade(connection, "0001")
    return database


def test_an_older_collection_is_brought_to_this_version_with_its_coins(older: Database, tmp_path: Path) -> None:
    migrating.prepare(older.engine, backups=tmp_path / "copies")
    with older.engine.connect() as connection:
        assert migrating.is_current(connection)
    with older.write() as uow:
        assert uow.coins.get(1).description.issuer == "Trajan"
        assert uow.coins.get(1).provenance_events == []
    with older.engine.connect() as connection:
        for number, count in (("3", 1), ("4", 0)):
            wanted = Wanted(Filter(choices=(("import", (number,)),)))
            assert f'"total":{count},' in pages.page(connection, wanted)


def test_the_coins_of_an_older_collection_are_found_by_the_beginning_of_a_word(older: Database, tmp_path: Path) -> None:
    migrating.prepare(older.engine, backups=tmp_path)
    with older.engine.connect() as connection:
        assert '"total":1,' in pages.page(connection, Wanted(Filter(q="traj")))


def test_a_copy_is_made_before_a_collection_is_migrated(older: Database, tmp_path: Path) -> None:
    migrating.prepare(older.engine, backups=tmp_path / "copies")
    if older.engine.dialect.name == "postgresql":
        assert not (tmp_path / "copies").exists()
        return
    (copy,) = (tmp_path / "copies").iterdir()
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT issuer FROM coins").fetchall() == [("Trajan",)]
    connection.close()


def test_without_room_for_the_copy_nothing_is_migrated(older: Database, tmp_path: Path) -> None:
    if older.engine.dialect.name == "postgresql":
        pytest.skip("PostgreSQL is copied by its owner")
    (tmp_path / "copies").write_text("a file where the folder should be")
    with pytest.raises(Unavailable, match="could not be copied"):
        migrating.prepare(older.engine, backups=tmp_path / "copies")


def test_preparing_twice_does_nothing(engine: Engine, tmp_path: Path) -> None:
    migrating.prepare(engine, backups=tmp_path / "copies")
    assert not (tmp_path / "copies").exists()


def _content(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM alembic_version")] + [
            (name,) for name in inspect(connection).get_table_names()
        ]

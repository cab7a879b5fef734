"""Copying a database: every row, from one kind to the other, or none."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, event, inspect, text

from commands import one_line, run
from factories import add_film, add_person, film, put_mark
from filling import ROWS, fill_all
from kept import dump, held, ignore, opened, shape
from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import copying, plainrows
from sneakpreview.storage.base import sessions
from sneakpreview.storage.copying import check_source, copy, prepare_target
from sneakpreview.storage.digests import Sum
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.tables import metadata


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Engine]:
    """Open an SQLite database that has the shape of this version."""
    with opened(f"sqlite:///{tmp_path / 'source.sqlite'}") as engine:
        shape(engine)
        yield engine


@pytest.fixture
def target(database_url: str) -> Iterator[Engine]:
    """Open a database with every table and no row, once of each kind."""
    with opened(database_url) as engine:
        shape(engine)
        yield engine


@pytest.fixture
def postgres(postgres_engine: Engine) -> Engine:
    """Open such a database on PostgreSQL."""
    shape(postgres_engine)
    return postgres_engine


@pytest.fixture
def bare(database_url: str) -> Iterator[Engine]:
    """Open a database without a table, once of each kind."""
    with opened(database_url) as engine:
        yield engine


def moved(source: Engine, target: Engine) -> dict[str, Sum]:
    check_source(source)
    prepare_target(target)
    return copy(source, target, ignore)


def test_every_row_of_every_table_arrives_and_finds_its_way_back(
    source: Engine, target: Engine, tmp_path: Path
) -> None:
    fill_all(source)
    found = moved(source, target)
    assert {one.rows for one in found.values()} == {ROWS}
    assert len({one.digest for one in found.values()}) == len(plainrows.tables())
    assert held(target) == held(source) == found
    with opened(f"sqlite:///{tmp_path / 'back.sqlite'}") as back:
        shape(back)
        moved(target, back)
        assert dump(back) == dump(source)


def test_the_number_of_someone_who_is_gone_goes_to_nobody(
    source: Engine, target: Engine
) -> None:
    with sessions(source).begin() as session:
        add_person(session)
        gone = add_person(session)
        session.delete(session.get_one(PersonRow, gone))
    moved(source, target)
    with sessions(target).begin() as session:
        assert add_person(session) == gone + 1


def test_a_number_that_nobody_has_yet_is_handed_on(
    source: Engine, target: Engine, tmp_path: Path
) -> None:
    """A sequence that was set and not used since says so in its own way."""
    with sessions(source).begin() as session:
        gone = add_person(session)
        session.delete(session.get_one(PersonRow, gone))
    moved(source, target)
    with opened(f"sqlite:///{tmp_path / 'back.sqlite'}") as back:
        moved(target, back)
        with sessions(back).begin() as session:
            assert add_person(session) == gone + 1


def test_what_is_stored_while_it_copies_is_not_half_there(
    source: Engine, target: Engine
) -> None:
    with sessions(source).begin() as session:
        add_film(session, film(1))
        for _ in range(3):
            put_mark(session, add_person(session), 1)
    before = held(source)

    def go_on(_done: int, _total: int) -> None:
        with sessions(source).begin() as session:
            put_mark(session, add_person(session), 1)

    assert copy(source, target, go_on) == before
    assert held(target) == before
    assert held(source)["mark"].rows > before["mark"].rows


def test_a_target_that_holds_a_row_is_refused(source: Engine, target: Engine) -> None:
    fill_all(source)
    with sessions(target).begin() as session:
        add_person(session)
    before = held(target)
    with pytest.raises(SetupError, match="not empty: its table person"):
        moved(source, target)
    assert held(target) == before


def test_a_target_of_another_program_is_refused(source: Engine, bare: Engine) -> None:
    with bare.begin() as connection:
        connection.execute(text("CREATE TABLE theirs (number INTEGER)"))
    with pytest.raises(SetupError, match="holds tables already"):
        moved(source, bare)
    assert inspect(bare).get_table_names() == ["theirs"]


def test_a_target_in_use_is_refused(
    source: Engine, postgres: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite it waits, as every writer does."""
    monkeypatch.setattr(copying, "PATIENCE", 0.1)
    with sessions(postgres)() as session:
        add_person(session)
        with pytest.raises(SetupError, match="the target is in use"):
            copy(source, postgres, ignore)


@pytest.mark.parametrize(
    ("version", "reason"),
    [("2026_12_03_identities", "older version"), ("9999_later", "newer version")],
)
def test_a_source_of_another_version_is_refused(
    source: Engine, bare: Engine, version: str, reason: str
) -> None:
    with source.begin() as connection:
        connection.execute(
            text("UPDATE alembic_version SET version_num = :to"), {"to": version}
        )
    with pytest.raises(SetupError, match=f"^the source .*{reason}") as caught:
        moved(source, bare)
    assert "\n" not in str(caught.value)
    assert inspect(bare).get_table_names() == []


def test_what_postgresql_cannot_keep_is_told_and_nothing_copied(
    source: Engine, postgres: Engine
) -> None:
    with sessions(source).begin() as session:
        add_film(session, film(1))
        add_film(session, film(2, title="a\0b"))
    with pytest.raises(SetupError, match="nothing was copied: the table film") as told:
        moved(source, postgres)
    assert "\n" not in str(told.value)
    assert {one.rows for one in held(postgres).values()} == {0}


def test_a_target_that_gives_back_other_values_keeps_nothing(
    source: Engine, target: Engine
) -> None:
    fill_all(source)

    @event.listens_for(target, "before_cursor_execute", retval=True)
    def spoil(*call: object) -> tuple[object, object]:
        statement = str(call[2])
        spoilt = statement.startswith("SELECT") and "mark.kind" in statement
        return statement.replace("mark.kind", "'lkie'") if spoilt else statement, call[
            3
        ]

    with pytest.raises(SetupError, match=r"into mark$"):
        copy(source, target, ignore)
    event.remove(target, "before_cursor_execute", spoil)
    assert {one.rows for one in held(target).values()} == {0}


KILLED = """
import os, signal, sys
from sqlalchemy import event
from sneakpreview.storage.base import connect
from sneakpreview.storage.copying import copy
source, target, last = connect(sys.argv[1]), connect(sys.argv[2]), int(sys.argv[3])
def die(done, total):
    if done >= total * last // 100:
        os.kill(os.getpid(), signal.SIGKILL)
if last > 100:
    @event.listens_for(target, "commit")
    def at_the_end(connection):
        os.kill(os.getpid(), signal.SIGKILL)
copy(source, target, die)
"""


@pytest.mark.parametrize("percent", [1, 60, 101])
def test_a_copy_that_is_killed_leaves_nothing_and_can_begin_anew(
    source: Engine, target: Engine, percent: int
) -> None:
    fill_all(source)
    urls = [one.url.render_as_string(hide_password=False) for one in (source, target)]
    done = subprocess.run(
        [sys.executable, "-c", KILLED, *urls, str(percent)],
        check=False,
        env=os.environ,
    )
    assert done.returncode == -signal.SIGKILL
    assert {one.rows for one in held(target).values()} == {0}
    assert moved(source, target) == held(target)


def test_the_command_moves_a_site_and_says_what_it_compared(
    source: Engine, tmp_path: Path, database_url: str
) -> None:
    fill_all(source)
    done = run("db", "copy", str(source.url), database_url, data=tmp_path)
    assert done.returncode == 0, done.stderr
    tables = len(plainrows.tables())
    rows = ROWS * tables
    assert f"{rows} rows in {tables} tables: counts and hashes are equal" in done.stdout
    one, other = (
        run("db", "check", data=tmp_path, database_url=url).stdout
        for url in (str(source.url), database_url)
    )
    assert one == other
    assert len(one.splitlines()) == tables
    again = run("db", "copy", str(source.url), database_url, data=tmp_path)
    assert one_line(again).startswith("the target is not empty")


def test_a_source_that_is_not_there_is_one_line_and_makes_none(tmp_path: Path) -> None:
    missing, target = tmp_path / "missing.sqlite", tmp_path / "target.sqlite"
    done = run(
        "db", "copy", f"sqlite:///{missing}", f"sqlite:///{target}", data=tmp_path
    )
    assert one_line(done) == f"the source is not there: {missing}\n"
    assert not missing.exists()
    assert not target.exists()


def test_a_damaged_database_is_told(source: Engine, tmp_path: Path) -> None:
    fill_all(source)
    loose = create_engine(source.url)  # without foreign keys
    with loose.begin() as connection:
        connection.execute(text("DELETE FROM person"))
    loose.dispose()
    done = run("db", "check", data=tmp_path, database_url=str(source.url))
    assert done.returncode == 1
    assert "the database is damaged: a row of" in done.stderr


def test_a_column_of_an_unknown_kind_stops_whoever_adds_it() -> None:
    for table in metadata.tables.values():
        assert set(plainrows.plain(table).columns) == set(table.columns.keys())

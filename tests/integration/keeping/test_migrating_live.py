"""Migrations while a site of the version before goes on: nothing lost, nobody stuck."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest
from sqlalchemy import Connection, Engine, event, inspect, text

from kept import NEWEST, opened
from migrating import trouble, troubles
from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import migrate as migrating
from sneakpreview.storage.migrate import FOLDER, is_current, migrate

OLDER = "2026_11_29_own_likes"
GENTLE_FROM = "2026_12_03_identities"
"""The migrations after this one run while the code before them serves."""
PEOPLE, EACH = 100, 1_000
INDEX = f'''
"""An index of a big table."""
from sneakpreview.storage.bigtables import create_index
revision = "9999_an_index"
down_revision = "{NEWEST}"
def upgrade():
    create_index("ix_mark_marked_at", "mark", ["marked_at"])
'''
KEY = """
from sneakpreview.storage.bigtables import widen_key
revision = "9999_wider_key"
down_revision = "9999_an_index"
def upgrade():
    widen_key("mark", ["person", "film"], ["kind"])
"""


@pytest.fixture
def database(database_url: str) -> Iterator[Engine]:
    """Open a database without a table, once of each kind."""
    with opened(database_url) as engine:
        yield engine


@pytest.fixture
def postgres(postgres_engine: Engine) -> Engine:
    """Open a PostgreSQL database without a table."""
    with postgres_engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    return postgres_engine


@pytest.fixture
def with_index(tmp_path: Path) -> Path:
    """Give a folder of the migrations and two more, on the indexes of marks."""
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9999_an_index.py").write_text(INDEX)
    (folder / "versions" / "9999_wider_key.py").write_text(KEY)
    return folder


def with_many_marks(engine: Engine) -> None:
    """Make a database of an older version, with 100,000 marks."""
    migrate(engine, OLDER)
    with engine.begin() as connection:
        for number, statement in ((EACH, FILMS), (PEOPLE, PERSONS), (0, MARKS)):
            series = SERIES[engine.dialect.name].format(number)
            connection.execute(text(statement.format(series)))


SERIES = {
    "sqlite": "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s"
    " WHERE n < {}) SELECT n FROM s)",
    "postgresql": "(SELECT generate_series(1, {}) AS n)",
}
FILMS = (
    "INSERT INTO film (id, kind, title, known, state, wants_list, priority, attempts)"
    " SELECT n, 'film', 'Heat', 1, 'fetched', false, 1, 0 FROM {} AS s"
)
PERSONS = (
    "INSERT INTO person (active, fs_uniquifier, created_at)"
    " SELECT true, CAST(n AS varchar(64)), 1 FROM {} AS s"
)
MARKS = (
    "INSERT INTO mark (person, film, kind, marked_at)"
    " SELECT person.id, film.id, 'like', 1 FROM person CROSS JOIN film"
)
MARK = text(
    "INSERT INTO mark (person, film, kind, marked_at, votes)"
    " VALUES (:person, :film, 'save', 2, true)"
    " ON CONFLICT (person, film) DO UPDATE SET kind = 'save', marked_at = 2"
)


@contextmanager
def old_code_at_work(engine: Engine) -> Iterator[list[tuple[int, int]]]:
    """Mark films as the version before does; give the ledger of what was stored."""
    ledger: list[tuple[int, int]] = []
    stop = Event()

    def work() -> None:
        for person in range(1, PEOPLE + 1):
            for film in range(1, EACH + 1):
                if stop.is_set():
                    return
                with engine.begin() as connection:
                    connection.execute(MARK, {"person": person, "film": film})
                ledger.append((person, film))

    worker = Thread(target=work)
    worker.start()
    try:
        yield ledger
    finally:
        stop.set()
        worker.join()


def saved(connection: Connection) -> set[tuple[int, int]]:
    rows = connection.execute(text("SELECT person, film FROM mark WHERE kind = 'save'"))
    return {(person, film) for person, film in rows}


def test_nothing_is_lost_while_the_code_before_goes_on_writing(
    database: Engine, with_index: Path
) -> None:
    with_many_marks(database)
    with old_code_at_work(database) as ledger:
        while len(ledger) < 10:
            sleep(0.01)
        migrate(database, folder=with_index)
        told = len(ledger)
        while len(ledger) < told + 10:
            sleep(0.01)
    with database.connect() as connection:
        assert saved(connection) == set(ledger)
        all_of_them = connection.scalar(text("SELECT count(*) FROM mark"))
        assert all_of_them == PEOPLE * EACH
    names = {one["name"] for one in inspect(database).get_indexes("mark")}
    assert "ix_mark_marked_at" in names


DYING = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import event
from sneakpreview.storage.base import connect
from sneakpreview.storage.migrate import migrate
engine, left = connect(sys.argv[1]), int(sys.argv[3])
@event.listens_for(engine, "before_cursor_execute")
def count(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
migrate(engine, folder=Path(sys.argv[2]))
"""


@pytest.mark.parametrize("last", [10, 20, 30])
def test_one_that_is_killed_half_way_is_completed_by_the_next(
    database: Engine, with_index: Path, last: int
) -> None:
    with_many_marks(database)
    url = database.url.render_as_string(hide_password=False)
    died = subprocess.run(
        [sys.executable, "-c", DYING, url, str(with_index), str(last)], check=False
    )
    assert died.returncode == -signal.SIGKILL
    migrate(database, folder=with_index)
    with database.connect() as connection:
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
        assert version == "9999_wider_key"
        all_of_them = connection.scalar(text("SELECT count(*) FROM mark"))
        assert all_of_them == PEOPLE * EACH


def test_half_an_index_is_made_anew(postgres: Engine, with_index: Path) -> None:
    migrate(postgres)
    with postgres.begin() as connection:
        connection.execute(text("CREATE INDEX ix_mark_marked_at ON mark (film)"))
        connection.execute(text(SPOIL))
    migrate(postgres, folder=with_index)
    with postgres.connect() as connection:
        assert connection.scalar(text(VALID)) is True
    found = inspect(postgres).get_indexes("mark")
    columns = {one["name"]: one["column_names"] for one in found}
    assert columns["ix_mark_marked_at"] == ["marked_at"]
    key = inspect(postgres).get_pk_constraint("mark")
    assert (key["name"], key["constrained_columns"]) == ("pk_mark", ["person", "film"])
    assert key["dialect_options"] == {"postgresql_include": ["kind"]}


SPOIL = (
    "UPDATE pg_index SET indisvalid = false"
    " WHERE indexrelid = CAST('ix_mark_marked_at' AS regclass)"
)
VALID = (
    "SELECT indisvalid FROM pg_index"
    " WHERE indexrelid = CAST('ix_mark_marked_at' AS regclass)"
)


def test_writers_never_queue_behind_a_migration_that_waits(
    postgres: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A migration wants what a long look at the table keeps from it."""
    monkeypatch.setattr(migrating, "LOCK_TIMEOUT", 50)
    with_many_marks(postgres)
    worker = Thread(target=migrate, args=(postgres,))
    with postgres.connect() as reader:
        reader.execute(text("SELECT count(*) FROM person"))
        worker.start()
        with old_code_at_work(postgres) as ledger, postgres.connect() as watcher:
            tries: set[object] = set()
            while len(tries) < 3:
                sleep(0.01)
                tries |= set(watcher.scalars(text(WAITING)))
                watcher.rollback()
            told = len(ledger)
            while len(ledger) < told + 10:
                sleep(0.01)
            assert worker.is_alive()
            reader.rollback()
            worker.join()
    assert is_current(postgres)


WAITING = (
    "SELECT query_start FROM pg_stat_activity"
    " WHERE wait_event_type = 'Lock' AND query LIKE 'ALTER TABLE person%'"
)


def test_one_that_waits_too_long_says_so_in_one_line(
    postgres: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "LOCK_TIMEOUT", 50)
    monkeypatch.setattr(migrating, "PATIENCE", 0.0)
    migrate(postgres, OLDER)
    with postgres.connect() as reader:
        reader.execute(text("SELECT count(*) FROM person"))
        with pytest.raises(SetupError, match="when it is quieter") as caught:
            migrate(postgres)
    assert "\n" not in str(caught.value)
    assert not is_current(postgres)


def test_of_two_at_once_one_does_it_and_both_are_content(database: Engine) -> None:
    url = database.url.render_as_string(hide_password=False)
    begun = f"from sneakpreview.storage.base import connect\
;from sneakpreview.storage.migrate import migrate; migrate(connect({url!r}))"
    both = [subprocess.Popen([sys.executable, "-c", begun]) for _ in range(2)]
    assert [one.wait() for one in both] == [0, 0]
    assert is_current(database)


def said_on_the_way(engine: Engine, to: str) -> list[str]:
    """Migrate, and give every statement that was sent to the database."""
    said: list[str] = []

    @event.listens_for(engine, "before_cursor_execute")
    def listen(*call: object) -> None:
        said.append(str(call[2]))

    migrate(engine, to)
    event.remove(engine, "before_cursor_execute", listen)
    return said


def test_every_migration_leaves_the_code_before_it_at_work(postgres: Engine) -> None:
    migrate(postgres, GENTLE_FROM)
    found = troubles(said_on_the_way(postgres, "head"))
    assert list(found)[-1] == NEWEST
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_those_from_before_the_rules_would_not_have_passed(postgres: Engine) -> None:
    migrate(postgres, "2026_11_25_first_tables")
    found = troubles(said_on_the_way(postgres, GENTLE_FROM))
    assert any("ix_mark_film" in one for one in found["2026_11_25_live_sources"])
    assert any("UPDATE film" in one for one in found["2026_11_25_sources_asked"])
    assert any("DROP TABLE" in one for one in found["2026_11_26_votes_both_ways"])
    assert found["2026_11_30_lists_of_answers"] == []


REKEY = "ALTER TABLE mark DROP CONSTRAINT pk_mark, ADD CONSTRAINT pk_mark"


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("CREATE INDEX ix_mark_kind ON mark (kind)", True),
        ("CREATE UNIQUE INDEX ix_a ON person (email)", True),
        ("CREATE INDEX CONCURRENTLY ix_mark_kind ON mark (kind)", False),
        ("CREATE INDEX ix_chore ON chore (done_at)", False),
        ("CREATE INDEX ix_young ON young (done_at)", False),
        ("ALTER TABLE mark ADD COLUMN why VARCHAR", False),
        ("ALTER TABLE mark ADD COLUMN why VARCHAR NOT NULL", True),
        ("ALTER TABLE mark ADD COLUMN why INTEGER DEFAULT '0' NOT NULL", False),
        ("ALTER TABLE mark ADD COLUMN why BOOLEAN DEFAULT false NOT NULL", False),
        ("ALTER TABLE mark ADD COLUMN at FLOAT DEFAULT random() NOT NULL", True),
        ("ALTER TABLE young ADD COLUMN why VARCHAR NOT NULL", False),
        ("ALTER TABLE mark DROP COLUMN votes", True),
        (f"{REKEY} PRIMARY KEY (person, film) INCLUDE (kind)", True),
        (f"{REKEY} PRIMARY KEY USING INDEX pk_mark_new", False),
        ('ALTER TABLE "import" ALTER COLUMN name SET NOT NULL', True),
        ("ALTER TABLE chore RENAME TO duty", True),
        ("DROP TABLE chore", True),
        ("DROP INDEX ix_mark_film", True),
        ("UPDATE mark SET votes = false", True),
        ("UPDATE chore SET done_at = 0", False),
        ("CREATE TABLE other (id INTEGER)", False),
    ],
)
def test_what_a_migration_may_do_is_known(statement: str, *, wrong: bool) -> None:
    assert bool(trouble(statement, {"young"})) == wrong

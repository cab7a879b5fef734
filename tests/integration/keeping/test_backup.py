"""Backing up and restoring: what comes back is what was there, or nothing."""

import json
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from threading import Event, Thread
from zipfile import ZipFile

import pytest
from sqlalchemy import Engine, MetaData, select, text

from factories import NOON, add_film, add_person, film, put_mark, tt
from filling import ROWS, fill_all
from kept import NEWEST, another, held, opened, shape, silently
from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import archive, backingup, bundles, marks, people
from sneakpreview.storage.backingup import Origin, back_up
from sneakpreview.storage.base import sessions
from sneakpreview.storage.digests import Sum
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.migrate import is_current, migrate
from sneakpreview.storage.plainrows import derived, tables
from sneakpreview.storage.restoring import restore

ORIGIN = Origin("1.2.3", NOON, "0123456789abcdef")


@pytest.fixture
def place(database_url: str) -> Iterator[Engine]:
    """Open a place where no database is yet, once of each kind."""
    with another(database_url, "place") as url, opened(url) as engine:
        yield engine


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name a file that is not there yet."""
    return tmp_path / "site.backup"


def brought_back(file: Path, place: Engine) -> dict[str, Sum]:
    """Restore, and say what is there then."""
    with archive.opened(file) as found:
        restore(place, found, silently)
    return held(place)


def is_bare(place: Engine) -> bool:
    """Say whether a site would find nothing here."""
    if place.dialect.name == "sqlite":
        return not Path(place.url.database or "").exists()
    with place.connect() as connection:
        there = text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        return connection.scalar(there) == 0


def test_every_row_comes_back(full: Engine, file: Path, place: Engine) -> None:
    before = held(full)
    back_up(full, file, ORIGIN, silently)
    assert {one.rows for one in before.values()} == {ROWS}
    assert brought_back(file, place) == before == held(full)
    assert is_current(place)


def test_bundles_stay_behind_and_are_packed_again(
    full: Engine, file: Path, place: Engine
) -> None:
    back_up(full, file, ORIGIN, silently)
    brought_back(file, place)
    count = text("SELECT count(*) FROM bundle")
    for engine, there in ((full, ROWS), (place, 0)):
        with engine.connect() as connection:
            assert connection.scalar(count) == there
    with sessions(place).begin() as session:
        assert len(bundles.lacking(session, bundles.FIRST, ROWS + 1)) == ROWS
        session.execute(text("UPDATE related SET known = 0.5 WHERE film = 7"))
        assert bundles.unpacked(session, bundles.FIRST, ROWS + 1) == [7]


def test_bundles_that_a_backup_holds_all_the_same_are_refused(
    full: Engine, file: Path, place: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backingup, "derived", list)
    back_up(full, file, ORIGIN, silently)
    with pytest.raises(SetupError, match=r"says nothing of bundle$"):
        brought_back(file, place)
    assert is_bare(place)


def test_numbers_go_on_where_they_were(full: Engine, file: Path, place: Engine) -> None:
    with full.begin() as connection:
        connection.execute(text("DELETE FROM person WHERE id > 7"))
        if full.dialect.name == "postgresql":
            connection.execute(text("ALTER SEQUENCE person_id_seq RESTART WITH 41"))
        else:
            connection.execute(
                text("UPDATE sqlite_sequence SET seq = 40 WHERE name = 'person'")
            )
    back_up(full, file, ORIGIN, silently)
    brought_back(file, place)
    with sessions(place).begin() as session:
        assert add_person(session) == 41


def test_the_file_says_what_it_is_and_is_its_owners_alone(
    full: Engine, file: Path
) -> None:
    manifest = back_up(full, file, ORIGIN, silently)
    assert file.stat().st_mode & 0o777 == 0o600
    with ZipFile(file) as packed:
        dump, last = packed.namelist()
        told = json.loads(packed.read("manifest.json"))
    assert (dump, last) == (archive.DUMPS[full.dialect.name], "manifest.json")
    assert told == json.loads(manifest.model_dump_json())
    assert told["revision"] == NEWEST
    assert told["version"] == "1.2.3"
    assert told["created_at"] == "2026-01-01T12:00:00Z"
    assert set(told["tables"]) == set(held(full))
    assert list(file.parent.glob(f"{archive.ASIDE}*")) == []


def test_a_file_that_is_there_is_never_replaced(full: Engine, file: Path) -> None:
    file.write_text("the backup of yesterday")
    with pytest.raises(SetupError, match="is there already"):
        back_up(full, file, ORIGIN, silently)
    assert file.read_text() == "the backup of yesterday"


def test_a_folder_that_is_not_there_is_named(full: Engine, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    with pytest.raises(SetupError, match=f"there is no folder {nowhere}$"):
        back_up(full, nowhere / "backup", ORIGIN, silently)


def test_a_backup_under_load_holds_all_that_was_acknowledged_and_no_half(
    engine: Engine, file: Path, place: Engine
) -> None:
    """Each transaction is a person with a mark; the ledger holds those acknowledged."""
    shape(engine)
    with sessions(engine).begin() as session:
        add_film(session, film(1))
    ledger: list[int] = []
    stop = Event()

    def like() -> None:
        while not stop.is_set():
            with sessions(engine).begin() as session:
                person = add_person(session)
                put_mark(session, person, 1)
            ledger.append(person)

    writers = [Thread(target=like) for _ in range(3)]
    for writer in writers:
        writer.start()
    try:
        while len(ledger) < 30:
            stop.wait(0.01)
        before = list(ledger)
        back_up(engine, file, ORIGIN, silently)
        told = len(ledger)
        while len(ledger) < told + 5:  # it stood in nobody's way
            stop.wait(0.01)
    finally:
        stop.set()
        for writer in writers:
            writer.join()
    brought_back(file, place)
    with sessions(place).begin() as session:
        marked = set(session.scalars(select(MarkRow.person)))
        known = set(session.scalars(select(people.PersonRow.id)))
        assert marked == known
        assert set(before) <= marked <= set(ledger)
        assert marks.counts(session, before[0])["like"] == 1


def test_a_place_that_holds_something_is_left_alone(
    full: Engine, file: Path, place: Engine
) -> None:
    back_up(full, file, ORIGIN, silently)
    shape(place)
    with sessions(place).begin() as session:
        add_film(session, film(1))
        put_mark(session, add_person(session), 1)
    before = held(place)
    with pytest.raises(SetupError, match=r"is there already|is not empty"):
        brought_back(file, place)
    assert held(place) == before


def test_a_backup_of_the_other_kind_is_refused(full: Engine, file: Path) -> None:
    back_up(full, file, ORIGIN, silently)
    with ZipFile(file) as packed:
        told = json.loads(packed.read("manifest.json"))
    other = {"sqlite": "postgresql", "postgresql": "sqlite"}[told["database"]]
    rewrite(file, lambda told: told.update(database=other))
    with pytest.raises(SetupError, match="restore it into its own kind"):
        brought_back(file, full)


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    database_url: str, file: Path, place: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(database_url) as older:
        migrate(older, "2026_12_02_passkeys_and_codes")
        with older.begin() as connection:
            for statement in OLD_ROWS:
                connection.execute(text(statement))
        then = MetaData()
        then.reflect(older)
        then.remove(then.tables["alembic_version"])
        monkeypatch.setattr(backingup, "tables", lambda: tables(then))
        monkeypatch.setattr(backingup, "derived", lambda: derived(then))
        back_up(older, file, ORIGIN, silently)
    found = brought_back(file, place)
    assert is_current(place)
    assert (found["person"].rows, found["mark"].rows) == (1, 1)
    with sessions(place).begin() as session:
        assert marks.kinds(session, 5) == {tt(1): "like"}


OLD_ROWS = (
    """INSERT INTO film (id, kind, title, known, state, wants_list, priority, attempts)
    VALUES (1, 'film', 'Heat', 1, 'fetched', false, 1, 0)""",
    """INSERT INTO person (id, active, fs_uniquifier, created_at)
    VALUES (5, true, 'five', 1)""",
    "INSERT INTO mark (person, film, kind, marked_at) VALUES (5, 1, 'like', 1)",
)

Spoil = Callable[[dict[str, object]], object]


def rewrite(file: Path, spoil: Spoil) -> None:
    """Let the manifest say something else, and be whole otherwise."""
    with ZipFile(file) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    told = json.loads(members["manifest.json"])
    spoil(told)
    members["manifest.json"] = json.dumps(told).encode()
    with ZipFile(file, "w") as packed:
        for name, content in members.items():
            packed.writestr(name, content)


def of_mark(**says: object) -> Spoil:
    """Let the manifest say something else of the marks."""
    return lambda told: told["tables"]["mark"].update(says)  # type: ignore[index]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (of_mark(rows=4), "not what its manifest says, in mark$"),
        (of_mark(digest="0" * 64), "not what its manifest says, in mark$"),
        (lambda told: told["tables"].update(lost=told["tables"]["mark"]), "table lost"),
        (lambda told: told.update(revision="9999_later"), "newer version"),
        (lambda told: told.update(format=2), "damaged, or no backup"),
        (lambda told: told["dump"].update(sha256="0" * 64), "damaged"),
        (lambda told: told["dump"].update(size=3), "damaged"),
        (lambda told: told.pop("tables"), "damaged, or no backup"),
        (lambda told: told["tables"].pop("mark"), "says nothing of mark$"),
        (lambda told: told.update(version="9\x1b[2J"), "damaged, or no backup"),
        (lambda told: told.update(more=" " * archive.MOST_TOLD), "has no end$"),
    ],
    ids=["rows", "digest", "table", "newer", "format", "hash", "size", "no tables",
         "untold table", "escape", "endless"],
)  # fmt: skip
def test_a_manifest_that_does_not_match_brings_nothing(
    full: Engine, file: Path, place: Engine, spoil: Spoil, reason: str
) -> None:
    back_up(full, file, ORIGIN, silently)
    rewrite(file, spoil)
    with pytest.raises(SetupError, match=reason) as caught:
        brought_back(file, place)
    assert "\n" not in str(caught.value)
    assert is_bare(place)


def test_a_backup_that_was_cut_off_brings_nothing(
    full: Engine, file: Path, place: Engine
) -> None:
    back_up(full, file, ORIGIN, silently)
    whole = file.read_bytes()
    for length in (0, 1, len(whole) // 2, len(whole) - 30, len(whole) - 1):
        file.write_bytes(whole[:length])
        with pytest.raises(SetupError, match="damaged, or no backup"):
            brought_back(file, place)
        assert is_bare(place)


def test_a_byte_that_was_changed_is_noticed_or_changes_nothing(
    sqlite_engine: Engine, file: Path, tmp_path: Path
) -> None:
    """Not every byte of a zip file means something, such as the time of a member.

    A backup of PostgreSQL is read by the same code, before the server hears of it.
    """
    shape(sqlite_engine)
    fill_all(sqlite_engine)
    before = held(sqlite_engine)
    back_up(sqlite_engine, file, ORIGIN, silently)
    whole = file.read_bytes()
    numbers = count()
    refused = 0
    tail = range(len(whole) - 250, len(whole))
    for at in (*range(0, len(whole), max(1, len(whole) // 60)), *tail):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        target = tmp_path / f"place-{next(numbers)}.sqlite"
        with opened(f"sqlite:///{target}") as place:
            try:
                found = brought_back(file, place)
            except SetupError:
                refused += 1
                assert not target.exists()
            else:
                assert found == before
    assert refused > 150

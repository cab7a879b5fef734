"""A backup or a restore that is killed, or that the machine refuses: nothing false."""

import os
import re
import resource
import secrets
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from commands import Done, one_line, run
from factories import NOON
from kept import another, held, opened, silently
from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import archive, pgtools
from sneakpreview.storage.backingup import Origin, back_up
from sneakpreview.storage.migrate import is_current
from sneakpreview.storage.restoring import restore

ORIGIN = Origin("1.2.3", NOON, "0123456789abcdef")

DYING = """
import os, signal, sys
from contextlib import contextmanager
from datetime import datetime, UTC
from pathlib import Path
from sneakpreview.storage import archive, backingup, restoring
from sneakpreview.storage.base import connect
_, what, url, file, last = sys.argv
@contextmanager
def stage(name):
    if last == name + " begins":
        os.kill(os.getpid(), signal.SIGKILL)
    yield lambda done, total: None
    if name == last:
        os.kill(os.getpid(), signal.SIGKILL)
if what == "backup":
    origin = backingup.Origin("1.2.3", datetime.now(UTC), "0" * 16)
    backingup.back_up(connect(url), Path(file), origin, stage)
else:
    with archive.opened(Path(file)) as found:
        restoring.restore(connect(url), found, stage)
"""


@pytest.fixture
def place(database_url: str) -> Iterator[Engine]:
    """Open a place where no database is yet, once of each kind."""
    with another(database_url, "place") as url, opened(url) as engine:
        yield engine


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name a file that is not there yet."""
    return tmp_path / "site.backup"


def url_of(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=False)


def die(what: str, engine: Engine, file: Path, last: str) -> None:
    """Do it in a process that kills itself at a point of the work."""
    done = subprocess.run(
        [sys.executable, "-c", DYING, what, url_of(engine), str(file), last],
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, "it never came there"


POINTS = {
    "sqlite": ("Copying the database", "Counting and hashing", "Writing the backup"),
    "postgresql": ("Writing, counting and hashing",),
}


def test_a_backup_that_is_killed_leaves_no_file_of_that_name(
    full: Engine, file: Path
) -> None:
    for last in POINTS[full.dialect.name]:
        die("backup", full, file, last)
        assert not file.exists()
    back_up(full, file, ORIGIN, silently)
    left = next(file.parent.glob(f"{archive.ASIDE}*"))
    os.utime(left, (0, 0))
    back_up(full, file.with_name("later.backup"), ORIGIN, silently)
    assert not left.exists(), "what is a day old is swept up"


@pytest.mark.parametrize("last", ["begins", "before verifying", "verified"])
def test_a_restore_that_is_killed_leaves_nothing_that_a_site_would_take(
    full: Engine, file: Path, place: Engine, last: str
) -> None:
    back_up(full, file, ORIGIN, silently)
    first = "Reading the backup" if place.dialect.name == "sqlite" else "Restoring"
    point = {
        "begins": f"{first} begins",
        "before verifying": first,
        "verified": "Counting and hashing",
    }[last]
    die("restore", place, file, point)
    if place.dialect.name == "sqlite":
        assert not Path(place.url.database or "").exists()
    else:
        with pytest.raises(SetupError, match="was interrupted: run it again"):
            is_current(place)
    with archive.opened(file) as found:
        restore(place, found, silently)
    assert is_current(place)
    assert held(place) == held(full)


def test_a_disk_that_takes_no_more_is_one_line_and_leaves_no_file(
    full: Engine, file: Path, tmp_path: Path
) -> None:
    def small() -> None:
        # SQLite's own files are larger than an archive of them.
        most = 100_000 if full.dialect.name == "sqlite" else 2_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    done = subprocess.run(
        [sys.executable, "-m", "sneakpreview", "backup", str(file)],
        env=os.environ
        | {
            "SNEAKPREVIEW_DATA": str(tmp_path),
            "SNEAKPREVIEW_DATABASE_URL": url_of(full),
            "SNEAKPREVIEW_SECRET_KEY": "k" * 32,
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        preexec_fn=small,
        capture_output=True,
        text=True,
        check=False,
    )
    assert re.search("full|I/O error|too large", one_line(done))
    assert not file.exists()
    assert list(tmp_path.glob(f"{archive.ASIDE}*")) == []


def pretended(folder: Path, name: str, version: int) -> Path:
    """Make a program of that name and version, which tells how it was called."""
    program = folder / name
    program.write_text(
        f"#!/bin/sh\n"
        f'[ "$1" = --version ] && echo "{name} (PostgreSQL) {version}.1" && exit\n'
        f'echo "$@" "$PGPASSWORD" > {folder}/called\n'
        f"cat /proc/$$/cmdline > {folder}/line\n"
        f"echo '{name}: error: it is raining' >&2\nexit 1\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


@pytest.fixture
def only_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the one folder where PostgreSQL's programs are looked for."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(pgtools, "DEBIAN", tmp_path / "none")
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")
    monkeypatch.setattr(
        pgtools.shutil,
        "which",
        lambda name: str(folder / name) if (folder / name).exists() else None,
    )
    return folder


def test_programs_that_are_missing_or_too_old_are_named(only_here: Path) -> None:
    with pytest.raises(SetupError, match="pg_dump is not here: install"):
        pgtools.find("pg_dump", 15)
    pretended(only_here, "pg_dump", 14)
    with pytest.raises(SetupError, match="of version 14 here, and version 15 or newer"):
        pgtools.find("pg_dump", 15)


def test_of_several_the_nearest_version_is_taken(
    tmp_path: Path, only_here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not list(only_here.iterdir())
    for version in (13, 15, 16, 17):
        folder = tmp_path / str(version) / "bin"
        folder.mkdir(parents=True)
        pretended(folder, "pg_dump", version)
    monkeypatch.setattr(pgtools, "DEBIAN", tmp_path)
    assert pgtools.find("pg_dump", 16).version == 16
    assert pgtools.find("pg_dump", 14).path.parts[-3] == "15"


def test_a_password_is_on_no_command_line_and_the_last_word_is_told(
    only_here: Path, postgres_engine: Engine
) -> None:
    pretended(only_here, "pg_restore", 99)
    secret = postgres_engine.url.set(password="hush hush")  # noqa: S106 - the server asks for none
    with opened(secret.render_as_string(hide_password=False)) as engine:
        program = pgtools.find("pg_restore", 15)
        with pytest.raises(SetupError, match=r"pg_restore failed: .*it is raining"):
            pgtools.restore(program, engine, iter([b"much" * 100_000]))
    assert "hush hush" in (only_here / "called").read_text()
    assert b"hush" not in (only_here / "line").read_bytes()
    assert b"dbname=" in (only_here / "line").read_bytes()


def test_the_commands_back_up_and_restore_and_tell_of_the_key(
    full: Engine, file: Path, place: Engine, tmp_path: Path
) -> None:
    there, here = {"database_url": url_of(full)}, {"database_url": url_of(place)}
    (tmp_path / "old").mkdir()
    key = secrets.token_urlsafe(48)
    (tmp_path / "old" / "secret-key").write_text(key)
    done = run("backup", str(file), data=tmp_path / "old", **there)
    assert done.returncode == 0, done.stderr
    assert "The secret key is not in it" in done.stdout
    assert key.encode() not in file.read_bytes()
    done = run("restore", str(file), data=tmp_path / "new", **here)
    assert done.returncode == 0, done.stderr
    assert "counted and hashed as they were then" in done.stdout
    assert "The secret key here is not the one of then" in done.stderr
    assert held(place) == held(full)
    again: Done = run("restore", str(file), data=tmp_path / "new", **here)
    assert "is there already" in one_line(again) or "is not empty" in one_line(again)

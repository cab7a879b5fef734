"""The operator's commands, run as a person runs them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from factories import NOON
from sneakpreview.storage import people
from sneakpreview.storage.base import connect, reading, sessions
from sneakpreview.storage.migrate import migrate
from sneakpreview.storage.people import PersonRow

ADA, GRACE = "ada@example.com", "grace@example.com"

Done = subprocess.CompletedProcess[str]


def run(*arguments: str, data: Path, **settings: str) -> Done:
    """Run a command to its end; settings are those of docs/settings.md."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("SNEAKPREVIEW_")}
    chosen = {f"SNEAKPREVIEW_{name.upper()}": value for name, value in settings.items()}
    return subprocess.run(
        [sys.executable, "-m", "sneakpreview", *arguments],
        env=kept | chosen | {"SNEAKPREVIEW_DATA": str(data), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def one_line(done: Done) -> str:
    """Check that a command failed with one line, and give it."""
    assert done.returncode == 1, done.stderr
    assert not done.stdout
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give the data folder of a site that has been started once."""
    engine = connect(f"sqlite:///{tmp_path / 'sneakpreview.sqlite'}")
    migrate(engine)
    engine.dispose()
    return tmp_path


@pytest.fixture
def engine(data: Path) -> Engine:
    return connect(f"sqlite:///{data / 'sneakpreview.sqlite'}")


COMMANDS = [("user", "promote", ADA)]


@pytest.mark.parametrize("command", COMMANDS)
def test_without_a_database_nothing_is_made_and_one_line_says_so(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    folder = tmp_path / "data"
    assert "there is no database yet" in one_line(run(*command, data=folder))
    assert not folder.exists()
    folder.mkdir()
    assert "there is no database yet" in one_line(run(*command, data=folder))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_of_another_version_is_left_alone(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    (tmp_path / "sneakpreview.sqlite").touch()
    assert "not up to date" in one_line(run(*command, data=tmp_path))
    (tmp_path / "sneakpreview.sqlite").write_text("these are no rows " * 99)
    assert "cannot be opened" in one_line(run(*command, data=tmp_path))


def test_promoting_names_who_is_the_operator_now(data: Path, engine: Engine) -> None:
    with sessions(engine).begin() as session:
        for email in (ADA, GRACE):
            people.add(session, NOON, email=email)
    done = run("user", "promote", " Grace@Example.com ", data=data)
    assert (done.returncode, done.stdout) == (0, f"{GRACE} is the operator now.\n")
    with reading(engine)() as session:
        chosen = select(PersonRow.email).where(PersonRow.operator)
        assert list(session.scalars(chosen)) == [GRACE]


def test_promoting_nobody_is_one_line(data: Path) -> None:
    line = one_line(run("user", "promote", "nobody@example.com", data=data))
    assert "no account has the address 'nobody@example.com'" in line

"""The command by which the operator helps who has lost every way but the password."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from commands import one_line, run
from factories import NOON
from sneakpreview.storage import people, secondfactors
from sneakpreview.storage.base import connect, sessions
from sneakpreview.storage.migrate import migrate
from sneakpreview.storage.secondfactors import Confirmed

ADA = "ada@example.com"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Open the database of a site whose one account has a code and a short password."""
    engine = connect(f"sqlite:///{tmp_path / 'sneakpreview.sqlite'}")
    migrate(engine)
    with sessions(engine).begin() as session:
        row = people.add(session, NOON, email=ADA, password="hash")  # noqa: S106 - a test's own
        row.password_short = True
        secondfactors.put(session, row.id, Confirmed(b"sealed", 0), NOON)
    yield engine
    engine.dispose()


def test_the_password_is_enough_again(engine: Engine, tmp_path: Path) -> None:
    done = run("user", "reset-factors", "Ada@Example.com", data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        f"{ADA} has no passkey and no code any more, and is signed out everywhere.",
        "The password is too short without: hand over a reset link, too.",
    ]
    with sessions(engine).begin() as session:
        assert not secondfactors.is_on(session, 1)
    again = run("user", "reset-factors", ADA, data=tmp_path)
    assert again.stdout.startswith(f"{ADA} had no passkey, no code")


@pytest.mark.usefixtures("engine")
def test_nobody_with_that_address_is_said_in_one_line(tmp_path: Path) -> None:
    done = run("user", "reset-factors", "bea@example.com", data=tmp_path)
    assert "bea@example.com" in one_line(done)

"""Who may be here, by command: list, lock, unlock, delete, add, invite."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from commands import one_line, run
from factories import NOON
from sneakpreview.storage import invitations, people
from sneakpreview.storage.base import connect, reading, sessions
from sneakpreview.storage.invitations import InvitationRow
from sneakpreview.storage.migrate import migrate
from sneakpreview.storage.people import PersonRow

ADA, GRACE = "ada@example.com", "grace@example.com"
SITE = "https://films.example.org"
LINK = re.compile(rf"^{SITE}/account#invitation=([\w-]{{43}})\n")


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Open the database of a site that has an operator, an account and a guest."""
    engine = connect(f"sqlite:///{tmp_path / 'sneakpreview.sqlite'}")
    migrate(engine)
    with sessions(engine).begin() as session:
        for email in (ADA, GRACE, None):
            people.add(session, NOON, email=email, password=email and "hash")
    yield engine
    engine.dispose()


def person(engine: Engine, email: str | None) -> PersonRow | None:
    with reading(engine)() as session:
        return session.scalar(select(PersonRow).where(PersonRow.email == email))


def succeed(data: Path, *command: str) -> str:
    done = run("user", *command, data=data, address=SITE)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


@pytest.mark.usefixtures("engine")
def test_the_list_names_everybody_and_finds_some(tmp_path: Path) -> None:
    assert succeed(tmp_path, "list").splitlines() == [
        "3 guest: since 2026-01-01, signed in nowhere",
        f"2 {GRACE}: since 2026-01-01, signed in nowhere",
        f"1 {ADA}: since 2026-01-01, signed in nowhere, operator",
        "2 accounts, 1 guest.",
    ]
    found = json.loads(succeed(tmp_path, "list", "--json", "GRACE"))
    assert [one["email"] for one in found["items"]] == [GRACE]
    assert succeed(tmp_path, "list", "nobody") == "0 accounts, 0 guests.\n"


def test_somebody_is_locked_out_and_let_in(tmp_path: Path, engine: Engine) -> None:
    assert (
        succeed(tmp_path, "lock", " Grace@Example.com ") == f"{GRACE} is locked out.\n"
    )
    row = person(engine, GRACE)
    assert row is not None
    assert not row.active
    assert f"{GRACE}: since 2026-01-01, signed in nowhere, locked" in succeed(
        tmp_path, "list"
    )
    assert succeed(tmp_path, "unlock", "2") == f"{GRACE} may sign in again.\n"
    row = person(engine, GRACE)
    assert row is not None
    assert row.active


def test_an_account_is_deleted_in_a_week_and_a_guest_at_once(
    tmp_path: Path, engine: Engine
) -> None:
    assert f"{GRACE} leaves in a week" in succeed(tmp_path, "delete", GRACE)
    assert "locked, leaves on 2" in succeed(tmp_path, "list")
    assert succeed(tmp_path, "unlock", GRACE)
    row = person(engine, GRACE)
    assert row is not None
    assert (row.active, row.leaving_at) == (True, None)
    assert succeed(tmp_path, "delete", "3") == "Guest 3 is gone.\n"
    assert person(engine, None) is None


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("command", ["lock", "delete"])
def test_the_operator_stays_until_another_is_promoted(
    tmp_path: Path, command: str
) -> None:
    line = one_line(run("user", command, ADA, data=tmp_path))
    assert "sneakpreview user promote" in line


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("command", "who"),
    [
        ("lock", "nobody@example.com"),
        ("unlock", "99"),
        ("delete", "9" * 40),
        ("delete", ""),
        ("lock", "²"),
        ("unlock", "-1"),
    ],
)
def test_whom_nobody_knows_is_one_line(tmp_path: Path, command: str, who: str) -> None:
    line = one_line(run("user", command, "--", who, data=tmp_path))
    assert line.startswith("nobody here is ")


def test_an_address_is_added_by_a_link_that_is_good_for_it_alone(
    tmp_path: Path, engine: Engine
) -> None:
    found = LINK.match(succeed(tmp_path, "add", " Joan@Example.com "))
    assert found
    with sessions(engine).begin() as session:
        row = invitations.find(session, found[1], datetime.now(UTC))
        assert row is not None
        assert row.email == "joan@example.com"


@pytest.mark.usefixtures("engine")
def test_an_address_that_has_an_account_or_is_none_is_not_added(tmp_path: Path) -> None:
    assert "has an account already" in one_line(
        run("user", "add", GRACE, data=tmp_path)
    )
    for none in ("", "x" * 300 + "@example.com"):
        line = one_line(run("user", "add", none, data=tmp_path))
        assert "is no e-mail address" in line


@pytest.mark.usefixtures("engine")
def test_who_never_said_where_the_site_is_hears_what_links_begin_with(
    tmp_path: Path,
) -> None:
    for command in (["invite"], ["add", "joan@example.com"], ["reset-link", ADA]):
        done = run("user", *command, data=tmp_path)
        assert done.stdout.startswith("http://127.0.0.1:8000/")
        assert "than at http://127.0.0.1:8000, set SNEAKPREVIEW_ADDRESS" in done.stderr


def test_whoever_has_the_link_is_invited(tmp_path: Path, engine: Engine) -> None:
    told = succeed(tmp_path, "invite")
    assert LINK.match(told)
    with reading(engine)() as session:
        assert [row.email for row in session.scalars(select(InvitationRow))] == [None]


@pytest.mark.parametrize("command", [["list"], ["lock", ADA], ["invite"]])
def test_without_a_database_nothing_is_made(tmp_path: Path, command: list[str]) -> None:
    line = one_line(run("user", *command, data=tmp_path / "data"))
    assert "there is no database yet" in line
    assert not (tmp_path / "data").exists()

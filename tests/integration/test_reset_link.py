"""`sneakpreview user reset-link`: what an operator hands over who has no mail."""

import re
from pathlib import Path

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from commands import one_line, run
from factories import NOON
from posting import follow
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.link import Purpose
from sneakpreview.settings import Settings
from sneakpreview.storage import links, people
from sneakpreview.storage.migrate import migrate
from sneakpreview.usecases.hand_reset_link import hand_reset_link
from sneakpreview.web.app import create_app
from sneakpreview.wiring import assemble
from visiting import EMAIL, Browser

NEW = "the ferret walks home quickly"
SITE = "https://films.example.org"


@pytest.fixture
def site(tmp_path: Path) -> APIFlask:
    parts = assemble(Settings(data=tmp_path))
    migrate(parts.engine)
    return create_app(parts, lambda: None)


def test_a_link_that_is_handed_over_sets_a_password_once(
    site: APIFlask, tmp_path: Path
) -> None:
    home = Browser(site)
    home.sign_up()
    done = run("user", "reset-link", "  ADA@example.com", data=tmp_path, address=SITE)
    found = re.fullmatch(rf"{SITE}/link#(reset)\.(\w+)\n", done.stdout)
    assert found, done.stderr
    assert "good once, for an hour" in done.stderr
    owner = Browser(site)
    assert follow(owner, found[1], found[2], password=NEW).status_code == 204
    assert follow(owner, found[1], found[2], password=NEW).status_code == 410
    assert not home.me()["signed_in"]
    assert Browser(site).sign_in(password=NEW).status_code == 200


def test_without_an_address_it_leads_to_where_the_site_listens(
    site: APIFlask, tmp_path: Path
) -> None:
    Browser(site).sign_up()
    done = run("user", "reset-link", EMAIL, data=tmp_path)
    assert done.stdout.startswith("http://127.0.0.1:8000/link#reset.")


def test_a_link_is_made_for_accounts_alone(sqlite_engine: Engine) -> None:
    with Session(sqlite_engine) as session:
        people.add(session, NOON, email=EMAIL, password="a hash")  # noqa: S106 - no secret
        secret = hand_reset_link(session, EMAIL, b"a key", NOON)
        assert links.find(session, Purpose.RESET, secret, NOON)
        with pytest.raises(BadInputError, match="no account has the address"):
            hand_reset_link(session, "nobody@example.com", b"a key", NOON)


def test_nobody_is_one_line(site: APIFlask, tmp_path: Path) -> None:
    Browser(site).sign_up()
    for email in ("nobody@example.com", "", "x" * 300):
        line = one_line(run("user", "reset-link", email, data=tmp_path))
        assert "no account has the address" in line

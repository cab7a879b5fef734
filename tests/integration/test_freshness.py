"""Freshness: who asks for something delicate has proved lately who they are."""

from datetime import UTC, datetime, timedelta

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, update
from werkzeug.test import TestResponse

from sneakpreview.storage import sessions as rows
from sneakpreview.storage.base import sessions
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.web.freshness import FRESH, fresh
from visiting import EMAIL, PASSWORD, Browser, make_site

WRONG = "another otter walks home"


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    made = make_site(engine)

    @made.post("/delicate")
    def delicate() -> str:
        return str(fresh().person.email)

    return made


def proved(engine: Engine, ago: timedelta) -> None:
    with sessions(engine).begin() as session:
        session.execute(update(SessionRow).values(proved_at=datetime.now(UTC) - ago))


def delicate(browser: Browser) -> TestResponse:
    return browser.call("POST", "/delicate")


def prove(browser: Browser, password: str = PASSWORD) -> TestResponse:
    return browser.call("POST", "/api/me/freshness", {"password": password})


def slug(answer: TestResponse) -> str:
    return str((answer.json or {})["type"]).rpartition("/")[2]


def test_who_has_just_signed_up_or_in_is_believed(site: APIFlask) -> None:
    first, second = Browser(site), Browser(site)
    first.sign_up()
    second.sign_in()
    assert delicate(first).text == delicate(second).text == EMAIL


def test_a_quarter_of_an_hour_later_it_takes_the_password(
    site: APIFlask, engine: Engine
) -> None:
    browser = Browser(site)
    browser.sign_up()
    proved(engine, FRESH - timedelta(minutes=1))
    assert delicate(browser).status_code == 200
    proved(engine, FRESH)
    refused = delicate(browser)
    assert (refused.status_code, slug(refused)) == (403, "stale")
    assert prove(browser).status_code == 200
    assert delicate(browser).text == EMAIL


def test_a_wrong_password_proves_nothing(site: APIFlask, engine: Engine) -> None:
    browser = Browser(site)
    browser.sign_up()
    proved(engine, FRESH)
    key = browser.key
    answer = prove(browser, WRONG)
    assert answer.status_code == 422
    assert list((answer.json or {})["errors"]) == ["password"]
    assert slug(delicate(browser)) == "stale"
    assert browser.key == key


def test_a_proof_gives_a_new_key_and_the_old_one_is_dead(
    site: APIFlask, engine: Engine
) -> None:
    browser, thief = Browser(site), Browser(site)
    browser.sign_up()
    proved(engine, FRESH)
    thief.client.set_cookie(thief.cookie, browser.key, domain="films.example")
    assert thief.me()["signed_in"]
    prove(browser)
    assert browser.me()["signed_in"]
    assert not thief.me()["signed_in"]


def test_a_session_that_was_ended_meanwhile_cannot_be_proved(
    site: APIFlask, engine: Engine
) -> None:
    browser = Browser(site)
    browser.sign_up()
    with sessions(engine).begin() as session:
        rows.end(session, browser.key)
        assert rows.prove(session, browser.key, datetime.now(UTC)) is None
    assert browser.me()["signed_in"] is False


def test_a_guest_has_nothing_to_prove_it_with_and_is_believed(
    site: APIFlask, engine: Engine
) -> None:
    guest = Browser(site)
    guest.begin()
    proved(engine, FRESH)
    assert delicate(guest).status_code == 200
    assert prove(guest).status_code == 422


def test_nobody_is_asked_to_sign_in(site: APIFlask) -> None:
    nobody = Browser(site)
    nobody.me()
    assert delicate(nobody).status_code == prove(nobody).status_code == 401


@pytest.mark.usefixtures("nothing_earned_back")
def test_guessing_here_uses_up_the_browsers_tries_of_signing_in(site: APIFlask) -> None:
    browser, elsewhere = Browser(site), Browser(site, address="203.0.113.1")
    browser.sign_up()
    statuses = [prove(browser, WRONG).status_code for _ in range(11)]
    assert statuses == [422] * 10 + [429]
    browser.client.environ_base["REMOTE_ADDR"] = "198.51.100.7"
    assert browser.sign_in().status_code == 429
    assert elsewhere.sign_in().status_code == 200

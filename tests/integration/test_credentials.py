"""Changing address and password: with a proof, by letter where there is mail."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, update

from posting import PostOffice, follow, post_office
from sneakpreview.storage.base import sessions as writing
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.web.freshness import FRESH
from visiting import EMAIL, PASSWORD, Browser, make_site

NEW = "the ferret walks home quickly"
MOVED = "new@example.com"


@pytest.fixture
def office(engine: Engine) -> Iterator[PostOffice]:
    with post_office(engine, limits=False) as office:
        yield office


def set_password(browser: Browser, password: str = NEW) -> int:
    body = {"password": password}
    return browser.call("PUT", "/api/me/password", body).status_code


def set_address(browser: Browser, email: str = MOVED) -> int:
    return browser.call("PUT", "/api/me/email", {"email": email}).status_code


def grow_stale(engine: Engine) -> None:
    with writing(engine).begin() as session:
        stale = datetime.now(UTC) - FRESH
        session.execute(update(SessionRow).values(proved_at=stale))


def test_a_new_password_ends_other_sessions_and_gives_this_one_a_new_key(
    office: PostOffice,
) -> None:
    home, away = office.confirmed(), Browser(office.site)
    away.sign_in()
    key = home.key
    assert set_password(home) == 200
    assert home.me()["signed_in"]
    assert home.key != key
    assert not away.me()["signed_in"]
    assert Browser(office.site).sign_in().status_code == 401
    assert Browser(office.site).sign_in(password=NEW).status_code == 200
    (news,) = office.arrived()
    assert news["Subject"].startswith("Your password was changed")


@pytest.mark.parametrize("weak", ["short", "passwordpassword", EMAIL + "12"])
def test_a_weak_password_is_refused_and_changes_nothing(
    engine: Engine, weak: str
) -> None:
    browser = Browser(make_site(engine))
    browser.sign_up()
    assert set_password(browser, weak) == 422
    assert Browser(make_site(engine)).sign_in().status_code == 200


def test_what_is_delicate_takes_a_proof(engine: Engine) -> None:
    browser = Browser(make_site(engine))
    browser.sign_up()
    grow_stale(engine)
    assert set_password(browser) == set_address(browser) == 403
    browser.call("POST", "/api/me/freshness", {"password": PASSWORD})
    assert set_password(browser) == set_address(browser) == 200


def test_without_mail_an_address_changes_at_once(engine: Engine) -> None:
    site = make_site(engine)
    browser = Browser(site)
    browser.sign_up()
    assert set_address(browser, " NEW@Example.com") == 200
    me = browser.me()
    assert (me["email"], me["confirmed"]) == (MOVED, False)
    assert Browser(site).sign_in().status_code == 401
    assert Browser(site).sign_in(MOVED).status_code == 200


def test_without_mail_a_taken_address_is_told(engine: Engine) -> None:
    site = make_site(engine)
    Browser(site).sign_up(MOVED)
    browser = Browser(site)
    browser.sign_up()
    assert set_address(browser) == 409
    assert browser.me()["email"] == EMAIL


def test_with_mail_it_takes_the_link_and_the_old_address_is_told(
    office: PostOffice,
) -> None:
    browser = office.confirmed()
    key = browser.key
    assert set_address(browser) == 202
    assert browser.me()["email"] == EMAIL
    link = office.link(MOVED)
    assert follow(browser, *link).status_code == 200
    me = browser.me()
    assert (me["email"], me["confirmed"]) == (MOVED, True)
    assert browser.key != key
    (news,) = office.arrived()
    assert news["To"] == EMAIL
    assert news["Subject"].startswith("Your address was changed")
    assert MOVED not in news.as_string()
    assert follow(browser, *link).status_code == 410


def test_with_mail_a_taken_address_is_told_to_its_owner_alone(
    office: PostOffice,
) -> None:
    office.confirmed(MOVED)
    browser = office.confirmed()
    answers = []
    for email in (MOVED, "free@example.com"):
        answer = browser.call("PUT", "/api/me/email", {"email": email})
        # The token carries the second in which it was made.
        answers.append((answer.status_code, answer.json | {"csrf_token": None}))
    assert answers[0] == answers[1]
    taken, free = office.arrived()
    if taken["To"] != MOVED:  # one that carries a link goes first
        taken, free = free, taken
    assert taken["Subject"].startswith("You have an account already")
    assert free["To"] == "free@example.com"
    assert browser.me()["email"] == EMAIL


def test_of_two_new_addresses_the_last_one_counts(office: PostOffice) -> None:
    browser = office.confirmed()
    set_address(browser, "first@example.com")
    first = office.link("first@example.com")
    set_address(browser)
    second = office.link(MOVED)
    assert follow(browser, *first).status_code == 410
    assert follow(browser, *second).status_code == 200


def test_an_address_that_was_free_may_be_taken_when_the_link_is_used(
    office: PostOffice,
) -> None:
    browser = office.confirmed()
    set_address(browser)
    link = office.link(MOVED)
    office.confirmed(MOVED)
    assert follow(browser, *link).status_code == 409
    assert browser.me()["email"] == EMAIL


@pytest.mark.parametrize("purpose", ["move", "confirm"])
def test_a_link_moves_or_confirms_only_whoever_asked_for_it(
    office: PostOffice, purpose: str
) -> None:
    browser, stranger, nobody = (Browser(office.site) for _ in range(3))
    browser.sign_up()
    if purpose == "move":
        set_address(browser)
        link = office.link(MOVED)
    else:
        browser.call("POST", "/api/me/confirmation")
        link = office.link()
    stranger.begin()
    for other in (stranger, nobody):
        assert follow(other, *link).status_code == 403
    assert follow(browser, *link).status_code == 200
    assert browser.me()["confirmed"]


def test_a_new_address_ends_what_was_sent_to_the_old_one(office: PostOffice) -> None:
    browser = office.confirmed()
    browser.call("POST", "/api/resets", {"email": EMAIL})
    old = office.link()
    set_address(browser)
    assert follow(browser, *office.link(MOVED)).status_code == 200
    assert follow(Browser(office.site), *old, password=NEW).status_code == 410


def test_an_address_that_is_none_or_ones_own_is_refused(engine: Engine) -> None:
    browser = Browser(make_site(engine))
    browser.sign_up()
    assert set_address(browser, "no address") == set_address(browser, EMAIL) == 422


def test_nothing_is_told_to_an_address_that_nobody_confirmed(
    office: PostOffice,
) -> None:
    browser = Browser(office.site)
    browser.sign_up()
    assert set_password(browser) == 200
    assert office.arrived() == []


def test_a_guest_has_neither(engine: Engine) -> None:
    guest = Browser(make_site(engine))
    guest.begin()
    assert set_password(guest) == set_address(guest) == 409
    assert guest.call("POST", "/api/me/confirmation").status_code == 409

"""Limits: so many tries, then a refusal that says when to come back."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from factories import NOON
from sneakpreview.storage import limits
from sneakpreview.storage.base import sessions
from sneakpreview.storage.limits import Limit
from visiting import EMAIL, PASSWORD, Browser, make_site

TEN = Limit("ten", 10, timedelta(minutes=5))


def test_the_sweep_removes_what_limits_nobody_any_more(engine: Engine) -> None:
    hour = timedelta(hours=1)
    with sessions(engine).begin() as session:
        limits.hit(session, TEN, "old", NOON)
        limits.hit(session, TEN, "new", NOON + hour)
        assert limits.sweep(session, NOON + hour) == 1
        assert limits.hit(session, TEN, "new", NOON + hour) == 0


def test_guessing_at_one_account_is_slowed_from_wherever_it_comes(
    engine: Engine,
) -> None:
    site = make_site(engine)
    Browser(site).sign_up()
    for number in range(10):
        guess = Browser(site, address=f"198.51.100.{number}")
        assert guess.sign_in(password=f"a guess, number {number}").status_code == 401
    last = Browser(site, address="203.0.113.1").sign_in(EMAIL.upper())
    assert last.status_code == 429
    assert 0 < int(last.headers["Retry-After"]) <= 30
    assert last.mimetype == "application/problem+json"


def test_guessing_from_one_household_is_slowed_whoever_it_is_about(
    engine: Engine,
) -> None:
    site = make_site(engine)
    statuses = [
        Browser(site, address=f"2001:db8:1:2::{number:x}")
        .sign_in(f"nobody{number}@example.com")
        .status_code
        for number in range(12)
    ]
    assert statuses == [401] * 10 + [429] * 2
    neighbour = Browser(site, address="2001:db8:1:3::1")
    assert neighbour.sign_in("nobody@example.com").status_code == 401


def test_naming_an_address_does_not_use_up_its_limit(engine: Engine) -> None:
    site = make_site(engine)
    for number in range(10):
        Browser(site, address=f"198.51.100.{number}").sign_in("192.0.2.1")
    assert Browser(site, address="192.0.2.1").sign_in("a@b.example").status_code == 401


def test_a_header_cannot_change_the_address(engine: Engine) -> None:
    site = make_site(engine)
    for number in range(6):
        browser = Browser(site)
        browser.me()
        body = {"email": f"ada{number}@example.com", "password": PASSWORD}
        forged = f"198.51.100.{number}"
        last = browser.call("POST", "/api/accounts", body, X_Forwarded_For=forged)
    assert last.status_code == 429


def test_with_one_proxy_the_address_is_the_one_it_saw(engine: Engine) -> None:
    site = make_site(engine, proxies=1)
    for number in range(6):
        browser = Browser(site)
        browser.me()
        body = {"email": f"ada{number}@example.com", "password": PASSWORD}
        seen = f"forged, 198.51.100.{number}"
        last = browser.call("POST", "/api/accounts", body, X_Forwarded_For=seen)
    assert last.status_code == 201


def test_what_is_refused_for_its_form_is_no_try(engine: Engine) -> None:
    browser = Browser(make_site(engine))
    statuses = [browser.sign_up(password="short").status_code for _ in range(6)]  # noqa: S106 - a test's own
    assert statuses == [422] * 6
    assert browser.sign_up().status_code == 201


def test_guests_are_limited_by_address(engine: Engine) -> None:
    site = make_site(engine)
    statuses = [Browser(site).begin().status_code for _ in range(21)]
    assert statuses == [201] * 20 + [429]


@pytest.mark.usefixtures("nothing_earned_back")
def test_marks_are_limited_by_person(engine: Engine) -> None:
    site = make_site(engine)
    one, other = Browser(site), Browser(site)
    one.begin()
    other.begin()
    statuses = [
        one.call("DELETE", "/api/marks/tt0000001").status_code for _ in range(121)
    ]
    assert statuses == [204] * 120 + [429]
    assert other.call("DELETE", "/api/marks/tt0000001").status_code == 204


def test_limits_can_be_lifted(engine: Engine) -> None:
    site = make_site(engine, limits=False)
    statuses = {Browser(site).begin().status_code for _ in range(25)}
    assert statuses == {201}


def test_while_a_database_is_in_other_hands_search_goes_on_and_marks_are_told_to_wait(
    sqlite_engine: Engine,
) -> None:
    site = make_site(sqlite_engine)
    browser = Browser(site)
    browser.begin()
    with sqlite_engine.begin():  # which keeps all other writers out
        assert browser.call("GET", "/api/search?q=film+3").status_code == 200
        refused = browser.call("PUT", "/api/marks/tt0000003", {"kind": "like"})
    assert refused.status_code == 503
    assert refused.headers["Retry-After"]
    assert browser.me()["marks"]["like"] == 0

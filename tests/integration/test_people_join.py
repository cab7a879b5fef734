"""Guests who come into an account: joining, and many tries at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, func, select

from factories import tt
from sneakpreview.storage.base import reading
from sneakpreview.storage.people import PersonRow
from visiting import EMAIL, Browser, make_site

CROWD = 20


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, limits=False)


def people(engine: Engine) -> list[str | None]:
    with reading(engine)() as session:
        return list(session.scalars(select(PersonRow.email).order_by(PersonRow.email)))


def test_a_guest_brings_the_marks_along_and_the_accounts_own_win(
    site: APIFlask, engine: Engine
) -> None:
    account = Browser(site)
    account.sign_up()
    account.mark([1], "hide")
    guest = Browser(site)
    guest.begin()
    guest.mark([1, 2])
    assert guest.sign_in(join=True).status_code == 200
    assert guest.marks() == {tt(1): "hide", tt(2): "like"}
    assert people(engine) == [EMAIL]


def test_without_joining_the_accounts_marks_stay_as_they_are(site: APIFlask) -> None:
    account = Browser(site)
    account.sign_up()
    guest = Browser(site)
    guest.begin()
    guest.mark([1])
    guest.sign_in()
    assert guest.marks() == {}


def test_a_wrong_password_leaves_the_guest_as_it_was(site: APIFlask) -> None:
    Browser(site).sign_up()
    guest = Browser(site)
    guest.begin()
    guest.mark([1])
    assert guest.sign_in(password="no such password", join=True).status_code == 401  # noqa: S106 - a test's own
    assert guest.me()["guest"] is True
    assert guest.marks() == {tt(1): "like"}


def test_joining_never_empties_an_account_into_another(
    site: APIFlask, engine: Engine
) -> None:
    Browser(site).sign_up("grace@example.com")
    browser = Browser(site)
    browser.sign_up()
    browser.mark([1])
    browser.sign_in("grace@example.com", join=True)
    assert browser.marks() == {}
    assert people(engine) == [EMAIL, "grace@example.com"]
    browser.sign_in(EMAIL)
    assert browser.marks() == {tt(1): "like"}


def test_of_many_tries_to_become_an_account_one_wins(
    site: APIFlask, engine: Engine
) -> None:
    guest = Browser(site)
    guest.begin()
    guest.mark([1])
    key, token = guest.key, guest.token

    def copy(number: int) -> tuple[int, Browser]:
        browser = Browser(site)
        browser.client.set_cookie(browser.cookie, key, domain="films.example")
        browser.token = token
        start.wait()
        return browser.sign_up(f"ada{number}@example.com").status_code, browser

    start = Barrier(CROWD)
    with ThreadPoolExecutor(CROWD) as crowd:
        done = list(crowd.map(copy, range(CROWD)))
    statuses = [status for status, _ in done]
    assert statuses.count(201) == 1
    assert set(statuses) <= {201, 403, 409}
    winner = next(browser for status, browser in done if status == 201)
    assert winner.marks() == {tt(1): "like"}
    assert len(people(engine)) == 1


def test_of_many_people_who_want_one_address_one_gets_it(
    site: APIFlask, engine: Engine
) -> None:
    guests = [Browser(site) for _ in range(CROWD)]
    for guest in guests:
        guest.begin()
    start = Barrier(CROWD)

    def sign_up(guest: Browser) -> int:
        start.wait()
        return guest.sign_up().status_code

    with ThreadPoolExecutor(CROWD) as crowd:
        statuses = list(crowd.map(sign_up, guests))
    assert sorted(statuses) == [201] + [409] * (CROWD - 1)
    assert people(engine).count(EMAIL) == 1
    with reading(engine)() as session:
        assert session.scalar(select(func.count()).select_from(PersonRow)) == CROWD

"""Who is the operator: the first account, however many come first, and one alone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import Engine, select

from factories import NOON
from sneakpreview.storage import people
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.become_account import become_account
from visiting import EMAIL, Browser, make_site

GRACE = "grace@example.com"
CROWD = 10
HASH = "a hash"

Begin = Callable[[Browser], object]
beginnings = pytest.mark.parametrize("begin", [Browser.me, Browser.begin])


def operators(engine: Engine) -> list[str | None]:
    with reading(engine)() as session:
        return list(session.scalars(select(PersonRow.email).where(PersonRow.operator)))


def add_accounts(engine: Engine, *emails: str) -> None:
    with sessions(engine).begin() as session:
        people.add(session, NOON)
        for email in emails:
            become_account(session, None, email, HASH, NOON)


@beginnings
def test_the_first_account_is_the_operators(engine: Engine, begin: Begin) -> None:
    site = make_site(engine)
    first, second = Browser(site), Browser(site)
    begin(first)
    assert first.me()["operator"] is False
    assert (first.sign_up().json or {})["operator"] is True
    begin(second)
    assert (second.sign_up(GRACE).json or {})["operator"] is False
    assert (first.me()["operator"], second.me()["operator"]) == (True, False)


@beginnings
def test_of_many_first_accounts_one_is_the_operators(
    engine: Engine, begin: Begin
) -> None:
    site = make_site(engine, limits=False)
    crowd = [Browser(site) for _ in range(CROWD)]
    for browser in crowd:
        begin(browser)
    start = Barrier(CROWD)

    def sign_up(number: int) -> int:
        start.wait()
        return crowd[number].sign_up(f"ada{number}@example.com").status_code

    with ThreadPoolExecutor(CROWD) as threads:
        assert list(threads.map(sign_up, range(CROWD))) == [201] * CROWD
    assert len(operators(engine)) == 1
    assert sum(browser.me()["operator"] for browser in crowd) == 1


def test_an_account_is_promoted_into_the_operators_place(engine: Engine) -> None:
    add_accounts(engine, EMAIL, GRACE, "joan@example.com")
    for _ in range(2):
        with sessions(engine).begin() as session:
            assert people.promote(session, GRACE)
        assert operators(engine) == [GRACE]


def test_nobody_is_promoted_under_an_address_that_no_account_has(
    engine: Engine,
) -> None:
    add_accounts(engine, EMAIL)
    with sessions(engine).begin() as session:
        assert not people.promote(session, GRACE)
    assert operators(engine) == [EMAIL]


def test_of_many_who_are_promoted_at_once_one_is_the_operator(engine: Engine) -> None:
    emails = [f"ada{number}@example.com" for number in range(CROWD)]
    add_accounts(engine, *emails)
    start = Barrier(CROWD)

    def promote(email: str) -> bool:
        start.wait()
        with sessions(engine).begin() as session:
            return people.promote(session, email)

    with ThreadPoolExecutor(CROWD) as threads:
        assert all(threads.map(promote, emails))
    assert len(operators(engine)) == 1


def test_being_promoted_counts_from_the_next_request(engine: Engine) -> None:
    site = make_site(engine)
    first, second = Browser(site), Browser(site)
    first.sign_up()
    second.sign_up(GRACE)
    with sessions(engine).begin() as session:
        people.promote(session, GRACE)
    assert (first.me()["operator"], second.me()["operator"]) == (False, True)

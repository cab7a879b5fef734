"""Guests, accounts, signing in and out, as a browser meets them."""

from datetime import UTC, datetime

import pytest
from apiflask import APIFlask
from argon2 import PasswordHasher
from sqlalchemy import Engine, select, update

from factories import tt
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.people import PersonRow
from visiting import EMAIL, PASSWORD, Browser, make_site


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine)


def test_nobody_is_not_signed_in_but_has_a_token(site: APIFlask) -> None:
    me = Browser(site).me()
    assert me.pop("csrf_token")
    assert me == {
        "signed_in": False,
        "guest": False,
        "operator": False,
        "may_leave": False,
        "email": None,
        "confirmed": False,
        "mail": False,
        "code_wanted": False,
        "leaving": None,
        "sign_up": "open",
        "marks": {"like": 0, "hide": 0, "save": 0, "seen": 0},
    }


def test_a_guest_begins_with_one_call_and_can_mark(site: APIFlask) -> None:
    browser = Browser(site)
    answer = browser.begin()
    assert answer.status_code == 201
    assert (answer.json or {})["guest"] is True
    browser.mark([1, 2])
    browser.mark([3], "save")
    assert browser.me()["marks"] == {"like": 2, "hide": 0, "save": 1, "seen": 0}


def test_beginning_twice_stays_the_same_guest(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    browser.mark([1])
    again = browser.call("POST", "/api/guests")
    assert again.status_code == 200
    assert (again.json or {})["marks"]["like"] == 1


def test_nobody_cannot_mark(site: APIFlask) -> None:
    browser = Browser(site)
    browser.me()
    answer = browser.call("PUT", f"/api/marks/{tt(1)}", {"kind": "like"})
    assert answer.status_code == 401
    assert (answer.json or {})["type"] == "/problems/signed-out"


def test_somebody_new_makes_an_account_and_is_signed_in(site: APIFlask) -> None:
    browser = Browser(site)
    answer = browser.sign_up()
    assert answer.status_code == 201
    me = browser.me()
    assert (me["signed_in"], me["guest"], me["email"]) == (True, False, EMAIL)


def test_a_guest_becomes_an_account_with_every_mark(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    browser.mark([1, 2])
    assert browser.sign_up().status_code == 201
    assert browser.me()["email"] == EMAIL
    assert browser.marks() == {tt(1): "like", tt(2): "like"}


def test_an_account_signs_in_from_another_browser(site: APIFlask) -> None:
    first = Browser(site)
    first.sign_up()
    first.mark([1])
    second = Browser(site)
    assert second.sign_in().status_code == 200
    assert second.marks() == {tt(1): "like"}


@pytest.mark.parametrize(
    "written", ["Ada@Example.com", " ada@EXAMPLE.COM ", "ADA@example.com"]
)
def test_an_address_is_the_same_however_it_is_written(
    site: APIFlask, written: str
) -> None:
    Browser(site).sign_up()
    assert Browser(site).sign_in(written).status_code == 200
    assert Browser(site).sign_up(written).status_code == 409


def test_a_password_is_the_same_however_the_keyboard_writes_it(site: APIFlask) -> None:
    composed = "caf\u00e9 au lait with 2\u00bd sugars"
    decomposed = "cafe\u0301 au lait with 2\u00bd sugars"
    Browser(site).sign_up(password=composed)
    assert Browser(site).sign_in(password=decomposed).status_code == 200


def test_signing_out_twice_is_no_error(site: APIFlask) -> None:
    browser = Browser(site)
    browser.sign_up()
    assert browser.sign_out().status_code == 204
    assert browser.me()["signed_in"] is False
    assert browser.sign_out().status_code == 204


@pytest.mark.parametrize(
    "email",
    [
        "ada at example",
        "ada@example.com\nBcc: eve@example.com",
        "ada@example.com\r\n\r\nBuy this",
        "ada@example.com, eve@example.com",
        "Ada <ada@example.com>",
    ],
)
def test_an_address_that_is_none_is_refused_by_its_field(
    site: APIFlask, email: str
) -> None:
    answer = Browser(site).sign_up(email=email)
    assert answer.status_code == 422
    assert list((answer.json or {})["errors"]) == ["email"]


@pytest.mark.parametrize(
    "password", ["too short", "passwordpassword", "x" * 257, "ada@example.com 1"]
)
def test_a_weak_password_is_refused_by_its_field(site: APIFlask, password: str) -> None:
    answer = Browser(site).sign_up(password=password)
    assert answer.status_code == 422
    assert list((answer.json or {})["errors"]) == ["password"]


def test_an_account_cannot_become_another(site: APIFlask) -> None:
    browser = Browser(site)
    browser.sign_up()
    answer = browser.sign_up("grace@example.com")
    assert answer.status_code == 409
    assert browser.me()["email"] == EMAIL


def test_wrong_and_unknown_are_answered_alike(site: APIFlask) -> None:
    Browser(site).sign_up()
    wrong = Browser(site).sign_in(password="another otter walks home")  # noqa: S106 - a test's own
    unknown = Browser(site).sign_in("nobody@example.com")
    no_address = Browser(site).sign_in("nobody")
    assert wrong.status_code == unknown.status_code == no_address.status_code == 401
    ids = {"request_id", "X-Request-ID"}  # each request has its own
    said = [
        {name: value for name, value in told.items() if name not in ids}
        for answer in (wrong, unknown, no_address)
        for told in (answer.json or {}, dict(answer.headers))
    ]
    assert said[:2] == said[2:4]
    assert said[0] == said[4]


def test_nobodys_password_costs_as_much_as_anybodys(site: APIFlask) -> None:
    context = site.extensions["security"].pwd_context
    cost = "$argon2id$v=19$m=19456,t=2,p=1$"
    assert context.hash(PASSWORD).startswith(cost)
    assert site.extensions["nobody's password"].startswith(cost)


def test_a_hash_of_weaker_settings_is_replaced_at_the_next_sign_in(
    site: APIFlask, engine: Engine
) -> None:
    Browser(site).sign_up()
    weaker = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)
    with sessions(engine).begin() as session:
        session.execute(update(PersonRow).values(password=weaker))
    assert Browser(site).sign_in().status_code == 200
    with reading(engine)() as session:
        stored = session.scalar(select(PersonRow.password))
    assert stored is not None
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert Browser(site).sign_in().status_code == 200


def test_text_that_is_no_text_is_an_error_of_the_caller(site: APIFlask) -> None:
    browser = Browser(site)
    browser.me()
    half = '{"email":"ada@example.com","password":"\\ud800"}'
    for body in (half, "[]", "{", '"x"', "null", "[" * 60_000, "\0", "NaN"):
        answer = browser.client.post(
            "/api/sessions",
            data=body,
            content_type="application/json",
            headers={"X-CSRF-Token": browser.token},
            base_url=browser.base,
        )
        assert 400 <= answer.status_code < 500


@pytest.mark.parametrize(
    "typed",
    [PASSWORD.upper(), PASSWORD[:-1], f"{PASSWORD} ", f" {PASSWORD}", PASSWORD * 2],
)
def test_a_password_is_right_to_the_letter(site: APIFlask, typed: str) -> None:
    Browser(site).sign_up()
    assert Browser(site).sign_in(password=typed).status_code == 401
    assert Browser(site).sign_in(password=PASSWORD).status_code == 200


def test_a_password_is_good_however_old_it_is(site: APIFlask, engine: Engine) -> None:
    Browser(site).sign_up()
    with sessions(engine).begin() as session:
        long_ago = datetime(2001, 1, 1, tzinfo=UTC)
        session.execute(update(PersonRow).values(created_at=long_ago))
    assert Browser(site).sign_in().status_code == 200


@pytest.mark.parametrize("length", [257, 4096, 4097])
def test_a_password_of_any_length_is_only_wrong(engine: Engine, length: int) -> None:
    browser = Browser(make_site(engine))
    assert browser.sign_in(password="x" * length).status_code in {401, 422}


def test_two_addresses_that_only_fold_alike_are_two_accounts(engine: Engine) -> None:
    site = make_site(engine)
    assert Browser(site).sign_up("strasse@example.com").status_code == 201
    assert Browser(site).sign_up("stra\u00dfe@example.com").status_code == 201
    assert Browser(site).sign_up("STRASSE@example.com").status_code == 409

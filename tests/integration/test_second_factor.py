"""The code beside the password: set up, asked for, good once, and recovered from."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pyotp
import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, update
from werkzeug.test import TestResponse

from factories import NOON
from persons import rows
from sneakpreview.storage.base import sessions
from sneakpreview.storage.limits import Limit
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.seal import Seal
from sneakpreview.storage.secondfactors import SecondFactorRow
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.usecases.check_code import about
from sneakpreview.web import half, secondfactor
from sneakpreview.web.limits import LIMITS
from visiting import EMAIL, PASSWORD, Browser, make_site

FACTOR = "/api/me/second-factor"
SHORT = "otter walk"


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine)


def code(secret: str, steps: int = 0) -> str:
    return pyotp.TOTP(secret).at(datetime.now(UTC), counter_offset=steps)


def wrong_code(secret: str) -> str:
    """Give a code that is not good now, nor within minutes."""
    good = {code(secret, steps) for steps in range(-10, 11)}
    return next(text for text in map("{:06}".format, range(100)) if text not in good)


def forget_step(engine: Engine) -> None:
    """Let the codes of this half minute be good again, as in the next one."""
    with sessions(engine).begin() as session:
        session.execute(update(SecondFactorRow).values(step=0))


def turn_on(browser: Browser, engine: Engine) -> tuple[str, list[str]]:
    """Turn it on; give the secret and the recovery codes."""
    secret = str((browser.call("POST", FACTOR).json or {})["secret"])
    answer = browser.call("PUT", FACTOR, {"code": code(secret)})
    assert answer.status_code == 200, answer.text
    forget_step(engine)
    return secret, list((answer.json or {})["codes"])


def arrive(site: APIFlask, engine: Engine) -> tuple[Browser, str, list[str]]:
    browser = Browser(site)
    browser.sign_up()
    return browser, *turn_on(browser, engine)


def half_in(site: APIFlask) -> Browser:
    browser = Browser(site)
    assert browser.sign_in().status_code == 202
    return browser


def send(browser: Browser, typed: str) -> TestResponse:
    return browser.call("POST", "/api/sessions/code", {"code": typed})


def ways(browser: Browser) -> dict[str, Any]:
    return dict(browser.call("GET", "/api/me/ways").json or {})


def slug(answer: TestResponse) -> str:
    return str((answer.json or {})["type"]).rpartition("/")[2]


def test_the_password_asks_for_the_code(site: APIFlask, engine: Engine) -> None:
    _, secret, _ = arrive(site, engine)
    browser = half_in(site)
    me = browser.me()
    assert me["code_wanted"]
    assert not me["signed_in"]
    assert me["email"] is None
    assert browser.call("GET", "/api/marks?kind=like").status_code == 401
    answer = send(browser, code(secret))
    assert answer.status_code == 200
    assert (answer.json or {})["email"] == EMAIL
    assert not (answer.json or {})["code_wanted"]


def test_a_wrong_password_says_nothing_of_codes(site: APIFlask, engine: Engine) -> None:
    arrive(site, engine)
    browser = Browser(site)
    assert browser.sign_in(password="another otter").status_code == 401  # noqa: S106 - a test's own
    assert not browser.me()["code_wanted"]


def test_nothing_is_asked_for_before_the_first_code_has_come(site: APIFlask) -> None:
    browser = Browser(site)
    browser.sign_up()
    told = browser.call("POST", FACTOR).json or {}
    assert told["address"].startswith("otpauth://totp/Sneak%20Preview:ada%40example")
    assert told["secret"] in told["address"]
    assert re.fullmatch(r"(M\d+ \d+h\d+v1h-\d+z)+", told["path"])
    for typed in (wrong_code(told["secret"]), "a1b2c3", "12345", "١٢٣٤٥٦"):
        assert browser.call("PUT", FACTOR, {"code": typed}).status_code == 422
    assert ways(browser)["second_factor"] is None
    assert Browser(site).sign_in().status_code == 200


def test_setting_up_takes_a_quarter_of_an_hour_at_most(
    site: APIFlask, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = Browser(site)
    browser.sign_up()
    assert slug(browser.call("PUT", FACTOR, {"code": "123456"})) == "not-set-up"
    secret = str((browser.call("POST", FACTOR).json or {})["secret"])
    later = datetime.now(UTC) + timedelta(minutes=15)
    monkeypatch.setattr(secondfactor, "now", lambda: later)
    assert slug(browser.call("PUT", FACTOR, {"code": code(secret)})) == "not-set-up"


def test_every_other_device_is_signed_out(site: APIFlask, engine: Engine) -> None:
    browser, other = Browser(site), Browser(site)
    browser.sign_up()
    other.sign_in()
    turn_on(browser, engine)
    assert browser.me()["signed_in"]
    assert not other.me()["signed_in"]


def test_a_code_is_good_once(site: APIFlask, engine: Engine) -> None:
    _, secret, _ = arrive(site, engine)
    one, other = half_in(site), half_in(site)
    typed = code(secret)
    assert send(one, typed).status_code == 200
    assert send(other, typed).status_code == 422
    assert other.me()["code_wanted"]


def test_the_code_that_turned_it_on_is_good_for_nothing_else(site: APIFlask) -> None:
    browser = Browser(site)
    browser.sign_up()
    secret = str((browser.call("POST", FACTOR).json or {})["secret"])
    typed = code(secret)
    assert browser.call("PUT", FACTOR, {"code": typed}).status_code == 200
    assert send(half_in(site), typed).status_code == 422


def test_half_a_sign_in_is_over_after_five_minutes(
    site: APIFlask, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, secret, _ = arrive(site, engine)
    browser, later = half_in(site), datetime.now(UTC) + timedelta(minutes=5)
    monkeypatch.setattr(half, "now", lambda: later)
    assert not browser.me()["code_wanted"]
    assert slug(send(browser, code(secret))) == "not-half"


@pytest.mark.parametrize("change", [{"active": False}, {"password": "another"}])
def test_a_lock_or_a_new_password_ends_half_a_sign_in(
    site: APIFlask, engine: Engine, change: dict[str, Any]
) -> None:
    _, secret, _ = arrive(site, engine)
    browser = half_in(site)
    with sessions(engine).begin() as session:
        session.execute(update(PersonRow).values(**change))
    assert slug(send(browser, code(secret))) == "not-half"


def test_one_may_begin_again(site: APIFlask, engine: Engine) -> None:
    _, secret, _ = arrive(site, engine)
    browser = half_in(site)
    assert not (browser.call("DELETE", "/api/sessions/code").json or {})["code_wanted"]
    assert slug(send(browser, code(secret))) == "not-half"


def test_a_guest_stays_one_until_the_code_has_come(
    site: APIFlask, engine: Engine
) -> None:
    _, secret, _ = arrive(site, engine)
    guest = Browser(site)
    guest.begin()
    guest.mark([1, 2])
    assert guest.sign_in(join=True).status_code == 202
    assert guest.me()["guest"]
    assert len(guest.marks()) == 2
    key = guest.key
    assert (send(guest, code(secret)).json or {})["email"] == EMAIL
    assert len(guest.marks()) == 2
    assert guest.key != key


def test_a_recovery_code_gets_in_once_however_it_is_typed(
    site: APIFlask, engine: Engine
) -> None:
    browser, _, codes = arrive(site, engine)
    assert len(set(codes)) == 10
    typed = f" {codes[3].upper().replace('-', ' ')} "
    assert send(half_in(site), typed).status_code == 200
    assert send(half_in(site), typed).status_code == 422
    assert ways(browser)["second_factor"]["codes_left"] == 9


def test_new_recovery_codes_end_the_old_ones(site: APIFlask, engine: Engine) -> None:
    browser, _, old = arrive(site, engine)
    answer = browser.call("POST", f"{FACTOR}/codes")
    new = list((answer.json or {})["codes"])
    assert not set(old) & set(new)
    assert send(half_in(site), old[0]).status_code == 422
    assert send(half_in(site), new[0]).status_code == 200


def test_neither_secret_nor_codes_are_in_the_database(
    site: APIFlask, engine: Engine
) -> None:
    _, secret, codes = arrive(site, engine)
    everything = str(list(rows(engine)))
    assert secret not in everything
    for typed in codes:
        assert typed not in everything
        assert typed.replace("-", "") not in everything


def test_under_another_key_of_the_site_the_recovery_codes_remain(
    site: APIFlask, engine: Engine
) -> None:
    _, secret, codes = arrive(site, engine)
    sealed = Seal(b"another key of the site, 32 long").close(secret, about(1))
    with sessions(engine).begin() as session:
        session.execute(update(SecondFactorRow).values(sealed=sealed))
    browser = half_in(site)
    assert send(browser, code(secret)).status_code == 422
    assert send(browser, codes[0]).status_code == 200


def test_a_proof_of_who_one_is_takes_the_code_too(
    site: APIFlask, engine: Engine
) -> None:
    browser, secret, _ = arrive(site, engine)
    with sessions(engine).begin() as session:
        session.execute(update(SessionRow).values(proved_at=NOON - timedelta(days=1)))
    for body in ({}, {"code": "abcdef"}):
        answer = browser.call(
            "POST", "/api/me/freshness", {"password": PASSWORD} | body
        )
        assert list((answer.json or {})["errors"]) == ["code"]
    for method, path in (
        ("POST", FACTOR),
        ("DELETE", FACTOR),
        ("POST", f"{FACTOR}/codes"),
    ):
        assert slug(browser.call(method, path)) == "stale"
    body = {"password": PASSWORD, "code": code(secret)}
    assert browser.call("POST", "/api/me/freshness", body).status_code == 200
    assert browser.call("DELETE", FACTOR).status_code == 204


def test_turned_off_a_password_is_enough(site: APIFlask, engine: Engine) -> None:
    browser, secret, codes = arrive(site, engine)
    waiting = half_in(site)
    assert browser.call("DELETE", FACTOR).status_code == 204
    assert browser.call("DELETE", FACTOR).status_code == 204
    assert ways(browser)["second_factor"] is None
    assert Browser(site).sign_in().status_code == 200
    for typed in (code(secret), codes[0]):
        assert send(waiting, typed).status_code == 422
    assert slug(browser.call("POST", f"{FACTOR}/codes")) == "off"


def test_a_short_password_keeps_the_code(site: APIFlask, engine: Engine) -> None:
    browser, secret, _ = arrive(site, engine)
    short = {"password": SHORT}
    assert browser.call("PUT", "/api/me/password", short).status_code == 200
    assert slug(browser.call("DELETE", FACTOR)) == "short-password"
    other = Browser(site)
    assert other.sign_in(password=SHORT).status_code == 202
    assert send(other, code(secret)).status_code == 200


@pytest.mark.usefixtures("nothing_earned_back")
def test_codes_cannot_be_guessed(site: APIFlask, engine: Engine) -> None:
    _, secret, codes = arrive(site, engine)  # whose first code was the first try
    guesser = half_in(site)
    wrong = wrong_code(secret)
    assert [send(guesser, wrong).status_code for _ in range(10)] == [422] * 9 + [429]
    elsewhere = Browser(site, address="192.0.2.9")
    assert elsewhere.sign_in().status_code == 202
    assert send(elsewhere, code(secret)).status_code == 429
    assert send(elsewhere, codes[0]).status_code == 200  # of which none can be guessed


@pytest.mark.usefixtures("nothing_earned_back")
def test_all_day_long_there_are_fifty_codes(
    site: APIFlask, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LIMITS, "codes", Limit("codes", 1000, timedelta(minutes=5)))
    _, secret, _ = arrive(site, engine)
    guesser, wrong = half_in(site), wrong_code(secret)
    statuses = [send(guesser, wrong).status_code for _ in range(51)]
    assert statuses == [422] * 50 + [429]

"""Passkeys in the hands of others: what a device must not get in with."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from apiflask import APIFlask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from structlog.testing import capture_logs
from werkzeug.test import TestResponse

from keys import HOLDS_A_KEY, PRESENT, VERIFIED, Device
from sneakpreview.web import ceremony
from visiting import EMAIL, Browser, make_site

KEYS = "/api/me/passkeys"
Answer = dict[str, Any]
Change = Callable[[Device], Device]

NOT_OURS: dict[str, Change] = {
    "another site's page": lambda one: one.copy(origin="https://films.example.net"),
    "a page over HTTP": lambda one: one.copy(origin="http://films.example"),
    "another port": lambda one: one.copy(origin="https://films.example:8443"),
    "a longer name": lambda one: one.copy(origin="https://films.example.evil.test"),
    "no page": lambda one: one.copy(origin=""),
    "another name of a host": lambda one: one.copy(host="example"),
    "nobody verified": lambda one: one.copy(flags=PRESENT),
    "nobody present": lambda one: one.copy(flags=VERIFIED),
}
NOT_MINE: dict[str, Change] = {
    "another key": lambda one: Device(credential=one.credential, handle=one.handle),
    "another id": lambda one: one.copy(credential=b"another"),
    "somebody else's word": lambda one: one.copy(handle=b"x" * 32),
    "no word": lambda one: one.copy(handle=b""),
}


@pytest.fixture
def site(sqlite_engine: Engine) -> APIFlask:
    return make_site(sqlite_engine, https=True, limits=False)


@pytest.fixture
def device(site: APIFlask) -> Device:
    found = Device()
    assert add(arrive(site), found).status_code == 201
    return found


def arrive(site: APIFlask, email: str = EMAIL) -> Browser:
    browser = Browser(site, https=True)
    assert browser.sign_up(email).status_code == 201
    return browser


def nobody(site: APIFlask) -> Browser:
    browser = Browser(site, https=True)
    browser.me()
    return browser


def options(browser: Browser, path: str = "/api/passkeys") -> Answer:
    answer = browser.call("POST", f"{path}/options")
    return dict((answer.json or {})["options"])


def add(browser: Browser, device: Device, **said: Any) -> TestResponse:  # noqa: ANN401 - JSON of any shape
    made = device.make(options(browser, KEYS), **said)
    return browser.call("POST", KEYS, {"name": "x", "credential": made})


def send(browser: Browser, credential: Answer) -> TestResponse:
    return browser.call("POST", "/api/sessions/passkey", {"credential": credential})


def slug(answer: TestResponse) -> str:
    return str((answer.json or {})["type"]).rpartition("/")[2]


@pytest.mark.parametrize("change", NOT_OURS.values(), ids=NOT_OURS)
def test_a_passkey_that_was_not_made_here_is_not_added(
    site: APIFlask, change: Change
) -> None:
    browser = arrive(site)
    assert slug(add(browser, change(Device()))) == "wrong-passkey"
    assert (browser.call("GET", "/api/me/ways").json or {})["passkeys"] == []


@pytest.mark.parametrize(
    "change", (NOT_OURS | NOT_MINE).values(), ids=NOT_OURS | NOT_MINE
)
def test_a_passkey_that_is_not_shown_as_it_was_made_signs_nobody_in(
    site: APIFlask, device: Device, change: Change
) -> None:
    browser = nobody(site)
    answer = send(browser, change(device).show(options(browser)))
    assert slug(answer) == "wrong-passkey"
    assert not browser.me()["signed_in"]


@pytest.mark.parametrize(
    "said", [{"type": "webauthn.create"}, {"challenge": "AAAA"}, {"challenge": 1}]
)
def test_what_was_signed_is_what_was_asked(
    site: APIFlask, device: Device, said: Answer
) -> None:
    browser = nobody(site)
    assert slug(send(browser, device.show(options(browser), **said))) == "wrong-passkey"


def test_an_answer_is_good_once_even_with_an_old_cookie(
    site: APIFlask, device: Device
) -> None:
    browser = nobody(site)
    shown, cookie = device.show(options(browser)), browser.key
    assert send(browser, shown).status_code == 200
    again = nobody(site)
    again.client.set_cookie(
        again.cookie, cookie, domain="films.example", secure=True, path="/"
    )
    again.me()
    assert slug(send(again, shown)) == "challenge-over"


def test_a_wrong_answer_uses_the_challenge_up(site: APIFlask, device: Device) -> None:
    browser = nobody(site)
    asked = options(browser)
    assert slug(send(browser, Device().show(asked))) == "wrong-passkey"
    assert slug(send(browser, device.show(asked))) == "challenge-over"


def test_a_challenge_is_good_in_the_session_that_asked_for_it(
    site: APIFlask, device: Device
) -> None:
    one, other = nobody(site), nobody(site)
    shown = device.show(options(one))
    assert slug(send(other, shown)) == "challenge-over"
    options(other)
    assert slug(send(other, shown)) == "wrong-passkey"


def test_a_challenge_for_one_thing_is_good_for_no_other(
    site: APIFlask, device: Device
) -> None:
    browser = nobody(site)
    send(browser, device.show(options(browser)))
    shown = device.show(options(browser, "/api/me/freshness"))
    assert slug(send(browser, shown)) == "challenge-over"


def test_a_challenge_ends_after_five_minutes(
    site: APIFlask, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = nobody(site)
    asked, then = options(browser), ceremony.now() + timedelta(minutes=5)
    monkeypatch.setattr(ceremony, "now", lambda: then)
    assert slug(send(browser, device.show(asked))) == "challenge-over"


def test_another_persons_passkey_proves_nothing(site: APIFlask, device: Device) -> None:
    bea = arrive(site, "bea@example.com")
    shown = device.show(options(bea, "/api/me/freshness"))
    answer = bea.call("POST", "/api/me/freshness/passkey", {"credential": shown})
    assert slug(answer) == "wrong-passkey"


def test_another_persons_passkey_is_not_renamed_or_removed(
    site: APIFlask, device: Device
) -> None:
    bea = arrive(site, "bea@example.com")
    assert bea.call("PUT", f"{KEYS}/1", {"name": "mine"}).status_code == 404
    assert bea.call("DELETE", f"{KEYS}/1").status_code == 404
    browser = nobody(site)
    assert send(browser, device.show(options(browser))).status_code == 200


def test_a_copy_of_a_device_is_refused_and_noted(site: APIFlask) -> None:
    device = Device(count=7)
    add(arrive(site), device)
    statuses = []
    with capture_logs() as logs:
        for device.count in (8, 8, 5, 0, 9):
            browser = nobody(site)
            statuses.append(send(browser, device.show(options(browser))).status_code)
    assert statuses == [200, 422, 422, 422, 200]
    copies = [one for one in logs if "may be a copy" in one["event"]]
    assert len(copies) == 3
    assert EMAIL not in str(copies)


def test_a_device_that_does_not_count_is_believed(
    site: APIFlask, device: Device
) -> None:
    for _ in range(2):
        browser = nobody(site)
        assert send(browser, device.show(options(browser))).status_code == 200


def test_the_id_is_the_one_that_the_device_made(site: APIFlask) -> None:
    browser, device = arrive(site), Device()
    made = device.make(options(browser, KEYS))
    made["id"] = made["rawId"] = "AAAA"
    answer = browser.call("POST", KEYS, {"name": "x", "credential": made})
    assert slug(answer) == "wrong-passkey"


@pytest.mark.usefixtures("nothing_earned_back")
def test_attempts_are_limited(sqlite_engine: Engine) -> None:
    browser = nobody(make_site(sqlite_engine, https=True))
    statuses = [
        browser.call("POST", "/api/passkeys/options").status_code for _ in range(31)
    ]
    assert statuses == [200] * 30 + [429]


BYTES = st.binary(max_size=300)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.data())
def test_whatever_a_device_says_it_is_an_answer_of_ours(
    site: APIFlask, data: st.DataObject
) -> None:
    browser, device = nobody(site), Device(flags=PRESENT | VERIFIED | HOLDS_A_KEY)
    asked = options(browser) | {"user": {"id": "AAAA"}}
    good = data.draw(st.sampled_from([device.show(asked), device.make(asked)]))
    piece = data.draw(st.sampled_from(sorted(good["response"])))
    junk = st.text(max_size=60) | BYTES.map(bytes.hex) | st.just("")
    good["response"][piece] = data.draw(junk)
    assert send(browser, good).status_code in {409, 422}

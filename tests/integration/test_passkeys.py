"""Passkeys: added, listed, renamed, removed, and good for getting in."""

from datetime import timedelta
from typing import Any

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, update
from webauthn.helpers import bytes_to_base64url
from werkzeug.test import TestResponse

from factories import NOON
from keys import Device, add_passkey_row
from sneakpreview.storage.base import sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.usecases.add_passkey import MOST
from sneakpreview.web.transaction import KEY
from visiting import EMAIL, PASSWORD, Browser, make_site

KEYS = "/api/me/passkeys"
SHORT = "otter walk"


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, https=True)


def arrive(site: APIFlask, email: str = EMAIL) -> Browser:
    browser = Browser(site, https=True)
    assert browser.sign_up(email).status_code == 201
    return browser


def options(browser: Browser, path: str) -> dict[str, Any]:
    answer = browser.call("POST", f"{path}/options")
    assert answer.status_code == 200, answer.text
    return dict((answer.json or {})["options"])


def add(browser: Browser, device: Device, name: str = "My phone") -> TestResponse:
    made = device.make(options(browser, KEYS))
    return browser.call("POST", KEYS, {"name": name, "credential": made})


def sign_in(browser: Browser, device: Device, *, join: bool = False) -> TestResponse:
    if not browser.token:
        browser.me()
    shown = device.show(options(browser, "/api/passkeys"))
    body = {"credential": shown, "join": join}
    return browser.call("POST", "/api/sessions/passkey", body)


def prove(browser: Browser, device: Device) -> TestResponse:
    shown = device.show(options(browser, "/api/me/freshness"))
    return browser.call("POST", "/api/me/freshness/passkey", {"credential": shown})


def listed(browser: Browser) -> list[dict[str, Any]]:
    return list((browser.call("GET", "/api/me/ways").json or {})["passkeys"])


def slug(answer: TestResponse) -> str:
    return str((answer.json or {})["type"]).rpartition("/")[2]


def make_stale(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        session.execute(update(SessionRow).values(proved_at=NOON - timedelta(days=1)))


def test_a_passkey_signs_in_from_another_browser(site: APIFlask) -> None:
    device = Device()
    made = add(arrive(site), device)
    assert made.status_code == 201
    assert (made.json or {})["name"] == "My phone"
    assert (made.json or {})["used_at"] is None
    other = Browser(site, https=True)
    answer = sign_in(other, device)
    assert answer.status_code == 200
    assert (answer.json or {})["email"] == EMAIL
    (row,) = listed(other)
    assert row["used_at"] is not None
    assert row["host"] == "films.example"


def test_signing_in_begins_a_session_of_its_own(site: APIFlask) -> None:
    device, browser = Device(), arrive(site)
    add(browser, device)
    before = browser.key
    assert sign_in(browser, device).status_code == 200
    assert browser.key != before
    stale = Browser(site, https=True)
    stale.client.set_cookie(
        stale.cookie, before, domain="films.example", secure=True, path="/"
    )
    assert not stale.me()["signed_in"]


def test_a_guest_brings_its_marks_along(site: APIFlask) -> None:
    device = Device()
    add(arrive(site), device)
    guest = Browser(site, https=True)
    guest.begin()
    guest.mark([1, 2])
    assert sign_in(guest, device, join=True).status_code == 200
    assert len(guest.marks()) == 2


def test_the_device_is_asked_to_verify_its_person_and_to_keep_the_account(
    site: APIFlask,
) -> None:
    browser = arrive(site)
    first = options(browser, KEYS)
    assert first["rp"] == {"name": "Sneak Preview", "id": "films.example"}
    chosen = first["authenticatorSelection"]
    assert chosen["userVerification"] == "required"
    assert chosen["residentKey"] == "required"
    assert first["attestation"] == "none"
    assert EMAIL not in str(first["user"]["id"])
    device = Device()
    add(browser, device)
    second = options(browser, KEYS)
    assert second["user"]["id"] == bytes_to_base64url(device.handle)
    mine = [bytes_to_base64url(device.credential)]
    assert [one["id"] for one in second["excludeCredentials"]] == mine
    asked = options(browser, "/api/passkeys")
    assert asked["userVerification"] == "required"
    assert asked["allowCredentials"] == []
    proof = options(browser, "/api/me/freshness")
    assert [one["id"] for one in proof["allowCredentials"]] == mine
    assert proof["allowCredentials"][0]["transports"] == ["hybrid", "internal"]


def test_a_passkey_proves_who_is_signed_in(site: APIFlask, engine: Engine) -> None:
    device, browser = Device(), arrive(site)
    add(browser, device)
    make_stale(engine)
    assert slug(browser.call("GET", "/api/me/freshness")) == "stale"
    assert prove(browser, device).status_code == 200
    assert browser.call("GET", "/api/me/freshness").status_code == 204


def test_a_proof_need_not_say_whose_passkey_it_is(
    site: APIFlask, engine: Engine
) -> None:
    device, browser = Device(), arrive(site)
    add(browser, device)
    make_stale(engine)
    device.handle = b""
    assert prove(browser, device).status_code == 200


def test_a_passkey_is_renamed_and_removed(site: APIFlask) -> None:
    device, browser = Device(), arrive(site)
    number = (add(browser, device).json or {})["id"]
    renamed = browser.call("PUT", f"{KEYS}/{number}", {"name": "  A key  "})
    assert renamed.status_code == 204
    assert [one["name"] for one in listed(browser)] == ["A key"]
    assert browser.call("PUT", f"{KEYS}/{number}", {"name": " "}).status_code == 422
    assert browser.call("DELETE", f"{KEYS}/{number}").status_code == 204
    assert listed(browser) == []
    assert sign_in(Browser(site, https=True), device).status_code == 422
    assert browser.call("DELETE", f"{KEYS}/{number}").status_code == 404


def test_adding_and_removing_ask_for_proof(site: APIFlask, engine: Engine) -> None:
    device, browser = Device(), arrive(site)
    number = (add(browser, device).json or {})["id"]
    made = Device().make(options(browser, KEYS))
    make_stale(engine)
    for method, path, body in (
        ("POST", f"{KEYS}/options", None),
        ("POST", KEYS, {"name": "x", "credential": made}),
        ("DELETE", f"{KEYS}/{number}", None),
    ):
        assert slug(browser.call(method, path, body)) == "stale"
    assert len(listed(browser)) == 1


def test_a_guest_has_no_passkeys(site: APIFlask) -> None:
    guest = Browser(site, https=True)
    guest.begin()
    assert slug(guest.call("POST", f"{KEYS}/options")) == "guest"


def test_a_passkey_belongs_to_one_account(site: APIFlask) -> None:
    device, other = Device(), arrive(site, "bea@example.com")
    add(arrive(site), device)
    answer = add(other, device.copy())
    assert slug(answer) == "no-passkey-added"
    assert listed(other) == []


def test_twenty_passkeys_are_enough(site: APIFlask) -> None:
    browser = arrive(site)
    for _ in range(MOST):
        add_passkey_row(site.extensions[KEY], 1)
    assert slug(add(browser, Device())) == "no-passkey-added"


def test_who_is_locked_out_or_leaving_gets_in_by_no_passkey(
    site: APIFlask, engine: Engine
) -> None:
    device = Device()
    add(arrive(site), device)
    with sessions(engine).begin() as session:
        session.execute(update(PersonRow).values(leaving_at=NOON))
    leaving = sign_in(Browser(site, https=True), device).json or {}
    assert not leaving["signed_in"]
    assert leaving["leaving"]["email"] == EMAIL
    with sessions(engine).begin() as session:
        session.execute(update(PersonRow).values(active=False, leaving_at=None))
    assert slug(sign_in(Browser(site, https=True), device)) == "wrong-passkey"


def test_the_last_way_in_stays(site: APIFlask, engine: Engine) -> None:
    first, second, browser = Device(), Device(), arrive(site)
    numbers = [(add(browser, one).json or {})["id"] for one in (first, second)]
    with sessions(engine).begin() as session:
        session.execute(update(PersonRow).values(password=None))
    assert browser.call("DELETE", f"{KEYS}/{numbers[0]}").status_code == 204
    assert slug(browser.call("DELETE", f"{KEYS}/{numbers[1]}")) == "last-way"
    assert sign_in(Browser(site, https=True), second).status_code == 200


def test_a_short_password_needs_a_passkey_beside_it(site: APIFlask) -> None:
    device, browser = Device(), arrive(site)
    short = {"password": SHORT}
    assert browser.call("PUT", "/api/me/password", short).status_code == 422
    number = (add(browser, device).json or {})["id"]
    assert browser.call("PUT", "/api/me/password", short).status_code == 200
    assert (browser.call("GET", "/api/me/ways").json or {})["password_short"]
    alone = Browser(site, https=True)
    assert slug(alone.sign_in(password=SHORT)) == "passkey-first"
    assert not alone.me()["signed_in"]
    assert alone.sign_in(password="wrong otter").status_code == 401  # noqa: S106 - a test's own
    assert sign_in(alone, device).status_code == 200
    refused = browser.call("DELETE", f"{KEYS}/{number}")
    assert slug(refused) == "short-password"
    assert len(listed(browser)) == 1
    long = {"password": PASSWORD}
    assert browser.call("PUT", "/api/me/password", long).status_code == 200
    assert browser.call("DELETE", f"{KEYS}/{number}").status_code == 204
    assert Browser(site, https=True).sign_in().status_code == 200


@pytest.mark.parametrize("password", ["otter w", "password", "iloveyou", "1q2w3e4r5t"])
def test_beside_a_passkey_a_password_is_still_no_common_one(
    site: APIFlask, password: str
) -> None:
    browser = arrive(site)
    add(browser, Device())
    answer = browser.call("PUT", "/api/me/password", {"password": password})
    assert answer.status_code == 422

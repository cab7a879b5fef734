"""An account that begins with a passkey: no address, no password, nothing lost."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, func, select
from werkzeug.test import TestResponse

from factories import NOON, tt
from keys import Device
from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import invitations, people
from sneakpreview.storage.base import sessions
from sneakpreview.storage.passkeys import PasskeyRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.add_passkey import NewPasskey
from sneakpreview.usecases.become_account import NoGuestError
from sneakpreview.usecases.join_by_passkey import join_by_passkey
from sneakpreview.wiring import now
from visiting import Browser, make_site

JOIN = "/api/accounts/passkey"
AT_ONCE = 50


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, https=True, limits=False)


def asked(browser: Browser) -> dict[str, Any]:
    answer = browser.call("POST", f"{JOIN}/options")
    assert answer.status_code == 200, answer.text
    return dict((answer.json or {})["options"])


def join(browser: Browser, device: Device, **more: Any) -> TestResponse:  # noqa: ANN401 - JSON of any shape
    if not browser.token:
        browser.me()
    body = {"name": "My phone", "credential": device.make(asked(browser))}
    return browser.call("POST", JOIN, body | more)


def sign_in(browser: Browser, device: Device) -> TestResponse:
    browser.me()
    options = (browser.call("POST", "/api/passkeys/options").json or {})["options"]
    body = {"credential": device.show(options)}
    return browser.call("POST", "/api/sessions/passkey", body)


def count_people(engine: Engine) -> int:
    with sessions(engine)() as session:
        return session.scalar(select(func.count()).select_from(PersonRow)) or 0


def slug(answer: TestResponse) -> str:
    return str((answer.json or {})["type"]).rpartition("/")[2]


def test_a_guest_becomes_an_account_that_the_passkey_finds_anywhere(
    site: APIFlask, engine: Engine
) -> None:
    guest, device = Browser(site, https=True), Device()
    guest.begin()
    guest.mark([1, 2])
    old = guest.key
    made = join(guest, device)
    assert made.status_code == 201, made.text
    assert not guest.me()["guest"]
    assert guest.me()["email"] is None
    assert guest.key != old
    other = Browser(site, https=True)
    assert sign_in(other, device).status_code == 200
    assert other.marks() == {tt(1): "like", tt(2): "like"}
    assert count_people(engine) == 1


def test_who_was_never_here_begins_with_one_too(site: APIFlask) -> None:
    newcomer = Browser(site, https=True)
    assert join(newcomer, Device()).status_code == 201
    assert newcomer.me()["operator"], "the first account looks after the site"


def test_the_passkey_is_the_last_way_in_and_stays(site: APIFlask) -> None:
    owner = Browser(site, https=True)
    join(owner, Device())
    ((mine,),) = [(owner.call("GET", "/api/me/ways").json or {})["passkeys"]]
    refused = owner.call("DELETE", f"/api/me/passkeys/{mine['id']}")
    assert slug(refused) == "last-way"


def test_an_address_and_a_password_can_come_later(site: APIFlask) -> None:
    owner = Browser(site, https=True)
    join(owner, Device())
    added = owner.call("PUT", "/api/me/email", {"email": "later@example.com"})
    assert added.status_code == 200, added.text
    password = {"password": "the otter walks home slowly"}
    assert owner.call("PUT", "/api/me/password", password).status_code == 200
    other = Browser(site, https=True)
    assert other.sign_in("later@example.com").status_code == 200


def test_who_has_an_account_begins_no_other(site: APIFlask) -> None:
    owner = Browser(site, https=True)
    join(owner, Device())
    assert slug(owner.call("POST", f"{JOIN}/options")) == "signed-in"


def test_of_fifty_tries_at_once_one_makes_the_account(
    site: APIFlask, engine: Engine
) -> None:
    guest = Browser(site, https=True)
    guest.begin()
    guest.mark([1])
    body = {"name": "My phone", "credential": Device().make(asked(guest))}
    copies = [Browser(site, https=True) for _ in range(AT_ONCE)]
    for one in copies:
        one.client.set_cookie(guest.cookie, guest.key, domain="films.example")
        one.token = guest.token
    with ThreadPoolExecutor(8) as crowd:
        sent = crowd.map(lambda one: one.call("POST", JOIN, body).status_code, copies)
        answers = list(sent)
    assert answers.count(201) == 1
    assert count_people(engine) == 1
    with sessions(engine)() as session:
        assert session.scalar(select(func.count()).select_from(PasskeyRow)) == 1


def test_who_became_an_account_meanwhile_becomes_no_other(engine: Engine) -> None:
    new = NewPasskey("films.example", b"credential", b"key", b"handle", 0, "")
    how: dict[str, Any] = {"rule": SignUp.OPEN, "invitation": None, "now": NOON}
    with sessions(engine).begin() as session:
        guest = people.add(session, NOON).id
        join_by_passkey(session, guest, "My phone", new, **how)
    with sessions(engine)() as session, pytest.raises(NoGuestError):
        join_by_passkey(session, guest, "My phone", new, **how)


def test_a_passkey_of_somebody_else_makes_no_account(
    site: APIFlask, engine: Engine
) -> None:
    device = Device()
    join(Browser(site, https=True), device)
    thief = Browser(site, https=True)
    thief.begin()
    assert slug(join(thief, device)) == "no-passkey-added"
    assert thief.me()["guest"]
    assert count_people(engine) == 2


def test_a_challenge_for_adding_is_none_for_joining(site: APIFlask) -> None:
    owner, device = Browser(site, https=True), Device()
    join(owner, device)
    options = owner.call("POST", "/api/me/passkeys/options").json or {}
    body = {"name": "My phone", "credential": Device().make(options["options"])}
    owner.call("DELETE", "/api/sessions/current")
    owner.me()
    assert slug(owner.call("POST", JOIN, body)) == "challenge-over"


def test_where_there_are_no_passkeys_that_is_said(engine: Engine) -> None:
    visitor = Browser(make_site(engine))
    visitor.me()
    answer = visitor.call("POST", f"{JOIN}/options").json or {}
    assert answer["options"] is None
    assert "HTTPS" in answer["why"]


def test_a_site_by_invitation_takes_the_invited_once(engine: Engine) -> None:
    Browser(make_site(engine)).sign_up("boss@example.com")
    site = make_site(engine, https=True, sign_up=SignUp.INVITATION, limits=False)
    with sessions(engine).begin() as session:
        _, secret = invitations.add(session, now())
    stranger = Browser(site, https=True)
    assert slug(join(stranger, Device())) == "not-invited"
    invited = Browser(site, https=True)
    assert join(invited, Device(), invitation=secret).status_code == 201
    assert slug(join(stranger, Device(), invitation=secret)) == "not-invited"

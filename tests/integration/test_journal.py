"""The journal: who got in, who did not, what they changed, and nothing of films."""

from collections.abc import Callable
from typing import Any

import pyotp
import pytest
from apiflask import APIFlask
from sqlalchemy import Engine
from structlog.testing import capture_logs

from factories import tt
from outside.openid import MadeUp, make_key, outside
from provided import SITE, come_back, provider, there
from sneakpreview.web.journal import DOORS, READS
from visiting import EMAIL, PASSWORD, Browser, make_site

ADDRESS = "192.0.2.1"
WRONG = "the otter swims home slowly"
Entry = dict[str, Any]


@pytest.fixture
def site(sqlite_engine: Engine) -> APIFlask:
    return make_site(sqlite_engine)


def entries(act: Callable[[], object]) -> list[Entry]:
    """Give the lines that the journal had of it."""
    with capture_logs() as logs:
        act()
    return [one for one in logs if "call" in one]


def entry(act: Callable[[], object]) -> Entry:
    (only,) = entries(act)
    return only


def brief(one: Entry) -> tuple[object, ...]:
    return one["event"], one["call"], one["why"], one["person"], one["address"]


def test_signing_in_is_written_down_and_refused_or_not(site: APIFlask) -> None:
    Browser(site).sign_up()
    browser = Browser(site)
    browser.me()
    wrong = entry(lambda: browser.sign_in(password=WRONG))
    unknown = entry(lambda: browser.sign_in("nobody@example.com"))
    right = entry(browser.sign_in)
    out = entry(browser.sign_out)
    call, why = "accounts.sign_in", "wrong-sign-in"
    assert brief(wrong) == ("refused", call, why, 1, ADDRESS)
    assert brief(unknown) == ("refused", call, why, None, ADDRESS)
    assert brief(right) == ("done", call, None, 1, ADDRESS)
    assert brief(out) == ("done", "accounts.sign_out", None, 1, ADDRESS)


def test_each_factor_is_written_down_by_itself(site: APIFlask) -> None:
    browser = Browser(site)
    browser.sign_up()
    secret = (browser.call("POST", "/api/me/second-factor").json or {})["secret"]
    code = {"code": pyotp.TOTP(secret).now()}
    on = entry(lambda: browser.call("PUT", "/api/me/second-factor", code))
    other = Browser(site)
    other.me()
    half = entry(other.sign_in)
    wrong = entry(lambda: other.call("POST", "/api/sessions/code", {"code": "none"}))
    stale = entry(lambda: browser.call("POST", "/api/me/freshness", {"password": "x"}))
    assert brief(on)[:4] == ("done", "second-factor.turn_on", None, 1)
    assert (*brief(half)[:4], half["status"]) == (
        *("done", "accounts.sign_in", None, 1),
        202,
    )
    assert brief(wrong)[:4] == ("refused", "second-factor.sign_in", "invalid", 1)
    assert brief(stale)[:4] == ("refused", "freshness.renew", "invalid", 1)


def test_who_is_refused_what_is_not_theirs_is_written_down(site: APIFlask) -> None:
    boss, ada = Browser(site), Browser(site)
    boss.sign_up()
    ada.sign_up("ada.second@example.com")
    hidden = entry(lambda: ada.call("GET", "/api/operator/people"))
    assert brief(hidden)[:4] == ("refused", "roster.index", "not-found", 2)
    lock = entry(lambda: boss.call("POST", "/api/operator/people/2/lock"))
    assert (brief(lock)[:4], lock["of"]) == (("done", "roster.lock_out", None, 1), "2")
    out = entry(lambda: ada.call("GET", "/api/recommendations"))
    assert brief(out)[:4] == ("refused", "recommendations.index", "signed-out", None)
    ada.token = ""
    foreign = entry(lambda: ada.call("PUT", f"/api/marks/{tt(1)}", {"kind": "like"}))
    assert brief(foreign)[:3] == ("refused", "marks.put", "csrf")
    assert foreign["of"] is None


def test_what_is_limited_is_written_down(site: APIFlask) -> None:
    browser = Browser(site)
    browser.me()
    tries = [
        entry(lambda: browser.sign_in("nobody@example.com"))["why"] for _ in range(11)
    ]
    assert tries == ["wrong-sign-in"] * 10 + ["too-many"]


def test_what_a_person_does_with_films_is_not_written_down(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    assert entries(lambda: browser.mark([1, 2])) == []
    assert entries(browser.marks) == []
    for path in ("/", "/api/me", f"/api/films/{tt(1)}", f"/posters/{tt(1)}"):
        assert entries(lambda path=path: browser.call("GET", path)) == []


def test_nothing_that_is_secret_is_written_down(site: APIFlask) -> None:
    browser = Browser(site)
    browser.me()
    written = entries(browser.sign_up)
    written += entries(lambda: browser.sign_in(password=WRONG))
    written += entries(lambda: browser.call("GET", "/api/me/data"))
    secrets = (PASSWORD, WRONG, EMAIL, browser.key, browser.token)
    written += entries(browser.sign_out)
    assert "data.download" in str(written)
    assert all(secrets)
    assert [one for one in secrets if one in str(written)] == []


def test_whoever_comes_back_from_a_provider_is_written_down(
    sqlite_engine: Engine,
) -> None:
    made_up = MadeUp(make_key())
    with outside(made_up).running() as server:
        known = (provider(server.url),)
        site = make_site(sqlite_engine, providers=known, address=SITE)
        browser = Browser(site)
        way = there(browser)
        done = entry(lambda: come_back(browser, made_up.agree(way)))
        again = entry(lambda: come_back(Browser(site), made_up.agree(way)))
    assert brief(done)[:4] == ("done", "providers.come_back", None, 1)
    assert brief(again)[:4] == ("refused", "providers.come_back", "over", None)
    assert done["of"] == "home"


def test_whom_the_proxy_names_is_written_down(sqlite_engine: Engine) -> None:
    chosen = {"forward_auth_header": "Remote-User", "forward_auth_from": (ADDRESS,)}
    browser = Browser(make_site(sqlite_engine, **chosen))
    browser.client.environ_base["HTTP_REMOTE_USER"] = "ada"
    assert brief(entry(browser.me)) == ("done", "people.show", None, 1, ADDRESS)


def test_every_door_that_is_watched_is_there(site: APIFlask) -> None:
    assert set(site.blueprints) >= DOORS
    assert set(site.view_functions) >= READS

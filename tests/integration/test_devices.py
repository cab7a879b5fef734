"""Devices: where a person is signed in, and ending that from another one."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, select, update

from sneakpreview.storage.base import reading
from sneakpreview.storage.base import sessions as writing
from sneakpreview.storage.sessions import IDLE, LONGEST, SessionRow
from sneakpreview.web.freshness import FRESH
from visiting import Browser, make_site

FIREFOX = "Mozilla/5.0 (Windows NT 10.0) Firefox/150.0"
PHONE = "Mozilla/5.0 (iPhone; like Mac OS X) Version/26 Safari/604"


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine)


def listed(browser: Browser) -> list[dict[str, Any]]:
    return list((browser.call("GET", "/api/me/sessions").json or {})["items"])


def at_home_and_away(site: APIFlask) -> tuple[Browser, Browser]:
    home, away = Browser(site), Browser(site)
    home.client.environ_base["HTTP_USER_AGENT"] = FIREFOX
    away.client.environ_base["HTTP_USER_AGENT"] = PHONE
    home.sign_up()
    away.sign_in()
    return home, away


def end(browser: Browser, session: str) -> int:
    return browser.call("DELETE", f"/api/me/sessions/{session}").status_code


def test_each_device_is_listed_in_words_this_one_first(site: APIFlask) -> None:
    home, _ = at_home_and_away(site)
    told = listed(home)
    assert [(one["device"], one["this"]) for one in told] == [
        ("Firefox on Windows", True),
        ("Safari on an iPhone", False),
    ]
    for one in told:
        for moment in (one["began_at"], one["used_at"]):
            age = datetime.now(UTC) - datetime.fromisoformat(moment)
            assert timedelta() <= age < timedelta(minutes=5)


def test_the_list_holds_nothing_of_a_key(site: APIFlask, engine: Engine) -> None:
    home, away = at_home_and_away(site)
    text = home.call("GET", "/api/me/sessions").text
    with reading(engine)() as session:
        digests = [row.hex() for row in session.scalars(select(SessionRow.digest))]
    assert len(digests) == 2
    assert not any(secret in text for secret in (home.key, away.key, *digests))


def test_another_device_is_signed_out_at_once(site: APIFlask) -> None:
    home, away = at_home_and_away(site)
    assert end(home, listed(home)[1]["id"]) == 204
    assert not away.me()["signed_in"]
    assert len(listed(home)) == 1


def test_ending_this_one_signs_out(site: APIFlask) -> None:
    home, away = at_home_and_away(site)
    assert end(home, listed(home)[0]["id"]) == 204
    assert home.key == ""
    assert not home.me()["signed_in"]
    assert away.me()["signed_in"]


def test_all_others_are_signed_out_and_nobody_elses(site: APIFlask) -> None:
    home, away = at_home_and_away(site)
    stranger = Browser(site)
    stranger.sign_up("bea@example.com")
    assert home.call("DELETE", "/api/me/sessions").status_code == 204
    assert home.me()["signed_in"]
    assert not away.me()["signed_in"]
    assert stranger.me()["signed_in"]


def test_a_session_of_somebody_else_is_not_there(site: APIFlask) -> None:
    home, away = at_home_and_away(site)
    stranger = Browser(site)
    stranger.sign_up("bea@example.com")
    for session in [one["id"] for one in listed(home)] + ["0" * 32, "x"]:
        assert end(stranger, session) == 404
    assert home.me()["signed_in"]
    assert away.me()["signed_in"]


def test_what_is_over_is_not_listed(site: APIFlask, engine: Engine) -> None:
    home, away = at_home_and_away(site)
    away_id = listed(home)[1]["id"]
    with writing(engine).begin() as session:
        ended = SessionRow.agent == PHONE
        long_ago = datetime.now(UTC) - IDLE
        session.execute(update(SessionRow).where(ended).values(seen_at=long_ago))
    assert away_id not in {one["id"] for one in listed(home)}
    assert not away.me()["signed_in"]


def test_what_has_gone_on_for_too_long_is_not_listed(
    site: APIFlask, engine: Engine
) -> None:
    home, away = at_home_and_away(site)
    with writing(engine).begin() as session:
        old = SessionRow.agent == PHONE
        long_ago = datetime.now(UTC) - LONGEST
        session.execute(update(SessionRow).where(old).values(created_at=long_ago))
    assert [one["this"] for one in listed(home)] == [True]
    assert not away.me()["signed_in"]


def test_ending_a_session_takes_a_proof(site: APIFlask, engine: Engine) -> None:
    home, away = at_home_and_away(site)
    ids = [one["id"] for one in listed(home)]
    with writing(engine).begin() as session:
        stale = datetime.now(UTC) - FRESH
        session.execute(update(SessionRow).values(proved_at=stale))
    assert [end(home, one) for one in ids] == [403, 403]
    assert home.call("DELETE", "/api/me/sessions").status_code == 403
    assert away.me()["signed_in"]

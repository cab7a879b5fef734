"""The session's cookie, its key, and what is left of it in the database."""

from datetime import UTC, datetime, timedelta

import pytest
from apiflask import APIFlask
from flask import session
from sqlalchemy import Engine, select, update

from sneakpreview.storage import people
from sneakpreview.storage.base import reading
from sneakpreview.storage.base import sessions as writing
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.sessions import LONGEST, SessionRow
from sneakpreview.usecases.sweep_away import sweep_away
from visiting import EMAIL, Browser, make_site


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine)


def rows(engine: Engine) -> list[SessionRow]:
    with reading(engine)() as database:
        return list(database.scalars(select(SessionRow)))


def signed_in_with(site: APIFlask, key: str) -> bool:
    browser = Browser(site)
    browser.client.set_cookie(browser.cookie, key, domain="films.example")
    return bool(browser.me()["signed_in"])


def last_used(engine: Engine, ago: timedelta) -> None:
    with writing(engine).begin() as database:
        database.execute(update(SessionRow).values(seen_at=datetime.now(UTC) - ago))


def test_nobodys_session_makes_no_row(site: APIFlask, engine: Engine) -> None:
    browser = Browser(site)
    browser.me()
    assert browser.key
    assert rows(engine) == []


def test_the_database_holds_no_key(site: APIFlask, engine: Engine) -> None:
    browser = Browser(site)
    browser.begin()
    (row,) = rows(engine)
    assert len(browser.key) == 43
    assert browser.key.encode() not in row.digest
    assert len(row.digest) == 32


@pytest.mark.parametrize(
    ("https", "start"), [(False, "sneakpreview="), (True, "__Host-sneakpreview=")]
)
def test_the_cookie_is_as_strict_as_the_connection_allows(
    engine: Engine,
    https: bool,  # noqa: FBT001 - a parameter of the test
    start: str,
) -> None:
    browser = Browser(make_site(engine, https=https), https=https)
    nobody, guest = browser.call("GET", "/api/me"), browser.begin()
    for answer in (nobody, guest):
        (cookie,) = answer.headers.getlist("Set-Cookie")
        words = set(cookie.split("; ")[1:])
        assert cookie.startswith(start)
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= words
        assert ("Secure" in words) is https
        assert "Domain" not in cookie
    assert browser.me()["guest"] is True


def test_beginning_signing_up_and_signing_in_each_give_a_new_key(
    site: APIFlask,
) -> None:
    browser = Browser(site)
    browser.me()
    keys = [browser.key]
    for step in (browser.begin, browser.sign_up, browser.sign_in):
        step()
        keys.append(browser.key)
    assert len(set(keys)) == 4
    assert [signed_in_with(site, key) for key in keys] == [False, False, False, True]


def test_a_key_that_somebody_planted_is_never_signed_in(site: APIFlask) -> None:
    planted = "A" * 43
    browser = Browser(site)
    browser.client.set_cookie(browser.cookie, planted, domain="films.example")
    browser.begin()
    assert browser.key != planted
    assert not signed_in_with(site, planted)


def test_a_token_ends_with_its_session(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    old = browser.token
    browser.sign_up()
    assert browser.token != old
    browser.token = old
    answer = browser.call("DELETE", "/api/sessions/current")
    assert answer.status_code == 403
    assert (answer.json or {})["type"] == "/problems/csrf"


def test_signing_out_ends_the_session_for_everyone_who_has_its_key(
    site: APIFlask, engine: Engine
) -> None:
    browser = Browser(site)
    browser.sign_up()
    key = browser.key
    browser.sign_out()
    assert rows(engine) == []
    assert not signed_in_with(site, key)
    assert browser.key == ""


def test_a_cookie_that_was_changed_is_nobodys(site: APIFlask) -> None:
    browser = Browser(site)
    browser.me()
    for cookie in (browser.key[:-1] + "x", "x.y", "", "é" * 43, "e30", "."):
        assert not signed_in_with(site, cookie)


def test_a_session_ends_after_thirty_idle_days(site: APIFlask, engine: Engine) -> None:
    browser = Browser(site)
    browser.begin()
    last_used(engine, timedelta(days=29, hours=23))
    assert browser.me()["signed_in"] is True
    last_used(engine, timedelta(days=30, seconds=1))
    assert browser.me()["signed_in"] is False


def test_an_accounts_session_ends_after_half_a_year_however_often_it_is_used(
    site: APIFlask, engine: Engine
) -> None:
    account, guest = Browser(site), Browser(site)
    account.sign_up()
    guest.begin()
    for age, signed_in in ((LONGEST - timedelta(hours=1), True), (LONGEST, False)):
        with writing(engine).begin() as database:
            begun = datetime.now(UTC) - age
            database.execute(update(SessionRow).values(created_at=begun))
        assert account.me()["signed_in"] is signed_in
        assert guest.me()["guest"] is True  # nothing would lead back to its marks
    with writing(engine).begin() as database:
        assert sweep_away(database, datetime.now(UTC)) == 1
    (left,) = rows(engine)
    assert signed_in_with(site, guest.key)
    assert left.created_at <= datetime.now(UTC) - LONGEST


def test_a_session_in_use_is_written_once_an_hour_at_most(
    site: APIFlask, engine: Engine
) -> None:
    browser = Browser(site)
    browser.begin()
    last_used(engine, timedelta(minutes=59))
    before = rows(engine)[0].seen_at
    assert browser.call("GET", "/api/me").headers.getlist("Set-Cookie") == []
    assert rows(engine)[0].seen_at == before
    last_used(engine, timedelta(minutes=61))
    assert browser.call("GET", "/api/me").headers.getlist("Set-Cookie")
    assert datetime.now(UTC) - rows(engine)[0].seen_at < timedelta(minutes=1)


def test_a_session_keeps_what_is_put_into_it(site: APIFlask, engine: Engine) -> None:
    @site.get("/count")
    def count() -> str:
        session["count"] = session.get("count", 0) + 1
        return str(session["count"])

    browser = Browser(site)
    assert [browser.call("GET", "/count").text for _ in range(2)] == ["1", "2"]
    browser.begin()
    assert [browser.call("GET", "/count").text for _ in range(2)] == ["1", "2"]
    assert rows(engine)[0].data == {"count": 2}
    assert browser.me()["guest"] is True


def test_reading_goes_on_while_another_writes(sqlite_engine: Engine) -> None:
    browser = Browser(make_site(sqlite_engine))
    browser.begin()
    with writing(sqlite_engine).begin() as database:
        people.add(database, datetime.now(UTC))

        assert browser.me()["signed_in"] is True


def test_a_file_reads_no_session(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    for path in ("/", "/health/live", "/api/openapi.json"):
        answer = browser.call("GET", path)
        assert "Cookie" not in answer.headers.get("Vary", "")


def test_an_answer_about_a_person_is_kept_by_nobody(site: APIFlask) -> None:
    answer = Browser(site).call("GET", "/api/me")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Cookie" in answer.headers["Vary"]


def test_an_account_that_is_closed_is_signed_out_and_stays_out(
    site: APIFlask, engine: Engine
) -> None:
    browser = Browser(site)
    browser.sign_up()
    with writing(engine).begin() as database:
        database.execute(update(PersonRow).values(active=False))
    assert browser.me()["signed_in"] is False
    assert browser.sign_in().status_code == 401


def test_the_sweep_removes_what_nobody_can_reach(
    site: APIFlask, engine: Engine
) -> None:
    lost, guest, account = Browser(site), Browser(site), Browser(site)
    lost.begin()
    guest.begin()
    account.sign_up()
    lost.sign_out()
    account.sign_out()
    later = datetime.now(UTC) + timedelta(days=2)
    spent = 2  # the limits on guests and on signing up
    with writing(engine).begin() as database:
        assert sweep_away(database, datetime.now(UTC)) == 0
        assert sweep_away(database, later) == 1 + spent
        emails = database.scalars(select(PersonRow.email)).all()
    assert sorted(emails, key=str) == [None, EMAIL]
    assert guest.me()["guest"] is True

"""A database that takes no writes, such as on a full disk: reading goes on."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, event, update

from sneakpreview.storage.base import sessions
from sneakpreview.storage.sessions import SessionRow
from visiting import Browser, make_site


@pytest.fixture
def browser(sqlite_engine: Engine) -> Browser:
    browser = Browser(make_site(sqlite_engine))
    browser.begin()
    browser.mark([1])
    with sessions(sqlite_engine).begin() as session:
        hour = timedelta(hours=2)
        session.execute(update(SessionRow).values(seen_at=datetime.now(UTC) - hour))

    @event.listens_for(sqlite_engine, "checkout")
    def refuse_writes(connection: object, *_rest: object) -> None:
        connection.execute("PRAGMA query_only=ON")  # type: ignore[attr-defined]

    return browser


def test_a_person_stays_signed_in(browser: Browser) -> None:
    assert browser.me()["marks"]["like"] == 1


def test_the_search_goes_on_uncounted(browser: Browser) -> None:
    assert browser.call("GET", "/api/search?q=heat").status_code == 200


def test_what_must_be_stored_is_refused_for_a_while(browser: Browser) -> None:
    for answer in (
        browser.call("DELETE", "/api/marks/tt0000001"),
        browser.sign_up(),
        browser.sign_in(),
        browser.sign_out(),
    ):
        assert answer.status_code == 503
        assert answer.headers["Retry-After"]
    assert browser.me()["guest"] is True

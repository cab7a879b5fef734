"""A film's page that somebody opens: what is still unsaid of the film is fetched."""

from threading import Thread
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from factories import NOON, add_film, film, tt
from fakes import FakeSource, FarSource, answer
from fetching import state
from sneakpreview.sources.base import Source
from sneakpreview.storage import films, unasked, wanted
from sneakpreview.storage.base import PATIENCE, sessions
from sneakpreview.usecases.show_film import may_say_more, open_film
from sneakpreview.worker.claim import turn
from visiting import Browser, make_site

NEAR = FakeSource(*(answer(number) for number in range(1, 100)))
PATH = f"/api/films/{tt(1)}"


def far() -> FarSource:
    return FarSource(answer(1, plot="Long.", plot_source="tmdb"))


def visit(engine: Engine, *sources: Source, **settings: Any) -> Browser:  # noqa: ANN401 - as make_site
    browser = Browser(make_site(engine, (*sources, NEAR), **settings))
    browser.begin()
    return browser


def show(browser: Browser, number: int = 1) -> dict[str, Any]:
    answer = browser.call("GET", f"/api/films/{tt(number)}")
    assert answer.status_code == 200
    return dict(answer.json or {})


def held(engine: Engine, number: int = 1) -> tuple[str, int] | None:
    with sessions(engine)() as session:
        row = session.get(films.FilmRow, tt(number))
        return None if row is None else (row.state, row.priority)


@pytest.mark.parametrize("is_here", [False, True])
def test_plot_and_poster_come_into_the_open_page(engine: Engine, is_here: bool) -> None:  # noqa: FBT001 - a parameter of the test
    if is_here:
        with sessions(engine).begin() as session:
            add_film(session, film(1))
    browser = visit(engine, far())
    assert show(browser)["pending"]
    assert held(engine) == ("wanted", wanted.OPENED)
    assert show(browser)["pending"]
    turn(browser.client.application.extensions["sneakpreview"])
    shown = show(browser)
    assert (shown["plot"], shown["pending"]) == ("Long.", False)
    assert held(engine) == ("fetched", wanted.OPENED)


def test_a_film_of_which_all_has_been_said_is_not_asked_for(engine: Engine) -> None:
    browser = visit(engine)
    assert not show(browser)["pending"]
    assert held(engine) is None


def test_nobody_and_nothing_unknown_opens_a_film(engine: Engine) -> None:
    browser = visit(engine, far())
    passer_by = Browser(browser.client.application)  # type: ignore[arg-type]
    assert not show(passer_by)["pending"]
    assert browser.call("GET", f"/api/films/{tt(999)}").status_code == 404
    assert held(engine) is held(engine, 999) is None


def test_a_crawler_sees_pages_and_spends_nothing_more(engine: Engine) -> None:
    browser = visit(engine, far())
    opened = [show(browser, number)["pending"] for number in range(1, 64)]
    assert opened.count(True) in {60, 61}
    assert not opened[-1]
    assert held(engine, 63) is None


def test_a_page_is_shown_where_nothing_can_be_written(sqlite_engine: Engine) -> None:
    browser = visit(sqlite_engine, far())

    @event.listens_for(sqlite_engine, "checkout")
    def refuse_writes(connection: object, *_rest: object) -> None:
        connection.execute("PRAGMA query_only=ON")  # type: ignore[attr-defined]

    assert not show(browser)["pending"]


def test_a_page_is_shown_though_it_cannot_be_counted_or_kept(
    sqlite_engine: Engine,
) -> None:
    browser = visit(sqlite_engine, far(), limits=False)

    @event.listens_for(sqlite_engine, "checkout")
    def refuse_writes(connection: object, *_rest: object) -> None:
        connection.execute("PRAGMA query_only=ON")  # type: ignore[attr-defined]

    assert not show(browser)["pending"]


def test_a_page_does_not_wait_for_a_busy_database(sqlite_engine: Engine) -> None:
    browser = visit(sqlite_engine, far())
    with sessions(sqlite_engine).begin() as session:
        session.connection()
        shown: list[bool] = []
        visitor = Thread(target=lambda: shown.append(show(browser)["pending"]))
        visitor.start()
        visitor.join(PATIENCE / 2)
        assert shown == [False]
    visitor.join()


def open_(session: Session, *sources: FakeSource) -> films.FilmRow:
    if may_say_more(session, sources, tt(1)):
        open_film(session, sources, film(1), NOON)
    return state(session, 1)


def test_what_would_come_later_comes_earlier(session: Session) -> None:
    add_film(session, film(1))
    row = state(session, 1)
    row.state, row.due_at = "wanted", NOON
    for before, after in (
        (wanted.REFRESH, wanted.OPENED),
        (wanted.LATER + wanted.VOTED, wanted.LATER + wanted.OPENED),
        (wanted.LATER + wanted.LISTED, wanted.LATER + wanted.LISTED),
        (wanted.LIKED, wanted.LIKED),
    ):
        state(session, 1).priority = before
        assert open_(session, far()).priority == after


def test_what_is_being_fetched_is_not_fetched_twice(session: Session) -> None:
    add_film(session, film(1))
    wanted.want_again(session, [tt(1)], NOON)
    wanted.claim(session, token="a", now=NOON, limit=1)  # noqa: S106 - no secret
    row = open_(session, far())
    assert (row.state, row.priority) == ("fetching", wanted.OPENED)


def test_what_is_put_off_after_trouble_stays_put_off(session: Session) -> None:
    add_film(session, film(1))
    row = state(session, 1)
    row.state, row.priority, row.trouble = "wanted", wanted.REFRESH, "down"
    assert open_(session, far()).priority == wanted.REFRESH
    assert not wanted.coming(session, tt(1))


def test_a_film_that_every_source_spoke_of_rests(session: Session) -> None:
    add_film(session, film(1))
    state(session, 1).asked = unasked.written(["tmdb", "fake"])
    assert open_(session, far(), NEAR).state == "fetched"
    assert open_(session, NEAR).state == "fetched"

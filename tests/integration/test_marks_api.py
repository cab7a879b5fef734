"""Marks over HTTP: put, taken back, listed, and nobody else's."""

from datetime import timedelta
from typing import Any

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from factories import NOON, tt
from fakes import FakeSource
from recommending import SOURCE, ask, work
from sneakpreview.web import marks
from visiting import Browser, make_site

NOTHING: dict[str, Any] = {"marks": {}, "silent": []}


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, sources=(SOURCE,))


@pytest.fixture
def browser(site: APIFlask) -> Browser:
    browser = Browser(site)
    browser.begin()
    return browser


def test_nobody_names_a_film_that_no_source_will_ever_correct(
    browser: Browser,
) -> None:
    told = {"kind": "save", "title": "Anything"}
    refused = browser.call("PUT", f"/api/marks/{tt(4711)}", told)
    assert refused.status_code == 404
    assert browser.call("GET", f"/api/films/{tt(4711)}").status_code == 404


def test_a_film_that_a_far_source_may_know_needs_its_title(engine: Engine) -> None:
    browser = Browser(make_site(engine, sources=(SOURCE, FakeSource(at_hand=False))))
    browser.begin()
    unknown = f"/api/marks/{tt(4711)}"
    refused = browser.call("PUT", unknown, {"kind": "save"})
    assert refused.status_code == 404
    for blank in ("", "   ", "\u202e\u0007"):
        refused = browser.call("PUT", unknown, {"kind": "save", "title": blank})
        assert refused.status_code == 422
    told = {
        "kind": "save",
        "title": " Brand\u0000 New\n",
        "year": 2026,
        "kind_of_film": "series",
    }
    assert browser.call("PUT", unknown, told).status_code == 200
    (item,) = dict(browser.call("GET", "/api/marks?kind=save").json or {})["items"]
    assert (item["film"]["title"], item["film"]["year"]) == ("Brand New", 2026)
    assert item["film"]["kind"] == "series"


def test_what_a_source_says_wins_over_what_the_caller_says(browser: Browser) -> None:
    told = {"kind": "save", "title": "Not Film 1 at all"}
    browser.call("PUT", f"/api/marks/{tt(1)}", told)
    (item,) = dict(browser.call("GET", "/api/marks?kind=save").json or {})["items"]
    assert item["film"]["title"] == "Film 1"


def test_the_marks_say_which_likes_are_silent(browser: Browser) -> None:
    browser.mark([1, 2])
    browser.mark([3], "save")
    browser.call("PUT", f"/api/marks/{tt(2)}", {"kind": "like", "votes": False})
    assert dict(browser.call("GET", "/api/me/marks").json or {}) == {
        "marks": {tt(1): "like", tt(2): "like", tt(3): "save"},
        "silent": [tt(2)],
    }


def test_a_like_that_shall_not_vote_keeps_its_date_and_its_place(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    for minute, number in enumerate((1, 2)):
        at = NOON + timedelta(minutes=minute)
        monkeypatch.setattr(marks, "now", lambda at=at: at)
        browser.mark([number])
    before = likes(browser)
    assert list(before) == [tt(2), tt(1)]
    monkeypatch.setattr(marks, "now", lambda: NOON + timedelta(hours=1))
    for votes in (False, True):
        told = {"kind": "like", "votes": votes}
        answer = browser.call("PUT", f"/api/marks/{tt(1)}", told).json
        assert dict(answer or {})["marked_at"] == before[tt(1)]
        assert list(likes(browser).items()) == list(before.items())
    browser.mark([1], "seen")
    browser.mark([1])
    assert list(likes(browser)) == [tt(1), tt(2)]


def likes(browser: Browser) -> dict[str, str]:
    """Give when each film was liked, in the order of the list."""
    listed = dict(browser.call("GET", "/api/marks?kind=like").json or {})
    return {item["film"]["id"]: item["marked_at"] for item in listed["items"]}


def test_taking_a_mark_back_twice_is_no_error(browser: Browser) -> None:
    browser.mark([1])
    for _ in range(2):
        assert browser.call("DELETE", f"/api/marks/{tt(1)}").status_code == 204
    assert dict(browser.call("GET", "/api/me/marks").json or {}) == NOTHING


@pytest.mark.parametrize("kind", ["save", "like"])
def test_a_film_shows_the_persons_mark(
    site: APIFlask, browser: Browser, kind: str
) -> None:
    browser.mark([1], kind)
    work(site)
    shown = dict(browser.call("GET", f"/api/films/{tt(1)}").json or {})
    assert shown["mark"] == kind
    related = dict(browser.call("GET", f"/api/films/{tt(1)}/related").json or {})
    assert [int(film["id"][2:]) for film in related["items"]] == [10, 11, 12, 13]


def test_two_people_do_not_see_each_others_marks(
    site: APIFlask, browser: Browser
) -> None:
    other = Browser(site)
    other.begin()
    browser.mark([1])
    work(site)
    assert ask(other)["items"] == []
    assert dict(other.call("GET", "/api/me/marks").json or {}) == NOTHING

"""A film's page that is open while its facts arrive."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from steps import (
    CALM,
    HEAT,
    MATRIX,
    begin_with,
    cards,
    count_shifts,
    mark,
    show_picture,
    status,
    tell,
)

PLOT = (
    "A thief who is better at his work than at anything else meets a detective of"
    " whom the same is true, and each of them begins to understand the other."
)
TROUBLE = "A source does not answer just now"
MOMENT = 21_000  # milliseconds; after which nobody is told that it takes a moment


def test_plot_picture_trailer_and_list_arrive_in_the_open_page(page: Page) -> None:
    arrived = _arrive_when_told(page)
    begin_with(page, HEAT)
    count_shifts(page)
    page.goto(f"/films/{HEAT}")
    expect(status(page, "The plot is on its way.")).to_have_count(1)
    expect(page.get_by_role("heading", name="Films like it")).to_be_visible()
    expect(page.get_by_text("It votes for each of these.")).to_be_visible()
    expect(page.get_by_role("link", name="Trailer of Heat")).to_be_visible()
    page.evaluate("window.stayed = true")
    arrived()
    expect(page.get_by_text(PLOT)).to_be_visible()
    expect(page.get_by_role("button", name="Trailer of Heat")).to_be_visible()
    expect(cards(page).nth(3)).to_be_visible()
    picture = page.locator(".film-poster img").last
    expect(picture).to_have_attribute("src", f"/posters/{HEAT}?v=new")
    expect(picture).to_have_css("opacity", "1")
    assert page.evaluate("stayed"), "the page was loaded again"
    assert page.evaluate("shifts") < CALM


def test_a_like_on_the_page_brings_its_list_there(page: Page) -> None:
    begin_with(page)
    wanted = [False, False]

    def list_(body: dict[str, Any]) -> None:
        if not all(wanted):
            body["items"] = []

    def facts(body: dict[str, Any]) -> None:
        body["pending"] = wanted == [True, False]

    tell(page, f"**/api/films/{HEAT}/related", list_)
    tell(page, f"**/api/films/{HEAT}", facts)
    page.goto(f"/films/{HEAT}")
    button = mark(page.locator(".film-facts"), "Like", "Heat")
    expect(button).to_be_visible()
    expect(page.get_by_role("heading", name="Films like it")).to_have_count(0)
    wanted[0] = True
    button.click()
    expect(status(page, "Loading…")).to_have_count(1)
    wanted[1] = True
    expect(cards(page).nth(3)).to_be_visible()


def test_a_page_that_is_complete_asks_no_more(page: Page) -> None:
    arrived = _arrive_when_told(page)
    page.clock.install()
    page.goto(f"/films/{HEAT}")
    arrived()
    page.clock.run_for(5000)
    expect(page.get_by_text(PLOT)).to_be_visible()
    expect(cards(page).nth(3)).to_be_visible()  # its list comes last
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.clock.run_for(60_000)
    assert not [url for url in asked if "/api/" in url]


def test_where_a_source_is_in_trouble_the_page_says_so_calmly(page: Page) -> None:
    arrived = _arrive_when_told(page)
    begin_with(page, HEAT)
    page.clock.install()
    page.goto(f"/films/{HEAT}")
    expect(status(page, "The plot is on its way.")).to_have_count(1)
    _hears_twice(page, "**/related")
    page.clock.fast_forward(MOMENT)
    expect(status(page, TROUBLE)).to_be_visible()
    expect(page.get_by_role("main").locator(".skeleton")).to_have_count(0)
    arrived()
    page.clock.fast_forward(MOMENT)
    expect(page.get_by_text(PLOT)).to_be_visible()
    expect(cards(page).nth(3)).to_be_visible()
    expect(status(page, TROUBLE)).to_have_count(0)


def test_a_film_that_no_source_knows_says_so(page: Page) -> None:
    begin_with(page, HEAT)
    _without_facts(page)
    page.goto(f"/films/{HEAT}")
    expect(status(page, "No source has told more about it yet.")).to_be_visible()
    page.goto("/recommendations")
    expect(page.get_by_role("heading", name="Nobody votes yet")).to_be_visible()
    expect(page.get_by_text("No source has told more about Heat yet.")).to_be_visible()


def test_a_film_that_leads_nowhere_says_so(page: Page) -> None:
    begin_with(page, HEAT)
    tell(page, "**/api/recommendations?*", lambda body: body.update(items=[]))
    page.goto("/recommendations")
    expect(page.get_by_text("lead nowhere new so far")).to_be_visible()


def test_an_empty_list_says_that_a_source_does_not_answer(page: Page) -> None:
    begin_with(page, HEAT)
    waiting = {"items": [], "pending": 1}
    tell(page, "**/api/recommendations?*", lambda body: body.update(waiting))
    page.clock.install()
    page.goto("/recommendations")
    expect(status(page, "1 film on its way")).to_be_visible()
    _hears_twice(page, "**/api/recommendations?*")
    page.clock.fast_forward(MOMENT)
    expect(page.get_by_role("heading", name=TROUBLE)).to_be_visible()
    expect(page.get_by_role("main").locator(".skeleton")).to_have_count(0)


def test_the_list_too_says_that_it_still_waits(page: Page) -> None:
    begin_with(page, HEAT, MATRIX)
    tell(page, "**/api/recommendations?*", lambda body: body.update(pending=7))
    page.clock.install()
    page.goto("/recommendations")
    expect(status(page, "7 films on their way")).to_be_visible()
    _hears_twice(page, "**/api/recommendations?*")
    page.clock.fast_forward(MOMENT)
    expect(status(page, f"{TROUBLE}; the list completes itself.")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0)


@pytest.mark.expects("status of 500")
def test_a_picture_that_does_not_load_leaves_the_drawn_poster(page: Page) -> None:
    tell(
        page,
        f"**/api/films/{HEAT}",
        lambda film: film.update(poster=f"/posters/{HEAT}?v=lost"),
    )
    page.route("**/posters/*?v=*", lambda route: route.fulfill(status=500))
    page.goto(f"/films/{HEAT}")
    picture = page.locator(".film-poster img")
    expect(picture).to_have_attribute("src", f"/posters/{HEAT}")
    expect(picture).to_have_js_property("naturalWidth", 400)


def test_a_picture_is_asked_for_in_a_width_that_fits(page: Page) -> None:
    tell(
        page,
        f"**/api/films/{HEAT}",
        lambda film: film.update(poster=f"/posters/{HEAT}?v=new"),
    )
    show_picture(page)
    with page.expect_request(f"**/posters/{HEAT}?v=new&w=440"):
        page.goto(f"/films/{HEAT}")


def _arrive_when_told(page: Page) -> Callable[[], None]:
    """Keep back what is known of the film until it is told to arrive."""
    there = False

    def facts(film: dict[str, Any]) -> None:
        if there:
            film |= {
                "plot": PLOT,
                "plot_source": "tmdb",
                "poster": f"/posters/{HEAT}?v=new",
                "trailer": {"youtube_id": "trailer-0001", "search_url": None},
            }
        else:
            film |= {"plot": None, "fetched_at": None, "pending": True}

    def related(body: dict[str, Any]) -> None:
        body["items"] = body["items"] if there else []

    def arrive() -> None:
        nonlocal there
        there = True

    tell(page, f"**/api/films/{HEAT}", facts)
    tell(page, f"**/api/films/{HEAT}/related", related)
    show_picture(page)
    return arrive


def _without_facts(page: Page) -> None:
    """Tell of the liked film what is known of one that was set aside: its title."""
    bare = {"sources": [], "plot": None, "fetched_at": None, "pending": False}
    nothing = {"items": [], "total": 0, "pending": 0}
    tell(page, f"**/api/films/{HEAT}", lambda film: film.update(bare))
    tell(page, "**/api/recommendations?*", lambda body: body.update(nothing))
    tell(page, "**/api/marks?*", lambda body: body["items"][0]["film"].update(bare))


def _hears_twice(page: Page, pattern: str) -> None:
    """Wait until the page has asked again, and heard that nothing has moved."""
    for _ in range(2):
        with page.expect_response(pattern):
            pass

"""The operator's page: how the sources fare, and asking again."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect
from steps import ALIEN, HEAT, MATRIX, begin_with, overview, tell

PHONE = 360
TWO_ROWS = 120
WIDTHS = (768, 1199, 1200, 1280, 1440)


def test_each_source_says_how_it_fares_in_words(page: Page) -> None:
    _open(page)
    tmdb = page.get_by_role("article", name="TMDB")
    expect(tmdb).to_contain_text("Answers api.themoviedb.org")
    expect(tmdb).to_contain_text("at most 10 / s")
    expect(tmdb.get_by_role("meter", name="Asked today")).to_have_attribute(
        "aria-valuenow", "12873"
    )
    expect(tmdb).to_contain_text("12,873 of 40,000")
    expect(tmdb.get_by_role("button")).to_have_count(0)
    wikidata = page.get_by_role("article", name="Wikidata")
    expect(wikidata).to_contain_text("Does not answer query.wikidata.org")
    expect(wikidata).to_contain_text("no answer within 20 seconds")
    expect(wikidata).to_contain_text(re.compile("trouble began .* ago"))
    expect(wikidata).to_contain_text("asked to wait")
    imdb = page.get_by_role("article", name="IMDb", exact=True)
    expect(imdb).to_contain_text("Refuses us www.imdb.com")
    expect(imdb).to_contain_text("Not asked yet a.example")
    expect(imdb).to_contain_text("Gave no answer b.example")
    expect(imdb).to_contain_text("no JSON")
    off = page.get_by_role("article").filter(has_text="data files")
    expect(off).to_contain_text("SNEAKPREVIEW_IMDB_DATA")
    queue = page.get_by_role("region", name="On their way")
    expect(queue.get_by_role("definition")).to_contain_text(
        ["1,240 films", "4 films", "2 films"]
    )


def test_a_source_and_films_set_aside_are_asked_again(page: Page) -> None:
    asked = _open(page)
    page.get_by_role("button", name="Ask again at Wikidata").click()
    page.get_by_role("button", name="Try again with Heat").click()
    page.get_by_role("button", name="Try all again").click()
    expect(page.get_by_text("All of them will be fetched again.")).to_be_attached()
    assert asked == [
        "/api/operator/sources/wikidata/retry",
        "/api/operator/films/tt0113277/retry",
        "/api/operator/films/retry",
    ]


def test_what_is_new_comes_by_itself(page: Page) -> None:
    page.clock.install()
    _open(page)
    page.unroute("**/api/operator/sources")
    soon = {"wanted": 7, "fetching": 1, "aside": 0, "oldest": "2100-01-01T00:00:00Z"}
    fewer = overview() | {"backlog": soon}
    page.route("**/api/operator/sources", lambda route: route.fulfill(json=fewer))
    page.clock.fast_forward(6000)
    expect(page.get_by_text("7 films", exact=True)).to_be_visible()
    expect(page.get_by_text("The first in turn is due in")).to_be_visible()


@pytest.mark.expects("status of 429")
def test_who_looks_too_often_is_still_the_operator(page: Page) -> None:
    begin_with(page)
    _as_operator(page)
    often = "**/api/operator/sources"
    page.route(often, lambda route: route.fulfill(status=429), times=1)
    page.goto("/operator")
    expect(page.get_by_role("alert")).to_contain_text("did not arrive")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("heading", name="Set aside")).to_be_visible()


def test_the_header_leads_there_and_only_the_operator(page: Page) -> None:
    begin_with(page)
    page.goto("/saved")
    expect(page.get_by_role("link", name="Guest")).to_be_visible()
    expect(page.get_by_role("link", name="Sources and films")).to_have_count(0)
    page.goto("/operator")
    expect(page.get_by_role("heading", name="This reel is missing")).to_be_visible()
    _as_operator(page)
    page.goto("/saved")
    page.get_by_role("link", name="Sources and films").click()
    heading = page.get_by_role("heading", name="Sources and films", level=1)
    expect(heading).to_be_focused()


def test_on_a_phone_too_the_header_leads_there_in_two_rows(page: Page) -> None:
    begin_with(page)
    _as_operator(page)
    page.set_viewport_size({"width": PHONE, "height": 800})
    page.goto("/saved")
    expect(page.get_by_role("link", name="Guest")).to_be_visible()
    expect(page.get_by_role("link", name="Sources and films")).to_be_visible()
    header = page.get_by_role("banner").bounding_box()
    assert header
    assert header["height"] < TWO_ROWS
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def test_the_header_fits_where_every_list_has_its_number(page: Page) -> None:
    begin_with(page, HEAT, save=[MATRIX], hide=[ALIEN])
    _as_operator(page)
    page.goto("/saved")
    expect(page.get_by_role("navigation", name="Your lists")).to_contain_text("1 film")
    name = page.get_by_role("link", name="Sneak Preview", exact=True)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert name.evaluate("link => link.scrollWidth <= link.clientWidth")


def _open(page: Page) -> list[str]:
    """Open the page as the operator; give what it changes."""
    asked: list[str] = []

    def change(route: Route) -> None:
        asked.append("/" + route.request.url.split("/", 3)[3])
        route.fulfill(status=204)

    begin_with(page)
    _as_operator(page)
    page.route("**/api/operator/**/retry", change)
    page.goto("/operator")
    expect(page.get_by_role("heading", name="Set aside")).to_be_visible()
    return asked


def _as_operator(page: Page) -> None:
    def operate(me: dict[str, Any]) -> None:
        me["operator"] = True

    # first what an operator asks for: a page that is open may hear of it at once
    page.route("**/api/operator/sources", lambda route: route.fulfill(json=overview()))
    tell(page, "**/api/me", operate)

"""A film's page has its code before somebody opens one, and not before the page."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect
from steps import begin_with, cards, found, hold, open_list, search, status

CODE = "**/film-*.js"


def test_a_first_film_opens_without_asking_for_code(page: Page) -> None:
    with page.expect_request_finished(_is_code):
        page.goto("/")
    late = hold(page, "**/*.js")
    search(page, "heat 1995")
    found(page).get_by_role("link").click()
    expect(page.get_by_role("heading", name="Heat", level=1)).to_be_focused()
    assert late == []


def test_a_first_visit_asks_for_it_when_the_page_is_there(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    held = hold(page, "**/api/me")
    page.goto("/")
    expect(page.locator(".hero-wall img")).not_to_have_count(0)
    assert not [url for url in asked if "/film-" in url]
    with page.expect_request(CODE):
        held.pop().continue_()


def test_code_that_comes_while_the_page_is_drawn_is_not_waited_for(page: Page) -> None:
    ahead = hold(page, CODE)
    page.clock.install()
    with page.expect_request(CODE) as asked:
        page.goto("/")
    row = search(page, "heat 1995").get_by_role("link")
    expect(row).to_be_visible()
    # What a page does once it is drawn waits for a frame, and no frame comes now.
    page.clock.pause_at(page.evaluate("Date.now()") + 1000)
    row.click()
    expect(status(page, "One moment…")).to_be_visible()
    ahead.pop().continue_()
    page.evaluate("code => import(code)", urlsplit(asked.value.url).path)
    page.clock.resume()
    expect(page.get_by_role("heading", name="Heat", level=1)).to_be_visible()


@pytest.mark.expects("ERR_FAILED")
def test_code_that_did_not_come_ahead_comes_with_the_film(page: Page) -> None:
    begin_with(page, "tt0113277")
    page.route(CODE, lambda route: route.abort(), times=1)
    with page.expect_event("requestfailed", _is_code):
        open_list(page)
    cards(page).first.get_by_role("heading").get_by_role("link").click()
    expect(page.get_by_role("heading", name="Films like it")).to_be_visible()


def _is_code(asked: Request) -> bool:
    return "/film-" in asked.url

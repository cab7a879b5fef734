"""A title that is markup is text, wherever it is shown."""

import pytest
from playwright.sync_api import Dialog, Page, expect
from steps import begin_with, call, card, mark, message, search

ID = "tt9000001"
TITLES = [
    "<img src=x onerror=alert(1)>",
    "</title><script>alert(1)</script>",
    "</text></svg><script>alert(1)</script>",
    "\"><a href='javascript:alert(1)'>${alert(1)}{{7*7}}&lt;b&gt;",
]
PLANTED = "img[src=x], main script, svg script, [onerror], a[href^=javascript]"


@pytest.mark.parametrize("title", TITLES)
def test_a_title_that_is_markup_does_nothing(page: Page, title: str) -> None:
    dialogs: list[Dialog] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog))
    begin_with(page)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    sent = {"kind": "save", "title": title, "year": 1999, "kind_of_film": "film"}
    call(page, "PUT", f"/api/marks/{ID}", csrf, sent)
    known = call(page, "GET", f"/api/films/{ID}")["title"]
    page.goto("/saved")
    expect(card(page, known)).to_be_visible()
    mark(page, "Like", known).click()
    expect(message(page, f"Liked: {known}").first).to_be_visible()
    _is_inert(page)
    page.goto(f"/films/{ID}")
    expect(page.get_by_role("heading", level=1)).to_have_text(known)
    expect(page).to_have_title(f"{known} · Sneak Preview")
    _is_inert(page)
    page.goto(f"/posters/{ID}")
    assert page.evaluate("document.documentElement.localName") == "svg"
    _is_inert(page)
    assert not dialogs


def test_a_search_for_markup_does_nothing(page: Page) -> None:
    dialogs: list[Dialog] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog))
    page.goto("/")
    search(page, TITLES[0])
    expect(page.get_by_role("search").get_by_role("status")).not_to_be_empty()
    _is_inert(page)
    assert not dialogs


def _is_inert(page: Page) -> None:
    assert page.locator(PLANTED).count() == 0

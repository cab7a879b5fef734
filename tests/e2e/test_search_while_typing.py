"""The search box, and what it asks for."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect
from steps import (
    begin_with,
    card,
    expect_pressed,
    found,
    mark,
    message,
    search,
    status,
)

IS_ON_TOP = """
words => {
  const hint = [...document.querySelectorAll(".hint")].find(
    one => one.textContent.includes(words));
  const box = hint.getBoundingClientRect(), list = hint.closest(".hits");
  return box.bottom <= list.getBoundingClientRect().bottom;
}
"""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("amelie", "Amélie"),
        ("AMÉLIE", "Amélie"),
        ("wall-e", "WALL-E"),
        ("walle", "WALL-E"),
        ("heat 1995", "Heat"),
        ("fiction", "Pulp Fiction"),
        ("godfather 2", "The Godfather Part II"),
    ],
)
def test_typing_finds_a_film_and_never_asks_the_application(
    page: Page, text: str, title: str
) -> None:
    page.goto("/sign-in")
    expect(page.get_by_role("button", name="Sign in")).to_be_enabled()
    page.wait_for_load_state("networkidle")
    asked = _paths(page)
    page.get_by_role("searchbox").press_sequentially(text)
    expect(mark(found(page), "Like", title).first).to_be_visible()
    expect(status(page, "Found:")).to_have_count(1)
    # pictures come from where films do, but they too are files
    assert {path.split("/")[1] for path in asked} <= {"search", "posters"}
    assert any(path.startswith("/search/") for path in asked)


def test_a_spelling_mistake_asks_once_and_says_what_was_meant(page: Page) -> None:
    page.goto("/sign-in")
    expect(page.get_by_role("button", name="Sign in")).to_be_enabled()
    asked = _paths(page)
    page.get_by_role("searchbox").press_sequentially("pulp fictoin")
    expect(page.get_by_text("Did you mean Pulp Fiction?").last).to_be_visible()
    expect(mark(found(page), "Like", "Pulp Fiction")).to_be_visible()
    expect(page.locator(".hint")).to_have_count(0)
    assert asked.count("/api/search") == 1


def test_a_word_like_no_title_finds_nothing_and_says_so(page: Page) -> None:
    page.goto("/sign-in")
    rows = search(page, "qqqqzzzzxxxx")
    expect(
        page.get_by_text("No film here is called “qqqqzzzzxxxx”").last
    ).to_be_visible()
    expect(rows).to_have_count(0)


def test_each_row_shows_its_mark_and_changes_it(page: Page) -> None:
    begin_with(page, save=["tt0113277"])
    page.goto("/liked")
    expect(page.get_by_role("heading", name="No likes yet")).to_be_visible()
    rows = search(page, "heat 1995")
    expect_pressed(mark(rows, "Save", "Heat"))
    mark(rows, "Like", "Heat").click()
    expect_pressed(mark(rows, "Like", "Heat"))
    expect_pressed(mark(rows, "Save", "Heat"), pressed=False)
    expect(message(page, "Liked: Heat")).to_be_visible()


def test_a_row_leads_to_the_film_and_closes_the_search(page: Page) -> None:
    page.goto("/")
    search(page, "heat 1995").get_by_role("link").click()
    expect(page.get_by_role("heading", name="Heat", level=1)).to_be_visible()
    expect(found(page)).to_have_count(0)


def test_enter_opens_the_first_film_as_soon_as_it_is_found(page: Page) -> None:
    page.goto("/sign-in")
    expect(page.get_by_role("button", name="Sign in")).to_be_enabled()
    page.get_by_role("searchbox").fill("heat 1995")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Heat", level=1)).to_be_visible()
    expect(found(page)).to_have_count(0)


def test_enter_goes_to_a_guess_without_opening_it(page: Page) -> None:
    page.goto("/sign-in")
    search(page, "pulp fictoin")
    page.keyboard.press("Enter")
    expect(found(page).get_by_role("link").first).to_be_focused()
    expect(page).to_have_url(re.compile("/sign-in$"))


def test_however_long_the_list_its_keys_are_in_sight(page: Page) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto("/sign-in")
    expect(search(page, "silver")).to_have_count(8)
    keys = page.get_by_text("opens the first").last
    expect(keys).to_be_in_viewport(ratio=1)
    assert page.evaluate(IS_ON_TOP, "opens the first")


def test_a_stranger_who_likes_a_hit_becomes_a_guest(page: Page) -> None:
    page.goto("/")
    mark(search(page, "heat 1995"), "Like", "Heat").click()
    expect(page.get_by_role("link", name="Guest")).to_be_visible()
    page.goto("/liked")
    expect(card(page, "Heat")).to_be_visible()


def _paths(page: Page) -> list[str]:
    """Note the path of every request from now on."""
    paths: list[str] = []
    page.on("request", lambda request: paths.append(urlsplit(request.url).path))
    return paths

"""A trailer plays in the page, and YouTube hears of nobody before that."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from steps import HEAT, MATRIX, begin_with, card, open_list, stage, tell

PLAYER = "https://www.youtube-nocookie.com/embed/trailer-0001?autoplay=1"
FOCUS_IS_INSIDE = """dialog =>
  [dialog, document.body].includes(document.activeElement) ||
  dialog.contains(document.activeElement)"""

pytestmark = pytest.mark.expects(r"https://www\.youtube-nocookie\.com/embed/")


def test_the_icon_plays_the_trailer_and_gets_the_focus_back(page: Page) -> None:
    asked = _open(page)
    assert not asked
    button = page.get_by_role("button", name="Trailer of Heat")
    button.click()
    dialog = page.get_by_role("dialog", name="Trailer of Heat")
    frame = dialog.locator("iframe")
    expect(frame).to_have_attribute("src", PLAYER)
    expect(frame).to_have_attribute("title", "Trailer of Heat")
    expect(frame).to_have_attribute("referrerpolicy", "strict-origin-when-cross-origin")
    expect(frame).to_have_attribute("allow", "autoplay; fullscreen; picture-in-picture")
    expect(frame).to_have_class("there")
    assert asked == [PLAYER]
    elsewhere = dialog.get_by_role("link", name="Watch on YouTube")
    expect(elsewhere).to_have_attribute(
        "href", "https://www.youtube.com/watch?v=trailer-0001"
    )
    _close_button(page).click()
    expect(dialog).to_have_count(0)
    expect(page.locator("iframe")).to_have_count(0)
    expect(button).to_be_focused()


def test_the_keyboard_opens_stays_inside_and_closes(page: Page) -> None:
    _open(page)
    button = page.get_by_role("button", name="Trailer of Heat")
    button.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(_close_button(page)).to_be_focused()
    for key in ("Tab",) * 6 + ("Shift+Tab",) * 6:
        page.keyboard.press(key)
        assert dialog.evaluate(FOCUS_IS_INSIDE), key
    _close_button(page).focus()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(button).to_be_focused()


def test_a_click_beside_the_trailer_closes_it(page: Page) -> None:
    _open(page)
    page.get_by_role("button", name="Trailer of Heat").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("heading").click()
    expect(dialog).to_be_visible()
    page.mouse.click(5, 5)
    expect(dialog).to_have_count(0)


def test_the_page_behind_stands_still(page: Page) -> None:
    _open(page)
    page.get_by_role("button", name="Trailer of Heat").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).overflow") == (
        "hidden"
    )
    _close_button(page).click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.evaluate("getComputedStyle(document.documentElement).overflow") != (
        "hidden"
    )


def test_going_back_ends_the_trailer(page: Page) -> None:
    begin_with(page, HEAT)
    stage(page)
    tell(page, f"**/api/films/{HEAT}", _with_trailer)
    page.goto("/liked")
    card(page, "Heat").get_by_role("link").first.click()
    page.get_by_role("button", name="Trailer of Heat").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Liked", level=1)).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_card_of_the_list_plays_its_trailer_too(page: Page) -> None:
    begin_with(page, HEAT, MATRIX)
    asked = stage(page)
    tell(
        page,
        "**/api/recommendations?*",
        lambda list_: [_with_trailer(item["film"]) for item in list_["items"]],
    )
    first = open_list(page).first
    title = first.get_by_role("heading").inner_text()
    first.get_by_role("button", name=f"Trailer of {title}").click()
    expect(page.get_by_role("dialog", name=f"Trailer of {title}")).to_be_visible()
    expect(page.locator("iframe")).to_have_count(1)
    expect(page.locator("iframe")).to_have_class("there")
    assert asked == [PLAYER]


def test_without_a_known_trailer_the_icon_searches_for_one(page: Page) -> None:
    page.goto(f"/films/{HEAT}")
    name = "Trailer of Heat from a search on YouTube (opens in a new tab)"
    link = page.get_by_role("link", name=name)
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute(
        "href", "https://www.youtube.com/results?search_query=Heat+1995+trailer"
    )


def _open(page: Page) -> list[str]:
    asked = stage(page)
    tell(page, f"**/api/films/{HEAT}", _with_trailer)
    page.goto(f"/films/{HEAT}")
    expect(page.get_by_role("heading", name="Heat", level=1)).to_be_visible()
    return asked


def _close_button(page: Page) -> Locator:
    return page.get_by_role("button", name="Close the trailer")


def _with_trailer(film: dict[str, Any]) -> None:
    film["trailer"] = {"youtube_id": "trailer-0001", "search_url": None}

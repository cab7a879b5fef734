"""What the page says where its scripts cannot run, or have not come yet."""

import pytest
from playwright.sync_api import Page, Route, expect

from conftest import OpenPage

ADDRESSES = ["/", "/start", "/recommendations", "/films/tt0113277", "/sign-in"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_without_scripts_the_page_says_what_this_is(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address)
    _says_what_this_is(page)
    expect(page.get_by_text("JavaScript is switched off here")).to_be_visible()


@pytest.mark.parametrize("address", ADDRESSES)
def test_before_scripts_arrive_the_page_says_what_this_is(
    page: Page, address: str
) -> None:
    held: list[Route] = []
    page.route("**/assets/**/app.js", lambda route: held.append(route))
    page.goto(address, wait_until="commit")
    _says_what_this_is(page)
    expect(page.get_by_text("JavaScript is switched off here")).not_to_be_visible()
    held.pop().continue_()
    expect(
        page.get_by_role("searchbox").or_(page.get_by_role("search"))
    ).to_be_visible()


def _says_what_this_is(page: Page) -> None:
    expect(page).to_have_title("Sneak Preview")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Films you will like, and why"
    )
    expect(page.get_by_role("main")).to_contain_text("shows who voted")
    background = page.locator("body").evaluate("e => getComputedStyle(e).fontFamily")
    assert "serif" in background

"""What the page says where its scripts cannot run, or have not come yet."""

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect
from steps import hold

ADDRESSES = ["/", "/films/tt0113277"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_without_scripts_the_page_says_what_this_is(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address)
    _says_what_this_is(page)
    # a locator by text passes over what is in <noscript>
    expect(page.locator("noscript > p")).to_be_visible()
    assert "JavaScript is switched off" in page.locator("noscript").inner_text()


@pytest.mark.parametrize("address", ADDRESSES)
def test_before_scripts_arrive_the_page_says_what_this_is(
    page: Page, address: str
) -> None:
    held = hold(page, "**/assets/**/app.js")
    page.goto(address, wait_until="commit")
    _says_what_this_is(page)
    expect(page.locator("noscript > p")).to_have_count(0)
    held.pop().continue_()
    expect(page.get_by_role("contentinfo")).to_be_visible()


def _says_what_this_is(page: Page) -> None:
    expect(page).to_have_title("Sneak Preview")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Films you will like, and why"
    )
    expect(page.get_by_role("main")).to_contain_text("shows who voted")
    background = page.locator("body").evaluate("e => getComputedStyle(e).fontFamily")
    assert "serif" in background

"""The dial between hidden gems and the well known: it stays with whoever turned it."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    UNHEARD,
    address,
    begin_with,
    call,
    look_at,
    message,
    open_list,
    sign_out_unheard,
)

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own
KEPT = "localStorage.getItem('dial')"


def test_a_dial_that_was_turned_stays_until_it_is_turned_back(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    _turn(page, "Home", "-1")
    _leave_and_return(page)
    expect(_dial(page)).to_have_value("-1")
    expect(page).to_have_url(re.compile(r"/recommendations\?dial=-1$"))
    with page.expect_request("**/api/recommendations?*") as asked:
        page.goto("/recommendations?genre=Crime")
    assert "dial=-1" in asked.value.url
    expect(_dial(page)).to_have_value("-1")
    assert address(page) == {"dial": ["-1"], "genre": ["Crime"]}
    for _ in range(2):
        _dial(page).press("ArrowRight")
    expect(page).to_have_url(re.compile(r"/recommendations\?genre=Crime$"))
    _leave_and_return(page)
    expect(_dial(page)).to_have_value("0")
    expect(page).to_have_url(re.compile("/recommendations$"))


@pytest.mark.parametrize(("named", "place"), [("1", "1"), ("0", "0")])
def test_a_link_that_names_a_dial_is_followed_and_changes_nobodys(
    page: Page, named: str, place: str
) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    _turn(page, "Home", "-1")
    open_list(page, f"?dial={named}")
    expect(_dial(page)).to_have_value(place)
    page.get_by_label("Runtime").select_option("up to 3 h")
    expect(page).to_have_url(re.compile("max_runtime=180"))
    expect(_dial(page)).to_have_value(place)
    _leave_and_return(page)
    expect(_dial(page)).to_have_value("-1")


def test_clearing_all_filters_turns_the_dial_back_too(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    _turn(page, "Home", "-1")
    page.get_by_role("button", name="Clear all").click()
    expect(_dial(page)).to_have_value("0")
    _leave_and_return(page)
    expect(_dial(page)).to_have_value("0")
    assert page.evaluate(KEPT) is None


def test_a_guest_who_gets_an_account_keeps_the_dial_and_signing_out_forgets_it(
    page: Page,
) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    _turn(page, "Home", "-1")
    _join(page, "gems@example.com")
    open_list(page)
    expect(_dial(page)).to_have_value("-1")
    page.get_by_role("banner").get_by_role("link", name="Account").click()
    page.get_by_role("main").get_by_role("button", name="Sign out", exact=True).click()
    expect(message(page, "You are signed out.")).to_be_visible()
    assert page.evaluate(KEPT) is None
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    expect(_dial(page)).to_have_value("0")


@UNHEARD
def test_who_comes_in_the_place_of_another_finds_the_dial_in_the_middle(
    page: Page,
) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    _join(page, "turned-it@example.com")
    open_list(page)
    _turn(page, "Home", "-1")
    page.get_by_role("link", name="Liked").click()
    expect(page.get_by_role("heading", name="Liked")).to_be_visible()
    sign_out_unheard(page)
    begin_with(page, HEAT, MATRIX, ALIEN)
    look_at(page)
    expect(page.get_by_role("link", name="Guest")).to_be_visible()
    assert page.evaluate(KEPT) is None
    page.get_by_role("link", name="For you").click()
    expect(_dial(page)).to_have_value("0")


def test_the_dial_says_what_it_does_by_eye_and_by_ear(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    does = re.compile("few people know.* many know.* leaves none out")
    expect(page.get_by_text(does)).to_be_visible()
    expect(_dial(page)).to_have_accessible_description(does)


def _dial(page: Page) -> Locator:
    return page.get_by_role("slider", name="How well known")


def _turn(page: Page, key: str, place: str) -> None:
    with page.expect_response(f"**/api/recommendations?dial={place}&*"):
        _dial(page).press(key)
    expect(_dial(page)).to_have_value(place)


def _leave_and_return(page: Page) -> None:
    page.get_by_role("link", name="Liked").click()
    expect(page.get_by_role("heading", name="Liked")).to_be_visible()
    page.get_by_role("link", name="For you").click()
    expect(page.get_by_role("heading", name="For you")).to_be_visible()


def _join(page: Page, email: str) -> None:
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/accounts", csrf, {"email": email, "password": PASSWORD})

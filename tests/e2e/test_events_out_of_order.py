"""Answers that come late, and pages that are left before them."""

import re
from datetime import UTC, datetime
from typing import Any

import pyotp
import pytest
from opening import OpenPage
from playwright.sync_api import Page, Route, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    begin_with,
    call,
    card,
    cards,
    expect_pressed,
    found,
    hold,
    mark,
    message,
    open_list,
    search,
    status,
    tell,
    titles,
    voters,
)

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own
LIST = "**/api/recommendations?*"
RENEWED = "**/second-factor/codes"


def test_a_year_that_is_half_typed_stays_while_the_list_comes(page: Page) -> None:
    begin_with(page, HEAT)
    held = hold(page, LIST)
    page.goto("/recommendations")
    year = page.get_by_label("From year")
    year.press_sequentially("19")
    held.pop().continue_()
    expect(cards(page)).not_to_have_count(0)
    expect(year).to_have_value("19")
    year.press_sequentially("95")
    expect(page).to_have_url(re.compile("from_year=1995"))
    page.get_by_role("button", name="Clear all").click()
    expect(year).to_have_value("")


def test_who_left_while_the_search_looked_is_left_where_they_are(page: Page) -> None:
    begin_with(page, HEAT)
    page.goto("/saved")
    expect(page.get_by_text("Nothing saved yet")).to_be_visible()
    held = hold(page, "**/search/**")
    box = page.get_by_role("searchbox")
    box.press_sequentially("heat")
    box.press("Enter")
    page.get_by_role("link", name="Liked").click()
    expect(card(page, "Heat")).to_be_visible()
    while not found(page).count():
        while held:
            held.pop().continue_()
        box.focus()
        page.wait_for_timeout(20)
    expect(page).to_have_url(re.compile("/liked$"))
    box.press("Escape")
    box.press("Enter")
    expect(page).to_have_url(re.compile("/films/"))


def test_a_trailer_that_comes_late_does_not_play_on_another_page(page: Page) -> None:
    begin_with(page, HEAT)

    def give_trailer(film: Any) -> None:  # noqa: ANN401 - JSON of any shape
        film["trailer"] = {"youtube_id": "trailer-0001"}

    tell(page, f"**/api/films/{HEAT}", give_trailer)
    page.goto(f"/films/{HEAT}")
    held = hold(page, "**/player-*.js")
    page.get_by_role("button", name="Trailer of Heat").click()
    page.get_by_role("link", name="Liked").click()
    expect(card(page, "Heat")).to_be_visible()
    with page.expect_response("**/trailer.css*"):
        held.pop().continue_()
    page.evaluate("new Promise((drawn) => setTimeout(drawn, 200))")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_list_of_a_guest_is_not_that_of_who_signs_in(
    page: Page, open_page: OpenPage
) -> None:
    _account(open_page(), "another-tab@example.com", ALIEN)
    begin_with(page, HEAT)
    open_list(page)
    page.get_by_role("link", name="Guest").click()
    page.get_by_role("main").get_by_role("link", name="Sign in").click()
    page.get_by_label("Bring along").uncheck()
    page.get_by_label("E-mail").fill("another-tab@example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(re.compile("/recommendations"))
    expect(cards(page)).not_to_have_count(0)
    page.wait_for_load_state("networkidle")
    assert voters(cards(page).first) == ["Alien"]


def test_a_better_order_goes_on_to_the_end(page: Page) -> None:
    begin_with(page, HEAT, MATRIX)
    ends = 20
    answers = 0

    def shorten(answer: Any) -> None:  # noqa: ANN401 - JSON of any shape
        nonlocal answers
        answers += 1
        answer["pending"] = int(answers == 1)
        answer["total"] = ends
        if answers == 1:
            answer["items"].reverse()
        if answers > 2 and len(answer["items"]) == 12 and more:
            answer["items"] = answer["items"][: ends - 12]

    more = False

    def give(route: Route) -> None:
        nonlocal more
        more = "shown=" in route.request.url
        route.fallback()

    tell(page, LIST, shorten)
    page.route(LIST, give)
    page.goto("/recommendations")
    expect(status(page, "The order has changed.")).to_be_visible()
    cards(page).last.scroll_into_view_if_needed()
    expect(cards(page)).to_have_count(ends)
    page.get_by_role("button", name="Update the list").click()
    expect(status(page, "The order has changed.")).to_have_count(0)
    cards(page).last.scroll_into_view_if_needed()
    expect(cards(page)).to_have_count(ends)


def test_a_film_that_was_just_saved_is_among_the_saved(page: Page) -> None:
    begin_with(page, HEAT)
    title = titles(open_list(page))[0]
    held = hold(page, "**/api/marks/*")
    with page.expect_request("**/api/marks/*"):
        mark(card(page, title), "Save", title).click()
    page.get_by_role("link", name="Saved").first.click()
    expect(page.get_by_role("heading", name="Saved", level=1)).to_be_focused()
    page.wait_for_timeout(500)
    held.pop().continue_()
    expect(card(page, title)).to_be_visible()


def test_votes_that_were_asked_for_before_do_not_come_back(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    shared = [one for one in cards(page).all() if "Heat" in voters(one)]
    link = shared[0].get_by_role("heading").get_by_role("link")
    address = link.get_attribute("href")
    held = hold(page, "**/votes")
    with page.expect_request("**/votes"):
        page.goto(f"{address}")
    with page.expect_request("**/votes"):
        mark(page, "Save", page.get_by_role("heading", level=1).inner_text()).click()
        mark(page, "Like", page.get_by_role("heading", level=1).inner_text()).click()
    while len(held) < 2:
        page.wait_for_timeout(20)
    old, new = held
    new.fulfill(json={"because": []})
    old.continue_()
    page.wait_for_timeout(500)
    expect(page.get_by_role("list", name="Your films that led here")).to_have_count(0)


@pytest.mark.expects("ERR_FAILED")
def test_who_signed_out_is_told_so_though_the_next_answer_is_lost(page: Page) -> None:
    _account(page, "leaver@example.com", HEAT)
    page.goto("/account")
    button = page.get_by_role("main").get_by_role("button", name="Sign out", exact=True)
    expect(button).to_be_visible()
    page.route("**/api/me", lambda route: route.abort())
    button.click()
    expect(message(page, "You are signed out.")).to_be_visible()
    expect(page.get_by_role("link", name="Account")).to_have_count(0)
    rows = search(page, "heat 1995")
    expect_pressed(mark(rows, "Like", "Heat"), pressed=False)


@pytest.mark.expects("status of 403")
def test_what_a_guest_asks_for_is_not_done_for_who_signed_in_elsewhere(
    page: Page,
) -> None:
    begin_with(page)
    page.goto(f"/films/{HEAT}")
    expect(page.get_by_role("link", name="Guest")).to_be_visible()
    _account(page, "third-tab@example.com")
    mark(page.get_by_role("main"), "Save", "Heat").first.click()
    expect(message(page, "Somebody else is signed in now.")).to_be_visible()
    expect(page.get_by_role("link", name="Account")).to_be_visible()
    assert call(page, "GET", "/api/me/marks")["marks"] == {}


@pytest.mark.expects("ERR_FAILED")
def test_recovery_codes_stay_though_what_is_asked_next_is_lost(page: Page) -> None:
    _account(page, "lost@example.com")
    page.goto("/account")
    _begin_codes(page)
    page.route("**/api/me/ways", lambda route: route.abort())
    page.get_by_role("button", name="Turn it on").click()
    expect(page.get_by_text("How you get in did not arrive.")).to_be_visible()
    group = page.get_by_role("group", name="Your recovery codes")
    expect(group.get_by_role("listitem")).to_have_count(10)


def test_recovery_codes_asked_for_twice_are_made_once(page: Page) -> None:
    _account(page, "twice@example.com")
    page.goto("/account")
    _begin_codes(page)
    page.get_by_role("button", name="Turn it on").click()
    page.get_by_role("button", name="I have kept them").click()
    held = hold(page, RENEWED)
    page.get_by_role("button", name="New recovery codes").dblclick()
    with page.expect_request(RENEWED):
        page.get_by_role("button", name="Make new ones").dblclick()
    page.keyboard.press("Enter")
    held.pop(0).continue_()
    group = page.get_by_role("group", name="Your recovery codes")
    expect(group.get_by_role("listitem")).to_have_count(10)
    assert held == []


def _begin_codes(page: Page) -> None:
    """Fill in the first code of an app, so that one click turns codes on."""
    page.get_by_role("button", name="Set it up").click()
    secret = page.locator("code.secret").inner_text().replace(" ", "")
    code = pyotp.TOTP(secret).at(datetime.now(UTC))
    page.get_by_label("Code that the app shows").fill(code)


def _account(page: Page, email: str, *likes: str) -> None:
    begin_with(page, *likes)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/accounts", csrf, {"email": email, "password": PASSWORD})

"""Several tabs of one browser: who comes or goes in one does so in all."""

import re

from playwright.sync_api import Page, expect
from steps import (
    ALIEN,
    HEAT,
    UNHEARD,
    begin_with,
    call,
    card,
    cards,
    look_at,
    mark,
    message,
    open_list,
    sign_out_unheard,
    voters,
)

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own


def test_who_signs_in_or_out_in_another_tab_does_so_here_too(page: Page) -> None:
    _account(page, "both-tabs@example.com", HEAT)
    other = page.context.new_page()
    page.goto("/liked")
    expect(card(page, "Heat")).to_be_visible()
    other.goto("/account")
    leave = other.get_by_role("main").get_by_role("button", name="Sign out", exact=True)
    leave.click()
    expect(message(other, "You are signed out.")).to_be_visible()
    _expect_nobody(page)
    expect(card(page, "Heat")).to_have_count(0)
    other.goto("/sign-in")
    other.get_by_label("E-mail").fill("both-tabs@example.com")
    other.get_by_label("Password", exact=True).fill(PASSWORD)
    other.get_by_role("main").get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("link", name="Account")).to_be_visible()
    expect(card(page, "Heat")).to_be_visible()


@UNHEARD
def test_who_signed_out_unheard_is_gone_once_the_tab_is_looked_at(page: Page) -> None:
    _account(page, "unheard@example.com")
    page.goto("/saved")
    expect(page.get_by_text("Nothing saved yet")).to_be_visible()
    sign_out_unheard(page)
    look_at(page)
    _expect_nobody(page)


@UNHEARD
def test_the_page_of_who_was_here_is_made_anew_for_who_is(page: Page) -> None:
    begin_with(page, HEAT)
    open_list(page)
    assert voters(cards(page).first) == ["Heat"]
    sign_out_unheard(page)
    _account(page, "in-their-place@example.com", ALIEN)
    look_at(page)
    expect(page.get_by_role("link", name="Account")).to_be_visible()
    why = cards(page).first.get_by_role("list", name="Because you liked")
    expect(why.get_by_role("link", name=re.compile("^Alien"))).to_be_visible()
    assert voters(cards(page).first) == ["Alien"]


def test_a_mark_of_who_is_gone_is_not_made_for_who_came(page: Page) -> None:
    begin_with(page)
    page.goto(f"/films/{HEAT}")
    expect(page.get_by_role("link", name="Guest")).to_be_visible()
    save = mark(page.get_by_role("main"), "Save", "Heat").first
    expect(save).to_be_visible()
    _account(page, "came-between@example.com")
    look_at(page)
    expect(page.get_by_role("link", name="Account")).to_be_visible()
    assert call(page, "GET", "/api/me/marks")["marks"] == {}
    save.click()
    expect(message(page, "Saved: Heat")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert call(page, "GET", "/api/me/marks")["marks"] == {HEAT: "save"}


def _expect_nobody(page: Page) -> None:
    banner = page.get_by_role("banner")
    expect(banner.get_by_role("link", name="Sign in")).to_be_visible()
    expect(page.get_by_text("Nobody is signed in here")).to_be_visible()


def _account(page: Page, email: str, *likes: str) -> None:
    begin_with(page, *likes)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/accounts", csrf, {"email": email, "password": PASSWORD})

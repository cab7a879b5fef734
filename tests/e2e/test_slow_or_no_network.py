"""A network that takes its time, and one that is gone."""

import re

import pytest
from playwright.sync_api import Page, expect
from steps import (
    CALM,
    HEAT,
    MATRIX,
    begin_with,
    call,
    card,
    cards,
    count_shifts,
    expect_pressed,
    found,
    hold,
    mark,
    message,
    open_list,
    search,
)


@pytest.mark.parametrize(
    ("address", "arrived"),
    [
        ("/recommendations", "Because you liked"),
        ("/liked", "newest first"),
        ("/start", "Not for me"),
    ],
)
def test_while_answers_are_slow_their_places_are_kept(
    page: Page, address: str, arrived: str
) -> None:
    begin_with(page, HEAT, MATRIX)
    open_list(page)
    count_shifts(page)
    held = hold(page, "**/api/**")
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_text("Loading…").first).to_be_attached()
    while held:
        held.pop().continue_()
    page.unroute("**/api/**")
    expect(page.get_by_text(arrived).first).to_be_visible()
    expect(page.get_by_text("Loading…")).to_have_count(0)
    assert page.evaluate("shifts") < CALM


def test_the_sections_of_an_account_come_together(page: Page) -> None:
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    somebody = {"email": "slow@example.com", "password": "the otter walks home slowly"}
    call(page, "POST", "/api/accounts", csrf, somebody)
    count_shifts(page)
    held = hold(page, "**/api/me/ways")
    with page.expect_request("**/api/me/ways"):
        page.goto("/account")
    expect(page.get_by_text("One moment…")).to_be_visible()
    expect(page.get_by_role("heading", level=2)).to_have_count(0)
    held.pop().continue_()
    expect(page.get_by_text("in use now")).to_be_visible()
    expect(page.get_by_role("heading", name="A code beside")).to_be_visible()
    assert page.evaluate("shifts") < CALM


@pytest.mark.expects("ERR_INTERNET_DISCONNECTED")
def test_without_a_network_the_page_says_so_and_tries_again(page: Page) -> None:
    begin_with(page, HEAT)
    open_list(page)
    page.context.set_offline(True)
    page.get_by_role("link", name="Liked").click()
    failure = page.get_by_role("alert")
    expect(failure).to_contain_text("This list did not arrive")
    expect(failure).to_contain_text("Nothing that you marked is lost")
    page.get_by_role("button", name="Try again").click()
    expect(failure).to_be_visible()
    page.context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    expect(card(page, "Heat")).to_be_visible()
    expect(failure).to_have_count(0)


@pytest.mark.expects("status of 500")
def test_a_list_stays_a_list_where_only_its_marks_did_not_arrive(page: Page) -> None:
    begin_with(page, HEAT)
    page.route("**/api/me/marks", lambda route: route.fulfill(status=500))
    page.goto("/liked")
    expect(card(page, "Heat")).to_be_visible()
    expect(page.get_by_text("1 film, newest first")).to_be_visible()
    expect(page.locator(".gone")).to_have_count(0)


@pytest.mark.expects("status of 500")
def test_marks_that_do_not_arrive_are_not_known_and_are_asked_for_again(
    page: Page,
) -> None:
    begin_with(page, HEAT)
    page.route("**/api/me/marks", lambda route: route.fulfill(status=500))
    page.goto("/liked")
    like = mark(card(page, "Heat"), "Like", "Heat")
    trouble = message(page, "What you marked did not arrive.")
    expect(trouble).to_be_visible()
    expect(like).not_to_have_attribute("aria-pressed", re.compile(""))
    page.get_by_role("link", name="Guest").click()
    expect(page.get_by_text("You are a guest with 1 marked film.")).to_be_visible()
    expect(trouble).to_be_visible()
    page.go_back()
    expect(like).not_to_have_attribute("aria-pressed", re.compile(""))
    page.unroute("**/api/me/marks")
    expect_pressed(like)
    expect(trouble).to_have_count(0)


@pytest.mark.expects("status of 500")
def test_a_mark_is_made_though_the_others_are_not_known(page: Page) -> None:
    begin_with(page, HEAT)
    page.route("**/api/me/marks", lambda route: route.fulfill(status=500))
    page.goto(f"/films/{HEAT}")
    expect(message(page, "What you marked did not arrive.")).to_be_visible()
    expect(page.get_by_text("A like of it votes for each of these.")).to_be_visible()
    save = mark(page.get_by_role("main"), "Save", "Heat").first
    save.click()
    expect_pressed(save)
    saved = message(page, "Saved: Heat")
    expect(saved).to_be_visible()
    expect(saved.get_by_role("button", name="Undo")).to_have_count(0)


@pytest.mark.expects("status of 429")
def test_a_film_that_was_asked_for_too_often_is_still_one(page: Page) -> None:
    page.route("**/api/films/*", lambda route: route.fulfill(status=429), times=1)
    page.goto(f"/films/{HEAT}")
    expect(page.get_by_role("alert")).to_contain_text("The film did not arrive")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("heading", name="Heat", level=1)).to_be_visible()


@pytest.mark.expects("ERR_INTERNET_DISCONNECTED")
def test_a_search_without_a_network_says_so_and_tries_again(page: Page) -> None:
    page.goto("/sign-in")
    expect(page.get_by_role("button", name="Sign in")).to_be_enabled()
    page.context.set_offline(True)
    search(page, "heat 1995")
    expect(page.get_by_text("The search did not answer.").last).to_be_visible()
    page.context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    expect(mark(found(page), "Like", "Heat")).to_be_visible()


@pytest.mark.expects("ERR_INTERNET_DISCONNECTED")
def test_the_list_without_a_network_keeps_what_it_has(page: Page) -> None:
    begin_with(page, HEAT)
    open_list(page)
    count = cards(page).count()
    page.context.set_offline(True)
    page.get_by_label("Score", exact=True).select_option("from 5")
    expect(page.get_by_role("alert")).to_contain_text("did not arrive")
    page.context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    expect(cards(page)).not_to_have_count(0)
    assert cards(page).count() <= count


def test_pages_called_faster_than_they_are_shown_end_at_the_last(page: Page) -> None:
    begin_with(page, HEAT)
    open_list(page)
    page.evaluate(
        """() => {
          for (const name of ["Liked", "Saved", "Liked"])
            [...document.querySelectorAll("a")]
              .find((link) => link.textContent.startsWith(name)).click();
        }"""
    )
    expect(page).to_have_url(re.compile(r"/liked$"))
    expect(card(page, "Heat")).to_be_visible()

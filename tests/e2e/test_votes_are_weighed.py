"""The dial that orders the list, and films that are liked but silent."""

import re
from typing import Any

import pytest
from opening import OpenPage
from playwright.sync_api import Locator, Page, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    address,
    begin_with,
    call,
    card,
    cards,
    message,
    open_list,
    status,
    titles,
)

from fronting import wait_until

FIRST = "/api/recommendations?limit=12"
SILENCE = "Stop using this film"
WAY = re.compile("recommends (this film|it|the other)")


def test_each_vote_says_its_share_and_its_way(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    shared = _with_several_voters(page)
    why = shared.get_by_role("list", name="Because you liked")
    shares = [int(text) for text in re.findall(r"(\d+)%", why.inner_text())]
    assert sum(shares) == 100
    assert shares == sorted(shares, reverse=True)
    for link in why.get_by_role("link").all():
        expect(link).to_have_attribute("title", re.compile("recommend"))


def test_the_dial_orders_the_list_and_is_no_filter(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    before = titles(open_list(page))
    dial = page.get_by_role("slider", name="How well known")
    with page.expect_response("**/api/recommendations?dial=-0.5&*"):
        dial.press("ArrowLeft")
    with page.expect_response("**/api/recommendations?dial=-1&*"):
        dial.press("ArrowLeft")
    expect(dial).to_have_attribute("aria-valuetext", "Hidden gems")
    expect(dial).to_be_focused()
    assert address(page) == {"dial": ["-1"]}
    expect(cards(page)).to_have_count(len(before))
    page.reload()
    expect(dial).to_have_value("-1")
    filters = page.get_by_role("region", name="Filters")
    expect(filters.get_by_role("heading", name="Filters")).not_to_contain_text("1")
    filters.get_by_role("button", name="Clear all").click()
    expect(page).to_have_url(re.compile("/recommendations$"))
    expect(dial).to_have_value("0")
    expect(cards(page).first.get_by_role("heading")).to_have_text(before[0])


def test_a_film_is_silenced_where_it_votes_and_votes_again(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    shared = _with_several_voters(page)
    voter = shared.get_by_role("listitem").filter(has_text="Heat")
    voter.get_by_role("link").focus()
    page.keyboard.press("Tab")
    silence = voter.get_by_role("button", name=f"{SILENCE} (Heat)")
    expect(silence).to_be_focused()
    expect(silence).to_have_css("opacity", "1")
    with page.expect_response("**/api/marks/*"):
        page.keyboard.press("Enter")
    expect(voter.get_by_role("button", name="Let it vote (Heat)")).to_be_focused()
    expect(status(page, "Your likes have changed.")).to_be_visible()
    why = shared.get_by_role("list", name="Because you liked")
    expect(why).not_to_contain_text("%")
    with page.expect_response("**/api/marks/*"):
        message(page, "Does not vote any more: Heat").get_by_role(
            "button", name="Undo"
        ).click()
    expect(silence).to_be_attached()
    wait_until(lambda: _shares(why) == 100)
    with page.expect_response("**/api/marks/*"):
        voter.hover()
        silence.click()
    page.mouse.wheel(0, 2000)
    page.get_by_role("button", name="Update the list").click()
    expect(page.get_by_role("button", name=f"{SILENCE} (Heat)")).to_have_count(0)
    expect(page.get_by_role("heading", name="For you")).to_be_focused()
    assert page.evaluate("scrollY") == 0
    _votes_again(page)


@pytest.mark.parametrize("width", [390, 800, 1150, 1280])
def test_what_is_new_of_the_list_stays_below_the_header(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page).first.get_by_role("button", name=re.compile("^Like ")).click()
    update = page.get_by_role("button", name="Update the list")
    expect(update).to_be_visible()
    page.evaluate("scrollTo({ top: 900, behavior: 'instant' })")
    assert _top(update) >= _bottom(page.get_by_role("banner"))


def test_where_every_like_is_silent_the_page_says_so_and_leads_to_them(
    page: Page,
) -> None:
    begin_with(page, HEAT)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "PUT", f"/api/marks/{HEAT}", csrf, {"kind": "like", "votes": False})
    page.goto("/recommendations")
    expect(page.get_by_text("told every film you like not to vote")).to_be_visible()
    page.get_by_role("link", name="Let some of them vote").click()
    again = page.get_by_role("button", name="Let it vote (Heat)")
    expect(again).not_to_have_attribute("title", re.compile(""))
    again.click()
    page.get_by_role("link", name="For you").click()
    expect(cards(page).first).to_be_visible()


def _top(one: Locator) -> float:
    return float(one.evaluate("element => element.getBoundingClientRect().top"))


def _bottom(one: Locator) -> float:
    return float(one.evaluate("element => element.getBoundingClientRect().bottom"))


def test_a_film_is_silenced_on_a_page_that_it_led_to(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 390, "height": 844}, has_touch=True)
    begin_with(page, HEAT, MATRIX, ALIEN)
    title = _with_several_voters(page).get_by_role("heading").inner_text()
    card(page, title).get_by_role("heading").get_by_role("link").click()
    led = page.get_by_role("list", name="Your films that led here")
    with page.expect_response("**/votes"):
        led.get_by_role("button", name=f"{SILENCE} (Heat)").press("Enter")
    expect(led.get_by_role("button", name="Let it vote (Heat)")).to_be_focused()


def test_a_film_that_was_silenced_has_no_share_beside_those_that_vote(
    page: Page,
) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    shared = _with_several_voters(page)
    shared.get_by_role("heading").get_by_role("link").click()
    led = page.get_by_role("list", name="Your films that led here")
    heat = led.get_by_role("listitem").filter(has_text="Heat")
    expect(heat).to_contain_text("%")
    with page.expect_response("**/votes"):
        heat.get_by_role("button", name=f"{SILENCE} (Heat)").press("Enter")
    expect(heat).to_have_class("mute")
    expect(heat).not_to_contain_text("%")
    wait_until(lambda: _shares(led) == 100)
    with page.expect_response("**/votes"):
        heat.get_by_role("button", name="Let it vote (Heat)").press("Enter")
    expect(heat).to_contain_text("%")
    wait_until(lambda: _shares(led) == 100)


def test_which_way_films_vote_is_seen_where_they_are_unfolded(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    shared = _with_several_voters(page)
    why = shared.get_by_role("list", name="Because you liked")
    expect(shared.get_by_text(WAY)).to_have_count(0)
    shared.get_by_role("button", name=re.compile("^How they vote for ")).click()
    expect(shared.get_by_text(WAY).last).to_be_visible()
    for link in why.get_by_role("link").all():
        expect(link).to_contain_text(re.compile("[→←⇄]"))
        expect(link).to_have_accessible_name(WAY)
        expect(link).not_to_have_attribute("title", re.compile(""))
    shared.get_by_role("button", name=re.compile("^Less for ")).click()
    expect(shared.get_by_text(WAY)).to_have_count(0)
    shared.get_by_role("heading").get_by_role("link").click()
    led = page.get_by_role("list", name="Your films that led here")
    expect(led.get_by_role("link").first).to_have_accessible_name(WAY)
    expect(led.get_by_role("link").first).to_contain_text(re.compile("[→←⇄]"))
    expect(page.get_by_text(WAY).last).to_be_visible()


def test_on_a_phone_one_of_few_films_is_silenced_in_the_list(
    open_page: OpenPage,
) -> None:
    phone = {"width": 390, "height": 844}
    page = open_page(viewport=phone, has_touch=True, is_mobile=True)
    begin_with(page, HEAT, MATRIX, ALIEN)
    shared = _with_several_voters(page)
    silence = shared.get_by_role("button", name=f"{SILENCE} (Heat)")
    expect(silence).to_have_css("opacity", "0")
    shared.get_by_role("button", name=re.compile("^How they vote for ")).tap()
    expect(silence).to_have_css("opacity", "1")
    with page.expect_response("**/api/marks/*"):
        silence.tap()
    expect(shared.get_by_role("button", name="Let it vote (Heat)")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == phone["width"]


def test_the_page_of_a_silent_like_says_so_and_lets_it_vote(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    page.goto(f"/films/{HEAT}")
    led = page.get_by_role("region", name="Films like it")
    expect(led).to_contain_text("It votes for each of these.")
    with page.expect_response("**/api/marks/*"):
        led.get_by_role("button", name=f"{SILENCE} (Heat)").click()
    expect(led).to_contain_text("It would vote for each of these.")
    page.reload()
    expect(led).to_contain_text("It would vote for each of these.")
    with page.expect_response("**/api/marks/*"):
        led.get_by_role("button", name="Let it vote (Heat)").press("Enter")
    expect(led).to_contain_text("It votes for each of these.")


def _votes_again(page: Page) -> None:
    page.goto("/liked")
    heat = page.get_by_role("listitem").filter(has=card(page, "Heat"))
    expect(heat).to_contain_text("Does not vote")
    expect(page.get_by_text("Does not vote")).to_have_count(1)
    with page.expect_response("**/api/marks/*"):
        heat.get_by_role("button", name="Let it vote").click()
    expect(heat).to_contain_text("Votes again")
    liked = call(page, "GET", "/api/marks?kind=like")["items"]
    assert all(item["votes"] for item in liked)


def _shares(voters: Locator) -> int:
    return sum(map(int, re.findall(r"(\d+)%", voters.inner_text())))


def _several(item: dict[str, Any]) -> bool:
    voters = {voter["id"] for voter in item["because"]}
    return HEAT in voters and len(voters) > 1


def _with_several_voters(page: Page) -> Locator:
    """Open the list; find the first film for which Heat votes, and another one."""
    # Candidates' own lists are read last, and what comes late moves nothing on a page.
    wait_until(lambda: any(map(_several, call(page, "GET", FIRST)["items"])))
    several = open_list(page).filter(has_text=re.compile(r"Heat\s+\d+%"))
    expect(several).not_to_have_count(0)
    # By its title: a film that is silenced there has no share any more.
    return card(page, several.first.get_by_role("heading").inner_text())

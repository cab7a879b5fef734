"""Marks that the server refuses, and marks that the person regrets."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    PULP_FICTION,
    begin_with,
    call,
    card,
    cards,
    expect_pressed,
    hold,
    mark,
    message,
    open_list,
    titles,
)

Answer = Callable[[Route], None]


def _fails(route: Route) -> None:
    route.fulfill(
        status=500,
        content_type="application/problem+json",
        body='{"type":"about:blank","title":"Internal Server Error","status":500}',
    )


def _is_cut_off(route: Route) -> None:
    route.abort("connectionreset")


@pytest.mark.expects("status of 500|ERR_CONNECTION_RESET")
@pytest.mark.parametrize("answer", [_fails, _is_cut_off])
def test_a_refused_mark_shows_at_once_is_taken_back_and_says_so(
    page: Page, answer: Answer
) -> None:
    begin_with(page, HEAT)
    title = titles(open_list(page))[0]
    button = mark(card(page, title), "Save", title)
    held = hold(page, "**/api/marks/*")
    with page.expect_request("**/api/marks/*"):
        button.click()
    expect_pressed(button)
    answer(held.pop())
    expect_pressed(button, pressed=False)
    refusal = message(page, f"{title} is as it was before")
    expect(refusal).to_be_visible()
    page.unroute("**/api/marks/*")
    refusal.get_by_role("button", name="Try again").click()
    expect_pressed(button)
    page.goto("/saved")
    expect(card(page, title)).to_be_visible()


def test_a_mark_is_undone_from_its_message(page: Page) -> None:
    begin_with(page, HEAT)
    title = titles(open_list(page))[0]
    button = mark(card(page, title), "Save", title)
    button.click()
    with page.expect_response("**/api/marks/*"):
        message(page, f"Saved: {title}").get_by_role("button", name="Undo").click()
    expect_pressed(button, pressed=False)
    page.reload()
    expect_pressed(button, pressed=False)


def test_a_hidden_film_comes_back_where_it_was(page: Page) -> None:
    begin_with(page, HEAT)
    before = titles(open_list(page))
    mark(card(page, before[1]), "Hide", before[1]).click()
    expect(cards(page)).to_have_count(len(before) - 1)
    page.get_by_role("button", name=f"Undo hiding {before[1]}").click()
    expect(cards(page)).to_have_count(len(before))
    assert titles(cards(page)) == before


@pytest.mark.parametrize(
    ("address", "what", "kind"),
    [
        ("/liked", "Like", "like"),
        ("/hidden", "Hide", "hide"),
        ("/saved", "Save", "save"),
    ],
)
def test_every_list_gives_a_film_back_with_one_click(
    page: Page, address: str, what: str, kind: str
) -> None:
    films = {HEAT: "Heat", MATRIX: "The Matrix", ALIEN: "Alien"}
    begin_with(page, **{kind: films})
    page.goto(address)
    expect(cards(page)).to_have_count(3)
    assert titles(cards(page)) == ["Alien", "The Matrix", "Heat"]
    with page.expect_response("**/api/marks/*"):
        mark(page, what, "Heat").click()
    expect_pressed(mark(page, what, "Heat"), pressed=False)
    assert call(page, "GET", f"/api/marks?kind={kind}")["total"] == 2
    with page.expect_response("**/api/marks/*"):
        mark(page, what, "Heat").click()
    assert call(page, "GET", f"/api/marks?kind={kind}")["total"] == 3


def test_a_film_keeps_only_its_newest_mark(page: Page) -> None:
    begin_with(page, HEAT, save=[PULP_FICTION])
    page.goto(f"/films/{PULP_FICTION}")
    mark(page, "Hide", "Pulp Fiction").click()
    expect_pressed(mark(page, "Save", "Pulp Fiction"), pressed=False)
    lists = page.get_by_role("navigation", name="Your lists")
    lists.get_by_role("link", name="Saved").click()
    expect(page.get_by_role("heading", name="Nothing saved yet")).to_be_visible()
    lists.get_by_role("link", name="Hidden").click()
    expect(card(page, "Pulp Fiction")).to_be_visible()

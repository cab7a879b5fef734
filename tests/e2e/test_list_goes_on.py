"""The list as it grows: further pages, and films that are still on their way."""

import json

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
    mark,
    open_list,
    search,
    status,
    titles,
    voters,
)

HREFS = "links => links.map((link) => link.pathname)"
CLICK = """words => [...document.querySelectorAll("button")]
  .find(({ textContent }) => textContent.trim() === words)?.click()"""
NOTHING_PENDING = """async () => {
  const answer = await fetch("/api/recommendations?limit=1");
  return (await answer.json()).pending === 0;
}"""


def test_it_says_how_many_more_likes_it_is_in_want_of(page: Page) -> None:
    begin_with(page, HEAT, MATRIX)
    open_list(page)
    expect(page.get_by_text("1 more like makes a much better list")).to_be_visible()


def test_pages_follow_without_repeats_or_gaps_while_marks_change(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN, PULP_FICTION)
    first = titles(open_list(page))
    hidden, liked = [first[2], first[5]], first[8]
    for title in hidden:
        mark(card(page, title), "Hide", title).click()
        expect(page.get_by_text(f"{title} is hidden for good")).to_be_visible()
    with page.expect_response("**/api/marks/*"):
        mark(card(page, liked), "Like", liked).click()
    page.wait_for_function(NOTHING_PENDING, polling=200)
    more = page.get_by_role("button", name="Show more")
    while more.count():
        before = cards(page).count()
        page.evaluate(CLICK, "Show more")  # it may go on by itself at that moment
        expect(cards(page)).not_to_have_count(before)
    shown = _ids(page)
    assert len(shown) == len(set(shown))
    assert len(shown) > 24
    due = {
        item["film"]["id"]: item["film"]["title"]
        for offset in range(0, len(shown), 100)
        for item in call(
            page, "GET", f"/api/recommendations?limit=100&offset={offset}"
        )["items"]
    }
    assert not set(due) - set(shown), "gaps"
    assert set(shown) - set(due) == set(_ids(page, liked)), "more than there is"
    assert not set(hidden) & set(due.values())


def test_a_page_that_is_scrolled_goes_on_by_itself(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN, PULP_FICTION)
    open_list(page)
    expect(cards(page)).to_have_count(12)
    cards(page).last.scroll_into_view_if_needed()
    expect(cards(page)).to_have_count(24)


def test_a_list_completes_itself_while_films_are_on_their_way(page: Page) -> None:
    """The first answers are those of a slow source: few films, more to come."""
    begin_with(page, HEAT, MATRIX, ALIEN)
    complete = titles(open_list(page))
    answers = 0

    def early(route: Route) -> None:
        nonlocal answers
        answers += 1
        answer = route.fetch()
        body = answer.json()
        if answers < 3:
            items = body["items"][: 2 * answers]
            body |= {"items": items, "total": len(items), "pending": 12 - len(items)}
        route.fulfill(response=answer, body=json.dumps(body))

    page.route("**/api/recommendations?*", early)
    page.goto("/recommendations")
    expect(status(page, "films on their way")).to_be_visible()
    expect(page.get_by_role("progressbar", name="Films arrived")).to_be_visible()
    expect(cards(page)).to_have_count(12)
    expect(page.get_by_text("on their way")).to_have_count(0)
    assert titles(cards(page)) == complete


def test_a_fresh_like_counts_in_the_next_list_and_completes_without_a_reload(
    page: Page,
) -> None:
    begin_with(page)
    page.goto("/")
    mark(search(page, "solaris 2002"), "Like", "Solaris").click()
    page.get_by_role("link", name="For you").click()
    expect(cards(page)).not_to_have_count(0)
    page.wait_for_function(NOTHING_PENDING, polling=200)
    expect(page.get_by_text("on their way")).to_have_count(0)
    total = call(page, "GET", "/api/recommendations")["total"]
    expect(cards(page)).to_have_count(min(total, 12))
    assert all(voters(film) == ["Solaris"] for film in cards(page).all())


def test_the_first_like_on_the_empty_list_fills_it(page: Page) -> None:
    begin_with(page)
    page.goto("/recommendations")
    expect(page.get_by_text("Nobody votes yet")).to_be_visible()
    mark(search(page, "solaris 2002"), "Like", "Solaris").click()
    expect(cards(page)).not_to_have_count(0)
    expect(page.get_by_role("button", name="Update the list")).to_have_count(0)


def _ids(page: Page, title: str | None = None) -> list[str]:
    """Read the ids of all films in the list, or of the one with this title."""
    films = card(page, title) if title else cards(page)
    links = films.get_by_role("heading").get_by_role("link")
    return [link.rpartition("/")[2] for link in links.evaluate_all(HREFS)]

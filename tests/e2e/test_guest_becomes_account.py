"""The whole main job, as a newcomer does it."""

import re

from playwright.sync_api import Page, expect
from steps import (
    address,
    begin,
    card,
    cards,
    expect_pressed,
    mark,
    message,
    search,
    titles,
    voters,
    wall,
)

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own


def test_a_guest_finds_films_keeps_them_and_returns_with_an_account(page: Page) -> None:
    begin(page)
    liked = _like_three_from_the_wall(page)
    liked |= _like_three_by_search(page, but=liked)
    page.get_by_role("link", name="Show me my recommendations").click()
    _every_film_says_why(page, liked)
    hidden, saved, last = titles(cards(page))[:3]
    mark(card(page, hidden), "Hide", hidden).click()
    expect(page.get_by_text(f"{hidden} is hidden for good")).to_be_visible()
    mark(card(page, saved), "Save", saved).click()
    expect_pressed(mark(card(page, saved), "Save", saved))
    _filter_by_score(page)
    page.reload()
    _filters_hold(page)
    page.get_by_role("button", name="Clear all").click()
    expect(card(page, last)).to_be_visible()
    _marks_are_kept(page, liked, saved, hidden)
    _become_an_account(page)
    _sign_out_and_in(page)
    _marks_are_kept(page, liked, saved, hidden)


def _like_three_from_the_wall(page: Page) -> set[str]:
    liked = set()
    for _ in range(3):
        film = wall(page).first
        name = film.get_attribute("aria-label") or ""
        film.get_by_role("button", name="Like", exact=True).click()
        expect(page.get_by_role("group", name=name, exact=True)).to_have_count(0)
        liked.add(name.rpartition(" (")[0])
    expect(page.get_by_text("Your first list is ready")).to_be_visible()
    return liked


def _like_three_by_search(page: Page, but: set[str]) -> set[str]:
    found = {"heat 1995": "Heat", "matrix": "The Matrix", "alien": "Alien"}
    found |= {"ikiru": "Ikiru", "amelie": "Amélie", "brazil": "Brazil"}
    left = [(text, title) for text, title in found.items() if title not in but]
    asked = dict(left[:3])
    for text, title in asked.items():
        button = mark(search(page, text), "Like", title)
        button.click()
        expect_pressed(button)
    expect(page.get_by_role("region", name="Your progress")).to_contain_text("6 likes")
    return set(asked.values())


def _every_film_says_why(page: Page, liked: set[str]) -> None:
    expect(cards(page)).to_have_count(12)
    expect(page.get_by_text("on their way")).to_have_count(0)
    for film in cards(page).all():
        named = set(voters(film))
        assert named, film.inner_text()
        assert named <= liked
    assert not set(titles(cards(page))) & liked


def _filter_by_score(page: Page) -> None:
    page.get_by_label("Score", exact=True).select_option("from 7")
    expect(page).to_have_url(re.compile(r"\?min_score=7$"))
    _filters_hold(page)


def _filters_hold(page: Page) -> None:
    assert address(page) == {"min_score": ["7"]}
    filters = page.get_by_role("region", name="Filters")
    expect(filters.get_by_role("heading", name="Filters")).to_contain_text("1")
    expect(page.get_by_label("Score", exact=True)).to_have_value("7")
    expect(cards(page).first).to_be_visible()


def _marks_are_kept(page: Page, liked: set[str], saved: str, hidden: str) -> None:
    lists = page.get_by_role("navigation", name="Your lists")
    for name, kept in ("Saved", {saved}), ("Liked", liked), ("Hidden", {hidden}):
        lists.get_by_role("link", name=name).click()
        expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()
        expect(cards(page)).to_have_count(len(kept))
        assert set(titles(cards(page))) == kept


def _become_an_account(page: Page) -> None:
    page.get_by_role("link", name="Guest").click()
    page.get_by_label("E-mail").fill("ada@example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Make it my account").click()
    expect(message(page, "This is your account now")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("ada@example.com")


def _sign_out_and_in(page: Page) -> None:
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Films you will like, and why"
    )
    expect(page.get_by_role("navigation", name="Your lists")).to_have_count(0)
    page.get_by_role("banner").get_by_role("link", name="Sign in").click()
    page.get_by_label("E-mail").fill("ada@example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(cards(page).first).to_be_visible()

"""Filters: what they leave, what they say, how they are dropped."""

import re

from playwright.sync_api import Locator, Page, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    address,
    begin_with,
    call,
    cards,
    open_list,
    status,
    tell,
    titles,
)


def test_an_empty_list_says_what_each_filter_removed_and_loosening_fills_it(
    page: Page,
) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    query = "?min_score=8&genre=Musical"
    page.goto(f"/recommendations{query}")
    expect(
        page.get_by_role("heading", name="The filters leave nothing")
    ).to_be_visible()
    removed = call(page, "GET", f"/api/recommendations{query}")["removed"]
    assert set(removed) == {"min_score", "genre"}
    rows = page.get_by_role("listitem").filter(has_text="removed")
    for filter_, label in ("min_score", "Minimum score"), ("genre", "must have"):
        row = rows.filter(has_text=label)
        expect(row).to_contain_text(f"removed {removed[filter_]} films")
    with page.expect_response("**/api/recommendations?*"):
        rows.filter(has_text="must have").get_by_role("button").click()
    expect(cards(page).first).to_be_visible()
    assert address(page) == {"min_score": ["8"]}
    _count_is_said(page)


def test_a_genre_may_be_there_must_be_there_or_must_never_be_there(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    _press_genre(page, "Thriller")
    assert address(page) == {"any_genre": ["Thriller"]}
    _press_genre(page, "Horror")
    assert address(page) == {"any_genre": ["Thriller", "Horror"]}
    assert all({"Thriller", "Horror"} & _genres(film) for film in cards(page).all())
    _press_genre(page, "Thriller")
    _press_genre(page, "Horror")
    assert address(page) == {"genre": ["Thriller", "Horror"]}
    assert all({"Thriller", "Horror"} <= _genres(film) for film in cards(page).all())
    _press_genre(page, "Horror")
    assert address(page) == {"genre": ["Thriller"], "not_genre": ["Horror"]}
    for film in cards(page).all():
        assert "Thriller" in _genres(film)
        assert "Horror" not in _genres(film)
    _press_genre(page, "Horror")
    assert address(page) == {"genre": ["Thriller"]}


def test_all_filters_are_counted_and_cleared_at_once(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    everything = open_list(page).count()
    for label, choice in (
        ("Score", "from 6"),
        ("Reviews or votes", "from 10"),
        ("Runtime", "up to 3 h"),
    ):
        page.get_by_label(label, exact=True).select_option(choice)
    page.get_by_label("From year").fill("1980")
    page.get_by_label("To year").fill("2010")
    page.get_by_label("Language").select_option("English")
    page.get_by_label("Director").select_option("Michael Mann")
    filters = page.get_by_role("region", name="Filters")
    expect(filters.get_by_role("heading", name="Filters")).to_contain_text("7")
    asked = {
        "min_score": ["6"],
        "min_votes": ["10"],
        "max_runtime": ["180"],
        "from_year": ["1980"],
        "to_year": ["2010"],
        "language": ["English"],
        "director": ["Michael Mann"],
    }
    assert address(page) == asked
    _count_is_said(page)
    for film in cards(page).all():
        expect(film).to_contain_text("By Michael Mann")
        year = re.search(r"\b(?:19|20)\d\d\b", film.inner_text())
        assert year
        assert 1980 <= int(year[0]) <= 2010
    page.reload()
    assert address(page) == asked
    page.get_by_role("button", name="Clear all").click()
    expect(page).to_have_url(re.compile("/recommendations$"))
    expect(cards(page)).to_have_count(everything)
    expect(page.get_by_role("button", name="Clear all")).to_have_count(0)


def test_a_year_that_is_not_taken_is_told_beside_it_and_the_list_stays(
    page: Page,
) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    before = titles(open_list(page, "?to_year=1999"))
    first, last = page.get_by_label("From year"), page.get_by_label("To year")
    expect(first).not_to_have_accessible_description(re.compile("."))
    for year in ("99999", "2005", "1500", "19x5"):
        first.fill(year)
        expect(first).to_have_attribute("aria-invalid", "true")
        expect(first).to_have_accessible_description("A year from 1870 to 1999.")
    first.fill("")
    expect(first).to_have_attribute("aria-invalid", "false")
    first.press_sequentially("20")
    expect(page.get_by_role("alert")).to_have_count(0)
    first.press("Tab")
    expect(page.get_by_role("alert")).to_have_text("A year from 1870 to 1999.")
    assert address(page) == {"to_year": ["1999"]}
    assert titles(cards(page)) == before
    first.fill("2001")
    last.fill("2010")
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page).to_have_url(re.compile("from_year=2001&to_year=2010"))
    last.fill("1990")
    expect(last).to_have_accessible_description("A year from 2001 to 2100.")
    page.get_by_role("button", name="Clear all").click()
    expect(page).to_have_url(re.compile("/recommendations$"))
    expect(first).to_have_value("")
    expect(last).to_have_value("")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_years_of_the_address_that_exclude_each_other_are_told(page: Page) -> None:
    begin_with(page, HEAT)
    page.goto("/recommendations?from_year=2010&to_year=1990")
    for label in ("From year", "To year"):
        expect(page.get_by_label(label)).to_have_attribute("aria-invalid", "true")
    page.get_by_label("From year").fill("1980")
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page).to_have_url(re.compile("from_year=1980&to_year=1990"))


def test_kinds_are_offered_where_there_are_several(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    open_list(page)
    kind = page.get_by_label("Kind", exact=True)
    expect(kind).to_have_count(0)
    series = {"value": "series", "count": 1}
    tell(page, "**/api/choices", lambda choices: choices["kinds"].append(series))
    page.reload()
    kind.select_option("films only")
    assert address(page) == {"kind": ["film"]}
    _count_is_said(page)
    expect(kind).to_have_value("film")


def test_with_nothing_to_choose_from_no_choice_is_offered(page: Page) -> None:
    begin_with(page, HEAT)
    nothing = {"kinds": [], "genres": [], "languages": [], "directors": []}
    page.route("**/api/choices", lambda route: route.fulfill(json=nothing))
    open_list(page)
    expect(page.get_by_label("Score", exact=True)).to_be_visible()
    expect(page.get_by_text("Press again")).to_have_count(0)
    expect(page.get_by_label("Language")).to_have_count(0)
    expect(page.get_by_label("Director")).to_have_count(0)


def test_filters_stay_when_a_film_is_opened_and_left_again(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN)
    films = open_list(page, "?not_genre=Horror")
    count = films.count()
    films.first.get_by_role("heading").get_by_role("link").click()
    expect(page.get_by_role("heading", name="Films like it")).to_be_visible()
    page.go_back()
    expect(cards(page)).to_have_count(count)
    assert address(page) == {"not_genre": ["Horror"]}


def _press_genre(page: Page, genre: str) -> None:
    """Press the chip of a genre, and wait for the list that it makes."""
    with page.expect_response("**/api/recommendations?*"):
        page.get_by_role("button", name=re.compile(f"^(. ?)?{genre} ?:")).click()
    _count_is_said(page)


def _count_is_said(page: Page) -> None:
    query = page.url.partition("?")[2]
    total = call(page, "GET", f"/api/recommendations?{query}")["total"]
    words = "1 film" if total == 1 else f"{total} films"
    expect(status(page, re.compile(f"^{words}$"))).to_be_visible()
    expect(cards(page)).to_have_count(min(total, 12))


def _genres(film: Locator) -> set[str]:
    """Read the genres of a film: the line with dots between, the last of its kind."""
    lines = [line for line in film.inner_text().splitlines() if " · " in line]
    return set(lines[-1].split(" · "))

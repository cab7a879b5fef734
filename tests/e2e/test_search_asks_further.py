"""The search, where a source suggests titles, to browsers or to the site."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from steps import found, hold, mark, search, tell

# On the site itself, since its policy lets pages ask no other server here.
TEMPLATE = "/suggestion/x/{query}.json"
NEW = {"id": "tt9999901", "l": "Quasar Harvest", "qid": "movie", "y": 2026}
GAME = {"id": "tt9999902", "l": "Quasar Harvest", "qid": "videoGame", "y": 2026}
HIT, HEAT = (
    {"id": one, "title": title, "year": year, "kind": "film", "stars": []}
    | {"poster": "/posters/tt0113277"}
    for one, title, year in (
        ("tt9999901", "Quasar Harvest", 2026),
        ("tt0113277", "Heat", 1995),
    )
)
KNOWN = {"id": "tt0113277", "l": "Heat", "qid": "movie", "y": 1995}


@pytest.mark.expects("status of 404")
def test_a_film_that_no_search_file_knows_is_suggested(page: Page) -> None:
    asked = _suggest(page, [GAME, NEW])
    page.goto("/sign-in")
    page.get_by_role("searchbox").press_sequentially("Quasar Harvest")
    expect(mark(found(page), "Like", "Quasar Harvest")).to_be_visible()
    expect(found(page)).to_have_count(1)
    assert asked[-1] == "/suggestion/x/quasar_harvest.json"
    assert len(asked) < len("Quasar Harvest"), "it did not wait for a pause"


@pytest.mark.expects("status of 404")
def test_suggestions_come_after_what_is_known_and_nothing_comes_twice(
    page: Page,
) -> None:
    asked = _suggest(page, [NEW, KNOWN])
    page.goto("/sign-in")
    rows = search(page, "heat 1995")
    expect(rows).to_have_count(1)
    assert asked == []
    _more(page, "heat 1995").click()
    expect(rows).to_have_count(2)
    expect(rows.nth(0)).to_contain_text("Heat")
    expect(rows.nth(1)).to_contain_text("Quasar Harvest")


@pytest.mark.expects("status of 404")
def test_the_same_text_is_asked_for_once(page: Page) -> None:
    asked = _suggest(page, [NEW])
    page.goto("/sign-in")
    expect(search(page, "quasar harvest")).to_have_count(1)
    search(page, "")
    expect(search(page, "quasar harvest")).to_have_count(1)
    assert len(asked) == 1


@pytest.mark.expects("ERR_FAILED")
def test_where_nobody_suggests_the_site_searches_as_ever(page: Page) -> None:
    asked = _suggest(page, None)
    page.goto("/sign-in")
    search(page, "pulp fictoin")
    expect(page.get_by_text("Did you mean Pulp Fiction?").last).to_be_visible()
    search(page, "alein 1979")
    expect(page.get_by_text("Did you mean Alien").last).to_be_visible()
    assert len(asked) == 1, "who failed was not left alone"


def test_more_titles_are_asked_for_once_by_the_arrow_keys(page: Page) -> None:
    asked = _know_more(page, [HIT, HEAT], asked=True)
    page.goto("/sign-in")
    page.get_by_role("searchbox").press_sequentially("heat 1995")
    expect(_more(page, "heat 1995")).to_be_visible()
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    expect(_more(page, "heat 1995")).to_be_focused()
    assert asked == []
    page.keyboard.press("Enter")
    expect(found(page)).to_have_count(2)
    expect(found(page).nth(1)).to_contain_text("Quasar Harvest")
    expect(mark(found(page), "Like", "Quasar Harvest")).to_be_focused()
    expect(page.get_by_role("button", name="More titles")).to_have_count(0)
    assert asked == [{"q": ["heat 1995"], "further": ["true"]}]


@pytest.mark.parametrize(
    ("asked", "told"),
    [(True, "No other title of that name"), (False, "Nobody else can be asked")],
)
def test_where_nothing_more_comes_the_search_says_why(
    page: Page, *, asked: bool, told: str
) -> None:
    _know_more(page, [HEAT], asked=asked)
    page.goto("/sign-in")
    search(page, "heat 1995")
    _more(page, "heat 1995").click()
    expect(page.get_by_text(told).last).to_be_visible()
    expect(found(page)).to_have_count(1)
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_that_others_know_more_may_be_heard_after_the_search(page: Page) -> None:
    _know_more(page, [HIT, HEAT], asked=True)
    held = hold(page, "**/api/sources")
    page.goto("/sign-in")
    expect(search(page, "heat 1995")).to_have_count(1)
    expect(_more(page, "heat 1995")).to_have_count(0)
    held.pop().fallback()
    expect(_more(page, "heat 1995")).to_be_visible()


def test_where_nobody_knows_more_nothing_is_offered(page: Page) -> None:
    page.goto("/sign-in")
    expect(search(page, "heat 1995")).to_have_count(1)
    expect(page.get_by_role("button", name="More titles")).to_have_count(0)


def _more(page: Page, text: str) -> Locator:
    """Find the row that asks others for titles."""
    return page.get_by_role("button", name=f"More titles named “{text}”")


def _know_more(
    page: Page, items: list[dict[str, object]], *, asked: bool
) -> list[dict[str, list[str]]]:
    """Let the site's search find these, and say whether it asked; give its queries."""
    queries: list[dict[str, list[str]]] = []

    def answer(route: Route) -> None:
        queries.append(parse_qs(urlsplit(route.request.url).query))
        route.fulfill(json={"items": items, "did_you_mean": None, "asked": asked})

    def on(body: dict[str, object]) -> None:
        body["search_knows_more"] = True

    tell(page, "**/api/sources", on)
    page.route(re.compile(r"/api/search\?"), answer)
    return queries


def _suggest(page: Page, items: list[dict[str, object]] | None) -> list[str]:
    """Suggest these titles for every text, or fail; give the paths asked for."""
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append("/" + route.request.url.split("/", 3)[3])
        if items is None:
            route.abort()
        else:
            route.fulfill(json={"d": items, "q": "", "v": 1})

    def on(body: dict[str, object]) -> None:
        body["suggestions"] = TEMPLATE

    tell(page, "**/api/sources", on)
    page.route("**/suggestion/x/*", answer)
    return asked

"""The search, where a source suggests titles to browsers."""

import pytest
from playwright.sync_api import Page, Route, expect
from steps import found, mark, search, tell

# On the site itself, since its policy lets pages ask no other server here.
TEMPLATE = "/suggestion/x/{query}.json"
NEW = {"id": "tt9999901", "l": "Quasar Harvest", "qid": "movie", "y": 2026}
GAME = {"id": "tt9999902", "l": "Quasar Harvest", "qid": "videoGame", "y": 2026}
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
    _suggest(page, [NEW, KNOWN])
    page.goto("/sign-in")
    rows = search(page, "heat 1995")
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

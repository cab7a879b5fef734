"""What a person does on the site, in the person's own words."""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

HEAT, MATRIX, ALIEN, PULP_FICTION = (
    "tt0113277",
    "tt0133093",
    "tt0078748",
    "tt0110912",
)

# A page that has not heard that its person is gone may still ask for their things.
UNHEARD = pytest.mark.expects("status of 401")

# Above 0.1 people notice that what they read moves away.
CALM = 0.1
COUNT_SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => {
  const unasked = list.getEntries().filter((shift) => !shift.hadRecentInput);
  window.shifts = unasked.reduce((sum, { value }) => sum + value, window.shifts);
}).observe({ type: "layout-shift", buffered: true });
"""
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 3">'
    '<path fill="teal" d="M0 0h2v3H0z"/></svg>'
)


def begin(page: Page) -> None:
    """Land on the first page, and become a guest with one click."""
    page.goto("/")
    page.get_by_role("button", name="Try it").click()
    expect(wall(page)).not_to_have_count(0)


def begin_with(page: Page, *likes: str, **marks: Iterable[str]) -> None:
    """Become a guest who has marked films before; no page is open yet."""
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    csrf = {"X-CSRF-Token": call(page, "POST", "/api/guests", csrf)["csrf_token"]}
    for kind, films in ({"like": likes} | marks).items():
        for film in films:
            call(page, "PUT", f"/api/marks/{film}", csrf, {"kind": kind})


def call(
    page: Page,
    method: str,
    path: str,
    headers: dict[str, str] | None = None,
    data: object = None,
) -> Any:  # noqa: ANN401 - JSON of any shape
    """Ask the site as the page's own person, past the page."""
    answer = page.request.fetch(path, method=method, headers=headers, data=data)
    assert answer.ok, f"{method} {path}: {answer.status} {answer.text()}"
    return answer.json() if answer.body() else None


def sign_out_unheard(page: Page) -> None:
    """End the person's session past the page and past all other tabs."""
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "DELETE", "/api/sessions/current", csrf)


def look_at(page: Page) -> None:
    """Come back to the page from another tab."""
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def open_list(page: Page, query: str = "") -> Locator:
    """Open the recommendations, wait until all of them have come; give the cards."""
    page.goto(f"/recommendations{query}")
    expect(cards(page)).not_to_have_count(0)
    expect(page.get_by_text("on their way")).to_have_count(0)
    return cards(page)


def cards(page: Page) -> Locator:
    """Find the films of a list; each is named by its title."""
    return page.get_by_role("main").get_by_role("article")


def card(page: Page, title: str) -> Locator:
    """Find the film of this title in a list."""
    return page.get_by_role("article").filter(
        has=page.get_by_role("heading", name=title, exact=True)
    )


def titles(films: Locator) -> list[str]:
    """Read the titles of the films of a list, from its top."""
    return films.get_by_role("heading").all_inner_texts()


def voters(film: Locator) -> list[str]:
    """Read because of which liked films a film is in the list, without their shares."""
    links = film.get_by_role("list", name="Because you liked").get_by_role("link")
    return [re.sub(r"\s+\d+%$", "", text) for text in links.all_inner_texts()]


def wall(page: Page) -> Locator:
    """Find the films on the wall of starters; each is named by title and year."""
    return (
        page.get_by_role("main")
        .get_by_role("group")
        .filter(has=page.get_by_role("button", name="Not for me"))
    )


def search(page: Page, text: str) -> Locator:
    """Paste into the search box; give the rows of films beneath it."""
    page.get_by_role("searchbox").fill(text)
    return found(page)


def found(page: Page) -> Locator:
    """Find the rows beneath the search box."""
    return page.get_by_role("list", name="Films found").get_by_role("listitem")


def mark(where: Page | Locator, what: str, title: str) -> Locator:
    """Find the button that likes, saves or hides the film of this title."""
    name = re.escape(title).replace("/", r"\/")  # which ends a pattern in a browser
    return where.get_by_role("button", name=re.compile(f"^{what}[ds]? {name}$"))


def expect_pressed(button: Locator, *, pressed: bool = True) -> None:
    """Expect that a button is pressed, or soon will be."""
    expect(button).to_have_attribute("aria-pressed", str(pressed).lower())


def message(page: Page, text: str) -> Locator:
    """Find the message at the edge of the screen that says this."""
    return (
        page.get_by_role("region", name="Messages").locator("div").filter(has_text=text)
    )


def status(page: Page, text: str | re.Pattern[str]) -> Locator:
    """Find what the page says about itself, by eye and by ear."""
    return page.get_by_role("status").filter(has_text=text)


def address(page: Page) -> dict[str, list[str]]:
    """Read what the address of the page asks for."""
    return parse_qs(urlsplit(page.url).query)


def hold(page: Page, pattern: str) -> list[Route]:
    """Keep back what is asked for from now on; give what is kept back."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(pattern, keep)
    return held


def tell(page: Page, pattern: str, change: Callable[[Any], object]) -> None:
    """Change what the site says, in place, before the page hears it."""

    def answer(route: Route) -> None:
        told = route.fetch()
        body = told.json()
        change(body)
        route.fulfill(response=told, body=json.dumps(body))

    page.route(pattern, answer)


def show_picture(page: Page) -> None:
    """Give every film whose poster has a digest the same picture."""
    page.route(
        "**/posters/*?v=*",
        lambda route: route.fulfill(body=PICTURE, content_type="image/svg+xml"),
    )


def stage(page: Page) -> list[str]:
    """Play YouTube's part, so that nothing leaves; give what is asked of it."""
    asked: list[str] = []

    def play(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(body="<title>A trailer</title>", content_type="text/html")

    page.route("https://www.youtube-nocookie.com/**", play)
    return asked


def count_shifts(page: Page) -> None:
    """Add up as `shifts`, from the next page on, how far things move unasked."""
    page.add_init_script(COUNT_SHIFTS)


def overview() -> dict[str, Any]:
    """Tell of sources in every state, as the site tells its operator."""
    return {
        "items": [
            _source("tmdb", _host("api.themoviedb.org", "open", spent_today=12_873)),
            _source(
                "wikidata",
                _host(
                    "query.wikidata.org",
                    "broken",
                    since="2026-11-01T08:00:00Z",
                    trouble="no answer within 20 seconds",
                ),
                _host("en.wikipedia.org", "paused", trouble="asked to wait"),
            ),
            _source(
                "imdb",
                _host("www.imdb.com", "blocked"),
                _host("a.example", "untried"),
                _host("b.example", "failing", trouble="no JSON"),
            ),
            _source("imdb_data", on=False, lacks="SNEAKPREVIEW_IMDB_DATA", budget=None),
            _source("catalogue", budget=None),
        ],
        "backlog": {"wanted": 1240, "fetching": 4, "aside": 2, "oldest": None},
        "aside": [
            {"id": HEAT, "title": "Heat", "trouble": "five times no JSON"},
            {"id": "tmdb-film-603", "title": "The Matrix", "trouble": None},
        ],
    }


def _source(name: str, *hosts: dict[str, Any], **told: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON of any shape
    usual = {"on": True, "lacks": None, "budget": 40_000, "films": 12}
    return {"name": name, "hosts": hosts, "keeps_days": 180} | usual | told


def _host(name: str, state: str, **told: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON of any shape
    times = {"since": None, "until": None, "succeeded_at": None}
    usual = {"rate": "10 / s", "spent_today": 0, "trouble": None}
    return {"name": name, "state": state} | times | usual | told

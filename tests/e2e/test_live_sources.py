"""A film of this year: found, liked, and completed in the open page, come what may."""

import re
from collections.abc import Iterator

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    PULP_FICTION,
    begin,
    begin_with,
    cards,
    found,
    mark,
    open_list,
    search,
    stage,
    status,
)

from outside.server import Outside, json_page
from outside.tmdb import HOSTS, V3_KEY, TmdbSite
from outside.tmdb_films import Record, invented
from server import Site, serving

DOWN = json_page({"status_code": 11, "status_message": "Internal error."}, 500)
FETCHED = re.compile(r"^/posters/tt\d+\?v=[0-9a-f]{16}")
ON_THEIR_WAY = re.compile("on (its|their) way")
BACK = 90_000  # milliseconds; a host that failed is left alone for a while

FILMS = [
    one
    for one in invented()
    if one.year == 2026 and one.media == "movie" and one.number % 2 == 0
]

pytestmark = pytest.mark.expects(r"https://www\.youtube-nocookie\.com/embed/")


@pytest.fixture(scope="module")
def tmdb() -> Iterator[Outside]:
    """Serve TMDB and its pictures."""
    with Outside(TmdbSite().answers).running() as outside:
        yield outside


@pytest.fixture(scope="module")
def site(tmdb: Outside, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Start a site that has TMDB on."""
    mirrors = " ".join(f"{host}={tmdb.url}" for host in HOSTS)
    folder = tmp_path_factory.mktemp("live") / "data"
    with serving(folder, limits="false", tmdb_key=V3_KEY, mirrors=mirrors) as site:
        yield site


def test_a_film_of_this_year_is_found_liked_and_soon_complete_in_the_open_page(
    open_page: OpenPage,
) -> None:
    for film in (FILMS[0], FILMS[4]):
        _walk(open_page(), film)


def test_a_source_that_goes_down_and_comes_back_completes_everything(
    page: Page, tmdb: Outside
) -> None:
    film = FILMS[1]
    _open(page, film)
    tmdb.trouble = DOWN
    mark(page.locator(".film-facts"), "Like", film.title).click()
    page.goto("/recommendations")
    expect(status(page, ON_THEIR_WAY)).to_be_visible()
    tmdb.trouble = None
    expect(cards(page).nth(9)).to_be_visible(timeout=BACK)


def test_a_films_page_says_whose_lists_its_votes_are_by(page: Page) -> None:
    begin_with(page, HEAT, MATRIX, ALIEN, PULP_FICTION)
    together, apart = [], []
    for place in range(9):
        films = open_list(page)
        films.nth(place).get_by_role("heading").get_by_role("link").click()
        led = page.get_by_role("list", name="Your films that led here")
        expect(led.get_by_role("link").first).to_be_visible()
        below = page.locator(".film-facts .ways").inner_text()
        small = {text.strip() for text in led.locator("small").all_inner_texts()}
        together.append(re.findall("lists: (.*)", below))
        apart.append(small & {"TMDB", "catalogue", "TMDB + catalogue"})
        assert bool(together[-1]) != bool(apart[-1]), (below, small)
    assert ["TMDB + catalogue"] in together
    assert any(len(lists) > 1 for lists in apart)


def _walk(page: Page, film: Record) -> None:
    """Find, like and watch the film, until everything is there."""
    stage(page)
    _open(page, film)
    page.evaluate("window.stayed = true")
    mark(page.locator(".film-facts"), "Like", film.title).click()
    expect(page.get_by_text(f"a story of {film.year}")).to_be_visible()
    expect(page.get_by_role("heading", name="Films like it")).to_be_visible()
    expect(cards(page).nth(9)).to_be_visible()
    picture = page.locator(".film-poster img").last
    expect(picture).to_have_attribute("src", FETCHED)
    expect(picture).to_have_css("opacity", "1")
    page.get_by_role("button", name=f"Trailer of {film.title}").click()
    expect(page.locator("dialog iframe")).to_have_count(1)
    assert page.evaluate("stayed"), "the page was loaded again"
    assert "TMDB" in page.get_by_role("contentinfo").inner_text()


def _open(page: Page, film: Record) -> None:
    """Begin, find the film in the search and open its page."""
    begin(page)
    rows = search(page, film.title)
    expect(rows.first).to_contain_text(film.title)
    expect(page.get_by_text("No title fits")).to_have_count(0)
    found(page).first.get_by_role("link").click()
    expect(page.get_by_role("heading", name=film.title, level=1)).to_be_visible()

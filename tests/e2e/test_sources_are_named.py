"""Whose facts are shown: credits, links, offers, and which source said what."""

from typing import Any

from playwright.sync_api import Page, expect
from steps import HEAT, MATRIX, begin_with, open_list, tell

TMDB = {
    "name": "TMDB",
    "notice": "This product uses the TMDB API but is not endorsed by TMDB.",
    "url": "https://www.themoviedb.org",
}


def test_every_page_credits_the_sources_that_are_on(page: Page) -> None:
    tell(page, "**/api/sources", lambda body: body.update(items=[TMDB]))
    for address in "/", "/sign-in", f"/films/{HEAT}":
        page.goto(address)
        footer = page.get_by_role("contentinfo")
        expect(footer).to_contain_text(TMDB["notice"])
        logo = footer.get_by_role("link", name="TMDB").get_by_role("img")
        expect(logo).to_have_js_property("complete", value=True)
        expect(logo).not_to_have_js_property("naturalWidth", 0)


def test_a_site_that_owes_nobody_credits_nobody(page: Page) -> None:
    tell(page, "**/api/sources", lambda body: body.update(items=[]))
    with page.expect_response("**/api/sources"):
        page.goto("/")
    expect(page.get_by_role("list", name="Where the facts come from")).to_have_count(0)


def test_a_film_says_where_to_watch_it_and_where_else_it_is(page: Page) -> None:
    tell(page, f"**/api/films/{HEAT}", _told)
    page.goto(f"/films/{HEAT}")
    offers = page.get_by_role("region", name="Where to watch Germany")
    expect(offers.get_by_role("term")).to_have_text(["Stream", "Rent"])
    expect(offers.get_by_role("definition")).to_have_text(
        ["Kanopy", "Apple TVAmazon Video"]
    )
    expect(offers.get_by_role("link", name="See the offers")).to_have_attribute(
        "href", "https://w.example/?locale=DE"
    )
    expect(offers).to_contain_text("JustWatch")
    elsewhere = page.get_by_role("definition").filter(has_text="IMDb").last
    expect(elsewhere.get_by_role("link")).to_have_count(3)
    scores = page.get_by_role("main").get_by_role("link")
    expect(scores.filter(has_text="Rotten Tomatoes")).to_have_count(2)
    expect(page.get_by_text("21K votes")).to_be_visible()


def test_a_plot_names_who_wrote_it(page: Page) -> None:
    tell(page, f"**/api/films/{HEAT}", _told)
    page.goto(f"/films/{HEAT}")
    expect(page.get_by_text("From Wikipedia, CC BY-SA 4.0")).to_be_visible()
    expect(
        page.get_by_role("link", name="Wikipedia", exact=True).first
    ).to_have_attribute("href", "https://en.wikipedia.org/wiki/Heat")
    expect(page.get_by_role("link", name="CC BY-SA 4.0")).to_have_attribute(
        "href", "https://creativecommons.org/licenses/by-sa/4.0/"
    )


def test_each_fact_says_which_source_it_came_from(page: Page) -> None:
    tell(page, f"**/api/films/{HEAT}", _told)
    page.goto(f"/films/{HEAT}")
    table = page.get_by_role("table")
    expect(table).to_have_count(0)
    page.get_by_text("Where this comes from").click()
    row = table.get_by_role("row").filter(has_text="Original title")
    expect(row).to_contain_text("TMDB")
    row = table.get_by_role("row").filter(has_text="IMDb score")
    expect(row).to_contain_text("data files")


def test_a_card_says_where_to_watch_in_a_line(page: Page) -> None:
    begin_with(page, HEAT, MATRIX)
    tell(
        page,
        "**/api/recommendations?*",
        lambda list_: [_told(item["film"]) for item in list_["items"]],
    )
    first = open_list(page).first
    expect(first).to_contain_text("Stream Kanopy")
    expect(first).to_contain_text("Rent Apple TV, Amazon Video")
    expect(first).to_contain_text("JustWatch")


def _told(film: dict[str, Any]) -> None:
    film |= {
        "plot": "A thief meets a detective.",
        "plot_source": "wikipedia",
        "plot_url": "https://en.wikipedia.org/wiki/Heat",
        "offers": [
            {"service": "Apple TV", "kind": "rent"},
            {"service": "Kanopy", "kind": "stream"},
            {"service": "Amazon Video", "kind": "rent"},
        ],
        "offers_url": "https://w.example/?locale=DE",
        "origins": {"original_title": "tmdb", "scores.imdb": "imdb_data"},
    }
    film["scores"] |= {"tmdb": 7.9, "tmdb_votes": 21_204, "rotten_tomatoes": 84}
    film["links"] |= {
        "wikipedia": "https://en.wikipedia.org/wiki/Heat",
        "rotten_tomatoes": "https://r.example/heat",
    }

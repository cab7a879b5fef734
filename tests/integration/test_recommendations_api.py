"""Marks and recommendations over HTTP, as a page asks for them."""

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from factories import tt
from fakes import FakeSource, answer
from recommending import SOURCE, ask, numbers, work
from visiting import Browser, make_site


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, sources=(SOURCE,))


@pytest.fixture
def browser(site: APIFlask) -> Browser:
    browser = Browser(site)
    browser.begin()
    return browser


def test_a_like_counts_as_soon_as_its_list_is_here(
    site: APIFlask, browser: Browser
) -> None:
    browser.mark([1])
    first = ask(browser)
    assert (first["items"], first["pending"]) == ([], 1)
    work(site)
    then = ask(browser)
    assert numbers(then) == [10, 11, 12, 13]
    assert then["pending"] == 0


def test_every_item_names_all_the_films_that_voted(
    site: APIFlask, browser: Browser
) -> None:
    browser.mark([1, 2, 3])
    work(site)
    best = ask(browser)["items"][0]
    assert best["film"]["id"] == tt(13)
    assert best["because"] == [
        {"id": tt(3), "title": "Film 3", "share": 54, "way": "there", "position": 1},
        {"id": tt(2), "title": "Film 2", "share": 30, "way": "there", "position": 2},
        {"id": tt(1), "title": "Film 1", "share": 16, "way": "there", "position": 4},
    ]
    votes = browser.call("GET", f"/api/films/{tt(13)}/votes")
    assert votes.json == {
        "because": [voter | {"lists": ["fake"]} for voter in best["because"]]
    }


def test_a_films_page_says_the_shares_of_the_list(
    site: APIFlask, browser: Browser
) -> None:
    browser.mark([1, 2, 3, 10])
    work(site)
    for item in ask(browser)["items"]:
        votes = browser.call("GET", f"/api/films/{item['film']['id']}/votes")
        explained = [voter | {"lists": ["fake"]} for voter in item["because"]]
        assert votes.json == {"because": explained}


def test_a_film_has_every_field_of_the_contract(
    site: APIFlask, browser: Browser
) -> None:
    browser.mark([1])
    work(site)
    shown = next(
        item["film"] for item in ask(browser)["items"] if item["film"]["id"] == tt(12)
    )
    assert shown == {
        "id": tt(12),
        "kind": "film",
        "title": "Film 12",
        "original_title": None,
        "year": None,
        "end_year": None,
        "runtime": 100,
        "genres": ["Crime"],
        "directors": [],
        "stars": [],
        "languages": ["English"],
        "countries": [],
        "certificate": None,
        "plot": None,
        "plot_source": None,
        "plot_url": None,
        "scores": {
            "imdb": None,
            "imdb_votes": None,
            "tmdb": None,
            "tmdb_votes": None,
            "rotten_tomatoes": None,
            "metacritic": None,
            "critics": 7.0,
            "reviews": 50,
        },
        "poster": f"/posters/{tt(12)}",
        "trailer": {
            "youtube_id": None,
            "search_url": "https://www.youtube.com/results?search_query=Film+12+trailer",
        },
        "links": {
            "imdb": f"https://www.imdb.com/title/{tt(12)}/",
            "tmdb": None,
            "wikipedia": None,
            "rotten_tomatoes": None,
            "metacritic": None,
            "wikidata": None,
        },
        "offers": [],
        "offers_url": None,
        "sources": ["fake"],
        "origins": shown["origins"],
        "fetched_at": shown["fetched_at"],
        "pending": False,
        "mark": None,
    }
    assert shown["fetched_at"] is not None
    assert set(shown["origins"].values()) == {"fake"}


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("?genre=Crime", [10, 12]),
        ("?genre=Crime&genre=Drama", [10]),
        ("?any_genre=Comedy&any_genre=Drama", [10, 11, 13]),
        ("?not_genre=Crime", [11, 13]),
        ("?genre=Crime&not_genre=Drama", [12]),
        ("?min_score=7&min_votes=50", [10, 11, 12, 13]),
        ("?min_score=7.1", []),
        ("?director=Director+3", [10]),
        ("?director=", [10, 11, 12, 13]),
        ("?kind=series", []),
        ("?dial=-1&limit=2", [10, 11]),
        ("?limit=2&offset=1", [11, 12]),
        (f"?limit=2&shown={tt(13)},{tt(11)}", [10, 12]),
    ],
)
def test_filters_and_parts_of_the_list(
    site: APIFlask, browser: Browser, query: str, left: list[int]
) -> None:
    browser.mark([1])
    work(site)
    assert numbers(ask(browser, query)) == left


def test_an_empty_list_says_what_each_filter_takes_out(
    site: APIFlask, browser: Browser
) -> None:
    browser.mark([1])
    work(site)
    answered = ask(browser, "?genre=Comedy&from_year=2020")
    assert answered["items"] == []
    assert answered["removed"] == {"genre": 3, "from_year": 4}


def test_paging_has_no_repeats_and_no_gaps_while_marks_change(
    site: APIFlask, browser: Browser
) -> None:
    browser.mark([1])
    work(site)
    page = numbers(ask(browser, "?limit=2"))
    browser.mark([page[0]], "hide")
    browser.mark([2, 3])
    work(site)
    seen = ",".join(tt(number) for number in page)
    rest = numbers(ask(browser, f"?shown={seen}"))
    assert sorted(page + rest) == [10, 11, 12, 13]


def test_no_third_film_of_a_director_begins_the_next_part_of_the_list(
    engine: Engine,
) -> None:
    theirs = [answer(number, directors=("Mann",)) for number in (10, 11, 12)]
    other = answer(13, title="Quite another")
    source = FakeSource(answer(1, 10, 11, 12, 13), *theirs, other)
    site = make_site(engine, sources=(source,))
    browser = Browser(site)
    browser.begin()
    browser.mark([1])
    work(site)
    assert numbers(ask(browser, "?limit=2")) == [10, 11]
    shown = f"{tt(10)},{tt(11)}"
    assert numbers(ask(browser, f"?limit=2&shown={shown}")) == [13, 12]


def test_choices_come_from_the_persons_own_candidates(
    site: APIFlask, browser: Browser
) -> None:
    browser.mark([1])
    work(site)
    found = dict(browser.call("GET", "/api/choices").json or {})
    assert found["genres"] == [
        {"value": "Crime", "count": 2},
        {"value": "Drama", "count": 2},
        {"value": "Comedy", "count": 1},
    ]
    assert found["languages"] == [{"value": "English", "count": 4}]
    assert found["kinds"] == [{"value": "film", "count": 4}]


@pytest.mark.parametrize(
    "query",
    [
        "?limit=0",
        "?limit=101",
        "?limit=two",
        "?offset=-1",
        "?kind=movie",
        "?min_score=NaN",
        "?min_score=11",
        "?kind=film&kind=series",
        "?from_year=0",
        "?shown=heat",
        "?shown=" + ",".join(["tt0000001"] * 501),
        "?gener=Crime",
        "?genre=" + "x" * 101,
        "?genre=" + "&genre=".join("abc" * 20),
    ],
)
def test_a_query_that_makes_no_sense_is_refused_with_its_field(
    browser: Browser, query: str
) -> None:
    response = browser.call("GET", f"/api/recommendations{query}")
    assert response.status_code == 422
    assert response.mimetype == "application/problem+json"
    (field,) = {name.split(".")[0] for name in dict(response.json or {})["errors"]}
    assert field in query


@pytest.mark.parametrize(
    "path",
    [
        "/api/recommendations",
        "/api/choices",
        "/api/marks?kind=like",
        f"/api/films/{tt(1)}/votes",
    ],
)
def test_nobody_is_asked_to_sign_in(site: APIFlask, path: str) -> None:
    response = Browser(site).call("GET", path)
    assert response.status_code == 401
    assert dict(response.json or {})["type"] == "/problems/signed-out"


@pytest.mark.parametrize("id_", ["tt1", "heat", "tt0113277x", "%00", "..%2f"])
def test_what_is_no_id_is_no_film(browser: Browser, id_: str) -> None:
    for path in (f"/api/films/{id_}", f"/posters/{id_}"):
        response = browser.call("GET", path)
        assert response.status_code in {400, 404}
        assert response.mimetype == "application/problem+json"


def test_text_that_cannot_be_stored_is_no_trouble(browser: Browser) -> None:
    response = browser.call("GET", "/api/recommendations?genre=%00&director=a%00")
    assert response.status_code in {200, 400}

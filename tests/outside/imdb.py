"""IMDb's pages and its suggestions over loopback, a challenge included."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from outside.server import Outside, Page, Request, json_page
from outside.way import way_to
from sneakpreview.sources.imdb.fetch import PAGES, SUGGESTIONS, ImdbSource

CHALLENGE = Page(b"", 202, {"x-amzn-waf-action": "challenge"})
REFUSAL = Page(b"<html><body>403 Forbidden</body></html>", 403)
CAPTCHA = Page(
    b"<!doctype html><html><head><title>IMDb</title><script>var id = '__NEXT_DATA__'"
    b"</script></head><body><form action='/errors/validateCaptcha'>Type the characters"
    b" you see</form></body></html>"
)

PICTURE = "https://m.media-amazon.com/images/M/MV5B{}@._V1_.jpg"


def node(  # noqa: PLR0913 - what a row of IMDb's has
    id_: str,
    title: str,
    year: int | None = None,
    *,
    kind: str = "movie",
    original: str | None = None,
    votes: int | None = None,
) -> dict[str, Any]:
    """Make a title as a related list has it."""
    return {
        "id": id_,
        "titleText": {"text": title, "__typename": "TitleText"},
        "titleType": {"id": kind, "canHaveEpisodes": kind.endswith("Series")},
        "originalTitleText": {"text": original or title},
        "primaryImage": {"url": PICTURE.format(id_), "width": 1000, "height": 1500},
        "releaseYear": year and {"year": year, "endYear": None},
        "ratingsSummary": {"aggregateRating": votes and 7.7, "voteCount": votes or 0},
        "runtime": {"seconds": 6000},
        "certificate": {"rating": "R"},
        "titleGenres": {"genres": [{"genre": {"text": "Drama"}}]},
    }


def people(*names: str) -> list[dict[str, Any]]:
    """Make credits."""
    return [{"name": {"id": "nm0000001", "nameText": {"text": name}}} for name in names]


def document(
    above: dict[str, Any], main: dict[str, Any], *related: dict[str, Any]
) -> dict[str, Any]:
    """Make a page's JSON of its two parts and the related list."""
    edges = [{"node": each} for each in related]
    main = {"id": above["id"], "moreLikeThisTitles": {"edges": edges}} | main
    return {"props": {"pageProps": {"aboveTheFoldData": above, "mainColumnData": main}}}


def page(data: object) -> bytes:
    """Make a title's page around its JSON."""
    text = json.dumps(data).replace("<", "\\u003c")
    return (
        "<!DOCTYPE html><html lang='en-US'><head><title>IMDb</title>"
        "<script>const id = '__NEXT_DATA__'; if (1 < 2) go();</script></head><body>"
        "<div id='__next'><a href='/title/tt0000001/'>A &amp; B</a></div>"
        f'<script id="__NEXT_DATA__" type="application/json">{text}</script>'
        "</body></html>"
    ).encode()


MATRIX = document(
    node("tt0133093", "The Matrix", 1999, votes=2_200_000)
    | {
        "genres": {"genres": [{"text": "Action"}, {"text": "Sci-Fi"}]},
        "runtime": {"seconds": 8160},
        "plot": {
            "plotText": {"plainText": "A hacker learns what <i>the</i> world is."}
        },
        "metacritic": {"metascore": {"score": 73}},
        "castPageTitle": {
            "edges": [
                {"node": person}
                for person in people("Keanu Reeves", "Carrie-Anne Moss")
            ]
        },
        "directorsPageTitle": [
            {"credits": people("Lana Wachowski", "Lilly Wachowski")}
        ],
    },
    {
        "spokenLanguages": {"spokenLanguages": [{"id": "en", "text": "English"}]},
        "countriesDetails": {"countries": [{"id": "US", "text": "United States"}]},
    },
    node("tt0234215", "The Matrix Reloaded", 2003, votes=640_000),
    node("tt0133093", "The Matrix", 1999),
    node("tt0277828", "Enter the Matrix", 2003, kind="videoGame"),
    node("tt1375666", "Inception", 2010, votes=2_700_000),
    node("tt0234215", "The Matrix Reloaded", 2003),
    node("tt0959621", "Pilot", 2008, kind="tvEpisode"),
    node("tt0118276", "Buffy", 1997, kind="tvSeries", original="Buffy the Slayer"),
)
SERIES = document(
    {
        "id": "tt0844441",
        "titleText": {"text": "True Blood"},
        "originalTitleText": {"text": "True Blood"},
        "titleType": {"id": "tvSeries"},
        "releaseYear": {"year": 2008, "endYear": 2014},
        "principalCredits": [
            {"category": {"id": "creator"}, "credits": people("Alan Ball")},
            {
                "category": {"id": "cast"},
                "credits": people("Anna Paquin", "Sam Trammell"),
            },
        ],
    },
    {
        "ratingsSummary": {"aggregateRating": 7.9, "voteCount": 260_000},
        "countriesOfOrigin": {"countries": [{"id": "US", "text": "United States"}]},
        "titleGenres": {"genres": [{"genre": {"text": "Fantasy"}}]},
    },
    node("tt0813715", "Heroes", 2006, kind="tvSeries", votes=250_000),
)
SILENT = document(
    {"id": "tt0015864", "titleText": {"text": "The Gold Rush"}, "releaseYear": None},
    {
        "cast": {"edges": [{"node": each} for each in people("Charles Chaplin")]},
        "directors": [{"credits": people("Charles Chaplin")}],
        "spokenLanguages": {"spokenLanguages": [{"text": "None"}, {"text": "English"}]},
    },
    node("tt0027977", "Modern Times", 1936, votes=270_000),
)
DOCUMENTS = {
    each["props"]["pageProps"]["aboveTheFoldData"]["id"]: each
    for each in (MATRIX, SERIES, SILENT)
}

MATRIX_SUGGESTED = {
    "i": {"height": 3156, "imageUrl": PICTURE.format("x"), "width": 2100},
    "id": "tt0133093",
    "l": "The Matrix",
    "q": "feature",
    "qid": "movie",
    "rank": 391,
    "s": "Keanu Reeves, Laurence Fishburne",
    "y": 1999,
}
SUGGESTED = {
    "d": [
        {"id": "/imdbpicks/summer-watch-guide/", "l": "Summer Watch Guide"},
        {
            "id": "nm0000206",
            "l": "Keanu Reeves",
            "rank": 59,
            "s": "Actor, Speed (1994)",
        },
        MATRIX_SUGGESTED,
        {"id": "tt0277828", "l": "Enter the Matrix", "qid": "videoGame", "y": 2003},
        {"id": "tt39365308", "l": "The Matrix Again", "q": "short", "qid": "short"},
        {
            "id": "tt0106062",
            "l": "Matrix",
            "q": "TV series",
            "qid": "tvSeries",
            "y": 1993,
            "yr": "1993-1993",
            "rank": 90_000,
        },
    ],
    "q": "matrix",
    "v": 1,
}


def answers(request: Request) -> Page:
    """Answer as the two hosts do: they share one server, since their paths differ."""
    kind, _, rest = request.path.lstrip("/").partition("/")
    if kind == "suggestion":
        asked = rest.removeprefix("x/").removesuffix(".json")
        found = [item for item in SUGGESTED["d"] if "matrix" in asked]
        return json_page({"d": found, "q": asked, "v": 1})
    if kind == "title" and rest.strip("/") in DOCUMENTS:
        return Page(
            page(DOCUMENTS[rest.strip("/")]), headers={"Content-Type": "text/html"}
        )
    return Page(b"<h1>404</h1>", 404)


@contextmanager
def imdb() -> Iterator[tuple[ImdbSource, Outside]]:
    """Run the server, and give the source that asks it."""
    with Outside(answers).running() as outside:
        yield (
            ImdbSource(way_to({PAGES: outside.url, SUGGESTIONS: outside.url})),
            outside,
        )

"""What everybody is told of the sources that are on."""

import pytest
from sqlalchemy import Engine

from fakes import FakeSource
from sneakpreview.sources.base import Credit
from visiting import Browser, make_site


def test_everybody_is_told_what_is_owed_to_the_sources(sqlite_engine: Engine) -> None:
    told = Browser(make_site(sqlite_engine)).call("GET", "/api/sources").json or {}
    assert (told["items"], told["suggestions"]) == ([], None)


class Suggesting(FakeSource):
    """A source that browsers may ask, and whose terms ask to be told of."""

    credit = Credit("IMDb", "It is not asked.", "https://www.imdb.com/")


@pytest.mark.parametrize(
    ("mirrors", "asked"),
    [
        ({}, "https://v3.sg.media-imdb.com"),
        ({"v3.sg.media-imdb.com": "https://a.example/b"}, "https://a.example/b"),
    ],
)
def test_browsers_are_told_whom_else_to_ask_for_titles(
    sqlite_engine: Engine, mirrors: dict[str, str], asked: str
) -> None:
    sources = (FakeSource(name="near"), Suggesting(name="imdb"))
    answer = Browser(make_site(sqlite_engine, sources, mirrors=mirrors)).call(
        "GET", "/api/sources"
    )
    told = answer.json or {}
    assert told["items"] == [
        {"name": "IMDb", "notice": "It is not asked.", "url": "https://www.imdb.com/"}
    ]
    assert told["suggestions"] == f"{asked}/suggestion/x/{{query}}.json"
    origin = "/".join(asked.split("/")[:3])
    assert f"connect-src 'self' {origin};" in answer.headers["Content-Security-Policy"]

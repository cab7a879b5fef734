"""IMDb is asked as who we are, and its refusal is taken for one."""

from collections.abc import Iterator

import pytest

from outside.imdb import CAPTCHA, CHALLENGE, REFUSAL, imdb
from outside.server import Outside, Page
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import SourceError, Suggests
from sneakpreview.sources.imdb.fetch import ImdbSource

MATRIX = FilmId("tt0133093")

Running = tuple[ImdbSource, Outside]


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with imdb() as found:
        yield found


@pytest.mark.parametrize(
    "refusal", [CHALLENGE, REFUSAL, CAPTCHA, Page(b""), Page(b"<html></html>")]
)
def test_a_challenge_blocks_and_is_never_a_film_without_data(
    running: Running, refusal: Page
) -> None:
    source, outside = running
    outside.trouble = refusal
    asked = len(outside.asked)
    try:
        with pytest.raises(SourceError) as refused:
            source.fetch(MATRIX)
    finally:
        outside.trouble = None
    assert refused.value.blocked
    assert not refused.value.permanent
    assert len(outside.asked) == asked + 1  # nobody knocks twice


def test_we_say_who_we_are_and_keep_no_cookie(running: Running) -> None:
    source, outside = running
    outside.trouble = Page(b"", 202, {"Set-Cookie": "aws-waf-token=1; Path=/"})
    with pytest.raises(SourceError):
        source.fetch(MATRIX)
    outside.trouble = None
    source.fetch(MATRIX)
    headers = outside.asked[-1].headers
    assert headers["user-agent"] == "SneakPreview/test"
    assert headers["accept-language"] == "en-US,en"
    assert "cookie" not in headers


def test_a_provisional_id_is_not_asked_for(running: Running) -> None:
    source, outside = running
    asked = len(outside.asked)
    with pytest.raises(SourceError) as refused:
        source.fetch(FilmId("tmdb-film-603"))
    assert refused.value.permanent
    assert len(outside.asked) == asked


def test_titles_are_suggested_for_a_text(running: Running) -> None:
    source, outside = running
    assert isinstance(source, Suggests)
    found = source.suggest("The Matrix!")
    assert found[0].id == MATRIX
    assert outside.asked[-1].path == "/suggestion/x/the_matrix.json"


@pytest.mark.parametrize("text", ["", "  ", "…", "?!"])
def test_a_text_without_letters_asks_nobody(running: Running, text: str) -> None:
    source, outside = running
    asked = len(outside.asked)
    assert source.suggest(text) == ()
    assert len(outside.asked) == asked

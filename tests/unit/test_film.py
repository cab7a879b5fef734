"""What a film says of itself."""

import pytest

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import Scores, film_id, is_film_id


@pytest.mark.parametrize(
    "text", ["tt0113277", "tt0000001", "tt10872600", "tt123456789"]
)
def test_an_imdb_id_is_accepted_in_its_one_spelling(text: str) -> None:
    assert film_id(text) == text


@pytest.mark.parametrize(
    "text",
    ["", "tt", "113277", "tt113277", "tt00113277", "TT0113277", "tt0113277 ",
     "nm0000134",
     "tt\u0967\u0967\u0969\u0968\u096d\u096d\u096d", "tt0113277\n", "../tt0113277"],
)  # fmt: skip
def test_anything_else_is_refused_with_the_text_in_the_message(text: str) -> None:
    assert not is_film_id(text)
    with pytest.raises(BadInputError, match="is not a film's id"):
        film_id(text)


def test_the_public_counts_before_the_critics() -> None:
    scores = Scores(imdb=8.3, imdb_votes=700_000, critics=7.8, reviews=154)
    assert scores.overall == 8.3
    assert scores.count == 700_000


def test_the_votes_are_those_of_the_score() -> None:
    scores = Scores(tmdb=7.9, tmdb_votes=7_500, critics=7.8, reviews=154)
    assert scores.overall == 7.9
    assert scores.count == 7_500


def test_without_the_public_the_critics_count() -> None:
    scores = Scores(critics=7.8, reviews=154, metacritic=76, rotten_tomatoes=84)
    assert scores.overall == 7.8
    assert scores.count == 154


def test_a_percentage_is_brought_to_ten() -> None:
    assert Scores(metacritic=76).overall == 7.6
    assert Scores(rotten_tomatoes=84).overall == 8.4


def test_a_film_without_scores_has_none() -> None:
    assert Scores().overall is None
    assert Scores().count is None

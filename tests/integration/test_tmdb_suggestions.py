"""TMDB's search, which stands in where the search files know no title."""

from outside.server import Page
from outside.tmdb import tmdb
from sneakpreview.domain.film import FilmId, FilmKind


def test_a_title_is_suggested_by_its_imdb_id() -> None:
    with tmdb() as (source, _):
        heat, *_ = source.suggest("  heat ")
    assert (heat.id, heat.title, heat.year) == (FilmId("tt0113277"), "Heat", 1995)
    assert heat.kind is FilmKind.FILM


def test_people_and_films_without_an_imdb_id_are_left_out() -> None:
    with tmdb() as (source, outside):
        found = source.suggest("the")
    assert found
    assert all(title.id.startswith("tt") for title in found)
    assert len({title.id for title in found}) == len(found)
    assert len(outside.asked) <= 7


def test_a_text_that_says_nothing_asks_nothing() -> None:
    with tmdb() as (source, outside):
        assert source.suggest("   ") == ()
    assert outside.asked == []


def test_a_title_whose_id_cannot_be_had_does_not_cost_the_others() -> None:
    with tmdb() as (source, outside):
        usual = outside.answers
        outside.answers = lambda request: (
            Page(b"", 500) if request.path.endswith("/604") else usual(request)
        )
        titles = [title.title for title in source.suggest("matrix")]
    assert "The Matrix" in titles
    assert "The Matrix Reloaded" not in titles

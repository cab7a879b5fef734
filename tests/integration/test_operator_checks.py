"""One real round trip for each thing that a source has."""

import re
from itertools import count
from pathlib import Path

from fakes import FakeSource
from outside.imdb import CHALLENGE, answers, imdb
from outside.imdb_data import save_few
from outside.server import Outside, Page
from outside.tmdb import HOSTS, tmdb
from outside.way import way_to
from people_file import save
from sneakpreview.domain.film import Film, Scores
from sneakpreview.sources.base import Answer, Source
from sneakpreview.sources.imdb_data.source import ImdbDataSource
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.sources.pictures import Pictures
from sneakpreview.usecases.check_source import FILM, Trip, check_source


def check(source: Source, outside: Outside | None = None) -> list[Trip]:
    """Check a source, by a clock that counts its readings."""
    hosts = dict.fromkeys(
        (*HOSTS, "m.media-amazon.com"), outside.url if outside else ""
    )
    pictures = Pictures((source,), way_to(hosts if outside else {}))
    ticks = count()
    return list(check_source(source, pictures, lambda: float(next(ticks))))


def test_a_source_with_posters_is_asked_for_one() -> None:
    with tmdb() as (source, outside):
        film, poster, _ = check(source, outside)
    assert (film.what, film.well, film.seconds) == ("The Matrix", True, 1.0)
    assert re.fullmatch(r"\d\d facts, 20 related films", film.told)
    assert (poster.what, poster.well) == ("its poster", True)
    assert re.fullmatch(r"[\d,]+ bytes", poster.told)


def test_lists_of_people_are_checked_as_far_as_there_are_any(tmp_path: Path) -> None:
    source = PeopleSource(tmp_path / "people.sqlite")
    (trip,) = check(source)
    assert (trip.what, trip.well) == ("its files", False)
    assert "sneakpreview related build" in trip.told
    save(source.file, {133_093: [1, 2]})
    (trip,) = check(source)
    assert (trip.well, trip.told) == (True, "2 related films")
    save(source.file, {1: [2]})
    (trip,) = check(source)
    assert (trip.well, trip.refused) == (True, True)
    assert "no list of people's" in trip.told
    source.close()


def test_a_source_that_suggests_is_asked_for_a_text() -> None:
    with imdb() as (source, outside):
        told = {trip.what: trip.told for trip in check(source, outside)}
    assert re.fullmatch(r"\d+ titles", told['titles for "matrix"'])


def test_a_source_that_refuses_says_so_and_has_no_poster() -> None:
    with tmdb() as (source, outside):
        outside.trouble = Page(status=403)
        trips = check(source, outside)
    assert [(trip.what, trip.well) for trip in trips] == [
        ("The Matrix", False),
        ('titles for "matrix"', False),
    ]
    assert trips[0].told.startswith("blocked: ")
    assert "api.themoviedb.org answered 403" in trips[0].told


def test_each_thing_fails_for_itself() -> None:
    with imdb() as (source, outside):
        outside.answers = lambda request: (
            CHALLENGE if "/title/" in request.path else answers(request)
        )
        trips = check(source, outside)
    assert [(trip.what, trip.well) for trip in trips] == [
        ("The Matrix", False),
        ('titles for "matrix"', True),
    ]
    assert trips[0].told == ("blocked: www.imdb.com answered with a challenge (202)")


def test_no_title_at_all_is_not_well() -> None:
    with imdb() as (source, outside):
        outside.answers = lambda request: (
            Page(b'{"d": []}') if "/suggestion/" in request.path else answers(request)
        )
        trips = check(source, outside)
    assert not trips[-1].well


def test_a_source_whose_files_are_not_read_yet_is_not_asked(tmp_path: Path) -> None:
    index = tmp_path / "imdb.sqlite"
    (trip,) = check(ImdbDataSource(tmp_path, index))
    assert (trip.what, trip.well) == ("its files", False)
    assert "lacks title.basics.tsv.gz" in trip.told
    save_few(tmp_path)
    source = ImdbDataSource(tmp_path, index)
    assert "the next start of the site" in check(source)[0].told
    source.prepare(lambda _done, _total: None)
    assert [trip.what for trip in check(source)] == ["The Matrix"]


def test_facts_are_counted_and_what_is_only_ours_is_not() -> None:
    known = Film(FILM, "The Matrix", year=1999, scores=Scores(imdb=8.7, reviews=9))
    (trip,) = check(FakeSource(Answer(known)))
    assert trip.told == "4 facts, 0 related films"

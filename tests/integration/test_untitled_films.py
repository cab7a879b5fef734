"""Films without a title: left out where lists are made, and named as soon as may be."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from commands import run
from factories import NOON, add_film, add_person, film, put_mark, title, tt
from fakes import FakeSource
from fetching import fetch_all, state, want
from sneakpreview.domain.film import FilmId, FilmKind, Title
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.storage import films, wanted
from sneakpreview.storage.base import sessions

HEAT, MATRIX, UNTITLED, TITLED = 113_277, 133_093, 9_000_001, 9_000_002


@pytest.fixture
def ratings(tmp_path: Path) -> Path:
    """Write a folder: all like all its films, of which it tells one title."""
    folder = tmp_path / "ratings"
    folder.mkdir()
    linked = list(enumerate((HEAT, MATRIX, UNTITLED, TITLED), start=1))
    rows = [f"{person},{number},5,0" for person in range(9) for number, _ in linked]
    for name, head, lines in (
        ("ratings.csv", "userId,movieId,rating,timestamp", rows),
        (
            "links.csv",
            "movieId,imdbId,tmdbId",
            [f"{at},{imdb}," for at, imdb in linked],
        ),
        ("movies.csv", "movieId,title,genres", ["4,Film 4 (1999),Drama"]),
    ):
        (folder / name).write_text("\n".join([head, *lines]) + "\n")
    return folder


def titles(data: Path, number: int) -> set[str]:
    source = PeopleSource(data / "people.sqlite")
    try:
        return {one.title for one in source.fetch(tt(number)).related}
    finally:
        source.close()


def test_a_film_that_nothing_tells_the_title_of_is_left_out_which_is_said(
    ratings: Path, tmp_path: Path
) -> None:
    build = ("related", "build", "--ratings", str(ratings))
    done = run(*build, data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (
        "1 film left out for want of a title: neither a movies.csv beside the ratings"
        " nor the catalogue tells one\n"
    ) in done.stderr
    assert titles(tmp_path, HEAT) == {"The Matrix", "Film 4"}
    with pytest.raises(SourceError):
        titles(tmp_path, UNTITLED)
    (ratings / "movies.csv").write_text("movieId,title,genres\n3,Film 3 (1999),\n")
    (ratings / "links.csv").write_text(f"movieId,imdbId\n1,{HEAT},\n3,{UNTITLED},\n")
    done = run(*build, data=tmp_path)
    assert "want of a title" not in done.stderr
    assert titles(tmp_path, HEAT) == {"Film 3"}


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def like(session: Session, number: int, *listed: Title) -> None:
    """Like a film, whose list is fetched."""
    want(session, number)
    put_mark(session, add_person(session), number)
    wanted.want_list(session, tt(number), NOON)
    fetch_all(session, FakeSource(Answer(film(number), listed)))


def test_a_film_that_is_here_under_its_bare_id_is_named_by_the_next_list(
    session: Session,
) -> None:
    like(session, 1, Title(tt(10), tt(10)))
    like(session, 2, Title(tt(10), tt(10), 1999))
    row = state(session, 10)
    assert (row.title, row.year) == (tt(10), None)
    like(session, 3, Title(tt(10), "Ran", 1985, FilmKind.SERIES))
    row = state(session, 10)
    assert (row.title, row.year, row.kind) == ("Ran", 1985, "series")
    like(session, 4, title(10))
    assert state(session, 10).title == "Ran"


def test_what_a_source_said_of_a_film_stays_whatever_a_list_calls_it(
    session: Session,
) -> None:
    add_film(session, film(10, title=tt(10)))
    films.add(session, [Title(FilmId("tt0000011"), "tt for two")], priority=1, now=NOON)
    like(session, 1, title(10), title(11))
    assert state(session, 10).title == tt(10)
    assert state(session, 11).title == "tt for two"

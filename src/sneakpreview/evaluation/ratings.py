"""People's ratings from a folder, in each of the shapes that MovieLens has had."""

import re
from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.titlekey import title_key
from sneakpreview.evaluation.rows import Split, by, by_comma, rows

_DATED = re.compile(r"(?P<title>.*?)\s*(?:\(.*\)\s*)?\((?P<year>\d{4})\)\s*")
_ARTICLE = re.compile(r"(?P<rest>.*), (?P<article>The|A|An|Le|La|Les|L'|Il|Der|Das|El)")
_NOTHING = "(no genres listed)"
_FIRST_FLAG = 5  # of `u.item`: before it stand number, title, two dates, an address


@dataclass(frozen=True, slots=True)
class RatedFilm:
    """What a folder tells of a film; `imdb` and `tmdb` are None where not known."""

    number: int
    title: str = ""
    year: int | None = None
    genres: frozenset[str] = frozenset()
    imdb: FilmId | None = None
    tmdb: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """Who gave which film how many stars, and when: four arrays of one length.

    `film` holds MovieLens numbers, each a key of `films`; `moment` counts seconds.
    """

    films: Mapping[int, RatedFilm]
    person: NDArray[np.int64]
    film: NDArray[np.int64]
    stars: NDArray[np.float64]
    moment: NDArray[np.int64]


class _Shape(NamedTuple):
    """The files of ratings and of films, how each is split, and how a film is read."""

    ratings: str
    split: Split
    films: str
    split_films: Split
    film: Callable[[list[str]], RatedFilm]
    encoding: str


def read(folder: Path) -> Ratings:
    """Read a folder: newer (`ratings.csv`), 1M (`ratings.dat`) or 100k (`u.data`).

    Ids come from `links.csv`, wherever there is one. SetupError where the folder
    has no ratings, BadInputError where a line cannot be understood.
    """
    for shape in _SHAPES:
        if (folder / shape.ratings).is_file():
            return _read(folder, shape)
    names = ", ".join(shape.ratings for shape in _SHAPES)
    raise SetupError(f"there are no ratings in {folder}: none of {names}")


def name_by_title(ratings: Ratings, ids: Mapping[tuple[str, int], FilmId]) -> Ratings:
    """Fill in the IMDb ids that are missing, by title key and year."""
    films = {
        number: film
        if film.imdb is not None or film.year is None
        else replace(film, imdb=ids.get((title_key(film.title), film.year)))
        for number, film in ratings.films.items()
    }
    return replace(ratings, films=films)


def spoken(title: str) -> tuple[str, int | None]:
    """Take MovieLens' way of writing a title apart: `Matrix, The (1999)`."""
    found = _DATED.fullmatch(title)
    name, year = (found["title"], int(found["year"])) if found else (title, None)
    if turned := _ARTICLE.fullmatch(name):
        gap = "" if turned["article"].endswith("'") else " "
        name = f"{turned['article']}{gap}{turned['rest']}"
    return name, year


def _read(folder: Path, shape: _Shape) -> Ratings:
    person, film, moment = array("q"), array("q"), array("q")
    stars = array("d")
    for one in rows(folder / shape.ratings, shape.split, _rating):
        person.append(one[0])
        film.append(one[1])
        stars.append(one[2])
        moment.append(one[3])
    films = {number: RatedFilm(number) for number in set(film)}
    if (file := folder / shape.films).is_file():
        for told in rows(file, shape.split_films, shape.film, shape.encoding):
            if told.number in films:
                films[told.number] = told
    if (file := folder / "links.csv").is_file():
        for number, imdb, tmdb in rows(file, by_comma, _link):
            if number in films:
                films[number] = replace(films[number], imdb=imdb, tmdb=tmdb)
    return Ratings(
        films,
        np.array(person, np.int64),
        np.array(film, np.int64),
        np.array(stars, np.float64),
        np.array(moment, np.int64),
    )


def _rating(row: list[str]) -> tuple[int, int, float, int]:
    return int(row[0]), int(row[1]), float(row[2]), int(row[3])


def _link(row: list[str]) -> tuple[int, FilmId | None, int | None]:
    imdb = FilmId(f"tt{int(row[1]):07d}") if row[1] else None
    return int(row[0]), imdb, int(row[2]) if row[2] else None


def _named(row: list[str]) -> RatedFilm:
    genres = frozenset(row[2].split("|")) - {_NOTHING, ""}
    return RatedFilm(int(row[0]), *spoken(row[1]), genres)


def _flagged(row: list[str]) -> RatedFilm:
    flags = enumerate(row[_FIRST_FLAG:])
    genres = frozenset(str(at) for at, flag in flags if flag == "1")
    return RatedFilm(int(row[0]), *spoken(row[1]), genres)


_SHAPES = (
    _Shape("ratings.csv", by_comma, "movies.csv", by_comma, _named, "utf-8"),
    _Shape("ratings.dat", by("::"), "movies.dat", by("::"), _named, "latin-1"),
    _Shape("u.data", by("\t"), "u.item", by("|"), _flagged, "latin-1"),
)

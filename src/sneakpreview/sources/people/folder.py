"""A folder of ratings, in each of the shapes that MovieLens has had: its films."""

import os.path
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.plaintext import clean
from sneakpreview.sources.document import LONGEST_NAME
from sneakpreview.sources.people.columns import LARGEST
from sneakpreview.sources.people.rows import Split, by, by_comma, rows

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


class Shape(NamedTuple):
    """The files of ratings and of films, how each is split, and how a film is read."""

    ratings: str
    mark: bytes
    headed: bool
    films: str
    split_films: Split
    film: Callable[[list[str]], RatedFilm]
    encoding: str


def shape(folder: Path) -> Shape:
    """Say which shape a folder has; SetupError where it has no ratings."""
    for one in SHAPES:
        if (folder / one.ratings).is_file():
            return one
    names = ", ".join(one.ratings for one in SHAPES)
    raise SetupError(f"there are no ratings in {folder}: none of {names}")


def films(folder: Path, shape: Shape) -> dict[int, RatedFilm]:
    """Read what a folder tells of films, by MovieLens' numbers.

    Ids come from `links.csv`, wherever there is one. BadInputError where a row
    cannot be understood, SetupError where what has such a name cannot be read.
    """
    found: dict[int, RatedFilm] = {}
    if _is_there(file := folder / shape.films):
        for told in rows(file, shape.split_films, shape.film, shape.encoding):
            found[told.number] = told
    if _is_there(file := folder / "links.csv"):
        for number, imdb, tmdb in rows(file, by_comma, _link):
            film = found.get(number, RatedFilm(number))
            found[number] = replace(film, imdb=imdb, tmdb=tmdb)
    return found


def _is_there(file: Path) -> bool:
    """Say whether there is a file; nothing else of that name is taken for none."""
    if file.is_file():
        return True
    if os.path.lexists(file):
        raise SetupError(f"{file} cannot be read: it is no file")
    return False


def spoken(title: str) -> tuple[str, int | None]:
    """Take MovieLens' way of writing a title apart: `Matrix, The (1999)`.

    What no screen shows is left out, and what is too long for a title is none.
    """
    title = clean(title) if len(title) <= LONGEST_NAME else ""
    found = _DATED.fullmatch(title)
    name, year = (found["title"], int(found["year"])) if found else (title, None)
    if turned := _ARTICLE.fullmatch(name):
        gap = "" if turned["article"].endswith("'") else " "
        name = f"{turned['article']}{gap}{turned['rest']}"
    return name, year


def _link(row: list[str]) -> tuple[int, FilmId | None, int | None]:
    imdb = FilmId(f"tt{_number(row[1]):07d}") if row[1] else None
    return _number(row[0]), imdb, _number(row[2]) if row[2] else None


def _number(text: str) -> int:
    number = int(text)
    if not 0 <= number <= LARGEST:
        raise ValueError(text)
    return number


def _named(row: list[str]) -> RatedFilm:
    genres = frozenset(row[2].split("|")) - {_NOTHING, ""}
    return RatedFilm(_number(row[0]), *spoken(row[1]), genres)


def _flagged(row: list[str]) -> RatedFilm:
    flags = enumerate(row[_FIRST_FLAG:])
    genres = frozenset(str(at) for at, flag in flags if flag == "1")
    return RatedFilm(_number(row[0]), *spoken(row[1]), genres)


SHAPES = (
    Shape("ratings.csv", b",", True, "movies.csv", by_comma, _named, "utf-8"),  # noqa: FBT003 - headed
    Shape("ratings.dat", b"::", False, "movies.dat", by("::"), _named, "latin-1"),  # noqa: FBT003
    Shape("u.data", b"\t", False, "u.item", by("|"), _flagged, "latin-1"),  # noqa: FBT003
)

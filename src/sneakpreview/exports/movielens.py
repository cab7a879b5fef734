"""MovieLens: the ratings that its site gives back, and its data sets.

A person's own export (Settings, Import/Export) is `movielens-ratings.csv` with the
columns movie_id, imdb_id, tmdb_id, rating from 0.5 to 5, average_rating and title, such
as "Matrix, The (1999)"; it has no dates. The data sets (files.grouplens.org) are ZIP
files with `ratings.csv` (userId, movieId, rating, timestamp), `links.csv` (movieId,
imdbId, tmdbId) and `movies.csv` (movieId, title, genres); of many people's ratings only
the first person's are taken.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TextIO

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmKind
from sneakpreview.exports import values
from sneakpreview.exports.base import MOST_ROWS, Head, Open, Reader, Row, troubled
from sneakpreview.exports.reader import Cells, of_table
from sneakpreview.exports.table import records
from sneakpreview.exports.text import DAMAGE

STARS = 5
MOST_FILMS = 100_000
"""Films of one person that are kept in memory; the site has some 90,000 in all."""

_Known = dict[str, dict[str, str]]

_OWN = {"movieid", "imdbid", "rating", "title"}
_RATINGS = {"userid", "movieid", "rating"}
_LINKS = {"movieid", "imdbid", "tmdbid"}
_MOVIES = {"movieid", "title", "genres"}
_TOLD = ("imdbid", "tmdbid", "title")
_YEAR = re.compile(r"(.+?) *\((\d{4})(?:[-\u2013]\d{0,4})?\)")
_ARTICLE = re.compile(
    r"(.+), (The|A|An|Le|La|Les|L'|Un|Une|El|Los|Las|Il|Lo|Der|Die|Das|De|Het)"
)


def readers(heads: Mapping[str, Head]) -> list[Reader]:
    """Choose a person's own ratings, or those of a data set.

    BadInputError for ratings whose films nothing names.
    """
    own = [name for name, head in sorted(heads.items()) if head.columns >= _OWN]
    if own:
        return [of_table(name, _row) for name in own]
    ratings = _with(heads, _RATINGS)
    names = tuple(filter(None, (_with(heads, _LINKS), _with(heads, _MOVIES))))
    if ratings is None:
        return []
    if not names:
        raise BadInputError(
            "these ratings of MovieLens's name films by numbers alone: take the whole"
            " ZIP file, or movielens-ratings.csv from your settings there"
        )
    return [_joined(ratings, names)]


def _with(heads: Mapping[str, Head], columns: set[str]) -> str | None:
    found = (name for name, head in sorted(heads.items()) if head.columns >= columns)
    return next(found, None)


def _row(cells: Cells) -> Row:
    """Read a row that has all that there is of a film."""
    title, year = _title(cells.get("title", ""))
    tmdb = values.number(cells.get("tmdbid"))
    return Row(
        title=title,
        year=year,
        kind=FilmKind.FILM,
        imdb=values.imdb(cells.get("imdbid")),
        tmdb=(FilmKind.FILM, tmdb) if tmdb else None,
        rating=values.rating(cells.get("rating"), STARS),
        seen=True,
        at=values.moment(cells.get("timestamp")),
    )


def _title(text: str) -> tuple[str | None, int | None]:
    """Take "Matrix, The (1999)" apart; other titles in brackets are left out."""
    found = _YEAR.fullmatch(text.strip())
    name = (found[1] if found else text).strip()
    name = name.partition(" (")[0] or name
    moved = _ARTICLE.fullmatch(name)
    if moved:
        space = "" if moved[2].endswith("'") else " "
        name = f"{moved[2]}{space}{moved[1]}"
    return values.title(name), values.year(found[2]) if found else None


def _joined(ratings: str, names: tuple[str, ...]) -> Reader:
    """Read ratings, and what other tables say of the films in them."""

    def read(open_file: Open) -> Iterator[Row]:
        try:
            with open_file(ratings) as text:
                person, rated = _first_person(text)
            known: _Known = {}
            for name in names:
                with open_file(name) as text:
                    _learn(known, text, rated)
        except DAMAGE:
            yield troubled("the ZIP file is damaged")
            return

        def row(cells: Cells) -> Row:
            if cells.get("userid") != person:
                return troubled("the rating is another person's")
            return _row({**known.get(cells.get("movieid", ""), {}), **cells})

        yield from of_table(ratings, row)(open_file)

    return read


def _first_person(text: TextIO) -> tuple[str, set[str]]:
    """Say whose ratings come first, and of which films."""
    person, rated = "", set[str]()
    for cells, _ in islice(records(text), MOST_ROWS):
        person = person or cells.get("userid", "")
        if cells.get("userid") == person and len(rated) < MOST_FILMS:
            rated.add(cells.get("movieid", ""))
    return person, rated


def _learn(known: _Known, text: TextIO, rated: set[str]) -> None:
    for cells, _ in records(text):
        film = cells.get("movieid", "")
        if film in rated:
            said = {name: cells[name] for name in _TOLD if name in cells}
            known.setdefault(film, {}).update(said)

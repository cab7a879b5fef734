"""Letterboxd: the ZIP file of an account, a table out of it, and what it imports.

An account's export (Settings, Data) holds `watched.csv`, `ratings.csv`, `diary.csv`,
`reviews.csv`, `watchlist.csv` and `likes/films.csv`, each with the columns Date, Name,
Year and Letterboxd URI; ratings have 0.5 to 5 stars in Rating, and the diary has the
day in Watched Date. `deleted/` and `orphaned/` hold what the person took back. Other
programs write for Letterboxd what it imports: imdbID, tmdbID, Title, Year, Rating or
Rating10, WatchedDate (letterboxd.com/about/importing-data). Both are as the importers
and samples in public repositories show them.

Only the second kind has ids, and whether a title is a series Letterboxd does not say.
"""

import re
from collections.abc import Mapping

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmKind
from sneakpreview.exports import values
from sneakpreview.exports.base import Head, Reader, Row
from sneakpreview.exports.reader import Cells, of_table

STARS = 5

_EXPORTED = {"name", "letterboxduri"}
_NAMED = {"title", "imdbid", "tmdbid", "letterboxduri"}
_RATED = {"rating", "rating10", "watcheddate"}
_TAKEN_BACK = {"deleted", "orphaned"}
_LISTS = {
    "watchlist": re.compile("watchlist"),
    "watched": re.compile("watched|seen"),
    "likes": re.compile(r"like|\bfilms ?(\(\d+\))?\.csv"),
}


def readers(heads: Mapping[str, Head]) -> list[Reader]:
    """Choose the tables that say something; the diary only where they are missing.

    The diary has old ratings, too: the ones that count are in `ratings.csv`.
    BadInputError for a list that does not say of what.
    """
    ours = {name: head.columns for name, head in heads.items() if _is_ours(name, head)}
    kept = ["ratings.csv", "likes/films.csv", "watched.csv", "watchlist.csv"]
    if not any(_end(name) == "watched.csv" for name in ours):
        kept += ["diary.csv", "reviews.csv"]
    exported = [name for end in kept for name in sorted(ours) if _end(name) == end]
    return [_reader(name, ours[name]) for name in exported or sorted(ours)]


def _is_ours(name: str, head: Head) -> bool:
    if _TAKEN_BACK & set(name.split("/")):
        return False
    return head.columns >= _EXPORTED or (
        bool(head.columns & _NAMED)
        and bool(head.columns & _RATED or _listed(name) in {"watchlist", "watched"})
    )


def _end(name: str) -> str:
    """Give the name without the folder that an export may be in."""
    *folders, file = name.split("/")
    inner = folders[-1] if folders else ""
    return f"{inner}/{file}" if inner in {"likes", "lists"} else file


def _listed(name: str) -> str | None:
    """Tell what a table lists from its name alone."""
    found = (word for word, names in _LISTS.items() if names.search(_end(name)))
    return next(found, None)


def _reader(name: str, columns: frozenset[str]) -> Reader:
    listed = "watched" if columns & _RATED else _listed(name)
    if listed is None:
        raise BadInputError(
            "this list of Letterboxd's does not say what it lists: name it watched.csv,"
            " watchlist.csv or likes.csv, or take the whole ZIP file"
        )

    def row(cells: Cells) -> Row:
        tmdb = values.number(cells.get("tmdbid"))
        date = cells.get("watcheddate") or cells.get("date")
        return Row(
            title=values.title(cells.get("name") or cells.get("title")),
            year=values.year(cells.get("year")),
            imdb=values.imdb(cells.get("imdbid")),
            tmdb=(FilmKind.FILM, tmdb) if tmdb else None,
            rating=_rating(cells),
            liked=listed == "likes",
            seen=listed != "watchlist",
            saved=listed == "watchlist",
            at=values.moment(date),
        )

    return of_table(name, row)


def _rating(cells: Cells) -> float | None:
    of_ten = values.rating(cells.get("rating10"), 10)
    return of_ten or values.rating(cells.get("rating"), STARS)

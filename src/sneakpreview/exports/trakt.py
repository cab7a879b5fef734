"""Trakt: the ZIP file of an account, one list of it, and the tables that it offers.

The export (Settings, Data) holds some forty lists in JSON, either side by side or in
folders by kind: `watched-movies.json`, `ratings-shows.json`, `lists-watchlist.json`,
`lists-favorites.json`, and `watched-history-1.json` and on with every single viewing;
long lists are cut into numbered files. An element holds `movie` or `show` with `title`,
`year` and `ids` (`imdb`, `tmdb`), and beside it `rating` from 1 to 10 or a moment:
`rated_at`, `last_watched_at`, `watched_at`, `listed_at`. The same is what Trakt's own
interface answers, so that programs which save it write it, too. The tables have
rated_at or watched_at or listed_at, type, title, year, imdb_id, tmdb_id and rating. All
is as the importers and samples in public repositories show it.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmKind
from sneakpreview.exports import values
from sneakpreview.exports.base import Head, Reader, Row, troubled
from sneakpreview.exports.reader import Cells, Element, of_document, of_table, part

BEST = 10

_KINDS = {"movie": FilmKind.FILM, "show": FilmKind.SERIES}
_PARTS = ("episode", "season")
_LISTS = {"ratings", "watched", "history", "watchlist", "favorites"}
_NAMES = re.compile(
    rf"(?:lists-|watched-)?({'|'.join(sorted(_LISTS))})(?:-(?:movies|shows))?(?:-\d+)?"
)
_MOMENTS = ("rated_at", "last_watched_at", "watched_at", "listed_at")


def readers(heads: Mapping[str, Head]) -> list[Reader]:
    """Choose the lists that say something; the history only where they are missing.

    BadInputError for a list that does not say of what.
    """
    alone = len(heads) == 1
    lists: dict[str, str] = {}
    for name in sorted(heads, key=_in_order):
        head = heads[name]
        if _is_table(head) or _is_document(head):
            says_itself = alone or _is_table(head)
            listed = _by_name(name) or (_by_content(head) if says_itself else "")
            if listed:
                lists[name] = listed
            elif alone:
                raise BadInputError(
                    "this list of Trakt's does not say what it lists: name it"
                    " watchlist or favorites, or take the whole ZIP file"
                )
        elif not alone and head.document and head.first is None and _by_name(name):
            lists[name] = _by_name(name)  # it is empty, or damaged from the start
    if "watched" in lists.values():
        lists = {name: it for name, it in lists.items() if it != "history"}
    return [_reader(name, listed, heads[name]) for name, listed in lists.items()]


def _in_order(name: str) -> str:
    """Put the tenth file behind the ninth."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(8), name)


def _is_table(head: Head) -> bool:
    return head.columns >= {"type", "title"} and any(
        moment.replace("_", "") in head.columns for moment in _MOMENTS
    )


def _is_document(head: Head) -> bool:
    name, element = head.first or ("", None)
    return not name and isinstance(element, dict) and bool(_KINDS.keys() & element)


def _by_name(name: str) -> str:
    """Tell what a file lists from its name; nothing for episodes and other lists."""
    found = _NAMES.fullmatch(name.rpartition("/")[2].rpartition(".")[0])
    return found[1] if found else ""


def _by_content(head: Head) -> str:
    """Tell what a file lists from what it has: a list of films alone says nothing."""
    _, element = head.first or ("", None)
    names = set(element) if isinstance(element, dict) else set(head.columns)
    if names & {"rated_at", "ratedat"}:
        return "ratings"
    if names & {"last_watched_at", "watched_at", "watchedat", "lastwatchedat"}:
        return "history"
    return ""


def _reader(name: str, listed: str, head: Head) -> Reader:
    def row(said: _Said) -> Row:
        title, year = values.title(said.title), values.year(said.year)
        if said.of_part and listed not in {"watched", "history"}:
            return troubled("an episode or season is no film or series", title, year)
        kind = _KINDS.get(said.kind)
        tmdb = values.number(said.tmdb)
        return Row(
            title=title,
            year=year,
            kind=kind,
            imdb=values.imdb(said.imdb),
            tmdb=(kind, tmdb) if kind and tmdb else None,
            rating=values.rating(said.rating, BEST) if listed == "ratings" else None,
            liked=listed == "favorites",
            seen=listed != "watchlist",
            saved=listed == "watchlist",
            at=values.moment(said.at),
        )

    if head.document:
        return of_document(name, lambda element: row(_element(element)))
    return of_table(name, lambda cells: row(_cells(cells)))


class _Said(NamedTuple):
    """What an element and a row have in common."""

    kind: str
    of_part: bool
    title: object
    year: object
    imdb: object
    tmdb: object
    rating: object
    at: object


def _element(element: Element) -> _Said:
    kind = next((it for it in _KINDS if part(element, it)), "")
    film = part(element, kind)
    ids = part(film, "ids")
    return _Said(
        kind=kind,
        of_part=element.get("type") in _PARTS or any(map(element.__contains__, _PARTS)),
        title=film.get("title"),
        year=film.get("year"),
        imdb=ids.get("imdb"),
        tmdb=ids.get("tmdb"),
        rating=element.get("rating"),
        at=next((element[it] for it in _MOMENTS if it in element), None),
    )


def _cells(cells: Cells) -> _Said:
    type_ = cells.get("type", "").strip().lower()
    moments = (cells.get(it.replace("_", "")) for it in _MOMENTS)
    return _Said(
        kind="show" if type_ in _PARTS else type_,
        of_part=type_ in _PARTS,
        title=cells.get("title"),
        year=cells.get("year"),
        imdb=cells.get("imdbid"),
        tmdb=cells.get("tmdbid"),
        rating=cells.get("rating"),
        at=next(filter(None, moments), None),
    )

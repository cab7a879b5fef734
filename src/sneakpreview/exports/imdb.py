"""IMDb: the tables of one's ratings, watch list and other lists, old ones and new.

Ratings have the columns Const, Your Rating, Date Rated, Title, Title Type and Year;
lists have Position, Const, Created and Modified before them, and since 2024 ratings
have, too, so that only the cell says whether a title is rated. Until 2017 the columns
were position, const, created, Title type, You rated, a moment was "Sat Dec 31 00:00:00
2016", and the letters were those of Windows. Title types were spelt Feature Film, then
tvSeries, and now TV Series. All are as the importers and samples in public repositories
show them.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from sneakpreview.domain.film import FilmKind
from sneakpreview.exports import values
from sneakpreview.exports.base import Head, Reader, Row, troubled
from sneakpreview.exports.reader import Cells, of_table

BEST = 10

_FILMS = "documentary featurefilm film movie short shortfilm tvmovie tvshort tvspecial"
_SERIES = "miniseries tvminiseries tvseries"
_KINDS = MappingProxyType(
    dict.fromkeys([*_FILMS.split(), "video"], FilmKind.FILM)
    | dict.fromkeys(_SERIES.split(), FilmKind.SERIES)
)
_LEFT_OUT = MappingProxyType(
    {
        "episode": "an episode is no film or series",
        "tvepisode": "an episode is no film or series",
        "tvpilot": "an episode is no film or series",
        "videogame": "a game is no film or series",
        "game": "a game is no film or series",
        "musicvideo": "a music video is no film or series",
        "podcastseries": "a podcast is no film or series",
        "podcastepisode": "a podcast is no film or series",
    }
)
_NOT_A_TYPE = re.compile("[^a-z]")


def readers(heads: Mapping[str, Head]) -> list[Reader]:
    """Choose every table with IMDb's ids in a column Const."""
    return [
        of_table(name, _row)
        for name, head in sorted(heads.items())
        if "const" in head.columns
    ]


def _row(cells: Cells) -> Row:
    title, year = values.title(cells.get("title")), values.year(cells.get("year"))
    const = cells.get("const", "").strip()
    type_ = _NOT_A_TYPE.sub("", cells.get("titletype", "").lower())
    imdb = values.imdb(const) if const.startswith("tt") else None
    if type_ in _LEFT_OUT:
        return troubled(_LEFT_OUT[type_], title, year)
    if const.startswith("nm"):
        return troubled("a person is no film or series")
    if imdb is None:
        return troubled("the row has no id of IMDb's", title, year)
    rating = values.rating(cells.get("yourrating") or cells.get("yourated"), BEST)
    if rating is None and "position" not in cells:
        return troubled("the row has no rating", title, year)
    return Row(
        title=title,
        year=year,
        kind=_KINDS.get(type_),
        imdb=imdb,
        rating=rating,
        seen=rating is not None,
        saved=rating is None,
        at=values.moment(cells.get("daterated") or cells.get("created")),
    )

"""A film's certificate in one country; another country's would be wrong there."""

from sneakpreview.domain.film import FilmKind
from sneakpreview.sources.document import Node
from sneakpreview.sources.tmdb.names import told

NONE = {"NR", "UR", "Not Rated", "Unrated"}
"""What says that nobody gave one."""
THEATRES_FIRST = (3, 2, 1, 4, 5, 6)
"""TMDB's types of a release: theatres, some theatres, premiere, digital, disc, TV."""
LONGEST = 16


def certificate(document: Node, kind: FilmKind, country: str) -> str | None:
    """Read the one for theatres, else of a later release; None if there is none."""
    if kind is FilmKind.SERIES:
        places = [
            entry["rating"] for entry in _of(document["content_ratings"], country)
        ]
    else:
        releases = [
            release
            for entry in _of(document["release_dates"], country)
            for release in entry["release_dates"].items()
        ]
        places = [release["certification"] for release in sorted(releases, key=_rank)]
    return next((text for text in map(_text, places) if text is not None), None)


def _of(countries: Node, country: str) -> list[Node]:
    return [
        entry
        for entry in countries["results"].items()
        if entry["iso_3166_1"].value == country
    ]


def _rank(release: Node) -> int:
    kind = release["type"].whole(1, len(THEATRES_FIRST))
    return len(THEATRES_FIRST) if kind is None else THEATRES_FIRST.index(kind)


def _text(place: Node) -> str | None:
    text = told(place.name())
    return None if text is None or text in NONE or len(text) > LONGEST else text

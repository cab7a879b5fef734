"""A title page's JSON as an answer: the film's facts and its related list.

The page tells a film in two parts, whose division has changed over the years: so
each fact is taken from whichever part has it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from sneakpreview.domain.fame import known_from_votes
from sneakpreview.domain.film import (
    Film,
    FilmId,
    FilmKind,
    Scores,
    Title,
    is_film_id,
)
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.sources.document import NOTHING, Node, once, read
from sneakpreview.sources.imdb.kinds import KINDS, ORDINARY
from sneakpreview.sources.imdb.page import data

NAME = "imdb"
PICTURES = "m.media-amazon.com"
LIST = "moreLikeThisTitles"
MOST_RELATED = 20
LONGEST_LIST = 5 * MOST_RELATED
"""Entries of a related list that are looked at."""
LONGEST_CERTIFICATE = 16
WIDTH = 400
"""Pixels of a poster: the originals have millions."""
SILENT = NOTHING | {"None"}
"""Words for nothing; `None` is the language of a film without any."""

_PICTURE = re.compile(rf"https://{re.escape(PICTURES)}/[\w.@,/%-]+", re.ASCII)
_PARTS = ("aboveTheFoldData", "mainColumnData")


def answer(body: bytes, film: FilmId) -> Answer:
    """Read a film's page; SourceError where it is not that, or the title no film."""
    props = read(data(body))["props"]["pageProps"]
    parts = Parts(*(props[name] for name in _PARTS))
    ids = {part["id"].name() for part in parts.nodes} - {None}
    if ids - {film}:
        raise SourceError(f"IMDb answered for another title than {film}")
    if not ids or not _is_whole(parts):
        raise SourceError(f"IMDb's page of {film} is not whole")
    title = _text(parts, "titleText", "text")
    if title is None:
        raise SourceError(f"IMDb's page of {film} does not tell its title")
    kind = _kind(parts)
    if kind is None:
        raise SourceError(f"{film} is neither a film nor a series", permanent=True)
    return Answer(_film(parts, film, title, kind), tuple(_related(parts, film)))


class Parts:
    """The parts of a page, or the one node that tells a related title."""

    def __init__(self, *nodes: Node) -> None:
        """Hold the parts, the first to be asked in front."""
        self.nodes = nodes

    def at(self, *path: str) -> Iterator[Node]:
        """Give what stands at a place of each part."""
        for node in self.nodes:
            for step in path:
                node = node[step]  # noqa: PLW2901 - one step down
            yield node


def _is_whole(parts: Parts) -> bool:
    """Say whether both parts are there, and one tells the list, be it that of none."""
    said = [part.value for part in parts.nodes if isinstance(part.value, dict)]
    lists = [Node(part[LIST]) for part in said if LIST in part]
    return len(said) == len(_PARTS) and any(
        each.value is None or isinstance(each["edges"].value, list) for each in lists
    )


def _film(parts: Parts, film: FilmId, title: str, kind: FilmKind) -> Film:
    plots = parts.at("plot", "plotText", "plainText")
    plot = next(_told(node.text() for node in plots), None)
    year, votes = _year(parts), _whole(parts, "ratingsSummary", "voteCount")
    return Film(
        id=film,
        title=title,
        kind=kind,
        original_title=_original(parts, title),
        year=year,
        end_year=_end_year(parts, year) if kind is FilmKind.SERIES else None,
        runtime=_runtime(parts),
        genres=_genres(parts),
        directors=_directors(parts),
        stars=_stars(parts),
        languages=_languages(parts),
        countries=_countries(parts),
        certificate=_certificate(parts),
        plot=plot,
        plot_source=plot and NAME,
        plot_url=plot and f"https://www.imdb.com/title/{film}/",
        scores=_scores(parts, votes),
        poster=_poster(parts),
        sources=(NAME,),
        known=known_from_votes(votes or 0, ORDINARY),
    )


def _related(parts: Parts, film: FilmId) -> Iterable[Title]:
    found: dict[FilmId, Title] = {}
    for edges in parts.at(LIST, "edges"):
        for edge in islice(edges.items(), LONGEST_LIST):
            title = _title(Parts(edge["node"]))
            if title is not None and title.id != film:
                found.setdefault(title.id, title)
    return islice(found.values(), MOST_RELATED)


def _title(parts: Parts) -> Title | None:
    id_, title = _text(parts, "id"), _text(parts, "titleText", "text")
    kind = _kind(parts)
    if id_ is None or not is_film_id(id_) or title is None or kind is None:
        return None
    votes = _whole(parts, "ratingsSummary", "voteCount")
    return Title(
        id=FilmId(id_),
        title=title,
        year=_year(parts),
        kind=kind,
        original_title=_original(parts, title),
        known=known_from_votes(votes or 0, ORDINARY),
    )


def _kind(parts: Parts) -> FilmKind | None:
    """Say which kind it is; None for what is neither a film nor a series."""
    word = _text(parts, "titleType", "id")
    if word is not None:
        return KINDS.get(word)
    episodes = any(node.true() for node in parts.at("canHaveEpisodes"))
    return FilmKind.SERIES if episodes else FilmKind.FILM


def _original(parts: Parts, title: str) -> str | None:
    original = _text(parts, "originalTitleText", "text")
    return None if original == title else original


def _year(parts: Parts) -> int | None:
    years = parts.at("releaseYear", "year")
    return next(filter(None, (node.whole(1874, 2100) for node in years)), None)


def _end_year(parts: Parts, year: int | None) -> int | None:
    ends = parts.at("releaseYear", "endYear")
    return next(filter(None, (node.whole(year or 1874, 2100) for node in ends)), None)


def _runtime(parts: Parts) -> int | None:
    seconds = _whole(parts, "runtime", "seconds") or 0
    minutes = round(seconds / 60)
    return minutes if 0 < minutes < 6000 else None  # noqa: PLR2004 - four days


def _scores(parts: Parts, votes: int | None) -> Scores:
    ratings = parts.at("ratingsSummary", "aggregateRating")
    metascores = parts.at("metacritic", "metascore", "score")
    return Scores(
        imdb=next(filter(None, (node.number(1, 10) for node in ratings)), None),
        imdb_votes=votes,
        metacritic=next(
            filter(None, (node.whole(1, 100) for node in metascores)), None
        ),
    )


def _poster(parts: Parts) -> str | None:
    url = _text(parts, "primaryImage", "url") or ""
    if _PICTURE.fullmatch(url) is None:
        return None
    return url.replace("._V1_.jpg", f"._V1_UX{WIDTH}_.jpg")


def _certificate(parts: Parts) -> str | None:
    found = _told(node.name() for node in parts.at("certificate", "rating"))
    return next((text for text in found if len(text) <= LONGEST_CERTIFICATE), None)


def _genres(parts: Parts) -> tuple[str, ...]:
    short = (node["text"] for node in _items(parts, "genres", "genres"))
    long = (node["genre"]["text"] for node in _items(parts, "titleGenres", "genres"))
    return _words(chain(short, long))


def _languages(parts: Parts) -> tuple[str, ...]:
    found = _items(parts, "spokenLanguages", "spokenLanguages")
    return _words(node["text"] for node in found)


def _countries(parts: Parts) -> tuple[str, ...]:
    for field in ("countriesOfOrigin", "countriesDetails"):
        names = _words(node["text"] for node in _items(parts, field, "countries"))
        if names:
            return names
    return ()


def _directors(parts: Parts) -> tuple[str, ...]:
    groups = [*_items(parts, "directorsPageTitle"), *_items(parts, "directors")]
    return _credited(groups) or _credited(_principal(parts, "director"))


def _stars(parts: Parts) -> tuple[str, ...]:
    for field in ("castPageTitle", "cast"):
        names = _names(edge["node"] for edge in _items(parts, field, "edges"))
        if names:
            return names
    return _credited(_items(parts, "castV2")) or _credited(_principal(parts, "cast"))


def _principal(parts: Parts, role: str) -> Iterator[Node]:
    for group in _items(parts, "principalCredits"):
        if group["category"]["id"].name() == role:
            yield group


def _credited(groups: Iterable[Node]) -> tuple[str, ...]:
    return _names(credit for group in groups for credit in group["credits"].items())


def _names(credits_: Iterable[Node]) -> tuple[str, ...]:
    return _words(credit["name"]["nameText"]["text"] for credit in credits_)


def _items(parts: Parts, *path: str) -> Iterator[Node]:
    for node in parts.at(*path):
        yield from node.items()


def _text(parts: Parts, *path: str) -> str | None:
    return next(filter(None, (node.name() for node in parts.at(*path))), None)


def _words(nodes: Iterable[Node]) -> tuple[str, ...]:
    return once(_told(node.name() for node in nodes))


def _told(texts: Iterable[str | None]) -> Iterator[str]:
    """Give those that say something, since many a field holds a word for nothing."""
    return (text for text in texts if text and text not in SILENT)


def _whole(parts: Parts, *path: str) -> int | None:
    numbers = (node.whole(1, 10**9) for node in parts.at(*path))
    return next(filter(None, numbers), None)

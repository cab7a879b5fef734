"""A film: its identity, its facts, and the little that a row of a search shows."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from sneakpreview.domain.errors import BadInputError

FilmId = NewType("FilmId", str)

_ID = re.compile(r"tt(\d{7}|[1-9]\d{7,8})", re.ASCII)


class FilmKind(StrEnum):
    """Whether a title is one film or a series of episodes."""

    FILM = "film"
    SERIES = "series"


def film_id(text: str) -> FilmId:
    """Read an IMDb id such as `tt0113277`; BadInputError for anything else."""
    if _ID.fullmatch(text) is None:
        raise BadInputError(f"{text[:40]!r} is not a film's id such as tt0113277")
    return FilmId(text)


def is_film_id(text: str) -> bool:
    """Say whether the text is an IMDb id in its one accepted spelling."""
    return _ID.fullmatch(text) is not None


def provisional_id(source: str, kind: FilmKind, number: int) -> FilmId:
    """Name a film by a source's own number, until that source tells its IMDb id.

    Such an id, `tmdb-film-603`, is never shown and never accepted from outside.
    """
    return FilmId(f"{source}-{kind.value}-{number}")


def is_provisional(film: FilmId) -> bool:
    """Say whether the film's IMDb id is still to be learnt."""
    return not film.startswith("tt")


@dataclass(frozen=True, slots=True)
class Scores:
    """What others thought of a film; None where nobody said.

    `imdb`, `tmdb` and `critics` run from 0 to 10, `rotten_tomatoes` and
    `metacritic` from 0 to 100; the votes and `reviews` are counts.
    """

    imdb: float | None = None
    imdb_votes: int | None = None
    tmdb: float | None = None
    tmdb_votes: int | None = None
    rotten_tomatoes: int | None = None
    metacritic: int | None = None
    critics: float | None = None
    reviews: int | None = None

    @property
    def overall(self) -> float | None:
        """One score from 0 to 10: the public's if known, else the critics'."""
        for score in (self.imdb, self.tmdb, self.critics):
            if score is not None:
                return score
        for score in (self.metacritic, self.rotten_tomatoes):
            if score is not None:
                return score / 10
        return None

    @property
    def count(self) -> int | None:
        """How many votes or, without votes, reviews stand behind the scores."""
        for count in (self.imdb_votes, self.tmdb_votes):
            if count is not None:
                return count
        return self.reviews


@dataclass(frozen=True, slots=True)
class Trailer:
    """A trailer on YouTube; `language` is a two-letter code, None if not known."""

    youtube_id: str
    language: str | None = None
    official: bool = False


class OfferKind(StrEnum):
    """What a service asks for a film."""

    STREAM = "stream"
    FREE = "free"
    RENT = "rent"
    BUY = "buy"


@dataclass(frozen=True, slots=True)
class Offer:
    """A service that has the film in the operator's country."""

    service: str
    kind: OfferKind


@dataclass(frozen=True, slots=True)
class Film:
    """All that the sources say of a film; None or empty where they are silent.

    `runtime` is in minutes; people, genres, languages and countries are in the
    order in which they should be shown; `plot_source` is `facts` for a sentence
    made from facts alone, else the source, and `plot_url` the page to credit;
    `trailers` are the best first; `poster` is the address of a picture, from which
    it is fetched once; `links` are the film's pages elsewhere, by name; `origins`
    says of each field which source it came from; `known` says how well known the
    film is (0 is unknown, about 1 an ordinary film, without an upper end).
    """

    id: FilmId
    title: str
    kind: FilmKind = FilmKind.FILM
    original_title: str | None = None
    year: int | None = None
    end_year: int | None = None
    runtime: int | None = None
    genres: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    stars: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    certificate: str | None = None
    plot: str | None = None
    plot_source: str | None = None
    plot_url: str | None = None
    scores: Scores = field(default_factory=Scores)
    trailers: tuple[Trailer, ...] = ()
    poster: str | None = None
    offers: tuple[Offer, ...] = ()
    offers_url: str | None = None
    links: tuple[tuple[str, str], ...] = ()
    origins: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    known: float = 0.0
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """What a row of the search shows of a film, and how well known it is."""

    id: FilmId
    title: str
    year: int | None = None
    kind: FilmKind = FilmKind.FILM
    original_title: str | None = None
    stars: tuple[str, ...] = ()
    known: float = 0.0

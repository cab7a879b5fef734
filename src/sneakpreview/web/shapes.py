"""The JSON of a film, a hit and a vote, as the API promises them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from urllib.parse import quote_plus

from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain.film import Film, FilmId, FilmKind
from sneakpreview.domain.mark import MarkKind

SEARCH = "https://www.youtube.com/results?search_query="


class Shape(BaseModel):
    """The root of every answer."""

    model_config = ConfigDict(from_attributes=True)


class ScoresOut(Shape):
    """What others thought; null where nobody said."""

    imdb: float | None = Field(description="0 to 10")
    imdb_votes: int | None
    tmdb: float | None = Field(description="0 to 10")
    rotten_tomatoes: int | None = Field(description="per cent")
    metacritic: int | None = Field(description="0 to 100")
    critics: float | None = Field(description="the critics' mean, 0 to 10")
    reviews: int | None = Field(description="how many reviews it is the mean of")


class TrailerOut(Shape):
    """The trailer's id on YouTube if it is known, else where to look for it."""

    youtube_id: str | None = None
    search_url: str | None = None


class LinksOut(Shape):
    """The film's pages elsewhere."""

    imdb: str


class FilmOut(Shape):
    """A film; what is not known is null or an empty list."""

    id: str
    kind: FilmKind
    title: str
    original_title: str | None
    year: int | None
    end_year: int | None
    runtime: int | None = Field(description="minutes")
    genres: list[str]
    directors: list[str]
    stars: list[str]
    languages: list[str]
    countries: list[str]
    certificate: str | None
    plot: str | None
    plot_source: str | None = Field(
        description="`facts` for a sentence made from the facts alone"
    )
    scores: ScoresOut
    poster: str
    trailer: TrailerOut
    links: LinksOut
    sources: list[str]
    fetched_at: datetime | None
    mark: MarkKind | None = Field(description="the signed-in person's mark on it")


class HitOut(Shape):
    """A row of the search, the same as in the search files."""

    id: str
    title: str
    year: int | None
    kind: FilmKind
    stars: list[str]
    poster: str


class VoterOut(Shape):
    """A liked film and the place at which its related list has the candidate."""

    id: str
    title: str
    position: int


class BecauseOut(Shape):
    """The liked films that vote for a film, best place first."""

    because: list[VoterOut]


class FilmsOut(Shape):
    """Films in order."""

    items: list[FilmOut]


def poster(film: str) -> str:
    """Give the address of a film's picture."""
    return f"/posters/{film}"


def film_out(film: Film, mark: str | None = None) -> FilmOut:
    """Write a film as the API promises it.

    Nothing is checked again: the facts were checked when they came in, and a
    page of recommendations is 20 of them.
    """
    scores = film.scores
    return FilmOut.model_construct(
        id=film.id,
        kind=film.kind,
        title=film.title,
        original_title=film.original_title,
        year=film.year,
        end_year=film.end_year,
        runtime=film.runtime,
        genres=list(film.genres),
        directors=list(film.directors),
        stars=list(film.stars),
        languages=list(film.languages),
        countries=list(film.countries),
        certificate=film.certificate,
        plot=film.plot,
        plot_source=film.plot_source,
        scores=ScoresOut.model_construct(
            imdb=scores.imdb,
            imdb_votes=scores.imdb_votes,
            tmdb=scores.tmdb,
            rotten_tomatoes=scores.rotten_tomatoes,
            metacritic=scores.metacritic,
            critics=scores.critics,
            reviews=scores.reviews,
        ),
        poster=poster(film.id),
        trailer=_trailer(film),
        links=LinksOut.model_construct(imdb=f"https://www.imdb.com/title/{film.id}/"),
        sources=list(film.sources),
        fetched_at=film.fetched_at,
        mark=MarkKind(mark) if mark else None,
    )


def films_out(films: Sequence[Film], marks: Mapping[FilmId, str]) -> FilmsOut:
    """Write films in order, each with its mark."""
    return FilmsOut.model_construct(
        items=[film_out(film, marks.get(film.id)) for film in films]
    )


def _trailer(film: Film) -> TrailerOut:
    if film.trailers:
        return TrailerOut.model_construct(youtube_id=film.trailers[0].youtube_id)
    words = " ".join(str(word) for word in (film.title, film.year, "trailer") if word)
    return TrailerOut.model_construct(search_url=SEARCH + quote_plus(words))

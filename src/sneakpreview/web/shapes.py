"""The JSON of a film, a hit and a vote, as the API promises them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from urllib.parse import quote_plus

from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain.film import Film, FilmId, FilmKind, OfferKind, Trailer
from sneakpreview.domain.mark import MarkKind
from sneakpreview.domain.vote import Way

SEARCH = "https://www.youtube.com/results?search_query="


class Shape(BaseModel):
    """The root of every answer."""

    model_config = ConfigDict(from_attributes=True)


class ScoresOut(Shape):
    """What others thought; null where nobody said."""

    imdb: float | None = Field(description="0 to 10")
    imdb_votes: int | None
    tmdb: float | None = Field(description="0 to 10")
    tmdb_votes: int | None
    rotten_tomatoes: int | None = Field(description="per cent")
    metacritic: int | None = Field(description="0 to 100")
    critics: float | None = Field(description="the critics' mean, 0 to 10")
    reviews: int | None = Field(description="how many reviews it is the mean of")


class TrailerOut(Shape):
    """The trailer's id on YouTube if it is known, else where to look for it."""

    youtube_id: str | None = None
    search_url: str | None = None


class LinksOut(Shape):
    """The film's pages elsewhere; null where none is known."""

    imdb: str
    tmdb: str | None = None
    wikipedia: str | None = None
    rotten_tomatoes: str | None = None
    metacritic: str | None = None
    wikidata: str | None = None


class OfferOut(Shape):
    """A service that has the film, and what it asks for it."""

    service: str
    kind: OfferKind


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
    plot_url: str | None = Field(description="the page to credit for the plot")
    scores: ScoresOut
    poster: str = Field(
        description="a picture or, until there is one, a drawing; the address changes"
        " with the picture, and `w=220` or `w=440` asks for one of that width"
    )
    trailer: TrailerOut
    links: LinksOut
    offers: list[OfferOut] = Field(description="where to watch it, by JustWatch")
    offers_url: str | None
    sources: list[str]
    origins: dict[str, str] = Field(description="which source each field came from")
    fetched_at: datetime | None
    pending: bool = Field(
        description="whether facts, a liked film's list or the picture are still on "
        "their way"
    )
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
    """A liked film, and what its vote is."""

    id: str
    title: str
    share: int = Field(description="of all votes for the film, in per cent")
    way: Way = Field(
        description="`there`: the liked film's related list has the film; `back`: the"
        " film's own list has the liked one; or both"
    )
    position: int = Field(description="the place on the one list, or else the other")


class ExplainedVoterOut(VoterOut):
    """One that says, too, by whose lists it votes."""

    lists: list[str] = Field(description="the sources whose lists connect the two")


class BecauseOut(Shape):
    """The liked films that vote for a film, weightiest first."""

    because: list[ExplainedVoterOut]


class FilmsOut(Shape):
    """Films in order."""

    items: list[FilmOut]


def poster(film: str, digest: str | None = None) -> str:
    """Give the address of a film's poster; with its digest it never changes."""
    return f"/posters/{film}?v={digest}" if digest else f"/posters/{film}"


def film_out(
    film: Film,
    mark: str | None = None,
    digest: str | None = None,
    *,
    languages: Sequence[str] = (),
    pending: bool = False,
) -> FilmOut:
    """Write a film as the API promises it.

    `digest` is of the film's picture; `languages` are the codes of those that the
    visitor reads, the dearest first.
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
        plot_url=film.plot_url,
        scores=ScoresOut.model_construct(
            imdb=scores.imdb,
            imdb_votes=scores.imdb_votes,
            tmdb=scores.tmdb,
            tmdb_votes=scores.tmdb_votes,
            rotten_tomatoes=scores.rotten_tomatoes,
            metacritic=scores.metacritic,
            critics=scores.critics,
            reviews=scores.reviews,
        ),
        poster=poster(film.id, digest),
        trailer=_trailer(film, languages),
        links=_links(film),
        offers=[
            OfferOut.model_construct(service=offer.service, kind=offer.kind)
            for offer in film.offers
        ],
        offers_url=film.offers_url,
        sources=list(film.sources),
        origins=dict(film.origins),
        fetched_at=film.fetched_at,
        pending=pending,
        mark=MarkKind(mark) if mark else None,
    )


def films_out(
    films: Sequence[Film],
    marks: Mapping[FilmId, str],
    digests: Mapping[FilmId, str],
    *,
    languages: Sequence[str] = (),
    pending: Collection[FilmId] = (),
) -> FilmsOut:
    """Write films in order, each with its mark and picture; some are still coming."""
    return FilmsOut.model_construct(
        items=[
            film_out(
                film,
                marks.get(film.id),
                digests.get(film.id),
                languages=languages,
                pending=film.id in pending,
            )
            for film in films
        ]
    )


def _trailer(film: Film, languages: Sequence[str]) -> TrailerOut:
    if film.trailers:

        def worse(trailer: Trailer) -> tuple[int, bool]:
            known = trailer.language in languages
            place = languages.index(trailer.language) if known else len(languages)
            return place, not trailer.official

        best = min(film.trailers, key=worse)  # the first of equals
        return TrailerOut.model_construct(youtube_id=best.youtube_id)
    words = " ".join(str(word) for word in (film.title, film.year, "trailer") if word)
    return TrailerOut.model_construct(search_url=SEARCH + quote_plus(words))


def _links(film: Film) -> LinksOut:
    known = dict(film.links)
    return LinksOut.model_construct(
        imdb=f"https://www.imdb.com/title/{film.id}/",
        tmdb=known.get("tmdb"),
        wikipedia=known.get("wikipedia"),
        rotten_tomatoes=known.get("rotten_tomatoes"),
        metacritic=known.get("metacritic"),
        wikidata=known.get("wikidata"),
    )

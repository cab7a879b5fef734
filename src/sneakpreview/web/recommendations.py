"""Recommendations, what they can be filtered by, and the filters themselves."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import AfterValidator, Field

from sneakpreview.domain.film import FilmId, FilmKind, film_id
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.ranking import Page
from sneakpreview.metrics.requests import RECOMMENDATIONS
from sneakpreview.storage import pictures, votes
from sneakpreview.usecases.recommend_films import (
    Recommendation,
    Recommendations,
    recommend_films,
)
from sneakpreview.web.languages import languages
from sneakpreview.web.query import Paged, Several
from sneakpreview.web.security import person
from sneakpreview.web.shapes import FilmOut, Shape, VoterOut, film_out
from sneakpreview.web.transaction import reading, sources

MOST_SHOWN = 500
MOST_CHOICES = 300
_VOTER = tuple(VoterOut.model_fields)

routes = APIBlueprint("recommendations", __name__, url_prefix="/api", tag="Films")


def _ids(text: str) -> str:
    ids = text.split(",")
    if len(ids) > MOST_SHOWN:
        raise ValueError(f"at most {MOST_SHOWN} films")
    for id_ in ids:
        film_id(id_)
    return text


class RecommendationsQuery(Paged):
    """Filters and the part of the list; what is left out asks for nothing."""

    kind: FilmKind | None = None
    min_score: float | None = Field(None, ge=0, le=10, allow_inf_nan=False)
    min_votes: int | None = Field(None, ge=0, le=10**9)
    language: Several
    genre: Several = Field(description="must have all of these")
    any_genre: Several = Field(description="must have one of these")
    not_genre: Several = Field(description="must have none of these")
    director: Several
    from_year: int | None = Field(None, ge=1870, le=2100)
    to_year: int | None = Field(None, ge=1870, le=2100)
    max_runtime: int | None = Field(None, ge=1, le=10_000, description="minutes")
    dial: float = Field(
        0.0,
        ge=-1,
        le=1,
        allow_inf_nan=False,
        description="from -1, hidden gems, to 1, what everybody knows",
    )
    shown: Annotated[str, AfterValidator(_ids)] | None = Field(
        None,
        description="ids that the page shows already, in order, with commas "
        "between; they are left out of the answer, so that paging has no repeats and "
        "no gaps",
    )

    def filters(self) -> Filters:
        """Give the filters alone."""
        return Filters(
            kind=self.kind,
            min_score=self.min_score,
            min_votes=self.min_votes,
            language=tuple(self.language),
            genre=tuple(self.genre),
            any_genre=tuple(self.any_genre),
            not_genre=tuple(self.not_genre),
            director=tuple(self.director),
            from_year=self.from_year,
            to_year=self.to_year,
            max_runtime=self.max_runtime,
        )

    def page(self) -> Page[FilmId]:
        """Give the order and the part of the list alone."""
        ids = self.shown.split(",") if self.shown else []
        return Page(self.limit, self.offset, tuple(map(FilmId, ids)), self.dial)


class RecommendationOut(Shape):
    """A film, its score, and every liked film that voted for it."""

    film: FilmOut
    score: float
    because: list[VoterOut]


class RecommendationsOut(Shape):
    """Part of the person's list."""

    items: list[RecommendationOut]
    total: int = Field(description="films that pass the filters")
    pending: int = Field(description="films that are still on their way")
    removed: dict[str, int] = Field(
        description="how many films fail each active filter"
    )


class Choice(Shape):
    """A value to filter by, and how many films have it."""

    value: str
    count: int


class ChoicesOut(Shape):
    """What the person's candidates can be filtered by, most frequent first."""

    kinds: list[Choice]
    genres: list[Choice]
    languages: list[Choice]
    directors: list[Choice]


@routes.get("/recommendations")
@routes.input(RecommendationsQuery, location="query")
@routes.output(RecommendationsOut)
def index(query_data: RecommendationsQuery) -> Response:
    """Recommend films that the person's likes vote for, and say which ones do."""
    mine = person()
    with RECOMMENDATIONS.time():
        with reading() as session:
            found = recommend_films(
                session, sources(), mine, query_data.filters(), query_data.page()
            )
            digests = pictures.digests(session, [item.film.id for item in found.items])
        # Written at once: APIFlask would take it apart and Flask put it together again.
        body = recommendations_out(found, digests, languages()).model_dump_json()
    return Response(body, mimetype="application/json")


@routes.get("/choices")
@routes.output(ChoicesOut)
def choices() -> ChoicesOut:
    """List kinds, genres, languages and directors among the person's candidates."""
    mine = person()
    with reading() as session:
        found = votes.choices(session, mine, MOST_CHOICES)
    tags = {
        field: [Choice(value=value, count=count) for value, count in counts]
        for field, counts in found.items()
    }
    return ChoicesOut(
        kinds=tags.get("kind", []),
        genres=tags.get("genre", []),
        languages=tags.get("language", []),
        directors=tags.get("director", []),
    )


def recommendations_out(
    found: Recommendations,
    digests: Mapping[FilmId, str],
    languages: Sequence[str] = (),
) -> RecommendationsOut:
    """Write a list as the API promises it."""
    return RecommendationsOut.model_construct(
        items=[_out(item, digests, languages) for item in found.items],
        total=found.total,
        pending=found.pending,
        removed=found.removed,
    )


def _out(
    item: Recommendation, digests: Mapping[FilmId, str], languages: Sequence[str]
) -> RecommendationOut:
    return RecommendationOut.model_construct(
        film=film_out(item.film, digest=digests.get(item.film.id), languages=languages),
        score=item.score,
        because=[
            VoterOut.model_construct(**{name: getattr(one, name) for name in _VOTER})
            for one in item.because
        ],
    )

"""Marks: put one, take one back, list them."""

from datetime import datetime
from typing import Annotated

from apiflask import APIBlueprint
from flask import current_app
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from sneakpreview.domain.film import FilmId, FilmKind, Title, film_id
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.domain.plaintext import clean
from sneakpreview.metrics.requests import MARKS
from sneakpreview.storage import marks, pictures
from sneakpreview.usecases.mark_film import mark_film
from sneakpreview.usecases.show_film import show_films
from sneakpreview.web.limits import limit
from sneakpreview.web.query import Paged
from sneakpreview.web.security import person, visitor
from sneakpreview.web.shapes import FilmOut, Shape, film_out
from sneakpreview.web.transaction import reading, sources, writing
from sneakpreview.wiring import now

routes = APIBlueprint("marks", __name__, url_prefix="/api", tag="Marks")


def film_title(text: str) -> str:
    """Give a title as it may be stored; ValueError where nothing is left of it."""
    cleaned = clean(text)
    if not cleaned:
        raise ValueError("a title has letters")
    return cleaned


class MarkIn(BaseModel):
    """A mark to put; title, year and kind help only for a film unknown here."""

    model_config = ConfigDict(extra="forbid")

    kind: MarkKind
    votes: bool = Field(default=True, description="whether a like recommends others")
    title: Annotated[str, AfterValidator(film_title)] | None = Field(
        None, max_length=300
    )
    year: int | None = Field(None, ge=1870, le=2100)
    kind_of_film: FilmKind = FilmKind.FILM


class MarkOut(Shape):
    """A mark as it is stored."""

    id: str
    kind: MarkKind
    votes: bool
    marked_at: datetime


class MarkedFilm(Shape):
    """A film that the person marked, and when."""

    kind: MarkKind
    votes: bool
    marked_at: datetime
    film: FilmOut


class MarkedFilms(Shape):
    """The person's films with one mark, newest first, and how many there are."""

    items: list[MarkedFilm]
    total: int


class KindsOut(Shape):
    """Which mark each film has, by the film's id."""

    marks: dict[str, MarkKind]
    silent: list[str] = Field(description="the likes that do not vote")


class MarksQuery(Paged):
    """Which marks to list."""

    kind: MarkKind


@routes.put("/marks/<id_>")
@routes.input(MarkIn)
@routes.output(MarkOut)
def put(id_: str, json_data: MarkIn) -> MarkOut:
    """Mark a film, over any other mark; one of the same kind keeps its date."""
    mine = person()
    limit("marks", by=str(mine))
    mark = Mark(film_id(id_), json_data.kind, now(), json_data.votes)
    claimed = _claimed(mark.film, json_data)
    with writing() as session:
        mark = mark_film(session, sources(), mine, mark, claimed)
    MARKS.labels(mark.kind.value).inc()
    current_app.extensions["wake"]()
    return MarkOut(
        id=mark.film, kind=mark.kind, votes=mark.votes, marked_at=mark.marked_at
    )


@routes.delete("/marks/<id_>")
@routes.output({}, status_code=204)
def delete(id_: str) -> tuple[str, int]:
    """Take a mark back; no mark is no error."""
    mine = person()
    limit("marks", by=str(mine))
    film = film_id(id_)
    with writing() as session:
        marks.remove(session, mine, film)
    MARKS.labels("taken back").inc()
    return "", 204


@routes.get("/marks")
@routes.input(MarksQuery, location="query")
@routes.output(MarkedFilms)
def index(query_data: MarksQuery) -> MarkedFilms:
    """List the person's films with one mark, newest first."""
    mine = person()
    with reading() as session:
        found = marks.newest(
            session,
            mine,
            query_data.kind,
            limit=query_data.limit,
            offset=query_data.offset,
        )
        ids = [mark.film for mark in found]
        films = {film.id: film for film in show_films(session, sources(), ids)}
        digests = pictures.digests(session, ids)
        total = marks.counts(session, mine)[query_data.kind]
    items = [
        MarkedFilm(
            kind=mark.kind,
            votes=mark.votes,
            marked_at=mark.marked_at,
            film=film_out(films[mark.film], mark.kind, digests.get(mark.film)),
        )
        for mark in found
    ]
    return MarkedFilms(items=items, total=total)


@routes.get("/me/marks")
@routes.output(KindsOut)
def kinds() -> KindsOut:
    """Say of every film that the person marked which mark it has."""
    mine = visitor()
    if mine is None:
        return KindsOut(marks={}, silent=[])
    with reading() as session:
        kinds = marks.kinds(session, mine)
        silent = marks.silent(session, mine)
    return KindsOut.model_validate({"marks": kinds, "silent": silent})


def marks_of_visitor() -> dict[FilmId, str]:
    """Give every mark of whoever is signed in, by film; none for nobody."""
    mine = visitor()
    if mine is None:
        return {}
    with reading() as session:
        return marks.kinds(session, mine)


def _claimed(film: FilmId, mark: MarkIn) -> Title | None:
    if mark.title is None:
        return None
    return Title(film, mark.title, mark.year, mark.kind_of_film)

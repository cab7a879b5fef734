"""The JSON of an import and its rows, as the API promises them, and the table."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from sqlalchemy.orm import Session

from sneakpreview.domain.film import Film, FilmId, FilmKind, Title
from sneakpreview.domain.mark import MarkKind
from sneakpreview.domain.outcome import Outcome
from sneakpreview.domain.plaintext import clean
from sneakpreview.domain.verdict import LIKED_FROM
from sneakpreview.exports.own import guarded
from sneakpreview.sources.base import Source
from sneakpreview.storage import import_rows, pictures
from sneakpreview.storage.import_rows import ImportedRow
from sneakpreview.storage.imports import LONGEST_NAME, ImportRow
from sneakpreview.storage.job import ASIDE, FETCHED, FETCHING, WANTED
from sneakpreview.usecases.show_film import show_films
from sneakpreview.web.marks import film_title
from sneakpreview.web.people import CountsOut
from sneakpreview.web.query import Paged, Query, as_list
from sneakpreview.web.shapes import HitOut, Shape, poster

COLUMNS = ("row", "title", "year", "mark", "outcome", "film", "reason")


class State(StrEnum):
    """How an import fares."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


STATES = {
    WANTED: State.WAITING,
    FETCHING: State.RUNNING,
    FETCHED: State.DONE,
    ASIDE: State.FAILED,
}


class UploadQuery(Query):
    """How the file is called, and from which rating out of 10 a film is liked."""

    name: Annotated[str, AfterValidator(clean)] = Field("", max_length=LONGEST_NAME)
    threshold: float = Field(LIKED_FROM, gt=0, le=10, allow_inf_nan=False)


class RowsQuery(Paged):
    """Which rows to list; by default all."""

    outcome: Annotated[list[Outcome], BeforeValidator(as_list)] = Field(
        default_factory=lambda: list(Outcome), max_length=len(Outcome)
    )


class ForgetQuery(Query):
    """Whether the marks that the import placed are taken back."""

    marks: bool = False


class SettleIn(BaseModel):
    """The film that a row means; the rest helps only for one unknown here."""

    model_config = ConfigDict(extra="forbid")

    film: str | None
    title: Annotated[str, AfterValidator(film_title)] | None = Field(
        None, max_length=300
    )
    year: int | None = Field(None, ge=1870, le=2100)
    kind_of_film: FilmKind = FilmKind.FILM

    def claimed(self, film: FilmId | None) -> Title | None:
        """Give what the caller says of the film."""
        if film is None or self.title is None:
            return None
        return Title(film, self.title, self.year, self.kind_of_film)


class OutcomesOut(Shape):
    """How many rows came to what."""

    placed: int
    as_it_was: int = Field(description="the film had a mark already, which stays")
    ambiguous: int = Field(description="one of several films could be meant")
    unknown: int
    unreadable: int
    left_out: int = Field(description="another row says as much, or it says nothing")
    dismissed: int = Field(description="the person said that it means no film here")


class ImportOut(Shape):
    """An import, and how far it has come."""

    id: int
    name: str
    site: str | None = Field(description="whose export it is, as soon as that is known")
    state: State
    threshold: float
    total: int | None = Field(description="rows of the file, as soon as they are known")
    read: int = Field(description="rows that have been dealt with")
    rows: OutcomesOut
    marks: CountsOut = Field(description="the marks that were placed")
    trouble: str | None = Field(description="why it failed, or what it waits for")
    created_at: datetime
    finished_at: datetime | None


class ImportsOut(Shape):
    """The person's imports, newest first."""

    items: list[ImportOut]


class RowOut(Shape):
    """A row of the file, and what became of it."""

    number: int
    title: str | None
    year: int | None
    kind: MarkKind | None = Field(description="the mark that it becomes")
    outcome: Outcome
    reason: str | None
    film: HitOut | None
    candidates: list[HitOut] = Field(description="those that it may mean")
    chosen: bool = Field(description="whether the person said which film it means")


class RowsOut(Shape):
    """A part of an import's rows, in the order of the file, and how many there are."""

    items: list[RowOut]
    total: int


def import_out(session: Session, row: ImportRow) -> ImportOut:
    """Write an import as the API promises it."""
    return ImportOut(
        id=row.id,
        name=row.name,
        site=row.site,
        state=STATES[row.state],
        threshold=row.threshold,
        total=row.total,
        read=row.read,
        rows=OutcomesOut.model_validate(import_rows.counts(session, row.id)),
        marks=CountsOut.model_validate(import_rows.placed(session, row.id)),
        trouble=row.trouble,
        created_at=row.created_at,
        finished_at=row.finished_at,
    )


def rows_out(
    session: Session, sources: Sequence[Source], number: int, query: RowsQuery
) -> RowsOut:
    """Write a part of an import's rows."""
    found = import_rows.part(session, number, query.outcome, query.limit, query.offset)
    counted = import_rows.counts(session, number)
    return RowsOut(
        items=rows_shown(session, sources, found),
        total=sum(counted[outcome] for outcome in set(query.outcome)),
    )


def rows_shown(
    session: Session, sources: Sequence[Source], rows: Sequence[ImportedRow]
) -> list[RowOut]:
    """Write rows with the films that they mean or may mean."""
    named = {FilmId(id_) for row in rows for id_ in row.candidates or ()}
    ids = sorted(named | {row.film for row in rows if row.film is not None})
    digests = pictures.digests(session, ids)
    films = {
        film.id: _hit(film, digests.get(film.id))
        for film in show_films(session, sources, ids)
    }
    return [
        RowOut(
            number=row.number,
            title=row.title,
            year=row.year,
            kind=MarkKind(row.kind) if row.kind else None,
            outcome=Outcome(row.outcome),
            reason=row.reason,
            film=films.get(row.film) if row.film else None,
            candidates=[
                films[FilmId(id_)] for id_ in row.candidates or () if id_ in films
            ],
            chosen=row.chosen,
        )
        for row in rows
    ]


def report(rows: Iterable[ImportedRow]) -> Iterator[str]:
    """Write a table of rows, in which no cell is a formula."""
    yield _line(COLUMNS)
    for row in rows:
        film = row.film or row.imdb
        yield _line(
            (row.number, row.title, row.year, row.kind, row.outcome, film, row.reason)
        )


def _line(cells: Iterable[object]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow([_cell(cell) for cell in cells])
    return text.getvalue()


def _cell(value: object) -> str:
    return guarded("" if value is None else str(value))


def _hit(film: Film, digest: str | None) -> HitOut:
    return HitOut(
        id=film.id,
        title=film.title,
        year=film.year,
        kind=film.kind,
        stars=list(film.stars),
        poster=poster(film.id, digest),
    )

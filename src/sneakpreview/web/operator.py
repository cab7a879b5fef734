"""The operator's page: how the sources fare, and asking again.

To everybody else there is nothing at these addresses.
"""

import re
from dataclasses import asdict
from datetime import datetime
from http import HTTPStatus
from typing import Literal

from apiflask import APIBlueprint
from flask import current_app
from pydantic import Field

from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.http import Rate
from sneakpreview.storage.base import PROVISIONAL
from sneakpreview.usecases.retry import retry_film, retry_films, retry_source
from sneakpreview.usecases.watch_sources import Overview, WatchedSource, watch_sources
from sneakpreview.web import security
from sneakpreview.web.errors import Problem
from sneakpreview.web.limits import limit
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, reading, sources, writing
from sneakpreview.wiring import budgets, now

routes = APIBlueprint("operator", __name__, url_prefix="/api/operator", tag="Operator")
routes.before_request(security.operator)

ELSE = {404: "there is no such thing, or who asks is not the operator"}
ANY_ID = re.compile(rf"(tt|({'|'.join(PROVISIONAL)})-)\d{{1,9}}", re.ASCII)
AGAIN = ELSE | {429: ""}


class HostOut(Shape):
    """A host, how it is, and the pace at which it is asked."""

    name: str
    state: Literal["open", "untried", "failing", "paused", "blocked", "broken"] = Field(
        description="open: it answered when it was asked last; failing: it did not,"
        " and is asked again"
    )
    since: datetime | None = Field(description="blocked or broken")
    until: datetime | None = Field(description="left alone")
    succeeded_at: datetime | None
    rate: str | None = Field(
        description="such as `10 / s`; null for a source that is off"
    )
    spent_today: int = Field(description="requests")
    trouble: str | None


class SourceOut(Shape):
    """A source, its hosts and what came from it."""

    name: str
    on: bool
    lacks: str | None = Field(description="the setting without which it cannot be on")
    hosts: list[HostOut]
    budget: int | None = Field(description="requests a day; null: not counted")
    films: int = Field(description="how many answers of it are stored")
    keeps_days: int | None = Field(description="how long they are; null: for ever")


class BacklogOut(Shape):
    """How many films wait, are being fetched, and were set aside."""

    wanted: int
    fetching: int
    aside: int
    oldest: datetime | None = Field(
        description="when the one that waits longest was due"
    )


class AsideOut(Shape):
    """A film that was given up, and why."""

    id: str
    title: str
    trouble: str | None


class OverviewOut(Shape):
    """How the sources fare and what waits for them."""

    items: list[SourceOut]
    backlog: BacklogOut
    aside: list[AsideOut]


@routes.get("/sources")
@routes.output(OverviewOut)
@routes.doc(responses=ELSE)
def index() -> OverviewOut:
    """Say how the sources fare, what waits, and what was set aside and why."""
    has = parts()
    with reading() as session:
        seen = watch_sources(
            session, has.sources, has.off, budgets(has.settings), now()
        )
    return overview_out(seen)


@routes.post("/sources/<name>/retry")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=AGAIN)
def one_source(name: str) -> str:
    """Ask a source again that refused or failed."""
    if name not in parts().off and all(name != one.name for one in sources()):
        raise Problem(HTTPStatus.NOT_FOUND, "not-found", "There is no such source.")
    _count()
    with writing() as session:
        retry_source(session, name, now())
    return _woken()


@routes.post("/films/<film>/retry")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=AGAIN)
def one_film(film: str) -> str:
    """Ask again for a film that was set aside."""
    _count()
    with writing() as session:
        if not ANY_ID.fullmatch(film) or not retry_film(session, FilmId(film), now()):
            raise UnknownFilmError(film)
    return _woken()


@routes.post("/films/retry")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=AGAIN)
def all_films() -> str:
    """Ask again for every film that was set aside."""
    _count()
    with writing() as session:
        retry_films(session, now())
    return _woken()


def _count() -> None:
    limit("retries", by=str(security.person()))


def _woken() -> str:
    current_app.extensions["wake"]()
    return ""


def overview_out(overview: Overview) -> OverviewOut:
    """Write what the operator sees as the API promises it."""
    waiting = overview.backlog
    return OverviewOut(
        items=[_source_out(source) for source in overview.sources],
        backlog=BacklogOut(
            wanted=sum(waiting.wanted.values()),
            fetching=waiting.fetching,
            aside=waiting.aside,
            oldest=waiting.oldest,
        ),
        aside=[AsideOut.model_validate(film) for film in overview.aside],
    )


def _source_out(source: WatchedSource) -> SourceOut:
    return SourceOut(
        name=source.name,
        on=source.on,
        lacks=source.lacks,
        hosts=[
            HostOut.model_validate(
                asdict(host) | {"rate": rate_words(source.rates.get(host.name))}
            )
            for host in source.hosts
        ],
        budget=source.budget,
        films=source.films,
        keeps_days=source.keeps.days if source.keeps else None,
    )


def rate_words(rate: Rate | None) -> str | None:
    """Write a pace as `10 / s` or `20 / 5 s`; None where there is none."""
    if rate is None:
        return None
    return f"{rate.count} / {'' if rate.seconds == 1 else f'{rate.seconds:g} '}s"

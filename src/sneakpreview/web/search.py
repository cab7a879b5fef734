"""The forgiving search, asked only where the search files have nothing."""

from collections.abc import Sequence

import structlog
from apiflask import APIBlueprint
from flask import current_app
from pydantic import Field
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.domain.film import Title
from sneakpreview.storage import films
from sneakpreview.storage.wanted import LISTED
from sneakpreview.usecases.search_titles import Found
from sneakpreview.web.limits import limit, may
from sneakpreview.web.query import Query
from sneakpreview.web.shapes import HitOut, Shape, poster
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import now

MOST = 10

log = structlog.get_logger()

routes = APIBlueprint("search", __name__, url_prefix="/api", tag="Films")


class SearchQuery(Query):
    """What was typed."""

    q: str = Field("", max_length=1000)


class SearchOut(Shape):
    """What was found; `did_you_mean` is null where the titles fit as typed."""

    items: list[HitOut]
    did_you_mean: str | None


@routes.get("/search")
@routes.input(SearchQuery, location="query")
@routes.output(SearchOut)
def index(query_data: SearchQuery) -> SearchOut:
    """Find titles in spite of typing errors."""
    limit("search")
    titles = parts().titles
    if not may("suggestions"):
        return search_out(titles.search(query_data.q, MOST))
    found = titles.search_widely(query_data.q, MOST)
    _remember(found.suggested)
    return search_out(found)


def _remember(suggested: Sequence[Title]) -> None:
    """Have the facts of what a source named fetched: its page may be opened next."""
    if not suggested:
        return
    try:
        with writing() as session:
            films.add(session, suggested, priority=LISTED, now=now())
    except SQLAlchemyError as error:
        log.warning("what was suggested could not be kept", reason=str(error))
        return
    current_app.extensions["wake"]()


def search_out(found: Found) -> SearchOut:
    """Write what was found as the API promises it."""
    return SearchOut(
        items=[hit_out(title) for title in found.items],
        did_you_mean=found.did_you_mean,
    )


def hit_out(title: Title) -> HitOut:
    """Write a title as a row of the search."""
    return HitOut(
        id=title.id,
        title=title.title,
        year=title.year,
        kind=title.kind,
        stars=list(title.stars),
        poster=poster(title.id),
    )

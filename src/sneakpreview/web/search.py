"""The forgiving search, asked only where the search files have nothing."""

import structlog
from apiflask import APIBlueprint
from flask import current_app
from pydantic import Field
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.domain.film import Title
from sneakpreview.usecases.search_titles import Found
from sneakpreview.usecases.suggest_titles import Suggested, keep_suggested
from sneakpreview.web.limits import limit, may
from sneakpreview.web.query import Query
from sneakpreview.web.shapes import HitOut, Shape, poster
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import now

MOST = 16

log = structlog.get_logger()

routes = APIBlueprint("search", __name__, url_prefix="/api", tag="Films")


class SearchQuery(Query):
    """What was typed, and whether far sources are asked however much is here."""

    q: str = Field("", max_length=1000)
    further: bool = False


class SearchOut(Shape):
    """What was found; `did_you_mean` is null where the titles fit as typed."""

    items: list[HitOut]
    did_you_mean: str | None
    asked: bool = Field(description="whether a far source was asked, and answered")


@routes.get("/search")
@routes.input(SearchQuery, location="query")
@routes.output(SearchOut)
def index(query_data: SearchQuery) -> SearchOut:
    """Find titles in spite of typing errors."""
    limit("search")
    found = parts().titles.search_widely(
        query_data.q, MOST, always=query_data.further, may_ask=_may_ask
    )
    if found.suggested is not None and found.suggested.fresh:
        _keep(found.suggested)
    return search_out(found)


def _may_ask() -> bool:
    return may("suggestions") and may("suggestions of a day")


def _keep(suggested: Suggested) -> None:
    try:
        with writing() as session:
            keep_suggested(session, suggested, now())
    except SQLAlchemyError as error:
        log.warning("what was suggested could not be kept", reason=str(error))
        return
    current_app.extensions["wake"]()


def search_out(found: Found) -> SearchOut:
    """Write what was found as the API promises it."""
    return SearchOut(
        items=[hit_out(title) for title in found.items],
        did_you_mean=found.did_you_mean,
        asked=found.suggested is not None,
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

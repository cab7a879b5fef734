"""The forgiving search, asked only where the search files have nothing."""

from apiflask import APIBlueprint
from pydantic import Field

from sneakpreview.domain.film import Title
from sneakpreview.usecases.search_titles import Found
from sneakpreview.web.limits import limit
from sneakpreview.web.query import Query
from sneakpreview.web.shapes import HitOut, Shape, poster
from sneakpreview.web.transaction import parts

MOST = 10

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
    return search_out(parts().titles.search_widely(query_data.q, MOST))


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

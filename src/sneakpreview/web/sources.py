"""Sources: what those that are on ask to be said of them."""

from apiflask import APIBlueprint
from pydantic import Field

from sneakpreview.sources.base import Suggests
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, sources
from sneakpreview.wiring import Parts

SUGGESTING = "imdb"  # the one source that answers browsers of any site
SUGGESTIONS = "v3.sg.media-imdb.com"

routes = APIBlueprint("sources", __name__, url_prefix="/api", tag="Sources")


class CreditOut(Shape):
    """What a source's terms ask to be shown, and its own address."""

    name: str
    notice: str
    url: str


class SourcesOut(Shape):
    """The credits of the sources that are on, in the order of the sources."""

    items: list[CreditOut]
    suggestions: str | None = Field(
        description="where a browser may ask for titles that the search files do not "
        "know, with `{query}` in the place of the text; null where nowhere"
    )
    search_knows_more: bool = Field(
        description="whether `/api/search` may know titles that the search files do not"
    )


@routes.get("/sources")
@routes.output(SourcesOut)
def index() -> SourcesOut:
    """Say what is owed to the sources, and where else titles may be asked for."""
    base = suggestions(parts())
    credited = (source.credit for source in sources())
    return SourcesOut(
        items=[CreditOut.model_validate(credit) for credit in credited if credit],
        suggestions=None if base is None else f"{base}/suggestion/x/{{query}}.json",
        search_knows_more=any(isinstance(one, Suggests) for one in sources()),
    )


def suggestions(parts: Parts) -> str | None:
    """Give the server that browsers may ask for titles; None if its source is off."""
    if all(source.name != SUGGESTING for source in parts.sources):
        return None
    return parts.settings.mirrors.get(SUGGESTIONS, f"https://{SUGGESTIONS}")

"""The English Wikipedia's summary of an article."""

from urllib.parse import quote, unquote, urlsplit

from sneakpreview.sources.base import SourceError
from sneakpreview.sources.document import read

SUMMARY = "https://en.wikipedia.org/api/rest_v1/page/summary/"
ARTICLES = "/wiki/"
DOTS = {".", ".."}


def summary_url(article: str) -> str | None:
    """Give the address of an article's summary; None where it names no article."""
    name = unquote(urlsplit(article).path.removeprefix(ARTICLES), errors="replace")
    return None if not name or name in DOTS else SUMMARY + quote(name, safe="")


def plot(body: bytes) -> str | None:
    """Read what the summary says; None where the page is no article of its own.

    A page that only lists what else has the name says nothing of the film.
    SourceError for what is no summary.
    """
    page = read(body)
    if not all(isinstance(page[key].value, str) for key in ("type", "extract")):
        raise SourceError("Wikipedia's answer is no summary")
    return page["extract"].text() if page["type"].value == "standard" else None

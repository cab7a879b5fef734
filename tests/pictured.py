"""A site whose one source has pictures on a host, for the tests of posters."""

from datetime import datetime, timedelta

from factories import NOON, tt
from fakes import FakeSource
from sneakpreview.posters.store import Store
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.storage import pictures
from sneakpreview.usecases.fetch_picture import ask, settle
from sneakpreview.wiring import Parts

HOST = "pictures.example"
URL = f"https://{HOST}/a.jpg"
LATER = NOON + timedelta(days=1)
CHROMIUM = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"
OLDER = "image/webp,*/*"
OLD = "image/png,image/svg+xml;q=0.8"


class PicturedSource(FakeSource):
    """A source whose posters are on a host of their own."""

    picture_hosts = {HOST: Rate(10)}  # noqa: RUF012 - as the real ones have it


def want(parts: Parts, number: int = 1, url: str = URL, source: str = "fake") -> None:
    with parts.writing.begin() as session:
        pictures.want(session, tt(number), source, url, 0, NOON)


def fetch(
    parts: Parts, store: Store | None = None, now: datetime = NOON
) -> str | SourceError:
    """Take the next picture as a worker does, at a time of the test's own."""
    with parts.writing.begin() as session:
        claim = pictures.claim(session, token="a", now=now)  # noqa: S106 - no secret
    assert claim is not None
    came = ask(parts.pictures, store or parts.posters, claim)
    with parts.writing.begin() as session:
        settle(session, claim, came, now)
    return came


def row(parts: Parts, number: int = 1) -> pictures.PictureRow:
    with parts.reading() as session:
        found = pictures.get(session, tt(number))
    assert found is not None
    return found


def digest(parts: Parts) -> str:
    want(parts)
    came = fetch(parts)
    assert isinstance(came, str)
    return came

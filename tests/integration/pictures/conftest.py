"""The site and the host of pictures that these tests share."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from factories import add_film, film
from fakes import answer
from outside.server import Outside, Page, Request
from outside.way import way_to
from pictured import HOST, URL, PicturedSource
from pictures import poster, saved
from sneakpreview.settings import Settings
from sneakpreview.sources.pictures import Pictures
from sneakpreview.storage.base import reading, sessions
from sneakpreview.web.app import create_app
from sneakpreview.wiring import Parts, assemble
from visiting import Browser


@pytest.fixture
def host() -> Iterator[Outside]:
    pages = {"/a.jpg": Page(saved(poster(600, 900))), "/b.svg": Page(b"<svg/>")}

    def answer(request: Request) -> Page:
        return pages.get(request.path, Page(status=404))

    with Outside(answer).running() as outside:
        yield outside


@pytest.fixture
def parts(engine: Engine, host: Outside, tmp_path: Path) -> Parts:
    source = PicturedSource(answer(3, poster=URL), name="fake", at_hand=False)
    chosen = Settings(data=tmp_path / "data", secret_key="a key for tests")  # noqa: S106 - a test's own
    writing = sessions(engine)
    with writing.begin() as session:
        for number in (1, 2):
            add_film(session, film(number))
    return replace(
        assemble(chosen),
        engine=engine,
        sources=(source,),
        writing=writing,
        reading=reading(engine),
        pictures=Pictures([source], way_to({HOST: host.url})),
    )


@pytest.fixture
def browser(parts: Parts) -> Browser:
    return Browser(create_app(parts, lambda: None))

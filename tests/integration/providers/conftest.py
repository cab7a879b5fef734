"""A provider of the tests, and a site that knows it, on both databases."""

from collections.abc import Iterator

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from outside.openid import MadeUp, make_key, outside
from outside.server import Outside
from provided import SITE, provider
from visiting import make_site

KEY = make_key()


@pytest.fixture
def made_up() -> MadeUp:
    return MadeUp(KEY)


@pytest.fixture
def server(made_up: MadeUp) -> Iterator[Outside]:
    with outside(made_up).running() as server:
        yield server


@pytest.fixture
def site(engine: Engine, server: Outside) -> APIFlask:
    known = (provider(server.url),)
    return make_site(engine, providers=known, address=SITE, limits=False)

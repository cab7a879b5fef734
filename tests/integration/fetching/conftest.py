"""A session on each kind of database, for films that are fetched in it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from sneakpreview.storage.base import sessions


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session

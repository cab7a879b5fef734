"""A site's database that holds something in every table, once of each kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from filling import fill_all
from kept import ignore, opened, shape
from sneakpreview.storage.copying import copy


@pytest.fixture
def full(database_url: str, tmp_path: Path) -> Iterator[Engine]:
    """Open a database with rows in every table."""
    with opened(database_url) as engine:
        shape(engine)
        if engine.dialect.name == "sqlite":
            fill_all(engine)
        else:
            with opened(f"sqlite:///{tmp_path / 'first.sqlite'}") as first:
                shape(first)
                fill_all(first)
                copy(first, engine, ignore)
        yield engine

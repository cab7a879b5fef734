"""A folder of data sets, and the source that reads it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from outside.imdb_data import (
    save_few,
)
from sneakpreview.sources.imdb_data.source import ImdbDataSource


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_few(tmp_path / "sets")
    return tmp_path / "sets"


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "data" / "imdb.sqlite"


@pytest.fixture
def source(folder: Path, index: Path) -> Iterator[ImdbDataSource]:
    made = ImdbDataSource(folder, index)
    yield made
    made.close()

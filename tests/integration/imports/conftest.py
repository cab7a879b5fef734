"""A site over the built-in catalogue, and somebody who sends files to it."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from importing import MakeSender, Sender, make_sender
from sneakpreview.sources.base import Source


@pytest.fixture
def send_to(engine: Engine, tmp_path: Path) -> MakeSender:
    """Make a site of some sources, and a guest of it who sends files."""

    def make(*sources: Source) -> Sender:
        return make_sender(engine, tmp_path, sources)

    return make


@pytest.fixture
def sender(send_to: MakeSender) -> Sender:
    """Give a guest of a site that has the built-in catalogue."""
    return send_to()

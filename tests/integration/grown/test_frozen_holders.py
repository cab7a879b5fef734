"""What a frozen process has locked: free again, and the next one works."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from sneakpreview.settings import Settings
from sneakpreview.storage.base import connect
from sneakpreview.wiring import IDLE, assemble

LIMIT = text("SHOW idle_in_transaction_session_timeout")
TAKE = text("INSERT INTO chore (name) VALUES ('tidy')")
SOON = text("SET LOCAL lock_timeout = '60s'")


@pytest.fixture
def hasty(postgres_engine: Engine) -> Iterator[Engine]:
    """Open the database for processes that never stand still for long."""
    url = postgres_engine.url.render_as_string(hide_password=False)
    engine = connect(url, idle=0.1)
    yield engine
    engine.dispose()


def test_nobody_waits_for_ever_for_a_row_that_a_frozen_process_holds(
    hasty: Engine, postgres_engine: Engine
) -> None:
    with hasty.connect() as frozen, postgres_engine.begin() as waiting:
        frozen.execute(TAKE)
        waiting.execute(SOON)
        waiting.execute(TAKE)
        with pytest.raises(DBAPIError) as caught:
            frozen.execute(text("SELECT 1"))
    assert caught.value.connection_invalidated
    with hasty.begin() as following:
        assert following.scalar(text("SELECT count(*) FROM chore")) == 1


def test_a_site_has_the_limit_and_a_backup_has_none(postgres_engine: Engine) -> None:
    url = postgres_engine.url.render_as_string(hide_password=False)
    parts = assemble(Settings(database_url=url))
    with parts.writing() as session:
        assert session.scalar(LIMIT) == f"{IDLE / 60:g}min"
    parts.engine.dispose()
    with postgres_engine.connect() as connection:
        assert connection.scalar(LIMIT) == "0"

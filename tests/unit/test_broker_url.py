"""A broker's URL: what is taken for one, and what only looks like one."""

import pytest

from sneakpreview.domain.brokerurl import is_broker_url
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import load

POSTGRES = "postgresql+psycopg://films@db.example.org/films"


@pytest.mark.parametrize(
    "url",
    [
        "amqp://mq.example.org",
        "amqp://films:p%40ss@mq.example.org:5672/films",
        "amqps://films:secret@mq.example.org/",
        "amqp://guest:guest@127.0.0.1:5672//",
        "amqp://films:secret@[::1]:5672/%2F",
        "amqp://films:secret@mq1/films;amqp://films:secret@mq2/films",
    ],
)
def test_a_broker_is_named_by_its_url(url: str) -> None:
    assert is_broker_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "mq.example.org:5672",
        "redis://mq.example.org",
        "amqp://",
        "amqp:///films",
        "amqp://mq.example.org:0",
        "amqp://mq.example.org:99999",
        "amqp://mq.example.org:many",
        "amqp://films:se/cret@mq.example.org",
        "amqp://films:p@ss@mq.example.org",
        "amqp://mq.example.org/films?heartbeat=0",
        "amqp://mq.example.org/films#later",
        "amqp://mq.example.org\n",
        "amqp://mq1.example.org;",
        "amqp://[::1/films",
    ],
)
def test_what_is_none_is_refused(url: str) -> None:
    assert not is_broker_url(url)


def test_a_broker_needs_a_database_for_many_machines() -> None:
    chosen = {"SNEAKPREVIEW_BROKER_URL": "amqp://films:secret@mq.example.org"}
    with pytest.raises(SetupError, match="PostgreSQL"):
        load(chosen)
    known = load(chosen | {"SNEAKPREVIEW_DATABASE_URL": POSTGRES})
    assert known.broker_url == "amqp://films:secret@mq.example.org"


def test_a_broker_url_that_is_none_stops_the_start_and_is_not_repeated() -> None:
    chosen = {"SNEAKPREVIEW_BROKER_URL": "amqp//films:secret@mq"}
    with pytest.raises(SetupError, match="BROKER_URL must be amqp:") as refused:
        load(chosen | {"SNEAKPREVIEW_DATABASE_URL": POSTGRES})
    assert "secret" not in str(refused.value)

"""The broker is down, frozen or without disk: likes go on, and all is done after."""

from collections.abc import Callable
from contextlib import closing

import pytest

from broker import Broker
from grown import Grown, rests
from sneakpreview.domain.film import FilmId
from sneakpreview.worker.broker import celery
from sneakpreview.worker.hints import BrokerError
from sneakpreview.worker.relay import Relay

Trouble = Callable[[Broker], None]

TROUBLES: dict[str, tuple[Trouble, Trouble]] = {
    "down": (Broker.kill, Broker.start),
    "frozen": (Broker.freeze, Broker.thaw),
    "without disk": (Broker.take_disk, Broker.give_disk),
}


@pytest.mark.parametrize("kind", TROUBLES)
def test_likes_go_on_and_the_backlog_drains_after(site: Grown, kind: str) -> None:
    begin, end = TROUBLES[kind]
    for command in ("relay", "worker"):
        site.start(command)
    site.want(113277)
    site.until(rests)
    site.until_listened_to()
    begin(site.broker)
    try:
        site.like(FilmId("tt0068646"), FilmId("tt0071562"))
        with (
            closing(Relay(site.parts, celery(site.parts.settings))) as relay,
            pytest.raises(BrokerError),
        ):
            relay.turn()
        assert not site.settled().keys() & {68646, 71562}
    finally:
        end(site.broker)
    site.until(rests)
    assert set(site.settled().values()) == {1}

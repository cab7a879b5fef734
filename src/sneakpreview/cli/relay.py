"""`sneakpreview relay`: tells the workers of a grown site what is due."""

import signal
from threading import Event

from sneakpreview.cli.grown import beating, opened
from sneakpreview.cli.shelf import Data
from sneakpreview.domain.standing import RELAY


def relay(data: Data = None) -> None:
    """Tell the workers of work, over the broker. Any number may run."""
    with opened(data) as (parts, app):
        from sneakpreview.worker.relay import Relay  # noqa: PLC0415 - an extra

        stopping = Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopping.set())
        telling = Relay(parts, app)
        with beating(parts, RELAY, lambda: telling.trouble):
            telling.run(stopping)

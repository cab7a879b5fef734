"""The house of the grown site: what has to be done again and again, once for all.

Beat says every few seconds that somebody should look; whoever hears it looks into the
database for what is due, and claims it there. So it does no harm if two beats say so.
"""

from collections.abc import Callable
from datetime import timedelta
from threading import Thread
from time import monotonic

import structlog

from sneakpreview.usecases.publish_search import search_is_published
from sneakpreview.wiring import Parts, now
from sneakpreview.worker import own_lists
from sneakpreview.worker.chore import once
from sneakpreview.worker.further import Further
from sneakpreview.worker.nightly import Nightly
from sneakpreview.worker.tidy import EVERY, tidy

TIDY, FURTHER, TITLES = "tidy", "further", "titles"
HOUR = timedelta(seconds=EVERY)
SOON = timedelta(seconds=9)
DAY = timedelta(days=1)
AT_ONCE = timedelta(minutes=1)  # a folder that stays empty is tried no more often

log = structlog.get_logger()


def titles_every(parts: Parts) -> timedelta:
    """Say how often the search is renewed: once a day, or at once where there is none.

    The database may come from elsewhere, or a folder be lost, after the day's turn.
    """
    there = search_is_published(parts.sources, parts.settings.search_folder)
    return DAY if there else AT_ONCE


class House:
    """One thread's hands; to it, a round through the house is what is due.

    `tell` is called when there is work for others; `renew` lets the search find what
    the sources have told of, and takes minutes.
    """

    def __init__(
        self, parts: Parts, tell: Callable[[], None], renew: Callable[[], None]
    ) -> None:
        self.token = ""  # it claims no row of work
        self.busy_since: float | None = None
        self._parts = parts
        self._renew = renew
        self._further = Further(parts, tell)
        self._nightly = Nightly(parts)
        self._night: Thread | None = None
        self._forgotten = parts.settings.own_lists

    def work(self, go_on: Callable[[], bool]) -> int:
        """Do what is due and nobody else is at; the number of chores that were."""
        self._look_after_the_night()
        self.busy_since = monotonic()
        try:
            return sum(
                self._once(name, every, work)
                for name, every, work in (
                    (TIDY, HOUR, lambda: self._tidy(go_on)),
                    (FURTHER, SOON, self._further.turn),
                    (TITLES, titles_every(self._parts), self._renew),
                )
                if go_on() and (name != FURTHER or self._further.is_due())
            )
        finally:
            self.busy_since = None

    def stop(self, patience: float) -> None:
        """End what takes a night, within so many seconds."""
        self._nightly.stop(patience)
        if self._night is not None:
            self._night.join(patience)

    def _once(self, name: str, every: timedelta, work: Callable[[], None]) -> bool:
        try:
            return once(self._parts, name, every, work)
        except Exception:
            # One chore that fails keeps nobody from the next.
            log.exception("the house could not be kept", chore=name)
            return False

    def _tidy(self, go_on: Callable[[], bool]) -> None:
        tidy(self._parts, go_on)
        self._further.look_again()

    def _look_after_the_night(self) -> None:
        """Let a thread see whether it is time for what takes long."""
        if self._night is None or not self._night.is_alive():
            self._night = Thread(target=self._sleep, name="nightly", daemon=True)
            self._night.start()

    def _sleep(self) -> None:
        try:
            if self._parts.settings.own_lists:
                self._nightly.turn()
            elif not self._forgotten:
                own_lists.forget(self._parts, now())
                self._forgotten = True
        except Exception:
            # Tomorrow is another night.
            log.exception("a night's work failed")

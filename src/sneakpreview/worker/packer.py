"""The packer: a thread that packs the bundles of films whose lists have changed.

It has a thread of its own in every process that keeps house, since a chore of the house
may take minutes, and it claims nothing: what one packer is at, another leaves to it.
"""

from collections.abc import Callable
from threading import Event, Thread

import structlog
from sqlalchemy.orm import Session

from sneakpreview.storage import bundles
from sneakpreview.wiring import Parts

EVERY = 3.0  # seconds between two looks
PIECE = 100  # films in one transaction, for which other writers wait on SQLite
REST = 0.02  # seconds in between, so that they have their turn

log = structlog.get_logger()

Work = Callable[[Session, list[int]], object]
Find = Callable[[Session, int, int], list[int]]


class Packer:
    """Packs all there is to be packed every few seconds, a few films at a time.

    First of all it looks once for films that have no bundle: those of a database from
    before there were any, or of a copy.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._has_looked = False
        self._stopping = Event()
        self._thread = Thread(target=self._keep, name="packer", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, patience: float) -> None:
        """End the thread, or leave it after so many seconds."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(patience)

    def turn(self) -> None:
        """Pack what is there to be packed, once; what comes behind it waits."""
        if not self._has_looked:
            self._go_through(bundles.lacking, _add)
            self._has_looked = not self._stopping.is_set()
        self._go_through(bundles.unpacked, bundles.pack)

    def _go_through(self, find: Find, work: Work) -> None:
        after = bundles.FIRST
        while not self._stopping.is_set():
            with self._parts.reading() as session:
                films = find(session, after, PIECE)
            if not films:
                return
            with self._parts.writing.begin() as session:
                work(session, films)
            after = films[-1]
            self._stopping.wait(REST)

    def _keep(self) -> None:
        while not self._stopping.wait(EVERY):
            try:
                self.turn()
            except Exception:
                # Lists are read from their rows meanwhile, which takes longer.
                log.exception("bundles could not be packed")


def _add(session: Session, films: list[int]) -> None:
    bundles.add(session, films)
    bundles.pack(session, films)

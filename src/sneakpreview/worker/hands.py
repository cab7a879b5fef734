"""Hands: each does the work of one queue, in whatever process it is.

The queues are named as in docs/operations.md. What they stand for is in the database;
a hand claims it there, so that any number of hands may work at any number of machines.
"""

from collections.abc import Callable, Iterable, Mapping
from time import monotonic
from typing import Protocol

from sneakpreview.storage import job, wanted
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.imports import ImportRow
from sneakpreview.storage.letters import LetterRow
from sneakpreview.storage.pictures import PictureRow
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.claim import FilmWorker
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.importer import ImportWorker
from sneakpreview.worker.picture import PictureWorker
from sneakpreview.worker.postman import Postman

ALONE = "slow", "imports", "letters"  # lanes in which one thread of a process works
RENEWAL = 10.0  # seconds between looks at leases; three fit into one
TABLES = FilmRow, PictureRow, ImportRow, LetterRow

Tell = Callable[[], None]


class Hand(Protocol):
    """What one thread works with; what it claims, it holds under its token."""

    token: str
    busy_since: float | None

    def work(self, go_on: Callable[[], bool]) -> int:
        """Work until nothing is due, or `go_on` says no; the number of what was done.

        0 where nothing was due.
        """
        ...


HANDS: Mapping[str, Callable[[Parts, Desk, Tell], Hand]] = {
    "letters": lambda parts, desk, _: Postman(parts, desk),
    "films": lambda parts, desk, tell: FilmWorker(parts, desk, tell, wanted.QUICK),
    "pictures": lambda parts, desk, _: PictureWorker(parts, desk),
    "imports": ImportWorker,
    "slow": lambda parts, desk, tell: FilmWorker(parts, desk, tell, wanted.SLOW),
}
"""What makes a hand for each queue, the most urgent first.

`tell` is called when a hand has made work for others.
"""


def renew(parts: Parts, hands: Iterable[Hand]) -> None:
    """Hold on to what is still being fetched: a source may be slow, or far away.

    To be called every `RENEWAL` seconds.
    """
    begun_before = monotonic() - RENEWAL / 2
    busy = [
        hand.token
        for hand in hands
        if hand.busy_since is not None and hand.busy_since < begun_before
    ]
    if busy:
        with parts.writing.begin() as session:
            for table in TABLES:
                job.renew(session, table, busy, now())

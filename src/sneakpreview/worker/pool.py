"""The embedded workers: a few threads in the web process over the claims.

Each does the work of a queue with the hands of `hands.py`: `HANDS[queue](parts, desk,
tell)` makes one, `hand.work(go_on)` works. `keeper.py` keeps house: every ten seconds
`renew(parts, hands)`, every hour `tidy(parts, go_on)`, `Further(parts, tell).turn()` in
between; `anew(parts)` comes first of all. `nightly.py` and `packer.py` have threads of
their own.
"""

from collections.abc import Callable
from threading import Condition, Thread

import structlog

from sneakpreview.domain.standing import LANES, POOL
from sneakpreview.wiring import Parts
from sneakpreview.worker.anew import anew
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.hands import ALONE, HANDS, Hand
from sneakpreview.worker.heartbeat import Heartbeat
from sneakpreview.worker.keeper import Keeper
from sneakpreview.worker.nightly import Nightly
from sneakpreview.worker.packer import Packer
from sneakpreview.worker.picture import PictureWorker

SWEEP = 1.0  # seconds between looks for work that nobody announced

log = structlog.get_logger()


class Pool:
    """Threads that work until stopped, one for slow sources, one that keeps house.

    What people send in has one of its own, and so have letters. Every other thread
    fetches pictures first, the rest films first, so that neither waits for all of the
    other; and none waits for a source that is slow. A wake is only a hint: what it
    misses, the sweep finds, since the work is in the database.
    """

    def __init__(self, parts: Parts, threads: int) -> None:
        self._parts = parts
        self._desk = Desk(parts.writing)
        self._nightly = Nightly(parts)
        self._packer = Packer(parts)
        self._signal = Condition()
        self._stopping = False
        self._news = 0
        self._hands: list[Hand] = []
        turns = [self._turn(number) for number in range(threads)]
        turns += [self._turn_of(queue) for queue in ALONE]
        self._threads = [
            Thread(target=self._work, args=(turn,), name=f"worker-{at}", daemon=True)
            for at, turn in enumerate(turns)
        ]
        self._keeper = Keeper(parts, self._hands, self.wake)
        self._heart = Heartbeat(parts, POOL, LANES)

    def start(self) -> None:
        """Start the threads."""
        self._heart.start()
        anew(self._parts)
        self._desk.start()
        for thread in self._threads:
            thread.start()
        self._keeper.start()
        self._nightly.start()
        self._packer.start()

    def wake(self) -> None:
        """Say that there is work; never waits."""
        with self._signal:
            self._news += 1
            self._signal.notify_all()

    def stop(self, patience: float = 1.5) -> None:
        """End the threads; one that is busy longer than `patience` seconds is left.

        Its lease lapses, and whoever sweeps next takes the work up again.
        """
        with self._signal:
            self._stopping = True
            self._signal.notify_all()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(patience / len(self._threads))
        self._keeper.stop(patience)
        self._nightly.stop(patience)
        self._packer.stop(patience)
        self._desk.stop(patience)
        self._heart.stop(patience)

    def _turn(self, number: int) -> Callable[[], int]:
        """Give the turn of one thread: the number of what it fetched."""
        films = self._hand("films")
        pictures = PictureWorker(self._parts, self._desk)
        self._hands.append(pictures)
        if number % 2:
            return lambda: (
                pictures.work(self._goes_on)
                + films.work(lambda: self._goes_on() and not pictures.due())
            )
        return lambda: films.work(self._goes_on) + pictures.work(self._goes_on)

    def _turn_of(self, queue: str) -> Callable[[], int]:
        """Give the turn of the one thread that does the work of a queue."""
        hand = self._hand(queue)
        return lambda: hand.work(self._goes_on)

    def _hand(self, queue: str) -> Hand:
        hand = HANDS[queue](self._parts, self._desk, self.wake)
        self._hands.append(hand)
        return hand

    def _goes_on(self) -> bool:
        return not self._stopping

    def _work(self, turn: Callable[[], int]) -> None:
        heard = -1
        while not self._stopping:
            with self._signal:
                if heard == self._news:
                    self._signal.wait(SWEEP)
                heard = self._news
            try:
                while not self._stopping and turn():
                    pass
            except Exception:
                # A worker outlives whatever happens to it: the claim is released by
                # its lease, and the sweep comes round again.
                log.exception("a turn of work failed")

"""The embedded workers: a few threads in the web process over the claims."""

from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic

import structlog
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.sources.memory import Memory
from sneakpreview.storage import job, wanted
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.pictures import PictureRow
from sneakpreview.usecases.refresh_films import look_further, refresh_films
from sneakpreview.usecases.retry import begin_anew
from sneakpreview.usecases.sweep_away import sweep_away
from sneakpreview.usecases.sweep_pictures import sweep_pictures
from sneakpreview.wiring import ANSWERS, Parts, budgets, needs, now
from sneakpreview.worker.claim import FilmWorker
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.picture import PictureWorker

SWEEP = 1.0  # seconds between looks for work that nobody announced
RENEWAL = 10.0  # seconds between looks at leases; three fit into one
TIDY = 3600.0  # seconds between sweeps of what has run out
SETTLED = 60.0  # and until the first: many a site runs for an hour in the evening

log = structlog.get_logger()


class Pool:
    """Threads that work until stopped, one for slow sources, one that keeps house.

    Every other thread fetches pictures first, the rest films first, so that neither
    waits for all of the other; and none waits for a source that is slow. A wake is
    only a hint: what it misses, the sweep finds, since the work is in the database.
    """

    def __init__(self, parts: Parts, threads: int) -> None:
        self._parts = parts
        self._desk = Desk(parts.writing)
        self._signal = Condition()
        self._stopping = False
        self._news = 0
        self._hands: list[FilmWorker | PictureWorker] = []
        self._threads = [
            Thread(target=self._work, args=(turn,), name=f"worker-{at}", daemon=True)
            for at, turn in enumerate([*map(self._turn, range(threads)), self._slow()])
        ]
        self._threads.append(Thread(target=self._keep, name="keeper", daemon=True))

    def start(self) -> None:
        """Start the threads."""
        self._begin_anew()
        self._desk.start()
        for thread in self._threads:
            thread.start()

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
        self._desk.stop(patience)

    def _begin_anew(self) -> None:
        """Ask sources again that refused the key they had when the site ran before."""
        parts = self._parts
        try:
            with parts.writing.begin() as session:
                begin_anew(session, parts.sources, needs(parts.settings), now())
        except SQLAlchemyError as error:
            log.warning("whether keys are new could not be seen", reason=str(error))

    def _turn(self, number: int) -> Callable[[], int]:
        """Give the turn of one thread: the number of what it fetched."""
        films = FilmWorker(self._parts, self._desk, self.wake, wanted.QUICK)
        pictures = PictureWorker(self._parts, self._desk)
        self._hands += [films, pictures]
        if number % 2:
            return lambda: (
                pictures.work(self._goes_on)
                + films.work(lambda: self._goes_on() and not pictures.due())
            )
        return lambda: films.work(self._goes_on) + pictures.work(self._goes_on)

    def _slow(self) -> Callable[[], int]:
        """Give the turn of the one thread that may wait for slow sources."""
        films = FilmWorker(self._parts, self._desk, self.wake, wanted.SLOW)
        self._hands.append(films)
        return lambda: films.work(self._goes_on)

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

    def _keep(self) -> None:
        """Keep house: renew the leases of what takes its time, and sweep at times."""
        tidy_at = monotonic() + SETTLED
        further = True  # it may be that a source is on now that was off before
        while not self._stopping:
            with self._signal:
                self._signal.wait_for(lambda: self._stopping, RENEWAL)
            try:
                self._renew()
                if monotonic() >= tidy_at:
                    tidy_at = monotonic() + TIDY
                    self._tidy()
                    further = True
                further = further and self._ask_further()
            except Exception:
                # As above: without a keeper no lease is renewed and nothing swept.
                log.exception("the house could not be kept")

    def _renew(self) -> None:
        """Hold on to what is still being fetched: a source may be slow, or far away."""
        begun_before = monotonic() - RENEWAL / 2
        busy = [
            hand.token
            for hand in self._hands
            if hand.busy_since is not None and hand.busy_since < begun_before
        ]
        if busy:
            with self._parts.writing.begin() as session:
                for table in (FilmRow, PictureRow):
                    job.renew(session, table, busy, now())

    def _tidy(self) -> None:
        """Sweep away what has run out, each batch in a transaction of its own."""
        with self._parts.writing.begin() as session:
            sweep_away(session, now())
        while self._refresh():
            pass
        with self._parts.reading() as session:
            sweep_pictures(session, self._parts.posters)
        Memory(self._parts.settings.data / ANSWERS).sweep()

    def _ask_further(self) -> bool:
        """Want some films of sources that are new; True if it is worth more, soon."""
        parts = self._parts
        with parts.reading() as session:
            counted = budgets(parts.settings)
            films, more = look_further(session, parts.sources, counted, now())
        if films:
            with parts.writing.begin() as session:
                wanted.want_again(session, films, now())
            self.wake()
        return more

    def _refresh(self) -> bool:
        with self._parts.writing.begin() as session:
            return not self._stopping and refresh_films(
                session, self._parts.sources, now()
            )

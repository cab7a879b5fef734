"""The desk: what several threads have to write goes to the disk in one commit."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, TypeVar

from sqlalchemy.orm import Session, sessionmaker

Result = TypeVar("Result")


class _Errand(NamedTuple):
    """What somebody wants done in a transaction, and where to say what came of it."""

    work: Callable[[Session], Any]
    future: Future[Any]


class Desk:
    """Does errands one batch after the other, all that wait in one commit.

    So a slow disk makes larger batches, and not a longer queue. An errand that
    fails takes nobody with it: then each is done again, in a transaction of its own.
    """

    def __init__(self, writing: sessionmaker[Session]) -> None:
        self._writing = writing
        self._errands: SimpleQueue[_Errand | None] = SimpleQueue()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Do errands in a thread from now on; before, whoever comes does them."""
        self._thread = Thread(target=self._work, name="desk", daemon=True)
        self._thread.start()

    def stop(self, patience: float) -> None:
        """Do what was handed in, and end, within so many seconds."""
        if self._thread is not None:
            self._errands.put(None)
            self._thread.join(patience)

    def submit(self, work: Callable[[Session], Result]) -> Future[Result]:
        """Have work done in a transaction; the result is there once it is committed."""
        errand = _Errand(work, Future())
        if self._thread is None:
            self._do([errand])
        else:
            self._errands.put(errand)
        return errand.future

    def run(self, work: Callable[[Session], Result]) -> Result:
        """Do the work in a transaction, and return when it is committed."""
        return self.submit(work).result()

    def _work(self) -> None:
        errand = self._errands.get()
        while errand is not None:
            batch: list[_Errand | None] = [errand]
            # What comes after the end is nobody's any more.
            while batch[-1] is not None and not self._errands.empty():
                batch.append(self._errands.get())
            self._do([errand for errand in batch if errand is not None])
            errand = batch[-1] and self._errands.get()

    def _do(self, batch: Sequence[_Errand]) -> None:
        try:
            with self._writing.begin() as session:
                results = [errand.work(session) for errand in batch]
        except Exception as error:  # noqa: BLE001 - raised where it belongs
            if len(batch) == 1:
                batch[0].future.set_exception(error)
                return
            for errand in batch:
                self._do([errand])
            return
        for errand, result in zip(batch, results, strict=True):
            errand.future.set_result(result)

"""The desk: what several threads have to write goes to the disk in one commit."""

from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar, cast

from sqlalchemy.orm import Session, sessionmaker

Result = TypeVar("Result")


class _Errand:
    """What one thread wants done, and what came of it."""

    def __init__(self, work: Callable[[Session], Any]) -> None:
        self.work = work
        self.is_done = False
        self.result: Any = None
        self.error: Exception | None = None


class Desk:
    """Does errands one batch at a time: whoever comes meanwhile is in the next.

    So a slow disk makes larger batches, and not a longer queue. An errand that
    fails takes nobody with it: then each is done again, in a transaction of its own.
    """

    def __init__(self, writing: sessionmaker[Session]) -> None:
        self._writing = writing
        self._waiting: list[_Errand] = []
        self._guard = Lock()
        self._turn = Lock()

    def run(self, work: Callable[[Session], Result]) -> Result:
        """Do the work in a transaction, and return when it is committed."""
        mine = _Errand(work)
        with self._guard:
            self._waiting.append(mine)
        with self._turn:
            if not mine.is_done:
                with self._guard:
                    batch, self._waiting = self._waiting, []
                self._do(batch)
        if mine.error is not None:
            raise mine.error
        return cast("Result", mine.result)

    def _do(self, batch: list[_Errand]) -> None:
        try:
            self._commit(batch)
        except Exception as error:  # noqa: BLE001 - raised where it belongs
            if len(batch) == 1:
                batch[0].error = error
            else:
                for errand in batch:
                    self._do([errand])
        for errand in batch:
            errand.is_done = True

    def _commit(self, batch: list[_Errand]) -> None:
        with self._writing.begin() as session:
            for errand in batch:
                errand.result = errand.work(session)

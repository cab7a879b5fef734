"""Celery's pool as this site needs it: threads, a number of them for each lane.

With Celery's own pools one lane could take every thread, and letters would wait for
slow films.
"""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any

import structlog
from celery.concurrency.base import BasePool, apply_target

from sneakpreview.worker.broker import HOUSE, lane
from sneakpreview.worker.hands import ALONE

PATIENCE = 25.0  # seconds that threads have to come to an end

log = structlog.get_logger()

Order = Callable[[], None]


class LanePool(BasePool):  # type: ignore[misc]  # Celery has no types
    """As many threads as `limit` for a lane, and one where one does it all."""

    signal_safe = False
    body_can_be_buffer = True

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - Celery's
        super().__init__(*arguments, **options)
        self._orders: dict[str, SimpleQueue[Order | None]] = {}
        self._threads: list[Thread] = []

    def on_apply(
        self,
        target: Callable[..., Any],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
        callback: Callable[..., Any] | None = None,
        accept_callback: Callable[..., Any] | None = None,
        **_: Any,  # noqa: ANN401 - Celery's
    ) -> None:
        """Let a thread of the task's lane do it; never waits."""
        self._lane(lane(args[0])).put(
            lambda: apply_target(target, args, kwargs, callback, accept_callback)
        )

    def on_stop(self) -> None:
        """End the threads after what each is at; one that takes too long is left."""
        until = monotonic() + PATIENCE
        for orders in self._orders.values():
            while not orders.empty():
                orders.get()  # nobody said that it is done: it is told again
        for thread in self._threads:
            self._orders[thread.name].put(None)
        for thread in self._threads:
            thread.join(max(0, until - monotonic()))

    def _lane(self, name: str) -> SimpleQueue[Order | None]:
        if name not in self._orders:
            self._orders[name] = SimpleQueue()
            number = 1 if name in (*ALONE, HOUSE) else self.limit
            begun = [
                Thread(target=self._work, args=(name,), name=name, daemon=True)
                for _ in range(number)
            ]
            for thread in begun:
                thread.start()
            self._threads += begun
        return self._orders[name]

    def _work(self, name: str) -> None:
        orders = self._orders[name]
        while (order := orders.get()) is not None:
            try:
                order()
            except Exception:
                log.exception("a turn of work could not be reported", lane=name)

"""A turn at what only so many may do at a time, lest it take all threads."""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from threading import Semaphore

from sneakpreview.web.errors import Problem


@contextmanager
def turn(places: Semaphore, patience: float) -> Iterator[None]:
    """Wait for a place among those who sign in, for so many seconds; else a 503."""
    if not places.acquire(timeout=patience):
        raise Problem(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "busy",
            "Too many people are signing in at this moment. Try again.",
            headers={"Retry-After": "2"},
        )
    try:
        yield
    finally:
        places.release()

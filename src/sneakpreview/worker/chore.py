"""A chore that one of all processes does, and holds on to while it is at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from secrets import token_hex
from threading import Event, Thread

import structlog
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.storage import chores
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.hands import RENEWAL

REST = timedelta(minutes=5)
"""After a failure."""

log = structlog.get_logger()


def once(parts: Parts, name: str, every: timedelta, work: Callable[[], None]) -> bool:
    """Do a chore, unless some process did so within `every`, or is at it; whether.

    Whatever it raises is raised here, and nobody tries again for five minutes.
    """
    at = now()
    with parts.reading() as session:
        if not chores.is_due(session, name, at - every, at):
            return False
    token = token_hex(16)
    with parts.writing.begin() as session:
        if not chores.claim(session, name, token, at - every, at):
            return False
    try:
        with _held(parts, name, token):
            work()
    except BaseException:
        with parts.writing.begin() as session:
            chores.give_back(session, name, token, now() + REST)
        raise
    with parts.writing.begin() as session:
        chores.finish(session, name, token, now())
    return True


@contextmanager
def _held(parts: Parts, name: str, token: str) -> Iterator[None]:
    """Renew the lease meanwhile, in a thread."""
    done = Event()

    def renew() -> None:
        while not done.wait(RENEWAL):
            try:
                with parts.writing.begin() as session:
                    chores.renew(session, name, token, now())
            except SQLAlchemyError as error:
                log.warning("a chore could not be held on to", reason=str(error))

    thread = Thread(target=renew, name=f"holding {name}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()

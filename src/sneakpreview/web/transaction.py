"""The parts of the site as a request sees them, and its transactions."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from flask import current_app
from sqlalchemy.orm import Session

from sneakpreview.sources.base import Source
from sneakpreview.storage.job import on_behalf
from sneakpreview.web.requests import request_id
from sneakpreview.wiring import Parts

KEY = "sneakpreview"
PATIENCE = 5.0  # seconds; a person waits, and the threads that answer are few


def parts() -> Parts:
    """Give the parts that the application was made with."""
    return cast("Parts", current_app.extensions[KEY])


def sources() -> Sequence[Source]:
    """Give the sources, in the order in which they are asked."""
    return parts().sources


@contextmanager
def reading() -> Iterator[Session]:
    """Open a session that only reads, and so never waits for a writer."""
    with parts().reading.begin() as session:
        yield session


@contextmanager
def writing(patience: float = PATIENCE) -> Iterator[Session]:
    """Open a session that is committed at the end, or rolled back by an error.

    What is asked for in it bears the id of the present request. OperationalError where
    SQLite is in other hands for longer than `patience`.
    """
    with parts().writing.begin() as session, on_behalf(session, request_id()):
        session.connection(execution_options={"patience": patience})
        yield session

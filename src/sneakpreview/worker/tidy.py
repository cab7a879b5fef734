"""Tidying up: what has run out goes, and what has become old is asked for again."""

from collections.abc import Callable

from sneakpreview.sources.memory import Memory
from sneakpreview.storage import imports
from sneakpreview.usecases.refresh_films import refresh_films
from sneakpreview.usecases.sweep_away import sweep_away
from sneakpreview.usecases.sweep_pictures import sweep_pictures
from sneakpreview.wiring import ANSWERS, Parts, now

EVERY = 3600.0  # seconds


def tidy(parts: Parts, go_on: Callable[[], bool]) -> None:
    """Sweep away what has run out, each batch in a transaction of its own.

    Where `go_on` says no, it ends after the batch that is in hand. Doing it twice at
    a time does no harm.
    """
    with parts.writing.begin() as session:
        sweep_away(session, now())
    while go_on() and _refresh(parts):
        pass
    with parts.reading() as session:
        sweep_pictures(session, parts.posters)
        parts.uploads.sweep(imports.files(session))
    Memory(parts.settings.data / ANSWERS).sweep()


def _refresh(parts: Parts) -> bool:
    with parts.writing.begin() as session:
        return refresh_films(session, parts.sources, now())

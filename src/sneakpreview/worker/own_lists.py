"""Own lists: from this site's likes to its films' fame and to a file of lists.

It takes NumPy, which is loaded where lists are built and nowhere else.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import Enum
from importlib.util import find_spec
from itertools import chain
from typing import TYPE_CHECKING

import structlog

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import Title
from sneakpreview.settings import PREFIX, Settings
from sneakpreview.sources.people.file import OWN, RATINGS, Edition, edition, write
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.sources.people.turn import turn
from sneakpreview.storage import films, origins, tastes, wanted
from sneakpreview.storage.base import to_number
from sneakpreview.usecases.count_likes import (
    Counts,
    count_likes,
    uncount_likes,
    write_likes,
)
from sneakpreview.wiring import Parts

if TYPE_CHECKING:
    from sneakpreview.sources.people.likes import Likes

PIECE = 500  # films in one question
NEEDED = ("numpy", "scipy")

Progress = Callable[[int, int], None]

log = structlog.get_logger()


class Without(Enum):
    """Why no lists were built, though likes were counted."""

    TOO_FEW = "too few"
    RATINGS = "ratings"


def check(settings: Settings) -> None:
    """Refuse with SetupError to make lists of likes with something missing."""
    if settings.own_lists and not all(map(find_spec, NEEDED)):
        raise SetupError(
            f"{PREFIX}OWN_LISTS is true, which needs NumPy and SciPy:"
            " `.venv/bin/pip install -e '.[build]'` where the project is, or"
            " `pip install 'sneakpreview[build]'`"
        )


def build(
    parts: Parts, length: int, progress: Progress, now: datetime
) -> Edition | Without:
    """Count the likes that count, and build the file of lists anew from them.

    Nothing is told that fewer than five people have in common: where nothing else is
    left, there is no file of own lists any more. One that was made from ratings stays.
    SetupError where the setting forbids it, or another build is under way.
    """
    if not parts.settings.own_lists:
        raise SetupError(
            f"{PREFIX}OWN_LISTS is not true: only then are likes counted here"
        )
    check(parts.settings)
    file = parts.settings.people_file
    with turn(file):
        found = edition(file)
        with parts.reading() as session:
            counts, batches = count_likes(session, now)
        _write(parts, batches)
        if found is not None and found.origin == RATINGS:
            return Without.RATINGS
        built = _lists(parts, counts, length, progress, now) if counts else None
        if built is None:
            _remove(parts, now)
            return Without.TOO_FEW
        return built


def forget(parts: Parts, now: datetime) -> None:
    """Undo all of it: no like counts for anybody else, and no list is made of any.

    Also what is left of a file that is gone; its likes count until the end of it.
    """
    with parts.reading() as session:
        batches = uncount_likes(session)
    _remove(parts, now, is_counted=bool(batches))
    _write(parts, batches)
    if batches:
        log.info("likes count no longer for how well known films are")


def _lists(
    parts: Parts, counts: Counts, length: int, progress: Progress, now: datetime
) -> Edition | None:
    """Build and write lists; None where not one pair of films has people enough."""
    from sneakpreview.sources.people.build import build as lists_of  # noqa: PLC0415

    titles, likes = _read(parts, counts, now)
    built = lists_of(likes, length, floor=tastes.FLOOR, progress=progress)
    lists = ((film, others) for film, others in built if others)
    first = next(lists, None)
    if first is None:
        return None
    liked = [counts[title.id] for title in titles]
    file = parts.settings.people_file
    return write(file, titles, chain([first], lists), OWN, liked)


def _read(
    parts: Parts, counts: Counts, now: datetime
) -> tuple[Sequence[Title], "Likes"]:
    from sneakpreview.sources.people.own import gathered  # noqa: PLC0415

    ids, titles = sorted(counts), list[Title]()
    with parts.reading() as session:
        for at in range(0, len(ids), PIECE):
            titles += films.told(session, ids[at : at + PIECE])
        places = {to_number(title.id): at for at, title in enumerate(titles)}
        return titles, gathered(tastes.likes(session, now), places)


def _write(parts: Parts, batches: Iterable[Counts]) -> None:
    """Write each batch in a transaction of its own."""
    for batch in batches:
        with parts.writing.begin() as session:
            write_likes(session, batch)


def _remove(parts: Parts, now: datetime, *, is_counted: bool = False) -> None:
    """Take away what the file put on lists that others lead, and then the file.

    `is_counted`: there was one, though it may be gone.
    """
    file = parts.settings.people_file
    found = edition(file)
    if found is None and not is_counted:
        return
    if found is not None and found.origin != OWN:
        return
    with parts.writing.begin() as session:
        origins.forget(session, PeopleSource.name)
        wanted.want_whole_again(session, now)
    if found is not None:
        file.unlink(missing_ok=True)

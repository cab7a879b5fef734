"""Related lists made from people's ratings, as a source: lists, and no facts."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from threading import Lock
from typing import TypeVar

import structlog

from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Answer, Credit, Place, SourceError
from sneakpreview.sources.people.file import RATINGS, DamagedError, Edition, Lists
from sneakpreview.sources.swapped import Mark, mark

TELLS = 2
"""To be raised where more is told of a film: since 2, whose lists name it."""

One = TypeVar("One")

log = structlog.get_logger()


class PeopleSource:
    """The lists of a file that `related build` makes, as soon as it is there.

    Safe to share between threads. Another file in its place is seen at the next
    question, and so is that it has gone; one that is damaged counts as none, and is
    told of once.
    """

    name = "people"
    at_hand = True
    lists = True
    gives: frozenset[str] = frozenset()
    keeps: timedelta | None = None
    credit: Credit | None = None  # the lists are this site's own work

    def __init__(self, file: Path) -> None:
        """Answer from a file, which need not be there."""
        self.file = file
        self._lists: Lists | None = None
        self._mark: Mark | None = None
        self._turn = Lock()

    @property
    def edition(self) -> Edition | None:
        """What the file holds; None as long as there is none that is any use."""
        with self._turn:
            lists = self._open()
            return None if lists is None else lists.edition

    @property
    def alone(self) -> bool:
        """Whether they are made of ratings from elsewhere: those are many."""
        found = self.edition
        return found is not None and found.origin == RATINGS

    @property
    def version(self) -> str:
        """A word that changes when the lists do; empty as long as there are none."""
        found = self.edition
        return "" if found is None else f"{found.version}-{TELLS}"

    @property
    def lack(self) -> str | None:
        """Say what is missing until there are lists."""
        if self.edition is not None:
            return None
        return "`sneakpreview related build`, which makes its lists"

    def fetch(self, film: FilmId) -> Answer:
        """Answer with a list alone; SourceError, permanent, where the film has none."""
        related = tuple(self._ask(lambda lists: lists.find(film)))
        if not related:
            raise SourceError(f"no list of people's has {film}", permanent=True)
        return Answer(film=None, related=related)

    def naming(self, film: FilmId) -> Sequence[Place]:
        """Give the film's places on the lists of others."""
        return self._ask(lambda lists: lists.naming(film))

    def titled(self, films: Iterable[FilmId]) -> tuple[Title, ...]:
        """Give the titles of films that are here."""
        return tuple(self._ask(lambda lists: lists.titled(films)))

    def close(self) -> None:
        """Close the file until the next question."""
        with self._turn:
            self._close()
            self._mark = None

    def _ask(self, question: Callable[[Lists], Sequence[One]]) -> Sequence[One]:
        with self._turn:
            lists = self._open()
            try:
                return () if lists is None else question(lists)
            except DamagedError as error:
                self._give_up(error)
                return ()

    def _open(self) -> Lists | None:
        there = mark(self.file)
        if there != self._mark:
            self._close()
            self._mark = there
            if there is not None:
                try:
                    self._lists = Lists(self.file)
                except DamagedError as error:
                    self._give_up(error)
        return self._lists

    def _give_up(self, error: DamagedError) -> None:
        """Do without the file until there is another."""
        self._close()
        log.warning(
            "the lists of people's ratings cannot be used; others are",
            path=str(self.file),
            reason=str(error),
            mend="sneakpreview related build",
        )

    def _close(self) -> None:
        if self._lists is not None:
            self._lists.close()
        self._lists = None

"""Further: films that are here are wanted again where a source is new to them."""

from collections.abc import Callable

from sneakpreview.sources.base import editions
from sneakpreview.storage import wanted
from sneakpreview.usecases.refresh_films import look_further
from sneakpreview.wiring import Parts, budgets, now


class Further:
    """Wants a few films at a time, while there are any; one is enough for a process.

    `tell` is called when there is work for others.
    """

    def __init__(self, parts: Parts, tell: Callable[[], None]) -> None:
        self._parts = parts
        self._tell = tell
        self._more = True  # it may be that a source is on now that was off before
        self._spoken = editions(parts.sources)

    def look_again(self) -> None:
        """Take it that there may be more, whatever the last turn saw."""
        self._more = True

    def is_due(self) -> bool:
        """Say whether a turn may find any, as the last did, or in a new edition."""
        before, self._spoken = self._spoken, editions(self._parts.sources)
        self._more = self._more or before != self._spoken
        return self._more

    def turn(self) -> None:
        """Want some films of sources that are new; to be called every few seconds.

        Once it saw the end, there is nothing to do until `is_due`.
        """
        parts = self._parts
        with parts.reading() as session:
            counted = budgets(parts.settings)
            films, more = look_further(session, parts.sources, counted, now())
        if films:
            with parts.writing.begin() as session:
                wanted.want_again(session, films, now())
            self._tell()
        self._more = more

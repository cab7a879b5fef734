"""What a film's record leaves out because nobody is shown it, though a build wants it.

It stands at the end of the file, and whoever only answers questions drops it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sneakpreview.sources.catalogue.bytecoding import Cursor, number, numbers, perhaps


@dataclass(frozen=True, slots=True)
class Beside:
    """The cast that is not among the stars, and what a build reckons with."""

    cast: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    box_office: int | None = None
    oscars: int = 0
    articles: int | None = None


def pack_beside(beside: Beside, place: dict[str, int]) -> bytes:
    """Write it; `place` says where a text begins in the pools."""
    return b"".join(
        (
            numbers([place[name] for name in beside.cast]),
            numbers([place[name] for name in beside.writers]),
            perhaps(beside.box_office),
            number(beside.oscars),
            perhaps(beside.articles),
        )
    )


def unpack_beside(cursor: Cursor, look_up: Callable[[int], str]) -> Beside:
    """Read it."""
    return Beside(
        cast=tuple([look_up(place) for place in cursor.numbers()]),
        writers=tuple([look_up(place) for place in cursor.numbers()]),
        box_office=cursor.perhaps(),
        oscars=cursor.number(),
        articles=cursor.perhaps(),
    )

"""Find the films whose own lists name a film, where all lists are at hand.

Then a liked film's votes are whole as soon as its list is: they hang neither on which
lists were read before nor on what others like. Of lists far away nobody knows which
name a film until they are read.
"""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Naming, Place, Source, SourceError
from sneakpreview.storage.base import to_number
from sneakpreview.storage.related import MOST_BACK


class Named(NamedTuple):
    """A film whose list, of that source, names another at a position."""

    title: Title
    position: int
    source: str


def find_naming(
    sources: Sequence[Source], film: FilmId, listed: Container[FilmId]
) -> list[Named]:
    """Give the films whose lists name the film, as far as they count.

    That is those that are `listed` by it, too, and the best `MOST_BACK` others. A list
    counts where no source that goes before has another of the same film.
    """
    both: list[_Listing] = []
    alone: list[_Listing] = []
    for one in _listings(sources, film):
        (both if one.place.film in listed else alone).append(one)
    alone.sort(key=_best_first)
    return [
        Named(title, one.place.position, one.source)
        for one in both + alone[:MOST_BACK]
        for title in one.lists.titled([one.place.film])
    ]


def is_looked_up(sources: Sequence[Source], name: str | None) -> bool:
    """Say whether it can be looked up which lists of a source name a film."""
    for source in sources:
        if source.lists and not source.at_hand:
            return False
        if source.name == name:
            return isinstance(source, Naming)
    return False


class _Listing(NamedTuple):
    place: Place
    lists: Naming
    source: str


def _best_first(one: _Listing) -> tuple[int, float, int]:
    return one.place.position, -one.place.known, to_number(one.place.film)


def _listings(sources: Sequence[Source], film: FilmId) -> Iterator[_Listing]:
    """Give each place on a list that serves; none where a far source may have one."""
    before: list[Source] = []
    for source in sources:
        if not source.lists:
            continue
        if not source.at_hand:
            return
        if isinstance(source, Naming):
            for place in source.naming(film):
                if not any(_has_list(one, place.film) for one in before):
                    yield _Listing(place, source, source.name)
        before.append(source)


def _has_list(source: Source, film: FilmId) -> bool:
    try:
        return bool(source.fetch(film).related)
    except SourceError:
        return False

"""Find the films whose own lists name a film, where all lists are at hand.

Then a liked film's votes are whole as soon as its list is: they hang neither on which
lists were read before nor on what others like. Of lists far away nobody knows which
name a film until they are read.
"""

from collections.abc import Collection, Container, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from sneakpreview.domain.blend import blend
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Naming, Place, Source, SourceError
from sneakpreview.storage.base import to_number
from sneakpreview.storage.related import MOST_BACK
from sneakpreview.usecases.choose_lists import choose_lists


class Named(NamedTuple):
    """A film whose list names another at a position, and the sources of the list.

    `source` is the first that has a list of the film, `origins` those that name the
    other.
    """

    title: Title
    position: int
    source: str
    origins: tuple[str, ...]


def find_naming(
    sources: Sequence[Source], film: FilmId, listed: Container[FilmId]
) -> list[Named]:
    """Give the films whose lists name the film, as far as they count.

    That is those that are `listed` by it, too, and the best `MOST_BACK` others. Lists
    count as they serve: blended, or alone.
    """
    both: list[_Listing] = []
    alone: list[_Listing] = []
    for one in _listings(sources, film):
        (both if one.place.film in listed else alone).append(one)
    alone.sort(key=_best_first)
    return [
        Named(title, one.place.position, one.source, one.origins)
        for one in both + alone[:MOST_BACK]
        for title in one.lists.titled([one.place.film])
    ]


def is_looked_up(sources: Sequence[Source], names: Collection[str]) -> bool:
    """Say whether it can be looked up which of the lists of these sources name a film.

    False where there is none.
    """
    near = {source.name for source in _near(sources) if isinstance(source, Naming)}
    return bool(names) and near.issuperset(names)


class _Listing(NamedTuple):
    place: Place
    lists: Naming
    source: str
    origins: tuple[str, ...]


def _best_first(one: _Listing) -> tuple[int, float, int]:
    return one.place.position, -one.place.known, to_number(one.place.film)


def _listings(sources: Sequence[Source], film: FilmId) -> Iterator[_Listing]:
    """Give each place on a list that serves; none where a far source may have one."""
    near = _near(sources)
    named: dict[FilmId, _Listing] = {}
    for source in near:
        if isinstance(source, Naming):
            for place in source.naming(film):
                one = _Listing(place, source, source.name, (source.name,))
                named.setdefault(place.film, one)
    for one in named.values():
        if len(near) == 1:
            yield one
        else:
            yield from _served(near, one, film)


def _near(sources: Sequence[Source]) -> list[Source]:
    """Give the sources of lists before any that is far away."""
    return [*takewhile(lambda one: one.at_hand, (one for one in sources if one.lists))]


def _served(near: Sequence[Source], one: _Listing, film: FilmId) -> Iterator[_Listing]:
    """Give the place of a film on the lists that serve of another, if it has one."""
    there = {source.name: _list(source, one.place.film) for source in near}
    lists = choose_lists(near, {name: list_ for name, list_ in there.items() if list_})
    for position, listed in enumerate(blend(lists), start=1):
        if listed.title.id == film:
            place = one.place._replace(position=position)
            yield one._replace(
                place=place, source=next(iter(lists)), origins=listed.origins
            )


def _list(source: Source, film: FilmId) -> tuple[Title, ...]:
    try:
        return source.fetch(film).related
    except SourceError:
        return ()

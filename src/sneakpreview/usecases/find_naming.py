"""Find the films whose own lists name a film, where all lists are at hand.

Then a liked film's votes are whole as soon as its list is: they hang neither on which
lists were read before nor on what others like. Of lists far away nobody knows which
name a film until they are read.
"""

from collections import defaultdict
from collections.abc import Collection, Container, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from sneakpreview.domain.blend import blend_ids
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Naming, Place, Source, SourceError, is_silent
from sneakpreview.storage.base import to_number
from sneakpreview.storage.places import MOST_BACK
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
    near = [one for one in sources if one.lists and one.at_hand and not is_silent(one)]
    both: list[_Listing] = []
    alone: list[_Listing] = []
    for best, one in _listings(sources, near, film):
        if one.place.film in listed:
            both += _served(near, one, film)
        elif len(alone) < MOST_BACK or best <= alone[-1].place.position:
            alone = sorted([*alone, *_served(near, one, film)], key=_best_first)
            del alone[MOST_BACK:]
    return [
        Named(title, one.place.position, one.source, one.origins)
        for one in both + alone
        for title in one.lists.titled([one.place.film])
    ]


def is_looked_up(sources: Sequence[Source], names: Collection[str]) -> bool:
    """Say whether it can be looked up which of the lists of these sources name a film.

    False where there is none.
    """
    turned = {one.name for one in sources if one.at_hand and isinstance(one, Naming)}
    return bool(names) and turned.issuperset(names) and _is_certain(sources, names)


class _Listing(NamedTuple):
    place: Place
    lists: Naming
    source: str
    origins: tuple[str, ...]


def _best_first(one: _Listing) -> tuple[int, float, int]:
    return one.place.position, -one.place.known, to_number(one.place.film)


def _listings(
    sources: Sequence[Source], near: Sequence[Source], film: FilmId
) -> list[tuple[int, _Listing]]:
    """Give each place on a list that serves; none where a far source may have one.

    Before it stands the best position that it can have where its list is blended, in
    the order of those: what was before it on the one list stays so.
    """
    named: defaultdict[FilmId, list[_Listing]] = defaultdict(list)
    for source in near:
        if isinstance(source, Naming) and _is_certain(sources, [source.name]):
            for place in source.naming(film):
                one = _Listing(place, source, source.name, (source.name,))
                named[place.film].append(one)
    best = [
        (1 if len(places) > 1 else places[0].place.position, places[0])
        for places in named.values()
    ]
    return sorted(best, key=itemgetter(0))


def _is_certain(sources: Sequence[Source], names: Collection[str]) -> bool:
    """Say whether lists of these sources serve without those of any far away."""
    far = {one.name for one in sources if one.lists and not one.at_hand}
    there = dict.fromkeys({*names, *far}, ())
    return far.isdisjoint(choose_lists(sources, there))


def _served(near: Sequence[Source], one: _Listing, film: FilmId) -> Iterator[_Listing]:
    """Give the place of a film on the lists that serve of another, if it has one."""
    if len(near) == 1:
        yield one
        return
    there = {source.name: _list(source, one.place.film) for source in near}
    lists = choose_lists(near, {name: list_ for name, list_ in there.items() if list_})
    for position, (named, origins) in enumerate(blend_ids(lists).items(), start=1):
        if named == film:
            place = one.place._replace(position=position)
            yield _Listing(place, one.lists, next(iter(lists)), origins)


def _list(source: Source, film: FilmId) -> list[FilmId]:
    try:
        return [title.id for title in source.fetch(film).related]
    except SourceError:
        return []

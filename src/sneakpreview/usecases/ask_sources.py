"""Ask the sources for a film, each for what those before it left open."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from sneakpreview.domain.blend import blend
from sneakpreview.domain.completion import complete, said
from sneakpreview.domain.film import Film, FilmId, Title, is_provisional
from sneakpreview.sources.base import Answer, Source, SourceError, editions
from sneakpreview.sources.http import Rate
from sneakpreview.usecases.choose_lists import choose_lists
from sneakpreview.usecases.find_naming import Named, find_naming

SLOW = 1.0
"""Seconds between two turns of a source, from which on others do not wait for it."""


@runtime_checkable
class Far(Protocol):
    """A source that asks hosts, each at a pace of its own."""

    @property
    def hosts(self) -> Mapping[str, Rate]:
        """The hosts of its facts."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: a film's facts and, if `listed`, its related list.

    `kept` holds what far sources said before, by source, and `lists` the related lists
    that came with it; those in `stale` are asked again nevertheless. Those in `told`
    have had their say, whatever came of it; but those in `better` might have a better
    list than the one that is there.

    `whole`: the list is there as a whole, and all its films count.
    `hurried`: slow sources are asked only for a list, and their facts left for later.
    """

    film: FilmId
    listed: bool = False
    kept: Mapping[str, Film] = field(default_factory=dict)
    lists: Mapping[str, tuple[Title, ...]] = field(default_factory=dict)
    stale: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    better: frozenset[str] = frozenset()
    whole: bool = False
    hurried: bool = False


@dataclass(slots=True)
class Found:
    """What came of it.

    `film` is the real id as soon as a source told it, and `aliases` are the provisional
    ones under which the lists of sources name the film; `facts` holds what each source
    says, in order, now or before; `fresh` names the far ones that were asked now and
    answered, with their lists. `lists` has the related lists that serve, by source, to
    be blended; `naming` are the films whose own lists name this one, as far as that is
    known. `refused` says why others gave no answer, `listless` who gave one without a
    list, and `editions` who could speak at all.

    `list_open`: a source that goes before could not say whether it has a list.
    `list_unasked`: there may be one, but nothing made it worth asking.
    `later`: a slow source has still to be asked.
    """

    film: FilmId
    aliases: set[FilmId] = field(default_factory=set)
    facts: dict[str, Film] = field(default_factory=dict)
    fresh: dict[str, tuple[Title, ...]] = field(default_factory=dict)
    lists: dict[str, tuple[Title, ...]] = field(default_factory=dict)
    naming: Sequence[Named] = ()
    refused: dict[str, SourceError] = field(default_factory=dict)
    listless: set[str] = field(default_factory=set)
    editions: tuple[str, ...] = ()
    list_open: bool = False
    list_unasked: bool = False
    later: bool = False

    @property
    def listed_from(self) -> str | None:
        """The first source that has a list, whatever is blended with it."""
        return next(iter(self.lists), None)

    @property
    def completed(self) -> Film:
        """All facts as one film; there must be some."""
        return complete(list(self.facts.values()))

    @property
    def related(self) -> tuple[Title, ...]:
        """The lists as one."""
        return tuple(listed.title for listed in blend(self.lists))

    @property
    def troubles(self) -> list[SourceError]:
        """The refusals that may not be the last word."""
        return [error for error in self.refused.values() if not error.permanent]

    @property
    def gone(self) -> set[str]:
        """The sources that do not know the film, or not any more."""
        return {name for name, error in self.refused.items() if error.permanent}

    @property
    def reason(self) -> str:
        """Why there is not everything, in one sentence."""
        errors = [*self.troubles, *self.refused.values()]
        return str(errors[0]) if errors else "no source can be asked for it"


def ask(sources: Sequence[Source], wish: Wish) -> Found:
    """Ask the sources in order; no transaction is open here, since they take time.

    One at hand is always asked. One far away only if it gives a field of which those
    before it said nothing, or if the list is wanted, it has lists, and none has come
    yet. A provisional id is known to nobody but the source that made it: that one
    goes first, and tells the others the real id. What a source said that is off now
    stands behind all others.
    """
    # Noted before anybody is asked: what changes meanwhile is then seen to be new.
    found = Found(wish.film, editions=tuple(editions(sources)))
    answers: dict[str, Answer] = {}
    if is_provisional(wish.film):
        for source in sources:
            if wish.film.startswith(f"{source.name}-"):
                _fetch(found, source, answers)
        told = [one.film.id for one in answers.values() if one.film is not None]
        found.film = next(iter(told), wish.film)
        if is_provisional(found.film):
            return found
    filled: set[str] = set()
    for source in sources:
        if source.name not in answers and _worth_asking(source, wish, found, filled):
            if wish.hurried and is_slow(source) and not _may_list(source, wish, found):
                found.later = True
            else:
                _fetch(found, source, answers)
        facts = _facts(source.name, wish, found, answers)
        if facts is not None:
            found.facts[source.name] = facts
            filled |= said(facts)
        if source.lists:
            _take_list(found, source.name, wish, answers)
    found.lists = choose_lists(sources, found.lists)  # until here, all there are
    on = {source.name for source in sources}
    found.facts |= {name: wish.kept[name] for name in wish.kept if name not in on}
    found.naming = _naming(sources, wish, found)
    return found


def _naming(sources: Sequence[Source], wish: Wish, found: Found) -> Sequence[Named]:
    if not (wish.listed or wish.whole):
        return ()
    return find_naming(sources, found.film, {title.id for title in found.related})


def is_slow(source: Source) -> bool:
    """Say whether a source has a turn so seldom that others shall not wait for it."""
    return isinstance(source, Far) and any(
        rate.seconds / rate.count >= SLOW for rate in source.hosts.values()
    )


def _worth_asking(
    source: Source, wish: Wish, found: Found, filled: Container[str]
) -> bool:
    if source.at_hand:
        return True
    if _may_list(source, wish, found):
        return True
    if source.name in (wish.kept.keys() | wish.told) - wish.stale:
        return False
    return any(name not in filled for name in source.gives)


def _may_list(source: Source, wish: Wish, found: Found) -> bool:
    is_wanted = wish.listed or source.name in wish.better
    is_kept = source.name in wish.lists.keys() - wish.stale
    return is_wanted and source.lists and not found.lists and not is_kept


def _fetch(found: Found, source: Source, answers: dict[str, Answer]) -> None:
    try:
        answer = answers[source.name] = source.fetch(found.film)
    except SourceError as error:
        found.refused[source.name] = error
    except Exception as fault:  # noqa: BLE001 - it costs this film a try, and no other
        trouble = SourceError(f"{source.name} broke: {type(fault).__name__}")
        trouble.__cause__ = fault
        found.refused[source.name] = trouble
    else:
        if answer.alias is not None:
            found.aliases.add(answer.alias)
        if not source.at_hand:
            found.fresh[source.name] = answer.related


def _facts(
    name: str, wish: Wish, found: Found, answers: Mapping[str, Answer]
) -> Film | None:
    if name in answers:
        return answers[name].film
    return None if name in found.gone else wish.kept.get(name)


def _take_list(
    found: Found, name: str, wish: Wish, answers: Mapping[str, Answer]
) -> None:
    related = () if name in found.gone else wish.lists.get(name, ())
    if name in answers:
        related = answers[name].related
        if not related:
            found.listless.add(name)
    if related:
        found.lists[name] = related
    elif found.lists:
        return  # that is enough
    elif name not in answers and name not in found.refused:
        found.list_unasked = True
    elif name not in answers and name not in found.gone:
        found.list_open = True

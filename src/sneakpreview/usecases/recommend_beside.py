"""Recommend beside films that somebody names, who waits; nothing of it is kept.

The lists that the database has count as they are; for the others the sources are
asked. What they list under provisional ids is asked for as far as it would be shown,
since it may be a film that was named.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sneakpreview.domain.fame import renown
from sneakpreview.domain.film import Film, FilmId, Title, is_provisional
from sneakpreview.domain.ranking import Page, Ranking, rank
from sneakpreview.domain.spread import kin, spread
from sneakpreview.domain.vote import Cast, Vote, Votes
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import aliases, films
from sneakpreview.usecases.ask_sources import Found, Wish
from sneakpreview.usecases.find_naming import Named, find_naming
from sneakpreview.usecases.look_up_film import Reach, troubles
from sneakpreview.usecases.recommend_films import (
    Recommendation,
    Recommendations,
    voter_of,
)
from sneakpreview.usecases.show_film import (
    as_title,
    list_related,
    show_films,
    show_related,
)

AHEAD = 10  # films more, so that the first are the same however many are asked for


@dataclass(slots=True)
class _Lists:
    """The related lists of the liked films, and what was learnt of those on them.

    `real` has the real id of a provisional one; None where nobody told it. `own` has
    the place of each film on a candidate's own list; where all lists are at hand,
    `naming` has the films that name a liked one instead.
    """

    lists: dict[FilmId, tuple[Title, ...]]
    own: dict[FilmId, Mapping[FilmId, int]] = field(default_factory=dict)
    naming: dict[FilmId, Sequence[Named]] = field(default_factory=dict)
    real: dict[FilmId, FilmId | None] = field(default_factory=dict)
    facts: dict[FilmId, Film] = field(default_factory=dict)
    found: list[Found] = field(default_factory=list)

    def votes(self) -> Cast[FilmId]:
        """Give all votes, by the liked films' lists and by the candidates'."""
        known: dict[FilmId, float] = {}
        there: dict[tuple[FilmId, FilmId], int] = {}
        for liked, titles in self.lists.items():
            for place, title in enumerate(titles, start=1):
                film = self.real.get(title.id, title.id)
                if film is not None:
                    there.setdefault((film, liked), place)
                    known[film] = max(title.known, known.get(film, 0.0))
        back = {
            (film, liked): places[liked]
            for film, places in self.own.items()
            for liked in self.lists
            if film in known and liked in places and not self.naming.get(liked)
        }
        for liked, naming in self.naming.items():
            for one in naming:
                back.setdefault((one.title.id, liked), one.position)
                known.setdefault(one.title.id, one.title.known)
        cast: dict[FilmId, list[Vote[FilmId]]] = {}
        for pair in there | back:
            film, liked = pair
            vote = film, there.get(pair, 0), back.get(pair, 0), renown(known[film])
            cast.setdefault(liked, []).append(vote)
        return {liked: Votes.of(votes) for liked, votes in cast.items()}

    def named(self) -> set[FilmId]:
        """Give every film that has a vote."""
        return {film for votes in self.votes().values() for film in votes.candidates}


def recommend_beside(
    reach: Reach, liked: Sequence[Title], hidden: Sequence[Title], limit: int
) -> tuple[Recommendations, Mapping[str, SourceError]]:
    """Rank what the lists beside the liked films vote for, and say who did not answer.

    Liked and hidden films are never in it.
    """
    # For a list nobody else need be asked.
    sources = [source for source in reach.sources if source.at_hand or source.lists]
    reach = replace(reach, sources=sources)
    names = {film.id: film.title for film in liked}
    seen = _read(reach, names)
    missing = [Wish(film, listed=True) for film in names if film not in seen.lists]
    seen.found += reach.gather(sources, missing)
    for wish, one in zip(missing, seen.found, strict=True):
        seen.lists[wish.film] = one.related
        seen.naming[wish.film] = one.naming
        seen.real.update(dict.fromkeys(one.aliases, wish.film))
        if one.facts:
            names[wish.film] = one.completed.title
    for film in seen.lists.keys() - seen.naming.keys():
        ids = {title.id for title in seen.lists[film]}
        seen.naming[film] = find_naming(sources, film, ids)
    marked = frozenset((*names, *(film.id for film in hidden)))
    ranking = _rank(reach, seen, marked, limit)
    shown = _films(reach, seen, [ranked.film for ranked in ranking.items])
    items = [
        Recommendation(
            shown[film],
            score,
            tuple(voter_of(one.voter, one, names) for one in because),
        )
        for film, score, because in ranking.items
    ]
    order = spread(items, lambda item: kin(item.film))[:limit]
    return Recommendations(order, ranking.total, 0, {}), troubles(seen.found)


def _read(reach: Reach, liked: Iterable[FilmId]) -> _Lists:
    """Read the lists that the database has whole."""
    with reach.sessions() as session:
        lists = {
            film: tuple(map(as_title, show_related(session, reach.sources, film)))
            for film in liked
            if films.is_listed(session, film)
        }
    return _Lists(lists)


def _rank(
    reach: Reach, seen: _Lists, marked: frozenset[FilmId], limit: int
) -> Ranking[FilmId]:
    """Rank until all that would be shown is known by its real id, and some more is."""
    listed = [title.id for titles in seen.lists.values() for title in titles]
    with reach.sessions() as session:
        seen.real.update(aliases.real(session, listed))
    while True:
        _read_own(reach, seen)
        total, items = rank(seen.votes(), Page(limit + AHEAD), barred=marked)
        unknown = [one.film for one in items[:limit] if is_provisional(one.film)]
        if not unknown:
            known = [one for one in items if not is_provisional(one.film)]
            return Ranking(total, known)
        found = reach.gather(reach.sources, [Wish(film) for film in unknown])
        seen.found += found
        for film, one in zip(unknown, found, strict=True):
            learnt = not is_provisional(one.film)
            seen.real[film] = one.film if learnt else None
            if learnt:
                seen.facts[one.film] = one.completed


def _read_own(reach: Reach, seen: _Lists) -> None:
    """Read the candidates' own lists, as far as they are here or at hand."""
    if all(map(seen.naming.get, seen.lists)):
        return
    named = {film for film in seen.named() if not is_provisional(film)}
    with reach.sessions() as session:
        for film in named - seen.own.keys():
            listed = list_related(session, reach.sources, film)
            seen.own[film] = {one: place for place, one in enumerate(listed, start=1)}


def _films(
    reach: Reach, seen: _Lists, order: Sequence[FilmId]
) -> Mapping[FilmId, Film]:
    """Give all that is known of the films, at least what their lists say."""
    with reach.sessions() as session:
        shown = {film.id: film for film in show_films(session, reach.sources, order)}
    listed = {
        title.id: Film(title.id, title.title, title.kind, year=title.year)
        for titles in seen.lists.values()
        for title in titles
    }
    return listed | shown | seen.facts

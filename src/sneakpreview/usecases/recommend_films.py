"""Recommend films: count the votes of what a person liked, and say who voted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from sneakpreview.domain.film import Film, FilmId
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.ranking import Page, rank
from sneakpreview.domain.spread import RUN, kin, spread
from sneakpreview.domain.vote import Ballot, Way
from sneakpreview.sources.base import Source
from sneakpreview.storage import films, votes
from sneakpreview.storage.base import from_number, to_number
from sneakpreview.storage.origins import whose_lists
from sneakpreview.usecases.show_film import show_films


@dataclass(frozen=True, slots=True)
class Voter:
    """A liked film, and what its vote is.

    `share` is what it contributes to the votes, in per cent. `position` is the place
    of the candidate on its related list, or, where it votes only by the candidate's
    own list, its place there. `lists` names the sources of the lists that it votes by,
    where one film alone is explained.
    """

    id: FilmId
    title: str
    share: int
    way: Way
    position: int
    lists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A film, its score, and every liked film that voted for it, weightiest first."""

    film: Film
    score: float
    because: tuple[Voter, ...]


@dataclass(frozen=True, slots=True)
class Recommendations:
    """Part of a person's list.

    `total` counts all films that pass the filters, `pending` those still on
    their way, `removed` what each active filter takes out.
    """

    items: list[Recommendation]
    total: int
    pending: int
    removed: dict[str, int]


def recommend_films(
    session: Session,
    sources: Sequence[Source],
    person: int,
    filters: Filters,
    page: Page[FilmId],
) -> Recommendations:
    """Rank what the person's likes vote for; films with a mark are never in it.

    No more than two in a row share a director or a series, as far as there are
    others in the part that is asked for; the last two of those shown before count.
    """
    heard = votes.cast(session, person, filters)
    shown = tuple(map(to_number, page.shown))
    part = Page(page.limit, page.offset, shown, page.dial)
    ranking = rank(heard.votes, part, barred=heard.barred)
    order = [from_number(ranked.film) for ranked in ranking.items]
    full = {film.id: film for film in show_films(session, sources, order)}
    before = films.load(session, page.shown[-RUN:])
    voters = {ballot.voter for ranked in ranking.items for ballot in ranked.because}
    titles = films.titles(session, [from_number(voter) for voter in voters])
    items = [
        Recommendation(
            full[film],
            ranked.score,
            tuple(
                voter_of(from_number(ballot.voter), ballot, titles)
                for ballot in ranked.because
            ),
        )
        for film, ranked in zip(order, ranking.items, strict=True)
    ]
    return Recommendations(
        items=spread(
            items,
            lambda item: kin(item.film),
            [kin(before[film]) for film in page.shown[-RUN:] if film in before],
        ),
        total=ranking.total,
        pending=heard.waiting,
        removed=heard.removed,
    )


def explain_film(session: Session, person: int, film: FilmId) -> tuple[Voter, ...]:
    """Name the person's liked films that vote for this one, weightiest first.

    With the very shares of the list: what a vote weighs hangs on all of them.
    """
    heard, number = votes.cast(session, person, Filters()).votes, to_number(film)
    others = {one for votes_ in heard.values() for one in votes_.candidates} - {number}
    ranked = rank(heard, Page(1), barred=others).items
    ballots = [ballot for one in ranked for ballot in one.because]
    voters = [from_number(ballot.voter) for ballot in ballots]
    titles = films.titles(session, voters)
    whose = whose_lists(session, film, voters)
    return tuple(
        replace(voter_of(voter, ballot, titles), lists=whose.get(voter, ()))
        for voter, ballot in zip(voters, ballots, strict=True)
    )


def voter_of(id_: FilmId, ballot: Ballot[Any], titles: Mapping[FilmId, str]) -> Voter:
    """Write a ballot of the film of that id down with its title."""
    return Voter(id_, titles[id_], ballot.share, ballot.way, ballot.place)

"""Recommend films: count the votes of what a person liked, and say who voted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from sneakpreview.domain.film import Film, FilmId
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.ranking import Page, rank
from sneakpreview.sources.base import Source
from sneakpreview.storage import films, related
from sneakpreview.storage.base import from_number, to_number
from sneakpreview.usecases.show_film import show_films


@dataclass(frozen=True, slots=True)
class Voter:
    """A liked film and the place at which its related list has the candidate."""

    id: FilmId
    title: str
    position: int


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A film, its score, and every liked film that voted for it, best place first."""

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
    """Rank what the person's likes vote for; films with a mark are never in it."""
    heard = related.votes(session, person, filters)
    shown = frozenset(to_number(film) for film in page.shown)
    ranking = rank(heard.votes, Page(page.limit, page.offset, shown))
    order = [from_number(ranked.film) for ranked in ranking.items]
    shown_in_full = {film.id: film for film in show_films(session, sources, order)}
    voters = {ballot.voter for ranked in ranking.items for ballot in ranked.because}
    titles = films.titles(session, [from_number(voter) for voter in voters])
    return Recommendations(
        items=[
            Recommendation(
                shown_in_full[film],
                ranked.score,
                tuple(
                    Voter(from_number(voter), titles[from_number(voter)], position)
                    for position, voter in ranked.because
                ),
            )
            for film, ranked in zip(order, ranking.items, strict=True)
        ],
        total=ranking.total,
        pending=heard.waiting,
        removed=heard.removed,
    )


def explain_film(session: Session, person: int, film: FilmId) -> tuple[Voter, ...]:
    """Name the person's liked films that vote for this one, best place first."""
    ballots = related.voters(session, person, film)
    titles = films.titles(session, [voter for voter, _ in ballots])
    return tuple(Voter(voter, titles[voter], place) for voter, place in ballots)

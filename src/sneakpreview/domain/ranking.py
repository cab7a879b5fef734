"""The order of recommendations: votes counted, ties by how well known a film is."""

from collections.abc import Iterable
from dataclasses import dataclass

from sneakpreview.domain.film import FilmId


@dataclass(frozen=True, slots=True)
class Vote:
    """A liked film whose related list holds a candidate, at `position` from 1."""

    candidate: FilmId
    voter: FilmId
    position: int
    known: float = 0.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate, its score, and every film that voted for it, best place first."""

    film: FilmId
    score: float
    known: float
    because: tuple[Vote, ...]

    @property
    def key(self) -> tuple[float, float, FilmId]:
        """What the order goes by: smaller comes first."""
        return (-self.score, -self.known, self.film)


def rank(votes: Iterable[Vote]) -> list[Ranked]:
    """Order the candidates: most votes first, then best known, then by id.

    The score is the plain count of votes, the rule of the first site (2012).
    The order is total: the same votes give the same list whatever their order.
    """
    heard: dict[FilmId, list[Vote]] = {}
    for vote in votes:
        heard.setdefault(vote.candidate, []).append(vote)
    ranked = [
        Ranked(
            film,
            float(len(ballots)),
            ballots[0].known,
            tuple(sorted(ballots, key=lambda vote: (vote.position, vote.voter))),
        )
        for film, ballots in heard.items()
    ]
    return sorted(ranked, key=lambda item: item.key)

"""What every source promises, whether it is a file or a site far away."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from sneakpreview.domain.film import Film, FilmId, Title


@dataclass(frozen=True, slots=True)
class Answer:
    """A film's facts and its related list, best first; empty where there is none.

    The list carries titles, so that a film whose own facts are still to be
    fetched can be shown and drawn.
    """

    film: Film
    related: tuple[Title, ...] = ()


class SourceError(Exception):
    """A source gave no answer.

    `permanent`: asking again will not help (the film is unknown to it).
    `blocked`: the source refuses us, whatever the film.
    `retry_after`: seconds that the source asked us to wait, if it did.
    """

    def __init__(
        self,
        text: str,
        *,
        permanent: bool = False,
        blocked: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(text)
        self.permanent = permanent
        self.blocked = blocked
        self.retry_after = retry_after


class Source(Protocol):
    """Where facts and related lists come from."""

    @property
    def name(self) -> str:
        """The word under which films name this source."""

    @property
    def at_hand(self) -> bool:
        """Whether an answer needs no network and takes no longer than a query."""

    def fetch(self, film: FilmId) -> Answer:
        """Ask for one film; SourceError where there is no answer."""


@runtime_checkable
class TitleList(Protocol):
    """A source that can also list its titles, for the search and the newcomers."""

    @property
    def version(self) -> str:
        """A word that changes when the titles do."""

    def titles(self) -> Iterator[Title]:
        """Every title, best known first."""

    def starters(self) -> tuple[FilmId, ...]:
        """Well-known, diverse films for a newcomer, in the order to offer them."""

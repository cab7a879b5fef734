"""What every source promises, whether it is a file or a site far away."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple, Protocol, runtime_checkable

from sneakpreview.domain.bounds import bounded, bounded_titles
from sneakpreview.domain.film import Film, FilmId, Title


@dataclass(frozen=True, slots=True)
class Answer:
    """A film's facts and its related list, best first; empty where there is none.

    A source that has lists alone gives no film. One that has neither gives no answer.

    The list carries titles, so that a film whose own facts are still to be
    fetched can be shown and drawn. A title whose IMDb id the source does not give
    there has a provisional one (`domain/film.py`); fetching that id answers with
    the film's real one. `alias` is the film's own provisional id, by which other films'
    lists name it; None where it has none or that is not certain. No answer holds more
    than `domain/bounds.py` allows.
    """

    film: Film | None
    related: tuple[Title, ...] = ()
    alias: FilmId | None = None

    def __post_init__(self) -> None:
        if self.film is not None:
            object.__setattr__(self, "film", bounded(self.film))
        object.__setattr__(self, "related", bounded_titles(self.related))


@dataclass(frozen=True, slots=True)
class Credit:
    """What a source's terms ask to be shown: its name, a notice, its own address."""

    name: str
    notice: str
    url: str


class SourceError(Exception):
    """A source gave no answer.

    `permanent`: asking again will not help (the film is unknown to it).
    `blocked`: the source refuses us, whatever the film.
    `unasked`: the source was not asked at all (its pace, its budget, its breaker),
    so the try does not count.
    `retry_after`: seconds to wait, if the source or its pace asked for it.
    """

    def __init__(
        self,
        text: str,
        *,
        permanent: bool = False,
        blocked: bool = False,
        unasked: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(text)
        self.permanent = permanent
        self.blocked = blocked
        self.unasked = unasked
        self.retry_after = retry_after


class Source(Protocol):
    """Where facts and related lists come from."""

    @property
    def name(self) -> str:
        """The word under which films name this source."""

    @property
    def at_hand(self) -> bool:
        """Whether an answer needs no network and takes no longer than a query."""

    @property
    def lists(self) -> bool:
        """Whether the source has related lists at all."""

    @property
    def gives(self) -> frozenset[str]:
        """The fields for which it is worth asking, as `domain/completion.py` has them.

        What most films have not, such as another title, is no reason to ask.
        """

    @property
    def keeps(self) -> timedelta | None:
        """How long its terms let us keep what it said; None: for ever."""

    @property
    def credit(self) -> Credit | None:
        """What its terms ask us to show; None where they ask nothing."""

    def fetch(self, film: FilmId) -> Answer:
        """Ask for one film; SourceError where there is no answer."""


class Place(NamedTuple):
    """A place on the list of a film, which is so well known."""

    film: FilmId
    position: int
    known: float


@runtime_checkable
class Naming(Protocol):
    """A source at hand that can say which of its lists name a film."""

    def naming(self, film: FilmId) -> Sequence[Place]:
        """Give the film's places on the lists of others."""

    def titled(self, films: Iterable[FilmId]) -> tuple[Title, ...]:
        """Give the titles of films whose lists were named."""


@runtime_checkable
class Leading(Protocol):
    """A source whose lists count where no source before has one, and nowhere else."""

    @property
    def alone(self) -> bool:
        """Whether nothing is blended with them there."""


@runtime_checkable
class Suggests(Protocol):
    """A source that can be asked for titles, where the search files know none."""

    def suggest(self, text: str) -> tuple[Title, ...]:
        """Give titles for a text, the likeliest first; SourceError where it cannot.

        An id may be provisional, as on a related list.
        """


@runtime_checkable
class TitleList(Protocol):
    """A source that can also list its titles, for the search."""

    @property
    def version(self) -> str:
        """A word that changes when the titles do."""

    def titles(self) -> Iterator[Title]:
        """Every title, best known first."""


@runtime_checkable
class Starters(Protocol):
    """A source that can also say what to offer a newcomer."""

    def starters(self) -> tuple[FilmId, ...]:
        """Well-known, diverse films for a newcomer, in the order to offer them."""


@runtime_checkable
class Versioned(Protocol):
    """A source whose answers all come from one file, and change when that does."""

    @property
    def version(self) -> str:
        """A word that changes when they do; empty as long as there are none."""


@runtime_checkable
class Lacking(Protocol):
    """A source that may be on and have nothing to say yet."""

    @property
    def lack(self) -> str | None:
        """Say what it needs, in words that follow "it needs"; None if it can speak."""


@runtime_checkable
class Prepared(Protocol):
    """A source that has to be got ready before it can answer."""

    def is_prepared(self) -> bool:
        """Say whether it is ready; SetupError if it never can be."""

    def prepare(self, progress: Callable[[int, int], None]) -> None:
        """Get it ready, telling what is done of how much; SetupError if it cannot."""


def is_silent(source: Source) -> bool:
    """Say whether a source has nothing to say yet, though it may be on."""
    return isinstance(source, Lacking) and source.lack is not None


def editions(sources: Iterable[Source]) -> list[str]:
    """Name the sources that can speak, in order, each with its version if it has one.

    So `people@5f0c` becomes another word when there are other lists.
    """
    return [word for one in sources if (word := _edition(one)) is not None]


def _edition(source: Source) -> str | None:
    if not isinstance(source, Versioned):
        return source.name
    version = source.version
    return f"{source.name}@{version}" if version else None

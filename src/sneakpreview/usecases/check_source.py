"""Check a source with one real round trip for each thing that it has."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import TypeVar

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import Film, FilmId, Scores, Title
from sneakpreview.sources.base import (
    Answer,
    Lacking,
    Prepared,
    Source,
    SourceError,
    Suggests,
)
from sneakpreview.sources.pictures import Pictured, Pictures

FILM = FilmId("tt0133093")
TEXT = "matrix"
OURS = {"id", "kind", "scores", "origins", "sources", "known", "fetched_at"}

Came = TypeVar("Came")


@dataclass(frozen=True, slots=True)
class Trip:
    """What was asked for, the seconds that it took, and what came or was wrong.

    `refused`: the source answered, and has no such thing.
    """

    what: str
    seconds: float
    well: bool
    told: str
    refused: bool = False


def check_source(
    source: Source, pictures: Pictures, clock: Callable[[], float]
) -> Iterator[Trip]:
    """Ask for The Matrix, for its poster and for titles, where the source has them.

    Everything goes the way that it always goes: a source that is left alone says so.
    One that is not ready is not asked.
    """
    lack = unready(source)
    if lack is not None:
        yield Trip("its files", 0.0, well=False, told=lack)
        return
    asked = _go("The Matrix", partial(source.fetch, FILM), _facts, clock)
    answer, trip = asked
    has_few = isinstance(source, Lacking)  # it need not have that one
    yield replace(trip, well=True) if has_few and trip.refused else trip
    poster = None if answer is None or answer.film is None else answer.film.poster
    if poster and isinstance(source, Pictured):
        ask = partial(pictures.fetch, source.name, poster)
        yield _go("its poster", ask, _bytes, clock)[1]
    if isinstance(source, Suggests):
        ask_for = partial(source.suggest, TEXT)
        yield _go(f'titles for "{TEXT}"', ask_for, _titles, clock)[1]


def unready(source: Source) -> str | None:
    """Say what a source that answers from files still needs; None if it is ready."""
    if isinstance(source, Lacking):
        return source.lack
    if not isinstance(source, Prepared):
        return None
    try:
        return None if source.is_prepared() else "the next start of the site reads them"
    except SetupError as error:
        return str(error)


def _go(
    what: str,
    ask: Callable[[], Came],
    tell: Callable[[Came], str],
    clock: Callable[[], float],
) -> tuple[Came | None, Trip]:
    begun = clock()
    try:
        came = ask()
        told = tell(came)
    except SourceError as error:
        told = f"blocked: {error}" if error.blocked else str(error)
        trip = Trip(what, clock() - begun, well=False, told=told)
        return None, replace(trip, refused=error.permanent)
    return came, Trip(what, clock() - begun, well=True, told=told)


def _facts(answer: Answer) -> str:
    film = answer.film
    if film is None:
        return f"{len(answer.related)} related films"
    own = [getattr(film, one.name) for one in fields(Film) if one.name not in OURS]
    scores = [getattr(film.scores, one.name) for one in fields(Scores)]
    count = sum(value not in {None, ()} for value in (*own, *scores))
    return f"{count} facts, {len(answer.related)} related films"


def _bytes(body: bytes) -> str:
    return f"{len(body):,} bytes"


def _titles(titles: tuple[Title, ...]) -> str:
    if not titles:
        raise SourceError("there came none, and there are many")
    return f"{len(titles)} title{'s' * (len(titles) != 1)}"

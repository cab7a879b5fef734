"""Check a source with one real round trip for each thing that it has."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import partial
from typing import TypeVar

from sneakpreview.domain.film import Film, FilmId, Scores, Title
from sneakpreview.sources.base import Answer, Source, SourceError, Suggests
from sneakpreview.sources.pictures import Pictured, Pictures

FILM = FilmId("tt0133093")
TEXT = "heat"
OURS = {"id", "kind", "scores", "origins", "sources", "known", "fetched_at"}

Came = TypeVar("Came")


@dataclass(frozen=True, slots=True)
class Trip:
    """What was asked for, the seconds that it took, and what came or was wrong."""

    what: str
    seconds: float
    well: bool
    told: str


def check_source(
    source: Source, pictures: Pictures, clock: Callable[[], float]
) -> Iterator[Trip]:
    """Ask for The Matrix, for its poster and for titles, where the source has them.

    Everything goes the way that it always goes: a source that is left alone says so.
    """
    asked = _go("The Matrix", partial(source.fetch, FILM), _facts, clock)
    answer = asked[0]
    yield asked[1]
    if answer is not None and answer.film.poster and isinstance(source, Pictured):
        ask = partial(pictures.fetch, source.name, answer.film.poster)
        yield _go("its poster", ask, _bytes, clock)[1]
    if isinstance(source, Suggests):
        ask_for = partial(source.suggest, TEXT)
        yield _go(f'"{TEXT}"', ask_for, _titles, clock)[1]


def _go(
    what: str,
    ask: Callable[[], Came],
    tell: Callable[[Came], str],
    clock: Callable[[], float],
) -> tuple[Came | None, Trip]:
    begun = clock()
    try:
        came = ask()
    except SourceError as error:
        return None, Trip(what, clock() - begun, well=False, told=str(error))
    return came, Trip(what, clock() - begun, well=True, told=tell(came))


def _facts(answer: Answer) -> str:
    film = answer.film
    own = [getattr(film, one.name) for one in fields(Film) if one.name not in OURS]
    scores = [getattr(film.scores, one.name) for one in fields(Scores)]
    count = sum(value not in {None, ()} for value in (*own, *scores))
    return f"{count} facts, {len(answer.related)} related"


def _bytes(body: bytes) -> str:
    return f"{len(body):,} bytes"


def _titles(titles: tuple[Title, ...]) -> str:
    return f"{len(titles)} title{'s' * (len(titles) != 1)}"

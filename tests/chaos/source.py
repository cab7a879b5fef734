"""A TMDB that knows any number of films, and whose log says what was asked of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from outside.server import Request
from outside.tmdb import Json, TmdbSite, entry
from outside.tmdb_films import Record
from sneakpreview.domain.film import FilmId

STEP = 10
FIRST = 10_000_000


def supply(person: int) -> Iterator[FilmId]:
    """Give films that nobody else is given."""
    return (FilmId(f"tt{number}") for number in count(FIRST * (person + 1), STEP))


def owner(film: FilmId) -> int:
    """Give the person to whom a film was given."""
    return int(film.removeprefix("tt")) // FIRST - 1


def fetched(asked: Iterable[Request]) -> Counter[FilmId]:
    """Count how often the page of each film was asked for."""
    pages = (one.path.removeprefix("/3/movie/") for one in asked)
    return Counter(FilmId(f"tt{page}") for page in pages if page.isdecimal())


class _Every(Mapping[tuple[str, int], Record]):
    """A film for every number, the same at each time."""

    def __getitem__(self, key: tuple[str, int]) -> Record:
        media, number = key
        if media != "movie":
            raise KeyError(key)
        people = ("Ada Moreau",), ("Omar Ito",)
        title, imdb = f"Film {number}", f"tt{number}"
        return Record(number, imdb, title, 2020, ("Drama",), *people)

    def __iter__(self) -> Iterator[tuple[str, int]]:
        raise OverflowError("there is no end")

    def __len__(self) -> int:
        raise OverflowError("there is no end")


class Endless(TmdbSite):
    """Each film that `supply` gives lists one that it does not, and is listed by it.

    So each is wanted for one reason, and fetched once. Nobody has a poster.
    """

    records = _Every()

    def details(self, record: Record, query: Mapping[str, list[str]]) -> Json:
        """Write a film's page, without a poster."""
        return super().details(record, query) | {"poster_path": None}

    def recommendations(self, record: Record) -> Json:
        """List its one neighbour."""
        is_listed = record.number % STEP
        neighbour = record.number + (-1 if is_listed else 1)
        results = [entry(self.records["movie", neighbour])]
        return {"page": 1, "results": results, "total_pages": 1, "total_results": 1}

    def _found(self, imdb: str) -> Json:
        kinds = ("person", "tv", "tv_episode", "tv_season")
        film = entry(self.records["movie", int(imdb.removeprefix("tt"))])
        return {"movie_results": [film]} | {f"{kind}_results": [] for kind in kinds}

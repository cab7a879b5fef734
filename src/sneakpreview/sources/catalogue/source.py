"""The built-in source: it needs no key, no network and no waiting."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import resources

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Answer, Place, SourceError
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.plot import sentence

FILE = "films.dat"
TELLS = 2
"""To be raised where more is told of a film: since 2, whose lists name it."""


def shipped() -> bytes:
    """Read the file that came with the package; SetupError where it is missing."""
    try:
        return resources.files(__package__).joinpath(FILE).read_bytes()
    except OSError as error:
        raise SetupError(
            f"the built-in catalogue cannot be read ({error.strerror});"
            " `sneakpreview catalogue build` makes it"
        ) from error


class CatalogueSource:
    """The films of the built-in catalogue, from a file held in memory.

    Safe to share between threads. SetupError where the file is missing or
    damaged.
    """

    name = "catalogue"
    at_hand = True
    lists = True
    gives: frozenset[str] = frozenset()  # it is asked in any case
    keeps = None
    credit = None

    def __init__(self, data: bytes | None = None) -> None:
        """Open the shipped file, or the content of another."""
        self._file = DataFile(shipped() if data is None else data)

    @property
    def version(self) -> str:
        """A word that changes when the titles do, or what else is told of them."""
        return f"{self._file.version}-{TELLS}"

    def __len__(self) -> int:
        """Count the films."""
        return len(self._file)

    def fetch(self, film: FilmId) -> Answer:
        """Answer for one film; SourceError, permanent, where it is not here.

        The plot is one sentence made from the facts, and says so.
        """
        at = self._file.find(film)
        if at is None:
            raise SourceError(f"the catalogue does not have {film}", permanent=True)
        facts, related = self._file.film(at)
        answer = replace(
            facts, plot=sentence(facts), plot_source="facts", sources=(self.name,)
        )
        return Answer(answer, tuple([self._file.title(other) for other in related]))

    def naming(self, film: FilmId) -> list[Place]:
        """Give the film's places on the lists of others, the first positions first."""
        file, at = self._file, self._file.find(film)
        return [
            Place(file.id(one), position, file.known(one))
            for one, position in (() if at is None else file.naming(at))
        ]

    def titled(self, films: Iterable[FilmId]) -> tuple[Title, ...]:
        """Give the titles of films that are here."""
        places = map(self._file.find, films)
        return tuple([self._file.title(at) for at in places if at is not None])

    def titles(self) -> Iterator[Title]:
        """Every title with up to three stars, best known first."""
        return map(self._file.title, self._file.best_known_first())

    def starters(self) -> tuple[FilmId, ...]:
        """Well-known, diverse films for a newcomer, in the order to offer them."""
        return tuple(map(self._file.id, self._file.head["starters"]))

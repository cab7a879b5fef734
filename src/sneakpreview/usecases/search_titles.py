"""Search titles where the search files do not suffice, forgiving typing errors."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from threading import Lock

from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import Title, film_id, is_film_id
from sneakpreview.searchfiles.index import TitleIndex
from sneakpreview.searchfiles.rows import STARS
from sneakpreview.sources.base import Source, TitleList
from sneakpreview.usecases.show_film import at_hand

NEAREST = 3
"""How many titles are named where none fits."""


@dataclass(frozen=True, slots=True)
class Found:
    """Titles, the best first; `did_you_mean` is None if they fit the text as typed."""

    items: list[Title]
    did_you_mean: str | None = None


class TitleSearch:
    """The titles of the first source that lists them, read at the first search.

    One is enough for a process; several threads may use it at a time.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._reading = Lock()

    def search(self, text: str, limit: int = 10) -> Found:
        """Find titles that have every typed word, else those most like the text.

        Any text is welcome; of a long one the first 200 characters count.
        """
        index = self._index
        fits = index.as_typed(text)
        # As in the search files: how close the title is, then how well known.
        fits.sort(key=lambda fit: (fit.closeness, fit.place))
        if fits:
            return Found(self._titles(fit.place for fit in fits[:limit]))
        items = self._titles(index.alike(text, limit))
        return Found(items, items[0].title if items else None)

    def find(self, text: str) -> list[Title]:
        """Give the titles that a text names, the best known first.

        An exact title comes before one that only begins so, whole words before
        words cut short: `Alien` is not `Aliens`. A year may stand beside it, and an
        id is always accepted. UnknownFilmError, with the nearest titles, if the text
        names none.
        """
        text = text.strip()
        if is_film_id(text):
            title = at_hand(self._sources, film_id(text))
            if title is None:
                raise UnknownFilmError(text)
            return [title]
        fits = self._index.as_typed(text)
        if not fits:
            nearest = self._titles(self._index.alike(text, NEAREST))
            raise UnknownFilmError(text, tuple(dict.fromkeys(map(_dated, nearest))))
        return self._titles(fit.place for fit in fits if fit[:2] == fits[0][:2])

    @property
    def _index(self) -> TitleIndex:
        with self._reading:
            return self._read

    @cached_property
    def _read(self) -> TitleIndex:
        for source in self._sources:
            if isinstance(source, TitleList):
                return TitleIndex(source.titles())
        return TitleIndex(())

    def _titles(self, places: Iterable[int]) -> list[Title]:
        ids = (self._index.film(place) for place in places)
        titles = (at_hand(self._sources, id_) for id_ in ids)
        return [replace(t, stars=t.stars[:STARS]) for t in titles if t is not None]


def _dated(title: Title) -> str:
    return title.title if title.year is None else f"{title.title} ({title.year})"

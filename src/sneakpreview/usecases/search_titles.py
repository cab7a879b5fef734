"""Search titles where the search files do not suffice, forgiving typing errors."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from threading import BoundedSemaphore, Lock

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import Film, FilmId, Title, film_id, is_film_id
from sneakpreview.searchfiles.index import TitleIndex
from sneakpreview.searchfiles.rows import STARS
from sneakpreview.sources.base import Source, SourceError, Suggests
from sneakpreview.storage import films
from sneakpreview.usecases.gather_titles import gather_others, gather_titles
from sneakpreview.usecases.show_film import at_hand

NEAREST = 3
"""How many titles are named where none fits."""
FEW = 5
"""Titles that fit, below which the sources that suggest are asked as well."""
ASKING = 2
"""Searches that may wait for a source at a time; the others do without it."""


@dataclass(frozen=True, slots=True)
class Found:
    """Titles, the best first; `did_you_mean` is None if they fit the text as typed.

    `suggested` are those that a source named just now, shown or not.
    """

    items: list[Title]
    did_you_mean: str | None = None
    suggested: tuple[Title, ...] = ()


class TitleSearch:
    """The titles that sources list and the database has, read at the first search.

    One is enough for a process; several threads may use it at a time.
    """

    def __init__(
        self, sources: Sequence[Source], sessions: Callable[[], Session] | None = None
    ) -> None:
        """Search what these sources list, and what the sessions' database has."""
        self._sources = sources
        self._sessions = sessions
        self._reading = Lock()
        self._asking = BoundedSemaphore(ASKING)
        self._read: TitleIndex | None = None

    def forget(self) -> None:
        """Read the titles anew at the next search."""
        with self._reading:
            self._read = None

    def search(self, text: str, limit: int = 10) -> Found:
        """Find titles that have every typed word, else those most like the text.

        Any text is welcome; of a long one the first 200 characters count.
        """
        index = self._index
        fits = index.as_typed(text)
        # As in the search files: how close the title is, then how well known.
        fits.sort(key=lambda fit: (fit.closeness, fit.place))
        if fits:
            return Found(self._titles(index.film(fit.place) for fit in fits[:limit]))
        items = self._titles(map(index.film, index.alike(text, limit)))
        return Found(items, items[0].title if items else None)

    def search_widely(self, text: str, limit: int = 10) -> Found:
        """Search, and ask the sources that suggest titles where few here fit.

        What they name stands behind what fits here, and before what is only like the
        text. A source's trouble is none of the visitor's: then it is the search as
        ever.
        """
        found = self.search(text, limit)
        ours = [] if found.did_you_mean else found.items
        if len(ours) >= FEW:
            return found
        suggested = self._suggested(text)
        if not suggested:
            return found
        index = TitleIndex(suggested.values())
        fitting = [index.film(fit.place) for fit in index.as_typed(text)]
        others = fitting if ours else (*fitting, *suggested)
        items = {title.id: title for title in ours}
        for title in (*(suggested[id_] for id_ in others), *found.items):
            items.setdefault(title.id, title)
        best = list(items.values())[:limit]
        meant = None if ours or fitting else best[0].title
        return Found(best, meant, tuple(suggested.values()))

    def find(self, text: str) -> list[Title]:
        """Give the titles that a text names, the best known first.

        An exact title comes before one that only begins so, whole words before
        words cut short: `Alien` is not `Aliens`. A year may stand beside it, and an
        id is always accepted. UnknownFilmError, with the nearest titles, if the text
        names none.
        """
        text = text.strip()
        if is_film_id(text):
            named = self._titles([film_id(text)])
            if not named:
                raise UnknownFilmError(text)
            return named
        index = self._index
        fits = index.as_typed(text)
        if not fits:
            nearest = self._titles(map(index.film, index.alike(text, NEAREST)))
            raise UnknownFilmError(text, tuple(dict.fromkeys(map(_dated, nearest))))
        return self._titles(
            index.film(fit.place) for fit in fits if fit[:2] == fits[0][:2]
        )

    @property
    def _index(self) -> TitleIndex:
        with self._reading:
            if self._read is None:
                self._read = TitleIndex(self._gather())
            return self._read

    def _gather(self) -> Iterable[Title]:
        found = gather_titles(self._sources)
        if self._sessions is not None:
            with self._sessions() as session:
                found |= {title.id: title for title in gather_others(session, found)}
        return found.values()

    def _titles(self, ids: Iterable[FilmId]) -> list[Title]:
        ids = list(ids)
        found = {id_: at_hand(self._sources, id_) for id_ in ids}
        stored = self._stored([id_ for id_, title in found.items() if title is None])
        titles = (found[id_] or stored.get(id_) for id_ in ids)
        return [_shown(title) for title in titles if title is not None]

    def _stored(self, ids: Sequence[FilmId]) -> dict[FilmId, Title]:
        """Read the titles that only the database has."""
        if not ids or self._sessions is None:
            return {}
        with self._sessions() as session:
            loaded = films.load(session, ids)
        return {id_: _title(film) for id_, film in loaded.items()}

    def _suggested(self, text: str) -> dict[FilmId, Title]:
        """Ask the sources that suggest, unless enough others wait for them."""
        if not self._asking.acquire(blocking=False):
            return {}
        try:
            titles = _suggest(self._sources, text)
        finally:
            self._asking.release()
        return {title.id: _shown(title) for title in titles}


def _suggest(sources: Iterable[Source], text: str) -> tuple[Title, ...]:
    """Give what the first source suggests that suggests anything."""
    for source in sources:
        if isinstance(source, Suggests):
            with suppress(SourceError):
                titles = source.suggest(text)
                if titles:
                    return titles
    return ()


def _title(film: Film) -> Title:
    return Title(film.id, film.title, film.year, film.kind, stars=film.stars)


def _shown(title: Title) -> Title:
    return replace(title, stars=title.stars[:STARS])


def _dated(title: Title) -> str:
    return title.title if title.year is None else f"{title.title} ({title.year})"

"""Search titles where the search files do not suffice, forgiving typing errors."""

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import BoundedSemaphore, Lock

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import Film, FilmId, Title, film_id, is_film_id
from sneakpreview.searchfiles.index import Namesake, TitleIndex
from sneakpreview.searchfiles.rows import STARS
from sneakpreview.sources.base import Source, Suggests
from sneakpreview.storage import aliases, films, titles
from sneakpreview.usecases.gather_titles import gather_others, gather_titles
from sneakpreview.usecases.show_film import at_hand
from sneakpreview.usecases.suggest_titles import Suggested, suggest_titles

NEAREST = 3
"""How many titles are named where none fits."""
FEW = 5
"""Titles that fit, below which the sources that suggest are asked as well."""
ASKING = 2
"""Searches that may wait for a source at a time; the others do without it."""
LATE = timedelta(minutes=1)
"""How long facts may take from their moment until they are there to be read."""


@dataclass(frozen=True, slots=True)
class Found:
    """Titles, the best first; `did_you_mean` is None if they fit the text as typed.

    `suggested` is what a source named just now, shown or not; None if none was asked.
    """

    items: list[Title]
    did_you_mean: str | None = None
    suggested: Suggested | None = None


class TitleSearch:
    """The titles that sources list and the database has, read at the first search.

    Those that come into the database later are found at once. One is enough for a
    process; several threads may use it at a time.
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
        self._newest: datetime | None = None

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
        fits.sort(key=lambda fit: fit[1:])
        if fits:
            return Found(self._titles(index.film(fit.place) for fit in fits[:limit]))
        items = self._titles(map(index.film, index.alike(text, limit)))
        return Found(items, items[0].title if items else None)

    def search_widely(
        self,
        text: str,
        limit: int = 10,
        *,
        always: bool = False,
        may_ask: Callable[[], bool] = lambda: True,
    ) -> Found:
        """Search, and ask the sources that suggest titles where few here fit.

        What they name stands behind what fits here, and before what is only like the
        text; up to half of the places are theirs. `always`: however many fit.
        `may_ask` has the last word, just before somebody would be asked. A source's
        trouble is none of the visitor's: then it is the search as ever.
        """
        found = self.search(text, limit)
        ours = [] if found.did_you_mean else found.items
        if len(ours) >= FEW and not always:
            return found
        suggested = self._suggested(text, may_ask)
        if suggested is None:
            return found
        index = TitleIndex(suggested.titles)
        fitting = [index.film(fit.place) for fit in index.as_typed(text)]
        named = fitting if ours else [*fitting, *(one.id for one in suggested.titles)]
        told = {title.id: _shown(title) for title in suggested.titles}
        here = {title.id: title for title in self._titles(told)}
        theirs = {id_: here.get(id_, told[id_]) for id_ in named}
        best = {title.id: title for title in ours[: limit - limit // 2]}
        for title in (*theirs.values(), *found.items):
            best.setdefault(title.id, title)
        items = list(best.values())[:limit]
        meant = items[0].title if items and not (ours or fitting) else None
        return Found(items, meant, suggested)

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

    def called(self, names: Collection[str]) -> dict[str, list[Namesake]]:
        """Give the films that bear each of these names (`domain/titlekey.py`)."""
        return self._index.called(names)

    @property
    def _index(self) -> TitleIndex:
        with self._reading:
            if self._read is None:
                self._read = TitleIndex(self._gather())
            elif self._sessions is not None:
                with suppress(SQLAlchemyError), self._sessions() as session:
                    self._read = self._read.joined(self._latest(session))
            return self._read

    def _gather(self) -> Iterable[Title]:
        found = gather_titles(self._sources)
        if self._sessions is not None:
            with self._sessions() as session:
                self._newest = titles.newest(session)
                found |= {title.id: title for title in gather_others(session, found)}
        return found.values()

    def _latest(self, session: Session) -> list[Title]:
        """Read what came since the last reading, and a little before."""
        since = self._newest and self._newest - LATE
        self._newest = titles.newest(session)
        return list(titles.all_titles(session, since))

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

    def _suggested(self, text: str, may_ask: Callable[[], bool]) -> Suggested | None:
        """Ask the sources that suggest, unless enough others wait for them."""
        if not any(isinstance(source, Suggests) for source in self._sources):
            return None
        if not self._asking.acquire(blocking=False):
            return None
        try:
            return (
                suggest_titles(self._sources, text, self._known) if may_ask() else None
            )
        finally:
            self._asking.release()

    def _known(self, provisional: Sequence[Title]) -> dict[FilmId, FilmId]:
        """Give the ids of the films that are here, by alias or by the same title."""
        index = self._index
        same = {title.id: index.same(title) for title in provisional}
        kinds = {
            title.id: title.kind
            for title in self._titles(id_ for ids in same.values() for id_ in ids)
        }
        found = {
            title.id: id_
            for title in provisional
            for id_ in same[title.id]
            if kinds.get(id_) is title.kind
        }
        if self._sessions is not None:
            with self._sessions() as session:
                found |= aliases.real(session, [title.id for title in provisional])
        return found


def _title(film: Film) -> Title:
    return Title(film.id, film.title, film.year, film.kind, stars=film.stars)


def _shown(title: Title) -> Title:
    return replace(title, stars=title.stars[:STARS])


def _dated(title: Title) -> str:
    return title.title if title.year is None else f"{title.title} ({title.year})"

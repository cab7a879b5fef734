"""Ask far sources for titles that are not here, and keep what they told on the way."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from sneakpreview.domain.bounds import bounded_titles
from sneakpreview.domain.completion import complete
from sneakpreview.domain.film import Film, FilmId, Title, is_provisional
from sneakpreview.sources.base import Source, SourceError, Suggests
from sneakpreview.storage import aliases, answers, films, wanted
from sneakpreview.storage.base import alone
from sneakpreview.usecases.show_film import as_title

UNKNOWN = 6
"""Titles whose IMDb id nobody here knows, and that are asked for, a request each."""

Known = Callable[[Sequence[Title]], Mapping[FilmId, FilmId]]


@dataclass(frozen=True, slots=True)
class Told:
    """What a source said of a film that it knows by a provisional id."""

    provisional: FilmId
    source: str
    film: Film


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a source suggests, the likeliest first, each by its IMDb id and once.

    `fresh` are those that may not be here, and `told` those of them whose facts came
    along, since their ids had to be asked for.
    """

    titles: tuple[Title, ...] = ()
    fresh: tuple[Title, ...] = ()
    told: tuple[Told, ...] = ()


def suggest_titles(
    sources: Iterable[Source], text: str, known: Known
) -> Suggested | None:
    """Give what the first source suggests that suggests anything; None if none answers.

    `known` gives the IMDb ids of those films that are here, by provisional id. Of the
    others the likeliest few are asked for; one without an IMDb id is left out, since
    it could be neither opened nor marked.
    """
    answered = None
    for source in sources:
        if isinstance(source, Suggests):
            try:
                titles = bounded_titles(source.suggest(text))
            except SourceError:  # none of the visitor's trouble
                continue
            if titles:
                return _identified(source, titles, known)
            answered = Suggested()
    return answered


def keep_suggested(session: Session, suggested: Suggested, now: datetime) -> None:
    """Have what was suggested here, since its page may be opened next.

    What a source told of a film is stored at once; the rest of it is wanted.
    """
    alone(session, wanted.SETTLING)
    films.add(session, suggested.fresh, priority=wanted.LISTED, now=now)
    told = {one.film.id: one for one in suggested.told}
    for row in wanted.locked(session, list(told)):
        if row.fetched_at is None:
            one = told[row.id]
            answers.store(session, row.id, {one.source: one.film}, {}, now)
            films.store(session, complete([one.film]), now)
    aliases.learn(session, {one.provisional: one.film.id for one in suggested.told})


def _identified(source: Source, titles: Sequence[Title], known: Known) -> Suggested:
    provisional = [title for title in titles if is_provisional(title.id)]
    ids = known(provisional) if provisional else {}
    unknown = [title.id for title in provisional if title.id not in ids][:UNKNOWN]
    with ThreadPoolExecutor(UNKNOWN) as threads:
        told = tuple(filter(None, threads.map(partial(_ask, source), unknown)))
    named = {one.provisional: as_title(one.film) for one in told}
    found: dict[FilmId, Title] = {}
    fresh: list[Title] = []
    for title in titles:
        one = named.get(title.id) or replace(title, id=ids.get(title.id, title.id))
        if is_provisional(one.id) or one.id in found:
            continue
        found[one.id] = one
        if title.id not in ids:
            fresh.append(one)
    return Suggested(tuple(found.values()), tuple(fresh), told)


def _ask(source: Source, film: FilmId) -> Told | None:
    try:
        told = source.fetch(film).film
    except SourceError:  # the others are worth showing all the same
        return None
    return None if told is None else Told(film, source.name, told)

"""Gather the titles that can be searched, from every list and from the database."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Source, TitleList
from sneakpreview.storage import titles


def gather_titles(sources: Sequence[Source]) -> dict[FilmId, Title]:
    """Put the lists of all sources together, each film once.

    It is told as the first list tells it, with the stars of another where the first
    names none, and it is as well known as the list says that knows it best.
    """
    found: dict[FilmId, Title] = {}
    for source in title_lists(sources):
        for title in source.titles():
            first = found.setdefault(title.id, title)
            if first is not title:
                found[title.id] = _joined(first, title)
    return found


def gather_others(session: Session, listed: dict[FilmId, Title]) -> Iterator[Title]:
    """Give the titles of the database's films that are on no list."""
    return (title for title in titles.all_titles(session) if title.id not in listed)


def title_lists(sources: Sequence[Source]) -> Iterable[TitleList]:
    """Give the sources that list titles, in order."""
    return [source for source in sources if isinstance(source, TitleList)]


def _joined(first: Title, other: Title) -> Title:
    stars = first.stars or other.stars
    known = max(first.known, other.known)
    if (stars, known) == (first.stars, first.known):
        return first
    return replace(first, stars=stars, known=known)

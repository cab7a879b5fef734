"""Match rows of an export with films: by id, else by title and year if that is one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from sneakpreview.domain.bounds import LONGEST
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.domain.plaintext import clean
from sneakpreview.domain.titlekey import spellings, without_article
from sneakpreview.exports.base import Row
from sneakpreview.searchfiles.index import Namesake
from sneakpreview.sources.base import Source
from sneakpreview.storage import aliases, films
from sneakpreview.usecases.search_titles import TitleSearch
from sneakpreview.usecases.show_film import at_hand

MOST = 8
"""Candidates that are offered for one row."""
YEARS = 1
"""By how much a year may be off for a film to be offered, never to be taken: films are
shown at a festival in one year and in the cinemas in the next."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The film that a row means, if it is one; else those that it may mean.

    `title` is what is known of a film that has no row here; `claimed` where nobody
    says so but the export, though a source far away may come to know the film.
    """

    film: FilmId | None = None
    title: Title | None = None
    claimed: bool = False
    candidates: tuple[FilmId, ...] = ()
    reason: str | None = None


def match_rows(
    session: Session,
    titles: TitleSearch,
    sources: Sequence[Source],
    rows: Sequence[Row],
) -> list[Meant]:
    """Say of each row which film it means; the database is only read.

    An id decides alone: a film of the same title is no substitute for another one.
    """
    ids = _ids(session, rows)
    nameless = [row for row, id_ in zip(rows, ids, strict=True) if id_ is None]
    keys = {key for row in nameless for key in _keys(row)}
    called = titles.called(keys) if keys else {}
    meant = [
        _by_name(row, called) if id_ is None else Meant(id_)
        for row, id_ in zip(rows, ids, strict=True)
    ]
    here = films.here(session, [one.film for one in meant if one.film is not None])
    return [
        one if one.film is None or one.film in here else _told(sources, row, one.film)
        for row, one in zip(rows, meant, strict=True)
    ]


def choose(
    year: int | None, kind: FilmKind | None, found: Iterable[Namesake]
) -> tuple[FilmId | None, tuple[FilmId, ...]]:
    """Choose among films of one name: the only one of that year, or candidates.

    Offered, and never taken, are several of that year, those of the years beside it
    and those whose titles differ by an article; for a row without a year, all; and
    only where there is none of these, those of the whole name and of other years.
    """
    fitting = [one for one in found if kind is None or one.kind is kind]
    exact = dict.fromkeys(
        one.film for one in fitting if one.whole and year and one.year == year
    )
    if len(exact) == 1:
        return next(iter(exact)), ()
    near = dict.fromkeys(one.film for one in fitting if _is_near(year, one.year))
    far = dict.fromkeys(one.film for one in fitting if one.whole)
    return None, tuple(exact or near or far)[:MOST]


def _is_near(asked: int | None, year: int | None) -> bool:
    return asked is None or (year is not None and abs(year - asked) <= YEARS)


def _ids(session: Session, rows: Sequence[Row]) -> list[FilmId | None]:
    """Give each row's IMDb id: its own, or the one that its TMDB id stands for."""
    numbered = [row.tmdb and provisional_id("tmdb", *row.tmdb) for row in rows]
    real = aliases.real(session, filter(None, numbered))
    return [
        row.imdb or (real.get(id_) if id_ else None)
        for row, id_ in zip(rows, numbered, strict=True)
    ]


def _keys(row: Row) -> tuple[str, ...]:
    """Give the names under which a row's film may be found, its own first."""
    whole = spellings(row.title[:LONGEST]) if row.title else ()
    return tuple(dict.fromkeys((*whole, *map(without_article, whole))))


def _by_name(row: Row, called: dict[str, list[Namesake]]) -> Meant:
    whole = spellings(row.title[:LONGEST]) if row.title else ()
    found = [
        one if key in whole else one._replace(whole=False)
        for key in _keys(row)
        for one in called.get(key, ())
    ]
    film, candidates = choose(row.year, row.kind, found)
    if film is not None:
        return Meant(film)
    if not candidates:
        return Meant(reason="no film of this title is known here")
    years = {one.year for one in found if one.film in candidates}
    return Meant(candidates=candidates, reason=_doubt(row, candidates, years))


def _doubt(row: Row, candidates: Sequence[FilmId], years: set[int | None]) -> str:
    if row.year is None:
        return "the row has no year"
    if not any(_is_near(row.year, year) for year in years):
        told = ", ".join(map(str, sorted(filter(None, years)))) or "a year not known"
        return f"this title is known, but of {told}"
    if len(candidates) == 1:
        return "one film comes close"
    return "several films could be meant"


def _told(sources: Sequence[Source], row: Row, film: FilmId) -> Meant:
    """Give what is known of a film that has no row here."""
    title = at_hand(sources, film)
    if title is not None:
        return Meant(film, title)
    named = clean(row.title or "")[:LONGEST]
    if named and not all(source.at_hand for source in sources):
        kind = row.kind or FilmKind.FILM
        return Meant(film, Title(film, named, row.year, kind), claimed=True)
    return Meant(reason="no source that is on knows this id")

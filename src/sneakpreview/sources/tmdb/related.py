"""TMDB's lists: the films that it recommends beside one, and those that it finds."""

from itertools import islice

from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.sources.document import Node
from sneakpreview.sources.tmdb.entry import (
    MOST_NUMBER,
    known,
    original_title,
    title,
    year,
)

MOST = 20
LONGEST = 5 * MOST
"""Entries of a list that are looked at; TMDB sends twenty."""
KINDS = {"movie": FilmKind.FILM, "tv": FilmKind.SERIES}


def related(results: Node, kind: FilmKind, number: int) -> tuple[Title, ...]:
    """Read the list beside a film, best first: at most 20 others, each once.

    An entry that does not say its kind has the film's own. Those for adults only,
    people, and what has no number or no title are left out.
    """
    own = provisional_id("tmdb", kind, number)
    return tuple(one for one in titles(results, kind) if one.id != own)[:MOST]


def titles(results: Node, usual: FilmKind) -> tuple[Title, ...]:
    """Read the films of a list in their order, each once, as `related` does."""
    found = (_title(entry, usual) for entry in islice(results.items(), LONGEST))
    unique: dict[FilmId, Title] = {}
    for title_ in found:
        if title_ is not None:
            unique.setdefault(title_.id, title_)
    return tuple(unique.values())


def _title(entry: Node, usual: FilmKind) -> Title | None:
    media = entry["media_type"]
    kind = usual if media.value is None else KINDS.get(media.name() or "")
    number = entry["id"].whole(1, MOST_NUMBER)
    name = title(entry)
    if kind is None or number is None or name is None or entry["adult"].true():
        return None
    return Title(
        id=provisional_id("tmdb", kind, number),
        title=name,
        year=year(entry),
        kind=kind,
        original_title=original_title(entry),
        known=known(entry),
    )

"""The films that TMDB recommends beside one."""

from sneakpreview.domain.film import FilmKind, Title, provisional_id
from sneakpreview.sources.document import Node
from sneakpreview.sources.tmdb.entry import (
    MOST_NUMBER,
    known,
    original_title,
    title,
    year,
)

MOST = 20
KINDS = {"movie": FilmKind.FILM, "tv": FilmKind.SERIES}


def related(results: Node, kind: FilmKind, number: int) -> tuple[Title, ...]:
    """Read the list beside a film, best first: at most 20 others, each once.

    An entry that does not say its kind has the film's own. Those for adults only,
    people, and what has no number or no title are left out.
    """
    others: dict[tuple[FilmKind, int], Title] = {}
    for entry in results.items():
        found = _title(entry, kind)
        if found is not None and found[0] != (kind, number):
            others.setdefault(*found)
    return tuple(others.values())[:MOST]


def _title(entry: Node, usual: FilmKind) -> tuple[tuple[FilmKind, int], Title] | None:
    media = entry["media_type"]
    kind = usual if media.value is None else KINDS.get(media.text() or "")
    number = entry["id"].whole(1, MOST_NUMBER)
    name = title(entry)
    if kind is None or number is None or name is None or entry["adult"].true():
        return None
    return (kind, number), Title(
        id=provisional_id("tmdb", kind, number),
        title=name,
        year=year(entry),
        kind=kind,
        original_title=original_title(entry),
        known=known(entry),
    )

"""How well known rated films are: as a catalogue has it, or by how many like them."""

from collections.abc import Iterable, Sequence
from statistics import median

from sneakpreview.domain.fame import known_from_votes
from sneakpreview.domain.film import Title

ORDINARY = 100
"""Likes of an ordinary film, where no film tells how many that are."""
TELLING = 0.1
"""Who is known less tells nothing: of such films hardly any two are alike."""


def famed(
    titles: Sequence[Title], likes: Sequence[int], catalogue: Iterable[Title]
) -> list[Title]:
    """Say of each film how well known it is, on the scale of all sources.

    A film of the catalogue is as the catalogue has it. Of the others so many like an
    ordinary film as, in the middle, those of the catalogue tell: that is the likes of
    one over the square of how well known it is.
    """
    ids = {title.id for title in titles}
    known = {one.id: one for one in catalogue if one.id in ids}
    told = [
        count / known[title.id].known ** 2
        for title, count in zip(titles, likes, strict=True)
        if title.id in known and known[title.id].known >= TELLING and count
    ]
    ordinary = max(1, round(median(told))) if told else ORDINARY
    return [
        known.get(title.id) or _known(title, count, ordinary)
        for title, count in zip(titles, likes, strict=True)
    ]


def _known(title: Title, likes: int, ordinary: int) -> Title:
    return Title(
        title.id,
        title.title,
        title.year,
        title.kind,
        known=known_from_votes(likes, ordinary),
    )

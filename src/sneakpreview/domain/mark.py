"""A mark: what a person did with a film."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sneakpreview.domain.film import FilmId


class MarkKind(StrEnum):
    """Seen and liked, never to be shown again, kept for later, or seen and no more.

    Only a like votes; whatever the mark, the film is not recommended any more.
    """

    LIKE = "like"
    HIDE = "hide"
    SAVE = "save"
    SEEN = "seen"


STRENGTH = (MarkKind.SAVE, MarkKind.SEEN, MarkKind.HIDE, MarkKind.LIKE)
"""Which mark says most of a film, the weakest first, where several are told of it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One person's one mark on one film; a new one replaces the old.

    A like that has no vote is seen and liked, and recommends nothing.
    """

    film: FilmId
    kind: MarkKind
    marked_at: datetime
    votes: bool = True

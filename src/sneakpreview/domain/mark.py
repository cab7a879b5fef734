"""A mark: what a person did with a film."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sneakpreview.domain.film import FilmId


class MarkKind(StrEnum):
    """Seen and liked, never to be shown again, or kept for later."""

    LIKE = "like"
    HIDE = "hide"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class Mark:
    """One person's one mark on one film; a new one replaces the old.

    A like that has no vote is seen and liked, and recommends nothing.
    """

    film: FilmId
    kind: MarkKind
    marked_at: datetime
    votes: bool = True

"""The verdict on a film that another site tells of: which mark it becomes here."""

from typing import Protocol

from sneakpreview.domain.mark import MarkKind

LIKED_FROM = 7.0
"""The rating out of 10 from which a film is liked, unless the person says another."""


class Told(Protocol):
    """What another site says of a film."""

    @property
    def rating(self) -> float | None:
        """From 0 to 10; None where there is none."""
        ...

    @property
    def liked(self) -> bool:
        """The person said so, in whatever words."""
        ...

    @property
    def seen(self) -> bool:
        """The person has seen it."""
        ...

    @property
    def saved(self) -> bool:
        """It is on the watch list."""
        ...

    @property
    def hidden(self) -> bool:
        """It is never to be shown again."""
        ...


def what_it_becomes(told: Told, threshold: float = LIKED_FROM) -> MarkKind | None:
    """Give the mark that a film gets; None where nothing is told that makes one.

    A film that is liked, or rated so high as the threshold, is a like; rated below it,
    or seen without a rating, it is seen: that is not to be hidden. The watch list comes
    last, because a film on it may have been seen since.
    """
    if told.liked or (told.rating is not None and told.rating >= threshold):
        return MarkKind.LIKE
    if told.hidden:
        return MarkKind.HIDE
    if told.seen or told.rating is not None:
        return MarkKind.SEEN
    return MarkKind.SAVE if told.saved else None

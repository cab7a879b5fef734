"""The ledger: what people were told of their marks, and what must be true of it."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from threading import Lock
from typing import NamedTuple

from sneakpreview.domain.film import FilmId


class Answer(Enum):
    """What came of a try.

    DENIED for good, REFUSED for now, UNKNOWN where the connection broke before anybody
    said anything.
    """

    ACKNOWLEDGED = "acknowledged"
    DENIED = "denied"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Stored(NamedTuple):
    """A mark; `at` is None where nobody said when it was stored."""

    kind: str
    at: datetime | None = None


Mark = Stored | None
"""None where there is none."""
Key = tuple[str, FilmId]
"""A person, and a film."""


class _Entry:
    """What is known of one person's mark on one film."""

    def __init__(self) -> None:
        self.stands: Mark = None
        self.may: list[Mark] = []
        self.story: list[str] = []

    def allows(self, there: Mark) -> bool:
        return any(_fits(there, one) for one in (self.stands, *self.may))


class Ledger:
    """Keeps each answer, from many threads; one person is one thread.

    The last acknowledged answer must be what is stored. A try without an answer may
    have been stored at any time since, be it after what was acknowledged later: it may
    have waited on its way. So may one that was refused for now: whoever refused may
    have lost the database in the middle of a commit. All these are allowed, and nothing
    else.
    """

    def __init__(self) -> None:
        self.answers: Counter[Answer] = Counter()
        self.unclear: Counter[str] = Counter()
        self._entries: dict[Key, _Entry] = {}
        self._lock = Lock()

    def note(self, person: str, film: FilmId, mark: Mark, answer: Answer) -> None:
        """Keep what a person tried, and what was answered."""
        with self._lock:
            entry = self._entries.setdefault((person, film), _Entry())
            entry.story.append(f"{mark.kind if mark else 'none'} {answer.value}")
            self.answers[answer] += 1
            if answer is Answer.ACKNOWLEDGED:
                entry.stands = mark
            elif answer is not Answer.DENIED:
                entry.may.append(mark)

    def wonder(self, answer: str) -> None:
        """Keep an answer that nobody should ever get."""
        with self._lock:
            self.unclear[answer] += 1

    @property
    def liked(self) -> set[FilmId]:
        """The films of which somebody was told that a like is stored."""
        return {
            film
            for (_, film), entry in self._entries.items()
            if "like acknowledged" in entry.story
        }

    def lost(self, stored: Mapping[Key, Mark]) -> list[str]:
        """Say of each mark that is not as somebody was told it was; empty is good."""
        return [
            f"{person} on {film}: {', '.join(entry.story)};"
            f" stored is {stored.get((person, film))}, not {entry.stands}"
            for (person, film), entry in self._entries.items()
            if not entry.allows(stored.get((person, film)))
        ]

    def unheard(self, stored: Mapping[Key, Mark]) -> int:
        """Count the marks that are as nobody was told, which is allowed."""
        return sum(
            not _fits(stored.get(key), entry.stands)
            for key, entry in self._entries.items()
        )

    def belied(self, stored: Mapping[Key, Mark]) -> int:
        """Count those of them that were refused, and are stored all the same."""
        return sum(
            not _fits(stored.get(key), entry.stands)
            and not any(Answer.UNKNOWN.value in told for told in entry.story)
            for key, entry in self._entries.items()
        )

    def untried(self, stored: Mapping[Key, Mark]) -> list[Key]:
        """Name what is stored though nobody ever tried to."""
        return [key for key in stored if key not in self._entries]

    def __len__(self) -> int:
        return len(self._entries)


def _fits(there: Mark, told: Mark) -> bool:
    if there is None or told is None:
        return there is told
    return there.kind == told.kind and told.at in {None, there.at}

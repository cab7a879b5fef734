"""The gate: decides when a host may be asked, for all processes together."""

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session, sessionmaker

from sneakpreview.sources.http import Rate


class SharedGate:
    """Paces requests and remembers who refuses, in the database."""

    def __init__(
        self,
        writing: sessionmaker[Session],
        budgets: Mapping[str, int],
        now: Callable[[], datetime],
    ) -> None:
        self._writing, self._budgets, self._now = writing, budgets, now

    def enter(self, source: str, host: str, rate: Rate) -> None:
        """Wait for a turn; SourceError, `unasked`, where it would take too long."""

    def leave(self, host: str, trouble: Exception | None) -> None:
        """Say how it went."""

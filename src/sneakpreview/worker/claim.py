"""A worker of films: it claims what is due, asks the sources, settles what they say."""

import secrets
from collections.abc import Callable
from time import monotonic

import structlog
from sqlalchemy.orm import Session

from sneakpreview.storage import wanted
from sneakpreview.storage.wanted import Claim
from sneakpreview.usecases.ask_sources import Wish, ask
from sneakpreview.usecases.fetch_film import settle, wishes
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.desk import Desk

AT_HAND_BATCH = 32  # a turn is one commit to disk, whatever it holds

log = structlog.get_logger()


def turn(parts: Parts) -> int:
    """Fetch the most urgent wanted films; the number taken up, 0 when none is due."""
    return FilmWorker(parts, Desk(parts.writing)).work(go_on=lambda: False)


class FilmWorker:
    """One thread's hands; what they hold, they hold under a token of their own.

    Where every source is at hand they take a batch, else one film, so that each goes
    to the first who is free. `tell` is called when there is work for others.
    """

    def __init__(
        self, parts: Parts, desk: Desk, tell: Callable[[], None] = lambda: None
    ) -> None:
        self.token = secrets.token_hex(16)
        self.busy_since: float | None = None
        self._parts = parts
        self._desk = desk
        self._tell = tell
        self._batch = AT_HAND_BATCH if all(s.at_hand for s in parts.sources) else 1

    def work(self, go_on: Callable[[], bool]) -> int:
        """Fetch wanted films until none is due, or `go_on` says no; their number.

        No transaction is open while a source is asked, and the one that settles a
        film claims the next: each film is one commit.
        """
        with self._parts.reading() as session:
            if not wanted.due(session, now()):
                return 0
        held = self._desk.run(self._claim)
        done = 0
        try:
            while held:
                self.busy_since = monotonic()
                done += len(held)
                held = self._fetch(held, go_on)
        finally:
            self.busy_since = None
        return done

    def _claim(self, session: Session) -> list[tuple[Claim, Wish]]:
        moment = now()
        claims = wanted.claim(session, token=self.token, now=moment, limit=self._batch)
        if not claims and self._batch > 1:
            claims = wanted.claim(session, token=self.token, now=moment, limit=1)
        asked = wishes(session, self._parts.sources, claims, moment)
        return list(zip(claims, asked, strict=True))

    def _fetch(
        self, held: list[tuple[Claim, Wish]], go_on: Callable[[], bool]
    ) -> list[tuple[Claim, Wish]]:
        """Fetch what is held, and claim what comes next."""
        claims = [claim for claim, _ in held]
        found = [ask(self._parts.sources, wish) for _, wish in held]

        def write(session: Session) -> list[tuple[Claim, Wish]]:
            settle(session, self._parts.sources, claims, found, now())
            return self._claim(session) if go_on() else []

        claimed = self._desk.run(write)
        log.info("films fetched", films=len(claims))
        if any(claim.listed for claim in claims):
            self._tell()
        return claimed

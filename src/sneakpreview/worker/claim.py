"""A worker of films: it claims what is due, asks the sources, settles what they say."""

import secrets
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from time import monotonic

import structlog
from sqlalchemy.orm import Session

from sneakpreview.domain.standing import FILMS, SLOW
from sneakpreview.metrics.work import settled
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import wanted
from sneakpreview.storage.wanted import Claim
from sneakpreview.usecases.ask_sources import Found, Wish, ask
from sneakpreview.usecases.fetch_film import settle, wishes
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.behalf import on_behalf
from sneakpreview.worker.desk import Desk

AT_HAND_BATCH = 32  # a turn is one commit to disk, whatever it holds

Held = list[tuple[Claim, Wish]]

log = structlog.get_logger()


def turn(parts: Parts) -> int:
    """Fetch the most urgent wanted films; the number taken up, 0 when none is due."""
    return FilmWorker(parts, Desk(parts.writing)).work(go_on=lambda: False)


class FilmWorker:
    """One thread's hands; what they hold, they hold under a token of their own.

    Where every source is at hand they take a batch, else one film, so that each goes
    to the first who is free. `tell` is called when there is work for others. In the
    quick `lane` nobody waits for slow sources: what those have to say is left to
    whoever works in the slow one.
    """

    def __init__(
        self,
        parts: Parts,
        desk: Desk,
        tell: Callable[[], None] = lambda: None,
        lane: range = wanted.ALL,
    ) -> None:
        self.token = secrets.token_hex(16)
        self.busy_since: float | None = None
        self._parts = parts
        self._desk = desk
        self._tell = tell
        self._lane = lane
        self._batch = AT_HAND_BATCH if all(s.at_hand for s in parts.sources) else 1

    def work(self, go_on: Callable[[], bool]) -> int:
        """Fetch wanted films until none is due, or `go_on` says no; their number.

        No transaction is open while a source is asked, and nobody waits for the disk:
        while one is settled, another, claimed before, is asked for already.
        """
        with self._parts.reading() as session:
            if not wanted.due(session, now(), self._lane):
                return 0
        done = 0
        try:
            held = self._desk.run(self._claim)
            ahead = self._look_ahead(held, go_on)
            while held:
                self.busy_since = monotonic()
                done += len(held)
                found = [self._ask(claim, wish) for claim, wish in held]
                _report(found)
                following = ahead.result()
                written = self._settle(held, found, go_on, fresh=bool(following))
                held = following or written.result()
                ahead = written if following else self._look_ahead(held, go_on)
        finally:
            self.busy_since = None
        return done

    def _ask(self, claim: Claim, wish: Wish) -> Found:
        with on_behalf(claim.request):
            return ask(self._parts.sources, wish)

    def _look_ahead(self, held: Held, go_on: Callable[[], bool]) -> Future[Held]:
        """Claim what to ask for after what is held; at hand, nothing is worth it.

        Nor is it when nothing is held: nobody would come back to it.
        Only what nobody has tried: a film that kills its worker shall not take
        another with it each time.
        """
        if held and go_on() and self._batch == 1:
            return self._desk.submit(partial(self._claim, fresh=True))
        nothing: Future[Held] = Future()
        nothing.set_result([])
        return nothing

    def _settle(
        self, held: Held, found: list[Found], go_on: Callable[[], bool], *, fresh: bool
    ) -> Future[Held]:
        """Settle what was found, and claim what comes next."""
        claims = [claim for claim, _ in held]

        def write(session: Session) -> Held:
            settle(session, self._parts.sources, claims, found, now())
            return self._claim(session, fresh=fresh) if go_on() else []

        written = self._desk.submit(write)
        written.add_done_callback(lambda done: self._say(done, claims, found))
        return written

    def _say(self, done: Future[Held], claims: list[Claim], found: list[Found]) -> None:
        if done.exception() is not None:
            return
        lane = SLOW if self._lane == wanted.SLOW else FILMS
        for claim, one in zip(claims, found, strict=True):
            well = bool(one.facts) or not one.troubles
            settled(lane, now(), well=well)
            with on_behalf(claim.request):
                log.info(
                    "film fetched",
                    film=claim.film,
                    well=well,
                    said=list(one.facts),
                    refused=list(one.refused),
                )
        if any(claim.listed for claim in claims):
            self._tell()

    def _claim(self, session: Session, *, fresh: bool = False) -> Held:
        moment = now()
        mine = partial(
            wanted.claim, session, token=self.token, now=moment, lane=self._lane
        )
        claims = mine(limit=self._batch, fresh=fresh)
        if not claims and self._batch > 1:
            claims = mine(limit=1)
        hurried = self._lane == wanted.QUICK
        asked = wishes(session, self._parts.sources, claims, moment, hurried=hurried)
        return list(zip(claims, asked, strict=True))


def _report(found: list[Found]) -> None:
    """Note faults of our own, which no SourceError was meant to hide."""
    for one in found:
        for source, error in one.refused.items():
            if not isinstance(error.__cause__, SourceError | None):
                log.error("a source broke", source=source, exc_info=error.__cause__)

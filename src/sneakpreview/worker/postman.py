"""A worker of letters: it claims one that is due, sends it, settles what came of it."""

import secrets
from collections.abc import Callable
from time import monotonic

import structlog
from sqlalchemy.orm import Session

from sneakpreview.domain.letter import Kind, letter
from sneakpreview.domain.link import Purpose, address, token
from sneakpreview.domain.standing import LETTERS
from sneakpreview.mail.error import MailError
from sneakpreview.mail.message import message
from sneakpreview.mail.send import send
from sneakpreview.metrics.work import settled
from sneakpreview.storage import letters
from sneakpreview.storage.letters import LetterClaim
from sneakpreview.usecases.deliver_letter import TOO_LATE, settle_letter
from sneakpreview.wiring import Parts, Post, link_key, now
from sneakpreview.worker.behalf import on_behalf
from sneakpreview.worker.desk import Desk

REST = 30.0  # seconds for which a server is left alone that fails
UNKNOWN = MailError("this version knows no such letter")  # a later one may: not final

log = structlog.get_logger()


class Postman:
    """One thread's hands; what they hold, they hold under a token of their own."""

    def __init__(self, parts: Parts, desk: Desk, rest: float = REST) -> None:
        self.token = secrets.token_hex(16)
        self.busy_since: float | None = None
        self._parts = parts
        self._desk = desk
        self._rest = rest
        self._rests_until = monotonic()

    def work(self, go_on: Callable[[], bool]) -> int:
        """Send letters until none is due, or `go_on` says no; their number.

        Nothing is sent where the operator has named no server, nor for a moment after
        one that failed: the next letter would fare the same.
        """
        done = 0
        post = self._parts.post
        while post and monotonic() >= self._rests_until and go_on() and self._due():
            claim = self._desk.run(self._claim)
            if claim is None:
                break
            self.busy_since = monotonic()
            try:
                with on_behalf(claim.request):
                    self._deliver(claim, post)
            finally:
                self.busy_since = None
            done += 1
        return done

    def _due(self) -> bool:
        with self._parts.reading() as session:
            return letters.due(session, now())

    def _claim(self, session: Session) -> LetterClaim | None:
        return letters.claim(session, token=self.token, now=now())

    def _deliver(self, claim: LetterClaim, post: Post) -> None:
        error: MailError | None = None
        try:
            self._send(claim, post)
        except MailError as failed:
            error = failed
            log.warning("a letter was not sent", about=claim.kind, reason=str(error))
            if not error.final and error is not UNKNOWN:
                self._rests_until = monotonic() + self._rest
        else:
            log.info("letter sent", about=claim.kind)
        self._desk.run(lambda session: settle_letter(session, claim, error, now()))
        settled(LETTERS, now(), well=error is None)

    def _send(self, claim: LetterClaim, post: Post) -> None:
        if claim.kind not in list(Kind):
            raise UNKNOWN
        kind = Kind(claim.kind)
        if kind is Kind.NOTHING or claim.address is None:
            return
        if claim.ends_at <= now():
            raise TOO_LATE
        link = ""
        if claim.seed is not None:
            purpose = Purpose(kind)
            secret = token(link_key(self._parts.settings), purpose, claim.seed)
            link = address(post.site, purpose, secret)
        try:
            written = message(
                letter(kind, post.site, link),
                sender=post.sender,
                to=claim.address,
                name=claim.name,
                made_at=claim.made_at,
            )
        except ValueError as broken:
            raise MailError("the address cannot be written", final=True) from broken
        send(post.server, written, sender=post.sender, to=claim.address)

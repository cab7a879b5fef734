"""A worker of pictures: it claims one that is due, fetches it, settles what came."""

import secrets
from collections.abc import Callable
from time import monotonic

import structlog
from sqlalchemy.orm import Session

from sneakpreview.domain.standing import PICTURES
from sneakpreview.metrics.work import settled
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import pictures
from sneakpreview.storage.pictures import PictureClaim
from sneakpreview.usecases.fetch_picture import ask, settle
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.behalf import on_behalf
from sneakpreview.worker.desk import Desk

log = structlog.get_logger()


class PictureWorker:
    """One thread's hands; what they hold, they hold under a token of their own."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        self.token = secrets.token_hex(16)
        self.busy_since: float | None = None
        self._parts = parts
        self._desk = desk

    def due(self) -> bool:
        """Say whether a picture waits to be fetched."""
        with self._parts.reading() as session:
            return pictures.due(session, now())

    def work(self, go_on: Callable[[], bool]) -> int:
        """Fetch pictures until none is due, or `go_on` says no; their number.

        Each is one commit, as a film is (`worker/claim.py`).
        """
        if not self.due():
            return 0
        claim = self._desk.run(self._claim)
        done = 0
        try:
            while claim is not None:
                self.busy_since = monotonic()
                done += 1
                claim = self._fetch(claim, go_on)
        finally:
            self.busy_since = None
        return done

    def _claim(self, session: Session) -> PictureClaim | None:
        return pictures.claim(session, token=self.token, now=now())

    def _fetch(
        self, claim: PictureClaim, go_on: Callable[[], bool]
    ) -> PictureClaim | None:
        """Fetch the one that is held, and claim what comes next."""
        with on_behalf(claim.request):
            came = ask(self._parts.pictures, self._parts.posters, claim)

        def write(session: Session) -> PictureClaim | None:
            settle(session, claim, came, now())
            return self._claim(session) if go_on() else None

        claimed = self._desk.run(write)
        well = not isinstance(came, SourceError)
        settled(PICTURES, now(), well=well)
        with on_behalf(claim.request):
            log.info("picture fetched", film=claim.film, well=well)
        return claimed

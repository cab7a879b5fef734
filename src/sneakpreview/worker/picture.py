"""A worker of pictures: it claims one that is due, fetches it, settles what came."""

import secrets
from collections.abc import Callable
from time import monotonic

import structlog

from sneakpreview.sources.base import SourceError
from sneakpreview.storage import pictures
from sneakpreview.usecases.fetch_picture import ask, settle
from sneakpreview.wiring import Parts, now

log = structlog.get_logger()


class PictureWorker:
    """One thread's hands; what they hold, they hold under a token of their own."""

    def __init__(self, parts: Parts) -> None:
        self.token = secrets.token_hex(16)
        self.busy_since: float | None = None
        self._parts = parts

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
        with self._parts.writing.begin() as session:
            claim = pictures.claim(session, token=self.token, now=now())
        done = 0
        try:
            while claim is not None:
                self.busy_since = monotonic()
                done += 1
                came = ask(self._parts.pictures, self._parts.posters, claim)
                with self._parts.writing.begin() as session:
                    settle(session, claim, came, now())
                    claim = (
                        pictures.claim(session, token=self.token, now=now())
                        if go_on()
                        else None
                    )
                log.info("picture fetched", well=not isinstance(came, SourceError))
        finally:
            self.busy_since = None
        return done

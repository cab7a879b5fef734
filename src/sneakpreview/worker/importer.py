"""A worker of imports: it claims one, reads its file, places what the rows say."""

import secrets
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import islice
from time import monotonic
from typing import NamedTuple

import structlog
from sqlalchemy.orm import Session

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.standing import IMPORTS
from sneakpreview.exports.base import Export, Row
from sneakpreview.exports.reading import open_export
from sneakpreview.metrics.work import settled
from sneakpreview.storage import imports
from sneakpreview.storage.imports import ImportClaim, ImportRow
from sneakpreview.usecases.import_films import BATCH, take_rows
from sneakpreview.usecases.match_rows import match_rows
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.behalf import on_behalf
from sneakpreview.worker.desk import Desk

PAUSE = timedelta(seconds=5)
"""After which it is seen whether films have arrived."""

log = structlog.get_logger()


class _Look(NamedTuple):
    """What a first look through the file tells."""

    site: str
    total: int


class ImportWorker:
    """One thread's hands; what they hold, they hold under a token of their own.

    `tell` is called when there is work for others.
    """

    def __init__(
        self, parts: Parts, desk: Desk, tell: Callable[[], None] = lambda: None
    ) -> None:
        self.token = secrets.token_hex(16)
        self.busy_since: float | None = None
        self._parts = parts
        self._desk = desk
        self._tell = tell

    def work(self, go_on: Callable[[], bool]) -> int:
        """Go on with the import that is due for longest; 0 if none is.

        No transaction is open while the file is read. Where `go_on` says no, the claim
        is given back after the batch that is in hand.
        """
        with self._parts.reading() as session:
            if not imports.due(session, now()):
                return 0
        claim = self._desk.run(self._claim)
        if claim is None:
            return 0
        self.busy_since = monotonic()
        try:
            with on_behalf(claim.request):
                self._go_on(claim, go_on)
        finally:
            self.busy_since = None
        return 1

    def _go_on(self, claim: ImportClaim, go_on: Callable[[], bool]) -> None:
        try:
            self._read(claim, go_on)
        except FileNotFoundError:
            self._close(claim, "the file is not here any more")
        except BadInputError as error:
            self._close(claim, str(error))

    def _claim(self, session: Session) -> ImportClaim | None:
        return imports.claim(session, token=self.token, now=now())

    def _read(self, claim: ImportClaim, go_on: Callable[[], bool]) -> None:
        export = open_export(self._parts.uploads.path(claim.file), claim.name)
        if claim.total is None and not self._look_through(claim, export):
            return
        for rows in _batches(export.rows(claim.read)):
            if not self._take(claim, rows):
                return
            if not go_on():
                self._change(claim, partial(imports.put_off, due_at=now()))
                return
        self._close(claim)

    def _look_through(self, claim: ImportClaim, export: Export) -> bool:
        look = _Look(export.site, sum(1 for _ in export.rows()))

        def note(row: ImportRow) -> None:
            row.site, row.total = look

        return self._change(claim, note)

    def _take(self, claim: ImportClaim, rows: list[Row]) -> bool:
        """Place a batch; False if the import is to be left alone from now on."""
        parts = self._parts
        with parts.reading() as session:
            meant = match_rows(session, parts.titles, parts.sources, rows)
        taken = self._desk.run(
            lambda session: take_rows(session, claim, rows, meant, now())
        )
        settled(IMPORTS, now(), well=True)
        self._tell()
        if taken is not None and taken.waits:
            waits = f"{imports.WAITS} films to arrive from their sources"
            later = partial(imports.put_off, due_at=now() + PAUSE, trouble=waits)
            self._change(claim, later)
        return taken is not None and not taken.waits

    def _close(self, claim: ImportClaim, trouble: str | None = None) -> None:
        """End the import, well or not; its file is needed no more."""
        end = (
            partial(imports.finish, now=now())
            if trouble is None
            else partial(imports.give_up, trouble=trouble, now=now())
        )
        if self._change(claim, end):
            self._parts.uploads.remove(claim.file)
            settled(IMPORTS, now(), well=trouble is None)
            log.info("an import ended", trouble=trouble)

    def _change(self, claim: ImportClaim, how: Callable[[ImportRow], None]) -> bool:
        """Change the import's row; False if it is no longer ours."""

        def change(session: Session) -> bool:
            row = imports.held(session, claim)
            if row is not None:
                how(row)
            return row is not None

        return self._desk.run(change)


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, BATCH)):
        yield batch

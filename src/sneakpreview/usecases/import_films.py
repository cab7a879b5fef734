"""Import films: place the marks of an export, a batch of rows in one transaction.

A batch and the number of its last row are committed together, so that an import which
dies at any moment goes on with the row after that.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from sneakpreview.domain.bounds import LONGEST
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.domain.mark import STRENGTH, Mark, MarkKind
from sneakpreview.domain.outcome import Outcome
from sneakpreview.domain.plaintext import clean
from sneakpreview.domain.titlekey import title_key
from sneakpreview.domain.verdict import what_it_becomes
from sneakpreview.exports.base import Row
from sneakpreview.storage import films, import_rows, imports, job, marks, wanted
from sneakpreview.storage.base import alone
from sneakpreview.storage.import_rows import DIGEST, ImportedRow
from sneakpreview.storage.imports import ImportClaim, ImportRow
from sneakpreview.usecases.match_rows import Meant

BATCH = 100
"""Rows in a transaction."""
MOST_CLAIMED = 500
"""Films that nobody but exports has named yet, of one person at a time."""

ByFilm = dict[FilmId, ImportedRow]

TOO_MANY = "too many films of this import are known to nobody"
NOTHING_SAID = "it says nothing that could be marked"


@dataclass(frozen=True, slots=True)
class Taken:
    """How far the import has come; whether it must wait for films to arrive."""

    read: int
    waits: bool = False


def take_rows(
    session: Session,
    claim: ImportClaim,
    rows: Sequence[Row],
    meant: Sequence[Meant],
    now: datetime,
) -> Taken | None:
    """Place what the rows say, and write down what became of each.

    A mark that the person has already stays, unless this import placed it and another
    row says more. None, and nothing is done, if the import is no longer ours.
    """
    row = imports.held(session, claim)
    if row is None:
        return None
    alone(session, wanted.SETTLING)
    batch = _Batch(session, row, rows, meant, now)
    waits = False
    for told, film in zip(rows, meant, strict=True):
        waits = batch.must_wait(film)
        if waits:
            break
        batch.take(told, film)
        row.read, row.attempts, row.trouble = told.number, 0, None
    with job.on_behalf(session, claim.request):
        batch.write()
    return Taken(row.read, waits)


def is_of(mark: Mark | None, row: ImportedRow) -> bool:
    """Say whether a mark is still the one that the row placed."""
    return mark is not None and (
        (mark.kind, mark.marked_at, mark.votes) == (row.kind, row.marked_at, row.votes)
    )


class _Batch:
    """Rows on their way into the database, with what is there already."""

    def __init__(
        self,
        session: Session,
        job: ImportRow,
        rows: Iterable[Row],
        meant: Iterable[Meant],
        now: datetime,
    ) -> None:
        self._session = session
        self._job = job
        self._now = now
        ids = {one.film for one in meant if one.film is not None}
        same = {_same(row) for row in rows}
        self._marks = marks.on(session, job.person, ids)
        self._by_film: ByFilm = {}
        self._by_same: dict[bytes, ImportedRow] = {}
        for lead in import_rows.leading(session, job.id, same, ids):
            self._remember(lead)
        self._bare = wanted.bare(session, job.person)
        self._claimed = 0
        self._titles: dict[FilmId, Title] = {}
        self._placed: dict[FilmId, Mark] = {}

    def must_wait(self, meant: Meant) -> bool:
        """Say whether there are too many films yet unknown, some of them coming."""
        if not self._is_one_too_many(meant):
            return False
        person = self._job.person
        return self._claimed > 0 or wanted.bare(self._session, person, coming=True) > 0

    def take(self, row: Row, meant: Meant) -> None:
        """Find out what becomes of a row."""
        entry = self._entry(row, meant)
        if row.trouble is not None:
            entry.outcome, entry.reason = Outcome.UNREADABLE, row.trouble
        elif entry.kind is None:
            entry.outcome, entry.reason = Outcome.LEFT_OUT, NOTHING_SAID
        elif self._is_one_too_many(meant):
            entry.outcome, entry.reason, entry.film = Outcome.UNKNOWN, TOO_MANY, None
        else:
            self._judge(entry, meant)
        self._session.add(entry)

    def write(self) -> None:
        """Store the films that are new here, and the marks."""
        films.add(
            self._session,
            self._titles.values(),
            priority=wanted.LISTED,
            now=self._now,
        )
        marks.place_all(self._session, self._job.person, self._placed.values())
        liked = [
            film for film, mark in self._placed.items() if mark.kind is MarkKind.LIKE
        ]
        wanted.want_many(self._session, liked, self._now, wanted.LISTED)

    def _entry(self, row: Row, meant: Meant) -> ImportedRow:
        kind = None if row.trouble else what_it_becomes(row, self._job.threshold)
        return ImportedRow(
            import_=self._job.id,
            number=row.number,
            title=clean(row.title or "")[:LONGEST] or None,
            year=row.year,
            imdb=row.imdb,
            same=_same(row),
            kind=kind,
            votes=not row.silent,
            marked_at=min(row.at or self._now, self._now),
            film=meant.film,
            candidates=list(meant.candidates) or None,
            reason=meant.reason,
            chosen=False,
        )

    def _judge(self, entry: ImportedRow, meant: Meant) -> None:
        lead = self._by_same.get(entry.same)
        if entry.film is None and lead is not None:
            entry.film = lead.film  # the person has chosen one in the meantime
        if entry.film is not None:
            lead = self._by_film.get(entry.film)
            there = self._marks.get(entry.film)
            stays = there is not None if lead is None else not is_of(there, lead)
            if stays:
                entry.outcome, entry.reason = Outcome.AS_IT_WAS, None
                return
        if lead is not None and _rank(entry) <= _rank(lead):
            entry.outcome = Outcome.LEFT_OUT
            entry.reason = f"row {lead.number} says as much of this film"
            return
        if lead is not None:
            lead.outcome = Outcome.LEFT_OUT
            lead.reason = f"row {entry.number} says more of this film"
        self._lead(entry, meant)

    def _lead(self, entry: ImportedRow, meant: Meant) -> None:
        """Let the row speak for its film."""
        if entry.film is None:
            entry.outcome = Outcome.AMBIGUOUS if meant.candidates else Outcome.UNKNOWN
        else:
            entry.outcome, entry.reason = Outcome.PLACED, None
            mark = Mark(entry.film, entry.mark, entry.marked_at, votes=entry.votes)
            self._marks[entry.film] = self._placed[entry.film] = mark
            if meant.title is not None and entry.film not in self._titles:
                self._titles[entry.film] = meant.title
                self._claimed += meant.claimed
        self._remember(entry)

    def _remember(self, lead: ImportedRow) -> None:
        self._by_same[lead.same] = lead
        if lead.film is not None:
            self._by_film[lead.film] = lead

    def _is_one_too_many(self, meant: Meant) -> bool:
        return (
            meant.claimed
            and meant.film not in self._titles
            and self._bare + self._claimed >= MOST_CLAIMED
        )


def _rank(row: ImportedRow) -> tuple[int, datetime]:
    """Say how much a row says: its kind, and within one kind the newest."""
    return STRENGTH.index(row.mark), row.marked_at


def _same(row: Row) -> bytes:
    """Give a word that is the same for rows which name a film in the same way."""
    if row.imdb is not None:
        words: tuple[object, ...] = (row.imdb,)
    else:
        words = (row.tmdb, title_key(row.title or ""), row.year, row.kind)
    return sha256(repr(words).encode()).digest()[:DIGEST]

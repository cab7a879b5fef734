"""Holdings: every table that names a person, and what of its rows is told to them.

Which tables these are is read off the foreign keys; what is told of each and what is
not stands here, and a test fails for a column that stands nowhere.
"""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    MetaData,
    Table,
    and_,
    delete,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.people import PersonRow

PIECE = 500
"""Rows in memory at a time."""

TOLD = {
    "person": (
        "id",
        "email",
        "password_short",
        "active",
        "operator",
        "created_at",
        "confirmed_at",
        "leaving_at",
        "sent_away",
        "vouched",
    ),
    "passkey": ("name", "host", "made_at", "used_at"),
    "identity": ("issuer", "subject", "called", "made_at", "used_at"),
    "crossing": ("provider", "errand", "made_at", "ends_at"),
    "second_factor": ("made_at",),
    "recovery_code": ("made_at",),
    "session": ("agent", "created_at", "proved_at", "seen_at"),
    "mark": ("film", "kind", "votes", "marked_at"),
    "import": (
        "id",
        "name",
        "site",
        "threshold",
        "total",
        "read",
        "state",
        "trouble",
        "created_at",
        "finished_at",
    ),
    "link": ("purpose", "address", "invited", "made_at", "ends_at"),
    "letter": ("kind", "address", "made_at", "ends_at", "state", "trouble", "tries"),
    "invitation": ("email", "created_at", "ends_at"),
    "import_row": (
        "import",
        "number",
        "title",
        "year",
        "imdb",
        "kind",
        "votes",
        "marked_at",
        "outcome",
        "reason",
        "film",
        "candidates",
        "chosen",
    ),
}
"""Table -> the columns that are told. One that stands nowhere here is not."""

LEFT_OUT = {
    "person.password": "a hash: of use to nobody but who would guess the password",
    "person.fs_uniquifier": "a random word by which the server knows its sessions",
    "person.leaving_seen_at": "when the clock was looked at last, about `leaving_at`",
    "passkey.id": "a number by which it is renamed and removed",
    "passkey.credential": "a random word by which the device knows the key",
    "passkey.public_key": "of use to nobody but who checks what the device signs",
    "passkey.handle": "a random word by which devices know the account",
    "passkey.sign_count": "what tells a copy of the device from the device",
    "passkey.transports": "how the browser reaches the device",
    "identity.id": "a number by which it is unlinked",
    "crossing.digest": "a hash of what the provider sends back",
    "crossing.bound": "a hash of what the session has",
    "crossing.back": "the page that somebody goes on with, for ten minutes",
    "crossing.joins": "what was chosen for ten minutes",
    "second_factor.sealed": "the secret that makes the codes, sealed",
    "second_factor.step": "the last code that was taken, so that none is twice",
    "recovery_code.digest": "a hash of what signs in beside the password",
    "session.digest": "made of the key that signs in; it says nothing of anybody",
    "session.data": "what a sign-in under way needs for some minutes, secrets included",
    "link.digest": "made of what only a letter has, and good for what that asks",
    "link.password": "a hash: of use to nobody but who would guess the password",
    "letter.id": "a number that nothing else has",
    "letter.seed": "what a letter's link is made of",
    "letter.name": "a random word by which mail servers know a letter",
    "letter.priority": "how the work is put in order",
    "letter.due_at": "how the work is put in order",
    "letter.lease_until": "which worker is at it",
    "letter.token": "which worker is at it",
    "letter.attempts": "how often a worker began",
    "letter.request": "which line of the log wanted it",
    "invitation.id": "a number by which the operator takes it back",
    "invitation.digest": "made of what only the link has, which lets somebody in",
    "import.file": "the name of a file that is gone once it has been read",
    "import.priority": "how the work is put in order",
    "import.due_at": "how the work is put in order",
    "import.lease_until": "which worker is at it",
    "import.token": "which worker is at it",
    "import.attempts": "how often a worker began",
    "import.request": "which line of the log wanted it",
    "import_row.same": "made of the title and year beside it, to compare them",
}
"""`table.column` -> why it is in no download."""

ADDRESSES = {"invitation": "email", "letter": "address", "link": "address"}
"""Tables that name somebody by an address, as long as they name nobody by a key."""

Row = dict[str, Any]


def tables(metadata: MetaData) -> list[Table]:
    """List the tables that name a person, itself first: by a key, an address, a row."""
    person = metadata.tables[PersonRow.__tablename__]
    found = [person]
    for table in metadata.sorted_tables:  # what is referred to comes before
        named = _way(table, found) is not None or table.name in ADDRESSES
        if table is not person and named:
            found.append(table)
    return found


def forget_address(session: Session, metadata: MetaData, email: str) -> None:
    """Remove what names nobody but whoever has the address."""
    for name, column in ADDRESSES.items():
        table = metadata.tables[name]
        theirs = (table.c[column] == email, *_nobodys(table))
        session.execute(delete(table).where(*theirs))


def piece(session: Session, table: Table, person: int, after: Row | None) -> list[Row]:
    """Give some rows of the person's, those that come after one by the primary key.

    All columns are there, told or not. A like has its film's title beside it.
    """
    keys = list(table.primary_key.columns)
    rows = select(*table.columns).where(_of(table, person)).order_by(*keys)
    if table is MarkRow.__table__:
        film = (FilmRow.title, FilmRow.year, FilmRow.kind.label("kind_of_film"))
        rows = rows.add_columns(*film).join(FilmRow, FilmRow.id == MarkRow.film)
    if after is not None:
        last = tuple_(*[after[key.name] for key in keys], types=[k.type for k in keys])
        rows = rows.where(tuple_(*keys) > last)
    return [dict(row) for row in session.execute(rows.limit(PIECE)).mappings()]


def _of(table: Table, person: int) -> ColumnElement[bool]:
    """Say which rows of a table are a person's."""
    if table.name == PersonRow.__tablename__:
        mine: ColumnElement[bool] = table.c.id == person
        return mine
    ways: list[ColumnElement[bool]] = []
    way = _way(table, tables(table.metadata))
    if way is not None:
        theirs = select(way.column).where(_of(way.column.table, person))
        ways.append(way.parent.in_(theirs))
    if table.name in ADDRESSES:
        address = select(PersonRow.email).where(PersonRow.id == person)
        to_them = table.c[ADDRESSES[table.name]] == address.scalar_subquery()
        ways.append(and_(to_them, *_nobodys(table)))
    return or_(*ways)


def _nobodys(table: Table) -> list[ColumnElement[bool]]:
    """Say which rows name nobody by a key."""
    return [
        key.parent.is_(None)
        for key in table.foreign_keys
        if key.column.table.name == PersonRow.__tablename__
    ]


def _way(table: Table, known: list[Table]) -> ForeignKey | None:
    """Give the key by which a table hangs on one that is known."""
    for place in known:
        for key in table.foreign_keys:
            if key.column.table is place and place is not table:
                return key
    return None

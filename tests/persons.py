"""Rows in every table that names a person, filled by what the columns can hold."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Engine,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    insert,
    inspect,
    text,
)
from sqlalchemy.orm import Session

from factories import NOON
from sneakpreview.storage.base import Id, Moment
from sneakpreview.storage.people import LONGEST_EMAIL

UNLIKELY = 7_340_033
"""A person's number that nothing else here has."""


def naming(metadata: MetaData, root: str = "person") -> list[Table]:
    """List the tables that name a person: by a key, through others, by an address."""
    names, found = {root}, []
    for _ in metadata.tables:
        for table in metadata.sorted_tables:
            refers = {key.column.table.name for key in table.foreign_keys}
            addressed = any(map(_is_address, table.columns))
            if table.name not in names and (refers & names or addressed):
                names.add(table.name)
                found.append(table)
    return found


def fill(
    session: Session,
    metadata: MetaData,
    person: int,
    word: str,
    email: str | None = None,
) -> None:
    """Put a row of the person's into each of those tables; texts have the word.

    Who has no address is in no table that has nothing else.
    """
    keys: dict[str, Any] = {"person.id": person, "email": email}
    for table in naming(metadata):
        if email is None and not table.foreign_keys:
            continue
        values = {
            column.name: _value(column, keys, word)
            for column in table.columns
            if column is not table.autoincrement_column
        }
        done = session.execute(insert(table).values(values))
        for column, value in zip(
            table.primary_key, done.inserted_primary_key or (), strict=True
        ):
            keys.setdefault(f"{table.name}.{column.name}", value)


def rows(engine: Engine) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give every row of every table as the database itself has it."""
    with engine.connect() as connection:
        for name in inspect(engine).get_table_names():
            quoted = engine.dialect.identifier_preparer.quote(name)
            for row in connection.execute(text(f"SELECT * FROM {quoted}")).mappings():  # noqa: S608 - the database's own names
                yield name, dict(row)


def _value(column: Column[Any], keys: dict[str, Any], word: str) -> object:
    for key in column.foreign_keys:
        target = f"{key.column.table.name}.{key.column.name}"
        if target in keys:
            return keys[target]
    kind = column.type
    if isinstance(kind, LargeBinary):
        return f"{word} {column.name}".encode()[: kind.length]
    if _is_address(column) and (keys["email"] or column.nullable):
        return keys["email"]
    if isinstance(kind, String):
        return KINDS.get(str(column), f"{word}{column.name}"[: kind.length])
    plain = [value for known, value in PLAIN if isinstance(kind, known)]
    assert plain, f"{column} is of a kind that no test knows"
    return {"word": word} if plain[0] is dict else plain[0]


def _is_address(column: Column[Any]) -> bool:
    return isinstance(column.type, String) and column.type.length == LONGEST_EMAIL


KINDS = {"mark.kind": "like"}
"""Texts that must be one of a few."""
PLAIN: tuple[tuple[type, object], ...] = (
    (Id, "tt0000001"),
    (Moment, NOON),
    (Boolean, True),
    (Integer, 3),
    (Float, 0.5),
    (JSON, dict),
)

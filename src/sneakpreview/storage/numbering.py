"""Numbering: the last number that a table gave to a row, so that none comes twice.

A person who is gone leaves a number that nobody new may get, so the greatest number
that is left says too little.
"""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Table, func, select, text

from sneakpreview.storage.tables import metadata


def numbered() -> Iterator[Table]:
    """List the tables that number their rows by themselves."""
    return (
        one for one in metadata.sorted_tables if one.autoincrement_column is not None
    )


def last(connection: Connection, table: Table) -> int:
    """Give the last number that was given out; 0 if none was."""
    if connection.dialect.name == "sqlite":
        asked = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        given = connection.scalar(asked, {"name": table.name})
    else:
        sequence = connection.scalar(_SEQUENCE, _names(connection, table))
        asked = text(f"SELECT last_value, is_called FROM {sequence}")  # noqa: S608 - quoted by the database
        last_value, is_called = connection.execute(asked).one()
        given = last_value if is_called else last_value - 1
    return max(given or 0, connection.scalar(select(func.max(_key(table)))) or 0)


def go_on(connection: Connection, table: Table, after: int) -> None:
    """Let the next row's number be the one after this; the table is new."""
    if connection.dialect.name == "sqlite":
        name = {"name": table.name}
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), name)
        connection.execute(
            text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"),
            name | {"seq": after},
        )
        return
    if after:  # a sequence begins with 1 by itself
        sequence = connection.scalar(_SEQUENCE, _names(connection, table))
        connection.execute(
            text("SELECT setval(CAST(:sequence AS regclass), :after)"),
            {"sequence": sequence, "after": after},
        )


_SEQUENCE = text("SELECT pg_get_serial_sequence(:table, :column)")


def _names(connection: Connection, table: Table) -> dict[str, str]:
    quoted = connection.dialect.identifier_preparer.format_table(table)
    return {"table": quoted, "column": _key(table).name}


def _key(table: Table) -> Column[int]:
    return table.primary_key.columns[0]  # a table that numbers has one alone

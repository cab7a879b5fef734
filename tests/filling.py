"""Rows in every table there is, of whatever its columns can hold."""

from sqlalchemy import Column, Engine

from sneakpreview.storage.plainrows import Kind, plain
from sneakpreview.storage.tables import metadata

ROWS = 3
"""Rows a table; the second has nothing that it need not have."""
HELD: dict[Kind, tuple[object, ...]] = {
    Kind.INTEGER: (7, -4, 2**31 - 1),
    Kind.BOOLEAN: (1, 0, 1),
    Kind.REAL: (0.1 + 0.2, -1e300, 3.0),
    Kind.TEXT: ("é\t\\N\n\\.\"';%", "", "\U0001f3ac 映画 \\x00"),
    Kind.BYTES: (b"\0\xff\\x", b"", b"'"),
}
DOCUMENTS = ('{"b": [1.0, null],  "a": "\\u00e9\\u0000"}', "null", "[ ]")


def fill_all(sqlite: Engine) -> None:
    """Put the rows into an SQLite database, as they are stored there."""
    with sqlite.begin() as connection:
        for table in metadata.sorted_tables:
            for number in range(ROWS):
                row = {one.name: _value(one, number) for one in table.columns}
                names = ", ".join(f'"{name}"' for name in row)
                places = ", ".join("?" * len(row))
                connection.exec_driver_sql(
                    f'INSERT INTO "{table.name}" ({names}) VALUES ({places})',  # noqa: S608 - our own names
                    tuple(row.values()),
                )


def _value(column: Column[object], number: int) -> object:
    if number == 1 and column.nullable:
        return None
    for key in column.foreign_keys:
        return _value(key.column, number)
    kind = plain(column.table).columns[column.name]
    if str(column.type) == "JSON":
        return DOCUMENTS[number]
    value = HELD[kind][number]
    longest = getattr(column.type, "length", None)
    return value[:longest] if isinstance(value, (str, bytes)) else value

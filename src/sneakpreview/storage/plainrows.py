"""Plain rows: any table as numbers, texts and bytes, alike in both databases.

Whatever copies or compares databases reads rows so: as they are stored, not as the
rest of the program means them. Documents are the texts that they are kept as.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Connection,
    Double,
    Engine,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Select,
    String,
    Table,
    Text,
    TypeDecorator,
    cast,
    column,
    func,
    select,
    table,
)
from sqlalchemy.types import TypeEngine

from sneakpreview.storage.bundles import DERIVED
from sneakpreview.storage.tables import metadata

BATCH = 10_000  # rows read at a time


class Kind(StrEnum):
    """What a column holds."""

    INTEGER = "integer"
    BOOLEAN = "boolean"  # read as 0 or 1
    REAL = "real"
    TEXT = "text"
    BYTES = "bytes"


KINDS: tuple[tuple[type[TypeEngine[Any]], Kind], ...] = (
    (Boolean, Kind.BOOLEAN),
    (Integer, Kind.INTEGER),
    (Float, Kind.REAL),
    (JSON, Kind.TEXT),
    (String, Kind.TEXT),
    (LargeBinary, Kind.BYTES),
)
TYPES: dict[Kind, TypeEngine[Any]] = {
    Kind.INTEGER: BigInteger(),
    Kind.BOOLEAN: Boolean(),
    Kind.REAL: Double(),
    Kind.TEXT: Text(),
    Kind.BYTES: LargeBinary(),
}


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table's name, and what each of its columns holds, in the order of reading."""

    name: str
    columns: Mapping[str, Kind]


def plain(known: Table) -> PlainTable:
    """Say how the rows of a table are read; TypeError for a column of another kind."""
    kinds = {column.name: _kind(column) for column in known.columns}
    return PlainTable(known.name, kinds)


def tables(known: MetaData = metadata) -> list[PlainTable]:
    """List every table, each after those that its rows refer to.

    Those are left out whose rows are made of others', and can be again.
    """
    return [plain(one) for one in known.sorted_tables if DERIVED not in one.info]


def derived(known: MetaData = metadata) -> list[str]:
    """Name the tables that are left out."""
    return [one.name for one in known.sorted_tables if DERIVED in one.info]


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """Read the database as it is at one moment, while others go on writing."""
    if engine.dialect.name == "sqlite":
        still = engine.execution_options(reading=True)
    else:
        still = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
    with still.begin() as connection:
        yield connection


def count(connection: Connection, known: PlainTable) -> int:
    """Count the rows of a table."""
    return connection.scalar(select(func.count()).select_from(table(known.name))) or 0


def read(connection: Connection, known: PlainTable) -> Iterator[Sequence[Any]]:
    """Read a table in batches of rows, in no order, never all of it at once."""
    options = {"yield_per": BATCH}
    result = connection.execute(_reading(known), execution_options=options)
    yield from result.partitions()


def file_of(engine: Engine) -> Path | None:
    """Give the file of an SQLite database; None where it is another kind."""
    if engine.dialect.name != "sqlite":
        return None
    return Path(engine.url.database or "")


def _kind(column: Column[Any]) -> Kind:
    kept = column.type
    while isinstance(kept, TypeDecorator):
        kept = kept.impl_instance
    for type_, kind in KINDS:
        if isinstance(kept, type_):
            return kind
    raise TypeError(f"nobody knows how to copy {column}, which is a {kept!r}")


def _reading(known: PlainTable) -> Select[*tuple[Any, ...]]:
    kinds = known.columns
    stored = table(known.name, *(column(name, TYPES[kinds[name]]) for name in kinds))
    return select(*(_told(stored.c[name], kinds[name]) for name in kinds))


def _told(stored: Any, kind: Kind) -> Any:  # noqa: ANN401 - a column of any type
    match kind:
        case Kind.BOOLEAN:
            return cast(stored, Integer)
        case Kind.TEXT:
            return cast(stored, Text)
        case _:
            return stored

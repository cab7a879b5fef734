"""The database: one engine, one naming of constraints, one spelling of an id."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    CursorResult,
    Dialect,
    Engine,
    Integer,
    MetaData,
    TypeDecorator,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker

from sneakpreview.domain.film import FilmId

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

Sessions = Callable[[], Session]

PATIENCE = 30.0
"""Seconds for which a writer waits for the others on SQLite, unless told otherwise."""

SILENCE = 4
"""Seconds after which a PostgreSQL server is given up that confirms nothing we send."""
_LISTENING = {"keepalives_idle": 3, "keepalives_interval": 1, "keepalives_count": 3}
_GIVING_UP = {
    "connect_timeout": SILENCE,
    "tcp_user_timeout": SILENCE * 1000,
    **_LISTENING,
}
"""How libpq is to notice that nobody is there. Left alone, it waits for as long as the
kernel does: two hours for an answer, a quarter of an hour to be rid of a question."""
_GIVEN_UP = "; ".join(
    f"SET tcp_{name} = {value}"
    for name, value in {**_LISTENING, "user_timeout": SILENCE * 1000}.items()
)
"""How the server is to notice the same of us. It keeps what we locked until then."""

CONNECTIONS = 15
"""Connections that stay open once they were needed, in each process: as many as there
are threads by default that answer or work. One that is opened for a moment costs a
tenth to a fifth of a request, and half of a mark on SQLite."""

MANY = {"binary": True}
"""Options of a statement that finds thousands of rows of numbers and truths."""

PROVISIONAL = ("tmdb-film", "tmdb-series")
"""What may be numbered provisionally. Never change a place: it is in databases."""
STRIDE = len(PROVISIONAL)  # numbers of nine digits, two kinds of them: four bytes


def to_number(film: FilmId) -> int:
    """Write `tt0113277` as 113277, as the database keeps it; provisional ids below 0.

    ValueError for any other text.
    """
    if film.startswith("tt"):
        return int(film[2:])
    space, _, number = film.rpartition("-")
    return -(int(number) * STRIDE + PROVISIONAL.index(space))


def from_number(number: int) -> FilmId:
    """Read 113277 as `tt0113277`."""
    if number >= 0:
        return FilmId(f"tt{number:07d}")
    own, place = divmod(-number, STRIDE)
    return FilmId(f"{PROVISIONAL[place]}-{own}")


def alone(session: Session, lock: int) -> None:
    """Wait until nobody else is in a transaction that asked for this lock.

    SQLite lets only one write at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(lock)))


class Base(DeclarativeBase):
    """The root of every row."""

    metadata = MetaData(naming_convention=NAMES)


class Id(TypeDecorator[FilmId]):
    """An IMDb id kept as its number: four bytes, and SQLite's fastest key."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        """Write `tt0113277` as 113277."""
        del dialect
        return None if value is None else to_number(FilmId(value))

    def process_result_value(self, value: int | None, dialect: Dialect) -> Any:  # noqa: ANN401 - SQLAlchemy wants FilmId, None included
        """Read 113277 as `tt0113277`."""
        del dialect
        return None if value is None else from_number(value)


class Moment(TypeDecorator[datetime]):
    """A moment kept as microseconds since 1970, alike in both databases."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> int | None:
        """Write a moment with its zone."""
        del dialect
        return None if value is None else round(value.timestamp() * 1_000_000)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Any:  # noqa: ANN401 - SQLAlchemy wants datetime, None included
        """Read it back in UTC."""
        del dialect
        return None if value is None else datetime.fromtimestamp(value / 1e6, UTC)


def connect(url: str, *, idle: float | None = None) -> Engine:
    """Open the engine of a database URL, SQLite made safe for many threads.

    Every commit on SQLite is on the disk before it is acknowledged (WAL with
    `synchronous=FULL`), and writers queue instead of failing, for as many seconds as
    the option `patience` of their connection says.

    On PostgreSQL, a network that loses everything is an OperationalError after some
    seconds, unless the URL itself names libpq's settings for that. With `idle`, the
    server ends whatever transaction has stood still for so many seconds, as one of a
    frozen process does: nobody else has to wait for what that has locked.
    """
    if not url.startswith("sqlite"):
        engine = _in_binary(_attentive(url))
        return engine if idle is None else _never_idle(engine, idle)
    engine = create_engine(url, pool_size=CONNECTIONS)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
        connection.isolation_level = None
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:  # noqa: ANN401 - the engine's own connection
        options = connection.get_execution_options()
        if options.get("reading", False):
            connection.exec_driver_sql("BEGIN")
            return
        patience = round(options.get("patience", PATIENCE) * 1000)
        connection.exec_driver_sql(f"PRAGMA busy_timeout={patience}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _attentive(url: str) -> Engine:
    """Open an engine of PostgreSQL that notices, on both sides, where nobody is."""
    given = make_url(url).query
    asked = {name: _GIVING_UP[name] for name in _GIVING_UP if name not in given}
    engine = create_engine(
        url, pool_size=CONNECTIONS, pool_pre_ping=True, connect_args=asked
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
        connection.execute(_GIVEN_UP)
        connection.commit()

    return engine


def _never_idle(engine: Engine, seconds: float) -> Engine:
    """Have the server end a connection whose transaction stands still for so long."""
    limit = f"SET idle_in_transaction_session_timeout = {round(seconds * 1000)}"

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
        connection.execute(limit)
        connection.commit()

    return engine


def _in_binary(engine: Engine) -> Engine:
    """Have numbers come as they are where `MANY` asks for it, not as texts to parse."""
    from psycopg.pq import Format  # noqa: PLC0415 - SQLite alone does without

    @event.listens_for(engine, "before_cursor_execute")
    def choose(*execution: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own six things
        _, cursor, _, _, context, _ = execution
        if context and context.execution_options.get("binary", False):
            cursor.format = Format.BINARY

    return engine


def sessions(engine: Engine) -> sessionmaker[Session]:
    """Make sessions that never reload what was just written."""
    return sessionmaker(engine, expire_on_commit=False)


def reading(engine: Engine) -> sessionmaker[Session]:
    """Make sessions that only read, and so never wait for a writer."""
    return sessionmaker(engine.execution_options(reading=True), expire_on_commit=False)


def read(result: CursorResult[*tuple[Any, ...]]) -> Sequence[Any]:
    """Read all rows as the driver gives them, thousands without an object each.

    Only for columns that need no conversion: numbers and texts.
    """
    rows: Sequence[Any] = result.cursor.fetchall()
    result.close()
    return rows


def inserter(session: Session) -> Any:  # noqa: ANN401 - two dialects' inserts share no type
    """Give the database's own INSERT, which knows ON CONFLICT."""
    return _inserter(session.get_bind().dialect.name)


def insert_new(session: Session, table: type[Base], rows: list[dict[str, Any]]) -> None:
    """Insert rows whose keys are free and leave the others as they are."""
    if rows:
        statement = _insert_new(session.get_bind().dialect.name, table)
        session.connection().execute(statement, rows)


def upsert(session: Session, table: type[Base], rows: list[dict[str, Any]]) -> None:
    """Insert rows, each over the one that has its primary key if there is one."""
    if rows:
        dialect = session.get_bind().dialect.name
        statement = _upsert(dialect, table, tuple(rows[0]))
        session.connection().execute(statement, rows)


def _inserter(dialect: str) -> Any:  # noqa: ANN401 - as above
    return pg_insert if dialect == "postgresql" else sqlite_insert


# Made once: building a statement takes longer than running it.
@cache
def _insert_new(dialect: str, table: type[Base]) -> Any:  # noqa: ANN401 - as above
    return _inserter(dialect)(table.__table__).on_conflict_do_nothing()


@cache
def _upsert(dialect: str, table: type[Base], columns: tuple[str, ...]) -> Any:  # noqa: ANN401 - as above
    statement = _inserter(dialect)(table.__table__)
    keys = [column.name for column in table.__table__.primary_key]
    fresh = {name: statement.excluded[name] for name in columns if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=fresh)

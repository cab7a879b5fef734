"""The ear: how the relay hears the bell (LISTEN)."""

from typing import cast

from psycopg import Connection, Error
from sqlalchemy import Engine

from sneakpreview.worker.bell import CHANNEL


class Ear:
    """Hears the bell, over a connection of its own; it is one thread's."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    def wait(self, seconds: float) -> bool:
        """Wait until the bell rings, at most so long; whether it did.

        What rang before, and was not heard yet, counts. SQLAlchemyError or psycopg's
        Error where the database is not there; the next wait tries anew.
        """
        connection = self._connection or self._listen()
        try:
            heard = list(connection.notifies(timeout=seconds, stop_after=1))
            heard += connection.notifies(timeout=0)
        except Error:
            self.close()
            raise
        return bool(heard)

    def close(self) -> None:
        """Let go of the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _listen(self) -> Connection:
        made = self._engine.raw_connection()
        connection = cast("Connection", made.driver_connection)
        made.detach()
        connection.autocommit = True
        connection.execute(f"LISTEN {CHANNEL}")
        self._connection = connection
        return connection

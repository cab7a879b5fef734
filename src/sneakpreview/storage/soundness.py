"""Soundness: whether a database is whole in itself, whatever it holds."""

from sqlalchemy import Connection, text


def fault(connection: Connection) -> str | None:
    """Name the first thing that is wrong; None where nothing is.

    PostgreSQL never lets a row refer to one that is not there, so it is not asked.
    """
    if connection.dialect.name != "sqlite":
        return None
    said = connection.scalar(text("PRAGMA integrity_check(1)"))
    if said != "ok":
        return str(said).splitlines()[0]
    lost = connection.execute(text("PRAGMA foreign_key_check")).first()
    if lost is None:
        return None
    return f"a row of {lost[0]} refers to one of {lost[2]} that is not there"

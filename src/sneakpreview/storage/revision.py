"""The revision: which shape the database has, and which one this version needs."""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect, text

VERSIONS = Path(__file__).parent / "migrations" / "versions"


def revision(connection: Connection) -> str | None:
    """Give the last migration that was applied; None where there was none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    asked = text("SELECT version_num FROM alembic_version")
    found: str | None = connection.execute(asked).scalar()
    return found


def is_behind(found: str | None) -> bool:
    """Say whether migrations are missing that this version needs.

    One that a newer version has applied already is none of them: this one goes on
    until it is replaced.
    """
    return found is None or (found in revisions() and found != newest())


def newest() -> str:
    """Give the revision that this version needs."""
    return revisions()[-1]


@cache
def revisions() -> tuple[str, ...]:
    """List the shapes that this version knows, the one that it needs last."""
    # A migration's file bears the name of its revision, which begins with its date.
    return tuple(sorted(file.stem for file in VERSIONS.glob("*.py")))

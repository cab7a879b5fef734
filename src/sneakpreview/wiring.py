"""The parts of a running site, put together from its settings."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session, sessionmaker

from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import Settings
from sneakpreview.sources.base import Source
from sneakpreview.sources.registry import sources
from sneakpreview.storage.base import connect, reading, sessions
from sneakpreview.usecases.search_titles import TitleSearch


@dataclass(frozen=True, slots=True)
class Parts:
    """What the entry points hand down: settings, database, sources, titles."""

    settings: Settings
    engine: Engine
    sources: tuple[Source, ...]
    writing: sessionmaker[Session]
    reading: sessionmaker[Session]
    titles: TitleSearch


def assemble(settings: Settings) -> Parts:
    """Open the database and the sources; nothing is migrated or built yet.

    SetupError if the database's URL is none, or needs a driver that is not here.
    """
    engine = _engine(settings.database)
    known = sources()
    return Parts(
        settings=settings,
        engine=engine,
        sources=known,
        writing=sessions(engine),
        reading=reading(engine),
        titles=TitleSearch(known),
    )


def _engine(url: str) -> Engine:
    # No message repeats the URL: it may hold a password.
    try:
        return connect(url)
    except ModuleNotFoundError as error:
        raise SetupError(
            f"the database's URL needs the driver {error.name}, which is not"
            " installed: write postgresql+psycopg://… for PostgreSQL"
        ) from error
    except (ArgumentError, ValueError) as error:
        raise SetupError(
            "the database's URL is not understood: write one such as"
            " postgresql+psycopg://user@host/name"
        ) from error


def now() -> datetime:
    """Tell the time, in UTC: the one clock of the whole site."""
    return datetime.now(UTC)

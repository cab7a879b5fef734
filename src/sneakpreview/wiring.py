"""The parts of a running site, put together from its settings."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from sneakpreview.settings import Settings
from sneakpreview.sources.base import Source
from sneakpreview.sources.registry import sources
from sneakpreview.storage.base import connect, reading, sessions


@dataclass(frozen=True, slots=True)
class Parts:
    """What the entry points hand down: settings, database and sources."""

    settings: Settings
    engine: Engine
    sources: tuple[Source, ...]
    writing: sessionmaker[Session]
    reading: sessionmaker[Session]


def assemble(settings: Settings) -> Parts:
    """Open the database and the sources; nothing is migrated or built yet."""
    engine = connect(settings.database)
    return Parts(
        settings=settings,
        engine=engine,
        sources=sources(),
        writing=sessions(engine),
        reading=reading(engine),
    )


def now() -> datetime:
    """Tell the time, in UTC: the one clock of the whole site."""
    return datetime.now(UTC)

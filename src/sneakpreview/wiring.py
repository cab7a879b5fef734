"""The parts of a running site, put together from its settings."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

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
    """Open the database and the sources; nothing is migrated or built yet."""
    engine = connect(settings.database)
    known = sources()
    return Parts(
        settings=settings,
        engine=engine,
        sources=known,
        writing=sessions(engine),
        reading=reading(engine),
        titles=TitleSearch(known),
    )


def now() -> datetime:
    """Tell the time, in UTC: the one clock of the whole site."""
    return datetime.now(UTC)

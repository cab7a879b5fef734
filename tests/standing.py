"""How the work stands, made up: a worker that was seen, a database that is migrated."""

from dataclasses import replace
from datetime import datetime, timedelta

from apiflask import APIFlask
from sqlalchemy import Engine, text

from sneakpreview.domain.standing import LANES, POOL, Process
from sneakpreview.storage import processes
from sneakpreview.storage.base import sessions
from sneakpreview.storage.revision import newest
from sneakpreview.web.health import READINESS
from sneakpreview.wiring import now

HOUR = timedelta(hours=1)


def patient(site: APIFlask) -> APIFlask:
    """Let a site take its time to look at itself: a busy machine is no outage."""
    site.extensions[READINESS]._patience = 60.0  # noqa: SLF001 - fixed for a site
    return site


def migrated_by_hand(engine: Engine) -> None:
    """Let a database know its revision; really migrating one takes seconds."""
    with engine.begin() as connection:
        table = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"
        connection.execute(text(table))
        row = text("INSERT INTO alembic_version VALUES (:found)")
        connection.execute(row, {"found": newest()})


def beat(engine: Engine, **facts: object) -> None:
    """Let a process have been at work since an hour ago."""
    at = now()
    plain = Process("a" * 32, POOL, "films-1", "1", at - HOUR, at, None, worked(at))
    with sessions(engine).begin() as session:
        processes.beat(session, replace(plain, **facts))


def worked(at: datetime) -> dict[str, datetime | None]:
    """Let something have been settled in every lane at a moment."""
    return dict.fromkeys(LANES, at)

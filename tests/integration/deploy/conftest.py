"""The grown site, started once: PostgreSQL, two processes of gunicorn, and nginx."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from sqlalchemy import create_engine, text

from fronting import (
    Front,
    Told,
    environment,
    gunicorn,
    is_installed,
    nginx,
    open_folder,
)
from needs import require
from server import spare_building
from sneakpreview.cli import preparation
from sneakpreview.settings import load, make_folder
from sneakpreview.storage import chores
from sneakpreview.wiring import Parts, assemble, now
from sneakpreview.worker.house import DAY, TITLES


@dataclass(frozen=True)
class Grown:
    """A site that is served by nginx and gunicorn, and its parts."""

    front: Front
    parts: Parts
    socket: Path
    process: Told
    environment: dict[str, str]
    log: Path


@pytest.fixture(scope="session")
def grown(postgres_url: str) -> Iterator[Grown]:
    """Start the whole of it, once for all tests of a process."""
    require(is_installed(), "nginx is not installed, or its module for Brotli")
    with open_folder() as folder:
        data, public = folder / "data", folder / "public"
        url = _database(postgres_url)
        chosen = environment(data, public, database_url=url)
        parts = _prepare(chosen)
        _write_assets(chosen)
        socket, log = folder / "web.sock", folder / "gunicorn.log"
        with (
            gunicorn(chosen, socket, log) as process,
            nginx(folder, public, f"unix:{socket}") as front,
        ):
            yield Grown(front, parts, socket, process, chosen, log)
        parts.engine.dispose()


@pytest.fixture
def visitor(grown: Grown) -> Iterator[httpx.Client]:
    """Come to the site from an address that nobody else comes from."""
    with grown.front.visitor() as client:
        yield client


def _database(postgres_url: str) -> str:
    """Make a database of its own: other tests empty the one that they share."""
    engine = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS grown WITH (FORCE)"))
        connection.execute(text("CREATE DATABASE grown"))
    engine.dispose()
    return f"{postgres_url.rpartition('/')[0]}/grown"


def _prepare(chosen: dict[str, str]) -> Parts:
    settings = load(chosen)
    make_folder(settings)
    parts = assemble(settings)
    spare_building(settings.search_folder)
    preparation.prepare(parts)
    with parts.writing.begin() as session:
        # What has just been built need not be built again in a minute.
        chores.claim(session, TITLES, "here", now() - DAY, now())
        chores.finish(session, TITLES, "here", now())
    return parts


def _write_assets(chosen: dict[str, str]) -> None:
    command = [sys.executable, "-m", "sneakpreview", "assets"]
    subprocess.run(command, env=chosen, check=True, capture_output=True)

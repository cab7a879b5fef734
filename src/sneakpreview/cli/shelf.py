"""The site's films, or the built-in ones, as commands read, name and print them."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer
from pydantic import BaseModel
from rich.console import Console

from sneakpreview.cli.log import configure
from sneakpreview.cli.trouble import errors, tell_of_hosts
from sneakpreview.domain.errors import (
    BadInputError,
    SetupError,
    UnknownFilmError,
    quoted,
)
from sneakpreview.domain.film import FilmId, Title, is_film_id
from sneakpreview.domain.loglevel import LogLevel
from sneakpreview.domain.titlekey import title_key
from sneakpreview.settings import load
from sneakpreview.storage.migrate import is_current
from sneakpreview.storage.tables import metadata
from sneakpreview.wiring import Parts, assemble

OTHERS = 3
PATIENCE = 4.0  # seconds for one answer from far away; somebody waits at a terminal
START = "start the site once, with `sneakpreview run`"

Data = Annotated[
    Path | None,
    typer.Option(metavar="FOLDER", help="The folder that holds everything."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]

console = Console(emoji=False)


@contextmanager
def shelf(data: Path | None) -> Iterator[Parts]:
    """Put the parts together around the site's database, which is only read.

    What is noted there is how the hosts fare, since the site shares their pace. Where
    there is no database yet there is an empty one, until the command ends.
    BadInputError for a folder that is named and not there.
    """
    if data is not None and not data.is_dir():
        raise BadInputError(f"{data} is no folder")
    configure(json=False, least=LogLevel.ERROR)
    settings = load(data=data)
    parts = assemble(settings, PATIENCE)
    with TemporaryDirectory(prefix="sneakpreview-") as folder:
        if has_database(parts):
            _check_version(parts)
        else:
            empty = f"sqlite:///{Path(folder) / 'empty.sqlite'}"
            parts = assemble(replace(settings, database_url=empty), PATIENCE)
            metadata.create_all(parts.engine)
        try:
            yield parts
        finally:
            parts.engine.dispose()


def standing(data: Path | None) -> Parts:
    """Put the parts of the site itself together, on the database that it has.

    SetupError where there is none yet, or one of another version; none is made.
    """
    configure(json=False, least=LogLevel.ERROR)
    parts = assemble(load(data=data))
    if not has_database(parts):
        raise SetupError(f"there is no database yet: {START}")
    _check_version(parts)
    return parts


def choose(parts: Parts, text: str) -> Title:
    """Take the best known film of that title, and say on stderr which that is.

    Nothing is said where the text is its id, or its title and no other's.
    UnknownFilmError, with the nearest titles, if there is none; BadInputError if
    the text is empty. An id that only a source far away may know is believed.
    """
    check(text)
    best, *others = _find(parts, text.strip())
    taken = f"{quoted(text)} is taken as {dated(best)}"
    if others:
        more = ", ".join(f"{dated(other)} {other.id}" for other in others[:OTHERS])
        rest = " and more" if len(others) > OTHERS else ""
        errors.print(f"{taken}; there is also {more}{rest}.")
    elif not _names(text.strip(), best):
        errors.print(f"{taken}.")
    return best


def _names(text: str, film: Title) -> bool:
    """Say whether a text is a film's id or title, with its year or without."""
    titles = film.title, film.original_title or film.title, dated(film)
    return text == film.id or title_key(text) in map(title_key, titles)


def check(text: str) -> None:
    """Refuse a text that names nothing, with BadInputError."""
    if not text.strip():
        raise BadInputError("the text is empty: write a title")


def dated(title: Title) -> str:
    """Write a title with its year, where it has one."""
    return title.title if title.year is None else f"{title.title} ({title.year})"


def _find(parts: Parts, text: str) -> list[Title]:
    try:
        return parts.titles.find(text)
    except UnknownFilmError:
        if all(source.at_hand for source in parts.sources):
            raise
        if is_film_id(text):
            return [Title(FilmId(text), text)]
        found = parts.titles.search_widely(text)
        if not found.items or found.did_you_mean is not None:
            tell_of_hosts(parts)
            raise
        return found.items


def has_database(parts: Parts) -> bool:
    """Say whether there is a database to open; asking SQLite itself would make one."""
    url = parts.engine.url
    return url.get_backend_name() != "sqlite" or Path(url.database or "").exists()


def _check_version(parts: Parts) -> None:
    if not is_current(parts.engine):
        raise SetupError(f"the database is not up to date: {START}")


def print_json(document: BaseModel | dict[str, Any]) -> None:
    """Print one JSON document on stdout and nothing else."""
    if isinstance(document, BaseModel):
        document = document.model_dump(mode="json")
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    typer.echo()

"""The built-in films as the command line reads, names and prints them."""

import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import BaseModel
from rich.console import Console

from sneakpreview.cli.log import configure
from sneakpreview.domain.errors import (
    BadInputError,
    SetupError,
    UnknownFilmError,
    quoted,
)
from sneakpreview.domain.film import FilmId, Title, is_film_id
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.settings import load
from sneakpreview.storage import people
from sneakpreview.storage.migrate import is_current
from sneakpreview.storage.tables import metadata
from sneakpreview.usecases.mark_film import mark_film
from sneakpreview.wiring import Parts, assemble, now

OTHERS = 3
START = "start the site once, with `sneakpreview run`"

Data = Annotated[Path | None, typer.Option(help="The folder that holds everything.")]

console = Console(emoji=False)
# What a person typed is repeated here: its [brackets] and :colons: mean themselves.
errors = Console(
    stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False
)


def shelf() -> Parts:
    """Put the parts together around a database in memory that ends with the command.

    The commands answer by the same code and sources as the site, and leave its data
    alone.
    """
    configure(json=False, least=logging.ERROR)
    parts = assemble(replace(load(), database_url="sqlite://"))
    metadata.create_all(parts.engine)
    return parts


def standing(data: Path | None) -> Parts:
    """Put the parts of the site itself together, on the database that it has.

    SetupError where there is none yet, or one of another version; none is made.
    """
    configure(json=False, least=logging.ERROR)
    parts = assemble(load(data=data))
    url = parts.engine.url
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        raise SetupError(f"there is no database yet: {START}")
    if not is_current(parts.engine):
        raise SetupError(f"the database is not up to date: {START}")
    return parts


def live(parts: Parts) -> bool:
    """Say whether any source is far away, and so has to be waited for."""
    return not all(source.at_hand for source in parts.sources)


def choose(parts: Parts, text: str) -> Title:
    """Take the best known film of that title, and say on stderr if there are more.

    UnknownFilmError, with the nearest titles, if there is none; BadInputError if
    the text is empty. An id that only a source far away may know is believed.
    """
    check(text)
    best, *others = _find(parts, text.strip())
    if others:
        more = ", ".join(f"{dated(other)} {other.id}" for other in others[:OTHERS])
        rest = " and more" if len(others) > OTHERS else ""
        taken = f"{quoted(text)} is taken as {dated(best)}"
        errors.print(f"{taken}; there is also {more}{rest}.")
    return best


def mark(parts: Parts, marks: Sequence[tuple[Title, MarkKind]]) -> int:
    """Begin as a person with these marks; the number of its row."""
    with parts.writing.begin() as session:
        person = people.add(session, now()).id
        for title, kind in marks:
            put = Mark(title.id, kind, now())
            mark_film(session, parts.sources, person, put, claimed=title)
    return person


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
        if not live(parts):
            raise
        if is_film_id(text):
            return [Title(FilmId(text), text)]
        found = parts.titles.search_widely(text)
        if not found.items or found.did_you_mean is not None:
            raise
        return found.items


def print_json(document: BaseModel | dict[str, Any]) -> None:
    """Print one JSON document on stdout and nothing else."""
    if isinstance(document, BaseModel):
        document = document.model_dump(mode="json")
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    typer.echo()

"""The built-in films as the command line reads, names and prints them."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import BaseModel
from rich.console import Console

from sneakpreview.cli.log import configure
from sneakpreview.domain.errors import BadInputError, SetupError, quoted
from sneakpreview.domain.film import Title
from sneakpreview.settings import Settings, load
from sneakpreview.storage.migrate import is_current
from sneakpreview.storage.tables import metadata
from sneakpreview.usecases.search_titles import TitleSearch
from sneakpreview.wiring import Parts, assemble

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

    The commands answer by the same code as the site, and leave its data alone.
    """
    configure(json=False)
    parts = assemble(Settings(database_url="sqlite://"))
    metadata.create_all(parts.engine)
    return parts


def standing(data: Path | None) -> Parts:
    """Put the parts of the site itself together, on the database that it has.

    SetupError where there is none yet, or one of another version; none is made.
    """
    configure(json=False)
    parts = assemble(load(data=data))
    url = parts.engine.url
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        raise SetupError(f"there is no database yet: {START}")
    if not is_current(parts.engine):
        raise SetupError(f"the database is not up to date: {START}")
    return parts


def choose(titles: TitleSearch, text: str) -> Title:
    """Take the best known film of that title, and say on stderr if there are more.

    UnknownFilmError, with the nearest titles, if there is none; BadInputError if
    the text is empty.
    """
    check(text)
    best, *others = titles.find(text)
    if others:
        more = ", ".join(f"{dated(other)} {other.id}" for other in others[:OTHERS])
        rest = " and more" if len(others) > OTHERS else ""
        taken = f"{quoted(text)} is taken as {dated(best)}"
        errors.print(f"{taken}; there is also {more}{rest}.")
    return best


def check(text: str) -> None:
    """Refuse a text that names nothing, with BadInputError."""
    if not text.strip():
        raise BadInputError("the text is empty: write a title")


def dated(title: Title) -> str:
    """Write a title with its year, where it has one."""
    return title.title if title.year is None else f"{title.title} ({title.year})"


def print_json(document: BaseModel | dict[str, Any]) -> None:
    """Print one JSON document on stdout and nothing else."""
    if isinstance(document, BaseModel):
        document = document.model_dump(mode="json")
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    typer.echo()

"""`sneakpreview search`: titles, in spite of typing errors."""

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.shelf import check, console, errors, print_json, shelf
from sneakpreview.domain.errors import UnknownFilmError, quoted
from sneakpreview.web.search import search_out


def search(
    text: Annotated[str, typer.Argument(help="Any words of a title, and its year.")],
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many.")] = 10,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Search the titles."""
    check(text)
    found = shelf().titles.search_widely(text, limit)
    if json:
        print_json(search_out(found))
        return
    if not found.items:
        raise UnknownFilmError(text)
    if found.did_you_mean is not None:
        hint = f"Did you mean {found.did_you_mean!r}?"
        errors.print(f"Nothing fits {quoted(text)}. {hint}")
    table = Table("Id", "Film", "Year", "With", box=None)
    for title in found.items:
        year = "" if title.year is None else str(title.year)
        table.add_row(
            title.id, escape(title.title), year, escape(", ".join(title.stars))
        )
    console.print(table)

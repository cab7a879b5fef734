"""`sneakpreview search`: titles, in spite of typing errors."""

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.shelf import Data, Json, check, console, print_json, shelf
from sneakpreview.cli.trouble import errors, tell_of_hosts
from sneakpreview.domain.errors import UnknownFilmError, quoted
from sneakpreview.web.search import search_out


def search(
    text: Annotated[
        str,
        typer.Argument(metavar="TEXT", help="Any words of a title, and its year."),
    ],
    limit: Annotated[
        int, typer.Option(metavar="NUMBER", min=1, max=100, help="How many.")
    ] = 10,
    data: Data = None,
    *,
    json: Json = False,
) -> None:
    """Search the titles."""
    check(text)
    with shelf(data) as parts:
        found = parts.titles.search_widely(text, limit, always=True)
        if not found.items or found.did_you_mean is not None:
            tell_of_hosts(parts)
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

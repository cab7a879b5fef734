"""`sneakpreview film`: all that is known of one film."""

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.shelf import choose, console, print_json, shelf
from sneakpreview.domain.film import Film
from sneakpreview.usecases.show_film import show_film, show_related
from sneakpreview.web.shapes import film_out


def film(
    id_: Annotated[str, typer.Argument(metavar="ID", help="An IMDb id, or a title.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show a film and its related list."""
    parts = shelf()
    chosen = choose(parts.titles, id_).id
    with parts.reading.begin() as session:
        shown = show_film(session, parts.sources, chosen)
        related = show_related(session, parts.sources, chosen)
    if json:
        print_json(film_out(shown))
        return
    table = Table(show_header=False, box=None)
    facts = _facts(shown)
    facts["Related"] = tuple(one.title for one in related)
    for name, value in facts.items():
        if value:
            table.add_row(name, escape(_text(value)))
    console.print(f"[bold]{escape(shown.title)}[/]")
    console.print(table)


def _facts(shown: Film) -> dict[str, object]:
    scores = shown.scores
    critics = scores.critics and f"{scores.critics} of 10, {scores.reviews} reviews"
    return {
        "Id": shown.id,
        "Year": shown.year,
        "Runtime": shown.runtime and f"{shown.runtime} minutes",
        "Directed by": shown.directors,
        "With": shown.stars,
        "Genres": shown.genres,
        "Languages": shown.languages,
        "Countries": shown.countries,
        "Certificate": shown.certificate,
        "IMDb": scores.imdb,
        "Rotten Tomatoes": scores.rotten_tomatoes and f"{scores.rotten_tomatoes}%",
        "Metacritic": scores.metacritic,
        "Critics": critics,
        "In short": shown.plot,
    }


def _text(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)

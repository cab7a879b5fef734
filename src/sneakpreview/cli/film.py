"""`sneakpreview film`: all that is known of one film."""

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.gather import gather
from sneakpreview.cli.shelf import Data, Json, choose, console, print_json, shelf
from sneakpreview.cli.trouble import tell
from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import Film
from sneakpreview.usecases.look_up_film import Reach, look_up_film
from sneakpreview.web.shapes import film_out

WATCH = "https://www.youtube.com/watch?v="


def film(
    text: Annotated[
        str, typer.Argument(metavar="TITLE", help="A title, or an IMDb id.")
    ],
    data: Data = None,
    *,
    json: Json = False,
) -> None:
    """Show a film and its related list."""
    with shelf(data) as parts:
        title = choose(parts, text)
        reach = Reach(parts.reading, parts.sources, gather)
        found = look_up_film(reach, title.id)
    tell(found.troubles)
    shown = found.film
    if shown is None:
        if found.troubles:
            raise typer.Exit(1)
        raise UnknownFilmError(text)
    if json:
        print_json(film_out(shown))
        return
    table = Table(show_header=False, box=None)
    facts = _facts(shown)
    facts["Related"] = tuple(one.title for one in found.related)
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
        "TMDB": scores.tmdb,
        "Rotten Tomatoes": scores.rotten_tomatoes and f"{scores.rotten_tomatoes}%",
        "Metacritic": scores.metacritic,
        "Critics": critics,
        "In short": shown.plot,
        "Trailer": shown.trailers and f"{WATCH}{shown.trailers[0].youtube_id}",
        "To watch": tuple(f"{one.service} ({one.kind})" for one in shown.offers),
        "Pages": tuple(address for _, address in shown.links),
        "Told by": _origins(shown),
    }


def _origins(shown: Film) -> tuple[str, ...]:
    """Say what came from which source, where it is not one that told everything."""
    fields: dict[str, list[str]] = {}
    for field, source in shown.origins:
        if field != "known":  # a figure of ours, which nobody is shown
            fields.setdefault(source, []).append(field.replace("_", " "))
    if len(fields) == 1:
        return tuple(fields)
    return tuple(f"{source} ({', '.join(fields[source])})" for source in fields)


def _text(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)

"""`sneakpreview film`: all that is known of one film."""

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.gather import gather
from sneakpreview.cli.shelf import choose, console, live, mark, print_json, shelf
from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import Film, Title
from sneakpreview.domain.mark import MarkKind
from sneakpreview.storage.wanted import LIKED
from sneakpreview.usecases.show_film import at_hand, show_film, show_related
from sneakpreview.web.shapes import film_out
from sneakpreview.wiring import Parts

WATCH = "https://www.youtube.com/watch?v="


def film(
    id_: Annotated[str, typer.Argument(metavar="ID", help="An IMDb id, or a title.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show a film and its related list."""
    parts = shelf()
    title = choose(parts, id_)
    if live(parts):
        _fetch(parts, title)
    with parts.reading.begin() as session:
        shown = show_film(session, parts.sources, title.id)
        related = show_related(session, parts.sources, title.id)
    if not shown.sources:
        raise UnknownFilmError(id_)
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


def _fetch(parts: Parts, title: Title) -> None:
    """Have the film fetched as if somebody liked it, with its related list."""
    mark(parts, [(title, MarkKind.LIKE)])
    if gather(parts, LIKED) and at_hand(parts.sources, title.id) is None:
        raise typer.Exit(1)


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

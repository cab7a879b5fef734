"""`sneakpreview related`: lists made of people's ratings, and whose lists serve."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer
from rich.console import Console

from sneakpreview.cli.log import configure
from sneakpreview.cli.moments import ago, counted
from sneakpreview.cli.progress import bar
from sneakpreview.cli.shelf import Data, standing
from sneakpreview.domain.errors import BadInputError, SetupError
from sneakpreview.settings import PREFIX, Settings, load, make_folder
from sneakpreview.sources.base import Source, is_silent
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.sources.catalogue.update import updated
from sneakpreview.sources.people.file import OWN, RATINGS, Edition, edition
from sneakpreview.storage.related import leading
from sneakpreview.wiring import now
from sneakpreview.worker import own_lists
from sneakpreview.worker.own_lists import Without

NAME = "people"
SHORTEST, LONGEST = 12, 50  # films on a list
WORDS = {RATINGS: "a folder of ratings", OWN: "the likes of this site's accounts"}
WITHOUT = {
    Without.TOO_FEW: "Likes are counted. There are no lists: no two films have people"
    " enough who like both.",
    Without.RATINGS: "Likes are counted. The lists stay those from a folder of ratings:"
    " delete {file} to have lists of likes.",
}

console = Console(stderr=True)
app = typer.Typer(invoke_without_command=True, help="The related lists.")


@app.callback()
def show(context: typer.Context, data: Data = None) -> None:
    """Show whose related lists serve, and what there is of people's."""
    context.obj = data
    if context.invoked_subcommand is not None:
        return
    parts = standing(data)
    with parts.reading.begin() as session:
        found = leading(session)
    for line in _serving(found, parts.settings):
        typer.echo(line)
    if not found:
        typer.echo(_none_yet(parts.sources))
    for line in _people(parts.settings):
        typer.echo(line)


@app.command()
def build(
    context: typer.Context,
    ratings: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="People's ratings, in any shape that MovieLens has had.",
        ),
    ] = None,
    length: Annotated[
        int,
        typer.Option(
            min=SHORTEST, max=LONGEST, help="How many films a list has at most."
        ),
    ] = LONGEST,
    data: Data = None,
    *,
    own: Annotated[
        bool, typer.Option("--own", help="Take the likes of this site's accounts.")
    ] = False,
) -> None:
    """Make related lists from people's ratings or likes, in the place of those before.

    Exactly one of --ratings and --own says whose.
    """
    if own == (ratings is not None):
        raise BadInputError("name either a folder with --ratings, or --own")
    data = data or context.obj
    try:
        told = (
            _from_likes(data, length)
            if ratings is None
            else _from(ratings, data, length)
        )
    except KeyboardInterrupt as error:
        raise SetupError("interrupted: the lists that were there stay") from error
    except MemoryError as error:
        raise SetupError(
            "there is not enough memory: the lists that were there stay"
        ) from error
    for line in told:
        typer.echo(line)


def _from(ratings: Path, data: Path | None, length: int) -> list[str]:
    """Build from a folder of ratings; tell what came of it."""
    settings = load(data=data)
    configure(json=settings.log_json)
    builder = _builder("rated")
    make_folder(settings)
    catalogue = CatalogueSource(updated(settings.data / "catalogue")).titles()
    file = settings.people_file
    made = builder.make(file, ratings, length, catalogue, _stage)
    if made.untitled:
        typer.echo(
            f"{counted(made.untitled, 'film')} left out for want of a title: neither"
            " a movies.csv beside the ratings nor the catalogue tells one",
            err=True,
        )
    if made.people < builder.ENOUGH:
        typer.echo(
            f"Few people: {made.people}. The catalogue's lists are better than those"
            f" from fewer than {builder.ENOUGH}: delete {file} to stay with the"
            " catalogue's",
            err=True,
        )
    return list(_made(made.edition, made.unnamed, settings))


def _from_likes(data: Path | None, length: int) -> list[str]:
    """Build from the likes of the site's accounts; tell what came of it."""
    parts = standing(data)
    try:
        with _stage("Related lists") as progress:
            built = own_lists.build(parts, length, progress, now())
    finally:
        parts.engine.dispose()
    if isinstance(built, Without):
        return [WITHOUT[built].format(file=parts.settings.people_file)]
    return list(_made(built, 0, parts.settings))


def _builder(name: str) -> ModuleType:
    """Load what builds; SetupError where what it needs is not here."""
    try:
        return import_module(f"sneakpreview.sources.people.{name}")
    except ImportError as error:
        raise SetupError(
            "making related lists needs NumPy and SciPy:"
            " `.venv/bin/pip install -e '.[build]'` where the project is, or"
            " `pip install 'sneakpreview[build]'`"
        ) from error


def _stage(name: str) -> AbstractContextManager[Callable[[int, int], None]]:
    return bar(name, console)


def _made(made: Edition, unnamed: int, settings: Settings) -> Iterator[str]:
    """Tell what was made, and what is to be done for it to serve, if anything is."""
    size = settings.people_file.stat().st_size / 1e6
    yield f"{settings.people_file}: {counted(made.lists, 'list')}, {size:.1f} MB"
    if unnamed:
        yield (
            f"{counted(unnamed, 'film')} left out: nothing tells which IMDb ids they"
            " have"
        )
    if NAME in settings.order:
        yield "A site that runs takes them up by itself, within a minute or so."
    else:
        yield f"They serve with {PREFIX}SOURCES={settings.naming(NAME)}"


def _serving(found: Mapping[str, int], settings: Settings) -> Iterator[str]:
    """Tell of how many films each source leads the list that serves."""
    names = [*settings.order, *sorted(found.keys() - set(settings.order))]
    for name in names:
        off = "" if name in settings.order else " (off)"
        if name in found:
            yield f"{name}{off}: {counted(found[name], 'film')} with a list from it"


def _none_yet(sources: Sequence[Source]) -> str:
    """Tell why no film has its list yet, which is no fault, and what gives it one."""
    names = [one.name for one in sources if one.lists and not is_silent(one)]
    if not names:
        return "No source that is on has lists: `sneakpreview sources` tells of others."
    return (
        f"Lists are ready ({', '.join(names)}) and none serves yet: a film gets its own"
        " when somebody likes it."
    )


def _people(settings: Settings) -> Iterator[str]:
    """Tell what the file of people's lists holds, and whether it is asked."""
    made = edition(settings.people_file)
    if made is None:
        yield "There are no lists of people's: `sneakpreview related build` makes them."
        return
    origin = WORDS.get(made.origin, made.origin)
    yield (
        f"Of people's: {counted(made.lists, 'list')} from {origin},"
        f" made {ago(made.made, now())}"
    )
    if NAME not in settings.order:
        yield f"They serve with {PREFIX}SOURCES={settings.naming(NAME)}"

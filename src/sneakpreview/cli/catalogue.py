"""The command `sneakpreview catalogue`: make the built-in data file, or a newer one."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import typer
from rich.console import Console

from sneakpreview.cli.log import configure
from sneakpreview.cli.moments import counted
from sneakpreview.cli.progress import bar
from sneakpreview.cli.shelf import Data
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import PREFIX, Settings, load, make_folder
from sneakpreview.sources import catalogue
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.catalogue import origin
from sneakpreview.sources.catalogue.origin import NOTICE, Row
from sneakpreview.sources.catalogue.pages import Collector, months
from sneakpreview.sources.catalogue.renewal import join
from sneakpreview.sources.catalogue.rows import rows
from sneakpreview.sources.catalogue.source import FILE, shipped
from sneakpreview.sources.catalogue.update import updated
from sneakpreview.sources.wikidata.fetch import patient_questions
from sneakpreview.storage.migrate import is_current, migrate
from sneakpreview.wiring import assemble, now, way

console = Console(stderr=True)
app = typer.Typer(no_args_is_help=True, help="The built-in catalogue.")


@app.callback()
def group() -> None:
    """Look after the built-in catalogue."""


@app.command()
def build(
    source: Annotated[
        Path | None,
        typer.Option(
            "--origin", help=f"{origin.FILE} of {origin.PACKAGE} {origin.VERSION}."
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", help="The file to write; default: the package's own."),
    ] = None,
) -> None:
    """Make the data file of the built-in catalogue from its origin."""
    target = to or Path(catalogue.__file__).with_name(FILE)
    films = origin.read(source or origin.find())
    content = _build(_builder(), films, NOTICE)
    _write(target, content)
    typer.echo(f"{target}: {len(films):,} films, {len(content) / 1e6:.2f} MB")


@app.command()
def update(
    data: Data = None,
    since: Annotated[
        int,
        typer.Option(
            min=1874, max=2100, help="Ask for what came out in this year and later."
        ),
    ] = origin.LAST_YEAR,
    at_least: Annotated[
        int,
        typer.Option(
            "--at-least",
            min=1,
            max=100,
            help="Take what so many Wikipedias write about.",
        ),
    ] = 5,
) -> None:
    """Bring the catalogue up to today, from Wikidata."""
    settings = load(data=data)
    configure(json=settings.log_json)
    if not settings.contact:
        raise SetupError(
            f"{PREFIX}CONTACT is not set: Wikidata wants the e-mail or web address of"
            " whoever asks"
        )
    builder = _builder()
    make_folder(settings)
    folder = settings.data / "catalogue"
    old = rows(updated(folder) or shipped())
    new = _collect(settings, folder / "pages", since, at_least)
    films = join(old, new)
    notice = {**NOTICE, "updated": now().date().isoformat()}
    content = _build(builder, films, notice)
    target = folder / FILE
    _write(target, content)
    shutil.rmtree(folder / "pages", ignore_errors=True)
    typer.echo(
        f"{target}: {len(films):,} films, {len(films) - len(old):,} of them new,"
        f" {len(content) / 1e6:.2f} MB; a site that runs shows them after a restart"
    )


def _collect(
    settings: Settings, folder: Path, since: int, at_least: int
) -> Sequence[Row]:
    """Ask Wikidata, at the pace that the site shares; SetupError where it fails."""
    parts = assemble(settings)
    if not is_current(parts.engine):
        migrate(parts.engine)
    collector = Collector(folder, patient_questions(way(settings, parts.writing)))
    if kept := collector.kept():
        console.print(f"Going on with {counted(kept, 'page')} kept from before")
    pages = list(months(since, now().date(), at_least))
    console.print(
        f"Asking Wikidata about {counted(len(pages), 'month')}, one a second at most"
    )
    try:
        with bar("Asking Wikidata", console) as report:
            films = collector.collect(pages, report)
    except (SourceError, KeyboardInterrupt) as error:
        raise SetupError(
            f"the update stopped ({str(error) or 'interrupted'});"
            f" {counted(collector.kept(), 'page')} kept: the next update goes on from"
            " there"
        ) from error
    finally:
        parts.engine.dispose()
    if not films:
        raise SetupError(f"Wikidata named no film since {since}: nothing was changed")
    return films


def _builder() -> ModuleType:
    """Load what builds; SetupError where what it needs is not here."""
    try:
        from sneakpreview.sources.catalogue import build as builder  # noqa: PLC0415 - NumPy is for the build alone
    except ImportError as error:
        raise SetupError(
            "building the catalogue needs NumPy and SciPy:"
            " `.venv/bin/pip install -e '.[build]'` where the project is, or"
            " `pip install 'sneakpreview[build]'`"
        ) from error
    return builder


def _build(
    builder: ModuleType, films: Sequence[Row], notice: Mapping[str, Any]
) -> bytes:
    with bar("Related lists", console) as report:
        content: bytes = builder.build(films, report, notice)
    return content


def _write(target: Path, content: bytes) -> None:
    """Write aside and swap in, so that a running process never reads half a file."""
    aside = target.with_suffix(".new")
    try:
        aside.write_bytes(content)
        aside.replace(target)
    except OSError as error:
        raise SetupError(f"{target} cannot be written: {error.strerror}") from error

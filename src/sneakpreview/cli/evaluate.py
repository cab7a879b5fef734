"""`sneakpreview evaluate`: how good the recommendations are, by people's ratings."""

import json
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from types import ModuleType
from typing import Annotated

import typer
from rich.console import Console

from sneakpreview.cli.progress import bar
from sneakpreview.cli.shelf import Json, print_json
from sneakpreview.domain.errors import SetupError
from sneakpreview.evaluation.choices import Among, Ids
from sneakpreview.sources.swapped import draft

aside = Console(stderr=True)


def evaluate(  # noqa: PLR0913, PLR0917 - the command's own options
    ratings: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER",
            help="People's ratings, in any shape that MovieLens has had.",
        ),
    ],
    lists: Annotated[
        str,
        typer.Option(
            metavar="LISTS",
            help="The related lists: `catalogue`, `people` for lists from the ratings"
            " of the training people, or a CSV `source,target,position`.",
        ),
    ] = "catalogue",
    ids: Annotated[Ids, typer.Option(help="Whose ids the CSVs have.")] = Ids.IMDB,
    votes: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="A CSV `id,votes`: how many votes a public gave each film.",
        ),
    ] = None,
    films: Annotated[
        Among,
        typer.Option(
            help="own: films that people rated and that have a list; listed: or are"
            " on one; all: also films that nobody rated."
        ),
    ] = Among.OWN,
    length: Annotated[
        int, typer.Option(min=1, max=100, help="How many films of a list count.")
    ] = 12,
    seeds: Annotated[
        int, typer.Option(min=1, max=50, help="How many times people are dealt out.")
    ] = 5,
    to: Annotated[
        Path,
        typer.Option(
            metavar="FOLDER", help="Where evaluation.json and evaluation.svg go."
        ),
    ] = Path(),
    *,
    as_json: Json = False,
) -> None:
    """Judge the ranking, and its peers, by what people liked.

    Most likes of held-out people are shown to each ranker, and it has to find the
    others. Nothing is asked of the network, and the site's database is not read.
    """
    judge = _judge()
    figures, drawing = to / "evaluation.json", to / "evaluation.svg"
    _check(to, figures, drawing)
    try:
        setting = judge.setting(ratings, lists, ids, votes, films)
        with bar("Judging", aside) as report:
            document = judge.judged(setting, length, seeds, report)
    except MemoryError as error:
        raise SetupError("there is not enough memory") from error
    _write(
        {
            figures: json.dumps(document, indent=2, allow_nan=False) + "\n",
            drawing: judge.picture(document),
        }
    )
    if as_json:
        print_json(document)
        return
    typer.echo(judge.words(document))


def _judge() -> ModuleType:
    """Load what judges; SetupError where what it needs is not here."""
    try:
        from sneakpreview.evaluation import judge  # noqa: PLC0415 - the extra is for this alone
    except ImportError as error:
        raise SetupError(
            "judging needs NumPy, SciPy, implicit and Matplotlib:"
            " `.venv/bin/pip install -e '.[evaluate]'` where the project is, or"
            " `pip install 'sneakpreview[evaluate]'`"
        ) from error
    return judge


def _check(to: Path, *files: Path) -> None:
    """Refuse a folder or files that cannot be written to, before minutes of work."""
    for file in files:
        if file.is_dir():
            raise SetupError(f"{file} cannot be written: it is a folder")
    try:
        with TemporaryFile(dir=to):
            pass
    except OSError as error:
        raise SetupError(f"{to} cannot be written to: {error.strerror}") from error


def _write(contents: Mapping[Path, str]) -> None:
    """Write files whole, or none: what was there stays until all are written."""
    file = Path()
    try:
        with ExitStack() as drafts:
            for file, content in contents.items():
                drafts.enter_context(draft(file)).write_text(content, "utf-8")
    except OSError as error:
        raise SetupError(f"{file} cannot be written: {error.strerror}") from error
    for file in contents:
        aside.print(f"{file} is written", highlight=False, markup=False, soft_wrap=True)

"""What must be there before the site opens: the tables and the search files."""

import sys
from multiprocessing import get_context

from rich.console import Console

from sneakpreview.cli.progress import bar
from sneakpreview.domain.errors import SetupError
from sneakpreview.searchfiles.bucket import BucketError, upload
from sneakpreview.settings import Settings
from sneakpreview.sources.base import Prepared
from sneakpreview.storage.migrate import is_current, migrate
from sneakpreview.usecases.publish_search import publish_search, search_is_published
from sneakpreview.wiring import Parts, assemble


def prepare(parts: Parts) -> None:
    """Bring the database up to date and build the search files, where needed.

    It is done in a process of its own: the 40 MB that it takes go with it, where
    this process would keep them as long as the site runs. SetupError, or exit 1
    after that process has said why.
    """
    folder = parts.settings.search_folder
    if (
        not _to_prepare(parts)
        and is_current(parts.engine)
        and search_is_published(parts.sources, folder)
        and parts.settings.search_bucket is None  # what it has, only it knows
    ):
        return
    if _help(parts):
        sys.exit(1)


def renew(parts: Parts) -> None:
    """Bring the films that only the database knows into the search; it may fail."""
    if _help(parts) == 0:
        parts.titles.forget()


def _help(parts: Parts) -> int | None:
    """Do the work in a process of its own; its exit status."""
    helper = get_context("spawn").Process(target=_work, args=(parts.settings,))
    helper.start()
    try:
        helper.join()
    finally:
        helper.kill()  # what it wrote aside, the next one sweeps up
    return helper.exitcode


def _work(settings: Settings) -> None:
    console = Console(stderr=True)
    parts = assemble(settings)
    try:
        if not is_current(parts.engine):
            migrate(parts.engine)
        for source in _to_prepare(parts):
            with bar("Reading IMDb's data sets", console) as progress:
                source.prepare(progress)
        with bar("Building the search files", console) as progress:
            publish_search(
                parts.reading, parts.sources, settings.search_folder, progress
            )
        _bring(settings, console)
    except SetupError as error:
        _give_up(str(error))
    except OSError as error:
        _give_up(f"the search files cannot be written: {error.strerror or error}")
    except KeyboardInterrupt:
        sys.exit(1)


def _bring(settings: Settings, console: Console) -> None:
    """Bring the search files into the bucket; the site goes on without."""
    if settings.search_bucket is None:
        return
    try:
        with bar("Filling the bucket", console) as progress:
            upload(settings.search_folder, settings.search_bucket, progress)
    except BucketError as error:
        print(  # noqa: T201 - the command's own voice
            f"the search files are here, but did not all reach {error};"
            " it will be tried again",
            file=sys.stderr,
        )


def _to_prepare(parts: Parts) -> list[Prepared]:
    found = (one for one in parts.sources if isinstance(one, Prepared))
    return [one for one in found if not one.is_prepared()]


def _give_up(reason: str) -> None:
    print(reason, file=sys.stderr)  # noqa: T201 - the command's own voice
    sys.exit(1)

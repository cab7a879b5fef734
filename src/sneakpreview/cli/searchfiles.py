"""The search files, built before the site opens if they are not there."""

import sys
from multiprocessing import get_context
from pathlib import Path

from rich.console import Console

from sneakpreview.cli.progress import bar
from sneakpreview.sources.registry import sources
from sneakpreview.usecases.publish_search import publish_search, search_is_published
from sneakpreview.wiring import Parts


def ensure(parts: Parts) -> None:
    """Build the search files if they are missing or out of date; exit 1 if it fails.

    It is done in a process of its own: the 25 MB that it takes go with it, where
    this process would keep them as long as the site runs.
    """
    folder = parts.settings.search_folder
    if search_is_published(parts.sources, folder):
        return
    builder = get_context("spawn").Process(target=_build, args=(folder,))
    builder.start()
    try:
        builder.join()
    finally:
        builder.kill()  # what it wrote aside, the next one sweeps up
    if builder.exitcode:
        sys.exit(1)


def _build(folder: Path) -> None:
    console = Console(stderr=True)
    try:
        with bar("Building the search files", console) as progress:
            publish_search(sources(), folder, progress)
    except OSError as error:
        reason = error.strerror or error
        print(f"the search files cannot be written: {reason}", file=sys.stderr)  # noqa: T201 - the command's own voice
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(1)

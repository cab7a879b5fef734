"""Publish the search files of the first source that lists titles."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sneakpreview.searchfiles.publish import publish
from sneakpreview.sources.base import Source, TitleList


def publish_search(
    sources: Sequence[Source],
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Build the search files if the folder does not hold them already."""
    for source in sources:
        if isinstance(source, TitleList):
            publish(source.titles, folder, version=source.version, progress=progress)
            return

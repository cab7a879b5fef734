"""Publish the search files of the first source that lists titles."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sneakpreview.searchfiles.publish import publish, published
from sneakpreview.sources.base import Source, TitleList


def search_is_published(sources: Sequence[Source], folder: Path) -> bool:
    """Say whether the folder holds the files of what the source lists today."""
    titles = _title_list(sources)
    manifest = published(folder)
    if titles is None or manifest is None:
        return titles is None
    return manifest.version == titles.version


def publish_search(
    sources: Sequence[Source],
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Build the search files if the folder does not hold them already.

    OSError if the folder cannot be written.
    """
    titles = _title_list(sources)
    if titles is not None:
        publish(titles.titles, folder, version=titles.version, progress=progress)


def _title_list(sources: Sequence[Source]) -> TitleList | None:
    return next((one for one in sources if isinstance(one, TitleList)), None)

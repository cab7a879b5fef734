"""Publish the search files of every title that is listed or stored."""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.publish import publish, published
from sneakpreview.sources.base import Source
from sneakpreview.usecases.gather_titles import (
    gather_others,
    gather_titles,
    title_lists,
)

STORED = "+"
"""What parts the word of the lists from that of the database, in a version."""


def search_is_published(sources: Sequence[Source], folder: Path) -> bool:
    """Say whether the folder holds the files of what the sources list today.

    Films that only the database knows are not looked at: they come in with the next
    `publish_search`.
    """
    listed, manifest = _listed(sources), published(folder)
    if not listed or manifest is None:
        return not listed
    return manifest.version.partition(STORED)[0] == listed


def publish_search(
    reading: sessionmaker[Session],
    sources: Sequence[Source],
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Build the search files if the folder does not hold them already.

    They have the titles that sources list, and the films that only the database
    knows; no transaction is open while the files are built, which takes minutes where
    there are many. OSError if the folder cannot be written.
    """
    found = gather_titles(sources)
    with reading.begin() as session:
        others = list(gather_others(session, found))
    version = _listed(sources) + (STORED + _digest(others) if others else "")
    if found or others:
        publish(
            lambda: [*found.values(), *others],
            folder,
            version=version,
            progress=progress,
        )


def _listed(sources: Sequence[Source]) -> str:
    return ",".join(one.version for one in title_lists(sources))


def _digest(titles: Iterable[Title]) -> str:
    digest = sha256()
    for title in titles:
        digest.update(repr(title).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()[:16]

"""Whose export a file is, and how it is read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from types import MappingProxyType

from sneakpreview.domain.errors import BadInputError
from sneakpreview.exports import imdb, letterboxd, movielens, own, trakt
from sneakpreview.exports.base import Export, Reader, Row
from sneakpreview.exports.files import Files

# Letterboxd comes last: it imports tables that have little more than a title.
SITES = MappingProxyType(
    {
        "Sneak Preview": own.readers,
        "IMDb": imdb.readers,
        "MovieLens": movielens.readers,
        "Trakt": trakt.readers,
        "Letterboxd": letterboxd.readers,
    }
)


def open_export(path: Path, name: str | None = None) -> Export:
    """Find out whose export a file is; BadInputError if nobody's that is known here.

    `name` is the one that the file had where it came from, if that is not the path's:
    some lists say in their name alone what they list. The error is a sentence of one
    line; it comes, too, for a file that is too large, damaged, locked or a trap.
    """
    files = Files(path, name or path.name)
    heads = files.heads()
    for site, readers in SITES.items():
        if chosen := readers(heads):
            return Export(site, lambda: _read(files, chosen))
    known = ", ".join(sorted(SITES))
    raise BadInputError(f"the file is no export that is known here ({known})")


def _read(files: Files, chosen: Sequence[Reader]) -> Iterator[Row]:
    with files.opened() as open_file:
        for read in chosen:
            yield from read(open_file)

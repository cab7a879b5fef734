"""Publish search files: written aside, then swapped in whole.

    folder/manifest.json.gz       the only name that changes; it points to the others
    folder/{head}/12/34.json.gz   the upper part of the tree, made anew for new titles
    folder/{body}/12/34.json.gz   all below it, which stays until it is out of date

What is in a folder never changes, so it may be cached for ever. Head and body before
stay for a while, so that a page that is open goes on working. Files are kept
compressed only: who cannot take them so has them unpacked on the way.
"""

import gzip
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from secrets import token_hex

from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.build import (
    BODY,
    DEFAULT,
    HEAD,
    Built,
    Progress,
    build,
    renew,
)
from sneakpreview.searchfiles.filled import FORMAT
from sneakpreview.searchfiles.tree import Sizes

MANIFEST = "manifest.json"

GRACE = 3600
"""Seconds before anything is removed that the manifest no longer names."""
OLD = 30 * 86_400
"""Seconds after which a body is built anew: others are well known by then."""

_FILE = re.compile(r"[0-9a-f]{16}/[0-9a-f]{1,6}/[0-9a-f]{2}\.json")
FOLDER = re.compile(r"[0-9a-f]{16}")
_ASIDE = ".aside-"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder of search files holds.

    `head` and `body` are made of the files' content, `version` is the word of whoever
    gave the titles, `outline` is the head's, for the browser (`outline.py` has its
    grammar).
    """

    head: str
    body: str
    version: str
    titles: int
    files: int
    outline: str


def publish(
    titles: Callable[[], Iterable[Title]],
    folder: Path,
    *,
    version: str,
    progress: Progress | None = None,
    sizes: Sizes = DEFAULT,
) -> Manifest:
    """Build the files unless the folder holds those of this version already.

    Where there are many titles and few of them are new, only the head is built.
    Whenever the process dies, the folder holds the old files or the new ones, never a
    mixture. Several processes may publish at a time. OSError if the folder cannot be
    written.
    """
    before = published(folder)
    if before is not None and before.version == version:
        return before
    folder.mkdir(parents=True, exist_ok=True)
    with _aside(folder) as aside:
        built: Built | None = None
        if before is not None and before.titles >= sizes.few:
            body = folder / before.body
            if body.stat().st_mtime > time.time() - OLD:
                built = renew(titles, body, aside)
        if built is None:
            built = build(titles(), aside, progress, sizes)
        for draft, part in ((BODY, built.body), (HEAD, built.head)):
            if (aside / draft).is_dir():
                _keep(aside / draft, folder / part.name)
        manifest = Manifest(
            head=built.head.name,
            body=built.body.name,
            version=version,
            titles=built.titles,
            files=built.head.files + built.body.files,
            outline=built.outline,
        )
        _point(folder, aside / MANIFEST, manifest)
    _clear(folder, {manifest.head, manifest.body}, before)
    return manifest


def published(folder: Path) -> Manifest | None:
    """Tell what the folder holds; None for nothing, or nothing that is any use."""
    try:
        facts = json.loads(gzip.decompress((folder / f"{MANIFEST}.gz").read_bytes()))
        if facts.pop("format") != FORMAT:
            return None
        manifest = Manifest(**facts)
    except (OSError, EOFError, ValueError, KeyError, TypeError, AttributeError):
        return None
    there = all((folder / part).is_dir() for part in (manifest.head, manifest.body))
    return manifest if there else None


def locate(folder: Path, name: str) -> Path | None:
    """Find the compressed file for what follows `/search/` in an address.

    Whatever the name, the file is one of ours; None if there is none.
    """
    if name != MANIFEST and not _FILE.fullmatch(name):
        return None
    file = folder / f"{name}.gz"
    return file if file.is_file() else None


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    path = folder / f"{_ASIDE}{token_hex(8)}"
    path.mkdir()
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _keep(aside: Path, place: Path) -> None:
    """Give a finished build its name; it is there whole or not at all."""
    if hasattr(os, "sync"):
        os.sync()  # one for all the files, where a call for each would take seconds
    try:
        aside.rename(place)
    except OSError:
        if not place.is_dir():
            raise
        os.utime(place)  # the same titles were built before: they are young again


def _point(folder: Path, draft: Path, manifest: Manifest) -> None:
    facts = {"format": FORMAT} | asdict(manifest)
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    with draft.open("wb") as file:
        file.write(gzip.compress(text.encode(), mtime=0))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / f"{MANIFEST}.gz")


def _clear(folder: Path, wanted: Collection[str], before: Manifest | None) -> None:
    """Remove what is no longer wanted, and what a process left that died at its work.

    What is young may be another process's work, or before a reader's eyes, and so may
    be what was wanted until now, which is marked as young.
    """
    for part in {before.head, before.body} - {*wanted} if before else ():
        with suppress(OSError):
            os.utime(folder / part)
    for path in folder.iterdir():
        ours = FOLDER.fullmatch(path.name) or path.name.startswith(_ASIDE)
        if path.name in wanted or not ours:
            continue
        with suppress(OSError):
            if path.stat().st_mtime > time.time() - GRACE:
                continue
            # Renamed first: half a folder must never bear a whole one's name.
            remains = path.rename(path.with_name(f"{_ASIDE}{token_hex(8)}"))
            shutil.rmtree(remains, ignore_errors=True)

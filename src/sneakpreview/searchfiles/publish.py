"""Publish search files: written aside, then swapped in whole.

    folder/manifest.json.gz        the only name that changes; it points to a build
    folder/{build}/12/34.json.gz   never changes, so it may be cached for ever

The build before stays, so that a page that is open goes on working. Files are kept
compressed only: who cannot take them so has them unpacked on the way.
"""

import gzip
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.build import FORMAT, Progress, build

MANIFEST = "manifest.json"

GRACE = 3600
"""Seconds before anything is removed that the manifest no longer names."""

_FILE = re.compile(r"[0-9a-f]{16}/[0-9a-f]{1,6}/[0-9a-f]{2}\.json")
_BUILD = re.compile(r"[0-9a-f]{16}")
_ASIDE = ".aside-"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder of search files holds.

    `build` is made of the files' content, `version` is the word of whoever gave the
    titles, `outline` is for the browser (`outline.py` has its grammar).
    """

    build: str
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
) -> Manifest:
    """Build the files unless the folder holds those of this version already.

    Whenever the process dies, the folder holds the old files or the new ones, never
    a mixture. Several processes may publish at a time. OSError if the folder cannot
    be written.
    """
    before = published(folder)
    if before is not None and before.version == version:
        return before
    folder.mkdir(parents=True, exist_ok=True)
    with _aside(folder) as aside:
        built = build(titles(), aside, progress)
        manifest = Manifest(
            built.name, version, built.titles, built.files, built.outline
        )
        _keep(aside, folder / built.name)
    with _aside(folder) as aside:
        _point(folder, aside / MANIFEST, manifest)
    _clear(folder, {manifest.build, before.build if before else manifest.build})
    return manifest


def published(folder: Path) -> Manifest | None:
    """Tell what the folder holds; None for nothing, or nothing that is any use."""
    try:
        facts = json.loads(gzip.decompress((folder / f"{MANIFEST}.gz").read_bytes()))
        if facts.pop("format") != FORMAT:
            return None
        manifest = Manifest(**facts)
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return None
    return manifest if (folder / manifest.build).is_dir() else None


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
    facts = {"format": FORMAT} | {
        name: getattr(manifest, name) for name in Manifest.__slots__
    }
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    with draft.open("wb") as file:
        file.write(gzip.compress(text.encode(), mtime=0))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / f"{MANIFEST}.gz")


def _clear(folder: Path, wanted: set[str]) -> None:
    """Remove older builds, and what a process left that died at its work.

    What is young may be another process's work, or before a reader's eyes.
    """
    for path in folder.iterdir():
        build_ = _BUILD.fullmatch(path.name)
        if path.name in wanted or not (build_ or path.name.startswith(_ASIDE)):
            continue
        with suppress(OSError):
            if path.stat().st_mtime > time.time() - GRACE:
                continue
            # Renamed first: half a build must never bear a build's name.
            remains = path.rename(path.with_name(f"{_ASIDE}{token_hex(8)}"))
            shutil.rmtree(remains, ignore_errors=True)

"""Bring the search files into a bucket, from where a CDN serves them.

    {head}/12/34.json   as in the folder, but named as they are asked for
    {head}/whole        written last: all files of this part are here
    manifest.json       written when both parts are whole; it alone changes
    retired.json        since when parts are no longer named; they go after a while

This is the one way to the operator's own store, as `mail/send.py` is to their mail
server; the store is trusted, but not to be there.
"""

import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from sneakpreview.domain.bucket import Bucket
from sneakpreview.domain.errors import SetupError, SneakPreviewError
from sneakpreview.searchfiles.publish import FOLDER, GRACE, MANIFEST, published

WHOLE, RETIRED = "whole", "retired.json"
PATIENCE = timedelta(seconds=30)  # for one request, with what is tried again
AT_A_TIME = 32
FOR_EVER, ALWAYS_ASK = "public, max-age=31536000, immutable", "no-cache"


class BucketError(SneakPreviewError):
    """The store did not do what it was asked; what browsers see is as it was."""


def upload(
    folder: Path, bucket: Bucket, progress: Callable[[int, int], None] | None = None
) -> int:
    """Bring what the folder has published into the bucket; how many files that took.

    Only what is not there yet is sent, and whoever reads meanwhile has the old files
    or the new ones. BucketError if the store refuses or is away, SetupError if the
    package that speaks with it is not installed.
    """
    manifest = published(folder)
    if manifest is None:
        return 0
    store = _Store(bucket)
    with _told():
        parts = [manifest.head, manifest.body]
        missing = [
            (f"{part}/{name}", file)
            for part in parts
            if not store.has(f"{part}/{WHOLE}")
            for name, file in _missing(store, folder, part)
        ]
        with ThreadPoolExecutor(AT_A_TIME) as threads:
            sent = threads.map(lambda one: store.send(one[0], one[1]), missing)
            for done, _ in enumerate(sent, start=1):
                if progress is not None:
                    progress(done, len(missing))
        for part in parts:
            store.put(f"{part}/{WHOLE}", b"", FOR_EVER)
        packed = (folder / f"{MANIFEST}.gz").read_bytes()
        before = store.get(MANIFEST)
        if before != packed:
            store.put(MANIFEST, packed, ALWAYS_ASK)
        _retire(store, {*parts})
    return len(missing) + (before != packed)


def _missing(store: "_Store", folder: Path, part: str) -> Iterator[tuple[str, Path]]:
    there = store.names(part)
    for file in (folder / part).glob("*/*.json.gz"):
        name = file.relative_to(folder / part).as_posix().removesuffix(".gz")
        if name not in there:
            yield name, file


def _retire(store: "_Store", named: set[str]) -> None:
    """Remove parts that have not been named for a while; a page may be open."""
    now = time.time()
    since: dict[str, float] = json.loads(store.get(RETIRED) or b"{}")
    unnamed = {part for part in store.parts() if FOLDER.fullmatch(part)} - named
    left = {part: since.get(part, now) for part in unnamed}
    for part, moment in list(left.items()):
        if moment < now - GRACE:
            # First what says that it is whole: half a part must never seem so.
            store.delete([f"{part}/{WHOLE}"])
            store.delete([f"{part}/{name}" for name in store.names(part)])
            del left[part]
    if left != since:
        store.put(RETIRED, json.dumps(left).encode(), ALWAYS_ASK, packed=False)


class _Store:
    """The bucket's folder; its methods raise what `_told` makes a BucketError of."""

    def __init__(self, bucket: Bucket) -> None:
        try:
            import obstore  # noqa: PLC0415 - an extra
            from obstore.store import S3Store  # noqa: PLC0415
        except ModuleNotFoundError as error:
            raise SetupError(
                "a bucket needs the package obstore: pip install 'sneakpreview[bucket]'"
            ) from error
        self._api: Any = obstore
        given = {
            "endpoint": bucket.endpoint,
            "region": bucket.region,
            "access_key_id": bucket.key,
            "secret_access_key": bucket.secret,
        }
        with _told():
            self._store = S3Store(
                bucket.name,
                prefix=bucket.folder or None,
                config={name: value for name, value in given.items() if value},  # type: ignore[arg-type]
                client_options={
                    "allow_http": bucket.endpoint.startswith("http://"),
                    "timeout": PATIENCE,
                },
                retry_config={"max_retries": 3, "retry_timeout": PATIENCE},
            )

    def send(self, name: str, file: Path) -> None:
        """Send a packed file that never changes."""
        self.put(name, file.read_bytes(), FOR_EVER)

    def put(self, name: str, body: bytes, caching: str, *, packed: bool = True) -> None:
        """Write an object, with what a browser is to be told of it."""
        about = {"Content-Type": "application/json", "Cache-Control": caching}
        if packed and body:
            about["Content-Encoding"] = "gzip"
        self._api.put(self._store, name, body, attributes=about)

    def get(self, name: str) -> bytes | None:
        """Read an object; None if there is none."""
        try:
            return bytes(self._api.get(self._store, name).bytes())
        except FileNotFoundError:
            return None

    def has(self, name: str) -> bool:
        """Say whether there is such an object."""
        try:
            self._api.head(self._store, name)
        except FileNotFoundError:
            return False
        return True

    def names(self, part: str) -> set[str]:
        """Give what there is in a part."""
        pages = self._api.list(self._store, prefix=part)
        paths = (one["path"] for page in pages for one in page)
        return {path.removeprefix(f"{part}/") for path in paths}

    def parts(self) -> list[str]:
        """Give the folders that there are."""
        found: list[str] = self._api.list_with_delimiter(self._store)["common_prefixes"]
        return found

    def delete(self, names: list[str]) -> None:
        """Delete objects."""
        if names:
            self._api.delete(self._store, names)


@contextmanager
def _told() -> Iterator[None]:
    from obstore.exceptions import BaseError  # noqa: PLC0415 - an extra

    try:
        yield
    except (BaseError, OSError) as error:
        # The rest is for who looks for faults in the package.
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise BucketError(f"the bucket: {reason[:300]}") from error

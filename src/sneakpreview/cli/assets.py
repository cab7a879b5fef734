"""`sneakpreview assets`: the front end as files, for a web server in front."""

import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from secrets import token_hex
from typing import Annotated

import typer

from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import load
from sneakpreview.web import frontend as shipped
from sneakpreview.web.frontend import Asset, Frontend

MONTH = 30 * 86_400.0
"""Seconds for which what an open page may still ask for is kept."""

_ASIDE = ".aside-"

Folder = Annotated[
    Path | None,
    typer.Argument(
        metavar="FOLDER",
        help="Where they go; by default `front` in the public folder.",
        show_default=False,
    ),
]


def assets(folder: Folder = None) -> None:
    """Write the front end's files, compressed ahead, for a web server to send.

    Do it with each new version. What pages that are open still ask for stays a month.
    """
    place = folder or load().public_folder / "front"
    if not find_spec("brotli"):
        raise SetupError(
            "compressing needs the package brotli:"
            " `.venv/bin/pip install -e '.[grown]'` where the project is, or"
            " `pip install 'sneakpreview[grown]'`"
        )
    frontend = shipped.load()
    _write(frontend, place)
    _clear(place / "assets")
    typer.echo(f"{place}: {len(frontend.assets)} files in {frontend.prefix}")


def _write(frontend: Frontend, place: Path) -> None:
    """Lay down the files and then the page that names them; none is there half."""
    home = place / frontend.prefix.lstrip("/")
    home.parent.mkdir(parents=True, exist_ok=True)
    aside = home.parent / f"{_ASIDE}{token_hex(8)}"
    try:
        aside.mkdir()
        for name, asset in frontend.assets.items():
            for suffix, body in _forms(asset):
                file = aside / f"{name}{suffix}"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(body)
        if home.is_dir():  # named by what they hold: they are these
            home.touch()
        else:
            aside.rename(home)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    for suffix, body in _forms(frontend.index):
        draft = place / f"{_ASIDE}{token_hex(8)}"
        draft.write_bytes(body)
        draft.replace(place / f"index.html{suffix}")


def _forms(asset: Asset) -> Iterator[tuple[str, bytes]]:
    """Give the file as it is, with gzip, and with Brotli, each with its name's end."""
    import brotli  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra

    yield "", asset.body
    yield ".gz", asset.packed
    yield ".br", brotli.compress(asset.body)


def _clear(folder: Path) -> None:
    """Remove what no open page can still ask for."""
    long_ago = time.time() - MONTH
    for path in folder.iterdir():
        with suppress(OSError):
            if path.stat().st_mtime < long_ago:
                shutil.rmtree(path)

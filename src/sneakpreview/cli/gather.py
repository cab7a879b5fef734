"""Ask the sources for several films side by side, while somebody waits."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from sneakpreview.cli.moments import counted
from sneakpreview.cli.trouble import errors
from sneakpreview.sources.base import Source
from sneakpreview.usecases.ask_sources import Found, Wish, ask

THREADS = 8


def gather(sources: Sequence[Source], wishes: Sequence[Wish]) -> list[Found]:
    """Give what the sources say, in the order of the wishes.

    On a terminal a line tells how much is on its way.
    """
    line = f"Asking for {counted(len(wishes), 'film')}"
    with errors.status(line), ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(partial(ask, sources), wishes))

"""How far long work has come: a bar on a terminal, else a line now and then."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

EVERY = 15.0  # seconds between two lines


@contextmanager
def bar(what: str, console: Console) -> Iterator[Callable[[int, int], None]]:
    """Give a function that takes what is done and how much there is in all.

    The bar appears at the first call, so that nothing is shown where nothing
    has to be done; without a terminal, nothing of what is soon done.
    """
    if not console.is_terminal:
        yield _lines(what, console)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console) as shown:
        task = shown.add_task(what, visible=False)

        def report(done: int, total: int) -> None:
            shown.update(task, completed=done, total=total, visible=True)

        yield report


def _lines(what: str, console: Console) -> Callable[[int, int], None]:
    told_at = monotonic()

    def report(done: int, total: int) -> None:
        nonlocal told_at
        if monotonic() - told_at >= EVERY:
            told_at = monotonic()
            console.print(f"{what}: {100 * done // total} %", highlight=False)

    return report

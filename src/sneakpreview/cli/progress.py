"""A progress bar for long work, on a terminal only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn


@contextmanager
def bar(what: str, console: Console) -> Iterator[Callable[[int, int], None]]:
    """Give a function that takes what is done and how much there is in all.

    The bar appears at the first call, so that nothing is shown where nothing
    has to be done.
    """
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as shown:
        task = shown.add_task(what, visible=False)

        def report(done: int, total: int) -> None:
            shown.update(task, completed=done, total=total, visible=True)

        yield report

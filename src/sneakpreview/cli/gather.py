"""Wait in the foreground for what a command asked for, and not for ever."""

from time import monotonic

from sneakpreview.cli.shelf import errors
from sneakpreview.storage import backlog, hosts
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.claim import turn

PATIENCE = 30.0  # seconds


def gather(parts: Parts, priority: int) -> int:
    """Fetch what is as urgent as that, for half a minute; how much is still missing.

    On a terminal a line tells how much is on its way. What is still missing at the
    end is told on stderr, and which host was in trouble.
    """
    ends_at = monotonic() + PATIENCE
    with errors.status("") as shown:
        while missing := _missing(parts, priority):
            shown.update(f"{missing} film{'s' * (missing != 1)} on their way")
            if monotonic() > ends_at or not turn(parts):
                break
    if missing:
        errors.print(f"{missing} of the films did not come{_why(parts)}.")
    return missing


def _missing(parts: Parts, priority: int) -> int:
    with parts.reading.begin() as session:
        found = backlog.backlog(session)
    urgent = (count for place, count in found.wanted.items() if place <= priority)
    return sum(urgent) + found.fetching


def _why(parts: Parts) -> str:
    with parts.reading.begin() as session:
        troubles = [state.trouble for state in hosts.states(session, now())]
    return next((f": {trouble}" for trouble in troubles if trouble), "")

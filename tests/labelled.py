"""Steps of workers and relays, by name, at which a test lets them die at once."""

import os
import signal
from collections.abc import Callable
from functools import wraps
from typing import Any

from sneakpreview.worker import claim, crew, hints

STEPS = ("told", "claimed", "asked", "settling", "settled")
"""A hint has come; a film is claimed; the source has answered; what it said is written
and not committed; it is committed, and the hint not acknowledged."""
RELAYING = ("counted", "given")
"""A relay knows of work, and has told nobody; it has, and the broker has confirmed."""


def die_at(step: str) -> None:
    """Let this process die when its worker, or relay, comes to the step; "" is none."""
    if step == "told":
        crew.Crew.turn = _dying(crew.Crew.turn, before=True)  # type: ignore[method-assign]
    if step == "claimed":
        claim.ask = _dying(claim.ask, before=True)
    if step == "asked":
        claim.ask = _dying(claim.ask)
    if step == "settling":
        claim.settle = _dying(claim.settle)
    if step == "settled":
        crew.Crew.turn = _dying(crew.Crew.turn, where=bool)  # type: ignore[method-assign]
    if step == "counted":
        hints.Hints.give = _dying(hints.Hints.give, before=True)  # type: ignore[method-assign]
    if step == "given":
        hints.Hints.give = _dying(hints.Hints.give, where=bool)  # type: ignore[method-assign]


def _dying(
    work: Callable[..., Any],
    *,
    before: bool = False,
    where: Callable[[Any], bool] = lambda _: True,
) -> Callable[..., Any]:
    @wraps(work)
    def dying(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever it takes
        if before:
            os.kill(os.getpid(), signal.SIGKILL)
        result = work(*arguments, **named)
        if where(result):
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    return dying

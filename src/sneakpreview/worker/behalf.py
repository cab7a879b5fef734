"""On whose behalf something is done: the request that asked for it, in the log."""

from contextlib import AbstractContextManager, nullcontext

from structlog.contextvars import bound_contextvars


def on_behalf(request: str | None) -> AbstractContextManager[None]:
    """Let each line that is logged meanwhile bear the id of the request, if any."""
    return nullcontext() if request is None else bound_contextvars(request=request)

"""The log on stderr: lines for a person, or JSON for a machine."""

import logging
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, Processor, WrappedLogger

from sneakpreview.domain.loglevel import LogLevel

INDENT = "    "


def configure(*, json: bool, least: LogLevel = LogLevel.WARNING) -> None:
    """Write what is logged, by our code and by libraries, to stderr.

    `least` is the level from which on; a command that tells its troubles itself has
    no need of warnings. What a stranger wrote is one value on one line, in either form.
    """
    level = logging.getLevelNamesMapping()[least.upper()]
    known: tuple[Processor, ...] = (
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso"),
        structlog.processors.format_exc_info,
    )
    last: tuple[Processor, ...] = (structlog.processors.JSONRenderer(),)
    if not json:
        colours = sys.stderr.isatty()
        last = (plainly, structlog.dev.ConsoleRenderer(colors=colours))
    structlog.configure(
        processors=[*known, *last],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _Stderr())),
    )
    libraries = logging.StreamHandler(sys.stderr)
    libraries.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=[*known, structlog.stdlib.add_logger_name],
            processors=[ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    # At the lowest level libraries tell of every step, which is not for the operator.
    logging.basicConfig(handlers=[libraries], level=max(level, logging.WARNING))


class _Stderr:
    """Standard error, which may lead to a full disk: no request fails of that."""

    def write(self, text: str) -> None:
        """Write it, if it can be written."""
        with suppress(OSError):
            sys.stderr.write(text)

    def flush(self) -> None:
        """Send on what is written, if that can be."""
        with suppress(OSError):
            sys.stderr.flush()


def plainly(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Write what no terminal should be told as its number.

    The lines of a traceback stay lines, set in, so that none looks like an entry.
    """
    return {
        name: _set_in(value) if name == "exception" else _shown(value)
        for name, value in event.items()
    }


def _shown(value: object) -> object:
    if not isinstance(value, str) or value.isprintable():
        return value
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode()
        for one in value
    )


def _set_in(traceback: str) -> str:
    return "\n".join(f"{INDENT}{_shown(line)}" for line in traceback.split("\n"))

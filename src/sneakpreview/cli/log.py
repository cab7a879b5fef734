"""The log on stderr: lines for a person, or JSON for a machine."""

import logging
import sys

import structlog


def configure(*, json: bool, least: int = logging.WARNING) -> None:
    """Write warnings and errors, from our code and from libraries, to stderr.

    `least` is the level from which on; a command that tells its troubles itself has
    no need of warnings.
    """
    logging.basicConfig(stream=sys.stderr, level=least)
    last = (
        structlog.processors.JSONRenderer()
        if json
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )

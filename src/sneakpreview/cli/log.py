"""The log on stderr: lines for a person, or JSON for a machine."""

import logging
import sys

import structlog


def configure(*, json: bool) -> None:
    """Write warnings and errors, from our code and from libraries, to stderr."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
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
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )

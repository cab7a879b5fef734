"""How much the log tells."""

from enum import StrEnum


class LogLevel(StrEnum):
    """Everything that is done, what somebody should look at, or what has failed."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

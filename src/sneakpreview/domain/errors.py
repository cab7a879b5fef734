"""What can go wrong in words that a person understands."""

ECHO = 60  # characters


def quoted(text: str) -> str:
    """Quote what a person wrote on one line, cut after 60 characters."""
    return repr(text if len(text) <= ECHO else f"{text[:ECHO]}…")


class SneakPreviewError(Exception):
    """The root of every error that is ours; its text is fit for a person."""


class UnknownFilmError(SneakPreviewError):
    """No source knows the film; `nearest` holds titles that come close."""

    def __init__(self, text: str, nearest: tuple[str, ...] = ()) -> None:
        self.nearest = nearest
        hint = f"; did you mean {', '.join(nearest)}?" if nearest else ""
        super().__init__(f"no film is known as {quoted(text)}{hint}")


class BadInputError(SneakPreviewError, ValueError):
    """What was asked for cannot be understood."""


class SetupError(SneakPreviewError):
    """The machine is not ready: a port, a folder or a database refuses."""

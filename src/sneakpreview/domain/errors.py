"""What can go wrong in words that a person understands."""


class SneakPreviewError(Exception):
    """The root of every error that is ours; its text is fit for a person."""


class UnknownFilmError(SneakPreviewError):
    """No source knows the film; `nearest` holds titles that come close."""

    def __init__(self, text: str, nearest: tuple[str, ...] = ()) -> None:
        self.nearest = nearest
        hint = f"; did you mean {', '.join(nearest)}?" if nearest else ""
        super().__init__(f"no film is known as {text!r}{hint}")


class BadInputError(SneakPreviewError, ValueError):
    """What was asked for cannot be understood."""


class SetupError(SneakPreviewError):
    """The machine is not ready: a port, a folder or a database refuses."""

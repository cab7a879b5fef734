"""What goes wrong with mail, in words for the log."""

from sneakpreview.domain.errors import SneakPreviewError


class MailError(SneakPreviewError):
    """A letter was not taken; `final` if it never will be."""

    def __init__(self, reason: str, *, final: bool = False) -> None:
        super().__init__(reason)
        self.final = final

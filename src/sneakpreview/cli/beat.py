"""`sneakpreview beat`: says when a grown site is to be looked after."""

from sneakpreview.cli.grown import beating, opened
from sneakpreview.cli.shelf import Data
from sneakpreview.domain.standing import BEAT


def beat(data: Data = None) -> None:
    """Say when to keep house. One is enough; two do no harm."""
    with opened(data) as (parts, app):
        from sneakpreview.worker.beat import beat  # noqa: PLC0415 - an extra

        service = beat(app)
        with beating(parts, BEAT, lambda: service.scheduler.trouble):
            service.start()

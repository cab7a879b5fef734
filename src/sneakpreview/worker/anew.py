"""Anew: what a process that works does first, for its sources may be others now."""

import structlog
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.sources.base import editions
from sneakpreview.storage import unasked
from sneakpreview.usecases.retry import begin_anew
from sneakpreview.wiring import Parts, needs, now

log = structlog.get_logger()


def anew(parts: Parts) -> None:
    """Ask sources again that refused the key they had when the site ran before.

    It may fail, which is logged: whoever starts goes on without.
    """
    try:
        with parts.writing.begin() as session:
            begin_anew(session, parts.sources, needs(parts.settings), now())
            unasked.date(session, editions(parts.sources))
    except SQLAlchemyError as error:
        log.warning("whether keys are new could not be seen", reason=str(error))

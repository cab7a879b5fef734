"""Fetch a film's picture: ask its source, check, encode, and keep it on the disk."""

import random
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.posters.store import Store
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.pictures import Pictures
from sneakpreview.storage import job, pictures
from sneakpreview.storage.pictures import PictureClaim

NO_SPACE = 600.0  # seconds after which a disk that refuses is tried again
SHORTLY = timedelta(seconds=1)
CLOSED = timedelta(hours=1)  # twice as long as a host is left alone at first


def ask(source: Pictures, store: Store, claim: PictureClaim) -> str | SourceError:
    """Fetch and keep a picture; the digest of what came, or why nothing did.

    What is no picture is not asked for again. No transaction is open here, since a
    source may take its time.
    """
    from sneakpreview.posters.encode import (  # noqa: PLC0415 - 7 MB that drawn posters do not need
        BadPictureError,
        encode,
    )

    try:
        picture = encode(source.fetch(claim.source, claim.url))
        store.keep(claim.film, picture.digest, picture.copies)
    except SourceError as error:
        return error
    except BadPictureError as error:
        return SourceError(str(error), permanent=True)
    except OSError as error:
        reason = error.strerror or str(error)
        return SourceError(
            f"the picture cannot be kept: {reason}", unasked=True, retry_after=NO_SPACE
        )
    return picture.digest


def settle(
    session: Session, claim: PictureClaim, came: str | SourceError, now: datetime
) -> None:
    """Write what came of a claim; one that has lapsed writes nothing."""
    if not pictures.held(session, claim):
        return
    if not isinstance(came, SourceError):
        pictures.finish(session, claim.film, digest=came, now=now)
        return
    tired = claim.attempts >= job.MOST_ATTEMPTS and not came.unasked
    if came.permanent or tired:
        pictures.set_aside(session, claim.film, trouble=str(came))
        return
    until = now + min(_wait(claim, came), job.LONGEST_WAIT)
    pictures.postpone(
        session, claim.film, until=until, trouble=str(came), tried=not came.unasked
    )


def _wait(claim: PictureClaim, came: SourceError) -> timedelta:
    if came.retry_after is not None:
        return timedelta(seconds=came.retry_after)
    # Doubling, with jitter so that a crowd does not come back together. What its host
    # closed after stays behind the others: one of those tries whether it is open.
    least = CLOSED if came.blocked else SHORTLY
    return least * 2.0**claim.attempts * random.uniform(0.5, 1.5)  # noqa: S311 - no secret


def ask_again(session: Session, film: FilmId, now: datetime) -> None:
    """Have a picture fetched again whose files are gone."""
    pictures.want_again(session, film, now)

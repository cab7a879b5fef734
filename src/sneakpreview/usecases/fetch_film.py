"""Fetch a wanted film: ask the sources in order, store what they say."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import Answer, Source, SourceError
from sneakpreview.storage import films, related, wanted
from sneakpreview.storage.wanted import Claim


def ask(sources: Sequence[Source], film: FilmId) -> Answer | SourceError:
    """Ask the sources in order and give the first answer, or why there is none.

    The trouble is permanent only if every source says so: as long as one might
    still know the film, it is worth another try. No transaction is open here,
    since a source may take its time.
    """
    trouble = SourceError("no source is on", permanent=True)
    for source in sources:
        try:
            return source.fetch(film)
        except SourceError as error:
            if trouble.permanent:
                trouble = error
    return trouble


def settle(
    session: Session,
    claims: list[Claim],
    answers: list[Answer | SourceError],
    now: datetime,
) -> None:
    """Write what came of a batch of claims; one that has lapsed writes nothing.

    The unknown films on a wanted list become wanted themselves, facts only.
    """
    ours = wanted.held(session, claims)
    kept = [pair for pair in zip(claims, answers, strict=True) if pair[0].film in ours]
    lists = [
        answer.related
        for claim, answer in kept
        if isinstance(answer, Answer) and ours[claim.film]
    ]
    unknown = {title.id: title for titles in lists for title in titles}
    films.add(session, unknown.values(), priority=wanted.LISTED, now=now)
    for claim, answer in kept:
        if isinstance(answer, SourceError):
            _give_back(session, claim, answer, now)
            continue
        films.store(session, answer.film, now)
        if ours[claim.film]:
            related.replace(session, claim.film, answer.related)
        wanted.finish(session, claim.film, listed=ours[claim.film], now=now)


def _give_back(
    session: Session, claim: Claim, trouble: SourceError, now: datetime
) -> None:
    if trouble.permanent or claim.attempts >= wanted.MOST_ATTEMPTS:
        wanted.set_aside(session, claim.film, trouble=str(trouble))
        return
    seconds = trouble.retry_after
    if seconds is None:
        # Doubling, with jitter so that a crowd does not come back together.
        seconds = 2.0**claim.attempts * random.uniform(0.5, 1.5)  # noqa: S311 - no secret
    until = now + min(timedelta(seconds=seconds), wanted.LONGEST_WAIT)
    wanted.postpone(session, claim.film, until=until, trouble=str(trouble))

"""One turn of work: claim what is due, fetch it, settle it."""

import secrets

import structlog

from sneakpreview.storage import wanted
from sneakpreview.usecases.fetch_film import ask, settle
from sneakpreview.wiring import Parts, now

AT_HAND_BATCH = 32  # a turn is two commits to disk, whatever it holds

log = structlog.get_logger()


def turn(parts: Parts) -> int:
    """Fetch the most urgent wanted films; the number taken up, 0 when none is due.

    No transaction is open while a source is asked. Where every source is at hand
    a turn takes a batch, else one film, since a lease must outlast its answers.
    """
    batch = AT_HAND_BATCH if all(source.at_hand for source in parts.sources) else 1
    with parts.reading() as session:
        if not wanted.due(session, now()):
            return 0
    token = secrets.token_hex(16)
    with parts.writing.begin() as session:
        claims = wanted.claim(session, token=token, now=now(), limit=batch)
        if not claims and batch > 1:
            claims = wanted.claim(session, token=token, now=now(), limit=1)
    if not claims:
        return 0
    answers = [ask(parts.sources, claim.film) for claim in claims]
    with parts.writing.begin() as session:
        settle(session, claims, answers, now())
    log.info("films fetched", films=len(claims))
    return len(claims)

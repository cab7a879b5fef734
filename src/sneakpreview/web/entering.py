"""Entering: what follows when somebody has shown that an account is theirs."""

from http import HTTPStatus

from sneakpreview.storage import secondfactors
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.check_code import check_code, from_app
from sneakpreview.usecases.join_marks import join_marks
from sneakpreview.web import half, security
from sneakpreview.web.errors import Problem
from sneakpreview.web.limits import limit
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.sessions import renew
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import factor_seal, now


def enter_by_password(account: PersonRow, *, join: bool) -> MeOut | tuple[MeOut, int]:
    """Sign in who has shown one factor; or ask for the code, with a 202.

    A 403 problem where the password is short and so no way in by itself.
    """
    with reading() as session:
        coded = secondfactors.is_on(session, account.id)
    if coded:
        half.begin(account, join=join)
        return me(), HTTPStatus.ACCEPTED
    if account.password_short:
        raise Problem(
            HTTPStatus.FORBIDDEN,
            "passkey-first",
            "This password is too short to be all that is asked for."
            " Sign in with your passkey.",
        )
    return enter(account, join=join)


def enter(account: PersonRow, *, join: bool) -> MeOut:
    """Sign in, in a new session; a guest's marks come along where that is asked."""
    visitor = security.who()
    with writing() as session:
        ticket = renew(session, account)
        if join and visitor is not None:
            join_marks(session, visitor.id, account.id)
    half.end()
    security.enter(ticket)
    return me()


def code_fits(person: int, typed: str) -> bool:
    """Say whether the code is the person's, and use it up.

    A 429 problem after too many: an app's code is one of a million, three of which
    are good at any time.
    """
    limit("codes")
    if from_app(typed) is not None:
        limit("codes", by=str(person))
        limit("codes of a day", by=str(person))
    seal = factor_seal(parts().settings)
    with writing() as session:
        return check_code(session, seal, person, typed, now())

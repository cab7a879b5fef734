"""Links at their last moment: what changed since they were sent."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON
from sneakpreview.domain import link
from sneakpreview.domain.link import LASTS, Purpose
from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import links, people
from sneakpreview.storage.base import sessions
from sneakpreview.storage.links import Asked
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.change_address import confirm, move, move_by_link
from sneakpreview.usecases.join_by_mail import join_by_link
from sneakpreview.usecases.spend_link import DeadLinkError, spend_link

KEY = b"a key for tests"
ADA, BEA, NEW = "ada@example.com", "bea@example.com", "new@example.com"
HASH = "a hash"


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def account(session: Session, email: str) -> PersonRow:
    return people.add(session, NOON, email=email, password=HASH)


def sent(session: Session, asked: Asked) -> str:
    return link.token(KEY, asked.purpose, links.add(session, asked, KEY, NOON))


def test_a_link_of_somebody_else_moves_and_confirms_nobody(session: Session) -> None:
    ada, bea = account(session, ADA), account(session, BEA)
    to_move = sent(session, Asked(Purpose.MOVE, ada.id, NEW))
    to_confirm = sent(session, Asked(Purpose.CONFIRM, ada.id, ADA))
    with pytest.raises(DeadLinkError):
        move_by_link(session, bea.id, to_move, NOON)
    with pytest.raises(DeadLinkError):
        confirm(session, bea.id, to_confirm, NOON)
    assert (bea.email, bea.confirmed_at, ada.confirmed_at) == (BEA, None, None)


def test_an_old_address_is_confirmed_no_more(session: Session) -> None:
    ada = account(session, ADA)
    token = sent(session, Asked(Purpose.CONFIRM, ada.id, ADA))
    ada.email = NEW
    with pytest.raises(DeadLinkError):
        confirm(session, ada.id, token, NOON)


def test_who_is_locked_out_moves_nowhere(session: Session) -> None:
    ada = account(session, ADA)
    ada.active = False
    session.flush()
    with pytest.raises(DeadLinkError):
        move(session, ada.id, NEW, NOON, shown=True)


def test_a_guest_who_became_an_account_meanwhile_stays_it(session: Session) -> None:
    guest = people.add(session, NOON)
    token = sent(session, Asked(Purpose.JOIN, guest.id, NEW, HASH))
    people.name(session, guest, ADA, HASH)
    made = join_by_link(session, token, SignUp.OPEN, NOON)
    assert made.id != guest.id
    assert (guest.email, made.email, made.confirmed_at) == (ADA, NEW, NOON)


def test_a_link_without_address_or_password_joins_nobody(session: Session) -> None:
    for asked in (Asked(Purpose.JOIN, None, NEW), Asked(Purpose.JOIN, password=HASH)):
        with pytest.raises(DeadLinkError):
            join_by_link(session, sent(session, asked), SignUp.OPEN, NOON)


def test_a_link_that_a_wrong_clock_made_is_good_for_nothing(session: Session) -> None:
    token = sent(session, Asked(Purpose.JOIN, None, NEW, HASH))
    before = NOON - timedelta(seconds=1)
    for at in (before, NOON + LASTS[Purpose.JOIN]):
        with pytest.raises(DeadLinkError):
            spend_link(session, Purpose.JOIN, token, at)
    assert spend_link(session, Purpose.JOIN, token, NOON).address == NEW

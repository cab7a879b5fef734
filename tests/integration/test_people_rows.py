"""People in the database, where two calls in a row tell what a race would."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON, add_film, film, put_mark, tt
from sneakpreview.storage import marks, people
from sneakpreview.storage.base import sessions
from sneakpreview.storage.people import EmailTakenError, PersonRow
from sneakpreview.usecases.become_account import NoGuestError, become_account
from sneakpreview.usecases.join_marks import join_marks
from visiting import EMAIL

HASH = "a hash"


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        add_film(session, film(1))
        add_film(session, film(2))
        yield session


def test_a_guest_stays_the_same_person(session: Session) -> None:
    guest = people.add(session, NOON)
    account = become_account(session, guest.id, EMAIL, HASH, NOON)
    assert (account.id, account.email, account.guest) == (guest.id, EMAIL, False)


def test_a_guest_becomes_an_account_once(session: Session) -> None:
    guest = people.add(session, NOON)
    become_account(session, guest.id, EMAIL, HASH, NOON)
    with pytest.raises(NoGuestError):
        become_account(session, guest.id, "grace@example.com", HASH, NOON)
    assert people.by_email(session, EMAIL) is guest


@pytest.mark.parametrize("as_guest", [False, True])
def test_an_address_belongs_to_one_account(
    session: Session,
    as_guest: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    become_account(session, None, EMAIL, HASH, NOON)
    guest = people.add(session, NOON).id if as_guest else None
    with pytest.raises(EmailTakenError), session.begin_nested():
        become_account(session, guest, EMAIL, HASH, NOON)


def test_guests_need_no_address(session: Session) -> None:
    one, other = people.add(session, NOON), people.add(session, NOON)
    assert one.guest
    assert one.id != other.id


def test_joining_moves_what_the_account_has_not(session: Session) -> None:
    guest = people.add(session, NOON).id
    account = people.add(session, NOON, email=EMAIL, password=HASH).id
    put_mark(session, account, 1, "hide")
    put_mark(session, guest, 1, "like", minute=1)
    put_mark(session, guest, 2, "save", minute=1)
    join_marks(session, guest, account)
    assert marks.kinds(session, account) == {tt(1): "hide", tt(2): "save"}
    assert session.get(PersonRow, guest) is None


def test_joining_leaves_an_account_alone(session: Session) -> None:
    one = people.add(session, NOON, email=EMAIL, password=HASH).id
    other = people.add(session, NOON, email="grace@example.com", password=HASH).id
    put_mark(session, one, 1)
    join_marks(session, one, other)
    assert marks.kinds(session, one) == {tt(1): "like"}
    assert marks.kinds(session, other) == {}


def test_the_number_of_somebody_who_is_gone_is_not_given_again(
    session: Session,
) -> None:
    gone = people.add(session, NOON)
    session.delete(gone)
    session.flush()
    assert people.add(session, NOON).id > gone.id

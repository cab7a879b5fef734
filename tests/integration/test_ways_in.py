"""The rules behind the ways in, past the pages: for whom, when, and how often."""

from datetime import datetime, timedelta

import pyotp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factories import NOON
from sneakpreview.storage import passkeys, people, recoverycodes, secondfactors
from sneakpreview.storage.base import sessions
from sneakpreview.storage.letters import LetterRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.seal import Seal
from sneakpreview.storage.secondfactors import Confirmed
from sneakpreview.usecases.add_passkey import (
    NewPasskey,
    NoPasskeyAddedError,
    add_passkey,
)
from sneakpreview.usecases.check_code import about, check_code, step_of
from sneakpreview.usecases.reset_factors import reset_factors
from sneakpreview.usecases.turn_off_codes import turn_off_codes
from sneakpreview.usecases.turn_on_codes import turn_on_codes
from sneakpreview.usecases.use_passkey import Shown, WrongPasskeyError, use_passkey

SEAL = Seal(b"the key of a site, 32 bytes long")
SECRET = pyotp.random_base32()
STEP = timedelta(seconds=30)
ADA = "ada@example.com"
NEW = NewPasskey("films.example", b"id", b"key", b"handle", 0, "internal usb")


def code(at: datetime, secret: str = SECRET) -> str:
    return pyotp.TOTP(secret).at(at)


def account(session: Session, email: str = ADA) -> PersonRow:
    return people.add(session, NOON, email=email, password="hash")  # noqa: S106 - a test's own


def set_up(session: Session, email: str = ADA, *, step: int = 0) -> int:
    person = account(session, email).id
    sealed = SEAL.close(SECRET, about(person))
    secondfactors.put(session, person, Confirmed(sealed, step), NOON)
    return person


@pytest.mark.parametrize(
    ("steps", "good"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)]
)
def test_a_clock_may_be_half_a_minute_wrong(
    engine: Engine, steps: int, *, good: bool
) -> None:
    with sessions(engine).begin() as session:
        person = set_up(session)
        typed = code(NOON + steps * STEP)
        assert check_code(session, SEAL, person, typed, NOON) is good


def test_no_code_is_taken_after_a_later_one(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        person = set_up(session)
        taken = [
            check_code(session, SEAL, person, code(NOON + steps * STEP), NOON)
            for steps in (0, 0, -1, 1, 1, 0)
        ]
        assert taken == [True, False, False, True, False, False]


def test_anothers_sealed_secret_opens_nothing(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        ada, bea = set_up(session), set_up(session, "bea@example.com")
        stolen = secondfactors.find(session, ada)
        assert stolen is not None
        secondfactors.put(session, bea, Confirmed(stolen.sealed, 0), NOON)
        assert not check_code(session, SEAL, bea, code(NOON), NOON)
        assert check_code(session, SEAL, ada, code(NOON), NOON)


def test_there_is_no_code_where_there_is_no_second_factor(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        person = account(session).id
        assert not check_code(session, SEAL, person, code(NOON), NOON)
        assert not check_code(session, SEAL, person, "abcd-efgh", NOON)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_whatever_is_typed_it_is_a_code_or_none(
    sqlite_engine: Engine, typed: str
) -> None:
    with sessions(sqlite_engine)() as session:
        person = set_up(session)
        good = step_of(SECRET, typed, NOON) is not None
        assert check_code(session, SEAL, person, typed, NOON) is good
        session.rollback()


def test_turning_on_in_place_of_another_ends_its_recovery_codes(
    engine: Engine,
) -> None:
    with sessions(engine).begin() as session:
        person = account(session).id
        found = Confirmed(SEAL.close(SECRET, about(person)), 0)
        old = turn_on_codes(session, person, found, NOON) or []
        new = turn_on_codes(session, person, found, NOON) or []
        assert recoverycodes.left(session, person) == len(new) == 10
        assert not check_code(session, SEAL, person, old[0], NOON)
        assert check_code(session, SEAL, person, new[0], NOON)
        assert turn_off_codes(session, person, NOON)
        assert recoverycodes.left(session, person) == 0
        assert not turn_off_codes(session, person, NOON)


def test_who_has_no_account_turns_nothing_on_and_adds_nothing(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        guest = people.add(session, NOON).id
        assert turn_on_codes(session, guest, Confirmed(b"", 0), NOON) is None
        assert not turn_off_codes(session, guest, NOON)
        with pytest.raises(NoPasskeyAddedError, match="account"):
            add_passkey(session, guest, "x", NEW, NOON)


def test_who_confirmed_the_address_is_told_of_every_change(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        row = account(session)
        row.confirmed_at = NOON
        add_passkey(session, row.id, "x", NEW, NOON)
        turn_on_codes(session, row.id, Confirmed(b"", 0), NOON)
        reset_factors(session, row, NOON)
        session.flush()
        kinds = [letter.kind for letter in session.query(LetterRow)]
        assert kinds == ["ways"] * 3


def test_a_passkey_signs_in_nobody_who_is_locked_out(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        row = account(session)
        add_passkey(session, row.id, "x", NEW, NOON)
        assert use_passkey(session, Shown(b"id", b"handle", 0), NOON).id == row.id
        row.active = False
        session.flush()
        with pytest.raises(WrongPasskeyError):
            use_passkey(session, Shown(b"id", b"handle", 0), NOON)


def test_counts_as_long_as_devices_have_them_fit(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        row = account(session)
        add_passkey(session, row.id, "x", NEW, NOON)
        most = 2**32 - 1
        use_passkey(session, Shown(b"id", None, most), NOON)
        assert not passkeys.count_on(session, 1, most, NOON)


def test_the_operator_helps_who_has_lost_everything(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        row = account(session)
        assert not reset_factors(session, row, NOON)
        add_passkey(session, row.id, "x", NEW, NOON)
        turn_on_codes(session, row.id, Confirmed(b"", 0), NOON)
        assert reset_factors(session, row, NOON)
        assert not passkeys.has(session, row.id)
        assert not secondfactors.is_on(session, row.id)
        assert recoverycodes.left(session, row.id) == 0

"""The list of common passwords: packed small, and honest about what is on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.commonpasswords import CommonPasswords, pack
from sneakpreview.domain.password import faults
from sneakpreview.web.passwords import common


@given(st.sets(st.text(max_size=20), max_size=200))
def test_what_was_packed_is_found(passwords: set[str]) -> None:
    found = CommonPasswords(pack(passwords))
    assert all(password in found for password in passwords)
    assert len(found) == len(passwords)


@given(st.sets(st.text(max_size=20), max_size=200))
def test_the_order_of_packing_does_not_matter(passwords: set[str]) -> None:
    assert pack(sorted(passwords)) == pack(sorted(passwords, reverse=True))


def test_what_was_not_packed_is_not_found() -> None:
    found = CommonPasswords(pack(["one", "two"]))
    assert [word in found for word in ("one", "two", "three", "")] == [
        True, True, False, False,
    ]  # fmt: skip


def test_a_damaged_list_is_noticed() -> None:
    packed = pack(["one", "two"])
    for damaged in (packed[:-1], packed + b"x", b"", packed[:100]):
        with pytest.raises(ValueError, match="damaged"):
            CommonPasswords(damaged)


def test_the_list_that_is_shipped_has_more_than_100000_passwords() -> None:
    assert len(common()) > 100_000


@pytest.mark.parametrize(
    "password",
    [
        "passwordpassword",
        "123456789123456789",
        "qwertyuiopasdfgh",
        "correcthorsebatterystaple",
        "iloveyouforever123",
        "thisismypassword",
        "password",
        "iloveyou",
        "1q2w3e4r5t",
    ],
)
def test_the_list_that_is_shipped_knows_what_people_use(password: str) -> None:
    assert password in common()


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple!",
        "i love you, forever!",
    ],
)
def test_no_common_password_is_better_for_what_stands_between_its_words(
    password: str,
) -> None:
    assert "Many people use" in faults(password, "ada@example.com", common())[0]


def test_the_list_that_is_shipped_knows_nothing_else() -> None:
    words = [f"otter number {number} walks home" for number in range(2000)]
    assert sum(word in common() for word in words) <= 2

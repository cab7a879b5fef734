"""What makes a password good enough, without the list of common ones."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.password import LONGEST, SHORTEST, faults, normalise

EMAIL = "ada.lovelace@example.com"
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def refused(password: str) -> bool:
    return bool(faults(normalise(password), EMAIL, set()))


@pytest.mark.parametrize(
    "password",
    [
        "the otter walks home slowly",
        "THE OTTER WALKS HOME",
        "Tr0ub4dor&3 and more of it",
        "солнце встаёт над рекой",
        "吾輩は猫である名前はまだ無い何も",
        "🦦🦊🐢🦉🐝🦆🐌🦔🐙🦀🐬🦭🐧🦜🦩",
        "sneak preview of a purple elephant",
        "ada dreams of nine green hats",
    ],
)
def test_a_long_password_of_any_kind_will_do(password: str) -> None:
    assert not refused(password)


@pytest.mark.parametrize(
    "password",
    [
        "passwordpassword",
        "abcabcabcabcabca",
        "aaaaaaaaaaaaaaaaaaaa",
        "a horse a horse ",
        "123456789012345",
        "987654321098765",
        "qwertyuiopasdfghjkl",
        "LKJHGFDSAPOIUYTREWQ",
        "1qaz2wsx3edc4rfv",
        "abcdefghijklmnop",
        "AbCdEfGhIjKlMnOp",
        "111222333444555",
        "ada.lovelace@example.com",
        "Ada.Lovelace@Example.com!1",
        "ada.lovelace2026",
        "Sneak Preview 2026",
        "sneakpreview!!!!!!!!",
    ],
)
def test_an_expected_password_is_refused(password: str) -> None:
    assert refused(password)


def test_each_character_counts_once_whatever_it_is_made_of() -> None:
    assert refused("😀😁😂🤣😃😄😅😆😉😊😋😎😍😘")
    assert not refused("😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰" + "abwz")
    assert not refused("e\u0301" + "x9 lime tea pot")


def test_a_common_password_is_refused_in_any_case() -> None:
    common = {"the otter walks home"}
    assert faults("The Otter Walks Home", EMAIL, common)
    assert not faults("The Otter Walks Home!", EMAIL, common)


def test_one_fault_is_told_at_a_time() -> None:
    assert len(faults("a" * SHORTEST, EMAIL, {"a" * SHORTEST})) == 1


@given(st.text(max_size=SHORTEST - 1))
def test_what_is_too_short_is_refused(password: str) -> None:
    assert faults(password, EMAIL, set())


@given(st.text(min_size=LONGEST + 1, max_size=LONGEST + 40))
def test_what_is_too_long_is_refused(password: str) -> None:
    assert faults(password, EMAIL, set())


@given(st.text(min_size=1, max_size=SHORTEST - 1), st.integers(2, 300))
def test_no_short_piece_is_good_however_often_it_is_repeated(
    piece: str, times: int
) -> None:
    assert faults(piece * times, EMAIL, set())


@given(st.text())
def test_normalising_twice_changes_nothing(password: str) -> None:
    assert normalise(normalise(password)) == normalise(password)


@given(st.permutations(LETTERS).map("".join))
def test_letters_in_no_order_are_accepted(password: str) -> None:
    walks = sum(ord(right) - ord(left) in {-1, 1} for left, right in pairwise(password))
    assert walks > len(LETTERS) // 2 or not refused(password)

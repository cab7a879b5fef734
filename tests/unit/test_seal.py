"""The seal: what is closed opens under the same key, about the same person."""

from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.storage.seal import Seal

KEYS = st.binary(min_size=32, max_size=32)
WORDS = st.text(max_size=40)


@given(KEYS, WORDS, WORDS)
def test_what_is_closed_can_be_opened(key: bytes, text: str, about: str) -> None:
    assert Seal(key).open(Seal(key).close(text, about), about) == text


@given(KEYS, KEYS, WORDS)
def test_under_another_key_it_stays_closed(one: bytes, other: bytes, text: str) -> None:
    opened = Seal(other).open(Seal(one).close(text, "me"), "me")
    assert opened == (text if one == other else None)


@given(KEYS, WORDS, WORDS, WORDS)
def test_about_another_person_it_stays_closed(
    key: bytes, text: str, one: str, other: str
) -> None:
    opened = Seal(key).open(Seal(key).close(text, one), other)
    assert opened == (text if one == other else None)


@given(KEYS, st.binary(max_size=60))
def test_what_was_never_closed_does_not_open(key: bytes, junk: bytes) -> None:
    assert Seal(key).open(junk, "me") is None


@given(KEYS, WORDS, st.data())
def test_one_bit_changed_and_it_stays_closed(
    key: bytes, text: str, data: st.DataObject
) -> None:
    sealed = bytearray(Seal(key).close(text, "me"))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    assert Seal(key).open(bytes(sealed), "me") is None


def test_the_same_text_is_never_sealed_alike() -> None:
    seal = Seal(bytes(32))
    assert seal.close("text", "me") != seal.close("text", "me")

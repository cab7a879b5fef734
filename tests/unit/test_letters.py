"""Letters say who writes, what happened and what to do; links give nothing away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.letter import Kind, letter
from sneakpreview.domain.link import Purpose, address, digest, token

SITE = "https://films.example.org"
LINK = f"{SITE}/link#reset.abc"
WITH_LINK = (Kind.JOIN, Kind.CONFIRM, Kind.MOVE, Kind.RESET)
SENT = [kind for kind in Kind if kind is not Kind.NOTHING]
KEYS = st.binary(min_size=32, max_size=32)
SEEDS = st.text("0123456789abcdef", min_size=32, max_size=32)
PURPOSES = st.sampled_from(Purpose)


@pytest.mark.parametrize("kind", SENT)
def test_a_letter_is_short_and_names_the_site(kind: Kind) -> None:
    written = letter(kind, SITE, LINK if kind in WITH_LINK else "")
    assert SITE in written.text
    assert "films.example.org" in written.subject
    assert "\n" not in written.subject
    assert (LINK in written.text) is (kind in WITH_LINK)
    assert len(written.text) < 600
    assert not set("{}<>") & set(written.text)
    assert written.text.isascii()


def test_every_link_that_is_sent_has_a_letter_of_its_own_name() -> None:
    sent = [purpose for purpose in Purpose if purpose is not Purpose.NOTHING]
    assert [str(Kind(purpose)) for purpose in sent] == list(map(str, sent))


@given(key=KEYS, other=KEYS, seed=SEEDS, purpose=PURPOSES, another=PURPOSES)
def test_a_token_is_for_one_purpose_and_of_one_key(
    key: bytes, other: bytes, seed: str, purpose: Purpose, another: Purpose
) -> None:
    made = token(key, purpose, seed)
    assert len(made) == 64
    assert seed not in made
    assert (token(key, another, seed) == made) is (another is purpose)
    assert (token(other, purpose, seed) == made) is (other == key)
    assert made.encode() not in digest(made)


def test_a_token_is_behind_what_is_sent_to_no_server() -> None:
    assert address(SITE, Purpose.RESET, "abc") == LINK

"""Every parser of strangers' answers survives spoiled ones; `tests/fuzz` goes on."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzz.fuzz_parsers import spoil
from fuzz.parsers import PARSERS


@pytest.mark.parametrize("name", PARSERS)
def test_a_whole_answer_is_read(name: str) -> None:
    parser = PARSERS[name]
    for body in parser.seeds:
        parser.check(body)


@pytest.mark.parametrize("name", PARSERS)
@given(rng=st.randoms(use_true_random=False))
def test_a_spoiled_answer_is_an_answer_or_an_error(name: str, rng: Random) -> None:
    parser = PARSERS[name]
    parser.check(spoil(rng.choice(parser.seeds), rng))

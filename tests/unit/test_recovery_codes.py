"""Recovery codes: written to be copied, kept as hashes, read however they come."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.recoverycode import BYTES, LONGEST, digest, written

SECRETS = st.binary(min_size=BYTES, max_size=BYTES)


@given(SECRETS)
def test_a_code_is_seven_groups_of_four(secret: bytes) -> None:
    assert re.fullmatch(r"([a-z2-7]{4}-){6}[a-z2-7]{4}", written(secret))
    assert len(written(secret)) <= LONGEST


@given(SECRETS)
def test_it_does_not_matter_how_a_code_is_typed(secret: bytes) -> None:
    code = written(secret)
    for typed in (code.upper(), code.replace("-", ""), f" {code.replace('-', ' ')}\n"):
        assert digest(typed) == digest(code)


@given(SECRETS, SECRETS)
def test_each_secret_is_a_code_of_its_own(one: bytes, other: bytes) -> None:
    assert (digest(written(one)) == digest(written(other))) == (one == other)

"""Leaving: a week to change one's mind, whatever a clock does."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factories import NOON
from sneakpreview.domain.leaving import MOST, WEEK, leaves_at, put_right

HOUR = timedelta(hours=1)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
moments = st.integers(1, 500 * 365 * 24).map(lambda hours: EPOCH + hours * HOUR)
looks = st.lists(moments, max_size=30)


def looked(asked_at: datetime, clock: Sequence[datetime]) -> list[timedelta]:
    """Give what is left at each look."""
    leaving_at, seen_at, left = leaves_at(asked_at), asked_at, []
    for now in clock:
        leaving_at = put_right(leaving_at, seen_at, now)
        seen_at = now
        left.append(leaving_at - now)
    return left


def test_with_a_clock_that_is_right_it_is_a_week() -> None:
    clock = [NOON + number * HOUR for number in range(1, 7 * 24 + 1)]
    left = looked(NOON, clock)
    assert left[-2] == HOUR
    assert left[-1] == timedelta()


@given(moments, looks)
def test_nobody_leaves_before_seven_looks(
    asked_at: datetime, clock: list[datetime]
) -> None:
    assert all(one > timedelta() for one in looked(asked_at, clock[:6]))


@given(moments, looks)
def test_no_look_takes_more_than_a_day_nor_gives_any_back(
    asked_at: datetime, clock: list[datetime]
) -> None:
    left = [WEEK, *looked(asked_at, clock)]
    for before, after in pairwise(left):
        assert timedelta() <= before - after <= MOST


@given(moments, looks)
def test_a_clock_that_is_wrong_and_put_right_keeps_nobody_for_longer(
    asked_at: datetime, wrong: list[datetime]
) -> None:
    begin = NOON + timedelta(days=1)
    honest = [begin + number * timedelta(hours=12) for number in range(15)]
    assert looked(asked_at, [*wrong, *honest])[-1] <= timedelta()

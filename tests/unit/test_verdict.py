import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.mark import MarkKind
from sneakpreview.domain.verdict import LIKED_FROM, what_it_becomes
from sneakpreview.exports.base import Row

ratings = st.floats(0, 10)


@pytest.mark.parametrize(
    ("told", "mark"),
    [
        (Row(liked=True), MarkKind.LIKE),
        (Row(liked=True, rating=1.0, seen=True), MarkKind.LIKE),
        (Row(rating=7.0, seen=True), MarkKind.LIKE),
        (Row(rating=6.9, seen=True), MarkKind.SEEN),
        (Row(rating=6.9), MarkKind.SEEN),
        (Row(seen=True), MarkKind.SEEN),
        (Row(seen=True, saved=True), MarkKind.SEEN),
        (Row(saved=True), MarkKind.SAVE),
        (Row(saved=True, rating=9.0), MarkKind.LIKE),
        (Row(hidden=True), MarkKind.HIDE),
        (Row(hidden=True, seen=True), MarkKind.HIDE),
        (Row(), None),
    ],
)
def test_what_is_told_of_a_film_becomes_one_mark(
    told: Row, mark: MarkKind | None
) -> None:
    assert what_it_becomes(told) is mark


def test_three_and_a_half_stars_of_five_are_enough_unless_somebody_says_otherwise() -> (
    None
):
    assert LIKED_FROM == 3.5 * 2


@given(ratings, ratings)
def test_the_threshold_is_the_persons(rating: float, threshold: float) -> None:
    liked = what_it_becomes(Row(rating=rating), threshold) is MarkKind.LIKE
    assert liked == (rating >= threshold)

"""Who is judged: nobody whom anything was learned from, by nothing that was shown."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.evaluation.splits import SHOWN, cases, part

people = st.sets(st.integers(1, 10_000), min_size=10, max_size=200)
seeds = st.integers(0, 100)


@given(people, seeds)
def test_the_three_parts_share_nobody_and_miss_nobody(
    some: set[int], seed: int
) -> None:
    parts = part(sorted(some), seed)
    assert sorted([*parts.training, *parts.validation, *parts.test]) == sorted(some)
    assert len(parts.training) == len(some) * 8 // 10
    assert abs(len(parts.validation) - len(parts.test)) <= 1


@given(people, seeds)
def test_the_order_in_which_people_come_does_not_matter(
    some: set[int], seed: int
) -> None:
    assert part(sorted(some), seed) == part(sorted(some, reverse=True), seed)


@given(people)
def test_another_seed_deals_people_anew(some: set[int]) -> None:
    assert len({tuple(part(sorted(some), seed).training) for seed in range(9)}) > 1


@given(st.sets(st.integers(0, 500), min_size=10), st.sampled_from([*SHOWN]), seeds)
def test_nothing_is_shown_and_looked_for_at_once(
    liked: set[int], variant: str, seed: int
) -> None:
    likes = {7: np.array(sorted(liked))}
    for person, shown, targets in cases(likes, [7], variant, seed):
        assert person == 7
        assert sorted([*shown.tolist(), *targets.tolist()]) == sorted(liked)
        assert len(targets) > 0
        assert len(shown) == SHOWN[variant](len(liked))
    assert likes[7].tolist() == sorted(liked)


def test_whoever_has_nothing_left_to_find_is_no_case() -> None:
    assert cases({1: np.arange(10)}, [1], "n10", 0) == []
    assert len(cases({1: np.arange(11)}, [1], "n10", 0)) == 1

"""No wall of one director or one series."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import film
from sneakpreview.domain.spread import RUN, kin, spread

orders = st.lists(
    st.tuples(st.integers(), st.frozensets(st.integers(1, 4), max_size=2))
)
Order = list[tuple[int, frozenset[int]]]


def kinship(item: tuple[int, frozenset[int]]) -> frozenset[int]:
    return item[1]


def runs_over(order: Order) -> list[int]:
    """Give the places at which a third in a row shares what two before it share."""
    return [
        at
        for at in range(RUN, len(order))
        if frozenset.intersection(*(kind for _, kind in order[at - RUN : at + 1]))
    ]


@given(orders)
def test_nothing_is_lost_and_the_best_stays_first(order: Order) -> None:
    found = spread(order, kinship)
    assert Counter(found) == Counter(order)
    assert found[:1] == order[:1]


@given(orders)
def test_a_third_in_a_row_is_there_only_where_all_that_are_left_share_it(
    order: Order,
) -> None:
    found = spread(order, kinship)
    for at in runs_over(found):
        shared = frozenset.intersection(*(kind for _, kind in found[at - RUN : at]))
        assert all(shared & kind for _, kind in found[at:])


@given(orders, orders)
def test_a_page_goes_on_from_the_one_before(first: Order, second: Order) -> None:
    shown = spread(first, kinship)
    before = [kind for _, kind in shown[-RUN:]]
    whole = shown + spread(second, kinship, before)
    for at in runs_over(whole):
        if at >= len(shown):
            shared = frozenset.intersection(*(kind for _, kind in whole[at - RUN : at]))
            assert all(shared & kind for _, kind in whole[at:])


@given(orders)
def test_an_order_without_a_wall_stays_as_it_is(order: Order) -> None:
    if not runs_over(order):
        assert spread(order, kinship) == order


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Toy Story", "Toy Story 2"),
        ("The Godfather", "The Godfather Part II"),
        ("Rocky II", "Rocky IV"),
        ("The Lord of the Rings: The Two Towers", "The Lord of the Rings: The Return"),
        (
            "Harry Potter and the Goblet of Fire",
            "Harry Potter and the Half-Blood Prince",
        ),
        (
            "Harry Potter and the Deathly Hallows \u2013 Part 2",
            "Harry Potter and the Half-Blood Prince",
        ),
        ("Star Trek", "Star Trek: First Contact"),
        ("Star Trek", "Star Trek II: The Wrath of Khan"),
        ("Saw", "Saw II"),
    ],
)
def test_a_title_tells_its_series(one: str, other: str) -> None:
    assert kin(film(1, title=one, directors=())) & kin(film(2, title=other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shrek", "Shrek the Third"),
        ("Alien", "Aliens"),
        ("X-Men", "X2"),
        ("The Terminator", "Terminator Salvation"),
        ("2 Fast 2 Furious", "The Fast and the Furious"),
        ("Ocean's Eleven", "Ocean's Twelve"),
    ],
)
def test_a_first_word_and_a_star_tell_a_series_together(one: str, other: str) -> None:
    first = kin(film(1, title=one, directors=(), stars=("Ann", "Ben")))
    assert first & kin(film(2, title=other, stars=("Ben",)))
    assert not first & kin(film(2, title=other, stars=("Cat",)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Heat", "Alien"),
        ("2012", "1917"),
        ("Se7en", "M"),
        ("X", "V"),
        ("Beauty", "Beauty and the Beast"),
    ],
)
def test_other_titles_tell_none(one: str, other: str) -> None:
    alike = kin(film(1, title=one, directors=())) & kin(film(2, title=other))
    assert not alike


def test_a_star_tells_no_series_where_the_titles_begin_otherwise() -> None:
    one, other = (
        kin(film(number, title=title, directors=(), stars=("Ann",)))
        for number, title in ((1, "Heat"), (2, "Alien"))
    )
    assert not one & other

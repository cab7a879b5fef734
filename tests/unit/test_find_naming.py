"""Which films are known to name another on their own lists."""

from collections.abc import Iterable, Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as some

from factories import title, tt
from fakes import FakeSource, FarSource, LeadingSource, NamingSource, answer
from sneakpreview.domain.blend import blend
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import Answer
from sneakpreview.storage.places import MOST_BACK
from sneakpreview.usecases.find_naming import find_naming, is_looked_up


def lists(*answers: Answer, name: str = "fake") -> NamingSource:
    return NamingSource(*answers, name=name)


def found(*sources: FakeSource, listed: Iterable[int] = ()) -> list[tuple[int, int]]:
    """Give who names film 1, and at which position."""
    ids = {tt(number) for number in listed}
    return [
        (int(one.title.id[2:]), one.position)
        for one in find_naming(sources, tt(1), ids)
    ]


def test_the_first_positions_come_first_then_the_well_known() -> None:
    source = lists(answer(2, 9, 1), answer(3, 1), answer(4, 1), answer(5, 9))
    assert found(source) == [(4, 1), (3, 1), (2, 2)]


def test_of_those_that_the_film_does_not_list_itself_only_the_best_count() -> None:
    many = range(2, 2 + 2 * MOST_BACK)
    source = lists(*(answer(one, 1) for one in many))
    best = [(one, 1) for one in reversed(many[-MOST_BACK:])]
    assert found(source) == best
    assert found(source, listed=[2, 3]) == [(2, 1), (3, 1), *best]


def test_lists_of_several_sources_count_as_they_are_blended() -> None:
    first, second = lists(answer(2, 9), name="a"), lists(answer(2, 1), answer(3, 1))
    assert found(first, second) == [(3, 1)], "there is room for one"
    assert found(second, first) == [(3, 1), (2, 1)]
    third = lists(answer(2, 8, 9, 1), name="c")
    assert found(first, third, second) == [(3, 1), (2, 2)]


def test_lists_that_lead_serve_alone_or_blended_and_behind_others_not_at_all() -> None:
    leading = LeadingSource(answer(2, 9, 8), answer(4, 7, 1))
    other = lists(answer(2, 1, 6), answer(3, 1), name="other")
    assert found(leading, other) == [(3, 1), (4, 2)]
    assert found(other, leading) == [(3, 1), (2, 1), (4, 2)]
    leading.alone = False
    assert found(leading, other) == [(3, 1), (4, 2), (2, 2)]
    assert found(other, leading) == [(3, 1), (2, 1), (4, 2)]


def test_each_says_which_source_has_the_list() -> None:
    first = lists(answer(2, 1), answer(4, 9, 7), name="a")
    second = lists(answer(3, 1), answer(4, 1, 8), answer(2, 1), name="b")
    naming = find_naming([first, second], tt(1), ())
    assert [(one.title, one.source, one.origins) for one in naming] == [
        (title(3), "b", ("b",)),
        (title(2), "a", ("a", "b")),
        (title(4), "a", ("b",)),
    ]


def test_behind_a_source_far_away_nobody_knows_which_lists_count() -> None:
    near, far = lists(answer(2, 1)), FarSource(answer(3, 1))
    assert found(far, near) == found(near, far) == []
    leading = LeadingSource(answer(2, 1))
    assert found(leading, far, near) == [(2, 1)]
    assert found(far, leading) == []
    leading.alone = False
    assert found(leading, far) == []


def test_sources_without_lists_or_that_cannot_turn_them_are_passed_by() -> None:
    facts, other = FarSource(answer(2)), FakeSource(answer(4, 1), name="other")
    facts.lists = False
    assert found(facts, other, lists(answer(3, 1))) == [(3, 1)]


def test_all_lists_that_count_can_be_looked_up_of_a_source_that_turns_them_alone() -> (
    None
):
    near, far = lists(answer(2, 1), name="near"), FarSource(answer(3, 1))
    plain, second = FakeSource(answer(4, 1)), lists(answer(5, 1), name="second")
    assert is_looked_up([near, second], ["near", "second"])
    assert is_looked_up([plain, second], ["second"])
    assert is_looked_up([LeadingSource(), far], ["fake"])
    assert not is_looked_up([plain, second], ["fake", "second"])
    assert not is_looked_up([near, second, far], ["near", "second"])
    assert not is_looked_up([far, LeadingSource()], ["fake"])
    assert not is_looked_up([far, near], ["near"])
    assert not is_looked_up([far, near], ["tmdb"])
    assert not is_looked_up([near], [])
    assert not is_looked_up([], ["near"])


@given(some.randoms(use_true_random=False), some.integers(20, 60))
def test_the_best_of_blended_lists_are_found_without_blending_all(
    chance: Random, films: int
) -> None:
    numbers = range(1, films)
    sources = [
        lists(
            *(answer(one, *chance.sample(numbers, 7)) for one in numbers if one % part),
            name=str(part),
        )
        for part in (2, 3)
    ]
    naming = [
        (place, -one, one)
        for one in numbers
        for place, named in enumerate(_blended(sources, one), start=1)
        if named == tt(1)
    ]
    expected = [(one, place) for place, _, one in sorted(naming)[:MOST_BACK]]
    assert found(*sources) == expected


def _blended(sources: Sequence[FakeSource], number: int) -> list[FilmId]:
    there = [(one.name, one.answers.get(tt(number))) for one in sources]
    return [
        one.title.id
        for one in blend({name: said.related for name, said in there if said})
    ]

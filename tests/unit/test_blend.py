"""Several related lists made into one."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from factories import title, tt
from sneakpreview.domain.blend import blend
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id

LISTS = some.dictionaries(
    some.sampled_from(["tmdb", "people", "catalogue"]),
    some.lists(some.integers(1, 30), unique=True, max_size=12),
    max_size=3,
)


def blended(**lists: list[int]) -> list[int]:
    """Blend lists of numbers."""
    made = {name: [title(one) for one in list_] for name, list_ in lists.items()}
    return [int(one.title.id[2:]) for one in blend(made)]


def numbered(number: int, name: str, year: int | None) -> Title:
    """Make a title that TMDB knows by its number."""
    return Title(provisional_id("tmdb", FilmKind.FILM, number), name, year)


def test_what_both_name_goes_before_what_one_does() -> None:
    assert blended(tmdb=[1, 2, 3], catalogue=[4, 3, 5]) == [3, 1, 4]


def test_equals_stand_in_the_order_of_the_lists() -> None:
    assert blended(tmdb=[1, 2], catalogue=[3, 4]) == [1, 3]
    assert blended(catalogue=[3, 4], tmdb=[1, 2]) == [3, 1]


def test_it_is_as_long_as_the_longest() -> None:
    assert blended(tmdb=[1], catalogue=[2, 3, 4]) == [1, 2, 3]
    assert blended(tmdb=[], catalogue=[]) == blended() == []


def test_each_film_says_whose_lists_name_it() -> None:
    lists = {"tmdb": [title(1), title(2)], "catalogue": [title(2), title(3)]}
    assert [(one.title.id, one.origins) for one in blend(lists)] == [
        (tt(2), ("tmdb", "catalogue")),
        (tt(1), ("tmdb",)),
    ]


def test_a_film_is_known_by_its_name_year_and_kind_until_its_real_id_is() -> None:
    near = [Title(tt(5), "The Third Man", 1949), Title(tt(6), "Heat", 1995)]
    far = [numbered(8, "Heat", 1995), numbered(9, "the third man", 1949)]
    both = blend({"tmdb": far, "catalogue": near})
    assert [(one.title.id, one.origins) for one in both] == [
        (tt(6), ("tmdb", "catalogue")),
        (tt(5), ("tmdb", "catalogue")),
    ]


def test_films_that_differ_or_may_be_two_are_kept_apart() -> None:
    near = [Title(tt(5), "Heat", 1986), Title(tt(6), "Psycho", 1998)]
    near += [replace(near[1], id=tt(7)), Title(tt(8), "Rain", None)]
    far = [numbered(1, "Heat", 1995), numbered(2, "Psycho", 1998)]
    far += [numbered(3, "Rain", None), replace(far[0], kind=FilmKind.SERIES, year=1986)]
    far[3] = replace(far[3], id=FilmId("tmdb-series-4"))
    names = {"tmdb": far, "catalogue": near}
    assert all(len(one.origins) == 1 for one in blend(names))
    assert len({one.title.id for one in blend(names)}) == len(far)


def test_two_that_look_alike_on_one_list_are_two() -> None:
    psycho = Title(tt(6), "Psycho", 1998)
    remakes = [numbered(1, "Psycho", 1998), numbered(2, "Psycho", 1998)]
    both = blend({"tmdb": [*remakes, title(3)], "catalogue": [psycho]})
    assert [one.title.id for one in both] == [remakes[0].id, tt(6), remakes[1].id]
    named = blend({"tmdb": [psycho, remakes[1]], "catalogue": [title(3)]})
    assert [one.title.id for one in named] == [tt(6), tt(3)]
    again = blend({"tmdb": [psycho, remakes[1]], "catalogue": [psycho, title(3)]})
    assert [(one.title.id, one.origins) for one in again] == [
        (tt(6), ("tmdb", "catalogue")),
        (remakes[1].id, ("tmdb",)),
    ]


@given(LISTS)
def test_one_list_alone_stays_and_no_film_is_named_twice(
    lists: dict[str, list[int]],
) -> None:
    for name, list_ in lists.items():
        assert blended(**{name: list_}) == list_
    made = blended(**lists)
    assert len(set(made)) == len(made) == max(map(len, lists.values()), default=0)
    assert set(made) <= {one for list_ in lists.values() for one in list_}


@given(LISTS, some.integers(1, 30))
def test_another_vote_never_lowers_a_film(
    lists: dict[str, list[int]], film: int
) -> None:
    before = blended(**lists)
    longer = [film, *(one for one in range(100, 111))]
    after = blended(**lists, own=longer)
    if film in before:
        assert film in after
        assert after.index(film) <= before.index(film)

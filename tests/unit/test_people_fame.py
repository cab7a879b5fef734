"""How well known films are that people rated: on the scale of the catalogue."""

from hypothesis import given
from hypothesis import strategies as st

from factories import title, tt
from sneakpreview.domain.fame import known_from_votes
from sneakpreview.domain.film import Title
from sneakpreview.sources.people.fame import ORDINARY, famed


def test_a_film_of_the_catalogue_is_as_it_has_it() -> None:
    told = Title(tt(1), "As people write it", 1999)
    assert famed([told], [7], [title(1), title(2)]) == [title(1)]


def test_the_others_are_measured_by_those() -> None:
    catalogue = [title(2), title(3)]  # known 2 and 3
    rated = [Title(tt(2), "b"), Title(tt(3), "c"), Title(tt(9), "x", 2001)]
    (*_, found) = famed(rated, [200, 450, 1250], catalogue)
    assert found == Title(tt(9), "x", 2001, known=5.0)


def test_without_a_catalogue_an_ordinary_film_has_a_hundred_likes() -> None:
    (found,) = famed([Title(tt(9), "x")], [ORDINARY], [])
    assert found.known == 1.0


@given(
    st.lists(st.integers(0, 100_000), max_size=20),
    st.lists(st.floats(0, 100), max_size=20),
)
def test_who_is_liked_more_is_known_better(likes: list[int], fame: list[float]) -> None:
    titles = [Title(tt(at + 1), "x") for at in range(len(likes))]
    catalogue = [Title(tt(at + 1), "y", known=one) for at, one in enumerate(fame)]
    found = famed(titles, likes, catalogue)
    assert [one.id for one in found] == [one.id for one in titles]
    rest = sorted(zip(likes, found, strict=True), key=lambda pair: pair[0])
    known = [one.known for _, one in rest if one.title == "x"]
    assert known == sorted(known)
    assert max(known, default=0) <= known_from_votes(100_000, 1)

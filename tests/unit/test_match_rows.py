"""Which film a title and a year mean: the only one, or none for sure."""

from hypothesis import given
from hypothesis import strategies as st

from factories import title, tt
from sneakpreview.domain.film import FilmId, FilmKind, Title
from sneakpreview.domain.titlekey import spellings, without_article
from sneakpreview.searchfiles.index import Namesake, TitleIndex
from sneakpreview.usecases.match_rows import MOST, choose

years = st.none() | st.integers(1990, 1994)
kinds = st.sampled_from(FilmKind)
namesakes = st.lists(
    st.builds(Namesake, st.integers(1, 9).map(tt), years, kinds, st.booleans()),
    max_size=12,
)


@given(years, st.none() | kinds, namesakes)
def test_a_film_is_taken_only_if_it_is_the_only_one_of_its_name_year_and_kind(
    year: int | None, kind: FilmKind | None, found: list[Namesake]
) -> None:
    film, candidates = choose(year, kind, found)
    exact = {
        one.film
        for one in found
        if one.whole and one.year == year and kind in {None, one.kind}
    }
    if year is not None and len(exact) == 1:
        assert (film, candidates) == (exact.pop(), ())
    else:
        assert film is None


@given(years, st.none() | kinds, namesakes)
def test_candidates_are_films_that_come_close_each_once(
    year: int | None, kind: FilmKind | None, found: list[Namesake]
) -> None:
    taken, candidates = choose(year, kind, found)
    assert len(candidates) == len(set(candidates)) <= MOST
    fitting = [one for one in found if kind in {None, one.kind}]
    close = {
        one.film for one in fitting if year is None or abs((one.year or 0) - year) <= 1
    }
    of_the_name = {one.film for one in fitting if one.whole}
    assert set(candidates) <= (close or of_the_name)
    assert taken or candidates or not (close or of_the_name)


@given(
    st.lists(st.sampled_from(["Heat", "The Heat", "Ocean's", "Ça", "A"]), min_size=1)
)
def test_the_index_finds_every_film_by_each_of_its_names(
    texts: list[str],
) -> None:
    titles = [
        Title(tt(number), text, 1990, known=number)
        for number, text in enumerate(texts, 1)
    ]
    index = TitleIndex(titles)
    for one in titles:
        for key in spellings(one.title):
            assert one.id in films_of(index, key, whole=True)
            assert one.id in films_of(index, without_article(key), whole=None)


def test_the_best_known_namesake_comes_first() -> None:
    index = TitleIndex([title(1), Title(tt(2), "Film 1", known=9.0)])
    later = Title(tt(3), "Film 1", 1999, FilmKind.SERIES, known=5.0)
    found = index.joined([later]).called({"film 1"})["film 1"]
    assert [one.film for one in found] == [tt(2), tt(3), tt(1)]
    assert found[1] == Namesake(tt(3), 1999, FilmKind.SERIES, whole=True)
    assert index.called({"nothing"}) == {}


def films_of(index: TitleIndex, key: str, *, whole: bool | None) -> set[FilmId]:
    return {
        one.film
        for one in index.called({key}).get(key, [])
        if whole is None or one.whole is whole
    }

"""The forgiving search, and which film a text names."""

from collections.abc import Iterator
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import film, tt
from fakes import FakeSource
from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Answer
from sneakpreview.usecases.search_titles import TitleSearch

FILMS = [  # the best known last
    ("One, Two, Three", 1961),
    ("The Juniper Tree", 1990),
    ("Aliens", 1986),
    ("Alien", 1979),
    ("Heat", 1972),
    ("The Heat", 2013),
    ("Heathers", 1988),
    ("M. Butterfly", 1993),
    ("M", 1931),
    ("The Lord of the Rings: The Two Towers", 2002),
    ("Seven", 1995),
    ("Schindler's List", 1993),
    ("$", 1971),
    ("The Matrix Reloaded", 2003),
    ("The Matrix", 1999),
    ("Heat", 1995),
]


class ListingSource(FakeSource):
    """A source that knows a few films and can list them."""

    version = "1"
    listed = 0

    def titles(self) -> Iterator[Title]:
        self.listed += 1
        for answer in self.answers.values():
            shown = answer.film
            yield Title(shown.id, shown.title, shown.year, known=shown.known)

    def starters(self) -> tuple[FilmId, ...]:
        return ()


def listing() -> ListingSource:
    return ListingSource(
        *(
            Answer(film(n, title=name, year=year, stars=("A", "B", "C")))
            for n, (name, year) in enumerate(FILMS, 1)
        )
    )


SEARCH = TitleSearch([FakeSource(), listing()])


def shown(titles: list[Title]) -> list[str]:
    return [f"{title.title} {title.year}" for title in titles]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("heat", "Heat 1995"),
        ("1972 heat", "Heat 1972"),
        ("rings lord", "The Lord of the Rings: The Two Towers 2002"),
        ("schindlers li", "Schindler's List 1993"),
        ("$", "$ 1971"),
        ("alien", "Alien 1979"),
    ],
)
def test_what_fits_as_typed_is_no_guess(text: str, first: str) -> None:
    found = SEARCH.search(text)
    assert shown(found.items)[0] == first
    assert found.did_you_mean is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("teh matrix", "The Matrix"),  # codespell:ignore teh
        ("matrx", "The Matrix"),
        ("matrix relaoded", "The Matrix Reloaded"),  # codespell:ignore relaoded
        ("se7en", "Seven"),
        ("shindlers lst", "Schindler's List"),
        ("lrod of the rings", "The Lord of the Rings: The Two Towers"),
        ("haet 1972", "Heat"),
    ],
)
def test_a_mistyped_title_is_guessed(text: str, meant: str) -> None:
    assert SEARCH.search(text).did_you_mean == meant


def test_a_year_helps_to_guess() -> None:
    assert shown(SEARCH.search("haet 1972").items)[0] == "Heat 1972"


@pytest.mark.parametrize("text", ["", "  ", "…", "qqqqqqqq", "\ud800", "\0"])
def test_what_is_like_no_title_finds_nothing(text: str) -> None:
    found = SEARCH.search(text)
    assert (found.items, found.did_you_mean) == ([], None)


@pytest.mark.parametrize(
    "text", ["dune part three 2026", "dune part three", "poor tee"]
)
def test_a_title_of_other_words_is_no_guess(text: str) -> None:
    assert SEARCH.search(text).items == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("one tow three", "One, Two, Three"),
        ("juniperr tree", "The Juniper Tree"),
        ("the matrix resurected", "The Matrix"),  # codespell:ignore resurected
        ("lordof therings two towers", "The Lord of the Rings: The Two Towers"),
    ],
)
def test_a_title_with_most_of_the_words_is_one(text: str, meant: str) -> None:
    assert SEARCH.search(text).did_you_mean == meant


def test_only_as_many_are_given_as_asked_for() -> None:
    assert len(SEARCH.search("heat", limit=2).items) == 2


def test_a_hit_has_as_many_stars_as_in_the_search_files() -> None:
    assert SEARCH.search("seven").items[0].stars == ("A", "B")


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=300))
def test_any_text_is_welcome(text: str) -> None:
    assert len(SEARCH.search(text).items) <= 10


def test_a_text_of_any_length_is_welcome() -> None:
    assert SEARCH.search("a" * 1_000_000).items == []
    assert SEARCH.search("a " * 500_000).items == []


def test_titles_are_listed_once_however_many_ask_at_a_time() -> None:
    source = listing()
    search = TitleSearch([source])
    assert source.listed == 0
    threads = [Thread(target=search.search, args=("heat",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert source.listed == 1


def test_without_a_list_nothing_is_found() -> None:
    assert TitleSearch([FakeSource()]).search("heat").items == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Heat", ["Heat 1995", "Heat 1972"]),
        ("heat 1972", ["Heat 1972"]),
        ("Heat (1995)", ["Heat 1995"]),
        ("the heat", ["The Heat 2013"]),
        ("Alien", ["Alien 1979"]),
        ("M", ["M 1931"]),
        ("Matrix", ["The Matrix 1999"]),
        ("Lord of the Rings", ["The Lord of the Rings: The Two Towers 2002"]),
        ("Heath", ["Heathers 1988"]),
        ("schindlers list", ["Schindler's List 1993"]),
        (tt(3), ["Aliens 1986"]),
        (f" {tt(3)} ", ["Aliens 1986"]),
    ],
)
def test_a_text_names_films_the_best_known_first(text: str, named: list[str]) -> None:
    assert shown(SEARCH.find(text)) == named


def test_an_unknown_title_has_its_nearest() -> None:
    with pytest.raises(UnknownFilmError) as caught:
        SEARCH.find("Teh Matrix")  # codespell:ignore teh
    assert caught.value.nearest[0] == "The Matrix (1999)"


@pytest.mark.parametrize("text", ["", "qqqqqqqq", tt(999)])
def test_a_text_like_no_title_names_nothing(text: str) -> None:
    with pytest.raises(UnknownFilmError) as caught:
        SEARCH.find(text)
    assert caught.value.nearest == ()

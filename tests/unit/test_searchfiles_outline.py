"""Which prefix has which file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from factories import tt
from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.outline import Outline
from sneakpreview.searchfiles.rows import names, phrases, row, skipping
from sneakpreview.searchfiles.shelf import Shelf, write_shelf
from sneakpreview.searchfiles.tree import Branch, Gardener, Page, Sizes, walk

SMALL = Sizes(page=150, best=100)

words = st.lists(
    st.sampled_from(["the", "man", "mad", "of", "x"]), min_size=1, max_size=4
)
lists = st.lists(words.map(" ".join), max_size=30).map(
    lambda names: [Title(tt(n), name, 1990 + n % 3) for n, name in enumerate(names)]
)


@contextmanager
def shelved(titles: list[Title]) -> Iterator[Shelf]:
    with TemporaryDirectory() as folder:
        write_shelf(titles, Path(folder))
        yield Shelf(Path(folder))


def grown(shelf: Shelf) -> Branch:
    gardener = Gardener(shelf, SMALL)
    return gardener.join(gardener.grow(shelf.letters))


def found(title: Title) -> set[str]:
    return phrases(names(title), title.year)


def test_a_title_is_found_from_each_word_on() -> None:
    assert found(Title(tt(1), "The Dark Knight", 2008)) == {
        "the dark knight 2008 ",
        "dark knight 2008 ",
        "knight 2008 ",
        "2008 ",
    }


def test_a_title_is_found_by_its_original_title_too() -> None:
    assert found(Title(tt(1), "Amélie", original_title="Le Fabuleux Destin")) == {
        "amelie ",
        "le fabuleux destin ",
        "fabuleux destin ",
        "destin ",
    }


def test_a_title_without_a_letter_is_found_by_its_year() -> None:
    assert found(Title(tt(1), "…", 1971)) == {"1971 "}
    assert found(Title(tt(1), "…")) == set()


def test_words_after_the_first_may_be_left_out() -> None:
    assert skipping("lord of the rings ") == {"lord the rings ", "lord rings "}
    assert skipping("heat 1995 ") == set()


def test_a_row_says_only_what_is_shown() -> None:
    title = Title(
        tt(42), "Amélie", 2001, stars=("A", "B", "C"), original_title="Amélie"
    )
    assert row(title) == '[42,"Amélie",2001,0,["A","B"]]'


def test_a_row_of_half_a_character_is_still_utf_8() -> None:
    assert row(Title(tt(1), "\ud800")) == r'[1,"\ud800",null,0,[]]'


@given(lists)
def test_a_page_is_within_its_size_or_has_namesakes(titles: list[Title]) -> None:
    with shelved(titles) as shelf:
        for page in walk(grown(shelf)):
            if isinstance(page, Page):
                size = sum(len(shelf.row(place)) + 1 for place in page.titles)
                called = {tuple(shelf.names(place)) for place in page.titles}
                assert size <= SMALL.page or len(called) == 1


@given(lists)
def test_every_file_is_counted_once(titles: list[Title]) -> None:
    with shelved(titles) as shelf:
        tree = grown(shelf)
    assert sum(1 for _ in walk(tree)) == tree.files


@given(lists, st.integers(0, 300))
def test_what_an_outline_leaves_out_is_in_the_closed_branches(
    titles: list[Title], room: int
) -> None:
    with shelved(titles) as shelf:
        tree = grown(shelf)
    outline = Outline(tree, room)
    outside = {id(each) for branch in outline.closed for each in walk(branch)}
    inside = [each for each in walk(tree) if id(each) not in outside]
    assert outline.text.count(",") == sum(isinstance(each, Page) for each in inside)
    assert outline.text.count("<") == len(outline.closed)

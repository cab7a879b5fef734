"""The catalogue's file: what goes in comes out, and damage is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import film, tt
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import Film, FilmKind, Scores, Trailer
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.catalogue.beside import Beside
from sneakpreview.sources.catalogue.bytecoding import (
    Cursor,
    number,
    numbers,
    perhaps,
    text,
)
from sneakpreview.sources.catalogue.datafile import DataFile, read_beside, write
from sneakpreview.sources.catalogue.record import PAGES
from sneakpreview.sources.catalogue.source import CatalogueSource

texts = st.text(max_size=20)
lists = st.lists(texts, max_size=5).map(tuple)
maybe = st.none() | st.integers(0, 3000)
films = st.builds(
    Film,
    id=st.integers(1, 999_999_999).map(tt),
    title=texts,
    kind=st.sampled_from(FilmKind),
    original_title=st.none() | texts,
    year=maybe,
    end_year=maybe,
    runtime=maybe,
    genres=lists,
    directors=lists,
    stars=lists,
    languages=lists,
    countries=lists,
    certificate=st.none() | texts,
    scores=st.builds(
        Scores,
        rotten_tomatoes=maybe,
        metacritic=maybe,
        critics=st.none() | st.integers(0, 100).map(lambda tenths: tenths / 10),
        reviews=maybe,
    ),
    trailers=st.lists(
        st.builds(
            Trailer,
            youtube_id=texts,
            language=st.none() | st.sampled_from(["en", "de"]),
            official=st.booleans(),
        ),
        max_size=3,
    ).map(tuple),
    links=st.lists(
        st.tuples(st.sampled_from(PAGES), texts).map(
            lambda drawn: (drawn[0][0], drawn[0][1] + drawn[1])
        ),
        max_size=3,
    ).map(tuple),
    known=st.integers(0, 10**6).map(lambda steps: steps / 10_000),
)
besides = st.builds(
    Beside, lists, lists, maybe, st.integers(0, 20), st.none() | st.integers(0, 400)
)
catalogues = st.lists(films, max_size=8, unique_by=lambda film: film.id)

NOTICE = {"licence": "CC0-1.0"}
SMALL = write(
    {tt(n): (film(n, stars=("Ann", "Žižek")), [tt(3 - n)]) for n in (1, 2)},
    starters=[tt(2)],
    notice=NOTICE,
)


@given(st.lists(st.integers(0, 2**40)), st.none() | st.integers(0, 300), texts)
def test_numbers_and_texts_come_back(
    values: list[int], one: int | None, words: str
) -> None:
    cursor = Cursor(numbers(values) + perhaps(one) + text(words) + number(7))
    assert cursor.numbers() == values
    assert cursor.perhaps() == one
    assert cursor.text() == words
    assert cursor.number() == 7


@given(catalogues, st.data())
def test_every_film_comes_back_with_its_list(
    stock: list[Film], data: st.DataObject
) -> None:
    ids = [film.id for film in stock]
    near = {film: data.draw(st.lists(st.sampled_from(ids), max_size=4)) for film in ids}
    content = {film.id: (film, near[film.id]) for film in stock}
    file = DataFile(write(content, starters=ids[:2], notice=NOTICE))
    assert len(file) == len(stock)
    assert [file.id(at) for at in file.head["starters"]] == ids[:2]
    assert [file.id(at) for at in range(len(file))] == sorted(
        ids, key=lambda film: int(film[2:])
    )
    for put in stock:
        at = file.find(put.id)
        assert at is not None
        facts, related = file.film(at)
        assert facts == put
        assert [file.id(other) for other in related] == near[put.id]
        title = file.title(at)
        assert (title.id, title.title, title.year) == (put.id, put.title, put.year)
        assert (title.kind, title.known) == (put.kind, put.known)
        assert (title.original_title, title.stars) == (
            put.original_title,
            put.stars[:3],
        )


@given(catalogues, st.data())
def test_what_stands_beside_comes_back_and_changes_no_film(
    stock: list[Film], data: st.DataObject
) -> None:
    films = {film.id: (film, []) for film in stock}
    more = {film: data.draw(besides) for film in films if data.draw(st.booleans())}
    content = write(films, beside=more, notice=NOTICE)
    file = DataFile(content)
    assert [file.film(at)[0] for at in range(len(file))] == [
        films[file.id(at)][0] for at in range(len(file))
    ]
    assert read_beside(content) == [
        more.get(file.id(at), Beside()) for at in range(len(file))
    ]


def test_a_link_to_anywhere_else_is_not_kept() -> None:
    links = (("tmdb", "https://elsewhere.example/1"), ("tmdb", f"{PAGES[0][1]}movie/1"))
    file = DataFile(write({tt(1): (film(1, links=links), [])}, notice=NOTICE))
    assert file.film(0)[0].links == links[1:]


@given(catalogues)
def test_the_order_of_the_content_changes_no_byte(stock: list[Film]) -> None:
    there = {film.id: (film, []) for film in stock}
    back = dict(reversed(list(there.items())))
    assert write(there, notice=NOTICE) == write(back, notice=NOTICE)


@given(st.integers(0, len(SMALL) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(at: int, change: int) -> None:
    damaged = bytearray(SMALL)
    damaged[at] ^= change
    with pytest.raises(SetupError, match="damaged"):
        CatalogueSource(bytes(damaged))


@given(st.integers(0, len(SMALL) - 1))
def test_a_file_cut_short_is_noticed(length: int) -> None:
    with pytest.raises(SetupError, match="damaged"):
        CatalogueSource(SMALL[:length])


@given(st.binary(max_size=100))
def test_another_file_is_noticed(content: bytes) -> None:
    with pytest.raises(SetupError, match="damaged"):
        CatalogueSource(content)


def test_a_list_may_name_only_films_of_the_file() -> None:
    with pytest.raises(KeyError):
        write({tt(1): (film(1), [tt(2)])}, notice=NOTICE)


def test_a_source_answers_from_any_file() -> None:
    source = CatalogueSource(SMALL)
    answer = source.fetch(tt(1))
    assert answer.film.title == "Film 1"
    assert (
        answer.film.plot
        == "A 1991 English-language drama by Director 1, with Ann and Žižek."
    )
    assert answer.film.sources == ("catalogue",)
    assert [title.id for title in answer.related] == [tt(2)]
    assert [title.id for title in source.titles()] == [tt(2), tt(1)]
    assert source.starters() == (tt(2),)
    with pytest.raises(SourceError) as refused:
        source.fetch(tt(3))
    assert refused.value.permanent

"""Suggestions of IMDb's become titles, in today's shape and in the old one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints import complaints_of_title
from mutation import as_bytes
from outside.imdb import MATRIX_SUGGESTED, SUGGESTED
from samples import sample
from sneakpreview.domain.film import FilmKind, Title, is_film_id
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.imdb.suggestion import query, titles

OLD = (
    b'imdb$the_matrix({"v":1,"q":"the_matrix","d":[{"id":"tt0133093",'
    b'"l":"The Matrix","q":"feature","y":1999,"i":["https://x.example/x.jpg",9,9],'
    b'"s":"Keanu Reeves, Laurence Fishburne"},{"id":"tt0106062","l":"Matrix",'
    b'"q":"TV series"},{"id":"tt0000009","l":"Matrix","q":"video game"}]})'
)


def check(found: tuple[Title, ...]) -> None:
    assert [wrong for title in found if (wrong := complaints_of_title(title))] == []
    assert len({title.id for title in found}) == len(found)
    assert all(is_film_id(title.id) for title in found)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The Matrix", "the_matrix"),
        ("  Ocean's   Eleven!", "oceans_eleven"),
        ("M*A*S*H", "mash"),
        ("Amélie", "amelie"),
        ("8½", "812"),
        ("千と千尋", "%E5%8D%83%E3%81%A8%E5%8D%83%E5%B0%8B"),
        ("tt0133093", "tt0133093"),
        ("a/../b?c#d", "abcd"),
        ("", ""),
        (" … ", ""),
        ("a" * 1000, "a" * 100),
    ],
)
def test_a_text_is_asked_for_as_the_search_files_name_it(text: str, asked: str) -> None:
    assert query(text) == asked


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_makes_one_step_of_an_address(text: str) -> None:
    assert set(query(text)) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_%"
    )


def test_films_and_series_alone_are_kept() -> None:
    found = titles(as_bytes(SUGGESTED))
    check(found)
    assert found == (
        Title(
            id=found[0].id,
            title="The Matrix",
            year=1999,
            stars=("Keanu Reeves", "Laurence Fishburne"),
            known=6.589,
        ),
        Title(found[1].id, "The Matrix Again"),
        Title(found[2].id, "Matrix", 1993, FilmKind.SERIES, known=0.5764),
    )


def test_the_old_shape_is_read_too() -> None:
    found = titles(OLD)
    check(found)
    assert [(title.id, title.year, title.kind) for title in found] == [
        ("tt0133093", 1999, FilmKind.FILM),
        ("tt0106062", None, FilmKind.SERIES),
    ]


def test_a_title_that_comes_twice_is_given_once() -> None:
    found = titles(
        as_bytes({"d": [MATRIX_SUGGESTED, MATRIX_SUGGESTED | {"l": "Else"}]})
    )
    assert [title.title for title in found] == ["The Matrix"]


def test_no_more_than_ten_are_read_of_however_many() -> None:
    items = [
        MATRIX_SUGGESTED | {"id": f"tt{number}", "l": "x" * (number % 400)}
        for number in range(50_000_000, 50_060_000)
    ]
    found = titles(as_bytes({"d": items[:300]}))
    check(found)
    assert len(found) == 10
    with pytest.raises(SourceError, match="too much"):
        titles(as_bytes({"d": items}))


def test_what_is_too_long_for_a_title_is_none() -> None:
    long = MATRIX_SUGGESTED | {"l": "x" * 301}
    crowded = MATRIX_SUGGESTED | {"s": ", ".join(map(str, range(60)))}
    assert titles(as_bytes({"d": [long]})) == ()
    assert len(titles(as_bytes({"d": [crowded]}))[0].stars) == 12


def test_a_better_rank_is_better_known() -> None:
    ranks = (1, 3, 391, 742, 28_098, 229_357, 10**9)
    items = [
        MATRIX_SUGGESTED | {"id": f"tt{n:07d}", "rank": rank}
        for n, rank in enumerate(ranks, 1)
    ]
    known = [title.known for title in titles(as_bytes({"d": items}))]
    assert known == sorted(known, reverse=True)
    assert known[0] <= 10


@pytest.mark.parametrize(
    "body", [b"", b"<html></html>", b"imdb$x(", b"imdb$x()", b"NaN"]
)
def test_what_is_no_answer_is_an_error(body: bytes) -> None:
    with pytest.raises(SourceError):
        titles(body)


@pytest.mark.parametrize("body", [b"null", b"[]", b"{}", b'{"d": null}', b"imdb$x({})"])
def test_an_answer_may_hold_nothing(body: bytes) -> None:
    assert titles(body) == ()


@pytest.mark.parametrize(
    ("name", "first", "count"),
    [
        ("imdb_suggestion_by_id_tt0133093.json", "The Matrix", 1),
        ("imdb_suggestion_includeVideos.json", "Crazy, Stupid, Love.", 2),
        (
            "imdb_suggestion_mortal_kombat_ii_2026_pawelkrupinski_movies.json",
            "Mortal Kombat II",
            4,
        ),
        ("imdb_suggestion_tom_hanks_2024.json", "Tom Hanks: The Nomad", 4),
        ("imdb_suggestion_with_tl_2026.json", "Obsession", 2),
    ],
)
def test_recorded_answers_are_read(name: str, first: str, count: int) -> None:
    found = titles(sample(name))
    check(found)
    assert (found[0].title, len(found)) == (first, count)

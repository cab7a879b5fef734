"""Tables of Wikidata's that are empty, broken, about something else, or too large."""

from typing import Any

import pytest

from mutation import as_bytes
from outside.wikidata import HEAT, MATRIX, Item, entity, table
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.wikidata.parse import found, page


def answer(*items: Item) -> dict[str, Any]:
    return table([row for item in items for row in item.rows()])


def test_a_table_without_rows_is_an_unknown_film() -> None:
    with pytest.raises(SourceError, match="tt0000009: Wikidata does not") as refused:
        found(as_bytes(table([])), FilmId("tt0000009"))
    assert refused.value.permanent


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"[]",
        b'{"boolean": true}',
        b'{"results": {"bindings": []}}',
        b'{"head": {"vars": []}, "results": {"bindings": null}}',
        b'{"head": {}, "results": {"bindings": []}}',
    ],
)
def test_no_table_says_nothing_about_a_film(body: bytes) -> None:
    with pytest.raises(SourceError, match="no table") as refused:
        found(body, FilmId("tt0000009"))
    assert not refused.value.permanent


def test_rows_about_something_else_say_nothing_about_a_film() -> None:
    other, nothing = answer(MATRIX), table([{}, {"item": entity("Q0")}])
    for rows in (other, nothing):
        with pytest.raises(SourceError) as refused:
            found(as_bytes(rows), FilmId("tt0113277"))
        assert not refused.value.permanent


def test_a_page_of_films_may_be_larger_than_an_answer_about_one() -> None:
    large = as_bytes(answer(*([MATRIX] * 400)))
    assert [it.film.title for it in page(large)[0]] == ["The Matrix"]
    with pytest.raises(SourceError, match="too much"):
        found(large, FilmId(MATRIX.imdb))


def test_a_table_cut_off_by_an_error_says_nothing_about_a_film() -> None:
    cut = as_bytes(answer(HEAT))[:-40] + b"\njava.util.concurrent.TimeoutException"
    with pytest.raises(SourceError) as refused:
        found(cut, FilmId("tt0113277"))
    assert not refused.value.permanent

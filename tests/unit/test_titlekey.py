"""The spelling in which titles are compared, as the shared vectors say."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.titlekey import (
    closeness,
    matches,
    spellings,
    title_key,
    without_article,
)

VECTORS: dict[str, list[Any]] = json.loads(
    (Path(__file__).parent.parent / "vectors" / "titlekeys.json").read_text("utf-8")
)
# Every character there is, lone surrogates too.
texts = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(("text", "key"), VECTORS["keys"])
def test_a_text_has_the_key_of_the_vectors(text: str, key: str) -> None:
    assert title_key(text) == key


@pytest.mark.parametrize(("text", "keys"), VECTORS["spellings"])
def test_a_title_has_the_spellings_of_the_vectors(text: str, keys: list[str]) -> None:
    assert list(spellings(text)) == keys


@pytest.mark.parametrize(("typed", "spelling", "fits"), VECTORS["matches"])
def test_each_typed_word_begins_another_word(
    typed: str, spelling: str, *, fits: bool
) -> None:
    assert matches(typed.split(), spelling) == fits


@pytest.mark.parametrize(("typed", "spelling", "year", "close"), VECTORS["closeness"])
def test_a_typed_text_is_as_close_as_the_vectors_say(
    typed: str, spelling: str, year: int | None, close: int
) -> None:
    assert closeness(typed, spelling, year) == close


@given(texts)
def test_a_key_is_its_own_key(text: str) -> None:
    assert title_key(title_key(text)) == title_key(text)


@given(texts)
def test_a_key_has_single_spaces_inside_only(text: str) -> None:
    assert title_key(text) == " ".join(title_key(text).split())


@given(texts)
def test_the_first_spelling_is_the_key_where_there_is_one(text: str) -> None:
    assert title_key(text) in ("", *spellings(text)[:1])


@given(
    st.lists(st.text("ab", min_size=1, max_size=3), min_size=1, max_size=5), st.data()
)
def test_words_match_in_any_order_and_cut_short(
    words: list[str], data: st.DataObject
) -> None:
    some = data.draw(st.permutations(words))[: data.draw(st.integers(1, len(words)))]
    typed = [word[: data.draw(st.integers(1, len(word)))] for word in some]
    assert matches(typed, " ".join(words))


def test_an_article_alone_is_a_title() -> None:
    assert without_article("the") == "the"
    assert without_article("the matrix") == "matrix"

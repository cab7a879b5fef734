"""JSON from strangers: whatever they send, a node answers with a value or nothing."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.sources.base import SourceError
from sneakpreview.sources.document import MOST_NAMES, Node, once, read

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
STEPS = st.lists(st.text() | st.integers(0, 5), max_size=4)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe",
        b'{"a": NaN}',
        b"[Infinity]",
        b"[" * 100_000,
        b"9" * 5_000,
        b'{"a": 1',
    ],
)
def test_what_is_not_json_is_a_typed_error(body: bytes) -> None:
    with pytest.raises(SourceError, match="not JSON"):
        read(body)


def test_a_way_that_is_there_leads_to_its_value() -> None:
    found = read(b'{"films": [{"title": " Heat\\u0000 ", "year": 1995, "on": true}]}')
    heat = found["films"][0]
    assert heat["title"].text() == "Heat"
    assert heat["year"].whole(1874, 2100) == 1995
    assert heat["on"].true()
    assert [node["year"].value for node in found["films"].items()] == [1995]


@given(JSON, STEPS)
def test_any_way_through_any_document_ends_in_a_value_or_nothing(
    document: Any,  # noqa: ANN401 - any JSON
    steps: list[str | int],
) -> None:
    node = Node(document)
    for step in steps:
        node = node[step]
    text, number = node.text(), node.number(0, 10)
    assert text is None or (text and text == text.strip() and "\0" not in text)
    assert number is None or 0 <= number <= 10
    assert node.whole(1, 3) in {None, 1, 2, 3}
    assert node.true() == (node.value is True)
    assert all(isinstance(item, Node) for item in node.items())


@given(st.integers() | st.floats())
def test_a_number_out_of_bounds_is_nothing(value: float) -> None:
    inside = 0 <= value <= 10
    assert Node(value).number(0, 10) == (value if inside else None)


@given(JSON)
def test_what_json_can_say_is_read_as_it_was_written(document: Any) -> None:  # noqa: ANN401 - any JSON
    try:
        body = json.dumps(document, allow_nan=False).encode()
    except ValueError:
        return
    assert read(body).value == json.loads(body)


def test_text_that_is_no_text_is_nothing() -> None:
    for value in ("", "  ", "\ud800", "\u202e", 7, None, ["a"]):
        assert Node(value).text() is None


def test_what_is_long_is_a_text_but_no_name() -> None:
    for value, name in ((" Heat ", "Heat"), ("x" * 300, "x" * 300), ("x" * 301, None)):
        assert Node(value).name() == name
    # Some letters are taken apart into three.
    assert Node("\U0001d160" * 300).name() is None
    assert len(Node("x" * 20_000).text() or "") == 10_000


def test_no_more_names_are_read_than_are_kept() -> None:
    asked = iter(["Ann", None, "", "Ann", *map(str, range(1_000))])
    assert once(asked, 3) == ("Ann", "0", "1")
    assert next(asked) == "3"
    assert len(once(map(str, range(1_000)))) == MOST_NAMES
    assert once("abcabc", None) == ("a", "b", "c")


@pytest.mark.parametrize("value", [True, False])
def test_true_and_false_are_no_numbers(value: bool) -> None:  # noqa: FBT001 - the example
    assert Node(value).number(0, 1) is None


def test_a_word_for_nothing_is_no_name() -> None:
    assert once(["N/A", None, "Al Pacino", "unknown", "Al Pacino"]) == ("Al Pacino",)

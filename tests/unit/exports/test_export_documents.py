import io
import json
from typing import TextIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutation import Json
from sneakpreview.exports import document
from sneakpreview.exports.document import WINDOW, DamagedError, elements


class Dripping(io.StringIO):
    """A text that comes a few signs at a time, so that everything is cut somewhere."""

    def read(self, size: int | None = -1, /) -> str:
        return super().read(min(3, size) if size and size > 0 else 3)


def read(text: str, way: type[TextIO] = io.StringIO) -> list[tuple[str, object]]:
    return list(elements(way(text)))


texts = st.text(max_size=8)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.floats(allow_nan=False)
    | texts
    | st.integers(-(10**15), 10**15),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4)
    ),
    max_leaves=10,
)


@pytest.mark.parametrize("way", [io.StringIO, Dripping])
@given(listed=st.lists(values, max_size=5), indent=st.sampled_from([None, 2]))
def test_a_list_is_read_as_the_standard_library_reads_it(
    way: type[TextIO], listed: list[Json], indent: int | None
) -> None:
    text = json.dumps(listed, indent=indent)
    assert read(text, way) == [("", value) for value in listed]


@pytest.mark.parametrize("way", [io.StringIO, Dripping])
@given(held=st.dictionaries(texts, values, max_size=4))
def test_lists_in_an_object_are_read_by_their_names(
    way: type[TextIO], held: dict[str, Json]
) -> None:
    expected = [
        (name, part)
        for name, value in held.items()
        for part in (value if isinstance(value, list) else [value])
    ]
    assert read(json.dumps(held), way) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "7",
        '"marks"',
        "[",
        "[1",
        "[1,",
        "[1 2]",
        "[1] 2",
        "{",
        '{"a"',
        '{"a" 1}',
        '{"a": 1',
        "{7: 1}",
        "[" * 100_000,
        '{"a":' * 100_000,
        "[" + '{"a":' * 100_000,
        '["' + "x" * 3 * WINDOW + '"]',
        "[" + " " * 10_000,
    ],
    ids=lambda text: text[:12] or "nothing",
)
def test_what_is_no_whole_document_is_damaged(text: str) -> None:
    with pytest.raises(DamagedError):
        read(text)


def test_what_comes_before_the_damage_is_read() -> None:
    found = elements(io.StringIO('[1, {"a": [2]}, oh]'))
    assert [next(found), next(found)] == [("", 1), ("", {"a": [2]})]
    with pytest.raises(DamagedError):
        next(found)


def test_a_number_that_takes_long_to_read_is_none() -> None:
    assert read(f"[{'9' * 100_000}, 1]") == [("", None), ("", 1)]


def test_a_list_longer_than_the_window_is_read_to_its_end() -> None:
    listed = [{"title": "x" * 1_000}] * (3 * WINDOW // 1_000)
    assert len(read(json.dumps(listed))) == len(listed)
    assert document.STEP < WINDOW

"""Text from anywhere becomes one line that can be shown, and soon."""

import unicodedata
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.plaintext import clean

MARKS = sorted(
    filter(unicodedata.combining, map(chr, range(0x300, 0x370))),
    key=unicodedata.combining,
    reverse=True,
)
ANYTHING = st.characters(codec=None, exclude_categories=())
STACKED = st.text(st.sampled_from([*MARKS, *"a \t\0\u0344\u0f73\u1100\u1161\u202e"]))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The  Matrix", "The Matrix"),
        (" Heat\r\n(1995)\t", "Heat (1995)"),
        ("A\0m\u202ee\ue000\ud800\U000e0fff", "Ame"),
        ("Ame\u0301lie", "Amélie"),
        ("e\0\u0301", "é"),
        ("\u202e\0 ", ""),
    ],
)
def test_what_cannot_be_shown_goes(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_a_letter_has_thirty_marks_at_most() -> None:
    assert clean("q" + "\u0307" * 100 + "y") == "q" + "\u0307" * 30 + "y"
    # It is taken apart into two.
    assert clean("q" + "\u0344" * 100) == "q" + "\u0308\u0301" * 15
    assert clean("q" + "\0\u0307" * 100) == "q" + "\u0307" * 30


@given(st.text(ANYTHING) | STACKED)
def test_what_was_cleaned_once_stays(text: str) -> None:
    shown = clean(text)
    assert clean(shown) == shown == unicodedata.normalize("NFC", shown).strip()


@pytest.mark.parametrize("between", ["", "\0", "\u202e"])
def test_marks_in_the_wrong_order_take_no_longer_than_letters(between: str) -> None:
    """A hundred titles of this take the library alone half a minute to put right."""
    title = "a" + "".join(mark * (9_999 // len(MARKS)) for mark in MARKS)
    start = thread_time()
    unicodedata.normalize("NFC", title[:2_000])
    naive = thread_time() - start  # a twenty-fifth of what all of it takes
    start = thread_time()
    assert len(clean(between.join(title))) == 31
    assert thread_time() - start < 12 * naive

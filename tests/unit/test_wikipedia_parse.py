"""What Wikipedia says of a film, and where its article is."""

from typing import Any

import pytest
from hypothesis import given

from mutation import as_bytes, mutated
from outside.wikidata import (
    EPISODE,
    HEAT,
    MATRIX,
    SERIES,
    SUMMARIES,
)
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.wikidata import wikipedia

ALL = (HEAT, MATRIX, SERIES, EPISODE)
Fact = tuple[str, dict[str, Any]]


def test_a_summary_of_the_article_is_the_plot() -> None:
    assert wikipedia.plot(as_bytes(SUMMARIES["The_Matrix"])) == (
        "The Matrix is a 1999 science fiction action film."
    )


@pytest.mark.parametrize(
    "document",
    [
        SUMMARIES["BB"],
        {"type": "standard", "extract": "  "},
    ],
)
def test_another_page_is_no_plot(document: object) -> None:
    assert wikipedia.plot(as_bytes(document)) is None


@pytest.mark.parametrize(
    "document",
    [{"type": "standard", "extract": None}, {"extract": "No type."}, [], {}],
)
def test_half_a_summary_is_none(document: object) -> None:
    with pytest.raises(SourceError) as refused:
        wikipedia.plot(as_bytes(document))
    assert not refused.value.permanent


@given(mutated({**SUMMARIES["The_Matrix"], "title": "x"}))
def test_a_spoiled_summary_is_an_error_or_a_text(document: object) -> None:
    try:
        plot = wikipedia.plot(as_bytes(document))
    except SourceError:
        return
    assert plot is None or plot.strip()


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("Heat_%281995_film%29", "Heat_%281995_film%29"),
        ("AC/DC", "AC%2FDC"),
        ("Am%C3%A9lie", "Am%C3%A9lie"),
        ("What%3F", "What%3F"),
    ],
)
def test_an_article_s_name_is_one_step_of_the_address(article: str, name: str) -> None:
    url = wikipedia.summary_url(f"https://en.wikipedia.org/wiki/{article}")
    assert url == f"https://en.wikipedia.org/api/rest_v1/page/summary/{name}"


@pytest.mark.parametrize("article", ["", ".", ".."])
def test_no_article_has_no_address(article: str) -> None:
    assert wikipedia.summary_url(f"https://en.wikipedia.org/wiki/{article}") is None

"""Related lists from facts, against a reference that anyone can follow."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from math import exp, log, sqrt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import tt
from sneakpreview.sources.catalogue.origin import Row
from sneakpreview.sources.catalogue.showing import Tongues

related = pytest.importorskip(
    "sneakpreview.sources.catalogue.related", reason="NumPy and SciPy are not installed"
)

few = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=3).map(tuple)
rows = st.lists(
    st.builds(
        Row,
        id=st.just(tt(1)),
        title=st.sampled_from(["Heat", "The Heat", "Dead Heat", "Alien"]),
        year=st.integers(1920, 2014),
        genres=few,
        directors=few,
        writers=few,
        cast=few,
        languages=few | st.just(("English",)) | st.just(("a", "English")),
        certificate=st.sampled_from([None, "R", "PG"]),
        metacritic=st.none() | st.integers(0, 100),
        box_office=st.none() | st.integers(1000, 3_000_000_000),
    ),
    max_size=12,
)


def likeness(films: list[Row], known: list[float]) -> list[list[float]]:
    """Say how alike films are, as ranking by facts is described in one sentence."""
    spoken = [tongue[:1] for tongue in map(Tongues(films).languages, films)]
    held = [dict(related.fields(*both)) for both in zip(films, spoken, strict=True)]
    df = Counter((name, x) for film in held for name, xs in film.items() for x in xs)
    size = len(films)

    def vector(film: int, name: str) -> dict[object, float]:
        weights = {x: log(size / df[name, x]) for x in held[film][name]}
        norm = sqrt(sum(w * w for w in weights.values())) or 1.0
        return {x: w / norm for x, w in weights.items()}

    def alike(i: int, j: int) -> float:
        years = abs(films[i].year - films[j].year)
        both = 1.5 * max(0.0, 1 - log(1 + years) / log(51))
        for name, weight in related.WEIGHTS.items():
            ours, theirs = vector(i, name), vector(j, name)
            if name == "language" and "English" not in spoken[i]:
                weight *= 2  # noqa: PLW2901 - for this film alone
            both += weight * sum(w * theirs.get(x, 0.0) for x, w in ours.items())
        share = min(1.0, known[i] / 2)
        return both * (1 + share * (related.fame(films[j], known[j]) - 1))

    return [[alike(i, j) for j in range(size)] for i in range(size)]


@given(rows, st.data())
def test_a_list_holds_the_most_alike_in_order(
    films: list[Row], data: st.DataObject
) -> None:
    known = [data.draw(st.floats(0, 30)) for _ in films]
    reference = likeness(films, known)
    for film, found in enumerate(related.related(films, known, length=5)):
        scores = [reference[film][other] for other in found]
        left = [
            reference[film][other]
            for other in range(len(films))
            if other != film and other not in found
        ]
        assert film not in found
        assert len(set(found)) == len(found) <= 5
        assert all(a >= b - 1e-4 for a, b in pairwise(scores))
        assert all(score > 0 for score in scores)
        # nothing better was left out, and nothing alike while there was room
        worst = scores[-1] if len(found) == 5 else 0.0
        assert all(score <= worst + 1e-4 for score in left)


def test_equals_come_by_id_and_strangers_not_at_all() -> None:
    films = [
        Row(tt(1), "One", 1960, cast=("Ann",)),
        Row(tt(2), "Two", 1960, cast=("Ann",)),
        Row(tt(3), "Three", 1960, cast=("Ann",)),
        Row(tt(4), "Four", 2010, cast=("Bob",)),
    ]
    assert related.related(films, [1.0] * 4) == [[1, 2], [0, 2], [0, 1], []]


def test_films_of_one_time_are_alike_the_more_the_nearer() -> None:
    films = [
        Row(tt(n), f"{n}", year) for n, year in enumerate((1960, 1990, 1961, 1970))
    ]
    assert related.related(films, [1.0] * 4)[0] == [2, 3, 1]
    steps = [related.same_time(years) for years in range(80)]
    assert steps == sorted(steps, reverse=True)
    assert (steps[0], steps[49] > 0, steps[50], steps[79]) == (1.5, True, 0, 0)


@pytest.mark.parametrize(
    "fact", [{"box_office": 90_000_000}, {"metacritic": 90}, {"certificate": "R"}]
)
def test_what_many_have_seen_comes_first(fact: dict[str, Any]) -> None:
    films = [Row(tt(n), f"{n}", 1990, cast=("Ann",)) for n in range(3)]
    films[2] = replace(films[2], **fact)
    films.append(Row(tt(9), "x", 1980, certificate="PG"))
    assert related.related(films, [9.0] * 4)[0][:2] == [2, 1]


def test_fame_by_hand() -> None:
    row = Row(tt(1), "One", 1990, box_office=9_000_000, metacritic=75, certificate="R")
    by_hand = 1.0**0.1 * 10**0.03 * exp(0.04) * 1.05
    assert related.fame(row, 0.9) == pytest.approx(by_hand)


def test_what_is_missing_neither_lifts_nor_lowers() -> None:
    assert related.fame(Row(tt(1), "One", 1990), 0.9) == 1
    assert related.fame(Row(tt(1), "One", 1990, metacritic=55), 0.9) == 1


def test_fame_counts_on_the_lists_of_well_known_films_alone() -> None:
    films = [
        Row(tt(0), "0", 1990, cast=("Ann",)),
        Row(tt(1), "1", 1990, cast=("Ann",)),
        Row(tt(2), "2", 1991, cast=("Ann",)),
        Row(tt(9), "x", 1940),
    ]

    def first(known: float) -> int:
        return int(related.related(films, [known, 0.0, 30.0, 0.0])[0][0])

    assert [first(known) for known in (0.0, 0.1, 2.0, 9.0)] == [1, 1, 2, 2]


def test_progress_ends_with_all_done(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[int, int]] = []
    films = [Row(tt(n), f"{n} of {n % 7}", 1990) for n in range(300)]
    at_once = related.related(films, [0.0] * 300)
    monkeypatch.setattr(related, "AT_ONCE", 255 * 300)
    lists = related.related(
        films, [0.0] * 300, lambda done, total: heard.append((done, total))
    )
    assert heard == [(256, 300), (300, 300)]
    assert lists == at_once


def test_a_film_that_is_not_in_english_leads_to_its_own_language_sooner() -> None:
    films = [
        Row(tt(1), "One", 1990, languages=("Japanese",)),
        Row(tt(2), "Two", 1990, languages=("English",)),
        Row(tt(3), "Three", 1970, languages=("Japanese",)),
        Row(tt(4), "Four", 1950, languages=("English",)),
    ]
    first, second, *_ = related.related(films, [0.0] * 4)
    assert first[:2] == [2, 1]
    assert second[:2] == [0, 3]


def test_a_language_that_is_merely_heard_makes_no_film_alike() -> None:
    spanish = [
        Row(tt(n), f"{n}", 1990, languages=("Spanish",), countries=("Spain",))
        for n in range(2)
    ]
    toys = ("English", "Spanish")
    american = [
        Row(tt(2), "2", 1991, languages=("English",), countries=("USA",)),
        Row(tt(3), "3", 1991, languages=toys, countries=("USA",)),
    ]
    first, *_, heard = related.related([*spanish, *american], [0.0] * 4)
    assert first == [1, 2, 3]
    assert heard == [2, 0, 1]

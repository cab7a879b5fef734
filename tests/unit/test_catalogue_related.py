"""Related lists from facts, against a reference that anyone can follow."""

from collections import Counter
from itertools import pairwise
from math import log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import tt
from sneakpreview.sources.catalogue.origin import Row

related = pytest.importorskip(
    "sneakpreview.sources.catalogue.related", reason="NumPy and SciPy are not installed"
)

few = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=3).map(tuple)
rows = st.lists(
    st.builds(
        Row,
        id=st.just(tt(1)),
        title=st.sampled_from(["Heat", "The Heat", "Dead Heat", "Alien"]),
        year=st.integers(1940, 2014),
        genres=few,
        directors=few,
        writers=few,
        cast=few,
        languages=few,
    ),
    max_size=12,
)


def likeness(films: list[Row], fame: list[float]) -> list[list[float]]:
    """Say how alike films are, as ranking by facts is described in one sentence."""
    held = [dict(related.fields(film)) for film in films]
    df = Counter((name, x) for film in held for name, xs in film.items() for x in xs)
    size = len(films)

    def vector(film: int, name: str) -> dict[object, float]:
        weights = {x: log(size / df[name, x]) for x in held[film][name]}
        norm = sqrt(sum(w * w for w in weights.values())) or 1.0
        return {x: w / norm for x, w in weights.items()}

    def alike(i: int, j: int) -> float:
        both = 0.0
        for name, weight in related.WEIGHTS.items():
            ours, theirs = vector(i, name), vector(j, name)
            both += weight * sum(w * theirs.get(x, 0.0) for x, w in ours.items())
        return both * (0.1 + fame[j]) ** 0.15

    return [[alike(i, j) for j in range(size)] for i in range(size)]


@given(rows, st.data())
def test_a_list_holds_the_most_alike_in_order(
    films: list[Row], data: st.DataObject
) -> None:
    fame = [data.draw(st.floats(0, 30)) for _ in films]
    reference = likeness(films, fame)
    for film, found in enumerate(related.related(films, fame, length=5)):
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
        Row(tt(1), "One", 1950, cast=("Ann",)),
        Row(tt(2), "Two", 1980, cast=("Ann",)),
        Row(tt(3), "Three", 2010, cast=("Ann",)),
        Row(tt(4), "Four", 1965, cast=("Bob",)),
    ]
    assert related.related(films, [1.0] * 4) == [[1, 2], [0, 2], [0, 1], []]


def test_the_better_known_of_two_equals_comes_first() -> None:
    films = [Row(tt(n), f"{n}", 1900 + 20 * n, cast=("Ann",)) for n in range(3)]
    films.append(Row(tt(9), "x", 2014))
    assert related.related(films, [1.0, 1.0, 9.0, 1.0])[0] == [2, 1]


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

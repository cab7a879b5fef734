"""How well known a film is."""

from math import exp, log10

import pytest

from factories import tt
from sneakpreview.sources.catalogue.known import known
from sneakpreview.sources.catalogue.origin import Row


def row(number: int, year: int, **facts: object) -> Row:
    return Row(tt(number), f"Film {number}", year, **facts)


def test_the_formula_gives_what_a_hand_computes() -> None:
    rows = [
        row(1, 1995, reviews=90, box_office=99_999_999, critics=8.0, oscars=1),
        row(2, 1997, reviews=10),
        row(3, 1998, reviews=1000),  # not within two years of 1995
    ]
    # mean of 1993-1997: 50; rel 1.8; log10(10^8) = 8
    by_hand = 1.8**0.5 * (1 + 8 / 5) * exp(0.5) * 2**0.3
    assert known(rows)[0] == pytest.approx(by_hand, abs=5e-5)
    assert by_hand == pytest.approx(7.0806, abs=1e-4)


def test_what_is_missing_neither_lifts_nor_lowers() -> None:
    plain, explicit = known(
        [
            row(1, 2000, reviews=20),
            row(2, 2000, reviews=20, box_office=0, critics=6.0, oscars=0),
        ]
    )
    assert plain == explicit == 1.0


def test_a_film_without_reviews_is_unknown() -> None:
    assert known([row(1, 2000), row(2, 2000, reviews=5)])[0] == 0.0
    assert known([row(1, 2000)]) == [0.0]


def test_takings_count_by_their_digits() -> None:
    one, ten = known(
        [
            row(1, 2000, reviews=5, box_office=999_999),
            row(2, 2000, reviews=5, box_office=9_999_999),
        ]
    )
    assert ten - one == pytest.approx(log10(10) / 5, abs=1e-4)


def test_a_film_counted_by_articles_goes_by_them_and_moves_no_other() -> None:
    old = [row(1, 2014, reviews=30), row(2, 2014, reviews=10)]
    later = [row(3, 2015, articles=12, reviews=999), row(4, 2015, articles=0)]
    assert known(old + later) == [*known(old), 1.0, 0.0]

"""Films for a newcomer."""

from factories import film
from sneakpreview.sources.catalogue.starters import starters


def test_the_best_known_comes_first_and_nobody_directs_two() -> None:
    films = [
        film(1, title="One", known=5.0, directors=("Ann",)),
        film(2, title="Two", known=9.0, directors=("Ann",)),
        film(3, title="Three", known=1.0, directors=("Bob", "Cy")),
    ]
    assert starters(films, [None] * 3) == [1, 2]


def test_no_two_are_of_one_series() -> None:
    titles = ["Alien", "Aliens", "Alien 3", "Toy Story", "Toy Story 2: Back"]
    titles += ["The Godfather", "The Godfather Part II", "Harry Potter and the Cup"]
    films = [
        film(n, title=title, known=10.0 - n, directors=(f"D{n}",))
        for n, title in enumerate([*titles, "Harry Potter"])
    ]
    chosen = starters(films, [None] * len(films))
    assert [films[at].title for at in sorted(chosen)] == [
        "Alien",
        "Toy Story",
        "The Godfather",
        "Harry Potter and the Cup",
    ]


def test_another_kind_is_let_in_before_more_of_the_same() -> None:
    films = [
        film(n, title=f"{chr(97 + n)}x", known=10.0, directors=(), year=1990)
        for n in range(10)
    ]
    films.append(
        film(
            99,
            title="other",
            known=6.0,
            genres=("Western",),
            languages=("Italian",),
            directors=(),
            year=2005,
        )
    )
    assert 10 in starters(films, [None] * 11)[:3]


def test_as_many_as_asked_for() -> None:
    films = [film(n, title=f"{n} x", directors=()) for n in range(1, 50)]
    assert len(starters(films, [None] * 49, length=7)) == 7
    assert starters([], []) == []

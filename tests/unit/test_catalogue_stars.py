"""Who of a cast is shown first; and genres, languages and countries."""

from factories import tt
from sneakpreview.sources.catalogue.origin import Row
from sneakpreview.sources.catalogue.prominence import stars
from sneakpreview.sources.catalogue.showing import Tongues, genres


def row(number: int, year: int = 1990, **facts: object) -> Row:
    return Row(tt(number), f"Film {number}", year, **facts)


def test_who_is_in_better_known_films_comes_first() -> None:
    rows = [row(1, cast=("Ann", "Zoe")), row(2, cast=("Zoe",)), row(3, cast=("Ann",))]
    assert stars(rows, [1.0, 9.0, 1.0])[0] == ("Zoe", "Ann")


def test_equals_come_by_the_alphabet() -> None:
    assert stars([row(1, cast=("Zoe", "Ann"))], [1.0]) == [("Ann", "Zoe")]


def test_films_of_the_same_years_count_more() -> None:
    rows = [
        row(1, 1960, cast=("Now", "Then")),
        row(2, 1961, cast=("Now",)),
        row(3, 2010, cast=("Then",)),
    ]
    assert stars(rows, [1.0, 5.0, 6.0])[0] == ("Now", "Then")


def test_a_lead_beats_a_face_in_many_crowds() -> None:
    crowd = tuple(f"Extra {n:02}" for n in range(39))
    rows = [row(1, cast=("Lead", "Walker"))]
    rows += [row(n, cast=("Walker", *crowd)) for n in range(2, 8)]
    rows += [row(n, cast=("Lead", "Other")) for n in range(8, 11)]
    assert stars(rows, [1.0] * len(rows))[0] == ("Lead", "Walker")


def test_a_director_in_the_picture_comes_after_the_cast() -> None:
    rows = [row(1, cast=("Alfred", "Janet"), directors=("Alfred",))]
    rows += [row(n, directors=("Alfred",)) for n in range(2, 9)]
    assert stars(rows, [1.0] * len(rows))[0] == ("Janet", "Alfred")


def test_twelve_are_kept() -> None:
    cast = tuple(f"Person {n:02}" for n in range(30))
    assert stars([row(1, cast=cast)], [1.0]) == [cast[:12]]


def test_a_genre_that_related_films_share_comes_before_a_rarer_stray() -> None:
    rows = [row(1, genres=("History", "Crime", "Drama"))]
    rows += [row(n, genres=("Crime", "Drama")) for n in range(2, 5)]
    rows += [row(n, genres=("Drama",)) for n in range(5, 20)]
    lists = [[1, 2, 3]] + [[0]] * (len(rows) - 1)
    assert genres(rows, lists)[0][0] == "Crime"


def test_the_countries_own_language_comes_first_and_its_country() -> None:
    rows = [row(n, languages=("German",), countries=("Germany",)) for n in range(2, 6)]
    rows += [row(n, languages=("French",), countries=("France",)) for n in range(6, 9)]
    mixed = row(1, languages=("French", "German"), countries=("Austria", "Germany"))
    tongues = Tongues([*rows, mixed])
    assert tongues.languages(mixed) == ("German", "French")
    assert tongues.countries(mixed) == ("Germany", "Austria")

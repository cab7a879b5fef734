"""Sentences from facts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import tt
from sneakpreview.domain.film import Film, FilmKind
from sneakpreview.sources.catalogue.nations import ADJECTIVES
from sneakpreview.sources.catalogue.plot import sentence

USA, UK = ("United States",), ("United Kingdom",)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {
                "year": 1995,
                "genres": ("Crime", "Thriller", "Action"),
                "countries": USA,
                "directors": ("Michael Mann",),
                "stars": ("Al Pacino", "Robert De Niro", "Val Kilmer", "Jon Voight"),
            },
            (
                "A 1995 American crime thriller by Michael Mann,"
                " with Al Pacino, Robert De Niro and Val Kilmer."
            ),
        ),
        ({}, "A film."),
        ({"year": 1950}, "A 1950 film."),
        ({"year": 1895}, "An 1895 film."),
        ({"countries": USA}, "An American film."),
        ({"countries": ("Ukraine",)}, "A Ukrainian film."),
        ({"countries": ("Uruguay",)}, "A Uruguayan film."),
        ({"genres": ("Animation",)}, "An animated film."),
        ({"genres": ("Action", "Adventure")}, "An action adventure film."),
        ({"genres": ("Adventure", "Sci-Fi")}, "A science-fiction adventure film."),
        ({"genres": ("Comedy", "Romance")}, "A romantic comedy."),
        ({"genres": ("Drama", "Comedy")}, "A comedy drama."),
        ({"genres": ("Drama", "Thriller")}, "A thriller."),
        ({"genres": ("Biography", "History", "Drama")}, "A biographical drama."),
        ({"genres": ("Documentary", "Music")}, "A music documentary."),
        ({"genres": ("Musical",), "countries": ("India",)}, "An Indian musical."),
        ({"genres": ("Film noir",)}, "A film noir film."),
        (
            {"countries": ("France", "Italy"), "genres": ("Drama",)},
            "A French-Italian drama.",
        ),
        (
            {"countries": ("South Korea", "Japan"), "directors": ("A",)},
            "A film from South Korea and Japan, by A.",
        ),
        (
            {"countries": ("France", "Netherlands", "Tonga"), "stars": ("A",)},
            "A film from France, the Netherlands and Tonga, with A.",
        ),
        (
            {"countries": ("France", "Italy", "Spain", "Chad"), "year": 2001},
            "A 2001 film from France and three other countries.",
        ),
        ({"countries": ("Tonga",)}, "A film from Tonga."),
        ({"languages": ("Esperanto",)}, "An Esperanto-language film."),
        ({"languages": ("French",), "countries": UK}, "A British film."),
        ({"stars": ("A", "B")}, "A film with A and B."),
        ({"directors": ("A", "B", "C")}, "A film by A, B and C."),
        ({"directors": ("A", "B", "C", "D")}, "A film by A, B and others."),
        ({"directors": ("A",), "stars": ("A", "B")}, "A film by A, with B."),
        ({"directors": ("A",), "stars": ("A",)}, "A film by A."),
        (
            {"directors": ("Max",), "stars": ("Ed Begley Jr.",)},
            "A film by Max, with Ed Begley Jr.",
        ),
        (
            {"kind": FilmKind.SERIES, "year": 2008, "end_year": 2013}
            | {"genres": ("Crime", "Drama"), "countries": USA},
            "A 2008-2013 American crime drama series.",
        ),
        ({"kind": FilmKind.SERIES, "year": 2008}, "A 2008 series."),
    ],
)
def test_it_reads_as_english(facts: dict[str, Any], said: str) -> None:
    assert sentence(Film(tt(1), "Title", **facts)) == said


words = st.sampled_from(["Ann Lee", "Bob", "Žižek", "O'Neal"])
names = st.lists(words, unique=True, max_size=4).map(tuple)
films = st.builds(
    Film,
    id=st.just(tt(1)),
    title=st.just("Title"),
    kind=st.sampled_from(FilmKind),
    year=st.none() | st.integers(1888, 2030),
    genres=st.lists(
        st.sampled_from(["Drama", "Comedy", "Horror", "Western", "Opera"]),
        unique=True,
    ).map(tuple),
    directors=names,
    stars=names,
    countries=st.lists(
        st.sampled_from([*ADJECTIVES, "Tonga"]), unique=True, max_size=5
    ).map(tuple),
)


@given(films)
def test_it_is_one_sentence_of_facts(film: Film) -> None:
    said = sentence(film)
    assert said.startswith(("A ", "An "))
    assert said.endswith(".")
    assert not any(wrong in said for wrong in ("  ", " ,", "None", "..", "()"))
    assert (str(film.year) in said) == (film.year is not None)
    for name in film.stars[:3]:
        assert name in said or name in film.directors

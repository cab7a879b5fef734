from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.film import Film, film_id
from sneakpreview.posters.colour import (
    LEGIBLE,
    apart,
    contrast,
    legible,
    luminance,
    mix,
)
from sneakpreview.posters.era import ALL_ERAS, era_of
from sneakpreview.posters.family import FAMILIES, NO_FAMILY, families_of, family_of
from sneakpreview.posters.layout import lay_out
from sneakpreview.posters.palette import PALETTES, Mood

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
YEARS = (1931, 1944, 1955, 1966, 1977, 1988, 1999, 2005, 2014, 2023, None)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert luminance("#ff0000") == pytest.approx(0.2126)


@given(colours, colours, colours)
def test_there_is_always_a_legible_ink(ground: str, one: str, other: str) -> None:
    assert contrast(ground, legible((ground,), one, other)) >= LEGIBLE
    assert contrast(ground, apart(ground, one, other)) >= 1.8


@given(colours, colours)
def test_a_mix_begins_and_ends_with_its_colours(one: str, other: str) -> None:
    assert mix(one, other, 0) == one
    assert mix(one, other, 1) == other


@pytest.mark.parametrize("era", ALL_ERAS, ids=lambda era: era.name)
def test_every_era_has_inks_that_read_in_every_mood(era) -> None:  # noqa: ANN001 - an era
    assert set(PALETTES[era.name]) == set(Mood)
    for palette in PALETTES[era.name].values():
        for ground in era.texture.grounds(palette.ground):
            assert contrast(palette.ink, ground) >= LEGIBLE
        assert contrast(palette.main, palette.ground) >= 1.5
        assert len(set(astuple(palette))) >= 4


def test_no_two_eras_share_their_inks() -> None:
    cards = {tuple(map(astuple, moods.values())) for moods in PALETTES.values()}
    assert len(cards) == len(PALETTES)


def test_all_lettering_of_thousands_of_films_reads() -> None:
    number = 0
    for name in [*FAMILIES, "Unheard-of"]:
        for year in YEARS:
            for second in ("Drama", "Sci-Fi", "Romance", "Horror", "Comedy", "War"):
                for _ in range(3):
                    number += 1
                    film = Film(
                        id=film_id(f"tt{number:07}"),
                        title="The Long Goodbye",
                        year=year,
                        genres=(name, second),
                        directors=("Robert Altman",),
                    )
                    poster = lay_out(film)
                    for line in (*poster.title, *poster.small):
                        for ground in line.grounds:
                            assert contrast(line.fill, ground) >= LEGIBLE
    assert number > 4000


def test_genres_are_known_by_the_names_of_every_source() -> None:
    for spelling, family in (
        ("Sci-Fi", "sci-fi"),
        ("Science Fiction", "sci-fi"),
        (" film-noir ", "crime"),
        ("Music", "musical"),
        ("TALK-SHOW", "documentary"),
    ):
        found = family_of(spelling)
        assert found is not None
        assert found.name == family
    assert family_of("Telenovela") is None


def test_the_first_known_genre_leads_and_none_counts_twice() -> None:
    found = families_of(("Telenovela", "Music", "Musical", "War"))
    assert [family.name for family in found] == ["musical", "war"]
    assert families_of(()) == []
    assert NO_FAMILY.compositions


def test_years_before_and_after_all_eras_take_the_nearest() -> None:
    assert era_of(1902) is era_of(1939)
    assert era_of(2035) is era_of(2020)
    assert era_of(None) is not era_of(2020)

"""What Wikidata and Wikipedia answer, read: facts, strangers' mistakes, nonsense."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints import complaints
from mutation import as_bytes, mutated
from outside.wikidata import (
    EPISODE,
    HEAT,
    MATRIX,
    METACRITIC,
    MINUTE,
    SERIES,
    TOMATOES,
    Item,
    amount,
    day,
    entity,
    literal,
    played,
    score,
    table,
    uri,
)
from sneakpreview.domain.film import FilmId, FilmKind, Scores, Trailer
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.wikidata.names import countries, genres, languages
from sneakpreview.sources.wikidata.parse import Found, found, page
from sneakpreview.sources.wikidata.query import by_ids, by_time

ALL = (HEAT, MATRIX, SERIES, EPISODE)
Fact = tuple[str, dict[str, Any]]


def answer(*items: Item) -> dict[str, Any]:
    return table([row for item in items for row in item.rows()])


def read(item: Item) -> Found:
    return found(as_bytes(answer(item)), FilmId(item.imdb))


def film_with(*facts: Fact, **changes: object) -> Found:
    plain = Item(5, "tt0000005", "Plain", date(2001, 1, 1), facts=facts)
    return read(replace(plain, **changes))


def test_all_facts_of_a_film_are_read() -> None:
    it = read(HEAT)
    film = it.film
    assert (film.id, film.title, film.year, film.kind) == (
        "tt0113277",
        "Heat",
        1995,
        FilmKind.FILM,
    )
    assert film.original_title is None
    assert film.end_year is None
    assert film.runtime == 170
    assert film.genres == ("Crime", "Thriller")
    assert film.directors == it.writers == ("Michael Mann",)
    assert film.languages == ("English",)
    assert film.countries == ("United States",)
    assert film.scores == Scores(
        rotten_tomatoes=84, metacritic=76, critics=8.0, reviews=92
    )
    assert film.trailers == (Trailer("2GfZl4kuVNI", "en"),)
    assert dict(film.links) == {
        "wikidata": "https://www.wikidata.org/wiki/Q42198",
        "wikipedia": "https://en.wikipedia.org/wiki/Heat_%281995_film%29",
        "tmdb": "https://www.themoviedb.org/movie/949",
        "rotten_tomatoes": "https://www.rottentomatoes.com/m/1068182-heat",
        "metacritic": "https://www.metacritic.com/movie/heat-1995",
    }
    assert film.sources == ("wikidata",)
    assert (it.box_office, it.articles) == (187_436_818, 60)
    assert film.known > 5


def test_the_cast_stands_as_billed_then_by_fame() -> None:
    assert read(HEAT).film.stars == (
        "Al Pacino",
        "Robert De Niro",
        "Val Kilmer",
        "Diane Venora",
    )


def test_twelve_are_stars_and_all_are_cast() -> None:
    it = film_with(*(played(f"Person {n:02}", 50 - n) for n in range(30)))
    assert it.film.stars == tuple(f"Person {n:02}" for n in range(12))
    assert len(it.cast) == 30


def test_a_series_has_its_years_and_no_running_time() -> None:
    film = read(SERIES).film
    assert (film.kind, film.year, film.end_year) == (FilmKind.SERIES, 2008, 2013)
    assert film.runtime is None
    assert dict(film.links)["tmdb"] == "https://www.themoviedb.org/tv/1396"


def test_what_is_not_there_is_absent() -> None:
    film = film_with().film
    assert film.stars == film.genres == film.directors == film.countries == ()
    assert film.runtime is film.plot is film.poster is film.original_title is None
    assert film.scores == Scores()
    assert [name for name, _ in film.links] == ["wikidata"]


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ({"Q24862": "short film"}, FilmKind.FILM),
        ({"Q999": "anthology film"}, FilmKind.FILM),
        ({"Q999": "Turkish television series"}, FilmKind.SERIES),
        ({"Q11424": "film", "Q5398426": "television series"}, FilmKind.SERIES),
    ],
)
def test_a_kind_is_known_by_its_class(classes: dict[str, str], kind: FilmKind) -> None:
    assert film_with(classes=classes).film.kind is kind


@pytest.mark.parametrize(
    "classes",
    [
        {"Q21191270": "television series episode"},
        {"Q7889": "video game"},
        {"Q24856": "film series"},
        {"Q999": "film festival"},
        {},
    ],
)
def test_what_is_no_film_is_refused_for_good(classes: dict[str, str]) -> None:
    with pytest.raises(SourceError, match="no film") as refused:
        film_with(classes=classes)
    assert refused.value.permanent


def test_of_two_items_with_one_id_the_better_known_is_it() -> None:
    cut = replace(HEAT, number=3, title="Heat (cut)", sitelinks=1)
    body = as_bytes(answer(cut, HEAT))
    assert found(body, FilmId("tt0113277")).film.title == "Heat"


def test_the_name_for_all_languages_stands_for_the_english_one() -> None:
    facts: list[Fact] = [
        ("label", {"value": literal("Überall", "mul")}),
        ("P1476", {"value": literal("Anders", "de")}),
    ]
    film = film_with(*facts, title="").film
    assert (film.title, film.original_title) == ("Überall", "Anders")
    assert film_with(facts[1], title="").film.title == "Anders"
    with pytest.raises(SourceError):
        film_with(title="")


@pytest.mark.parametrize(
    ("value", "by", "columns", "expected"),
    [
        ("87%", TOMATOES, {}, Scores(rotten_tomatoes=87)),
        ("87 %", TOMATOES, {}, Scores(rotten_tomatoes=87)),
        ("0%", TOMATOES, {"count": "7"}, Scores(rotten_tomatoes=0, reviews=7)),
        ("7.6/10", TOMATOES, {}, Scores(critics=7.6)),
        ("76/100", METACRITIC, {}, Scores(metacritic=76)),
        ("101%", TOMATOES, {}, Scores()),
        ("11/10", TOMATOES, {}, Scores()),
        ("76%", METACRITIC, {}, Scores()),
        ("76/100", "Q37312", {}, Scores()),
        ("95%", TOMATOES, {"how": "Popcornmeter"}, Scores()),
        ("87%", TOMATOES, {"count": "-1"}, Scores(rotten_tomatoes=87)),
    ],
)
def test_a_score_is_known_by_its_shape(
    value: str, by: str, columns: dict[str, str], expected: Scores
) -> None:
    assert film_with(score(value, by, **columns)).film.scores == expected


@pytest.mark.parametrize(
    ("number", "unit", "minutes"),
    [
        ("+95", MINUTE, 95),
        ("1.5", "Q25235", 90),
        ("5400", "Q11574", 90),
        ("90", "Q199", None),
        ("0", MINUTE, None),
        ("99999", MINUTE, None),
        ("1e9", MINUTE, None),
    ],
)
def test_a_running_time_has_a_unit(number: str, unit: str, minutes: int | None) -> None:
    assert film_with(amount("P2047", number, unit)).film.runtime == minutes


def test_takings_are_in_dollars_and_the_world_s_are_the_largest() -> None:
    facts = [amount("P2142", n, "Q4917") for n in ("100", "700000", "-1")]
    yen = amount("P2142", "9000000", "Q8146")
    assert film_with(*facts, yen).box_office == 700_000


@pytest.mark.parametrize(
    ("video", "columns", "kept"),
    [
        ("2GfZl4kuVNI", {}, 1),
        ("2GfZl4kuVNI", {"how": "film trailer"}, 1),
        ("2GfZl4kuVNI", {"how": "full video"}, 0),
        ("short", {}, 0),
        ('"><script>x', {}, 0),
    ],
)
def test_only_a_trailer_is_taken(
    video: str, columns: dict[str, str], kept: int
) -> None:
    more = {name: literal(text) for name, text in columns.items()}
    film = film_with(("P1651", {"value": literal(video), **more})).film
    assert len(film.trailers) == kept


@pytest.mark.parametrize(
    ("about", "value"),
    [
        ("P1258", "//evil.example"),
        ("P1258", "m/../../x"),
        ("P1712", "movie/x?y=1#z"),
        ("P4947", "0x1"),
        ("P4947", "\uff11\uff12"),
        ("about", "https://evil.example/wiki/Heat"),
        ("about", "http://en.wikipedia.org/wiki/Heat"),
        ("about", "https://en.wikipedia.org/wiki/<script>"),
    ],
)
def test_a_link_leads_where_it_should_or_nowhere(about: str, value: str) -> None:
    links = film_with((about, {"value": literal(value)})).film.links
    assert [name for name, _ in links] == ["wikidata"]


def test_a_year_is_the_first_possible_one() -> None:
    days = [date(2005, 1, 1), date(1999, 5, 5), date(1066, 1, 1)]
    facts: list[Fact] = [("P577", {"value": day(when)}) for when in days]
    broken: Fact = (
        "P577",
        {"value": uri("http://www.wikidata.org/.well-known/genid/7")},
    )
    assert film_with(*facts, broken).film.year == 1999


def test_genres_are_the_catalogue_s() -> None:
    assert genres(["Science fiction film", "crime drama television series"]) == (
        "Sci-Fi",
        "Crime",
        "Drama",
    )
    assert genres(["film", "LGBT-related film", "science", "flashback film"]) == ()
    assert genres(["animated feature film", "anime television series"]) == (
        "Animation",
    )


def test_languages_and_countries_are_the_catalogue_s() -> None:
    assert languages(["American English", "French", "English"]) == ("English", "French")
    assert countries(["People's Republic of China", "Czechia"]) == (
        "China",
        "Czech Republic",
    )


def test_a_page_counts_all_items_and_reads_the_films() -> None:
    films, items = page(as_bytes(answer(*ALL)))
    assert [it.film.title for it in films] == ["Heat", "The Matrix", "Breaking Bad"]
    assert items == 4


def test_one_film_among_broken_rows_is_read_as_alone() -> None:
    rows = answer(HEAT)["results"]["bindings"]
    broken = [{}, {"item": entity("Q0")}, {"item": uri("https://x.example/Q1")}]
    assert found(as_bytes(table([*broken, *rows])), FilmId("tt0113277")) == read(HEAT)


@given(mutated(answer(*ALL)))
def test_a_spoiled_answer_is_an_error_or_films(document: object) -> None:
    body = as_bytes(document)
    try:
        films, _ = page(body)
    except SourceError:
        with pytest.raises(SourceError) as refused:
            found(body, FilmId("tt0113277"))
        assert not refused.value.permanent
        return
    assert [wrong for it in films if (wrong := complaints(it.film))] == []
    for it in films:
        assert found(body, it.film.id).film.id == it.film.id


@given(st.text())
def test_only_ids_get_into_a_question(text: str) -> None:
    with pytest.raises(ValueError, match="only IMDb ids"):
        by_ids([FilmId("tt0113277"), FilmId(f"{text}'")])


def test_a_question_names_each_film_once_and_fits_an_address() -> None:
    query = by_ids([FilmId("tt0113277"), FilmId("tt0133093")])
    assert re.findall(r'"(tt\d+)"', query) == ["tt0113277", "tt0133093"]
    longest = by_time(
        date(2014, 1, 1), date(2014, 2, 1), articles=100, skip=900, most=100
    )
    for each in (query, longest):
        assert each.count("{") == each.count("}")
        assert "\n" not in each
        assert len(each) < 3_000

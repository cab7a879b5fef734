"""A title page of IMDb's becomes an answer, or an honest error."""

from collections.abc import Callable
from typing import Any

import pytest

from complaints import complaints, complaints_of_title
from outside.imdb import CAPTCHA, MATRIX, SERIES, SILENT, document, node, page
from samples import sample
from sneakpreview.domain.film import FilmId, FilmKind, Scores, Title
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.sources.document import read
from sneakpreview.sources.imdb.page import data
from sneakpreview.sources.imdb.parse import answer

MATRIX_ID = FilmId("tt0133093")


def refusal(body: bytes, film: FilmId = MATRIX_ID) -> SourceError:
    with pytest.raises(SourceError) as caught:
        answer(body, film)
    return caught.value


def changed(**facts: Any) -> bytes:  # noqa: ANN401 - any JSON
    """Make a page with other facts in its first part."""
    parts = MATRIX["props"]["pageProps"]
    above = parts["aboveTheFoldData"] | facts
    return page({"props": {"pageProps": parts | {"aboveTheFoldData": above}}})


def half(lost: str) -> dict[str, Any]:
    """Make a document that has lost something, in whatever part it was."""
    parts = MATRIX["props"]["pageProps"]
    left = {
        name: {key: value for key, value in part.items() if key != lost}
        for name, part in parts.items()
        if name != lost
    }
    return {"props": {"pageProps": left}}


def listing(related: object) -> bytes:
    """Make a page with another related list."""
    parts = MATRIX["props"]["pageProps"]
    main = parts["mainColumnData"] | {"moreLikeThisTitles": related}
    return page({"props": {"pageProps": parts | {"mainColumnData": main}}})


def check(given_: Answer, film: FilmId) -> None:
    assert given_.film.id == film
    assert complaints(given_.film) == []
    assert [
        wrong for title in given_.related if (wrong := complaints_of_title(title))
    ] == []


def test_a_film_has_what_either_part_tells() -> None:
    film = answer(page(MATRIX), MATRIX_ID).film
    assert (film.title, film.year, film.kind) == ("The Matrix", 1999, FilmKind.FILM)
    assert (film.original_title, film.end_year, film.runtime) == (None, None, 136)
    assert film.genres == ("Action", "Sci-Fi", "Drama")
    assert film.directors == ("Lana Wachowski", "Lilly Wachowski")
    assert film.stars == ("Keanu Reeves", "Carrie-Anne Moss")
    assert (film.languages, film.countries) == (("English",), ("United States",))
    assert film.certificate == "R"
    assert film.plot == "A hacker learns what <i>the</i> world is."
    assert film.plot_source == "imdb"
    assert film.plot_url == "https://www.imdb.com/title/tt0133093/"
    assert film.scores == Scores(imdb=7.7, imdb_votes=2_200_000, metacritic=73)
    assert film.poster == (
        "https://m.media-amazon.com/images/M/MV5Btt0133093@._V1_UX400_.jpg"
    )
    assert film.known == 8.5635
    assert film.sources == ("imdb",)


def test_a_series_has_its_years() -> None:
    film = answer(page(SERIES), FilmId("tt0844441")).film
    assert (film.kind, film.year, film.end_year) == (FilmKind.SERIES, 2008, 2014)
    assert (film.directors, film.stars) == ((), ("Anna Paquin", "Sam Trammell"))
    assert film.scores == Scores(imdb=7.9, imdb_votes=260_000)
    assert (film.countries, film.genres) == (("United States",), ("Fantasy",))


def test_no_language_is_none() -> None:
    film = answer(page(SILENT), FilmId("tt0015864")).film
    assert film.languages == ("English",)
    assert film.directors == film.stars == ("Charles Chaplin",)
    assert (film.year, film.poster, film.plot, film.known) == (None, None, None, 0.0)


def test_the_related_list_has_other_films_and_series_once() -> None:
    related = answer(page(MATRIX), MATRIX_ID).related
    assert related == (
        Title(FilmId("tt0234215"), "The Matrix Reloaded", 2003, known=4.6188),
        Title(FilmId("tt1375666"), "Inception", 2010, known=9.4868),
        Title(
            FilmId("tt0118276"),
            "Buffy",
            1997,
            FilmKind.SERIES,
            original_title="Buffy the Slayer",
        ),
    )


@pytest.mark.parametrize(
    "body",
    [
        CAPTCHA.body,
        b"",
        b"<html><title>Access Denied</title></html>",
        b"<script id='__NEXT_DATA'>{}</script>",
        b"<script data-id='__NEXT_DATA__'>{}</script>",
        b"<p id='__NEXT_DATA__'>{}</p>",
        b"__NEXT_DATA__",
        b"\xff\xfe\x00",
    ],
)
def test_a_page_without_data_blocks(body: bytes) -> None:
    refused = refusal(body)
    assert refused.blocked
    assert not refused.permanent


@pytest.mark.parametrize(
    "opening",
    [
        b'<script id="__NEXT_DATA__">',
        b"<SCRIPT type='application/json' ID = '__NEXT_DATA__' nonce=x>",
        b"<script\n  type=application/json id=__NEXT_DATA__>",
    ],
)
def test_the_data_are_found_however_the_tag_is_written(opening: bytes) -> None:
    assert data(b"<script>0</script>" + opening + b"{}</SCRIPT >") == b"{}"
    assert data(opening + b"{}") == b"{}"


@pytest.mark.parametrize(
    "body",
    [
        page(None),
        page({}),
        page({"props": {"pageProps": {"aboveTheFoldData": None}}}),
        changed(titleText=None),
        changed(titleText={"text": " "}),
        changed(id="tt0000002"),
        page(half("aboveTheFoldData")),
        page(half("mainColumnData")),
        page(half("moreLikeThisTitles")),
        page(half("id")),
        listing({}),
        listing({"edges": None}),
        listing("oops"),
        page(MATRIX).replace(b"}</script>", b"</script>"),
    ],
)
def test_a_page_that_is_not_whole_may_be_asked_for_again(body: bytes) -> None:
    refused = refusal(body)
    assert not refused.permanent
    assert not refused.blocked


@pytest.mark.parametrize("kind", ["tvEpisode", "videoGame", "musicVideo", "new"])
def test_what_is_no_film_is_refused_for_good(kind: str) -> None:
    refused = refusal(changed(titleType={"id": kind}))
    assert refused.permanent


@pytest.mark.parametrize(
    "url",
    [
        "http://m.media-amazon.com/images/M/x.jpg",
        "https://evil.example/m.media-amazon.com/x.jpg",
        "https://m.media-amazon.com@evil.example/x.jpg",
        "https://m.media-amazon.com/images/M/x y.jpg",
        "https://m.media-amazon.com/\u00e9.jpg",
        "https://[m.media-amazon.com/x.jpg",
        "javascript:alert(1)",
    ],
)
def test_a_poster_is_a_picture_of_imdbs(url: str) -> None:
    assert answer(changed(primaryImage={"url": url}), MATRIX_ID).film.poster is None


def test_years_and_numbers_that_cannot_be_are_left_out() -> None:
    film = answer(
        changed(
            titleType={"id": "tvSeries"},
            releaseYear={"year": 1999, "endYear": 1998},
            runtime={"seconds": 10**9},
            ratingsSummary={"aggregateRating": 11, "voteCount": -1},
            metacritic={"metascore": {"score": 0}},
        ),
        MATRIX_ID,
    ).film
    assert (film.year, film.end_year, film.runtime) == (1999, None, None)
    assert film.scores == Scores()


def test_credits_are_read_in_today_s_groups_too() -> None:
    above = {"id": MATRIX_ID, "titleText": {"text": "The Matrix"}}
    main = {
        "castV2": [{"credits": [{"name": {"nameText": {"text": "Keanu Reeves"}}}]}],
        "principalCredits": [
            {
                "category": {"id": "director"},
                "credits": [{"name": {"nameText": {"text": "Lana Wachowski"}}}],
            }
        ],
    }
    film = answer(page(document(above, main)), MATRIX_ID).film
    assert (film.stars, film.directors) == (("Keanu Reeves",), ("Lana Wachowski",))


def test_a_title_is_cleaned_and_never_empty() -> None:
    film = answer(changed(titleText={"text": "\ud800A\x00\u202eB"}), MATRIX_ID).film
    assert film.title == "AB"


def test_a_page_may_say_that_nothing_is_like_it() -> None:
    for nothing in (None, {"edges": []}):
        assert answer(listing(nothing), MATRIX_ID).related == ()


def test_however_much_a_page_says_it_has_an_end() -> None:
    many = [{"text": f"Genre {number}"} for number in range(9_000)]
    edges = [
        {"node": node(f"tt{number}", f"Film {number}")}
        for number in range(60_000_000, 60_000_900)
    ]
    long = {"genres": {"genres": [{"text": "x" * 9_000}, {"text": "Drama"}]}}
    film = answer(changed(genres={"genres": many}), MATRIX_ID).film
    assert film.genres == tuple(f"Genre {number}" for number in range(12))
    assert answer(changed(**long), MATRIX_ID).film.genres == ("Drama",)
    assert len(answer(listing({"edges": edges}), MATRIX_ID).related) == 20
    for certificate in ("x" * 17, "N/A"):
        told = changed(certificate={"rating": certificate})
        assert answer(told, MATRIX_ID).film.certificate is None
    assert "title" in str(refusal(changed(titleText={"text": "x" * 301})))


def test_a_recorded_related_list_is_read() -> None:
    recorded = read(sample("imdb_title_moreLikeThisTitles_true_blood.json")).value
    film = FilmId("tt0844441")
    parts = document({"id": film, "titleText": {"text": "True Blood"}}, recorded)
    given_ = answer(page(parts), film)
    check(given_, film)
    assert len(given_.related) == 12
    first = given_.related[0]
    assert (first.id, first.title, first.year) == (
        "tt1843230",
        "Once Upon a Time",
        2011,
    )


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "tags without an end": lambda n: b"<script " * (n // 8),
    "many scripts": lambda n: b"<script a>" * (n // 10),
    "one long tag": lambda n: b"<script " + b"id=" * (n // 3) + b">",
    "one wide tag": lambda n: b"<script" + b" " * n,
    "blanks after id": lambda n: b"<script id" + b" " * n + b">",
    "brackets": lambda n: b"<" * n,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_looked_at_once(name: str) -> None:
    """A page of 5 MB would take hours if the work grew with its square."""
    with pytest.raises(SourceError):
        data(HOSTILE[name](5 << 20))

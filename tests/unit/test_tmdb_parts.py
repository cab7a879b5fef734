"""The parts of a film's page at TMDB: certificates, offers, posters, trailers."""

import pytest

from outside.tmdb_pages import FILM, matrix, read
from sneakpreview.domain.film import Scores


def test_a_certificate_is_the_one_of_the_country_and_of_its_theatres() -> None:
    assert read(FILM, country="GB").film.certificate == "15"
    assert read(FILM, country="DE").film.certificate is None
    unrated = [
        {"iso_3166_1": "US", "release_dates": [{"certification": "NR", "type": 3}]}
    ]
    assert matrix(release_dates={"results": unrated}).certificate is None


def test_offers_are_those_of_the_country() -> None:
    film = read(FILM, country="DE").film
    assert (film.offers, film.offers_url) == ((), None)


@pytest.mark.parametrize(
    "link",
    [
        "http://www.themoviedb.org/movie/603/watch",
        "https://www.themoviedb.org.example/movie/603/watch",
        "https://www.themoviedb.org/movie/603/../../logout/watch",
        "javascript:alert(1)",
        None,
    ],
)
def test_offers_lead_to_tmdb_only(link: object) -> None:
    us = FILM["watch/providers"]["results"]["US"] | {"link": link}
    film = matrix(**{"watch/providers": {"results": {"US": us}}})
    assert film.offers
    assert film.offers_url is None


@pytest.mark.parametrize(
    "path",
    [None, "", "p.jpg", "/p.svg", "//evil.example/p.jpg", "/../p.jpg", "/p.jpg?x=y"],
)
def test_a_poster_is_a_picture_of_tmdb_or_none(path: object) -> None:
    assert matrix(poster_path=path).poster is None


def test_a_score_that_nobody_voted_for_is_none() -> None:
    assert matrix(vote_count=0).scores == Scores()
    assert matrix(vote_average=10.5).scores == Scores()
    assert matrix(vote_count=0).known == 0


def test_the_original_language_comes_first_and_silence_is_none() -> None:
    spoken = [{"iso_639_1": "xx", "english_name": "No Language"}]
    assert matrix(original_language="ja", spoken_languages=spoken).languages == (
        "Japanese",
    )
    spoken = [{"iso_639_1": "zz", "english_name": "Na'vi"}]
    assert matrix(spoken_languages=spoken).languages == ("English", "Na'vi")


def video(name: str, **facts: object) -> dict[str, object]:
    """Make a video, by default an official trailer in English."""
    usual = {"site": "YouTube", "type": "Trailer", "official": True, "iso_639_1": "en"}
    return usual | {"key": name.ljust(11, "-")} | facts


def trailers(*videos: dict[str, object]) -> list[str]:
    """Give the keys of a film's trailers, in order."""
    film = matrix(videos={"results": list(videos)})
    return [trailer.youtube_id.rstrip("-") for trailer in film.trailers]


def test_trailers_come_before_teasers_official_before_others_new_before_old() -> None:
    assert trailers(
        video("teaser", type="Teaser"),
        video("fan", official=False, iso_639_1="de"),
        video("old", published_at="2001-01-01T00:00:00.000Z"),
        video("new", published_at="2021-01-01T00:00:00.000Z", iso_639_1="fr"),
    ) == ["new", "old", "fan", "teaser"]


def test_a_language_has_two_trailers() -> None:
    kept = trailers(video("a"), video("b"), video("c"), video("d", iso_639_1="de"))
    assert kept == ["a", "b", "d"]


def test_only_trailers_on_youtube_are_kept() -> None:
    assert (
        trailers(
            video("a", site="Vimeo"),
            video("b", type="Clip"),
            video("too-long-for-it"),
            video("d", key='"><script>x'),
            video("e") | {"key": None},
        )
        == []
    )


def test_the_language_of_a_trailer_may_be_unknown() -> None:
    for code in (None, "xx", "English", 7):
        film = matrix(videos={"results": [video("a", iso_639_1=code)]})
        assert film.trailers[0].language is None

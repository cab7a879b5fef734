"""What the API says of a film: its trailer, its pages elsewhere, its origins."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import film
from sneakpreview.domain.film import Film, Offer, OfferKind, Trailer
from sneakpreview.web.shapes import film_out

GERMAN = Trailer("german-00001", "de")
GERMAN_OFFICIAL = Trailer("german-00002", "de", official=True)
ENGLISH = Trailer("english-0001", "en")
ENGLISH_OFFICIAL = Trailer("english-0002", "en", official=True)
SILENT = Trailer("silent-00001")


@pytest.mark.parametrize(
    ("languages", "trailers", "chosen"),
    [
        (["de", "en"], [ENGLISH_OFFICIAL, GERMAN], GERMAN),
        (["de", "en"], [GERMAN, ENGLISH, GERMAN_OFFICIAL], GERMAN_OFFICIAL),
        (["fr"], [GERMAN, ENGLISH_OFFICIAL, GERMAN_OFFICIAL], ENGLISH_OFFICIAL),
        (["fr", "en"], [SILENT, GERMAN, ENGLISH], ENGLISH),
        ([], [ENGLISH, GERMAN], ENGLISH),
        ([], [GERMAN, ENGLISH], GERMAN),
    ],
)
def test_a_trailer_is_in_the_visitors_language_then_official_then_the_first(
    languages: list[str], trailers: list[Trailer], chosen: Trailer
) -> None:
    told = film_out(_with(trailers), languages=languages)
    assert told.trailer.youtube_id == chosen.youtube_id
    assert told.trailer.search_url is None


TRAILERS = st.lists(
    st.builds(
        Trailer,
        st.text("abc", min_size=11, max_size=11),
        st.sampled_from([None, "de", "en", "fr"]),
        st.booleans(),
    ),
    max_size=6,
)


@given(TRAILERS, st.lists(st.sampled_from(["de", "en", "it"]), unique=True))
def test_there_is_a_trailer_or_a_search_for_one_never_both(
    trailers: list[Trailer], languages: list[str]
) -> None:
    told = film_out(_with(trailers), languages=languages).trailer
    known = {trailer.youtube_id for trailer in trailers}
    assert (told.youtube_id in known) == bool(trailers)
    assert (told.search_url is None) == bool(trailers)


def test_only_pages_with_a_known_name_are_told_and_imdb_always() -> None:
    links = (("tmdb", "https://t.example/"), ("fan_page", "https://f.example/"))
    told = film_out(replace(film(7), links=links)).links
    assert told.tmdb == "https://t.example/"
    assert told.imdb == "https://www.imdb.com/title/tt0000007/"
    assert told.wikipedia is None
    assert set(told.model_dump()) == {
        "imdb",
        "tmdb",
        "wikipedia",
        "rotten_tomatoes",
        "metacritic",
        "wikidata",
    }


def test_offers_and_origins_are_told_as_they_are_known() -> None:
    told = film_out(
        replace(
            film(7),
            offers=(Offer("Kanopy", OfferKind.FREE),),
            offers_url="https://w.example/?locale=US",
            origins=(("title", "tmdb"), ("scores.imdb", "imdb_data")),
            plot_url="https://en.wikipedia.org/wiki/Seven",
        ),
        pending=True,
    ).model_dump(mode="json")
    assert told["offers"] == [{"service": "Kanopy", "kind": "free"}]
    assert told["offers_url"] == "https://w.example/?locale=US"
    assert told["origins"] == {"title": "tmdb", "scores.imdb": "imdb_data"}
    assert told["plot_url"] == "https://en.wikipedia.org/wiki/Seven"
    assert told["pending"] is True


def _with(trailers: list[Trailer]) -> Film:
    return replace(film(7), trailers=tuple(trailers))

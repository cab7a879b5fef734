"""Names of people, genres, languages and countries, spelt as in the catalogue."""

from collections.abc import Iterable

from sneakpreview.domain.film import FilmKind
from sneakpreview.sources.document import NOTHING, Node, once
from sneakpreview.sources.tmdb.countries import COUNTRIES
from sneakpreview.sources.tmdb.languages import LANGUAGES

GENRES: dict[str, tuple[str, ...]] = {
    "Action & Adventure": ("Action", "Adventure"),
    "Kids": ("Family",),
    "Sci-Fi & Fantasy": ("Sci-Fi", "Fantasy"),
    "Science Fiction": ("Sci-Fi",),
    "TV Movie": (),  # where it was shown, not what it is
    "War & Politics": ("War",),
}


def told(text: str | None) -> str | None:
    """Give a text that says something; None for one that says that nobody knows."""
    return None if text in NOTHING else text


def genres(document: Node) -> tuple[str, ...]:
    """Read the genres."""
    found = filter(None, (genre["name"].name() for genre in document["genres"].items()))
    return _once(part for genre in found for part in GENRES.get(genre, (genre,)))


def directors(document: Node, kind: FilmKind) -> tuple[str, ...]:
    """Read who directed a film or created a series."""
    if kind is FilmKind.SERIES:
        people = list(document["created_by"].items())
    else:
        crew = document["credits"]["crew"].items()
        people = [person for person in crew if person["job"].value == "Director"]
    return _once(person["name"].name() for person in people)


def stars(document: Node) -> tuple[str, ...]:
    """Read the cast in the order of the credits."""
    cast = sorted(document["credits"]["cast"].items(), key=_place)
    return _once(person["name"].name() for person in cast)


def _place(person: Node) -> int:
    place = person["order"].whole(0, 1_000_000)
    return 1_000_000 if place is None else place


def languages(document: Node) -> tuple[str, ...]:
    """Read the languages in English, the original one first."""
    original = document["original_language"].name() or ""
    spoken = (
        LANGUAGES.get(
            language["iso_639_1"].name() or "", language["english_name"].name()
        )
        for language in document["spoken_languages"].items()
    )
    return _once((LANGUAGES.get(original), *spoken))


def countries(document: Node) -> tuple[str, ...]:
    """Read where it comes from, then who else took part."""
    origins = list(document["origin_country"].items())
    makers = [place["iso_3166_1"] for place in document["production_countries"].items()]
    return _once(COUNTRIES.get(code.name() or "") for code in origins + makers)


def _once(found: Iterable[str | None]) -> tuple[str, ...]:
    return once(map(told, found))

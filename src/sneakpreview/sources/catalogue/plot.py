"""A sentence about a film, made from its facts and from nothing else."""

from collections.abc import Sequence

from sneakpreview.domain.film import Film, FilmKind
from sneakpreview.sources.catalogue.nations import adjective, named

NAMED = 3
"""More names than this, and the sentence stops being one."""

HEADS = {
    "Documentary": "documentary",
    "Western": "western",
    "Thriller": "thriller",
    "Drama": "drama",
    "Comedy": "comedy",
    "Musical": "musical",
    "Mystery": "mystery",
    "Romance": "romance",
}
"""Genres that are a noun of their own; the first of them is the sentence's noun."""

BEFORE = {
    "Animation": "animated",
    "Biography": "biographical",
    "History": "historical",
    "Romance": "romantic",
    "Drama": "dramatic",
    "Sci-Fi": "science-fiction",
    "Sport": "sports",
    "Fantasy": "fantasy",
    "Crime": "crime",
    "War": "war",
    "Mystery": "mystery",
    "Comedy": "comedy",
    "Musical": "musical",
    "Music": "music",
    "Horror": "horror",
    "Action": "action",
    "Adventure": "adventure",
    "Family": "family",
}
"""Genres before a noun, in the order in which two of them are said."""

SAID_ALREADY = {
    "Documentary": "Drama",
    "Western": "Drama",
    "Thriller": "Drama",
    "Biography": "History",
}
"""Genres beside which another says nothing new."""

COUNTED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

VOWELS_SAID_YOU = ("uk", "uru", "uni", "eu")


def sentence(film: Film) -> str:
    """Describe a film in one English sentence, silent about what is not known."""
    nation = adjective(film.countries)
    words = [_years(film), nation, _language(film), _noun(film)]
    said = " ".join(word for word in words if word)
    clauses = []
    if nation is None and film.countries:
        clauses.append(f"from {_countries(film.countries)}")
    if film.directors:
        clauses.append(f"by {_names(film.directors)}")
    cast = [star for star in film.stars if star not in film.directors][:NAMED]
    opening = f"{_article(said)} {said}"
    if clauses:
        opening += f" {', '.join(clauses)}"
    if cast:
        opening += f", with {_list(cast)}" if clauses else f" with {_list(cast)}"
    return opening + ("" if opening.endswith(".") else ".")


def _years(film: Film) -> str | None:
    if film.year is None:
        return None
    if film.end_year is None or film.end_year == film.year:
        return str(film.year)
    return f"{film.year}-{film.end_year}"


def _language(film: Film) -> str | None:
    """Say the language where no country hints at it."""
    if film.countries or len(film.languages) != 1:
        return None
    return f"{film.languages[0]}-language"


def _noun(film: Film) -> str:
    silent = {SAID_ALREADY.get(genre) for genre in film.genres[:2]}
    told = [genre for genre in film.genres if genre not in silent][:2]
    noun = "series" if film.kind is FilmKind.SERIES else "film"
    head = next((genre for genre in HEADS if genre in told), None)
    before = sorted((genre for genre in told if genre != head), key=_place)
    words = [BEFORE.get(genre, genre.lower()) for genre in before]
    if head is not None:
        words.append(HEADS[head])
    if head is None or noun == "series":
        words.append(noun)
    return " ".join(words)


def _place(genre: str) -> int:
    return list(BEFORE).index(genre) if genre in BEFORE else len(BEFORE)


def _countries(countries: tuple[str, ...]) -> str:
    names = [named(country) for country in countries]
    if len(names) <= NAMED:
        return _list(names)
    others = len(names) - 1
    count = COUNTED[others] if others < len(COUNTED) else str(others)
    return f"{names[0]} and {count} other countries"


def _names(people: tuple[str, ...]) -> str:
    return _list(people if len(people) <= NAMED else (*people[:2], "others"))


def _list(words: Sequence[str]) -> str:
    """Join words as English does: `a`, `a and b`, `a, b and c`."""
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _article(said: str) -> str:
    first = said.split(maxsplit=1)[0].lower()
    if first[0].isdigit():
        return "An" if first[0] == "8" or first[:4] in _EIGHTEEN else "A"
    return (
        "An" if first[0] in "aeiou" and not first.startswith(VOWELS_SAID_YOU) else "A"
    )


_EIGHTEEN = {str(year) for year in range(1800, 1900)}

"""The films of the fake TMDB: known ones with their real ids, and invented ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

GENRE_IDS = {
    "Action": 28,
    "Adventure": 12,
    "Animation": 16,
    "Comedy": 35,
    "Crime": 80,
    "Documentary": 99,
    "Drama": 18,
    "Fantasy": 14,
    "History": 36,
    "Horror": 27,
    "Mystery": 9648,
    "Romance": 10749,
    "Science Fiction": 878,
    "Thriller": 53,
    "War": 10752,
    "Action & Adventure": 10759,
    "Sci-Fi & Fantasy": 10765,
}


@dataclass(frozen=True)
class Record:
    """A film or a series (`tv`) as the site knows it; `imdb` may be missing."""

    number: int
    imdb: str | None
    title: str
    year: int
    genres: tuple[str, ...]
    makers: tuple[str, ...]
    cast: tuple[str, ...]
    media: str = "movie"
    language: str = "en"
    country: str = "US"
    votes: int = 5_000
    original: str | None = None


_KNOWN = """
603|tt0133093|The Matrix|1999|Action, Science Fiction|Lana Wachowski, Lilly Wachowski|Keanu Reeves, Laurence Fishburne, Carrie-Anne Moss
949|tt0113277|Heat|1995|Crime, Drama, Action|Michael Mann|Al Pacino, Robert De Niro, Val Kilmer
604|tt0234215|The Matrix Reloaded|2003|Adventure, Action, Science Fiction|Lana Wachowski, Lilly Wachowski|Keanu Reeves, Laurence Fishburne, Carrie-Anne Moss
862|tt0114709|Toy Story|1995|Animation, Adventure, Comedy|John Lasseter|Tom Hanks, Tim Allen, Don Rickles
28|tt0078788|Apocalypse Now|1979|Drama, War|Francis Ford Coppola|Martin Sheen, Frederic Forrest, Marlon Brando
680|tt0110912|Pulp Fiction|1994|Thriller, Crime, Comedy|Quentin Tarantino|John Travolta, Samuel L. Jackson, Uma Thurman
550|tt0137523|Fight Club|1999|Drama, Thriller|David Fincher|Edward Norton, Brad Pitt, Helena Bonham Carter
13|tt0109830|Forrest Gump|1994|Comedy, Drama, Romance|Robert Zemeckis|Tom Hanks, Robin Wright, Gary Sinise
238|tt0068646|The Godfather|1972|Drama, Crime|Francis Ford Coppola|Marlon Brando, Al Pacino, James Caan
155|tt0468569|The Dark Knight|2008|Action, Crime, Thriller|Christopher Nolan|Heath Ledger, Aaron Eckhart, Michael Caine
27205|tt1375666|Inception|2010|Action, Science Fiction, Adventure|Christopher Nolan|Leonardo DiCaprio, Joseph Gordon-Levitt, Elliot Page
78|tt0083658|Blade Runner|1982|Science Fiction, Drama, Thriller|Ridley Scott|Harrison Ford, Rutger Hauer, Sean Young
769|tt0099685|GoodFellas|1990|Drama, Crime|Martin Scorsese|Robert De Niro, Ray Liotta, Joe Pesci
807|tt0114369|Se7en|1995|Crime, Mystery, Thriller|David Fincher|Brad Pitt, Morgan Freeman, Gwyneth Paltrow
275|tt0116282|Fargo|1996|Crime, Thriller, Drama|Joel Coen|Frances McDormand, Steve Buscemi, William H. Macy
348|tt0078748|Alien|1979|Horror, Science Fiction|Ridley Scott|Sigourney Weaver, Tom Skerritt, Veronica Cartwright
11|tt0076759|Star Wars|1977|Adventure, Action, Science Fiction|George Lucas|Mark Hamill, Harrison Ford, Carrie Fisher
105|tt0088763|Back to the Future|1985|Adventure, Comedy, Science Fiction|Robert Zemeckis|Michael J. Fox, Christopher Lloyd, Lea Thompson
329|tt0107290|Jurassic Park|1993|Adventure, Science Fiction|Steven Spielberg|Sam Neill, Laura Dern, Jeff Goldblum
597|tt0120338|Titanic|1997|Drama, Romance|James Cameron|Leonardo DiCaprio, Kate Winslet, Billy Zane
98|tt0172495|Gladiator|2000|Action, Drama, Adventure|Ridley Scott|Russell Crowe, Joaquin Phoenix, Connie Nielsen
524|tt0112641|Casino|1995|Crime, Drama|Martin Scorsese|Robert De Niro, Sharon Stone, Joe Pesci
1538|tt0369339|Collateral|2004|Drama, Crime, Thriller|Michael Mann|Tom Cruise, Jamie Foxx, Jada Pinkett Smith
280|tt0103064|Terminator 2: Judgment Day|1991|Action, Thriller, Science Fiction|James Cameron|Arnold Schwarzenegger, Linda Hamilton, Robert Patrick
"""  # noqa: E501 - a table

_FIRST = (
    "Amber Blind Borrowed Cold Crooked Distant Empty Gilded Hollow Last Little Long"
)
_FIRST += " Lost Northern Paper Quiet Second Silver Sleeping Stolen Sunken Velvet Wild"
_SECOND = "Archive Cartographer Choir Comet Debt Ferry Frontier Garden Harbour Heir"
_SECOND += " Island Lantern Lighthouse Orchard Passenger Reckoning Season Signal Summer"
_SECOND += " Tide Understudy Verdict Winter"
_GIVEN = "Ana Bea Caspar Dina Emil Farah Goran Hana Idris Jonas Kaja Leila Mats Nadia"
_GIVEN += " Omar Priya Rui Sanna Tomas Yuki"
_FAMILY = "Abara Brandt Castellan Dvorak Eklund Fontaine Greco Haddad Ito Jansen Kovac"
_FAMILY += " Lindqvist Moreau Novak Okafor Petrov Quiroga Rossi Silva Tanaka"

WITHOUT_IMDB_ID = 1_400_000
FOR_ADULTS = 1_400_001
INVENTED = 150
SERIES = 12


def known() -> Iterator[Record]:
    """Give films that there are."""
    for line in _KNOWN.strip().splitlines():
        number, imdb, title, year, *lists = line.split("|")
        genres, makers, cast = (tuple(text.split(", ")) for text in lists)
        votes = 30_000 - int(number) % 25_000
        yield Record(
            int(number), imdb, title, int(year), genres, makers, cast, votes=votes
        )


def invented() -> Iterator[Record]:
    """Give films and series of 2024 to 2026 that there are not."""
    rng = Random(2026)  # noqa: S311 - no secret
    firsts, seconds = _FIRST.split(), _SECOND.split()
    pairs = [(first, second) for first in firsts for second in seconds]
    for place, (first, second) in enumerate(rng.sample(pairs, INVENTED + SERIES)):
        is_series = place >= INVENTED
        genres = [genre for genre in GENRE_IDS if ("&" in genre) == is_series]
        language, country = rng.choice((("en", "US"), ("en", "GB"), ("fr", "FR")))
        yield Record(
            number=1_300_000 + place,
            imdb=f"tt{39_000_000 + place}",
            title=f"The {first} {second}",
            year=rng.choice((2024, 2025, 2026)),
            genres=tuple(rng.sample(genres, 2)),
            makers=(_person(rng),),
            cast=tuple(_person(rng) for _ in range(5)),
            media="tv" if is_series else "movie",
            language=language,
            country=country,
            votes=rng.randrange(5, 4_000),
            original=f"{second} {first}" if language == "fr" else None,
        )


def odd() -> Iterator[Record]:
    """Give one film without an IMDb id and one for adults only."""
    rest = {"year": 2026, "genres": ("Drama",), "makers": (), "cast": ()}
    yield Record(WITHOUT_IMDB_ID, None, "The Nameless", **rest)
    yield Record(FOR_ADULTS, "tt39900001", "The Grown-Ups", **rest)


def _person(rng: Random) -> str:
    return f"{rng.choice(_GIVEN.split())} {rng.choice(_FAMILY.split())}"

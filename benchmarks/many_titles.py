"""Made-up titles, as many as IMDb lists: the same ones at every call.

They are made from the catalogue, so that they have its long tails:

- A title has as many words as some title of the catalogue, nearly three on average.
- Most words are drawn from the catalogue's, as often as they occur there: `the`
  begins one title in eight here, too. One in six is new, the head of one word and the
  tail of another, as names are: in IMDb's list as well the words grow with the titles.
- One title in twenty has another original title, four in five have two stars, each
  the first name of somebody and the last name of somebody else.
- How well known they are falls off as votes do: one in ten has more than an ordinary
  film, one in a thousand a hundred times as much.

The ids, kinds, years and both titles are what `title.basics.tsv` says of a film, the
stars what `title.principals.tsv` does.
"""

from collections.abc import Iterator
from random import Random

from sneakpreview.domain.film import FilmId, FilmKind, Title
from sneakpreview.sources.catalogue.source import CatalogueSource

FULL = 700_000
"""About as many films and series as IMDb has of those that somebody voted on."""

NEW_WORD, OTHER_ORIGINAL, STARRED, SERIES = 1 / 6, 0.05, 0.8, 0.15
STEEPNESS = 1.1  # of how well known titles are: Pareto's alpha
ORDINARY = 0.1


def many_titles(count: int = FULL, first: int = 1) -> Iterator[Title]:
    """Make `count` titles; those from `first` on are others, with other ids."""
    catalogue = list(CatalogueSource().titles())
    lengths = [len(title.title.split()) for title in catalogue]
    words = [word for title in catalogue for word in title.title.split()]
    years = [title.year for title in catalogue]
    people = [star.split() for title in catalogue for star in title.stars]
    draw = Random(first)  # noqa: S311 - no secret

    def word() -> str:
        chosen = draw.choice(words)
        if draw.random() >= NEW_WORD:
            return chosen
        other = draw.choice(words)
        return chosen[: len(chosen) // 2 + 1] + other[len(other) // 2 :]

    def text() -> str:
        return " ".join(word() for _ in range(draw.choice(lengths)))

    def star() -> str:
        return f"{draw.choice(people)[0]} {draw.choice(people)[-1]}"

    for number in range(first, first + count):
        yield Title(
            id=FilmId(f"tt{number:07d}"),
            title=text(),
            year=draw.choice(years),
            kind=FilmKind.SERIES if draw.random() < SERIES else FilmKind.FILM,
            original_title=text() if draw.random() < OTHER_ORIGINAL else None,
            stars=(star(), star()) if draw.random() < STARRED else (),
            known=round(ORDINARY * (draw.paretovariate(STEEPNESS) - 1), 4),
        )

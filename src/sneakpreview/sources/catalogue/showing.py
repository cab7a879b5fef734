"""In which order a film's genres, languages and countries are shown."""

from collections import Counter
from collections.abc import Sequence
from math import fsum, log, sqrt

from sneakpreview.sources.catalogue.origin import Row

AGREED = 0.05
"""What a genre counts that none of the related films has."""


def genres(
    rows: Sequence[Row], lists: Sequence[Sequence[int]]
) -> list[tuple[str, ...]]:
    """Order each film's genres, the most telling first; the origin has no order.

    A genre tells much if it is rare (log N/df, damped) and if the films most like this
    one are of it too, which keeps a stray one of seven from coming first.
    """
    frequency = Counter(genre for row in rows for genre in row.genres)

    def telling(genre: str, near: Sequence[int]) -> float:
        shared = sum(genre in rows[at].genres for at in near) / max(len(near), 1)
        rarity = sqrt(log(len(rows) / frequency[genre]))
        return round(rarity * (AGREED + shared), 9)

    return [
        tuple(sorted(row.genres, key=lambda genre: (-telling(genre, near), genre)))
        for row, near in zip(rows, lists, strict=True)
    ]


class Tongues:
    """Which language is a country's, learned from the films of one of each."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Count the pairs."""
        self._pairs = Counter(
            (row.countries[0], row.languages[0])
            for row in rows
            if len(row.countries) == len(row.languages) == 1
        )
        self._countries: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        for (country, language), count in self._pairs.items():
            self._countries[country] += count
            self._languages[language] += count

    def languages(self, row: Row) -> tuple[str, ...]:
        """Put the language first that is most at home in the film's countries."""

        def at_home(language: str) -> float:
            shares = (
                self._pairs[country, language] / max(self._countries[country], 1)
                for country in row.countries
            )
            return round(fsum(shares), 9)

        return tuple(
            sorted(
                row.languages,
                key=lambda name: (-at_home(name), -self._languages[name], name),
            )
        )

    def countries(self, row: Row) -> tuple[str, ...]:
        """Put the country first that makes most films in the film's first language."""
        spoken = self.languages(row)[:1]

        def makes(country: str) -> int:
            return sum(self._pairs[country, language] for language in spoken)

        return tuple(
            sorted(
                row.countries,
                key=lambda name: (-makes(name), -self._countries[name], name),
            )
        )

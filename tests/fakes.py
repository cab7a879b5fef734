"""Stand-ins for the outside world."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from factories import film, title, tt
from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import Film, FilmId, Title
from sneakpreview.sources.base import Answer, Place, SourceError


class FakeSource:
    """A source whose answers and refusals are given; it remembers who was asked."""

    lists = True
    keeps: timedelta | None = None
    credit = None

    def __init__(
        self,
        *answers: Answer,
        name: str = "fake",
        at_hand: bool = True,
        gives: frozenset[str] = fields("poster"),
        trouble: SourceError | None = None,
    ) -> None:
        self.name = name
        self.at_hand = at_hand
        self.gives = gives
        own = {"sources": (name,)}
        self.answers = {
            one.film.id: replace(one, film=replace(one.film, **own)) for one in answers
        }
        self.trouble = trouble
        self.asked: list[FilmId] = []

    def fetch(self, film: FilmId) -> Answer:
        self.asked.append(film)
        if self.trouble is not None:
            raise self.trouble
        if film not in self.answers:
            raise SourceError(f"{film} is not known here", permanent=True)
        return self.answers[film]


class NamingSource(FakeSource):
    """One at hand that knows which of its lists name a film."""

    def naming(self, film: FilmId) -> list[Place]:
        return [
            Place(one, place, said.film.known if said.film else 0.0)
            for one, said in self.answers.items()
            for place, named in enumerate(said.related, start=1)
            if named.id == film
        ]

    def titled(self, films: Iterable[FilmId]) -> tuple[Title, ...]:
        return tuple(title(int(one[2:])) for one in films)


class LeadingSource(NamingSource):
    """One whose lists serve where they go first, alone."""

    alone = True


class FarSource(FakeSource):
    """One far away, such as TMDB: its terms allow half a year."""

    keeps: timedelta | None = timedelta(days=180)

    def __init__(
        self,
        *answers: Answer,
        name: str = "tmdb",
        gives: frozenset[str] = fields("poster"),
        trouble: SourceError | None = None,
    ) -> None:
        super().__init__(
            *answers, name=name, at_hand=False, gives=gives, trouble=trouble
        )

    def alias(self, provisional: FilmId, real: FilmId) -> None:
        """Answer to a provisional id too."""
        self.answers[provisional] = self.answers[real]


def answer(number: int, *list_: int, **facts: object) -> Answer:
    """Make a source's answer: a film and the numbers of those on its list."""
    shown: Film = film(number, **facts)
    return Answer(shown, tuple(title(other) for other in list_))


__all__ = ["FakeSource", "FarSource", "LeadingSource", "NamingSource", "answer", "tt"]

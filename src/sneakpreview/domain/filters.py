"""What a person wants to see only, and what never, of the films recommended."""

from dataclasses import dataclass, fields

from sneakpreview.domain.film import FilmKind


@dataclass(frozen=True, slots=True)
class Filters:
    """Conditions that a film must meet, all of them; None or empty asks nothing.

    A film that does not know what is asked about fails: one without a score is
    not "at least 7". `genre` must all be there, of `any_genre` at least one, and
    a film with any of `not_genre` is out whatever its others. `min_score` runs
    from 0 to 10, `max_runtime` is in minutes, the years are inclusive.
    """

    kind: FilmKind | None = None
    min_score: float | None = None
    min_votes: int | None = None
    language: tuple[str, ...] = ()
    genre: tuple[str, ...] = ()
    any_genre: tuple[str, ...] = ()
    not_genre: tuple[str, ...] = ()
    director: tuple[str, ...] = ()
    from_year: int | None = None
    to_year: int | None = None
    max_runtime: int | None = None

    @property
    def active(self) -> tuple[str, ...]:
        """The names of the filters that ask for something."""
        return tuple(
            field.name
            for field in fields(self)
            if getattr(self, field.name) not in (None, ())
        )

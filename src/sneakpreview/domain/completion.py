"""Completion: what sources say of a film, put together field by field in their order.

Fields go by the names under which origins name them: `runtime`, `plot`,
`scores.imdb`, `links.tmdb`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sneakpreview.domain.film import Film, Scores, is_provisional

MADE = "facts"
"""The source of a plot that is only a sentence made from the facts."""

_PLAIN = (
    "title",
    "kind",
    "original_title",
    "year",
    "end_year",
    "runtime",
    "genres",
    "directors",
    "stars",
    "languages",
    "countries",
    "certificate",
    "trailers",
    "poster",
    "known",
)
# What belongs together comes from one source: a score, and the votes behind it.
_GROUPS: Mapping[str, tuple[str, ...]] = {
    "plot": ("plot", "plot_source", "plot_url"),
    "offers": ("offers", "offers_url"),
    **{name: (name,) for name in _PLAIN},
}
_SCORES: Mapping[str, tuple[str, ...]] = {
    "imdb": ("imdb", "imdb_votes"),
    "tmdb": ("tmdb", "tmdb_votes"),
    "rotten_tomatoes": ("rotten_tomatoes",),
    "metacritic": ("metacritic",),
    "critics": ("critics", "reviews"),
}


def fields(
    *plain: str, scores: Iterable[str] = (), links: Iterable[str] = ()
) -> frozenset[str]:
    """Name fields as origins do, some of the scores and links beside plain ones."""
    return frozenset(_named(plain, scores, links))


def said(film: Film) -> frozenset[str]:
    """Name the fields of which a film says something.

    A plot that is only made from the facts says nothing.
    """
    return frozenset(_said(film))


def complete(facts: Sequence[Film]) -> Film:
    """Put one film together from what sources said, of which there is at least one.

    Of each field the first that says something is taken; a plot that is only made
    from the facts where nobody wrote one; links from all. `origins` names for each
    field the source it came from, and `sources` those that gave any, in order. The
    id is the first that is not provisional.
    """
    whole = _Whole()
    for film in facts:
        whole.take(film, _said(film))
    for film in facts:
        whole.take(film, ["plot"] if film.plot else [])
    given = set(whole.origins.values())
    sources = dict.fromkeys(name for film in facts for name in film.sources)
    ids = [film.id for film in facts]
    return Film(
        id=next((id_ for id_ in ids if not is_provisional(id_)), ids[0]),
        scores=Scores(**whole.scores),
        links=tuple(whole.links.items()),
        origins=tuple(sorted(whole.origins.items())),
        sources=tuple(name for name in sources if name in given),
        **whole.values,
    )


class _Whole:
    """The film so far."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.scores: dict[str, Any] = {}
        self.links: dict[str, str] = {}
        self.origins: dict[str, str] = {}
        self._taken: set[str] = set()

    def take(self, film: Film, names: Iterable[str]) -> None:
        """Take those fields from a film that are still empty."""
        # What was completed once keeps its origins.
        origins = dict(film.origins)
        source = next(iter(film.sources), None)
        for name in names:
            if name in self._taken:
                continue
            self._taken.add(name)
            self._copy(film, name)
            origin = origins.get(name, source)
            if origin is not None:
                self.origins[name] = origin

    def _copy(self, film: Film, name: str) -> None:
        space, _, own = name.rpartition(".")
        if space == "links":
            self.links[own] = dict(film.links)[own]
        elif space == "scores":
            parts = _SCORES[own]
            self.scores |= {part: getattr(film.scores, part) for part in parts}
        else:
            self.values |= {part: getattr(film, part) for part in _GROUPS[own]}


def _said(film: Film) -> list[str]:
    silent = {"plot"} if film.plot_source == MADE else set()
    plain = [n for n in _GROUPS if n not in silent and getattr(film, n)]
    scores = [name for name in _SCORES if getattr(film.scores, name) is not None]
    return _named(plain, scores, [name for name, _ in film.links])


def _named(
    plain: Iterable[str], scores: Iterable[str], links: Iterable[str]
) -> list[str]:
    return [
        *plain,
        *(f"scores.{name}" for name in scores),
        *(f"links.{name}" for name in links),
    ]

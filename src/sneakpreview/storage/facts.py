"""Facts as a document: the one place that writes a film as JSON and reads it again."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sneakpreview.domain.film import (
    Film,
    FilmId,
    FilmKind,
    Offer,
    OfferKind,
    Scores,
    Trailer,
)

Document = dict[str, Any]


def document(film: Film) -> Document:
    """Write what is known of a film; its id and moment have columns of their own."""
    facts = {name: getattr(film, name) for name in _NAMES}
    written = {name: value for name, value in facts.items() if value not in _NOTHING}
    for name in {"trailers", "offers"} & written.keys():
        written[name] = [asdict(one) for one in written[name]]
    for name in {"links", "origins"} & written.keys():
        written[name] = dict(written[name])
    scores = asdict(film.scores).items()
    written["scores"] = {name: score for name, score in scores if score is not None}
    return written


def film(id_: FilmId, facts: Document, fetched_at: datetime | None = None) -> Film:
    """Read a film; what an older or newer version wrote under another name is left."""
    known = {name: _read(name, facts[name]) for name in _NAMES if name in facts}
    return Film(id=id_, fetched_at=fetched_at, **known)


def _read(name: str, value: Any) -> Any:  # noqa: ANN401 - any JSON
    if name in _READERS:
        return _READERS[name](value)
    return tuple(value) if isinstance(value, list) else value


_NAMES = [one.name for one in fields(Film) if one.name not in {"id", "fetched_at"}]
_NOTHING = (None, ())
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "kind": FilmKind,
    "scores": lambda scores: Scores(**scores),
    "trailers": lambda items: tuple(Trailer(**one) for one in items),
    "offers": lambda items: tuple(
        Offer(one["service"], OfferKind(one["kind"])) for one in items
    ),
    "links": lambda links: tuple(links.items()),
    "origins": lambda origins: tuple(origins.items()),
}

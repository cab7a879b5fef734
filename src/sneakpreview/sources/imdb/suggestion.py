"""IMDb's suggestions: how a text is asked for, and the titles of an answer."""

from collections.abc import Iterator
from itertools import islice
from math import sqrt
from urllib.parse import quote

from sneakpreview.domain.film import FilmId, Title, is_film_id
from sneakpreview.domain.titlekey import title_key
from sneakpreview.sources.document import Node, once, read
from sneakpreview.sources.imdb.kinds import KINDS

LONGEST = 100
"""Characters of a text that are asked for."""
ORDINARY = 30_000
"""The rank of an ordinary title."""
MOST = 10
LONGEST_LIST = 5 * MOST
"""Entries of an answer that are looked at; IMDb sends eight."""
HEAD = 300
"""Ranks at the top that count much alike: the talk of the day is not fame."""

_LABELS = {  # of answers that have no `qid` yet
    "feature": "movie",
    "tv movie": "tvMovie",
    "tv special": "tvSpecial",
    "tv short": "tvShort",
    "tv series": "tvSeries",
    "tv mini-series": "tvMiniSeries",
}


def query(text: str) -> str:
    """Write a text as the address of its suggestions has it; empty if none is left.

    Words in small letters and digits with `_` between them; marks within a word
    are left out.
    """
    words = (title_key(word).replace(" ", "") for word in text[:LONGEST].split())
    return quote("_".join(word for word in words if word))


def titles(body: bytes) -> tuple[Title, ...]:
    """Read the first ten titles of an answer; SourceError for nonsense.

    Today's answers are JSON; the older ones call a function, `imdb$heat({…})`.
    """
    if body.lstrip().startswith(b"imdb$"):
        body = body[body.find(b"(") + 1 : body.rfind(b")")]
    found: dict[FilmId, Title] = {}
    for title in _titles(read(body)):
        found.setdefault(title.id, title)
    return tuple(found.values())[:MOST]


def _titles(answer: Node) -> Iterator[Title]:
    for item in islice(answer["d"].items(), LONGEST_LIST):
        label = (item["q"].name() or "").lower()
        kind = KINDS.get(item["qid"].name() or _LABELS.get(label, label))
        id_, title = item["id"].name(), item["l"].name()
        if kind is None or title is None or id_ is None or not is_film_id(id_):
            continue
        stars = (item["s"].name() or "").split(", ")
        yield Title(
            id=FilmId(id_),
            title=title,
            year=item["y"].whole(1874, 2100),
            kind=kind,
            stars=once(map(str.strip, stars)),
            known=_known(item["rank"].whole(1, 10**9)),
        )


def _known(rank: int | None) -> float:
    """Bring the rank of this week to the scale of `known`, of which 10 is the top."""
    if rank is None:
        return 0.0
    return round(sqrt(ORDINARY / (rank + HEAD)), 4)

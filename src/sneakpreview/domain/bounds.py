"""Bounds: how much of a film is ever kept, whatever a source says of it.

They are wider than anything that a source should say. What is too much for a field,
its own parser knows better; these hold where a parser forgot.
"""

from collections.abc import Sequence
from dataclasses import replace

from sneakpreview.domain.film import Film, Title

MOST = 100
"""Values of one field, or titles of one list."""
LONGEST = 300
"""Characters of a name or a title: an index of the database has no room for many."""
LONGEST_PLOT = 10_000
LONGEST_ADDRESS = 2_000


def bounded(film: Film) -> Film:
    """Give a film of which nothing is beyond the bounds.

    What is too long is cut; an address, which would be another one then, is left out.
    """
    return replace(
        film,
        title=film.title[:LONGEST],
        original_title=_cut(film.original_title),
        genres=_names(film.genres),
        directors=_names(film.directors),
        stars=_names(film.stars),
        languages=_names(film.languages),
        countries=_names(film.countries),
        certificate=_cut(film.certificate),
        plot=film.plot and film.plot[:LONGEST_PLOT],
        plot_url=_address(film.plot_url),
        trailers=film.trailers[:MOST],
        poster=_address(film.poster),
        offers=tuple(
            replace(offer, service=offer.service[:LONGEST])
            for offer in film.offers[:MOST]
        ),
        offers_url=_address(film.offers_url),
        links=tuple(link for link in film.links[:MOST] if _address(link[1])),
    )


def bounded_titles(titles: Sequence[Title]) -> tuple[Title, ...]:
    """Give the first titles of a list, with nothing beyond the bounds."""
    return tuple(map(_bounded_title, titles[:MOST]))


def _bounded_title(title: Title) -> Title:
    texts = (title.title, title.original_title or "", *title.stars)
    if len(texts) <= MOST and max(map(len, texts)) <= LONGEST:
        return title  # as all are that come by the thousand from sources at hand
    return replace(
        title,
        title=title.title[:LONGEST],
        original_title=_cut(title.original_title),
        stars=_names(title.stars),
    )


def _cut(text: str | None) -> str | None:
    return text and text[:LONGEST]


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name[:LONGEST] for name in names[:MOST])


def _address(url: str | None) -> str | None:
    return None if url is None or len(url) > LONGEST_ADDRESS else url

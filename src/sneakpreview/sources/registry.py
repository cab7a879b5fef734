"""Every source by its name: what it needs, and how it is made.

A source's modules are imported when it is made, so that what is off costs nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sneakpreview.sources.base import Source
from sneakpreview.sources.http import Way


@dataclass(frozen=True, slots=True)
class Means:
    """What sources are made from: what the operator gave, and where files are.

    `prefix` stands before the name of each setting, where a source names one.
    """

    way: Way
    catalogue: Path
    imdb_index: Path
    people: Path
    imdb_data: Path | None = None
    tmdb_key: str = ""
    contact: str = ""
    country: str = "US"
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Maker:
    """How a source is made, and which of the means it cannot do without."""

    make: Callable[[Means], Source]
    needs: str | None = None


def lacking(name: str, means: Means) -> str | None:
    """Name what a source needs and has not got; None where it can be made."""
    needs = MAKERS[name].needs
    return needs if needs is not None and not getattr(means, needs) else None


def sources(order: Sequence[str], means: Means) -> tuple[Source, ...]:
    """Make the sources once, in order; they are safe to share between threads."""
    return tuple(MAKERS[name].make(means) for name in order)


def _tmdb(has: Means) -> Source:
    from sneakpreview.sources.tmdb.fetch import TmdbSource  # noqa: PLC0415

    refusal = f"TMDB refused the key ({has.prefix}TMDB_KEY)"
    return TmdbSource(has.way, key=has.tmdb_key, country=has.country, refusal=refusal)


def _wikidata(has: Means) -> Source:
    from sneakpreview.sources.wikidata.fetch import WikidataSource  # noqa: PLC0415

    return WikidataSource(has.way)


def _imdb(has: Means) -> Source:
    from sneakpreview.sources.imdb.fetch import ImdbSource  # noqa: PLC0415

    return ImdbSource(has.way)


def _imdb_data(has: Means) -> Source:
    from sneakpreview.sources.imdb_data.source import ImdbDataSource  # noqa: PLC0415

    return ImdbDataSource(has.imdb_data or Path(), has.imdb_index)


def _catalogue(has: Means) -> Source:
    from sneakpreview.sources.catalogue.source import CatalogueSource  # noqa: PLC0415
    from sneakpreview.sources.catalogue.update import updated  # noqa: PLC0415

    return CatalogueSource(updated(has.catalogue))


def _people(has: Means) -> Source:
    from sneakpreview.sources.people.source import PeopleSource  # noqa: PLC0415

    return PeopleSource(has.people)


MAKERS: Mapping[str, Maker] = {
    "tmdb": Maker(_tmdb, needs="tmdb_key"),
    "wikidata": Maker(_wikidata, needs="contact"),
    "imdb": Maker(_imdb),
    "imdb_data": Maker(_imdb_data, needs="imdb_data"),
    "catalogue": Maker(_catalogue),
    "people": Maker(_people),
}

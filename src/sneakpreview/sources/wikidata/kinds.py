"""Whether an item of Wikidata's is a film, a series, or something else with an id."""

from collections.abc import Mapping

from sneakpreview.domain.film import FilmKind

FILMS = frozenset(
    {
        "Q11424",  # film
        "Q24862",  # short film
        "Q24869",  # feature film
        "Q93204",  # documentary film
        "Q202866",  # animated film
        "Q226730",  # silent film
        "Q229390",  # 3D film
        "Q506240",  # television film
        "Q20650540",  # anime film
        "Q29168811",  # animated feature film
    }
)
SERIES = frozenset(
    {
        "Q5398426",  # television series
        "Q581714",  # animated series
        "Q526877",  # web series
        "Q1259759",  # miniseries
        "Q15416",  # television program
        "Q63952888",  # anime television series
        "Q117467246",  # animated television series
    }
)
OTHERS = frozenset(
    {
        "Q5",  # human
        "Q7889",  # video game
        "Q24856",  # film series
        "Q21191270",  # television series episode
        "Q3464665",  # television series season
    }
)


def kind(classes: Mapping[str, str]) -> FilmKind | None:
    """Decide by what an item is an instance of: ids, each with its English name.

    There are hundreds of classes; those that are not listed are known by their
    names' last word. None where nothing says film or series.
    """
    if OTHERS & classes.keys():
        return None
    if SERIES & classes.keys():
        return FilmKind.SERIES
    if FILMS & classes.keys():
        return FilmKind.FILM
    names = [name.lower() for name in classes.values()]
    if any(name.endswith(("series", "miniseries", "sitcom")) for name in names):
        return FilmKind.SERIES
    if any(name.endswith(("film", "movie", "documentary")) for name in names):
        return FilmKind.FILM
    return None

"""What whoever evaluates may choose; it needs no package of the extra."""

from enum import StrEnum


class Ids(StrEnum):
    """Whose ids a file of lists speaks in."""

    IMDB = "imdb"
    TMDB = "tmdb"
    MOVIELENS = "movielens"

    @property
    def spoken(self) -> str:
        """The name as people write it."""
        return {"imdb": "IMDb", "tmdb": "TMDB"}.get(self, "MovieLens")


class Among(StrEnum):
    """Which films there are: for whoever is judged, to like and to be found."""

    OWN = "own"
    """Those that people rated and that have a list of their own."""
    LISTED = "listed"
    """Those that people rated and that have a list or are on one."""
    ALL = "all"
    """All that have a list or are on one, also those that nobody rated."""

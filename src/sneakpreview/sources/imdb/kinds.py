"""IMDb's kinds of titles, and which of them are films or series here."""

from sneakpreview.domain.film import FilmKind

KINDS = {
    "movie": FilmKind.FILM,
    "tvMovie": FilmKind.FILM,
    "tvSpecial": FilmKind.FILM,
    "video": FilmKind.FILM,
    "short": FilmKind.FILM,
    "tvShort": FilmKind.FILM,
    "tvSeries": FilmKind.SERIES,
    "tvMiniSeries": FilmKind.SERIES,
}
"""Episodes, games, music videos and podcasts are none."""

ORDINARY = 30_000
"""The votes of an ordinary film, one known to 1."""

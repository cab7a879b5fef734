"""Find out which films a folder without IMDb ids means, by title and year."""

from collections.abc import Mapping
from dataclasses import replace

from sneakpreview.domain.film import FilmId
from sneakpreview.domain.titlekey import title_key
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.people.folder import RatedFilm


def titles(file: DataFile) -> dict[tuple[str, int], FilmId]:
    """Name the best known film of each title key and year in a catalogue."""
    found: dict[tuple[str, int], FilmId] = {}
    for at in file.best_known_first():
        title = file.title(at)
        if title.year is not None:
            found.setdefault((title_key(title.title), title.year), title.id)
    return found


def named(
    films: Mapping[int, RatedFilm], ids: Mapping[tuple[str, int], FilmId]
) -> dict[int, RatedFilm]:
    """Fill in the IMDb ids that are missing, by title key and year."""
    return {
        number: film
        if film.imdb is not None or film.year is None
        else replace(film, imdb=ids.get((title_key(film.title), film.year)))
        for number, film in films.items()
    }

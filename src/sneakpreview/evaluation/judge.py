"""From a folder of ratings and some lists to a document, its words and its picture."""

from dataclasses import replace
from pathlib import Path

from sneakpreview.evaluation import makers, report
from sneakpreview.evaluation import ratings as people
from sneakpreview.evaluation.choices import Among, Ids
from sneakpreview.evaluation.lineup import lineup
from sneakpreview.evaluation.lists import ListsMaker, from_catalogue, read_lists
from sneakpreview.evaluation.measure import Progress, measure
from sneakpreview.evaluation.plot import compared
from sneakpreview.evaluation.report import Document
from sneakpreview.evaluation.setting import Setting, join, rated_alone
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.source import shipped
from sneakpreview.sources.people.naming import named, titles

MAKERS: dict[str, ListsMaker] = {"people": makers.people}
"""What makes lists from people's ratings, by the name under which it is asked for."""


def setting(
    folder: Path, lists: str, ids: Ids, votes: Path | None, films: Among
) -> Setting:
    """Read what is judged.

    `lists` is `catalogue`, a name in MAKERS or that of a file whose ids are `ids`,
    as are those of `votes`; such lists are blended with the catalogue's, too. Where the
    folder knows no IMDb ids, films are found in the built-in catalogue by title and
    year. SetupError for what is missing, BadInputError for what cannot be understood.
    """
    found = people.read(folder)
    if lists in MAKERS:
        return rated_alone(found, MAKERS[lists])
    catalogue = DataFile(shipped())
    if not any(film.imdb for film in found.films.values()):
        found = replace(found, films=named(found.films, titles(catalogue)))
    if lists == "catalogue":
        return join(found, from_catalogue(catalogue), films)
    given, near = read_lists(Path(lists), ids, votes), from_catalogue(catalogue)
    return join(found, given, films, near)


def judged(setting: Setting, length: int, seeds: int, progress: Progress) -> Document:
    """Judge the whole line-up, over lists of a length."""
    table = measure(setting, lineup(setting, length), length, seeds, progress)
    return report.document(setting, table, length, seeds)


def words(document: Document) -> str:
    """Write a document as a person reads it."""
    return report.words(document)


def picture(document: Document) -> str:
    """Draw a document, as SVG."""
    return compared(document)

"""Every parser of strangers' answers: what it is given first, and what it must hold.

A check reads an answer and raises whatever is not to happen; SourceError may, and of
an export, which is given by a person, BadInputError. One that reads JSON within
something else takes the JSON and wraps it itself, because JSON is spoiled by its
structure and anything else by its bytes.
"""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from complaints import complaints, complaints_of_title
from mutation import as_bytes
from outside.exports import (
    IMDB_LIST,
    IMDB_OLD,
    LETTERBOXD,
    MARKS,
    MOVIELENS,
    MOVIELENS_OWN,
    NOW,
    TRAKT,
    TRAKT_TABLE,
    packed,
)
from outside.imdb import MATRIX as IMDB_PAGE
from outside.imdb import SERIES as IMDB_SERIES
from outside.imdb import SUGGESTED, page
from outside.tmdb_pages import BY_NUMBER, FILM, MATRIX, SERIES, SOPRANOS
from outside.wikidata import EPISODE, HEAT, SUMMARIES, table
from outside.wikidata import SERIES as WIKIDATA_SERIES
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmId, FilmKind, is_film_id
from sneakpreview.domain.plaintext import clean
from sneakpreview.domain.verdict import what_it_becomes
from sneakpreview.exports.own import write_csv, write_json
from sneakpreview.exports.reading import open_export
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.sources.imdb import parse as imdb_page
from sneakpreview.sources.imdb.suggestion import titles
from sneakpreview.sources.tmdb.parse import answer, found
from sneakpreview.sources.wikidata import parse as wikidata_table
from sneakpreview.sources.wikidata import wikipedia


@dataclass(frozen=True)
class Parser:
    """A check, and whole answers to spoil."""

    check: Callable[[bytes], None]
    seeds: Sequence[bytes]


def hold(given: Answer) -> None:
    """Fail where an answer is not as the model says."""
    assert complaints(given.film) == [], given.film
    wrong = [title for title in given.related if complaints_of_title(title)]
    assert wrong == [], wrong
    assert len({title.id for title in given.related}) == len(given.related) <= 20


def tmdb(body: bytes) -> None:
    for film, kind, number in (
        (MATRIX, FilmKind.FILM, 603),
        (BY_NUMBER, FilmKind.FILM, 603),
        (SOPRANOS, FilmKind.SERIES, 1398),
    ):
        with suppress(SourceError):
            hold(answer(body, film, kind, number, "US"))


def tmdb_find(body: bytes) -> None:
    with suppress(SourceError):
        kind, number = found(body, MATRIX)
        assert kind in FilmKind
        assert number > 0


def imdb(body: bytes) -> None:
    imdb_html(b'<script id="__NEXT_DATA__">' + body + b"</script>")


def imdb_html(body: bytes) -> None:
    for film in (MATRIX, FilmId("tt0844441")):
        with suppress(SourceError):
            given = imdb_page.answer(body, film)
            assert given.film.id == film
            hold(given)


def imdb_suggestion(body: bytes) -> None:
    for shape in (body, b"imdb$matrix(" + body + b")"):
        with suppress(SourceError):
            found = titles(shape)
            assert [title for title in found if complaints_of_title(title)] == []
            assert len({title.id for title in found}) == len(found) <= 10
            assert all(is_film_id(title.id) for title in found)


def wikidata(body: bytes) -> None:
    with suppress(SourceError):
        films, items = wikidata_table.page(body)
        assert len(films) <= items
        for it in films:
            hold(Answer(it.film))
            assert set(it.film.stars) <= set(it.cast)
    for film in (HEAT.imdb, WIKIDATA_SERIES.imdb):
        with suppress(SourceError):
            hold(Answer(wikidata_table.found(body, FilmId(film)).film))


def wikipedia_summary(body: bytes) -> None:
    with suppress(SourceError):
        plot = wikipedia.plot(body)
        assert plot is None or plot == clean(plot) != ""


def an_export(body: bytes) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        with suppress(BadInputError):
            export = open_export(Path(file.name), "watchlist")
            for number, row in enumerate(export.rows(), 1):
                assert row.number == number
                assert row.trouble or row.title or row.imdb or row.tmdb, row
                assert not row.trouble or what_it_becomes(row) is None, row
                assert row.title is None or row.title == clean(row.title) != ""
                assert row.imdb is None or is_film_id(row.imdb)
                assert row.rating is None or 0 < row.rating <= 10


PARSERS: Mapping[str, Parser] = {
    "export_document": Parser(
        an_export,
        (
            as_bytes(TRAKT["ratings-movies.json"]),
            as_bytes(TRAKT["lists-watchlist.json"]),
            "".join(write_json(MARKS, NOW)).encode(),
        ),
    ),
    "export_table": Parser(
        an_export,
        (
            LETTERBOXD["letterboxd-me-2026/ratings.csv"].encode(),
            IMDB_LIST.encode("utf-16"),
            IMDB_OLD.encode("cp1252"),
            TRAKT_TABLE.encode(),
            MOVIELENS_OWN.encode(),
            "".join(write_csv(MARKS)).encode(),
        ),
    ),
    "export_zip": Parser(
        an_export, (packed(LETTERBOXD), packed(TRAKT), packed(MOVIELENS))
    ),
    "imdb": Parser(imdb, (as_bytes(IMDB_PAGE), as_bytes(IMDB_SERIES))),
    "imdb_html": Parser(imdb_html, (page(IMDB_PAGE), page(IMDB_SERIES))),
    "imdb_suggestion": Parser(imdb_suggestion, (as_bytes(SUGGESTED),)),
    "tmdb": Parser(tmdb, (as_bytes(FILM), as_bytes(SERIES))),
    "tmdb_find": Parser(
        tmdb_find,
        (
            as_bytes({"movie_results": [{"id": 603}], "tv_results": []}),
            as_bytes({"movie_results": [], "tv_results": [{"id": 1398}]}),
        ),
    ),
    "wikidata": Parser(
        wikidata,
        tuple(
            as_bytes(table(list(item.rows())))
            for item in (HEAT, WIKIDATA_SERIES, EPISODE)
        ),
    ),
    "wikipedia": Parser(
        wikipedia_summary, tuple(as_bytes(summary) for summary in SUMMARIES.values())
    ),
}

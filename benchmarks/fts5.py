"""The real site with one call more: the same search as a query on SQLite FTS5.

The peer is as quick as FTS5 can be made: titles stand in the order of fame, so that
the best known come first without sorting, short prefixes have indexes of their own,
and each row holds its hit as ready JSON. It forgives less than the search files do:
no order by closeness. It answers at `/fts5?q=heat`.
"""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from threading import local

from flask import Response, request
from waitress import serve

from sneakpreview.domain.film import Title
from sneakpreview.domain.titlekey import title_key
from sneakpreview.searchfiles.rows import names
from sneakpreview.settings import load
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.web.app import create_app
from sneakpreview.web.search import hit_out
from sneakpreview.wiring import assemble

MOST = 10

TABLE = """
CREATE VIRTUAL TABLE title
USING fts5(names, hit UNINDEXED, tokenize=unicode61, prefix='1 2 3')
"""
QUERY = "SELECT hit FROM title WHERE title MATCH ? ORDER BY rowid LIMIT ?"


def fill(file: Path, titles: Iterable[Title]) -> None:
    """Write every title, its spellings and year, in the order of fame."""
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as base:
        base.execute(TABLE)
        base.executemany(
            "INSERT INTO title (names, hit) VALUES (?, ?)",
            (
                (" ".join((*names(title), str(title.year or ""))), hit(title))
                for title in sorted(titles, key=lambda title: -title.known)
            ),
        )
        base.execute("INSERT INTO title (title) VALUES ('optimize')")
        base.commit()


def hit(title: Title) -> str:
    """Write a title as `/api/search` and the browser show it."""
    shape = hit_out(title).model_dump(mode="json")
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":"))


def expression(text: str) -> str:
    """Ask for every typed word, the last one perhaps cut short."""
    words = [f'"{word}"' for word in title_key(text).split()]
    return " ".join(words) + "*" if words else '""'


class Index:
    """The table, opened once a thread."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._mine = local()

    def search(self, text: str) -> str:
        """Answer as `/api/search` does."""
        if not hasattr(self._mine, "base"):
            self._mine.base = sqlite3.connect(self._file)
        found = self._mine.base.execute(QUERY, (expression(text), MOST))
        return f'{{"items":[{",".join(row[0] for row in found)}],"did_you_mean":null}}'


def main(data: Path, port: int) -> None:
    """Serve the site on a migrated folder, and the query, until it is ended."""
    parts = assemble(load(data=data, port=port, limits=False))
    fill(data / "fts5.sqlite", CatalogueSource().titles())
    index = Index(data / "fts5.sqlite")
    app = create_app(parts, lambda: None)

    @app.get("/fts5")
    def search() -> Response:
        return Response(
            index.search(request.args.get("q", "")), mimetype="application/json"
        )

    serve(app, host="127.0.0.1", port=port, threads=parts.settings.web_threads)

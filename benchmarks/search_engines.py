"""The peers of `search_servers.py`: the same search as a query, behind gunicorn.

Each finds the titles that have every typed word, the last perhaps cut short, the best
known first, and answers with ten hits that were written as JSON beforehand. Each is
laid out as its engine likes it best: FTS5 as in `fts5.py`; PostgreSQL with one text a
title, a trigram index on it, and an index by fame for texts too short for trigrams;
tantivy with words as terms and fame as a fast field.

    ENGINE=fts5 PLACE=/folder gunicorn "search_engines:application()"
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import psycopg
from flask import Flask, Response, request
from fts5 import MOST, Index, hit
from fts5 import fill as fill_fts5

from sneakpreview.domain.film import Title
from sneakpreview.domain.titlekey import title_key
from sneakpreview.searchfiles.rows import names

Search = Callable[[str], Iterable[str]]

TABLE = """
CREATE EXTENSION IF NOT EXISTS pg_trgm;
DROP TABLE IF EXISTS title;
CREATE TABLE title (place integer PRIMARY KEY, key text, hit text)
"""
INDEX = "CREATE INDEX ON title USING gin (key gin_trgm_ops); ANALYZE title"


def text(title: Title) -> str:
    """Give all words by which a title is found, with a space around each."""
    return f" {' '.join((*names(title), str(title.year or '')))} "


def by_fame(titles: Iterable[Title]) -> list[Title]:
    """Put the best known first."""
    return sorted(titles, key=lambda title: (-title.known, title.id))


def fill_postgres(url: str, titles: Iterable[Title]) -> None:
    """Write the table and its index."""
    with psycopg.connect(url, autocommit=True) as base:
        base.execute(TABLE)
        with base.cursor().copy("COPY title FROM STDIN") as copy:
            for place, title in enumerate(by_fame(titles)):
                copy.write_row((place, text(title), hit(title)))
        base.execute(INDEX)


def fill_tantivy(folder: Path, titles: Iterable[Title]) -> None:
    """Write the index, in one segment."""
    import tantivy  # noqa: PLC0415 - installed for this alone

    folder.mkdir()
    schema = (
        tantivy.SchemaBuilder()
        .add_text_field("key", tokenizer_name="default", index_option="basic")
        .add_integer_field("place", fast=True)
        .add_text_field("hit", stored=True, tokenizer_name="raw", index_option="basic")
        .build()
    )
    index = tantivy.Index(schema, str(folder))
    writer = index.writer(200_000_000, 1)
    for place, title in enumerate(by_fame(titles)):
        writer.add_document(
            tantivy.Document(key=text(title), place=place, hit=hit(title))
        )
    writer.commit()
    writer.wait_merging_threads()


def fts5(place: str) -> Search:
    """Search by SQLite."""
    index = Index(Path(place))
    return lambda typed: [index.search(typed)]


def postgres(place: str) -> Search:
    """Search by PostgreSQL, over one connection a process."""
    base = psycopg.connect(place, autocommit=True)

    def search(typed: str) -> list[str]:
        *whole, last = title_key(typed).split() or [""]
        patterns = [*(f"% {word} %" for word in whole), f"% {last}%"]
        where = " AND ".join(["key LIKE %s"] * len(patterns))
        query = f"SELECT hit FROM title WHERE {where} ORDER BY place LIMIT {MOST}"  # noqa: S608 - no text of others
        return [row[0] for row in base.execute(query.encode(), patterns)]

    return search


def tantivy_(place: str) -> Search:
    """Search by tantivy."""
    import tantivy  # noqa: PLC0415

    index = tantivy.Index.open(place)
    schema: Any = index.schema
    query, must = tantivy.Query, tantivy.Occur.Must

    def search(typed: str) -> list[str]:
        *whole, last = title_key(typed).split() or [""]
        parts = [(must, query.term_query(schema, "key", word)) for word in whole]
        parts.append((must, query.regex_query(schema, "key", f"{last}.*")))
        searcher = index.searcher()
        found = searcher.search(
            query.boolean_query(parts),
            MOST,
            count=False,
            order_by_field="place",
            order=tantivy.Order.Asc,
        )
        return [searcher.doc(where)["hit"][0] for _, where in found.hits]

    return search


ENGINES: dict[str, Callable[[str], Search]] = {
    "fts5": fts5,
    "postgres": postgres,
    "tantivy": tantivy_,
}


def application() -> Flask:
    """Serve the engine that the environment names."""
    app, engine = Flask(__name__), os.environ["ENGINE"]
    search = ENGINES[engine](os.environ["PLACE"])

    @app.get("/search")
    def show() -> Response:
        found = search(request.args.get("q", ""))
        body = found[0] if engine == "fts5" else f'{{"items":[{",".join(found)}]}}'  # type: ignore[index]
        return Response(body, mimetype="application/json")

    @app.get("/health/ready")
    def ready() -> str:
        return ""

    return app


__all__ = ["ENGINES", "application", "fill_fts5", "fill_postgres", "fill_tantivy"]

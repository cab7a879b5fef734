"""A fake Wikidata and Wikipedia: `Outside(WikidataSite().answers)` is both hosts.

It reads our questions as far as they differ, answers as tables of facts, a page at a
time, and gives up a question that is too large as the endpoint does.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import unquote

from outside.server import Outside, Page, Request, json_page
from outside.way import way_to
from sneakpreview.sources.wikidata.fetch import WikidataSource

HOSTS = ("query.wikidata.org", "en.wikipedia.org")
TIMED_OUT = Page(b"SPARQL-QUERY: ...\njava.util.concurrent.TimeoutException", 500)
COLUMNS = [
    "item",
    "field",
    "value",
    "name",
    "order",
    "fame",
    "language",
    "by",
    "how",
    "count",
    "when",
    "unit",
]

DIRECT = "http://www.wikidata.org/prop/direct/"
ENTITY = "http://www.wikidata.org/entity/"
FIELDS = {
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "about": "http://schema.org/about",
    "sitelinks": "http://wikiba.se/ontology#sitelinks",
}
TIME = "http://www.w3.org/2001/XMLSchema#dateTime"
DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal"

TOMATOES, METACRITIC = "Q105584", "Q150248"
MINUTE, DOLLAR = "Q7727", "Q4917"

Cell = dict[str, str]
Row = dict[str, Cell]


def literal(text: str, language: str = "", kind: str = "") -> Cell:
    """Make a cell with a text."""
    cell = {"type": "literal", "value": text}
    if language:
        cell["xml:lang"] = language
    if kind:
        cell["datatype"] = kind
    return cell


def uri(address: str) -> Cell:
    """Make a cell with an address."""
    return {"type": "uri", "value": address}


def entity(number: str) -> Cell:
    """Make a cell with an item."""
    return uri(ENTITY + number)


def named(name: str) -> Row:
    """Make the columns of an item of which only its name matters."""
    return {
        "value": entity(f"Q{9_000_000 + sum(map(ord, name))}"),
        "name": literal(name, "en"),
    }


def day(when: date) -> Cell:
    """Make a cell with a day."""
    return literal(f"{when.isoformat()}T00:00:00Z", kind=TIME)


@dataclass
class Item:
    """An item: what it is, when it came out, and the rows of its facts."""

    number: int
    imdb: str
    title: str
    out: date
    sitelinks: int = 20
    classes: Mapping[str, str] = field(default_factory=lambda: {"Q11424": "film"})
    facts: Sequence[tuple[str, Row]] = ()
    article: str | None = None

    def rows(self) -> Iterator[Row]:
        """Give every fact as a row of the table."""
        own: list[tuple[str, Row]] = [
            ("P345", {"value": literal(self.imdb)}),
            ("label", {"value": literal(self.title, "en")}),
            ("P577", {"value": day(self.out)}),
            ("sitelinks", {"value": literal(str(self.sitelinks))}),
        ]
        for number, name in self.classes.items():
            own.append(("P31", {"value": entity(number), "name": literal(name, "en")}))
        if self.article is not None:
            page = uri(f"https://en.wikipedia.org/wiki/{self.article}")
            own.append(("about", {"value": page}))
        for about, columns in (*own, *self.facts):
            place = uri(FIELDS.get(about, DIRECT + about))
            yield {"item": entity(f"Q{self.number}"), "field": place, **columns}


def score(value: str, by: str, **columns: str) -> tuple[str, Row]:
    """Make a review score."""
    more = {name: literal(text) for name, text in columns.items()}
    return "P444", {"value": literal(value), "by": entity(by), **more}


def amount(about: str, value: str, unit: str) -> tuple[str, Row]:
    """Make a number with a unit."""
    return about, {"value": literal(value, kind=DECIMAL), "unit": entity(unit)}


def some(about: str, *names: str) -> list[tuple[str, Row]]:
    """Make facts that name things."""
    return [(about, named(name)) for name in names]


def played(name: str, fame: int, order: str | None = None) -> tuple[str, Row]:
    """Make a member of a cast."""
    place = {} if order is None else {"order": literal(order)}
    return "P161", {**named(name), "fame": literal(str(fame)), **place}


HEAT = Item(
    42198,
    "tt0113277",
    "Heat",
    date(1995, 12, 15),
    sitelinks=60,
    article="Heat_%281995_film%29",
    facts=(
        *some("P136", "crime thriller film", "heist film", "LGBT-related film"),
        *some("P57", "Michael Mann"),
        *some("P58", "Michael Mann"),
        *some("P364", "English"),
        *some("P495", "United States of America"),
        played("Diane Venora", 20),
        played("Al Pacino", 110, "1"),
        played("Val Kilmer", 70),
        played("Robert De Niro", 120, "2"),
        ("P577", {"value": day(date(1996, 2, 29))}),
        ("P1476", {"value": literal("Heat", "en")}),
        ("P4947", {"value": literal("949")}),
        ("P1258", {"value": literal("m/1068182-heat")}),
        ("P1712", {"value": literal("movie/heat-1995")}),
        ("P1651", {"value": literal("2GfZl4kuVNI"), "language": literal("en")}),
        amount("P2047", "170", MINUTE),
        amount("P2142", "187436818", DOLLAR),
        score("84%", TOMATOES, how="Tomatometer score", count="92", when="2024-01-01"),
        score("8.0/10", TOMATOES, how="Rotten Tomatoes average rating"),
        score("94%", TOMATOES, how="audience score", when="2025-01-01"),
        score("79%", TOMATOES, count="61", when="2019-01-01"),
        score("76/100", METACRITIC),
    ),
)
MATRIX = Item(
    83495,
    "tt0133093",
    "The Matrix",
    date(1999, 3, 31),
    sitelinks=110,
    article="The_Matrix",
    facts=(
        *some("P136", "science fiction film", "action film", "cyberpunk"),
        *some("P57", "Lana Wachowski", "Lilly Wachowski"),
        *some("P495", "United States", "Australia"),
        played("Keanu Reeves", 100),
        played("Laurence Fishburne", 80),
        amount("P2047", "2.25", "Q25235"),
    ),
)
SERIES = Item(
    1079,
    "tt0903747",
    "Breaking Bad",
    date(2008, 1, 20),
    sitelinks=90,
    classes={"Q5398426": "television series"},
    article="BB",
    facts=(
        *some("P136", "crime television series", "drama television series"),
        ("P580", {"value": day(date(2008, 1, 20))}),
        ("P582", {"value": day(date(2013, 9, 29))}),
        ("P4983", {"value": literal("1396")}),
        amount("P2047", "49", MINUTE),
    ),
)
EPISODE = Item(
    7,
    "tt0959621",
    "Pilot",
    date(2008, 1, 20),
    classes={"Q21191270": "television series episode"},
)

SUMMARIES: Mapping[str, Mapping[str, Any]] = {
    "Heat_(1995_film)": {
        "type": "standard",
        "extract": "Heat is a 1995 American epic crime film by Michael Mann.",
    },
    "The_Matrix": {
        "type": "standard",
        "extract": "The Matrix is a 1999 science fiction action film.",
    },
    "BB": {"type": "disambiguation", "extract": "BB may refer to:"},
}


def table(rows: Sequence[Row]) -> dict[str, Any]:
    """Make an answer."""
    return {"head": {"vars": COLUMNS}, "results": {"bindings": list(rows)}}


class WikidataSite:
    """What both sites know. A page of more items than `most` takes too long."""

    def __init__(self, items: Sequence[Item] = (HEAT, MATRIX, SERIES, EPISODE)) -> None:
        self.items = list(items)
        self.most = 1_000

    def answers(self, request: Request) -> Page:
        """Answer one question."""
        if request.path == "/sparql":
            return self._table(request.query["query"][0])
        name = unquote(request.path.removeprefix("/api/rest_v1/page/summary/"))
        if name in SUMMARIES:
            return json_page({"title": name, **SUMMARIES[name]})
        return json_page({"type": "Internal error", "title": "Not found."}, 404)

    def _table(self, query: str) -> Page:
        if query == "ASK {}":
            return json_page({"head": {}, "boolean": True})
        if "VALUES ?id" in query:
            asked = re.findall(r'"(tt\d+)"', query)
            chosen = [item for item in self.items if item.imdb in asked]
        else:
            chosen = self._page(query)
        if len(chosen) > self.most:
            return TIMED_OUT
        return json_page(table([row for item in chosen for row in item.rows()]))

    def _page(self, query: str) -> list[Item]:
        start, end = map(date.fromisoformat, re.findall(r'"([\d-]{10})T', query)[:2])
        number = {
            word: int(value)
            for word, value in re.findall(r"(LIMIT|OFFSET|\?articles >=) (\d+)", query)
        }
        found = [
            item
            for item in sorted(self.items, key=lambda item: str(item.number))
            if start <= item.out < end and item.sitelinks >= number["?articles >="]
        ]
        return found[number["OFFSET"] :][: number["LIMIT"]]


@contextmanager
def wikidata(
    site: WikidataSite | None = None,
) -> Iterator[tuple[WikidataSource, Outside]]:
    """Serve both sites, and give a source that asks them."""
    with Outside((site or WikidataSite()).answers).running() as outside:
        yield WikidataSource(way_to(dict.fromkeys(HOSTS, outside.url))), outside

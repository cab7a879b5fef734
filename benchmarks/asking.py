"""People who ask the site's application, without a network, over a filled database."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from apiflask import APIFlask
from population import Marks, looked_at
from recommendations import timed
from sqlalchemy import text

from filling import Numbers
from sneakpreview.settings import Settings
from sneakpreview.storage import sessions
from sneakpreview.web.app import create_app
from sneakpreview.wiring import assemble, now

COMING = 200  # people who are asked as they come
KEY = "a key for benchmarks, and for them alone"
COOKIE = "sneakpreview"

PAGES = """
SELECT sum(heap_blks_read + heap_blks_hit + idx_blks_read + idx_blks_hit)
FROM pg_statio_user_tables
"""
BACKENDS = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND backend_type = 'client backend'
"""

Took = tuple[float, float]
"""Milliseconds of the clock, and of all processors."""


class Person:
    """Somebody who is signed in, and whose browser asks the application."""

    def __init__(self, app: APIFlask, key: str, film: int) -> None:
        self._browser = app.test_client()
        self._browser.set_cookie(COOKIE, key)
        me = self._browser.get("/api/me").get_json()
        self._token = {"X-CSRF-Token": me["csrf_token"]}
        self._film = f"/api/marks/tt{film:07d}"

    def recommendations(self) -> None:
        """Ask for the first page."""
        answer = self._browser.get("/api/recommendations")
        assert answer.status_code == 200, answer.text

    def like(self) -> None:
        """Like once more what is liked already: a mark in the place of another."""
        liked = {"kind": "like"}
        answer = self._browser.put(self._film, json=liked, headers=self._token)
        assert answer.status_code == 200, answer.text


class Site:
    """The application over a filled database, and those of its people who will ask."""

    def __init__(self, url: str, data: Path, people: int, marks: Marks) -> None:
        self.people, self.marks = people, marks.person.size
        settings = Settings(data=data, database_url=url, secret_key=KEY)
        self.parts = assemble(settings)
        app = create_app(self.parts, lambda: None)

        def come(numbers: Sequence[int]) -> list[Person]:
            with self.parts.writing.begin() as session:
                keys = [
                    sessions.begin(session, one, "Firefox", now()) for one in numbers
                ]
            films = map(marks.first_liked, numbers)
            return [Person(app, *one) for one in zip(keys, films, strict=True)]

        self.coming = come(chosen(marks.likes(people)))
        self.exact = {likes: come(numbers) for likes, numbers in looked_at().items()}

    def processes(self) -> list[int]:
        """Name the processes of the database that work for this site."""
        return [pid for (pid,) in self.ask(BACKENDS)]

    def ask(self, statement: str) -> list[tuple[Any, ...]]:
        """Ask PostgreSQL; SQLite has nothing to say."""
        if self.parts.engine.dialect.name != "postgresql":
            return []
        with self.parts.reading() as session:
            return [tuple(row) for row in session.execute(text(statement))]

    def pages(self) -> float:
        """Count the pages of tables and indexes that a recommendation reads."""

        def read() -> float:
            self.parts.engine.dispose()  # who leaves tells what was read
            return sum(float(count) for (count,) in self.ask(PAGES))

        before = read()
        for one in self.coming:
            one.recommendations()
        return (read() - before) / len(self.coming)


def chosen(likes: Numbers, count: int = COMING) -> list[int]:
    """Choose people whose likes are spread as everybody's are who likes something.

    So those of two sites compare, however many people there are.
    """
    order = np.argsort(likes, kind="stable")
    order = order[np.searchsorted(likes[order], 1) :]
    order = order[~np.isin(order, [one for few in looked_at().values() for one in few])]
    places = (np.arange(count) + 0.5) / count * order.size
    return [int(person) for person in order[places.astype(int)]]


def in_turns(
    sites: Sequence[Site], groups: Sequence[list[Person]], what: str, rounds: int
) -> list[list[Took]]:
    """Let a group of each site ask in turns; what each person's took, by site."""
    took: list[list[list[Took]]] = [[[] for _ in group] for group in groups]
    backends = [site.processes() for site in sites]
    for _ in range(rounds):
        for place in range(len(groups[0])):
            for group, mine, beside in zip(groups, took, backends, strict=True):
                mine[place].append(timed(getattr(group[place], what), beside))
    return [[_medians(turns) for turns in mine] for mine in took]


def _medians(turns: list[Took]) -> Took:
    clock, processor = zip(*turns, strict=True)
    return median(clock), median(processor)

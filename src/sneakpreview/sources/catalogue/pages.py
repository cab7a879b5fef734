"""Films asked of Wikidata a page at a time; every page that came is kept.

So an update that was interrupted goes on where it was. A kept page is a data file,
whose checksum says whether it is whole, and holds good for a week.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from time import sleep, time

from sneakpreview.domain.errors import SetupError
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.origin import Row
from sneakpreview.sources.catalogue.renewal import row
from sneakpreview.sources.catalogue.rows import pack_rows, rows
from sneakpreview.sources.document import read
from sneakpreview.sources.wikidata.fetch import Questions
from sneakpreview.sources.wikidata.parse import page as read_page
from sneakpreview.sources.wikidata.query import EASY, by_time

SIZE = 100
"""Films on a page: about two megabytes."""
SMALLEST = 10
FRESH = 7 * 24 * 3600
"""Seconds for which a kept page is as good as a new one."""
LONGEST_WAIT = 300.0
"""Seconds; whoever asks for more is asked another day."""
WAITS = 5
"""How often a page waits before it gives up."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Page:
    """Films that came out from one day on and before another, some of them."""

    start: date
    end: date
    articles: int
    skip: int = 0
    most: int = SIZE

    @property
    def name(self) -> str:
        """Name the file in which it is kept."""
        days = f"{self.start:%Y%m%d}-{self.end:%Y%m%d}"
        return f"{days}-{self.articles}-{self.skip}-{self.most}.dat"

    @property
    def query(self) -> str:
        """Give the question."""
        return by_time(
            self.start,
            self.end,
            articles=self.articles,
            skip=self.skip,
            most=self.most,
        )

    def rest(self) -> "Page":
        """Give the page after it."""
        return replace(self, skip=self.skip + self.most)

    def parts(self) -> tuple["Page", ...]:
        """Split it in two; empty where it is too small.

        A day with too many films is asked for fewer of them at once: the page after
        a full one brings the others.
        """
        days = (self.end - self.start).days
        if self.skip == 0 and days > 1:
            middle = self.start + timedelta(days=days // 2)
            return replace(self, end=middle), replace(self, start=middle)
        fewer = self.most // 2
        return (replace(self, most=fewer),) if fewer >= SMALLEST else ()


def months(since: int, today: date, articles: int) -> Iterator[Page]:
    """Give a page for each month from a year's first on to this one."""
    start = date(since, 1, 1)
    while start <= today:
        end = (start + timedelta(days=31)).replace(day=1)
        yield Page(start, end, articles)
        start = end


class Collector:
    """Asks for pages one after the other, and keeps them in a folder."""

    def __init__(
        self,
        folder: Path,
        questions: Questions,
        *,
        wait: Callable[[float], None] = sleep,
        now: Callable[[], float] = time,
    ) -> None:
        self._folder = folder
        self._questions = questions
        self._wait = wait
        self._now = now

    def kept(self) -> int:
        """Count the pages that are kept."""
        return sum(1 for _ in self._folder.glob("*.dat"))

    def collect(self, pages: Sequence[Page], progress: Progress) -> list[Row]:
        """Give the films of all pages; SourceError where Wikidata fails.

        A page is split where Wikidata gives it up but answers an easy question.
        """
        waiting, done, films = deque(pages), 0, list[Row]()
        while waiting:
            page = waiting.popleft()
            content = self._read(page) or self._fetch(page)
            if content is None:
                waiting.extendleft(reversed(page.parts()))
                continue
            films += rows(content)
            if DataFile(content).head["full"]:
                waiting.appendleft(page.rest())
            done += 1
            progress(done, done + len(waiting))
        return films

    def _read(self, page: Page) -> bytes | None:
        """Read a kept page; None where there is none, or no good one."""
        path = self._folder / page.name
        try:
            content = path.read_bytes()
            DataFile(content)
            return content if self._now() - path.stat().st_mtime < FRESH else None
        except (OSError, SetupError):
            return None

    def _fetch(self, page: Page) -> bytes | None:
        """Ask for a page and keep it; None where it is too much for Wikidata."""
        try:
            found, items = read_page(self._ask(page.query))
        except SourceError as error:
            asked_to_wait = error.unasked or error.retry_after is not None
            if error.blocked or asked_to_wait or not page.parts() or not self._well():
                raise
            return None
        told = [film for film in map(row, found) if film is not None]
        content = pack_rows(told, {"full": items >= page.most})
        self._folder.mkdir(parents=True, exist_ok=True)
        aside = self._folder / f"{page.name}.new"
        aside.write_bytes(content)
        aside.replace(self._folder / page.name)
        return content

    def _ask(self, query: str) -> bytes:
        """Ask, and wait as long as we are told to, a few times."""
        for _ in range(WAITS):
            try:
                return self._questions.ask(query)
            except SourceError as error:
                seconds = error.retry_after
                if error.blocked or seconds is None or seconds > LONGEST_WAIT:
                    raise
                self._wait(seconds)
        return self._questions.ask(query)

    def _well(self) -> bool:
        try:
            return read(self._questions.ask(EASY))["boolean"].true()
        except SourceError:
            return False

"""Somebody who sends exports to a real site, and the worker who reads them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from factories import NOON
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.outcome import Outcome
from sneakpreview.sources.base import Source
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.storage import imports
from sneakpreview.storage.import_rows import ImportedRow
from sneakpreview.web.transaction import KEY
from sneakpreview.wiring import Parts
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.importer import ImportWorker
from visiting import Browser, make_site

HEAT, MATRIX, ALIEN, PULP_FICTION = (
    "tt0113277",
    "tt0133093",
    "tt0078748",
    "tt0110912",
)


@dataclass(frozen=True)
class Sender:
    """A guest's browser, and what the site is made of."""

    browser: Browser
    parts: Parts

    def upload(self, content: bytes, query: str = "", type_: str = "") -> Any:  # noqa: ANN401 - werkzeug's answer
        """Send a file, and leave it to the worker."""
        return self.browser.client.post(
            f"/api/imports?name=export{query}",
            data=content,
            content_type=type_ or "application/octet-stream",
            headers={"X-CSRF-Token": self.browser.token},
            base_url=self.browser.base,
        )

    def work(self) -> int:
        """Let a worker do what there is to do."""
        return ImportWorker(self.parts, Desk(self.parts.writing)).work(lambda: True)

    def send(self, content: bytes, query: str = "") -> dict[str, Any]:
        """Send a file, have it read, and give what came of it."""
        answer = self.upload(content, query)
        assert answer.status_code == 201, answer.text
        assert self.work() == 1
        return self.show(answer.json["id"])

    def show(self, number: int) -> dict[str, Any]:
        """Ask how an import fares."""
        return dict(self.browser.call("GET", f"/api/imports/{number}").json or {})

    def rows(self, number: int, query: str = "limit=100") -> list[dict[str, Any]]:
        """Ask what became of the rows."""
        answer = self.browser.call("GET", f"/api/imports/{number}/rows?{query}").json
        return list(dict(answer or {})["items"])

    def settle(self, number: int, row: int, film: str | None, **more: object) -> Any:  # noqa: ANN401 - as above
        """Say which film a row means."""
        path = f"/api/imports/{number}/rows/{row}"
        return self.browser.call("POST", path, {"film": film, **more})

    def kept(self) -> list[Path]:
        """List the files that are still there."""
        return sorted((self.parts.settings.data / "imports").glob("*"))


def add_import(parts: Parts, person: int, film: FilmId, kind: str = "like") -> int:
    """Add an import whose one row, of number 1, may mean a film; its number."""
    with parts.writing.begin() as session:
        job = imports.begin(
            session, person, file="gone", name="export", threshold=7, now=NOON
        )
        imports.finish(job, NOON)
        row = ImportedRow(
            import_=job.id,
            number=1,
            title="Film",
            same=b"",
            kind=kind,
            votes=True,
            marked_at=NOON,
            outcome=Outcome.AMBIGUOUS,
            candidates=[film],
            chosen=False,
        )
        session.add(row)
        return job.id


MakeSender = Callable[..., Sender]


def make_sender(
    engine: Engine,
    data: Path,
    sources: tuple[Source, ...] = (),
    *,
    limits: bool = False,
) -> Sender:
    """Make a site, by default of the built-in catalogue alone, and a guest of it."""
    site = make_site(engine, sources or (CatalogueSource(),), data=data, limits=limits)
    browser = Browser(site)
    browser.begin()
    return Sender(browser, site.extensions[KEY])


def outcomes(shown: dict[str, Any]) -> dict[str, int]:
    """Give the outcomes that there are."""
    return {name: count for name, count in shown["rows"].items() if count}

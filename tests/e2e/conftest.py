"""A real site and a real browser that tolerates no trouble in its console."""

import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from opening import OpenPage, named
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)

from needs import require
from server import Site, serving

FLAGS = [
    "--no-sandbox",  # it refuses to work for root, and meets only our own pages
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

PATIENCE = 30_000  # milliseconds; a machine may be busy with other things

REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`));
"""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start Debian's Chromium once for all journeys, without windows if it can."""
    program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    require(program, "Chromium is not installed")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Start the site once for all journeys; each brings a person of its own."""
    with serving(tmp_path_factory.mktemp("site") / "data", limits="false") as site:
        yield site


@pytest.fixture
def open_page(
    chromium: Browser, site: Site, request: pytest.FixtureRequest
) -> Iterator[OpenPage]:
    """Open pages, each for another person; fail if any of them reports trouble.

    Trouble is an error in the console, an exception that nobody caught, a violated
    Content-Security-Policy or a request to any other host. What a test is about it
    announces: `@pytest.mark.expects("status of 404")`.
    """
    contexts: list[BrowserContext] = []
    trouble: list[str] = []

    def open_page(**options: Any) -> Page:  # noqa: ANN401 - Playwright's own
        context = chromium.new_context(**{"base_url": site.url} | options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(REPORT_VIOLATIONS)
        context.on("console", lambda said: said.type == "error" and note(_told(said)))
        context.on("weberror", lambda uncaught: note(str(uncaught.error)))
        context.on(
            "request", lambda asked: _is_ours(asked.url, site) or note(asked.url)
        )
        return context.new_page()

    expected = [mark.args[0] for mark in request.node.iter_markers("expects")]

    def note(text: str) -> None:
        if not any(re.search(pattern, text) for pattern in expected):
            trouble.append(text)

    yield open_page
    for context in contexts:
        context.cookies()  # with this answer has come whatever was reported before it
    seen = [*trouble]  # a page that is closing may ask what no test answers any more
    for context in contexts:
        _close(context)
    assert not seen, "\n".join(seen)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """Open an empty page for a person who was never here."""
    return open_page()


def _close(context: BrowserContext) -> None:
    """Close it, whatever it still waits for: nobody hears those answers any more."""
    for page in context.pages:
        page.unroute_all(behavior="ignoreErrors")
    context.close()


def _told(said: ConsoleMessage) -> str:
    return f"{said.text} [{said.location['url']}]"


def _is_ours(url: str, site: Site) -> bool:
    return url.startswith((f"{site.url}/", f"{named(site)}/", "data:", "blob:"))

"""How a test asks for a page of its own."""

from typing import Any, Protocol

from playwright.sync_api import Page

from server import Site


class OpenPage(Protocol):
    """Opens an empty page for a person who was never here; takes context options."""

    def __call__(self, **options: Any) -> Page: ...  # noqa: ANN401 - Playwright's own


def named(site: Site) -> str:
    """Write the site's address with a name in place of the number."""
    return site.url.replace("127.0.0.1", "localhost")

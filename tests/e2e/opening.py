"""How a test asks for a page of its own."""

from typing import Any, Protocol

from playwright.sync_api import Page


class OpenPage(Protocol):
    """Opens an empty page for a person who was never here; takes context options."""

    def __call__(self, **options: Any) -> Page: ...  # noqa: ANN401 - Playwright's own

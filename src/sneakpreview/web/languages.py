"""Languages: what the visitor reads, as the browser tells."""

from flask import request


def languages() -> tuple[str, ...]:
    """Give the codes of the visitor's languages, such as `de`, the dearest first."""
    tags = request.accept_languages.values()
    return tuple(dict.fromkeys(tag.partition("-")[0].lower() for tag in tags))

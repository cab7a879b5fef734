"""The JSON that a title page carries, found in the page's text."""

import re

from sneakpreview.sources.base import SourceError

# Tags are looked at by hand: the standard library's parser takes twelve seconds for
# a hostile page of 5 MB. Neither pattern can look at a character over and over.
_OPENING = re.compile(rb"<script\s([^<>]*)>", re.IGNORECASE)
_ID = re.compile(rb"""(?:^|\s)id\s*=\s*["']?__NEXT_DATA__(?:["'\s]|$)""", re.IGNORECASE)
_CLOSING = re.compile(rb"</script", re.IGNORECASE)


def data(page: bytes) -> bytes:
    """Give the JSON of a page; SourceError, `blocked`, for a page without it.

    Every title's page has it. One without is a challenge, a captcha or a refusal,
    whatever its words are.
    """
    for opening in _OPENING.finditer(page):
        if _ID.search(opening[1]):
            closing = _CLOSING.search(page, opening.end())
            return page[opening.end() : closing.start() if closing else len(page)]
    raise SourceError("IMDb sent a page without data, as to a robot", blocked=True)

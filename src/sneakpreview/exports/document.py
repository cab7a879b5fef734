"""JSON read one element at a time, so that a long list takes no more memory than one.

The standard library reads a document whole or not at all. Here it is given a window
on the document that moves on, and reads what lists hold element by element.
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TextIO

WINDOW = 1 << 20
"""Characters that an element may have, about: three make an object of 70 bytes."""
STEP = 1 << 18

_SIGN = re.compile("[^ \t\r\n]")
_AFTER = frozenset(" \t\r\n,]}:")
_MOST_DIGITS = 20


class DamagedError(ValueError):
    """What follows is not JSON, is nested without end, or is too large."""


def elements(text: TextIO) -> Iterator[tuple[str, object]]:
    """Give the elements of a list, or of each list in an object by the list's name.

    What an object holds beside lists comes whole, in its place. NaN is a number here:
    whoever wants a number looks whether it is finite. DamagedError ends it.
    """
    window = _Window(text)
    sign = window.sign()
    if sign == "[":
        for element in _list(window):
            yield "", element
    elif sign == "{":
        yield from _members(window)
    else:
        raise DamagedError
    if window.sign():
        raise DamagedError


def _list(window: "_Window") -> Iterator[object]:
    window.step()
    if window.sign() != "]":
        yield window.value()
        while window.sign() == ",":
            window.step()
            yield window.value()
    window.take("]")


def _members(window: "_Window") -> Iterator[tuple[str, object]]:
    window.step()
    if window.sign() != "}":
        yield from _member(window)
        while window.sign() == ",":
            window.step()
            yield from _member(window)
    window.take("}")


def _member(window: "_Window") -> Iterator[tuple[str, object]]:
    name = window.value()
    if not isinstance(name, str):
        raise DamagedError
    window.take(":")
    if window.sign() == "[":
        for element in _list(window):
            yield name, element
    else:
        yield name, window.value()


class _Window:
    """The part of a document that is in memory."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._part = ""
        self._at = 0
        self._whole = False

    def sign(self) -> str:
        """Say which sign comes next, apart from spaces; none at the end."""
        while True:
            if found := _SIGN.search(self._part, self._at):
                self._at = found.start()
                return found[0]
            self._at = len(self._part)
            if not self._more():
                return ""

    def step(self) -> None:
        """Leave the sign that comes next behind."""
        self._at += 1

    def take(self, sign: str) -> None:
        """Leave this sign behind; DamagedError if another comes."""
        if self.sign() != sign:
            raise DamagedError
        self.step()

    def value(self) -> object:
        """Read what comes next, with all that it holds."""
        self.sign()
        while True:
            # It may go on behind the window, a number even where it could end.
            with suppress(ValueError, RecursionError):
                value, end = _DECODER.raw_decode(self._part, self._at)
                if self._part[end : end + 1] in _AFTER or self._whole:
                    self._at = end
                    return value
            if not self._more():
                raise DamagedError

    def _more(self) -> bool:
        """Move on; False at the document's end, or where all of it is still needed."""
        if self._whole or len(self._part) - self._at > WINDOW:
            return False
        piece = self._text.read(STEP)
        self._part = self._part[self._at :] + piece
        self._at = 0
        self._whole = not piece
        return True


def _whole_number(digits: str) -> int | None:
    """Read no number that takes long to read."""
    return int(digits) if len(digits) <= _MOST_DIGITS else None


_DECODER = json.JSONDecoder(parse_int=_whole_number)

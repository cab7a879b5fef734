"""Bytes of a file as text, in whichever encoding it was saved.

Sites write UTF-8. A spreadsheet that a person opened the file with saves UTF-16, or
the letters of an old Windows, which IMDb wrote too, once.
"""

import codecs
import io
import zipfile
import zlib
from contextlib import suppress
from functools import partial
from typing import IO, TextIO

HEAD = 200
"""Bytes from which UTF-16 is told: part of a heading, which is ASCII."""
STEP = 1 << 16
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError)
"""What reading a file of a damaged archive may raise."""

_UTF_8 = "utf-8-sig"
_LOST = "\ufffd"


def decoded(file: IO[bytes]) -> TextIO:
    """Read the file as text; line ends stay, and nothing is refused.

    It is UTF-8 unless more of it is no UTF-8 than is: then it is Windows-1252.
    """
    return _as_text(file, _encoding(file) or _eight_bits(file))


def glimpsed(file: IO[bytes]) -> TextIO:
    """Read the beginning of a file, without looking at what comes later."""
    return _as_text(file, _encoding(file) or _UTF_8)


def _as_text(file: IO[bytes], encoding: str) -> TextIO:
    file.seek(0)
    return io.TextIOWrapper(file, encoding, "replace", newline="")


def _encoding(file: IO[bytes]) -> str | None:
    """Tell UTF-16, which begins with a mark, or whose every second byte is nought."""
    head = file.read(HEAD)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    few, many = len(head) // 40, len(head) // 5
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > many and even <= few:
        return "utf-16-le"
    if even > many and odd <= few:
        return "utf-16-be"
    return None


def _eight_bits(file: IO[bytes]) -> str:
    file.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    lost = other = 0
    with suppress(*DAMAGE):  # which is told when it is reached
        for piece in iter(partial(file.read, STEP), b""):
            text = decoder.decode(piece)
            if not text.isascii():
                lost += text.count(_LOST)
                other += len(text) - len(text.encode("ascii", "ignore"))
    return "cp1252" if 2 * lost > other else _UTF_8

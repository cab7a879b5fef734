"""Whole numbers and texts as bytes: small numbers take one byte."""

from collections.abc import Sequence


def number(value: int) -> bytes:
    """Write a whole number from 0 on, seven bits a byte, the lowest first."""
    written = bytearray()
    while value > 0x7F:  # noqa: PLR2004 - the seven bits
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value)
    return bytes(written)


def perhaps(value: int | None) -> bytes:
    """Write a whole number from 0 on, or None."""
    return number(0 if value is None else value + 1)


def text(value: str) -> bytes:
    """Write a text with its length in front."""
    encoded = value.encode()
    return number(len(encoded)) + encoded


def numbers(values: Sequence[int]) -> bytes:
    """Write a list of whole numbers with its length in front."""
    return number(len(values)) + b"".join(map(number, values))


class Cursor:
    """Reads what the functions above wrote, one value after the other."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes, at: int = 0) -> None:
        self._data = data
        self._at = at

    def number(self) -> int:
        """Read a whole number."""
        data, at = self._data, self._at
        value = data[at]
        at += 1
        if value > 0x7F:  # noqa: PLR2004 - more bytes follow
            value &= 0x7F
            shift = 7
            while (byte := data[at]) > 0x7F:  # noqa: PLR2004 - the same
                value |= (byte & 0x7F) << shift
                shift += 7
                at += 1
            value |= byte << shift
            at += 1
        self._at = at
        return value

    def perhaps(self) -> int | None:
        """Read a whole number or None."""
        value = self.number()
        return value - 1 if value else None

    def text(self) -> str:
        """Read a text."""
        length = self.number()
        start = self._at
        self._at = start + length
        return self._data[start : self._at].decode()

    def numbers(self) -> list[int]:
        """Read a list of whole numbers."""
        return [self.number() for _ in range(self.number())]

    def skip_numbers(self, count: int) -> None:
        """Pass by so many whole numbers, or Nones."""
        for _ in range(count):
            self.number()

    def skip_text(self) -> None:
        """Pass by a text."""
        length = self.number()
        self._at += length

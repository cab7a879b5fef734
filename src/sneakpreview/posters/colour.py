"""Colours as `#rrggbb` texts: mixing them, and the contrast between two."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

LEGIBLE = 4.5
"""The contrast that WCAG 2 asks of text (level AA)."""

# Below this share of a channel sRGB is a straight line.
_STRAIGHT = 0.04045


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Give the relative luminance of WCAG 2: 0 for black, 1 for white."""
    linear = [
        part / 12.92 if part <= _STRAIGHT else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of WCAG 2: 1 for equal colours, 21 at most."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Give the colour that is `share` (0 to 1) of the way from one to other."""
    parts = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def is_dark(colour: str) -> bool:
    """Say whether white reads better than black on the colour."""
    return contrast(colour, "#ffffff") > contrast(colour, "#000000")


def reads(ink: str, grounds: Iterable[str]) -> bool:
    """Say whether text of the ink is legible on every one of the grounds."""
    return all(contrast(ground, ink) >= LEGIBLE for ground in grounds)


def legible(grounds: Sequence[str], *wishes: str) -> str:
    """Give the first wish that reads well as text on each of the grounds.

    Where none does, black or white, whichever reads better; on a single ground one
    of them always reaches LEGIBLE.
    """
    for wish in wishes:
        if reads(wish, grounds):
            return wish
    return max(
        "#ffffff",
        "#000000",
        key=lambda ink: min(contrast(ground, ink) for ground in grounds),
    )


def apart(ground: str, *wishes: str, by: float = 1.8) -> str:
    """Give the first wish whose contrast with a ground is at least `by`.

    Where none is far enough apart, black or white.
    """
    for wish in wishes:
        if contrast(ground, wish) >= by:
            return wish
    return "#ffffff" if is_dark(ground) else "#000000"


def deepened(colour: str) -> str:
    """Give a darker neighbour of a dark colour, for what is nearest the viewer."""
    return mix(colour, "#000000", 0.5)

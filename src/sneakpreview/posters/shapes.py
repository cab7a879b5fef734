"""The few marks that all posters are made of, as SVG text.

Coordinates are in poster units (a poster is 400 wide) and are written with at
most one decimal. Attributes are given as keywords, `stroke_width` for
`stroke-width`.
"""

from collections.abc import Iterable
from itertools import pairwise

Point = tuple[float, float]


def n(value: float) -> str:
    """Write a number in as few characters as one decimal allows."""
    text = f"{value:.1f}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text


def _attributes(values: dict[str, str | float]) -> str:
    return "".join(
        f' {name.replace("_", "-")}="{_fine(value)}"' for name, value in values.items()
    )


def _fine(value: str | float) -> str:
    if isinstance(value, str):
        return value
    # Opacities and widths need two decimals, places only one.
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def rect(x: float, y: float, w: float, h: float, **more: str | float) -> str:
    """Draw a rectangle from its top left corner."""
    return (
        f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"'
        f"{_attributes(more)}/>"
    )


def circle(x: float, y: float, r: float, **more: str | float) -> str:
    """Draw a circle around a point."""
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}"{_attributes(more)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, **more: str | float) -> str:
    """Draw an ellipse around a point."""
    return (
        f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}"'
        f"{_attributes(more)}/>"
    )


def path(d: str, **more: str | float) -> str:
    """Draw a path from its data."""
    return f'<path d="{d}"{_attributes(more)}/>'


def line(d: str, colour: str, width: float, **more: str | float) -> str:
    """Draw a path as an unfilled line."""
    return path(d, fill="none", stroke=colour, stroke_width=width, **more)


def group(marks: Iterable[str], **more: str | float) -> str:
    """Put marks together under common attributes."""
    return f"<g{_attributes(more)}>{''.join(marks)}</g>"


def clip(name: str, mark: str) -> str:
    """Name a shape to cut others with: `clip_path=cut_by(name)`."""
    return f'<clipPath id="{name}">{mark}</clipPath>'


def cut_by(name: str) -> str:
    """Refer to a shape that `clip` has named."""
    return f"url(#{name})"


def outline(points: Iterable[Point]) -> str:
    """Write the path data of a closed polygon."""
    return "M" + "L".join(f"{n(x)} {n(y)}" for x, y in points) + "Z"


def thread(points: Iterable[Point]) -> str:
    """Write the path data of an open line through points."""
    return "M" + "L".join(f"{n(x)} {n(y)}" for x, y in points)


def pebble(points: list[Point]) -> str:
    """Write the path data of a closed curve that rounds a polygon off."""
    ends = [
        ((x1 + x2) / 2, (y1 + y2) / 2)
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True)
    ]
    curves = "".join(
        f"Q{x:.0f} {y:.0f} {ex:.0f} {ey:.0f}"
        for (x, y), (ex, ey) in zip(points, ends, strict=True)
    )
    return f"M{ends[-1][0]:.0f} {ends[-1][1]:.0f}{curves}Z"


def swell(points: list[Point]) -> str:
    """Write the path data of an open curve led by points, ending at the last."""
    (x, y), *inner, (last_x, last_y) = points
    curves = [
        f"Q{x1:.0f} {y1:.0f} {(x1 + x2) / 2:.0f} {(y1 + y2) / 2:.0f}"
        for (x1, y1), (x2, y2) in pairwise(inner)
    ]
    lead_x, lead_y = inner[-1]
    curves.append(f"Q{lead_x:.0f} {lead_y:.0f} {last_x:.0f} {last_y:.0f}")
    return f"M{x:.0f} {y:.0f}{''.join(curves)}"

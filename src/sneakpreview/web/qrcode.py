"""QR codes: a text as one path of SVG, drawn here, so that no other server sees it."""

import segno

QUIET = 4  # modules left empty around it, by the standard


def drawn(text: str) -> tuple[int, str]:
    """Give the side, in units, and the path that fills the dark ones."""
    rows = tuple(segno.make_qr(text, error="m").matrix_iter(border=QUIET))
    path = "".join(
        f"M{start} {y}h{length}v1h-{length}z"
        for y, row in enumerate(rows)
        for start, length in _runs(bytes(row))
    )
    return len(rows), path


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Find where dark modules begin, and how many follow on each other."""
    found: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and found and sum(found[-1]) == x:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((x, 1))
    return found

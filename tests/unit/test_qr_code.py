"""QR codes: the path that is drawn is the code, module by module."""

import re

import segno
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.web.qrcode import QUIET, drawn


@given(st.text(st.characters(codec="ascii"), min_size=1, max_size=200))
def test_the_path_fills_the_dark_modules_and_no_other(text: str) -> None:
    side, path = drawn(text)
    filled = {
        (int(x) + step, int(y))
        for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path)
        for step in range(int(width))
    }
    rows = list(segno.make_qr(text, error="m").matrix_iter(border=QUIET))
    dark = {(x, y) for y, row in enumerate(rows) for x, on in enumerate(row) if on}
    assert filled == dark
    assert side == len(rows)
    assert min(x for x, _ in dark) == min(y for _, y in dark) == QUIET

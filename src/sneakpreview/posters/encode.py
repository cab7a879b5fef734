"""Checking a stranger's picture, and encoding it anew.

Only pixels come through: whatever else the bytes held, markup or an archive behind
the picture, metadata, a second frame, stays behind.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from threading import Lock
from time import thread_time
from typing import Any

from PIL import (
    AvifImagePlugin,  # noqa: F401 - imported to be known, else Pillow loads them all
    Image,
    ImageOps,
    UnidentifiedImageError,
    WebPImagePlugin,  # noqa: F401 - the same
)
from PIL.ExifTags import Base as Exif
from PIL.Image import Resampling, Transpose

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.posters.store import WIDTHS, Copy

SHAPE = 2 / 3
# A little coarser than a JPEG of quality 80, in about two thirds of its bytes
# (benchmarks/posters.py).
KINDS: Mapping[str, Mapping[str, Any]] = {
    "avif": {"quality": 60, "speed": 8, "max_threads": 1},
    "webp": {"quality": 78, "method": 4},
}

READ = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 20_000_000
LEAST_SIDE = 50
LONGEST = 4  # times as long as wide, or as wide as long
MOST_CUT = 0.15  # of a side; what would lose more is shown whole, on a dark ground
ENOUGH = 2 * max(WIDTHS)  # a side of more than twice that is read more coarsely
DARK = (24, 24, 27)
PATIENCE = 5.0
"""Seconds of work for reading a picture; the largest honest one takes half of one."""
PIECE = 256
"""Bytes read at once. Forty can be one of a JPEG's passes over all its pixels, and
there is no looking at the clock within a piece."""

TURNS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}

_one_at_a_time = Lock()  # a large picture takes a hundred megabytes for a moment


class BadPictureError(SneakPreviewError):
    """What came is no picture that can be shown."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A poster, two to three, in every width and kind.

    `digest` tells one source's bytes from another's.
    """

    digest: str
    copies: Mapping[Copy, bytes]


class _Hurried(BytesIO):
    """Bytes that this thread can read until it has worked for so many seconds.

    A decoder asks for more again and again, whatever it is that takes it so long:
    passes over all pixels, a million chunks, a thousand packed colour profiles.
    """

    def __init__(self, body: bytes, patience: float) -> None:
        super().__init__(body)
        self._ends_at = thread_time() + patience

    def read(self, size: int | None = -1, /) -> bytes:
        if thread_time() > self._ends_at:
            raise BadPictureError("it takes too long to read")
        return super().read(size)


def encode(body: bytes, patience: float = PATIENCE) -> Picture:
    """Encode a picture in every width and kind; BadPictureError if it is none.

    JPEG, PNG or WebP of up to 20 megapixels, whole; of several frames the first. No
    copy is wider than what came. Reading it takes no more than `patience` seconds of
    work, and one more at most.
    """
    try:
        with _one_at_a_time:
            copies = dict(_copies(_pixels(_Hurried(body, patience))))
    except BadPictureError:
        raise
    except UnidentifiedImageError as error:
        raise BadPictureError("it is not a JPEG, PNG or WebP picture") from error
    except Exception as error:
        # A decoder may stumble over hostile bytes in any way it likes.
        raise BadPictureError(f"it cannot be read: {type(error).__name__}") from error
    return Picture(sha256(body).hexdigest()[:16], copies)


def _copies(image: Image.Image) -> Iterator[tuple[Copy, bytes]]:
    for width in WIDTHS:
        poster = _shaped(image, width)
        for kind, options in KINDS.items():
            file = BytesIO()
            poster.save(file, kind, **options)
            yield (width, kind), file.getvalue()


def _pixels(body: BytesIO) -> Image.Image:
    """Read the picture upright and opaque, no finer than will be needed."""
    with Image.open(body, formats=READ) as image:
        _check(*image.size)
        image.decodermaxblock = PIECE
        image.draft("RGB", (ENOUGH, ENOUGH))
        turn = _turn(image)
        whole = _plain(image)
        whole = whole.reduce(max(1, min(whole.size) // ENOUGH))
    if turn is not None:
        whole = whole.transpose(turn)
    canvas = Image.new("RGB", whole.size, DARK)
    canvas.paste(whole, mask=whole if whole.mode == "RGBA" else None)
    return canvas


def _check(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise BadPictureError(f"{width} x {height} pixels are too many")
    if min(width, height) < LEAST_SIDE:
        raise BadPictureError(f"{width} x {height} pixels are too few")
    if max(width, height) > LONGEST * min(width, height):
        raise BadPictureError(f"{width} x {height} is no poster's shape")


def _turn(image: Image.Image) -> Transpose | None:
    """Say how the picture has to be turned to stand upright."""
    try:
        return TURNS.get(image.getexif().get(Exif.Orientation, 1))
    except Exception:  # noqa: BLE001 - a broken note does not break the picture
        return None


def _plain(image: Image.Image) -> Image.Image:
    """Give the picture in a mode whose neighbouring pixels can be mixed."""
    if image.has_transparency_data:
        return image if image.mode == "RGBA" else image.convert("RGBA")
    if image.mode.startswith("I"):  # 16 bits, of which the upper eight are seen
        image = image.point(lambda value: value / 256).convert("L")
    return image if image.mode in {"RGB", "L", "CMYK"} else image.convert("RGB")


def _shaped(image: Image.Image, width: int) -> Image.Image:
    """Cut the picture to a poster's shape or, if too much were lost, frame it."""
    wide, high = image.width, image.height * SHAPE
    framed = min(wide, high) < (1 - MOST_CUT) * max(wide, high)
    width = min(width, round(max(wide, high) if framed else min(wide, high)))
    size = (width, round(width / SHAPE))
    if framed:
        return ImageOps.pad(image, size, Resampling.LANCZOS, color=DARK)
    return ImageOps.fit(image, size, Resampling.LANCZOS)

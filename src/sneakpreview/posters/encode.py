"""Checking a stranger's picture, and encoding it anew.

Only pixels come through: whatever else the bytes held, markup or an archive behind
the picture, metadata, a second frame, stays behind.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from threading import Lock
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


def encode(body: bytes) -> Picture:
    """Encode a picture in every width and kind; BadPictureError if it is none.

    JPEG, PNG or WebP of up to 20 megapixels, whole; of several frames the first. No
    copy is wider than what came.
    """
    try:
        with _one_at_a_time:
            copies = dict(_copies(_pixels(body)))
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


def _pixels(body: bytes) -> Image.Image:
    """Read the picture upright and opaque, no finer than will be needed."""
    with Image.open(BytesIO(body), formats=READ) as image:
        _check(*image.size)
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

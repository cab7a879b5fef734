"""Pictures to test with: posters made here, and what only looks like one."""

import struct
import zlib
from io import BytesIO
from random import Random
from typing import Any

from PIL import Image, ImageDraw


def poster(
    width: int = 300, height: int = 450, mode: str = "RGB", seed: int = 1
) -> Image.Image:
    """Paint blurred colours with a bright corner at the upper left."""
    colours = Random(seed).randbytes(6 * 9 * 3)  # noqa: S311 - no secret
    spots = Image.frombytes("RGB", (6, 9), colours)
    painted = spots.resize((width, height), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(painted)
    draw.rectangle((0, 0, width // 3, height // 3), fill=(255, 255, 255))
    return painted.convert(mode)


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:  # noqa: ANN401 - whatever Pillow takes
    """Write a picture down."""
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def png_of_size(width: int, height: int) -> bytes:
    """Claim a size in a PNG's header, with hardly a pixel behind it."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


def chunk(name: bytes, content: bytes) -> bytes:
    """Write a piece of a PNG."""
    ends = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", ends)

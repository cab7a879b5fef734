"""Strangers' pictures: what is shown of them, and what is refused."""

import zlib
from io import BytesIO
from time import thread_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import Base as Exif

from pictures import chunk, png_of_size, poster, saved
from sneakpreview.posters.encode import (
    DARK,
    KINDS,
    BadPictureError,
    encode,
)
from sneakpreview.posters.store import WIDTHS

MARKUP = b"<html><script>alert(1)</script></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
ORDINARY = saved(poster())


def shown(body: bytes, width: int = 220, kind: str = "webp") -> Image.Image:
    return Image.open(BytesIO(encode(body).copies[width, kind]))


def colour(image: Image.Image, x: float, y: float) -> tuple[int, int, int]:
    at = (int((image.width - 1) * x), int((image.height - 1) * y))
    red, green, blue = image.convert("RGB").getpixel(at)  # type: ignore[misc]
    return red, green, blue


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 25 for a, b in zip(one, other, strict=True))


def test_a_poster_comes_in_two_widths_and_two_kinds() -> None:
    copies = encode(saved(poster(600, 900))).copies
    seen = {
        place: (Image.open(BytesIO(copy)).format, Image.open(BytesIO(copy)).size)
        for place, copy in copies.items()
    }
    assert seen == {
        (220, "avif"): ("AVIF", (220, 330)),
        (220, "webp"): ("WEBP", (220, 330)),
        (440, "avif"): ("AVIF", (440, 660)),
        (440, "webp"): ("WEBP", (440, 660)),
    }


def test_no_copy_is_wider_than_what_came() -> None:
    small = saved(poster(100, 150))
    assert {shown(small, width).size for width in WIDTHS} == {(100, 150)}


def test_the_digest_tells_pictures_apart() -> None:
    other = encode(saved(poster(seed=2)))
    assert encode(ORDINARY).digest == encode(ORDINARY).digest != other.digest
    assert len(other.digest) == 16


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_shows_what_came(kind: str) -> None:
    came, copy = Image.open(BytesIO(ORDINARY)), shown(ORDINARY, kind=kind)
    for x, y in ((0.1, 0.1), (0.5, 0.6), (0.9, 0.9)):
        assert near(colour(copy, x, y), colour(came, x, y))


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("L", "JPEG"),
        ("CMYK", "JPEG"),
        ("1", "PNG"),
        ("L", "PNG"),
        ("LA", "PNG"),
        ("P", "PNG"),
        ("RGBA", "PNG"),
        ("RGB", "WEBP"),
        ("RGBA", "WEBP"),
    ],
)
def test_every_kind_of_pixel_is_shown(mode: str, kind: str) -> None:
    came = poster(mode=mode)
    copy = shown(saved(came, kind))
    assert (copy.mode, copy.size) == ("RGB", (220, 330))
    assert near(colour(copy, 0.1, 0.1), (255, 255, 255))
    dotted = mode in {"1", "P"}  # whose points are of other colours than the whole
    assert dotted or near(colour(copy, 0.5, 0.5), colour(came, 0.5, 0.5))


def test_sixteen_bits_are_shown_as_eight() -> None:
    deep = Image.new("I;16", (300, 450), 200 * 256)
    assert near(colour(shown(saved(deep, "PNG")), 0.5, 0.5), (200, 200, 200))


def test_what_is_transparent_is_dark() -> None:
    glass = Image.new("RGBA", (300, 450), (255, 0, 0, 0))
    palette = poster(mode="P")
    for body in (
        saved(glass, "PNG"),
        saved(palette, "PNG", transparency=palette.getpixel((5, 5))),
    ):
        assert near(colour(shown(body), 0.02, 0.02), DARK)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_upright(orientation: int) -> None:
    turned = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    stored = poster() if turned is None else poster().transpose(turned)
    exif = Image.Exif()
    exif[Exif.Orientation] = orientation
    copy = shown(saved(stored, exif=exif))
    assert copy.size == (220, 330)
    assert near(colour(copy, 0.1, 0.1), (255, 255, 255))
    assert not near(colour(copy, 0.9, 0.9), (255, 255, 255))


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")  # which Pillow says of it
def test_a_broken_note_does_not_break_the_picture() -> None:
    body = saved(poster(), exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40)
    assert shown(body).size == (220, 330)


def test_nothing_but_pixels_comes_through() -> None:
    exif = Image.Exif()
    exif[Exif.ImageDescription] = MARKUP.decode()
    noted = saved(poster(), exif=exif, comment=MARKUP, icc_profile=MARKUP)
    archive = b"PK\x05\x06" + bytes(18)
    for body in (noted, ORDINARY + MARKUP, ORDINARY + archive):
        picture = encode(body)
        for copy in picture.copies.values():
            assert b"script" not in copy
            assert archive not in copy
            assert set(Image.open(BytesIO(copy)).info) & {"exif", "xmp", "comment"} == (
                set()
            )


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "MPO"])
def test_of_several_frames_the_first_is_shown(kind: str) -> None:
    first, second = (Image.new("RGB", (300, 450), name) for name in ("red", "blue"))
    body = saved(first, kind, save_all=True, append_images=[second])
    assert near(colour(shown(body), 0.5, 0.5), (255, 0, 0))


def test_a_picture_of_nearly_the_shape_is_cut_and_loses_its_edges_alone() -> None:
    wide = Image.new("RGB", (340, 450), "white")
    wide.paste("red", (0, 0, 12, 450))
    copy = shown(saved(wide))
    assert copy.size == (220, 330)
    assert near(colour(copy, 0.0, 0.5), (255, 255, 255))


@pytest.mark.parametrize("size", [(800, 450), (300, 900)])
def test_a_picture_of_another_shape_is_shown_whole(size: tuple[int, int]) -> None:
    copy = shown(saved(Image.new("RGB", size, "white")))
    assert copy.size == (220, 330)
    assert near(colour(copy, 0.0, 0.0), DARK)
    assert near(colour(copy, 0.5, 0.5), (255, 255, 255))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xd8\xff",
        SVG,
        MARKUP,
        b'<?xml version="1.0"?>' + SVG,
        saved(poster(), "GIF"),
        saved(poster(), "TIFF"),
        saved(poster(), "BMP"),
        b"GIF89a" + ORDINARY,
        ORDINARY[: len(ORDINARY) // 2],
        saved(poster(), "PNG")[:-2000],
        saved(poster(), "WEBP")[:-500],
        png_of_size(50_000, 50_000),
        png_of_size(12_000, 9_000),
        png_of_size(5_000, 5_000),
        png_of_size(300, 450),
        saved(poster(49, 100)),
        saved(poster(60, 300)),
    ],
)
def test_what_is_no_poster_is_refused(body: bytes) -> None:
    with pytest.raises(BadPictureError):
        encode(body)


def test_a_refusal_says_why() -> None:
    for body, why in (
        (SVG, "it is not a JPEG, PNG or WebP picture"),
        (png_of_size(5_000, 5_000), "5000 x 5000 pixels are too many"),
        (saved(poster(49, 100)), "49 x 100 pixels are too few"),
        (saved(poster(60, 300)), "60 x 300 is no poster's shape"),
    ):
        with pytest.raises(BadPictureError, match=why):
            encode(body)


PNG = saved(poster(), "PNG")
HEADER = 33  # bytes of a PNG before its other chunks


def passes(count: int) -> bytes:
    """Make a JPEG that goes over all its pixels that often; each takes 37 bytes."""
    body = saved(Image.new("L", (4400, 4400), 128), progressive=True, quality=50)
    last = body[body.rindex(b"\xff\xda") : -2]
    return body[:-2] + last * count + body[-2:]


def with_chunks(name: bytes, content: bytes, count: int) -> bytes:
    """Make a PNG with many chunks of a kind that nobody needs."""
    return PNG[:HEADER] + chunk(name, content) * count + PNG[HEADER:]


SLOW = {
    "a JPEG of many passes": passes(400),
    "many empty chunks": with_chunks(b"aaAa", b"", 200_000),
    "many colour profiles": with_chunks(
        b"iCCP", b"x\0\0" + zlib.compress(bytes(1 << 20)), 2_000
    ),
}


@pytest.mark.parametrize("name", SLOW)
def test_a_picture_that_takes_too_long_is_given_up(name: str) -> None:
    """Each takes seconds, and with ten megabytes of it minutes."""
    start = thread_time()
    with pytest.raises(BadPictureError, match="takes too long"):
        encode(SLOW[name], patience=0.2)
    assert thread_time() - start < 0.8


def test_an_honest_picture_of_the_largest_size_is_read_in_time() -> None:
    noise = Image.effect_noise((4400, 4400), 90)
    assert is_shown(saved(noise, progressive=True, quality=50))


SOUND = [saved(poster(60, 90), kind) for kind in ("JPEG", "PNG", "WEBP")]


def is_shown(body: bytes) -> bool:
    return set(encode(body).copies) == {(w, kind) for w in WIDTHS for kind in KINDS}


def is_refused(body: bytes) -> bool:
    try:
        encode(body)
    except BadPictureError as error:
        return bool(str(error))
    return False


@given(st.binary(max_size=500))
@example(ORDINARY)
def test_any_bytes_are_shown_or_refused(body: bytes) -> None:
    assert is_refused(body) or is_shown(body)


@given(st.sampled_from(SOUND), st.data())
def test_a_picture_with_any_damage_is_shown_or_refused(
    body: bytes, data: st.DataObject
) -> None:
    places = st.integers(0, len(body) - 1)
    damaged = bytearray(body)
    for place, byte in data.draw(st.dictionaries(places, st.integers(0, 255))).items():
        damaged[place] = byte
    assert is_refused(bytes(damaged)) or is_shown(bytes(damaged))

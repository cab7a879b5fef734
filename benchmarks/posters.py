"""A poster's copies against the same widths as JPEG: bytes, faults, time.

The peer takes the same pictures, cuts them the same and writes them as JPEG of quality
80, progressive and optimised. A fault is the root of the mean square of what differs
from the picture before it was written, in steps of 256 of brightness. The pictures are
made here, blurred shapes at several sizes under grain and words; real posters from a
folder tell more.

    python benchmarks/posters.py [--pictures FOLDER]
"""

import argparse
import statistics
from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from random import Random
from time import process_time

from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageOps, ImageStat

from sneakpreview.posters.encode import KINDS, encode
from sneakpreview.posters.store import WIDTHS

SIZE = (500, 750)  # as TMDB sends them
PEER = {"quality": 80, "progressive": True, "optimize": True}
LANCZOS = Image.Resampling.LANCZOS


def made(seed: int) -> bytes:
    """Make a picture that is as hard to write down as a photograph with a title."""
    chance = Random(seed)  # noqa: S311 - no secret
    picture = Image.new("RGB", SIZE, "grey")
    for step, share in ((250, 0.6), (50, 0.4), (10, 0.2), (2, 0.05)):
        size = (SIZE[0] // step, SIZE[1] // step)
        spots = Image.frombytes("RGB", size, chance.randbytes(size[0] * size[1] * 3))
        picture = Image.blend(picture, spots.resize(SIZE, LANCZOS), share)
    title = ImageDraw.Draw(picture)
    title.text((40, 560), "A Film\nof Words", "white", ImageFont.load_default(72))
    file = BytesIO()
    picture.save(file, "JPEG", quality=92)
    return file.getvalue()


def cut(body: bytes, width: int) -> Image.Image:
    """Cut a picture as the copies are."""
    return ImageOps.fit(
        Image.open(BytesIO(body)).convert("RGB"), (width, width * 3 // 2)
    )


def as_jpeg(body: bytes) -> dict[tuple[int, str], bytes]:
    """Write a picture as the peer does."""
    copies = {}
    for width in WIDTHS:
        file = BytesIO()
        cut(body, width).save(file, "JPEG", **PEER)
        copies[width, "jpeg"] = file.getvalue()
    return copies


def fault(copy: bytes, before: Image.Image) -> float:
    """Say how far a copy is from what it is of."""
    after = Image.open(BytesIO(copy)).convert("L")
    return ImageStat.Stat(ImageChops.difference(after, before.convert("L"))).rms[0]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, help="a folder of posters")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    bodies = list(read(given.pictures))
    sizes: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    faults: defaultdict[tuple[int, str], list[float]] = defaultdict(list)
    times: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(given.rounds):
        for body in bodies:
            begun = process_time()
            ours = dict(encode(body).copies)
            between = process_time()
            peer = as_jpeg(body)
            times["peer"].append(process_time() - between)
            times["ours"].append(between - begun)
            for place, copy in (ours | peer).items():
                sizes[place].append(len(copy))
                faults[place].append(fault(copy, cut(body, place[0])))
    print(f"{len(bodies)} pictures, {given.rounds} rounds; means")
    for width in WIDTHS:
        base = statistics.mean(sizes[width, "jpeg"])
        for kind in ("jpeg", *KINDS):
            size = statistics.mean(sizes[width, kind])
            off = statistics.mean(faults[width, kind])
            print(f"{width} {kind}: {size:,.0f} bytes, ratio {size / base:.2f}", end="")
            print(f", fault {off:.1f}")
    mine, theirs = (1000 * statistics.median(times[who]) for who in ("ours", "peer"))
    print(f"a poster, ms of CPU: {mine:.0f} with four copies, {theirs:.0f} with two")


def read(folder: Path | None) -> Iterator[bytes]:
    """Read the pictures of a folder, or make some."""
    if folder is None:
        yield from map(made, range(8))
    else:
        for file in sorted(folder.iterdir()):
            yield file.read_bytes()


if __name__ == "__main__":
    main()

"""Bodies: unpacked a little at a time, and given up where they grow too large."""

import zlib
from collections.abc import Iterable, Iterator, Mapping

from sneakpreview.sources.base import SourceError

PIECE = 1 << 16  # bytes unpacked at once: of a kilobyte of gzip a megabyte can come
GZIP = 16 + zlib.MAX_WBITS  # zlib's own way to say it


def read(headers: Mapping[str, str], chunks: Iterable[bytes], most: int) -> bytes:
    """Read a whole body; SourceError beyond `most` bytes, packed or unpacked."""
    declared = headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most:
        raise SourceError("its answer is too large")
    chunks = _at_most(chunks, most)
    coding = headers.get("content-encoding", "").strip().lower()
    if coding in {"gzip", "x-gzip"}:
        chunks = _at_most(_unpack(chunks), most)
    elif coding not in {"", "identity"}:
        raise SourceError("its answer is packed in a way that was not asked for")
    return b"".join(chunks)


def _at_most(chunks: Iterable[bytes], most: int) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > most:
            raise SourceError("its answer is too large")
        yield chunk


def _unpack(chunks: Iterable[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(GZIP)
    begun = False
    try:
        for chunk in chunks:
            rest, begun = chunk, True
            while rest:
                yield unpacker.decompress(rest, PIECE)
                rest = unpacker.unconsumed_tail
        while begun and not unpacker.eof:
            piece = unpacker.decompress(b"", PIECE)
            if not piece:
                raise SourceError("its answer is cut off")
            yield piece
    except zlib.error:
        raise SourceError("its answer is packed wrongly") from None
    if unpacker.unused_data:
        raise SourceError("its answer goes on after its end")

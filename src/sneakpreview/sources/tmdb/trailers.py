"""The trailers of a film, the best first."""

import re

from sneakpreview.domain.film import Trailer
from sneakpreview.sources.document import Node

TYPES = ("Trailer", "Teaser")
"""Those that are taken, the better first."""
MOST = 2
"""Kept in one language: a second is there for a change, a tenth never seen."""

_ID = re.compile(r"[A-Za-z0-9_-]{11}", re.ASCII)
_LANGUAGE = re.compile(r"(?!xx)[a-z]{2}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT[0-9:.]{5,15}Z", re.ASCII)


def trailers(results: Node) -> tuple[Trailer, ...]:
    """Read them: trailers before teasers, official before others, newest before old.

    Only what is on YouTube, each once, and two in each language.
    """
    videos = sorted(filter(_is_trailer, results.items()), key=_published, reverse=True)
    videos.sort(key=_rank)
    kept: dict[str, Trailer] = {}
    languages: list[str | None] = []
    for video in videos:
        trailer = _trailer(video)
        if trailer.youtube_id not in kept and languages.count(trailer.language) < MOST:
            kept[trailer.youtube_id] = trailer
            languages.append(trailer.language)
    return tuple(kept.values())


def _is_trailer(video: Node) -> bool:
    return (
        video["site"].value == "YouTube"
        and video["type"].value in TYPES
        and _ID.fullmatch(video["key"].name() or "") is not None
    )


def _rank(video: Node) -> tuple[int, bool]:
    return TYPES.index(video["type"].value), not video["official"].true()


def _published(video: Node) -> str:
    time = video["published_at"].name() or ""
    return time if _TIME.fullmatch(time) else ""


def _trailer(video: Node) -> Trailer:
    language = video["iso_639_1"].name() or ""
    return Trailer(
        youtube_id=video["key"].name() or "",
        language=language if _LANGUAGE.fullmatch(language) else None,
        official=video["official"].true(),
    )

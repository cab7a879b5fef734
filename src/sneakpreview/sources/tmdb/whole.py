"""Whether a film's page is whole: half of one would wipe out what is stored."""

from sneakpreview.domain.film import FilmKind
from sneakpreview.sources.document import Node

Path = tuple[str, ...]

_SHAPE: dict[Path, type] = {
    ("genres",): list,
    ("spoken_languages",): list,
    ("production_countries",): list,
    ("recommendations", "results"): list,
    ("videos", "results"): list,
    ("credits", "cast"): list,
    ("credits", "crew"): list,
    ("external_ids",): dict,
    ("watch/providers", "results"): dict,
}
_OWN: dict[FilmKind, Path] = {
    FilmKind.FILM: ("release_dates", "results"),
    FilmKind.SERIES: ("content_ratings", "results"),
}


def lacking(document: Node, kind: FilmKind) -> str | None:
    """Name what each page has and this one has not; None where it is whole.

    What is there may be empty.
    """
    if document["success"].value is False:
        return "success"
    for path, shape in (_SHAPE | {_OWN[kind]: list}).items():
        node = document
        for step in path:
            node = node[step]
        if not isinstance(node.value, shape):
            return path[0]
    return None

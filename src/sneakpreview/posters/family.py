"""What each genre draws, and in which moods."""

from dataclasses import dataclass

from sneakpreview.posters.compositions.arches import arches
from sneakpreview.posters.compositions.arcs import arcs
from sneakpreview.posters.compositions.beam import beam
from sneakpreview.posters.compositions.blinds import blinds
from sneakpreview.posters.compositions.burst import burst
from sneakpreview.posters.compositions.circles import circles
from sneakpreview.posters.compositions.contours import contours
from sneakpreview.posters.compositions.cutouts import cutouts
from sneakpreview.posters.compositions.diagonals import diagonals
from sneakpreview.posters.compositions.doorway import doorway
from sneakpreview.posters.compositions.eclipse import eclipse
from sneakpreview.posters.compositions.eye import eye
from sneakpreview.posters.compositions.fields import fields
from sneakpreview.posters.compositions.frames import frames
from sneakpreview.posters.compositions.horizons import horizons
from sneakpreview.posters.compositions.keyhole import keyhole
from sneakpreview.posters.compositions.lanes import lanes
from sneakpreview.posters.compositions.maze import maze
from sneakpreview.posters.compositions.mesa import mesa
from sneakpreview.posters.compositions.orbits import orbits
from sneakpreview.posters.compositions.portrait import portrait
from sneakpreview.posters.compositions.quilt import quilt
from sneakpreview.posters.compositions.rainbow import rainbow
from sneakpreview.posters.compositions.rising import rising
from sneakpreview.posters.compositions.skyline import skyline
from sneakpreview.posters.compositions.spiral import spiral
from sneakpreview.posters.compositions.spires import spires
from sneakpreview.posters.compositions.stones import stones
from sneakpreview.posters.compositions.tear import tear
from sneakpreview.posters.compositions.threads import threads
from sneakpreview.posters.compositions.tunnel import tunnel
from sneakpreview.posters.compositions.waves import waves
from sneakpreview.posters.palette import Mood
from sneakpreview.posters.stage import Composition


@dataclass(frozen=True, slots=True)
class Family:
    """The compositions that tell a genre, and the moods that colour it."""

    name: str
    compositions: tuple[Composition, ...]
    moods: tuple[Mood, ...]


_NIGHT, _BLOOD, _SKY = Mood.NIGHT, Mood.BLOOD, Mood.SKY
_SUN, _ROSE, _EARTH, _LEAF = Mood.SUN, Mood.ROSE, Mood.EARTH, Mood.LEAF

_FAMILIES = (
    Family("action", (burst,), (_BLOOD, _SUN, _NIGHT)),
    Family("adventure", (contours,), (_LEAF, _EARTH, _SUN, _SKY)),
    Family("animation", (cutouts,), (_SUN, _LEAF, _ROSE)),
    Family("biography", (portrait,), (_EARTH, _ROSE, _SKY, _NIGHT)),
    Family("comedy", (arcs, quilt), (_SUN, _ROSE, _LEAF)),
    Family("crime", (blinds, skyline), (_NIGHT, _BLOOD)),
    Family("documentary", (frames,), (_NIGHT, _SKY, _EARTH, _LEAF)),
    Family(
        "drama",
        (horizons, doorway, fields, stones),
        (_SKY, _EARTH, _ROSE, _NIGHT, _LEAF),
    ),
    Family("family", (rainbow,), (_SUN, _ROSE, _LEAF)),
    Family("fantasy", (spires,), (_LEAF, _ROSE, _SKY, _NIGHT)),
    Family("history", (arches,), (_EARTH, _SUN, _BLOOD)),
    Family("horror", (eye, tear), (_BLOOD, _NIGHT)),
    Family("musical", (waves,), (_ROSE, _SUN, _NIGHT)),
    Family("mystery", (keyhole, maze), (_NIGHT, _SKY, _LEAF)),
    Family("romance", (circles, threads), (_ROSE, _SUN, _BLOOD, _SKY)),
    Family("sci-fi", (orbits, rising, eclipse), (_SKY, _NIGHT)),
    Family("sport", (lanes,), (_LEAF, _SUN, _SKY, _BLOOD)),
    Family("thriller", (spiral, tunnel), (_BLOOD, _NIGHT, _SUN)),
    Family("war", (diagonals,), (_EARTH, _NIGHT, _LEAF, _BLOOD)),
    Family("western", (mesa,), (_SUN, _EARTH, _BLOOD)),
)
NO_FAMILY = Family("none", (beam,), (_NIGHT, _SKY, _EARTH))
"""What a film without a genre that we know gets."""

FAMILIES = {family.name: family for family in _FAMILIES}
"""The families by the name that most sources give their genre."""

_OTHER_NAMES = {
    "action & adventure": "action",
    "adult": "romance",
    "biopic": "biography",
    "children": "family",
    "film noir": "crime",
    "film-noir": "crime",
    "game show": "comedy",
    "game-show": "comedy",
    "kids": "family",
    "music": "musical",
    "news": "documentary",
    "noir": "crime",
    "reality": "documentary",
    "reality-tv": "documentary",
    "sci-fi & fantasy": "sci-fi",
    "science fiction": "sci-fi",
    "soap": "romance",
    "sports": "sport",
    "talk": "documentary",
    "talk-show": "documentary",
    "war & politics": "war",
}


def family_of(genre: str) -> Family | None:
    """Give the family of a genre as a source spells it, None for an unknown one."""
    name = genre.strip().casefold()
    return FAMILIES.get(_OTHER_NAMES.get(name, name))


def families_of(genres: tuple[str, ...]) -> list[Family]:
    """Give the families of a film's genres, the most telling first, none twice."""
    found = (family_of(genre) for genre in genres)
    return list(dict.fromkeys(family for family in found if family is not None))

"""Placing the picture on a poster, above its text or below."""

from dataclasses import dataclass

from sneakpreview.posters.era import Era
from sneakpreview.posters.shapes import clip, cut_by, group, rect
from sneakpreview.posters.stage import HEIGHT, MARGIN, WIDTH, Scene

_AIR = 28
_MAT = 22
_SEAM = 0.8
_INSET = 4
_KEYLINE = 10


@dataclass(frozen=True, slots=True)
class Picture:
    """Where the picture lies, and where the text beside it begins."""

    left: float
    top: float
    height: float
    scale: float
    text_top: float

    @classmethod
    def beside(cls, text: float, era: Era, *, at_head: bool) -> "Picture":
        """Give the room that a text of such a height leaves, the text at one end."""
        edge: float = _MAT if era.mat else 0
        border = MARGIN + (_KEYLINE if era.keyline else _INSET)
        if at_head:
            top = border + text + _AIR
            height = HEIGHT - top - edge
            text_top: float = border
        else:
            top = edge
            height = HEIGHT - border - text - _AIR - edge
            text_top = HEIGHT - border - text
        return cls(edge, top, height, (WIDTH - 2 * edge) / WIDTH, text_top)

    def placed(self, scene: Scene, era: Era, *, flipped: bool) -> str:
        """Put the scene in its place, cut to its edges, perhaps mirrored."""
        size = self.scale
        across = (
            f"matrix({-size:.3f} 0 0 {size:.3f} {WIDTH - self.left:g} {self.top:.1f})"
        )
        along = f"matrix({size:.3f} 0 0 {size:.3f} {self.left:g} {self.top:.1f})"
        tall = self.height / size
        corners = {"rx": era.round} if era.round else {}
        frame = rect(0, 0, WIDTH, tall, **corners)
        return clip("p", frame) + group(
            [scene.marks, "" if era.texture.tints else era.texture.draw(WIDTH, tall)],
            transform=across if flipped else along,
            clip_path=cut_by("p"),
        )

    def panel(self, ground: str, era: Era, *, at_head: bool) -> str:
        """Cover the seam between picture and text, where a hair would show."""
        if era.mat:
            return ""
        if at_head:
            return rect(0, 0, WIDTH, self.top + _SEAM, fill=ground)
        top = self.top + self.height - _SEAM
        return rect(0, top, WIDTH, HEIGHT - top, fill=ground)

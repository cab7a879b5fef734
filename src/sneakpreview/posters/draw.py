"""Drawing the poster of a film that has none."""

from sneakpreview.domain.film import Film
from sneakpreview.posters.layout import lay_out
from sneakpreview.posters.line import written
from sneakpreview.posters.stage import HEIGHT, WIDTH
from sneakpreview.posters.text import quoted


def draw(film: Film) -> str:
    """Draw a film's poster: a complete SVG document, 400 wide and 600 tall.

    The same facts give the same text. It refers to nothing outside of itself and
    has no script and no style sheet, so that it works under the strictest
    Content-Security-Policy and within `<img>`.
    """
    poster = lay_out(film)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}">'
        f"<title>{quoted(poster.name)}</title>"
        f"{''.join(poster.marks)}{written((*poster.title, *poster.small))}</svg>"
    )

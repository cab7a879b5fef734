"""Posters: a picture for every film, drawn where there is no other."""

from hashlib import sha256

import structlog
from apiflask import APIBlueprint
from flask import Response, request
from sqlalchemy.exc import DBAPIError

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmId, film_id
from sneakpreview.posters.draw import draw
from sneakpreview.posters.store import WIDTHS
from sneakpreview.storage import pictures
from sneakpreview.storage.job import ASIDE, FETCHED
from sneakpreview.storage.pictures import PictureRow
from sneakpreview.usecases.fetch_picture import ask_again
from sneakpreview.usecases.show_film import show_film
from sneakpreview.web.transaction import parts, reading, sources, writing
from sneakpreview.wiring import now

DAY = 86_400
YEAR = 365 * DAY

routes = APIBlueprint("posters", __name__, enable_openapi=False)
log = structlog.get_logger()


@routes.get("/posters/<id_>")
def show(id_: str) -> Response:
    """Show a film's picture or, until it is there and where there is none, draw one.

    `w` is the width; with the picture's digest as `v` the answer may be kept for ever.
    """
    film, width = film_id(id_), _width()
    with reading() as session:
        row = pictures.get(session, film)
    answer = _picture(row, width) or _drawn(film, row)
    answer.vary.add("Accept")
    answer.make_conditional(request)
    return answer


def _width() -> int:
    asked = request.args.get("w", str(WIDTHS[0]))
    if asked not in map(str, WIDTHS):
        widths = " or ".join(map(str, WIDTHS))
        raise BadInputError(f"w must be {widths}, a poster's width in pixels")
    return int(asked)


def _picture(row: PictureRow | None, width: int) -> Response | None:
    kind = _kind()
    if row is None or row.digest is None or kind is None:
        return None
    content = parts().posters.read(row.film, row.digest, width, kind)
    if content is None:
        _ask_again(row)
        return None
    answer = Response(content, mimetype=f"image/{kind}")
    answer.cache_control.public = True
    lasting = request.args.get("v") == row.digest
    answer.cache_control.max_age = YEAR if lasting else DAY
    answer.cache_control.immutable = lasting
    answer.set_etag(f"{row.digest}-{width}-{kind}")
    return answer


def _kind() -> str | None:
    """Choose what the browser can show: AVIF only where it says so itself."""
    accepted = request.accept_mimetypes
    if any(kind == "image/avif" and quality for kind, quality in accepted):
        return "avif"
    return "webp" if not accepted or accepted["image/webp"] else None


def _ask_again(row: PictureRow) -> None:
    if row.state != FETCHED:
        return
    try:
        with writing() as session:
            ask_again(session, row.film, now())
    except DBAPIError as error:
        # The drawn poster needs no database that can write.
        log.warning("a picture could not be asked for", reason=str(error.orig))


def _drawn(film: FilmId, row: PictureRow | None) -> Response:
    with reading() as session:
        shown = show_film(session, sources(), film)
    picture = draw(shown).encode()
    answer = Response(picture, mimetype="image/svg+xml")
    answer.cache_control.public = True
    # Facts and pictures that are still on their way change it soon.
    coming = not shown.sources or (row is not None and row.state != ASIDE)
    answer.cache_control.max_age = 1 if coming else DAY
    answer.set_etag(sha256(picture).hexdigest()[:16])
    return answer

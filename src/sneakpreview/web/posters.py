"""Posters: a picture for every film, drawn where there is no other."""

from hashlib import sha256

from apiflask import APIBlueprint
from flask import Response, request

from sneakpreview.domain.film import film_id
from sneakpreview.posters.draw import draw
from sneakpreview.usecases.show_film import show_film
from sneakpreview.web.transaction import reading, sources

DAY = 86_400

routes = APIBlueprint("posters", __name__, enable_openapi=False)


@routes.get("/posters/<id_>")
def show(id_: str) -> Response:
    """Draw a film's poster."""
    with reading() as session:
        film = show_film(session, sources(), film_id(id_))
    picture = draw(film).encode()
    answer = Response(picture, mimetype="image/svg+xml")
    # Facts that are still on their way change the picture soon.
    answer.cache_control.public = True
    answer.cache_control.max_age = DAY if film.sources else 1
    answer.set_etag(sha256(picture).hexdigest()[:16])
    answer.make_conditional(request)
    return answer

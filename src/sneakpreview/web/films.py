"""Films: one whole, its related list, and the votes it has."""

import structlog
from apiflask import APIBlueprint
from flask import current_app
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.domain.film import Film, film_id
from sneakpreview.storage import pictures
from sneakpreview.usecases.offer_starters import offer_starters
from sneakpreview.usecases.recommend_films import explain_film
from sneakpreview.usecases.show_film import (
    is_coming,
    may_say_more,
    on_their_way,
    open_film,
    show_film,
    show_related,
)
from sneakpreview.web.languages import languages
from sneakpreview.web.limits import HURRY, may
from sneakpreview.web.marks import marks_of_visitor
from sneakpreview.web.query import Paged
from sneakpreview.web.security import person, visitor
from sneakpreview.web.shapes import (
    BecauseOut,
    ExplainedVoterOut,
    FilmOut,
    FilmsOut,
    film_out,
    films_out,
)
from sneakpreview.web.transaction import reading, sources, writing
from sneakpreview.wiring import now

log = structlog.get_logger()

routes = APIBlueprint("films", __name__, url_prefix="/api", tag="Films")


@routes.get("/films/<id_>")
@routes.output(FilmOut)
def show(id_: str) -> FilmOut:
    """Show a film with all that is known of it.

    Where somebody is signed in, sources that have not spoken of it yet are asked to.
    """
    id_ = film_id(id_)
    with reading() as session:
        film = show_film(session, sources(), id_)
        digest = pictures.digests(session, [film.id]).get(film.id)
        pending = is_coming(session, film.id)
        is_whole = visitor() is None or not may_say_more(session, sources(), film.id)
    pending = (not is_whole and _open(film)) or pending
    mark = marks_of_visitor().get(film.id)
    return film_out(film, mark, digest, languages=languages(), pending=pending)


def _open(film: Film) -> bool:
    """Have more of a film fetched, and say whether that could be written down.

    The page is shown in any case: to a crawler, and when the disk is full.
    """
    try:
        if not may("openings"):
            return False
        with writing(HURRY) as session:
            open_film(session, sources(), film, now())
    except SQLAlchemyError as error:
        log.warning("a film could not be opened", reason=str(error))
        return False
    current_app.extensions["wake"]()
    return True


@routes.get("/films/<id_>/related")
@routes.output(FilmsOut)
def related(id_: str) -> FilmsOut:
    """List the films that a source recommends beside this one, best first."""
    id_ = film_id(id_)
    with reading() as session:
        show_film(session, sources(), id_)
        films = show_related(session, sources(), id_)
        ids = [film.id for film in films]
        digests = pictures.digests(session, ids)
        pending = on_their_way(session, ids)
    return films_out(
        films, marks_of_visitor(), digests, languages=languages(), pending=pending
    )


@routes.get("/films/<id_>/votes")
@routes.output(BecauseOut)
def votes(id_: str) -> BecauseOut:
    """Name the person's liked films that vote for this one."""
    mine, id_ = person(), film_id(id_)
    with reading() as session:
        show_film(session, sources(), id_)
        because = explain_film(session, mine, id_)
    voters = [ExplainedVoterOut.model_validate(voter) for voter in because]
    return BecauseOut(because=voters)


@routes.get("/starters")
@routes.input(Paged, location="query")
@routes.output(FilmsOut)
def starters(query_data: Paged) -> FilmsOut:
    """Offer well-known, diverse films that the person has not marked."""
    marked = marks_of_visitor()
    with reading() as session:
        films = offer_starters(
            session,
            sources(),
            marked,
            limit=query_data.limit,
            offset=query_data.offset,
        )
        digests = pictures.digests(session, [film.id for film in films])
    return films_out(films, marked, digests, languages=languages())

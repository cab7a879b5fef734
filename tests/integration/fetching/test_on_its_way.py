"""What a page says of films that are on their way, and who may bring in new ones."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, title, tt
from fakes import FakeSource, FarSource, answer
from fetching import claim, fetch, fetch_all, state, want
from sneakpreview.domain.errors import BadInputError, UnknownFilmError
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import films, pictures, votes, wanted
from sneakpreview.usecases.mark_film import MOST_CLAIMED, mark_film
from sneakpreview.usecases.show_film import on_their_way, show_film, show_related

POSTER = "https://pictures.example/1.jpg"


def like(session: Session, person: int, number: int, *sources: FakeSource) -> None:
    mark = Mark(tt(number), MarkKind.LIKE, NOON)
    mark_film(session, sources, person, mark, title(number))


def test_facts_then_a_list_then_a_picture_are_on_their_way(session: Session) -> None:
    me = add_person(session)
    far = FarSource(answer(1, 10, poster=POSTER), answer(10))
    like(session, me, 1, far)
    add_film(session, film(3))
    assert on_their_way(session, [tt(1), tt(2), tt(3)]) == {tt(1)}
    assert on_their_way(session, []) == set()
    fetch_all(session, far)
    assert on_their_way(session, [tt(1), tt(10)]) == {tt(1)}
    assert votes.cast(session, me, Filters()).waiting == 1
    picture = pictures.claim(session, token="a", now=NOON)  # noqa: S106 - no secret
    assert picture is not None
    pictures.finish(session, picture.film, digest="d", now=NOON)
    assert on_their_way(session, [tt(1), tt(10)]) == set()
    assert votes.cast(session, me, Filters()).waiting == 0


def test_a_candidates_picture_is_on_its_way(session: Session) -> None:
    me = add_person(session)
    far = FarSource(answer(1, 10), answer(10, poster=POSTER))
    like(session, me, 1, far)
    fetch_all(session, far)
    assert votes.cast(session, me, Filters()).waiting == 1


def test_a_film_with_something_to_show_is_not_on_its_way(session: Session) -> None:
    want(session, 1)
    down = FarSource(trouble=SourceError("down"))
    fetch(session, claim(session), down, FakeSource(answer(1)))
    assert state(session, 1).state == "wanted"
    assert on_their_way(session, [tt(1)]) == set()


def test_a_page_shows_what_all_sources_at_hand_say_before_anything_came(
    session: Session,
) -> None:
    want(session, 1)
    far = FarSource(answer(1))
    sources = (
        far,
        FakeSource(answer(1, runtime=None)),
        FakeSource(answer(1), name="b"),
    )
    shown = show_film(session, sources, tt(1))
    assert (shown.runtime, shown.sources) == (100, ("fake", "b"))
    assert show_film(session, (far,), tt(1)).title == "Film 1"
    assert far.asked == []


def test_the_part_of_a_list_that_came_along_is_shown_where_there_is_no_other(
    session: Session,
) -> None:
    me = add_person(session)
    far = FarSource(answer(1, 10), answer(10, 12, 1))
    like(session, me, 1, far)
    fetch_all(session, far)
    near = FakeSource(answer(10, 11), answer(11))
    assert [one.id for one in show_related(session, (far,), tt(10))] == [tt(1)]
    assert [one.id for one in show_related(session, (far, near), tt(10))] == [tt(11)]
    wanted.want_list(session, tt(10), NOON)
    fetch_all(session, far)
    assert [one.id for one in show_related(session, (near,), tt(10))] == [
        tt(12),
        tt(1),
    ]


def test_a_person_names_only_so_many_films_that_nobody_knows(session: Session) -> None:
    me, other = add_person(session), add_person(session)
    far, near = FarSource(), FakeSource(answer(999))
    for number in range(1, MOST_CLAIMED + 1):
        like(session, me, number, far, near)
    with pytest.raises(BadInputError, match="still unknown"):
        like(session, me, 500, far, near)
    like(session, me, 999, far, near)
    like(session, me, 1, far, near)
    like(session, other, 500, far, near)
    known = FarSource(*(answer(number) for number in range(1, 3)))
    fetch_all(session, known, now=NOON + timedelta(seconds=1))
    like(session, me, 501, far, near)


def test_a_film_without_a_title_is_refused(session: Session) -> None:
    me = add_person(session)
    mark = Mark(tt(1), MarkKind.LIKE, NOON)
    with pytest.raises(UnknownFilmError):
        mark_film(session, (FarSource(),), me, mark)
    assert not films.exists(session, tt(1))

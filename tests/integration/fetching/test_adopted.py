"""Provisional ids: films that lists name before anybody knows their real id."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, title, tt
from fakes import FakeSource, FarSource, answer
from fetching import claim, fetch, fetch_all, state, want
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.domain.filters import Filters
from sneakpreview.sources.base import Answer
from sneakpreview.storage import aliases, films, related, votes, wanted
from sneakpreview.storage.base import from_number, sessions, to_number
from sneakpreview.usecases.show_film import is_coming, on_their_way, show_related
from voting import heard


def numbered(number: int, kind: FilmKind = FilmKind.FILM) -> FilmId:
    return provisional_id("tmdb", kind, number)


def listing(*numbers: int) -> tuple[Title, ...]:
    return tuple(replace(title(number), id=numbered(number)) for number in numbers)


def source(*numbers: int, **lists: tuple[Title, ...]) -> FarSource:
    """Make a source that knows films by their own numbers too."""
    answers = [
        Answer(film(number), lists.get(f"list_{number}", ())) for number in numbers
    ]
    far = FarSource(*answers)
    for number in numbers:
        far.alias(numbered(number), tt(number))
    return far


def like(session: Session, number: int) -> int:
    person = add_person(session)
    want(session, number)
    put_mark(session, person, number)
    wanted.want_list(session, tt(number), NOON)
    return person


def places(session: Session, number: int) -> list[FilmId]:
    """Read a list as it is stored, provisional ids included."""
    rows = select(related.RelatedRow.candidate).order_by(related.RelatedRow.position)
    return list(
        session.scalars(
            rows.where(
                related.RelatedRow.film == tt(number),
                related.RelatedRow.position.is_not(None),
            )
        )
    )


def test_an_id_survives_the_database() -> None:
    for kind in FilmKind:
        for number in (1, 603, 999_999_999):
            assert from_number(to_number(numbered(number, kind))) == numbered(
                number, kind
            )
            assert -(2**31) <= to_number(numbered(number, kind)) < 0
    assert from_number(to_number(tt(7))) == tt(7)


def test_a_provisional_film_is_on_its_way_and_never_shown(session: Session) -> None:
    me = like(session, 1)
    far = source(1, list_1=(*listing(10), title(11)))
    fetch(session, claim(session), far)
    assert places(session, 1) == [numbered(10), tt(11)]
    found = votes.cast(session, me, Filters())
    assert ([vote[0] for vote in heard(found.votes)], found.waiting) == ([11], 2)
    assert [one.id for one in show_related(session, (far,), tt(1))] == [tt(11)]


def test_a_films_page_waits_for_what_cannot_be_shown_yet(session: Session) -> None:
    add_film(session, film(11), 5)
    like(session, 1)
    far = source(1, 10, list_1=(title(11), *listing(10)))
    fetch(session, claim(session), far)
    assert not on_their_way(session, [tt(1), tt(11)])
    assert is_coming(session, tt(1))
    fetch_all(session, far)
    assert not is_coming(session, tt(1))


def test_a_film_is_adopted_when_its_real_id_is_learnt(session: Session) -> None:
    me = like(session, 1)
    far = source(1, 10, list_1=listing(10))
    fetch_all(session, far, FakeSource(answer(10, runtime=90)))
    assert places(session, 1) == [tt(10)]
    assert films.load(session, [tt(10)])[tt(10)].sources == ("tmdb",)
    assert not films.exists(session, numbered(10))
    assert votes.cast(session, me, Filters()).waiting == 0
    assert aliases.real(session, [numbered(10), tt(1)]) == {numbered(10): tt(10)}


def test_a_known_alias_is_used_at_once(session: Session) -> None:
    like(session, 1)
    fetch_all(session, source(1, 10, list_1=listing(10)))
    like(session, 2)
    far = source(2, list_2=(*listing(10), title(10), *listing(2), title(2)))
    fetch_all(session, far)
    assert places(session, 2) == [tt(10)]


def test_a_film_that_is_here_already_is_adopted_as_it_is(session: Session) -> None:
    add_film(session, film(10, runtime=77), 5)
    like(session, 1)
    far = source(1, 10, list_1=(title(10), *listing(10)))
    fetch_all(session, far)
    assert places(session, 1) == [tt(10)]
    assert films.load(session, [tt(10)])[tt(10)].runtime == 77
    assert state(session, 10).state == "fetched"


def test_a_film_is_taken_off_its_own_list(session: Session) -> None:
    like(session, 1)
    fetch_all(session, source(1, list_1=listing(1, 10)))
    assert places(session, 1) == [numbered(10)]


def test_a_like_of_the_real_film_gets_its_list_from_either(session: Session) -> None:
    like(session, 1)
    far = source(1, 10, list_1=listing(10), list_10=(title(1), title(12)))
    fetch(session, claim(session), far)
    by_number = claim(session)
    assert by_number[0].film == numbered(10)
    like(session, 10)
    fetch(session, by_number, far)
    assert related.listed(session, tt(10)) == [tt(1), tt(12)]
    assert state(session, 10).state == "fetched"


def test_a_film_whose_id_nobody_tells_is_given_up(session: Session) -> None:
    like(session, 1)
    far = source(1, list_1=listing(10))
    fetch_all(session, far, FakeSource())
    assert state(session, numbered(10)).state == "aside"


def test_many_adopt_at_once_and_none_waits_in_a_ring(engine: Engine) -> None:
    maker = sessions(engine)
    numbers = range(10, 22)
    everybody = listing(*numbers)
    lists = {f"list_{number}": everybody for number in (1, 2, *numbers)}
    far = source(1, 2, *numbers, **lists)
    with maker.begin() as session:
        like(session, 1)
        like(session, 2)

    def work(worker: int) -> None:
        while True:
            with maker.begin() as session:
                held = claim(session, f"w{worker}")
            if not held:
                return
            with maker.begin() as session:
                fetch(session, held, far)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    with maker.begin() as session:
        fetch_all(session, far)
        for number in (1, 2):
            assert places(session, number) == [tt(other) for other in numbers]
        assert wanted.states(session)["fetched"] == 2 + len(numbers)

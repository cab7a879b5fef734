"""What commands say of films: from the database, else from sources, and no trace."""

from collections.abc import Sequence

from sqlalchemy import Engine, func, select

from factories import NOON, film, title, tt
from fakes import FakeSource, FarSource, answer
from fetching import fetch_all
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.sources.base import Answer, Source, SourceError
from sneakpreview.storage import films, wanted
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.usecases.ask_sources import Found, Wish, ask
from sneakpreview.usecases.look_up_film import Reach, look_up_film
from sneakpreview.usecases.recommend_beside import recommend_beside

DOWN = SourceError("it could not be reached")


def reach(engine: Engine, *sources: FakeSource) -> Reach:
    """Look in a database and ask sources one film after the other."""

    def gather(asked: Sequence[Source], wishes: Sequence[Wish]) -> list[Found]:
        return [ask(asked, wish) for wish in wishes]

    return Reach(reading(engine), sources, gather)


def keep(engine: Engine, liked: int, *sources: FakeSource) -> None:
    """Have a film and its list fetched, as for a visitor."""
    with sessions(engine).begin() as session:
        films.add(session, [title(liked)], priority=wanted.LIKED, now=NOON)
        wanted.want_list(session, tt(liked), NOON)
        fetch_all(session, *sources)


def recommended(where: Reach, *liked: int, hidden: Sequence[int] = ()) -> list[FilmId]:
    found, _ = recommend_beside(
        where, list(map(title, liked)), list(map(title, hidden)), 9
    )
    return [item.film.id for item in found.items]


def unlisted(number: int) -> Title:
    """Give a title as TMDB lists it, under its own number."""
    own = provisional_id("tmdb", FilmKind.FILM, number)
    return Title(own, f"Film {number}", known=float(number))


def rows(engine: Engine) -> int | None:
    with reading(engine)() as session:
        return session.scalar(select(func.count()).select_from(FilmRow))


def test_a_film_that_is_here_is_shown_and_nobody_is_asked(
    sqlite_engine: Engine,
) -> None:
    keep(sqlite_engine, 1, FakeSource(answer(1, 2), answer(2)))
    far = FarSource(answer(1, 3))
    seen = look_up_film(reach(sqlite_engine, far), tt(1))
    assert seen.film is not None
    assert (seen.film.id, [one.id for one in seen.related]) == (tt(1), [tt(2)])
    assert (far.asked, seen.troubles) == ([], {})


def test_a_film_that_is_not_here_is_asked_for_and_not_kept(
    sqlite_engine: Engine,
) -> None:
    seen = look_up_film(reach(sqlite_engine, FarSource(answer(1, 2))), tt(1))
    assert seen.film is not None
    assert (seen.film.id, [one.id for one in seen.related]) == (tt(1), [tt(2)])
    assert rows(sqlite_engine) == 0


def test_a_source_in_trouble_is_named_and_the_others_answer(
    sqlite_engine: Engine,
) -> None:
    where = reach(sqlite_engine, FarSource(trouble=DOWN), FakeSource(answer(1, 2)))
    seen = look_up_film(where, tt(1))
    assert seen.film is not None
    assert seen.troubles == {"tmdb": DOWN}


def test_a_film_that_nobody_knows_is_nobodys_trouble(sqlite_engine: Engine) -> None:
    seen = look_up_film(reach(sqlite_engine, FarSource(), FakeSource()), tt(1))
    assert (seen.film, seen.troubles) == (None, {})


def test_lists_that_are_here_count_as_they_are(sqlite_engine: Engine) -> None:
    keep(sqlite_engine, 1, FakeSource(answer(1, 3, 4), answer(3), answer(4)))
    far = FarSource(answer(2, 4, 5))
    assert recommended(reach(sqlite_engine, far), 1, 2)[0] == tt(4)
    assert far.asked == [tt(2)]
    assert rows(sqlite_engine) == 3


def test_what_was_named_is_not_recommended(sqlite_engine: Engine) -> None:
    where = reach(sqlite_engine, FakeSource(answer(1, 2, 3, 4), answer(2, 1, 3, 4)))
    assert recommended(where, 1, 2, hidden=[3]) == [tt(4)]


def test_no_three_films_of_one_director_stand_in_a_row(sqlite_engine: Engine) -> None:
    wall = [
        answer(number, title=title, directors=("Akira Kurosawa",))
        for number, title in ((5, "Ikiru"), (4, "Ran"), (3, "Dreams"))
    ]
    other = answer(2, title="Vagabond", directors=("Agnès Varda",))
    where = reach(sqlite_engine, FakeSource(answer(1, 5, 4, 3, 2), *wall, other))
    assert recommended(where, 1) == [tt(5), tt(4), tt(2), tt(3)]


def test_every_voter_is_named_by_the_title_that_its_source_tells(
    sqlite_engine: Engine,
) -> None:
    where = reach(sqlite_engine, FarSource(Answer(film(1, title="Heat"), (title(2),))))
    found, _ = recommend_beside(where, [Title(tt(1), tt(1))], [], 9)
    (item,) = found.items
    assert [(one.title, one.position) for one in item.because] == [("Heat", 1)]
    assert (item.film.title, found.total) == ("Film 2", 1)


def test_a_film_listed_under_a_number_is_known_by_its_real_id(
    sqlite_engine: Engine,
) -> None:
    listed = (unlisted(10), unlisted(20), unlisted(30), title(4))
    far = FarSource(Answer(film(1), listed), answer(2), answer(4))
    far.alias(unlisted(10).id, tt(1))
    far.alias(unlisted(20).id, tt(2))
    # 10 is the liked film itself, 20 is also named by its id, of 30 nothing is told.
    assert recommended(reach(sqlite_engine, far), 1) == [tt(2), tt(4)]


def test_only_what_would_be_shown_is_asked_for(sqlite_engine: Engine) -> None:
    far = FarSource(Answer(film(1), tuple(map(unlisted, range(39, 9, -1)))), answer(2))
    far.alias(unlisted(39).id, tt(2))
    found, _ = recommend_beside(reach(sqlite_engine, far), [title(1)], [], 1)
    assert [item.film.id for item in found.items] == [tt(2)]
    assert far.asked == [tt(1), unlisted(39).id]


def test_for_a_list_only_sources_with_lists_are_asked(sqlite_engine: Engine) -> None:
    facts = FarSource(answer(1), name="wikidata")
    facts.lists = False
    assert recommended(reach(sqlite_engine, facts, FakeSource(answer(1, 2))), 1) == [
        tt(2)
    ]
    assert facts.asked == []


def test_a_source_that_is_down_is_named_and_what_is_at_hand_counts(
    sqlite_engine: Engine,
) -> None:
    where = reach(sqlite_engine, FarSource(trouble=DOWN), FakeSource(answer(1, 2)))
    found, troubles = recommend_beside(where, [title(1)], [], 9)
    assert [item.film.id for item in found.items] == [tt(2)]
    assert troubles == {"tmdb": DOWN}


def test_nothing_is_recommended_where_nobody_knows_the_film(
    sqlite_engine: Engine,
) -> None:
    assert recommended(reach(sqlite_engine, FarSource()), 1) == []

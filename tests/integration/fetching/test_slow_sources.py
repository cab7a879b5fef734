"""Slow sources: they complete a film in their own time, and hold nobody up."""

from typing import ClassVar

from sqlalchemy.orm import Session

from factories import NOON, add_person, put_mark, tt
from fakes import FakeSource, FarSource, answer
from fetching import state, want
from sneakpreview.domain.completion import fields
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.storage import films, related, wanted
from sneakpreview.storage.unasked import written
from sneakpreview.usecases.ask_sources import ask, is_slow
from sneakpreview.usecases.fetch_film import settle, wishes
from sneakpreview.usecases.show_film import is_coming


class Slow(FarSource):
    """A source with one turn a second, such as Wikidata."""

    hosts: ClassVar = {"slow.example": Rate(1)}


def slow(*numbers: int, **how: object) -> Slow:
    said = (answer(number, plot="Long.", plot_source="wikidata") for number in numbers)
    found = Slow(*said, name="wikidata", gives=fields("plot"))
    found.lists = False
    found.trouble = how.get("trouble")  # type: ignore[assignment]
    return found


def work(session: Session, lane: range, *sources: FakeSource) -> list[str]:
    """Fetch what is due in a lane, as its workers do; the films, in order."""
    done: list[str] = []
    hurried = lane == wanted.QUICK
    while held := wanted.claim(session, token="a", now=NOON, limit=1, lane=lane):  # noqa: S106 - no secret
        asked = wishes(session, sources, held, NOON, hurried=hurried)
        settle(session, sources, held, [ask(sources, wish) for wish in asked], NOON)
        done += [one.film for one in held]
    return done


def like(session: Session, number: int) -> None:
    want(session, number)
    put_mark(session, add_person(session), number)
    wanted.want_list(session, tt(number), NOON)


def test_a_source_is_slow_by_its_pace() -> None:
    far = FarSource()
    assert not is_slow(far)
    assert is_slow(slow())


def test_what_quick_sources_say_is_there_before_a_slow_one_is_asked(
    session: Session,
) -> None:
    like(session, 1)
    quick, late = FarSource(answer(1, 10), answer(10)), slow(1, 10)
    assert work(session, wanted.QUICK, quick, late) == [tt(1), tt(10)]
    assert late.asked == []
    assert related.listed(session, tt(1)) == [tt(10)]
    assert not wanted.due(session, NOON, wanted.QUICK)
    assert wanted.waiting(session, [tt(1), tt(10)]) == set()
    assert is_coming(session, tt(10))
    assert work(session, wanted.SLOW, quick, late) == [tt(1), tt(10)]
    assert quick.asked == late.asked == [tt(1), tt(10)]
    assert films.load(session, [tt(10)])[tt(10)].plot == "Long."
    row = state(session, 10)
    assert (row.state, row.asked) == ("fetched", written(["tmdb", "wikidata"]))
    assert not is_coming(session, tt(10))


def test_a_film_that_only_a_slow_source_knows_waits_for_it(session: Session) -> None:
    want(session, 1)
    quick, late = FarSource(), slow(1)
    work(session, wanted.QUICK, quick, late)
    assert wanted.waiting(session, [tt(1)]) == {tt(1)}
    work(session, wanted.SLOW, quick, late)
    assert films.load(session, [tt(1)])[tt(1)].plot == "Long."


def test_a_slow_source_with_lists_is_asked_for_a_list_at_once(session: Session) -> None:
    like(session, 1)
    late = slow(1)
    late.lists = True
    near = FakeSource(answer(1, 10))
    assert work(session, wanted.QUICK, late, near)[0] == tt(1)
    assert tt(1) in late.asked


def test_a_quick_source_in_trouble_keeps_no_slow_one_waiting(session: Session) -> None:
    like(session, 1)
    down = FarSource(trouble=SourceError("down"))
    late = slow(1)
    work(session, wanted.QUICK, down, late)
    assert state(session, 1).attempts == 0
    work(session, wanted.SLOW, down, late)
    assert films.load(session, [tt(1)])[tt(1)].plot == "Long."
    row = state(session, 1)
    assert (row.state, row.priority, row.attempts) == ("wanted", wanted.LIKED, 1)


def test_a_slow_source_in_trouble_is_asked_again_some_time(session: Session) -> None:
    want(session, 1)
    late = slow(1, trouble=SourceError("busy", unasked=True))
    work(session, wanted.QUICK, FarSource(answer(1)), late)
    work(session, wanted.SLOW, FarSource(answer(1)), late)
    row = state(session, 1)
    assert (row.priority, row.trouble) == (wanted.REFRESH, "busy")
    assert not is_coming(session, tt(1))


def test_those_that_are_being_looked_at_go_before_the_rest(session: Session) -> None:
    want(session, 1, 2)
    quick, late = FarSource(answer(1), answer(2)), slow(1, 2)
    work(session, wanted.QUICK, quick, late)
    for number in (1, 2):
        state(session, number).priority = wanted.LATER + wanted.REFRESH
    session.flush()
    state(session, 2).priority = wanted.LATER + wanted.OPENED
    session.flush()
    assert work(session, wanted.SLOW, quick, late) == [tt(2), tt(1)]

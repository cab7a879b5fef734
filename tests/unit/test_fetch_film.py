"""Asking the sources: in order, and the trouble that is worth telling."""

from factories import tt
from fakes import FakeSource, answer
from sneakpreview.sources.base import SourceError
from sneakpreview.usecases.fetch_film import ask


def test_the_first_source_that_answers_is_the_last_that_is_asked() -> None:
    first, second, third = FakeSource(), FakeSource(answer(1)), FakeSource(answer(1))
    assert ask((first, second, third), tt(1)) == answer(1)
    assert (first.asked, second.asked, third.asked) == ([tt(1)], [tt(1)], [])


def test_a_source_that_is_down_is_worth_another_try_whatever_the_others_say() -> None:
    down = FakeSource(trouble=SourceError("down for an hour"))
    for sources in ((down, FakeSource()), (FakeSource(), down)):
        trouble = ask(sources, tt(1))
        assert isinstance(trouble, SourceError)
        assert str(trouble) == "down for an hour"
        assert not trouble.permanent


def test_a_film_that_no_source_knows_will_not_be_known_later() -> None:
    for sources in ((), (FakeSource(), FakeSource())):
        trouble = ask(sources, tt(1))
        assert isinstance(trouble, SourceError)
        assert trouble.permanent

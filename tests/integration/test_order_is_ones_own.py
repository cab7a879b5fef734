"""A person's order hangs on nobody else's likes, unless the operator wants it to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Engine

from accounts import FILLING, TONIGHT, add_account
from factories import NOON, add_person, put_mark, title, tt
from fakes import FakeSource, answer
from fetching import fetch_all
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.ranking import Page
from sneakpreview.settings import Settings
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.storage import films, wanted
from sneakpreview.storage.base import reading, sessions
from sneakpreview.usecases.recommend_films import Recommendation, recommend_films
from sneakpreview.usecases.refresh_films import look_further
from sneakpreview.wiring import Parts, assemble
from sneakpreview.worker import own_lists
from sneakpreview.worker.nightly import Nightly

FILMS = range(1, 31)
MINE = range(1, 6)
ROUNDS = 10
PATIENCE = 120.0  # seconds


@pytest.fixture
def parts(engine: Engine, tmp_path: Path) -> Iterator[Parts]:
    settings = Settings(data=tmp_path, secret_key="a key for tests")  # noqa: S106 - a test's own
    assembled = assemble(settings)
    random = Random(1)  # noqa: S311 - no secret
    near = FakeSource(*(answer(one, *random.sample(FILMS, 8)) for one in FILMS))
    yield replace(
        assembled,
        engine=engine,
        writing=sessions(engine),
        reading=reading(engine),
        sources=(PeopleSource(settings.people_file), near),
    )
    assembled.engine.dispose()


@pytest.fixture
def me(parts: Parts) -> int:
    """Begin as somebody who is alone, with all that there is fetched."""
    with parts.writing.begin() as session:
        films.add(session, map(title, (*FILMS, *FILLING)), priority=1, now=NOON)
        for number in FILMS:
            wanted.want_list(session, tt(number), NOON)
        person = add_person(session)
        for number in MINE:
            put_mark(session, person, number)
    settle(parts)
    return person


def settle(parts: Parts) -> None:
    """Do the keeper's rounds until nothing is left."""
    sources = parts.sources
    for _ in range(ROUNDS):
        with parts.writing.begin() as session:
            found, _ = look_further(session, sources, {}, NOON)
            wanted.want_again(session, found, NOON)
            if not fetch_all(session, *sources):  # type: ignore[arg-type]
                return
    raise AssertionError("there is always more to fetch")


def order(parts: Parts, me: int) -> list[Recommendation]:
    """Give my whole list: films, scores, and who voted with what share."""
    with parts.reading() as session:
        page = recommend_films(session, (), me, Filters(), Page(limit=100))
    return page.items


def let_others_like(parts: Parts, seed: int) -> None:
    """Have a crowd come that likes films together, some kinds of film more."""
    chance = Random(seed)  # noqa: S311 - no secret
    with parts.writing.begin() as session:
        for _ in range(30):
            begin = chance.choice((1, 11, 21))
            likes = chance.sample(range(begin, begin + 10), 6)
            add_account(session, likes)


def night(parts: Parts, *, own: bool) -> None:
    """Let the night pass that follows a start of the site."""
    set_so = replace(parts, settings=replace(parts.settings, own_lists=own))
    if own:
        own_lists.build(set_so, 50, lambda _done, _total: None, TONIGHT)
    else:
        nightly = Nightly(set_so)
        nightly.start()
        assert nightly.join(PATIENCE)
    settle(parts)


@pytest.mark.parametrize("seed", range(3))
def test_with_own_lists_off_others_change_nothing_and_after_they_were_on_neither(
    parts: Parts, me: int, seed: int
) -> None:
    alone = order(parts, me)
    assert len(alone) > 10
    let_others_like(parts, seed)
    night(parts, own=False)
    assert order(parts, me) == alone
    night(parts, own=True)
    among_others = order(parts, me)
    assert among_others != alone
    let_others_like(parts, seed + 100)
    assert order(parts, me) == among_others, "before the next night nothing changes"
    night(parts, own=False)
    assert order(parts, me) == alone

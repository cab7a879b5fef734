"""Places on lists, written in whatever order: which count hangs on the lists alone."""

from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from factories import NOON, title, tt
from sneakpreview.storage import films, places
from sneakpreview.storage.base import to_number
from sneakpreview.storage.related import RelatedRow

FILMS = range(1, 46)
Lists = dict[int, dict[int, int]]
"""The lists of films: at which place each film stands."""
Connected = dict[tuple[int, int], tuple[int | None, int | None]]


def connected(lists: Lists) -> Connected:
    """Say of each two films where the one stands on the other's list, and back.

    Of those that only name a film the best, of equals the better known: that is here
    the one of the higher number.
    """
    found: Connected = {}
    for film in {*lists, *(one for list_ in lists.values() for one in list_)}:
        named = sorted(
            (list_[film], -one) for one, list_ in lists.items() if film in list_
        )
        back = {-one: at for at, one in named}
        mine = lists.get(film, {})
        alone = [one for one in back if one not in mine][: places.MOST_BACK]
        for one in {*mine, *alone}:
            found[film, one] = mine.get(one), back.get(one)
    return found


def stored(session: Session) -> Connected:
    """Read what stands in the database."""
    rows = session.execute(
        select(
            RelatedRow.film, RelatedRow.candidate, RelatedRow.position, RelatedRow.back
        )
    )
    return {
        (to_number(film), to_number(one)): (at, back) for film, one, at, back in rows
    }


@pytest.mark.parametrize("seed", range(4))
def test_what_is_connected_hangs_on_the_lists_alone_and_not_on_their_past(
    session: Session, seed: int
) -> None:
    chance, lists = Random(seed), dict[int, dict[int, int]]()  # noqa: S311 - no secret
    films.add(session, [title(number) for number in FILMS], priority=1, now=NOON)
    for _ in range(80):
        film = chance.choice(FILMS)
        others = [other for other in FILMS if other != film]
        if chance.random() < 0.7:
            list_ = chance.sample(others, chance.choice([0, 1, 12, 35, 40]))
            places.replace(session, tt(film), [title(other) for other in list_])
            lists[film] = {other: at for at, other in enumerate(list_, 1)}
        else:
            naming = {one: chance.randint(1, 40) for one in chance.sample(others, 5)}
            told = {tt(one): (at, None) for one, at in naming.items()}
            places.add_naming(session, tt(film), told)
            for one, at in naming.items():
                lists.setdefault(one, {})[film] = at
        assert stored(session) == connected(lists)


def test_a_film_that_takes_anothers_places_has_them_all(session: Session) -> None:
    old, new = 1, 2
    best = range(100, 100 + places.MOST_BACK)
    listed, left_out = 100, 200
    numbers = [old, new, 3, *best, left_out]
    films.add(session, [title(number) for number in numbers], priority=1, now=NOON)
    lists = {number: [new] for number in best} | {left_out: [3, new]}
    lists |= {listed: [3, old], new: [listed]}
    for film, list_ in lists.items():
        places.replace(session, tt(film), [title(other) for other in list_])
    places.move(session, tt(old), tt(new))
    lists[listed] = [3, new]
    assert stored(session) == connected(
        {
            film: {one: at for at, one in enumerate(list_, 1)}
            for film, list_ in lists.items()
        }
    )

"""Related lists from what people like: what speaks for a film, all else being known.

The weights of EASE (Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW
2019), which predict whether a person likes a film from all else that the person likes,
cut to a length. With G = sum over people of weight · like · like for each two films,
and P = (G + 1000)^-1, film i speaks for j with -P[i, j] / P[j, j].

The inverse of a hundred thousand films would not fit into memory. It is exact for the
most liked ones, the heads (heads.py). Each of the others, the tails, is predicted from
the heads (tails.py). docs/decisions/0014-lists-from-ratings.md has what was measured.
"""

from collections.abc import Callable, Iterator

from sneakpreview.sources.people.best import Best, best
from sneakpreview.sources.people.heads import heads
from sneakpreview.sources.people.likes import Likes
from sneakpreview.sources.people.table import table
from sneakpreview.sources.people.tails import Tails

EXACT = 8000
"""How many films are heads: 64 million pairs."""
LENGTH = 50

Progress = Callable[[int, int], None]


def build(
    likes: Likes,
    length: int = LENGTH,
    *,
    floor: int = 1,
    progress: Progress = lambda _done, _total: None,
    exact: int = EXACT,
) -> Iterator[tuple[int, list[int]]]:
    """Give for each film that enough people like those to show beside it, best first.

    A film is never on its own list, and another once at most. Two films stand beside
    each other only where at least `floor` people like both, and a film has a list,
    or stands on one, only where so many like it; what fewer people do is taken out
    before anything is worked out from it. `exact` is how many films are heads.
    `progress` hears of films. Films come in no order that means anything. In which
    order the people come makes no difference to heads; near equals that a tail weighs
    may change places, since those sums are of float32.
    """
    laid = table(likes, floor)
    films = laid.films.tolist()
    total = len(films)
    known = heads(laid, min(exact, total), floor)
    count = len(known.inverse)
    firsts: list[Best] = []
    for column in range(count):
        firsts.append(best(known.alike(column), length))
        progress(column + 1, total)
    if count < total:
        others = Tails(laid, known, floor)
        del known
        for column, one in enumerate(others.lists(length, firsts), count):
            yield films[column], [films[other] for other in one.columns]
            progress(column + 1, total)
    for column, one in enumerate(firsts):
        yield films[column], [films[other] for other in one.columns]

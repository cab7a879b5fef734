"""What makes related lists of people's ratings: the product's way, and others.

Only the first ships. The others are judged beside it, so that it stays known why
(docs/decisions/0014-lists-from-ratings.md); their constants were chosen on validation
people, in the mean of p80 and n10 by our score over lists of 50.
"""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]
from scipy.special import xlogy  # type: ignore[import-untyped]

from sneakpreview.evaluation.lists import ListsMaker
from sneakpreview.sources.people.best import best
from sneakpreview.sources.people.build import build
from sneakpreview.sources.people.likes import LIKED, Likes, graded

AT_ONCE = 500  # films
SHRINK = 10.0
ALPHA, BETA = 1.0, 0.4
RIDGE = 300.0
RESTART, FAME = 0.7, 0.4

Rows = NDArray[np.float64]
Alike = Callable[[slice], Rows]
"""Gives for some films how much each speaks for every other, a row each."""


def people(stars: "sparse.csr_matrix", length: int) -> list[list[int]]:
    """Make lists by the very function with which the product makes them."""
    held = stars.tocsr()
    person = np.repeat(np.arange(held.shape[0]), np.diff(held.indptr))
    weight = graded(held.data)
    likes = Likes(
        person[weight > 0].astype(np.int32),
        held.indices[weight > 0].astype(np.int32),
        weight[weight > 0],
        held.shape[1],
    )
    lists: list[list[int]] = [[] for _ in range(held.shape[1])]
    for film, others in build(likes, length):
        lists[film] = others
    return lists


def cosine(likes: "sparse.csr_matrix") -> Alike:
    """Take the cosine of who likes two films, less where few people do."""
    size = np.sqrt(_popularity(likes))
    across = likes.T.tocsr()

    def alike(some: slice) -> Rows:
        together = (across[some] @ likes).toarray()
        return np.asarray(together / (size[some, None] * size + SHRINK))

    return alike


def log_likelihood(likes: "sparse.csr_matrix") -> Alike:
    """Say how unlikely it is by chance that so many like both (Dunning 1993).

    Twice the logarithm of the ratio of likelihoods, of the two by two counts; none
    where fewer like both than chance would have it.
    """
    people, _ = likes.shape
    liked = _popularity(likes)
    across = likes.T.tocsr()

    def alike(some: slice) -> Rows:
        both = (across[some] @ likes).toarray()
        one, other = liked[some, None], liked[None, :]
        cells = both, one - both, other - both, people - one - other + both
        sides = one, people - one, other, people - other
        ratio = sum(xlogy(cell, cell) for cell in cells) + xlogy(people, people)
        ratio -= sum(xlogy(side, side) for side in sides)
        return np.where(both * people > one * other, 2 * ratio, 0.0)

    return alike


def walk(likes: "sparse.csr_matrix") -> Alike:
    """Walk from a film to people and on to films, fame held down (RP3beta 2015)."""
    popularity = np.maximum(_popularity(likes), 1)
    activity = np.maximum(np.asarray(likes.sum(axis=1)).ravel(), 1)
    to_people = (sparse.diags(1 / popularity) @ likes.T).tocsr().power(ALPHA)
    to_films = (sparse.diags(1 / activity) @ likes).power(ALPHA)
    held_down = popularity**-BETA
    return lambda some: (to_people[some] @ to_films).toarray() * held_down


def page_rank(likes: "sparse.csr_matrix") -> Alike:
    """Walk on and on, beginning again at the film now and then, fame held down.

    With A the steps to people and B those back to films, all walks together are
    I + c A (I - c B A)^-1 B, and that inverse is only as large as people are many.
    """
    popularity = np.maximum(_popularity(likes), 1)
    activity = np.maximum(np.asarray(likes.sum(axis=1)).ravel(), 1)
    to_people = (sparse.diags(1 / popularity) @ likes.T).tocsr()
    to_films = (sparse.diags(1 / activity) @ likes).tocsr()
    on = 1 - RESTART
    back = np.eye(likes.shape[0]) - on * (to_films @ to_people).toarray()
    walked = np.linalg.solve(back, to_films.toarray()) * popularity**-FAME
    return lambda some: np.asarray(to_people[some] @ walked)


def ease(likes: "sparse.csr_matrix") -> Alike:
    """Take EASE's weights as they are: every like and every person counts the same.

    By the inverse that is as large as people are many: P = (1 - X'KX) / ridge with
    K = (XX' + ridge)^-1.
    """
    table = likes.toarray()
    inverse = np.linalg.inv(table @ table.T + RIDGE * np.eye(len(table)))
    half = inverse @ table
    diagonal = 1 - (table * half).sum(axis=0)
    return lambda some: np.asarray(table[:, some].T @ half / diagonal)


def plainly(method: Callable[["sparse.csr_matrix"], Alike]) -> ListsMaker:
    """Make lists by a method that counts four stars and more as a like."""

    def maker(stars: "sparse.csr_matrix", length: int) -> list[list[int]]:
        likes = (stars >= LIKED).astype(np.float64).tocsr()
        alike, lists = method(likes), []
        for start in range(0, likes.shape[1], AT_ONCE):
            rows = alike(slice(start, start + AT_ONCE))
            for film, row in enumerate(rows, start):
                row[film] = 0
                lists.append(best(row, length).columns.tolist())
        return lists

    return maker


def _popularity(likes: "sparse.csr_matrix") -> Rows:
    return np.asarray(likes.sum(axis=0), np.float64).ravel()


SHIPPED = "graded EASE, in blocks"
MAKERS: Mapping[str, ListsMaker] = {
    SHIPPED: people,
    "EASE": plainly(ease),
    "cosine": plainly(cosine),
    "log-likelihood ratio": plainly(log_likelihood),
    "RP3beta": plainly(walk),
    "PageRank with restart": plainly(page_rank),
}
"""All of them, by the names of the table."""

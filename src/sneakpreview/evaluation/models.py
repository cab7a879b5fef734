"""The peers that see the whole table of likes: popularity, item kNN, RP3beta, EASE."""

import numpy as np
from scipy import sparse  # type: ignore[import-untyped]

from sneakpreview.evaluation.ranker import Fit, Ranker, best
from sneakpreview.evaluation.setting import Known, Training
from sneakpreview.evaluation.splits import Films


def popular(training: Training) -> Ranker:
    """Show everybody what the most training people like."""
    return _same_for_all(training.popularity)


def known_outside(training: Training) -> Ranker:
    """Show everybody what is best known outside."""
    known = training.setting.known
    return _same_for_all(np.zeros_like(training.popularity) if known is None else known)


def item_knn(neighbours: int, shrink: float) -> Fit:
    """Add up the cosines with what was liked, of each film's nearest neighbours.

    `shrink` is added to the denominator: two films that few people like are not
    alike because one person likes both.
    """

    def fit(training: Training) -> Ranker:
        likes, size = training.likes, np.sqrt(training.popularity)
        together = (likes.T @ likes).tocoo()
        below = size[together.row] * size[together.col] + shrink
        together.data /= below
        return _neighbours(together.tocsr(), neighbours)

    return fit


def rp3beta(neighbours: int, alpha: float, beta: float) -> Fit:
    """Walk three steps from what was liked, to people and to what they like.

    Christoffel et al. 2015: the chances are raised to `alpha`, and what everybody
    likes is divided by its number of likes to the power `beta`.
    """

    def fit(training: Training) -> Ranker:
        likes = training.likes
        popularity = np.maximum(training.popularity, 1)
        activity = np.asarray(likes.sum(axis=1)).ravel()
        to_people = (sparse.diags(1 / popularity) @ likes.T).power(alpha)
        to_films = (sparse.diags(1 / activity) @ likes).power(alpha)
        walked = to_people @ to_films @ sparse.diags(popularity**-beta)
        return _neighbours(walked.tocsr(), neighbours)

    return fit


def ease(ridge: float) -> Fit:
    """Predict each film from all others by least squares, in closed form.

    Steck 2019: with P the inverse of X'X + ridge, film i speaks for j with
    -P[i, j] / P[j, j]. Where people are fewer than films, the same comes of an
    inverse as large as the people are many: P = (1 - X'(XX' + ridge)^-1 X) / ridge.
    """

    def fit(training: Training) -> Ranker:
        likes = training.likes
        people, films = likes.shape
        if people >= films:
            inverse = np.linalg.inv((likes.T @ likes).toarray() + ridge * np.eye(films))
            weights = -inverse / np.diag(inverse)
            return lambda _, shown: best(weights[shown].sum(axis=0), shown)
        inverse = np.linalg.inv((likes @ likes.T).toarray() + ridge * np.eye(people))
        half = (likes.T @ inverse).T
        diagonal = 1 - np.asarray(likes.multiply(half).sum(axis=0)).ravel()
        across = likes.tocsc()

        def ranker(_: int, shown: Films) -> list[int]:
            near = np.asarray(across[:, shown].sum(axis=1)).ravel()
            return best(near @ half / diagonal, shown)

        return ranker

    return fit


def _same_for_all(scores: Known) -> Ranker:
    return lambda _, shown: best(scores, shown)


def _neighbours(alike: "sparse.csr_matrix", count: int) -> Ranker:
    """Add up the rows of what was liked, each cut to its largest entries."""
    for row in range(alike.shape[0]):
        data = alike.data[alike.indptr[row] : alike.indptr[row + 1]]
        if len(data) > count + 1:  # a film is its own nearest, and never shown
            data[data < np.partition(data, -count - 1)[-count - 1]] = 0
    alike.eliminate_zeros()
    return lambda _, shown: best(
        np.asarray(alike[shown].sum(axis=0), np.float64).ravel(), shown
    )

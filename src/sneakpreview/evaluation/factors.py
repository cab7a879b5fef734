"""The peers that learn factors, from the package `implicit`: ALS and BPR."""

import numpy as np
from implicit.als import AlternatingLeastSquares  # type: ignore[import-untyped]
from implicit.bpr import BayesianPersonalizedRanking  # type: ignore[import-untyped]
from scipy import sparse  # type: ignore[import-untyped]
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from sneakpreview.evaluation.ranker import Fit, Ranker, best
from sneakpreview.evaluation.setting import Known, Training
from sneakpreview.evaluation.splits import Films


def als(factors: int, regularization: float, alpha: float) -> Fit:
    """Factor the likes by alternating least squares (Hu, Koren, Volinsky 2008).

    Whoever is not a training person gets factors from the likes shown, by the same
    least squares.
    """

    def fit(training: Training) -> Ranker:
        with threadpool_limits(1, "blas"):  # more of them are in each other's way
            model = AlternatingLeastSquares(
                factors=factors,
                regularization=regularization,
                alpha=alpha,
                iterations=15,
                random_state=training.seed,
                num_threads=1,
                use_gpu=False,
            )
        likes = training.likes.astype(np.float32)
        with threadpool_limits(1, "blas"):
            model.fit(likes, show_progress=False)

        def ranker(_: int, shown: Films) -> list[int]:
            row = sparse.csr_matrix(
                (np.ones(len(shown), np.float32), shown, [0, len(shown)]),
                shape=(1, likes.shape[1]),
            )
            person = model.recalculate_user(0, row)
            return best(_wide(model.item_factors @ person), shown)

        return ranker

    return fit


def bpr(factors: int, rounds: int, *, bias: bool) -> Fit:
    """Factor the likes so that a like stands before what is not (Rendle 2009).

    Whoever is not a training person gets the mean of the factors of the likes
    shown; `bias` is whether what all like is favoured.
    """

    def fit(training: Training) -> Ranker:
        model = BayesianPersonalizedRanking(
            factors=factors,
            iterations=rounds,
            learning_rate=0.05,
            regularization=0.01,
            random_state=training.seed,
            num_threads=1,
            use_gpu=False,
        )
        model.fit(training.likes.astype(np.float32), show_progress=False)
        films, general = model.item_factors[:, :-1], model.item_factors[:, -1]

        def ranker(_: int, shown: Films) -> list[int]:
            scores = films @ films[shown].mean(axis=0)
            return best(_wide(scores + general if bias else scores), shown)

        return ranker

    return fit


def _wide(scores: "np.typing.NDArray[np.float32]") -> Known:
    return np.asarray(scores, np.float64)

"""The rows of the table: the plain count, our score, and the peers."""

from sneakpreview.evaluation import product
from sneakpreview.evaluation.factors import als, bpr
from sneakpreview.evaluation.models import (
    ease,
    item_knn,
    known_outside,
    popular,
    rp3beta,
)
from sneakpreview.evaluation.ranker import Method, method
from sneakpreview.evaluation.setting import Setting
from sneakpreview.evaluation.voting import counted, counted_by_chance, scored

BY_CHANCE = "plain count, ties at random"
PLAIN = "plain count, ties by how well known"
PLAIN_OWN = "plain count, ties by own likes"
SCORE = "our score"
SCORE_OWN = "our score, own likes"
BLENDED = "our score, blended"
BLENDED_GEMS = "our score, blended, dial at hidden gems"
GEMS = "our score, dial at hidden gems"
FAMOUS = "our score, dial at popular"
POPULARITY = "popularity"
EASE = "EASE"


def lineup(setting: Setting, length: int) -> list[Method]:
    """List what is judged, over lists of a length.

    `known` is what the setting tells from outside; where it tells nothing, the likes
    of the training people stand in, and the rows with own likes would say the same.
    `blended` is what a site ranks by whose lists are far away.
    """
    told = setting.known is not None
    own = [
        method(PLAIN_OWN, counted(length, own=True)),
        method(SCORE_OWN, scored(length, own=True)),
    ]
    blended = [
        method(BLENDED, scored(length, blended=True)),
        method(BLENDED_GEMS, scored(length, dial=product.GEMS, blended=True)),
    ]
    return [
        method(BY_CHANCE, counted_by_chance(length)),
        method(PLAIN, counted(length)),
        *own[:told],
        method(SCORE, scored(length)),
        *own[1 : 1 + told],
        *(blended if setting.blended is not None else ()),
        method(GEMS, scored(length, dial=product.GEMS)),
        method(FAMOUS, scored(length, dial=product.FAMOUS)),
        *([method("best known", known_outside)] if told else []),
        *peers(),
    ]


def peers() -> list[Method]:
    """List the rankers that see all likes of the training people.

    Each has a few options, the usual ones of the papers, from which the validation
    people choose.
    """
    return [
        method(POPULARITY, popular),
        Method(
            "item kNN",
            {
                f"{count} neighbours, shrink {shrink}": item_knn(count, shrink)
                for count in (50, 200)
                for shrink in (10, 50)
            },
        ),
        Method(
            "RP3beta",
            {
                f"alpha {alpha}, beta {beta}": rp3beta(100, alpha, beta)
                for alpha in (0.8, 1.0)
                for beta in (0.2, 0.4)
            },
        ),
        Method(
            "BPR",
            {
                f"{factors} factors, {rounds} rounds": bpr(factors, rounds, bias=True)
                for factors in (16, 32)
                for rounds in (100, 300)
            },
        ),
        Method(
            "implicit ALS",
            {
                f"{factors} factors, alpha {alpha}": als(factors, 0.1, alpha)
                for factors in (16, 32)
                for alpha in (1.0, 5.0)
            },
        ),
        Method(
            EASE,
            {
                f"lambda {ridge}": ease(ridge)
                for ridge in (50, 100, 200, 400, 800, 1600)
            },
        ),
    ]

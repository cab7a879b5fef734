"""Whether every recommendation can say which films voted for it."""

from sneakpreview.domain.ranking import Ranked
from sneakpreview.evaluation.metrics import PLACES
from sneakpreview.evaluation.product import ranked
from sneakpreview.evaluation.setting import Setting, train
from sneakpreview.evaluation.splits import SHOWN, cases
from sneakpreview.evaluation.voting import Ballots, ballots

PER_CENT = 100


def explained(setting: Setting, length: int, seed: int = 0) -> float:
    """Say which part of the first tens of all test people explains itself.

    That is: names at least one voter, only films that the person was shown to like
    and that are connected with it, each once, with shares that add up to 100.
    """
    training, parts = train(setting, seed, length)
    desk = ballots(training, length)
    said = [
        _explains(one, desk, set(shown.tolist()))
        for variant in SHOWN
        for _, shown, _ in cases(setting.likes, parts.test, variant, seed)
        for one in ranked(desk.votes(shown), PLACES, set(shown.tolist()))
    ]
    return sum(said) / len(said)


def _explains(one: Ranked[int], desk: Ballots, liked: set[int]) -> bool:
    voters = [ballot.voter for ballot in one.because]
    linked = {film for film, _ in desk.lists[one.film]}
    linked.update(voter for voter in voters if one.film in dict(desk.lists[voter]))
    return (
        len(set(voters)) == len(voters) > 0
        and liked.issuperset(voters)
        and linked.issuperset(voters)
        and sum(ballot.share for ballot in one.because) == PER_CENT
    )

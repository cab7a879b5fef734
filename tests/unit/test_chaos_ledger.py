"""The ledger of the storms finds what is lost, and takes nothing else for it."""

from chaos.ledger import Answer, Ledger, Mark, Stored
from factories import NOON, tt

HEAT = tt(113277)
KEY = ("ada", HEAT)
LIKED, SAVED = Stored("like", NOON), Stored("save", NOON)


def told(*answers: tuple[Mark, Answer]) -> Ledger:
    ledger = Ledger()
    for mark, answer in answers:
        ledger.note(*KEY, mark, answer)
    return ledger


def test_what_was_acknowledged_must_be_there() -> None:
    ledger = told((LIKED, Answer.ACKNOWLEDGED))
    assert not ledger.lost({KEY: LIKED})
    assert ledger.lost({})
    assert ledger.lost({KEY: SAVED})
    assert ledger.lost({KEY: Stored("like", NOON.replace(hour=11))})


def test_what_was_taken_back_must_be_gone() -> None:
    ledger = told((LIKED, Answer.ACKNOWLEDGED), (None, Answer.ACKNOWLEDGED))
    assert not ledger.lost({})
    assert ledger.lost({KEY: LIKED})


def test_what_nobody_answered_may_be_there_or_not() -> None:
    ledger = told((LIKED, Answer.ACKNOWLEDGED), (Stored("save"), Answer.UNKNOWN))
    assert not ledger.lost({KEY: LIKED})
    assert not ledger.lost({KEY: SAVED})
    assert ledger.lost({KEY: Stored("hide", NOON)})
    assert ledger.lost({})
    assert ledger.unheard({KEY: SAVED}) == 1


def test_it_may_come_after_what_was_acknowledged_later() -> None:
    ledger = told((None, Answer.UNKNOWN), (LIKED, Answer.ACKNOWLEDGED))
    assert not ledger.lost({})
    assert not ledger.lost({KEY: LIKED})


def test_what_was_denied_must_not_be_there() -> None:
    ledger = told((LIKED, Answer.DENIED))
    assert not ledger.lost({})
    assert ledger.lost({KEY: LIKED})


def test_what_nobody_tried_is_named() -> None:
    assert told().untried({KEY: LIKED}) == [KEY]

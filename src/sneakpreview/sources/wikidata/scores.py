"""Review scores: whose they are, and of which kind."""

import re
from collections.abc import Iterable

from sneakpreview.domain.film import Scores
from sneakpreview.sources.wikidata.fact import Fact

ROTTEN_TOMATOES = "Q105584"
METACRITIC = "Q150248"
MOST_REVIEWS = 10_000

_PERCENT = re.compile(r"(\d{1,3})\s?%", re.ASCII)
_OF_TEN = re.compile(r"(\d{1,2}(?:\.\d{1,2})?)\s?/\s?10", re.ASCII)
_OF_HUNDRED = re.compile(r"(\d{1,3})\s?/\s?100", re.ASCII)


def scores(facts: Iterable[Fact]) -> Scores:
    """Read the critics' scores: of Rotten Tomatoes' the share and the mean.

    Of several the newest counts. An audience's score is none of these.
    """
    newest = sorted(facts, key=lambda fact: fact.text("when"), reverse=True)
    tomatoes = [
        fact
        for fact in newest
        if fact.entity("by") == ROTTEN_TOMATOES and _is_critics(fact.text("how"))
    ]
    meter = _first(tomatoes, _PERCENT, 100)
    mean = _first(tomatoes, _OF_TEN, 10)
    ours = [fact for fact in newest if fact.entity("by") == METACRITIC]
    meta = _first(ours, _OF_HUNDRED, 100)
    return Scores(
        rotten_tomatoes=None if meter is None else int(meter[0]),
        metacritic=None if meta is None else int(meta[0]),
        critics=None if mean is None else round(mean[0], 1),
        reviews=None if meter is None else meter[1].whole("count", 0, MOST_REVIEWS),
    )


def _is_critics(how: str) -> bool:
    return not any(word in how.lower() for word in ("audience", "popcorn", "user"))


def _first(
    facts: Iterable[Fact], shape: re.Pattern[str], most: int
) -> tuple[float, Fact] | None:
    for fact in facts:
        match = shape.fullmatch(fact.text())
        if match is not None and float(match[1]) <= most:
            return float(match[1]), fact
    return None

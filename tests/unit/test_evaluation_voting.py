"""The rankers that count votes: that what is judged is what the site does."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse  # type: ignore[import-untyped]

from sneakpreview.domain.fame import known_here
from sneakpreview.evaluation.explained import explained
from sneakpreview.evaluation.product import ranked
from sneakpreview.evaluation.ranker import Fit
from sneakpreview.evaluation.setting import Lists, Setting, Training
from sneakpreview.evaluation.splits import Films
from sneakpreview.evaluation.trials import (
    against,
    alone,
    dials,
    hidden,
    one_way,
    recent,
    trials,
    weighed,
)
from sneakpreview.evaluation.voting import (
    Ballots,
    counted,
    counted_by_chance,
    fame,
    scored,
)
from voting import heard

FILMS = 30
films = st.integers(0, FILMS - 1)
graphs = st.lists(
    st.lists(films, unique=True, max_size=8), min_size=FILMS, max_size=FILMS
)
likes = st.sets(films, min_size=1, max_size=12)
KNOWN = [((film * 7) % 5) / 2 for film in range(FILMS)]


def placed(graph: list[list[int]]) -> Lists:
    """Give each film of a list its position; a film is never on its own."""
    return [
        [(film, at) for at, film in enumerate(one, 1) if film != own]
        for own, one in enumerate(graph)
    ]


def training(
    graph: list[list[int]], stars: "np.typing.NDArray[np.float64] | None" = None
) -> Training:
    """Take lists as what may be learned from, beside the stars of a few people."""
    given_ = np.ones((3, FILMS)) if stars is None else stars
    table = sparse.csr_matrix(given_)
    moments = sparse.csr_matrix(given_ * 1_000_000_000)
    genres: list[frozenset[str]] = [frozenset()] * FILMS
    people = list(range(len(given_)))
    setting = Setting("made up", people, table, moments, genres, [], np.array(KNOWN))
    return Training(setting, 0, people, placed(graph))


def places(some: set[int]) -> Films:
    """Bring liked films into the form that rankers take."""
    return np.array(sorted(some), np.int64)


@given(graphs, likes)
def test_votes_are_the_lists_of_the_liked_and_the_lists_that_have_them(
    graph: list[list[int]], liked: set[int]
) -> None:
    lists = placed(graph)
    expected = {
        (film, voter): (
            dict(lists[voter]).get(film, 0),
            dict(lists[film]).get(voter, 0),
        )
        for film in range(FILMS)
        for voter in liked
    }
    votes = heard(Ballots(lists, KNOWN).votes(places(liked)))
    assert {(film, voter): (there, here) for film, voter, there, here, _ in votes} == {
        pair: ways for pair, ways in expected.items() if ways != (0, 0)
    }
    assert all(known == KNOWN[film] for film, _, _, _, known in votes)


@given(graphs, likes, st.sampled_from([-1.0, 0.0, 1.0]))
def test_our_score_is_the_products_own_ranking(
    graph: list[list[int]], liked: set[int], dial: float
) -> None:
    votes = Ballots(placed(graph), KNOWN).votes(places(liked))
    expected = [one.film for one in ranked(votes, 20, liked, dial)]
    assert scored(8, dial=dial)(training(graph))(0, places(liked)) == expected


@given(graphs, likes, st.integers(1, 8))
def test_the_plain_count_is_the_rule_of_the_first_site(
    graph: list[list[int]], liked: set[int], length: int
) -> None:
    lists = placed(graph)
    count = Counter(
        film for voter in liked for film, at in lists[voter] if at <= length
    )
    left = [film for film in count if film not in liked]
    expected = sorted(left, key=lambda film: (-count[film], -KNOWN[film], film))[:20]
    assert counted(length)(training(graph))(0, places(liked)) == expected
    drawn = counted_by_chance(length)(training(graph))(0, places(liked))
    assert [count[film] for film in drawn] == [count[film] for film in expected]


def test_chance_breaks_ties_differently_for_each_person_and_the_same_again() -> None:
    graph = [[*range(1, 30)], *([[]] * 29)]
    ranker = counted_by_chance(29)(training(graph))
    orders = {tuple(ranker(person, places({0}))) for person in range(5)}
    assert len(orders) == 5
    assert ranker(1, places({0})) == ranker(1, places({0}))


def test_how_well_known_may_come_from_the_peoples_own_likes() -> None:
    graph = [[1, 2], *([[]] * 29)]
    stars = np.zeros((3, FILMS))
    stars[:, 1], stars[0, 2] = 5, 5
    assert KNOWN[2] > KNOWN[1]
    assert counted(8)(training(graph, stars))(0, places({0})) == [2, 1]
    assert counted(8, own=True)(training(graph, stars))(0, places({0})) == [1, 2]
    expected = [known_here(known, 0) for known in KNOWN]
    expected[1], expected[2] = known_here(KNOWN[1], 3), known_here(KNOWN[2], 1)
    assert fame(training(graph, stars), own=True).tolist() == expected


@given(graphs, likes, st.data())
def test_groups_of_weight_one_give_the_score_itself(
    graph: list[list[int]], liked: set[int], data: st.DataObject
) -> None:
    first = data.draw(st.sets(st.sampled_from(sorted(liked))))
    groups = [(places(first), 1.0), (places(liked - first), 1.0)]
    desk, shown = Ballots(placed(graph), KNOWN), places(liked)
    whole = {one.film: one.score for one in ranked(desk.votes(shown), FILMS, liked)}
    found = weighed(desk, groups, sorted(liked))
    scores = [whole[film] for film in found]
    assert scores == pytest.approx(sorted(whole.values(), reverse=True)[:20])


@pytest.mark.parametrize("fit", [recent(8, 1.0), one_way(8), against(8, 0.3)])
@given(graph=graphs, liked=likes)
def test_no_trial_shows_what_is_known_to_be_liked(
    fit: Fit, graph: list[list[int]], liked: set[int]
) -> None:
    found = fit(training(graph))(0, places(liked))
    assert not liked & set(found)


def test_blended_lists_are_ranked_by_where_that_is_asked_for() -> None:
    graph = [[1, 2], *([[]] * 29)]
    other = [[3, 4], [], [], [0], *([[]] * 26)]
    taught = replace(training(graph), blended=placed(other))
    assert set(scored(8)(taught)(0, places({0}))) == {1, 2}
    assert set(scored(8, blended=True)(taught)(0, places({0}))) == {3, 4}
    assert set(scored(1, blended=True)(taught)(0, places({0}))) == {3}
    with pytest.raises(ValueError, match="made up"):
        scored(8, blended=True)(training(graph))
    names = [one.name for one in trials(12, 20, blended=True)]
    assert [name for name in names if "blended" in name] == [
        "our score, blended, lists read for one person",
        "our score, blended, lists of 20",
        "our score, blended, lists read for one person, lists of 20",
    ]
    assert not any("blended" in one.name for one in trials(12, 20))


def test_one_person_alone_has_the_lists_of_liked_films_and_of_those_on_them() -> None:
    graph = [[1], [2, 0], [0], [0, 1], *([[]] * 26)]
    taught = replace(training(graph), blended=placed([[3], [], [], [0], *([[]] * 26)]))
    assert set(scored(8)(taught)(0, places({0}))) == {1, 2, 3}
    assert set(alone(8)(taught)(0, places({0}))) == {1}
    assert set(alone(8, blended=True)(taught)(0, places({0}))) == {3}


def test_lists_that_are_not_read_take_no_room_from_those_that_are() -> None:
    graph = [[], [2], [3, 0], [], *([[0]] * 26)]
    desk, liked = Ballots(placed(graph), KNOWN), places({0, 1})
    assert 2 not in desk.votes(liked)[0].candidates
    assert desk.votes(liked, read={0, 1, 2})[0].candidates == (2,)


def test_disliked_films_are_hidden_and_vote_against() -> None:
    graph = [[1, 2, 3], [3], *([[]] * 28)]
    stars = np.zeros((3, FILMS))
    stars[0, 0], stars[0, 1] = 5, 1
    taught = training(graph, stars)
    assert set(scored(8)(taught)(0, places({0}))) == {1, 2, 3}
    assert set(hidden(8)(taught)(0, places({0}))) == {2, 3}
    assert against(8, 100.0)(taught)(0, places({0})) == [2]


def test_an_old_like_weighs_less() -> None:
    graph = [[2], [3], *([[]] * 28)]
    taught = training(graph)
    year = 365.25 * 86_400
    moments = np.ones((3, FILMS))
    moments[0, 0], moments[0, 1] = 20 * year, 10 * year
    taught.setting.__dict__["moments"] = sparse.csr_matrix(moments)
    assert recent(8, 1.0)(taught)(0, places({0, 1})) == [2, 3]
    moments[0, 1] = 30 * year
    taught.setting.__dict__["moments"] = sparse.csr_matrix(moments)
    assert recent(8, 1.0)(taught)(0, places({0, 1})) == [3, 2]


def test_the_dial_is_tried_in_the_middle_too() -> None:
    assert "+0.0" in dials(12).options


def test_every_item_of_a_made_up_setting_names_its_voters() -> None:
    chance = np.random.default_rng(3)
    stars = np.where(chance.random((40, FILMS)) < 0.6, 5.0, 0.0)
    graph = [chance.permutation(FILMS)[:8].tolist() for _ in range(FILMS)]
    one = training(graph, stars).setting
    setting = Setting(
        one.name, one.people, one.stars, one.moments, one.genres, placed(graph)
    )
    assert explained(setting, 8) == 1

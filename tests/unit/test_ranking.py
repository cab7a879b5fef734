"""The order of recommendations, held against a reference of a few lines."""

from collections import Counter
from collections.abc import Collection
from itertools import pairwise, permutations
from math import exp, isclose, log
from random import Random
from statistics import fmean

from hypothesis import assume, given
from hypothesis import strategies as st

from sneakpreview.domain import ranking
from sneakpreview.domain.ranking import Page, Ranked, Ranking
from voting import Heard, cast

Graph = dict[int, list[int]]

films = st.integers(1, 30)
graphs = st.dictionaries(films, st.lists(films, unique=True, max_size=12), max_size=20)
liked = st.sets(films, max_size=15)
dials = st.floats(-1, 1)
ALL: Page[int] = Page(limit=1000)


def fame(film: int) -> float:
    """Make some films equally well known, so that ids must break the tie."""
    return float(film % 5)


def rank(
    votes: list[Heard], page: Page[int], barred: Collection[int] = ()
) -> Ranking[int]:
    """Rank by votes in any order."""
    return ranking.rank(cast(votes), page, barred=barred)


def votes_of(graph: Graph, likes: set[int]) -> list[Heard]:
    """Cast the votes of the liked films, by their lists and by those that name them."""
    places = {
        (film, other): place
        for film, others in graph.items()
        for place, other in enumerate(others, start=1)
    }
    return [
        (
            other,
            film,
            places.get((film, other), 0),
            places.get((other, film), 0),
            fame(other),
        )
        for film in likes
        for other in range(1, 31)
        if (film, other) in places or (other, film) in places
    ]


def favour(votes: list[Heard]) -> float:
    """Say how much better known the films on lists are than those that only name."""
    told = {film: log(0.1 + known) for film, *_, known in votes}
    listed = {film for film, _, position, *_ in votes if position}
    rest = told.keys() - listed
    if not listed or not rest:
        return 0
    return fmean(told[film] for film in listed) - fmean(told[film] for film in rest)


def weights(votes: list[Heard]) -> dict[tuple[int, int], float]:
    """Say what each voter's vote for each film weighs."""
    degrees = Counter(voter for _, voter, *_ in votes)
    returned = max(2.5 - favour(votes), 0.17)
    return {
        (film, voter): (
            (position**-0.4 if position else 0) + (returned * back**-0.4 if back else 0)
        )
        / degrees[voter] ** 0.45
        for film, voter, position, back, _ in votes
    }


def scores(votes: list[Heard], dial: float) -> dict[int, float]:
    """Write the formula down in the plainest way."""
    n = len({voter for _, voter, *_ in votes})
    told = {film: log(0.1 + known) for film, *_, known in votes}
    reach = min(1, max(0.17, 1 - favour(votes) / 1.75))
    lean = 0.38 + 5.2 / max(n, 10) - 0.4 * favour(votes) + dial * reach
    found = {film: 0.6 * min(n / 10, (10 / n) ** 3) for film in told}
    for (film, _), weight in weights(votes).items():
        found[film] += weight
    return {film: votes * exp(told[film] * lean) for film, votes in found.items()}


def order(items: list[Ranked[int]]) -> list[int]:
    return [item.film for item in items]


@given(graphs, liked, dials)
def test_the_ranking_is_the_formula(graph: Graph, likes: set[int], dial: float) -> None:
    votes = votes_of(graph, likes)
    expected = scores(votes, dial)
    found = rank(votes, Page(1000, dial=dial)).items
    assert {item.film for item in found} == expected.keys()
    assert all(isclose(item.score, expected[item.film]) for item in found)
    for one, next_ in pairwise(found):
        assert (-one.score, -fame(one.film), one.film) < (
            -next_.score, -fame(next_.film), next_.film
        )  # fmt: skip


@given(graphs, liked, st.randoms(use_true_random=False))
def test_the_order_of_the_votes_does_not_matter(
    graph: Graph, likes: set[int], random: Random
) -> None:
    votes = votes_of(graph, likes)
    shuffled = list(votes)
    random.shuffle(shuffled)
    assert rank(shuffled, ALL) == rank(votes, ALL)


@given(graphs, liked)
def test_every_item_names_exactly_its_voters_and_their_shares_make_100(
    graph: Graph, likes: set[int]
) -> None:
    votes = votes_of(graph, likes)
    told = Counter((film, voter) for film, voter, *_ in votes)
    named: Counter[tuple[int, int]] = Counter()
    for item in rank(votes, ALL).items:
        assert sum(ballot.share for ballot in item.because) == 100
        named.update((item.film, ballot.voter) for ballot in item.because)
        weights = [ballot.share for ballot in item.because]
        assert all(one >= next_ - 1 for one, next_ in pairwise(weights))
    assert named == told


@given(graphs, liked, dials)
def test_the_shares_are_those_of_the_weights_that_the_order_goes_by(
    graph: Graph, likes: set[int], dial: float
) -> None:
    votes = votes_of(graph, likes)
    weight = weights(votes)
    for item in rank(votes, Page(1000, dial=dial)).items:
        voters = [(item.film, ballot.voter) for ballot in item.because]
        whole = sum(weight[pair] for pair in voters)
        for pair, ballot in zip(voters, item.because, strict=True):
            assert abs(ballot.share - 100 * weight[pair] / whole) < 1 + 1e-6


def test_to_name_a_liked_film_tells_less_where_lists_favour_the_famous() -> None:
    def share_of_naming(known: float) -> int:
        listed: Heard = (1, 7, 1, 0, known)
        named: list[Heard] = [(1, 8, 0, 1, known), (2, 8, 0, 2, 1.0)]
        film, _ = sorted(rank([listed, *named], ALL).items, key=lambda one: one.film)
        return next(one.share for one in film.because if one.voter == 8)

    shares = [share_of_naming(known) for known in (1.0, 3.0, 9.0, 90.0)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 60
    assert 0 < shares[-1] < 20


@given(graphs, liked, st.integers(1, 7))
def test_pages_by_offset_make_up_the_whole_list(
    graph: Graph, likes: set[int], size: int
) -> None:
    votes = votes_of(graph, likes)
    whole = rank(votes, ALL)
    pages: list[Ranked[int]] = []
    while part := rank(votes, Page(size, offset=len(pages))).items:
        pages += part
    assert pages == whole.items
    assert whole.total == len(pages)


@given(graphs, liked, liked, st.integers(1, 7))
def test_naming_what_is_shown_gives_every_film_once_while_likes_change(
    graph: Graph, before: set[int], after: set[int], size: int
) -> None:
    seen = order(rank(votes_of(graph, before), Page(size)).items)
    while True:
        page = Page(size, shown=tuple(seen))
        fresh = order(rank(votes_of(graph, after), page).items)
        if not fresh:
            break
        seen += fresh
    assert len(seen) == len(set(seen))
    assert set(seen) >= {film for film, *_ in votes_of(graph, after)}


@given(graphs, liked, films)
def test_a_barred_film_is_left_out_and_moves_no_other(
    graph: Graph, likes: set[int], film: int
) -> None:
    votes = votes_of(graph, likes)
    whole = [item for item in rank(votes, ALL).items if item.film != film]
    assert rank(votes, ALL, barred={film}).items == whole


def at_least(place: int) -> st.SearchStrategy[int]:
    """Draw a place that is as good or better; any is better than 0, which is none."""
    return st.integers(1, place) if place else st.integers(0, 12)


@given(graphs, liked, dials, st.data())
def test_of_two_films_as_well_known_and_with_the_same_votes_one_better_vote_decides(
    graph: Graph, likes: set[int], dial: float, data: st.DataObject
) -> None:
    """A vote is better if it is there at all, goes both ways, or has a better place.

    In one ranking, where both films share what all votes together come to.
    """
    votes = votes_of(graph, likes)
    if not votes:
        return
    film = data.draw(st.sampled_from(sorted({film for film, *_ in votes})))
    places = {voter: held for one, voter, *held, _ in votes if one == film}
    voter = data.draw(st.sampled_from([*places, *likes, 40]))
    old = places.get(voter, [0, 0])
    better = [data.draw(at_least(place)) for place in old]
    assume(better != old)
    twin: list[Heard] = [
        (99, one, position, back, fame(film))
        for one, (position, back) in (places | {voter: better}).items()
    ]
    found = order(rank([*votes, *twin], Page(1000, dial=dial)).items)
    assert found.index(99) < found.index(film)


def test_of_two_films_with_one_score_the_better_known_is_first_and_then_the_smaller_id(
) -> None:  # fmt: skip
    known = {1: 2.0, 2: 2.0, 3: 5.0}
    dial = -ranking.lean(len(known), 0, 0)  # so that fame alone changes no score
    for one, two, three in permutations(known):
        lists = (one, two, three), (two, three, one), (three, one, two)
        votes: list[Heard] = [
            (film, voter, place, 0, known[film])
            for voter, list_ in enumerate(lists, start=7)
            for place, film in enumerate(list_, start=1)
        ]
        whole = rank(votes, Page(3, dial=dial)).items
        assert len({item.score for item in whole}) == 1
        assert order(whole) == [3, 1, 2]
        for limit in (1, 2):
            assert rank(votes, Page(limit, dial=dial)).items == whole[:limit]


@given(graphs, liked)
def test_the_dial_brings_forward_what_is_little_known_and_back(
    graph: Graph, likes: set[int]
) -> None:
    votes = votes_of(graph, likes)
    gems, known = (rank(votes, Page(1000, dial=dial)).items for dial in (-1, 1))
    for one, other in pairwise(order(gems)):
        if fame(one) > fame(other):  # in spite of the dial, so all the more without
            assert order(known).index(one) < order(known).index(other)


def test_nothing_liked_recommends_nothing() -> None:
    assert rank([], ALL).items == []


def test_where_lists_disagree_a_film_is_as_well_known_as_the_best_says() -> None:
    votes: list[Heard] = [
        (1, 9, 1, 0, 0.5), (2, 9, 1, 0, 1.0),
        (1, 8, 1, 0, 2.0), (2, 8, 1, 0, 1.0),
    ]  # fmt: skip
    for heard in (votes, votes[::-1]):
        assert order(rank(heard, ALL).items) == [1, 2]


def test_a_ballot_says_which_way_the_vote_went_and_at_which_place() -> None:
    votes: list[Heard] = [
        (1, 7, 3, 0, 1.0), (1, 8, 0, 2, 1.0), (1, 9, 4, 5, 1.0),
    ]  # fmt: skip
    (item,) = rank(votes, ALL).items
    assert {ballot.voter: (ballot.way, ballot.place) for ballot in item.because} == {
        7: ("there", 3), 8: ("back", 2), 9: ("both", 4),
    }  # fmt: skip

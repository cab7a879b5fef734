"""The order of recommendations, held against a reference of ten lines."""

from collections.abc import Iterable
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.ranking import Page, Ranked, Vote, rank

Graph = dict[int, list[int]]

films = st.integers(1, 30)
graphs = st.dictionaries(films, st.lists(films, unique=True, max_size=12), max_size=12)
ALL: Page[int] = Page(limit=1000)


def fame(of: Iterable[int]) -> dict[int, float]:
    """Make some films equally well known, so that ids must break the tie."""
    return {film: float(film % 5) for film in of}


def votes_of(graph: Graph) -> list[Vote[int]]:
    """Cast a vote for each place on each liked film's list."""
    return [
        (candidate, voter, position)
        for voter, places in graph.items()
        for position, candidate in enumerate(places, start=1)
    ]


def reference(graph: Graph) -> list[tuple[int, int, list[int]]]:
    """Count in the plainest way: (film, votes, voters by their place and id)."""
    result = []
    for film in {film for places in graph.values() for film in places}:
        voters = [liked for liked, places in graph.items() if film in places]
        voters.sort(key=lambda liked: (graph[liked].index(film), liked))
        result.append((film, len(voters), voters))
    result.sort(key=lambda row: (-row[1], -(row[0] % 5), row[0]))
    return result


def plain(items: list[Ranked[int]]) -> list[tuple[int, int, list[int]]]:
    """Bring what the ranking says to the reference's form."""
    return [
        (item.film, int(item.score), [ballot.voter for ballot in item.because])
        for item in items
    ]


@given(graphs)
def test_the_ranking_is_the_plain_count_of_votes(graph: Graph) -> None:
    assert plain(rank(votes_of(graph), ALL, fame).items) == reference(graph)


@given(graphs, st.randoms(use_true_random=False))
def test_the_order_of_the_votes_does_not_matter(graph: Graph, random: Random) -> None:
    votes = votes_of(graph)
    shuffled = list(votes)
    random.shuffle(shuffled)
    assert rank(shuffled, ALL, fame) == rank(votes, ALL, fame)


@given(graphs, st.integers(1, 7))
def test_pages_by_offset_make_up_the_whole_list(graph: Graph, size: int) -> None:
    votes = votes_of(graph)
    whole = rank(votes, ALL, fame)
    pages = []
    while part := rank(votes, Page(size, offset=len(pages)), fame).items:
        pages += part
    assert pages == whole.items
    assert whole.total == len(pages)


@given(graphs, graphs, st.integers(1, 7))
def test_naming_what_is_shown_gives_every_film_once_while_likes_change(
    before: Graph, after: Graph, size: int
) -> None:
    first = [item.film for item in rank(votes_of(before), Page(size), fame).items]
    seen = list(first)
    while True:
        page = Page(size, shown=frozenset(seen))
        fresh = [item.film for item in rank(votes_of(after), page, fame).items]
        if not fresh:
            break
        seen += fresh
    assert len(seen) == len(set(seen))
    assert set(seen) >= {film for places in after.values() for film in places}


@given(graphs, films, films)
def test_one_vote_more_never_ranks_a_film_lower(
    graph: Graph, voter: int, film: int
) -> None:
    if voter in graph:
        return
    place = {
        item.film: n for n, item in enumerate(rank(votes_of(graph), ALL, fame).items)
    }
    more = rank([*votes_of(graph), (film, voter, 1)], ALL, fame).items
    now = [item.film for item in more].index(film)
    assert now <= place.get(film, len(place))


def test_nothing_liked_recommends_nothing() -> None:
    assert rank([], ALL, fame).items == []

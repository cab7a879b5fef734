"""The order of recommendations, held against a reference of ten lines."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.ranking import Page, Ranked, Vote, rank

Graph = dict[int, list[int]]

films = st.integers(1, 30)
graphs = st.dictionaries(films, st.lists(films, unique=True, max_size=12), max_size=12)
ALL: Page[int] = Page(limit=1000)


def fame(film: int) -> float:
    """Make some films equally well known, so that ids must break the tie."""
    return float(film % 5)


def votes_of(graph: Graph) -> list[Vote[int]]:
    """Cast a vote for each place on each liked film's list."""
    return [
        (candidate, voter, position, fame(candidate))
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
    result.sort(key=lambda row: (-row[1], -fame(row[0]), row[0]))
    return result


def plain(items: list[Ranked[int]]) -> list[tuple[int, int, list[int]]]:
    """Bring what the ranking says to the reference's form."""
    return [
        (item.film, int(item.score), [ballot.voter for ballot in item.because])
        for item in items
    ]


@given(graphs)
def test_the_ranking_is_the_plain_count_of_votes(graph: Graph) -> None:
    assert plain(rank(votes_of(graph), ALL).items) == reference(graph)


@given(graphs, st.randoms(use_true_random=False))
def test_the_order_of_the_votes_does_not_matter(graph: Graph, random: Random) -> None:
    votes = votes_of(graph)
    shuffled = list(votes)
    random.shuffle(shuffled)
    assert rank(shuffled, ALL) == rank(votes, ALL)


@given(graphs, st.integers(1, 7))
def test_pages_by_offset_make_up_the_whole_list(graph: Graph, size: int) -> None:
    votes = votes_of(graph)
    whole = rank(votes, ALL)
    pages = []
    while part := rank(votes, Page(size, offset=len(pages))).items:
        pages += part
    assert pages == whole.items
    assert whole.total == len(pages)


@given(graphs, graphs, st.integers(1, 7))
def test_naming_what_is_shown_gives_every_film_once_while_likes_change(
    before: Graph, after: Graph, size: int
) -> None:
    first = [item.film for item in rank(votes_of(before), Page(size)).items]
    seen = list(first)
    while True:
        page = Page(size, shown=frozenset(seen))
        fresh = [item.film for item in rank(votes_of(after), page).items]
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
    place = {item.film: n for n, item in enumerate(rank(votes_of(graph), ALL).items)}
    more = rank([*votes_of(graph), (film, voter, 1, fame(film))], ALL).items
    now = [item.film for item in more].index(film)
    assert now <= place.get(film, len(place))


def test_nothing_liked_recommends_nothing() -> None:
    assert rank([], ALL).items == []


def test_where_lists_disagree_a_film_is_as_well_known_as_the_best_says() -> None:
    votes = [(1, 9, 1, 0.5), (2, 9, 2, 1.0), (1, 8, 1, 2.0), (2, 8, 2, 1.0)]
    for heard in (votes, votes[::-1]):
        assert [item.film for item in rank(heard, ALL).items] == [1, 2]

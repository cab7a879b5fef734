"""What comes of a fetch: facts, answers, lists, and what is fetched next."""

from datetime import timedelta

from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, tt
from fakes import FakeSource, FarSource, NamingSource, answer
from fetching import claim, down, fetch, fetch_all, state, want
from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import Film, Scores
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import answers, films, pictures, related, wanted

POSTER = "https://pictures.example/1.jpg"
DOWN = SourceError("down for an hour")


def like(session: Session, number: int) -> int:
    """Like a film, as its first person."""
    person = add_person(session)
    want(session, number)
    put_mark(session, person, number)
    wanted.want_list(session, tt(number), NOON)
    return person


def facts(session: Session, number: int) -> Film:
    return films.load(session, [tt(number)])[tt(number)]


def test_facts_are_completed_and_each_says_where_it_is_from(session: Session) -> None:
    want(session, 1)
    far = FarSource(answer(1, runtime=None, poster=POSTER, scores=Scores(tmdb=7.5)))
    near = FakeSource(answer(1, runtime=90, scores=Scores(critics=6.0, reviews=9)))
    fetch(session, claim(session), far, near)
    shown = facts(session, 1)
    assert (shown.runtime, shown.poster) == (90, POSTER)
    assert shown.scores == Scores(tmdb=7.5, critics=6.0, reviews=9)
    origins = dict(shown.origins)
    assert (origins["title"], origins["runtime"]) == ("tmdb", "fake")
    assert shown.sources == ("tmdb", "fake")
    assert state(session, 1).fetched_at == NOON


def test_what_far_sources_said_is_kept_and_what_is_at_hand_is_not(
    session: Session,
) -> None:
    want(session, 1)
    far, near = FarSource(answer(1, runtime=80)), FakeSource(answer(1, runtime=90))
    fetch(session, claim(session), far, near)
    (kept,) = answers.load(session, [tt(1)])[tt(1)].items()
    assert (kept[0], kept[1].film.runtime, kept[1].fetched_at) == ("tmdb", 80, NOON)
    assert answers.counts(session) == {"tmdb": 1}


def test_a_poster_is_asked_for_with_its_film(session: Session) -> None:
    want(session, 1)
    fetch(session, claim(session), FarSource(answer(1, poster=POSTER)))
    claimed = pictures.claim(session, token="a", now=NOON)  # noqa: S106 - no secret
    assert claimed is not None
    assert (claimed.film, claimed.source, claimed.url) == (tt(1), "tmdb", POSTER)


def test_first_the_liked_film_then_facts_of_its_list_then_lists(
    session: Session,
) -> None:
    like(session, 1)
    lists = FarSource(answer(1, 10), answer(10, 1, 11), gives=frozenset())
    facts_only = FakeSource(answer(1), answer(10))
    facts_only.lists = False
    sources = (facts_only, lists)
    fetch(session, claim(session), *sources)
    assert lists.asked == [tt(1)]
    fetch(session, claim(session), *sources)
    assert state(session, 10).fetched_at == NOON
    assert (state(session, 10).priority, lists.asked) == (wanted.VOTED, [tt(1)])
    fetch(session, claim(session), *sources)
    assert lists.asked == [tt(1), tt(10)]
    assert fetch_all(session, *sources) == 0


def test_of_a_list_that_nobody_wants_only_what_is_here_is_kept_in_its_place(
    session: Session,
) -> None:
    like(session, 1)
    source = FakeSource(answer(1, 10), answer(10, 11, 1, 12))
    fetch_all(session, source)
    assert related.listed(session, tt(10)) == [tt(1)]
    assert not films.exists(session, tt(11))
    assert state(session, 10).listed_at is None
    assert fetch_all(session, source) == 0
    wanted.want_list(session, tt(10), NOON)
    fetch(session, claim(session), source)
    assert related.listed(session, tt(10)) == [tt(11), tt(1), tt(12)]


def test_films_whose_lists_name_a_liked_one_come_with_its_own_list(
    session: Session,
) -> None:
    like(session, 1)
    source = NamingSource(answer(1, 10), answer(10), answer(11, 12, 1), answer(12))
    fetch(session, claim(session), source)
    assert films.load(session, [tt(11)])[tt(11)].title == "Film 11"
    assert related.listed(session, tt(11)) == [tt(1)]
    fetch_all(session, source)
    assert state(session, 11).fetched_at == NOON
    assert not films.exists(session, tt(12)), "it is on no list that counts"


def test_a_film_whose_list_is_from_a_source_that_is_off_is_not_said_to_name_another(
    session: Session,
) -> None:
    like(session, 2)
    fetch_all(session, FarSource(answer(2, 10), answer(10)))
    like(session, 1)
    fetch_all(session, NamingSource(answer(1, 11), answer(2, 1), answer(11)))
    assert related.listed(session, tt(1)) == [tt(11)]
    assert related.listed(session, tt(2)) == [tt(10)]


def test_a_known_film_without_a_list_is_asked_for_it_when_it_gets_a_vote(
    session: Session,
) -> None:
    add_film(session, film(10))
    like(session, 1)
    source = FakeSource(answer(1, 10), answer(10, 1))
    assert fetch_all(session, source) == 2
    assert related.listed(session, tt(10)) == [tt(1)]


def test_a_film_without_a_vote_is_not_asked_for_its_list(session: Session) -> None:
    want(session, 1)
    facts_only = FakeSource(answer(1))
    facts_only.lists = False
    lists = FarSource(answer(1, 10), gives=frozenset())
    assert fetch_all(session, facts_only, lists) == 1
    assert lists.asked == []


def test_that_no_source_has_a_list_is_asked_once(session: Session) -> None:
    like(session, 1)
    source = FakeSource(answer(1, 10), answer(10))
    assert fetch_all(session, source) == 2
    like(session, 2)
    assert fetch_all(session, FakeSource(answer(1, 10), answer(2, 10))) == 1
    assert state(session, 10).listed_at is None


def test_a_like_while_only_facts_are_being_fetched_brings_the_list_too(
    session: Session,
) -> None:
    want(session, 1)
    near = FakeSource(answer(1))
    near.lists = False
    far = FarSource(answer(1, 10), gives=frozenset())
    before = claim(session)
    wanted.want_list(session, tt(1), NOON)
    assert claim(session, "b") == []
    fetch(session, before, near, far)
    assert state(session, 1).wants_list
    fetch(session, claim(session), near, far)
    assert related.listed(session, tt(1)) == [tt(10)]


def test_a_list_from_a_later_source_stands_until_an_earlier_one_is_back(
    session: Session,
) -> None:
    like(session, 1)
    far, near = FarSource(answer(1, 10)), FakeSource(answer(1, 11))
    far.trouble = DOWN
    fetch(session, claim(session), far, near)
    assert related.listed(session, tt(1)) == [tt(11)]
    assert wanted.waiting(session, [tt(1)]) == set()
    far.trouble = None
    fetch_all(session, far, near, now=NOON + timedelta(hours=1))
    assert related.listed(session, tt(1)) == [tt(10)]
    assert state(session, 1).listed_from == "tmdb"
    assert state(session, 1).state == "fetched"


def test_an_earlier_sources_list_is_not_written_over_by_a_later_one(
    session: Session,
) -> None:
    like(session, 1)
    far = FarSource(answer(1, 10), answer(10))
    near = FakeSource(answer(1, 11))
    fetch_all(session, far, near)
    wanted.want_again(session, [tt(1)], NOON)
    fetch(session, claim(session), far, near)
    assert far.asked == [tt(1), tt(10)]
    assert related.listed(session, tt(1)) == [tt(10)]


def test_a_second_source_is_asked_for_what_it_missed_and_the_first_is_not(
    session: Session,
) -> None:
    want(session, 1)
    first = FarSource(answer(1, poster=POSTER))
    links = (("wikipedia", "https://en.wikipedia.org/wiki/Heat"),)
    second = FarSource(
        answer(1, links=links), name="wikidata", gives=fields(links=["wikipedia"])
    )
    second.trouble = DOWN
    fetch(session, claim(session), first, second)
    assert wanted.waiting(session, [tt(1)]) == set()
    second.trouble = None
    later = NOON + timedelta(hours=1)
    fetch_all(session, first, second, now=later)
    assert facts(session, 1).links == links
    assert (len(first.asked), len(second.asked)) == (1, 2)
    assert state(session, 1).fetched_at == later


def test_what_a_source_no_longer_knows_is_forgotten(session: Session) -> None:
    like(session, 1)
    fetch_all(session, FarSource(answer(1, 10, poster=POSTER)))
    later = NOON + timedelta(days=151)
    wanted.want_again(session, [tt(1)], later)
    fetch(session, claim(session, now=later), FarSource(), now=later)
    row = state(session, 1)
    assert (row.state, row.fetched_at, row.listed_from) == ("aside", None, None)
    assert answers.counts(session) == {}
    assert related.listed(session, tt(1)) == []
    assert pictures.never_tried(session, [tt(1)]) == set()
    assert facts(session, 1) == Film(tt(1), "Film 1", year=1991)


def test_what_another_source_still_knows_stays(session: Session) -> None:
    want(session, 1)
    near = FakeSource(answer(1, runtime=90))
    fetch(session, claim(session), FarSource(answer(1, runtime=80)), near)
    later = NOON + timedelta(days=151)
    wanted.want_again(session, [tt(1)], later)
    fetch(session, claim(session, now=later), FarSource(), near, now=later)
    assert facts(session, 1).runtime == 90
    assert state(session, 1).state == "fetched"


def test_a_picture_goes_when_its_film_has_none_any_more(session: Session) -> None:
    want(session, 1)
    fetch(session, claim(session), FarSource(answer(1, poster=POSTER)))
    later = NOON + timedelta(days=151)
    wanted.want_again(session, [tt(1)], later)
    fetch(session, claim(session, now=later), FarSource(answer(1)), now=later)
    assert not pictures.due(session, later)


def test_facts_stay_where_a_source_is_in_trouble(session: Session) -> None:
    want(session, 1)
    fetch(session, claim(session), FarSource(answer(1, runtime=80)))
    later = NOON + timedelta(days=151)
    wanted.want_again(session, [tt(1)], later)
    far = FarSource(trouble=DOWN)
    fetch(session, claim(session, now=later), far, now=later)
    assert facts(session, 1).runtime == 80
    assert state(session, 1).fetched_at == NOON
    only_trouble = down()
    fetch(session, claim(session, now=later + timedelta(days=2)), only_trouble)
    assert facts(session, 1).runtime == 80

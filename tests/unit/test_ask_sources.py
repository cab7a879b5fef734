"""Asking the sources: in order, each for what those before it left open."""

from dataclasses import replace

from factories import film, title, tt
from fakes import FakeSource, FarSource, answer
from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import FilmId, FilmKind, provisional_id
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.usecases.ask_sources import Wish, ask

PROVISIONAL = provisional_id("tmdb", FilmKind.FILM, 603)
DOWN = SourceError("down for an hour")
POSTER = {"poster": "https://pictures.example/1.jpg"}


class Listless(FarSource):
    lists = False


def test_each_source_says_what_it_knows_in_order() -> None:
    far, near = FarSource(answer(1, **POSTER)), FakeSource(answer(1, runtime=90))
    found = ask((far, near), Wish(tt(1)))
    assert list(found.facts) == ["tmdb", "fake"]
    assert found.facts["fake"].runtime == 90
    assert list(found.fresh) == ["tmdb"]
    assert found.troubles == []


def test_a_far_source_is_asked_only_for_what_is_still_missing() -> None:
    first = FarSource(answer(1, **POSTER))
    useless = Listless(answer(1), name="imdb")
    useful = Listless(answer(1), name="wikidata", gives=fields(links=["wikipedia"]))
    ask((first, useless, useful), Wish(tt(1)))
    assert (len(first.asked), useless.asked, useful.asked) == (1, [], [tt(1)])


def test_a_sentence_made_from_facts_leaves_the_plot_open() -> None:
    near = FakeSource(answer(1, plot="A film.", plot_source="facts", **POSTER))
    far = FarSource(answer(1), gives=fields("plot"))
    ask((near, far), Wish(tt(1)))
    assert far.asked == [tt(1)]


def test_the_first_list_is_the_list() -> None:
    far, near = FarSource(answer(1)), FakeSource(answer(1, 10))
    third = FakeSource(answer(1, 11), name="third")
    found = ask((far, near, third), Wish(tt(1), listed=True))
    assert (found.listed_from, found.related) == ("fake", (title(10),))
    assert not found.list_open


def test_a_wanted_list_is_worth_asking_for() -> None:
    near = FakeSource(answer(1, **POSTER))
    far = FarSource(answer(1, 10))
    assert ask((near, far), Wish(tt(1))).list_unasked
    assert far.asked == []
    assert ask((near, far), Wish(tt(1), listed=True)).listed_from == "tmdb"
    near = FakeSource(answer(1, 11, **POSTER))
    ask((near, far), Wish(tt(1), listed=True))
    assert len(far.asked) == 1


def test_a_source_in_trouble_leaves_the_list_open() -> None:
    far, near = FarSource(trouble=DOWN), FakeSource(answer(1, 10))
    found = ask((far, near), Wish(tt(1), listed=True))
    assert found.listed_from == "fake"
    assert found.list_open
    assert found.troubles == [DOWN]
    assert found.reason == "down for an hour"


def test_what_is_kept_is_not_asked_for_again() -> None:
    far = FarSource(answer(1, runtime=90))
    kept = {"tmdb": film(1, runtime=80)}
    found = ask((far,), Wish(tt(1), kept=kept))
    assert (far.asked, found.facts["tmdb"].runtime) == ([], 80)
    assert found.fresh == {}
    found = ask((far,), Wish(tt(1), kept=kept, stale=frozenset({"tmdb"})))
    assert (far.asked, found.facts["tmdb"].runtime) == ([tt(1)], 90)


def test_what_is_kept_holds_while_its_source_is_down() -> None:
    kept = {"tmdb": film(1, runtime=80)}
    stale = frozenset({"tmdb"})
    wish = Wish(tt(1), kept=kept, stale=stale)
    assert ask((FarSource(trouble=DOWN),), wish).facts == kept
    gone = ask((FarSource(),), wish)
    assert gone.facts == {}
    assert gone.gone == {"tmdb"}


def test_a_film_that_no_source_knows_will_not_be_known_later() -> None:
    found = ask((FakeSource(), FarSource()), Wish(tt(1)))
    assert (found.facts, found.troubles) == ({}, [])
    assert found.gone == {"fake", "tmdb"}
    assert "is not known here" in found.reason
    assert ask((), Wish(tt(1))).reason == "no source can be asked for it"


def test_a_provisional_id_is_asked_of_the_source_that_made_it_and_then_forgotten() -> (
    None
):
    near, far = FakeSource(answer(1, **POSTER)), FarSource(answer(1, 10))
    far.alias(PROVISIONAL, tt(1))
    found = ask((near, far), Wish(PROVISIONAL))
    assert (found.film, list(found.facts)) == (tt(1), ["fake", "tmdb"])
    assert (near.asked, far.asked) == ([tt(1)], [PROVISIONAL])


def test_nobody_else_is_asked_for_a_provisional_id_that_stays_one() -> None:
    near = FakeSource(answer(1))
    unnamed = FarSource()
    unnamed.answers[PROVISIONAL] = Answer(replace(film(1), id=PROVISIONAL))
    for far in (unnamed, FarSource(), FarSource(trouble=DOWN)):
        found = ask((near, far), Wish(PROVISIONAL))
        assert (found.film, found.facts) == (PROVISIONAL, {})
    assert found.troubles == [DOWN]
    assert ask((near,), Wish(PROVISIONAL)).troubles == []
    assert near.asked == []


def test_a_fault_in_a_source_is_trouble_that_may_pass() -> None:
    class Faulty(FarSource):
        def fetch(self, film: FilmId) -> Answer:
            raise ZeroDivisionError(film)

    found = ask((Faulty(), FakeSource(answer(1))), Wish(tt(1)))
    assert list(found.facts) == ["fake"]
    assert found.reason == "tmdb broke: ZeroDivisionError"
    assert len(found.troubles) == 1

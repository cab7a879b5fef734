"""Workers and relays are killed at any moment: nothing is lost or stored twice."""

from random import Random
from signal import SIGKILL

from grown import PATIENCE, Grown, rests
from labelled import STEPS

FILMS = [113277, 68646, 71562, 50083, 60196, 76759, 80684, 133093, 167260, 120737]


def test_workers_that_die_at_each_step_lose_nothing(site: Grown) -> None:
    wished = site.want(*FILMS[:3])
    site.start("relay")
    for step in STEPS:
        dying = site.start("worker", "--queue", "films", step=step)
        dying.join(PATIENCE)
        assert dying.exitcode == -SIGKILL, (step, site.log.read_text())
        site.let_lapse()
        site.forgive()
    site.start("worker", "--queue", "films")
    site.until(rests)
    settled = site.settled()
    assert set(settled.values()) == {1}
    assert {f"tt{number:07d}" for number in settled} >= set(wished)


def test_whoever_is_killed_at_random_each_film_is_stored_once(site: Grown) -> None:
    chance = Random(20260729)  # noqa: S311 - no secret
    relays = [site.start("relay") for _ in range(2)]
    workers = [site.start("worker", "--threads", "2") for _ in range(2)]
    for number in FILMS:
        site.want(number)
        group = chance.choice((relays, workers, workers))
        place = chance.randrange(2)
        group[place].join(chance.random())
        group[place].kill()
        words = ("relay",) if group is relays else ("worker", "--threads", "2")
        group[place] = site.start(*words)
        site.let_lapse()
    site.until(rests)
    settled = site.settled()
    assert set(settled.values()) == {1}
    assert set(settled) >= set(FILMS)


def test_a_film_that_kills_its_worker_is_set_aside_and_the_rest_goes_on(
    site: Grown,
) -> None:
    (deadly,) = site.want(FILMS[0])
    site.start("relay")
    for _ in range(5):
        site.start("worker", "--queue", "films", step="asked").join(PATIENCE)
        site.let_lapse()
    others = site.want(*FILMS[1:3])
    site.start("worker", "--queue", "films")
    site.until(rests)
    settled = {f"tt{number:07d}" for number in site.settled()}
    assert deadly not in settled
    assert settled >= set(others)

"""The relay tells of work without flooding anybody, again where nobody heard it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

from kombu import Connection
from sqlalchemy import text

from grown import PATIENCE, Grown, rests
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.letter import Kind
from sneakpreview.storage import lanes, letters, wanted
from sneakpreview.wiring import now
from sneakpreview.worker.bell import Bell
from sneakpreview.worker.broker import HOUSE, QUEUES, celery
from sneakpreview.worker.ear import Ear
from sneakpreview.worker.hints import AHEAD
from sneakpreview.worker.relay import Relay

MANY = """
INSERT INTO film (id, kind, title, known, liked, wants_list, asked,
    state, priority, due_at, attempts)
SELECT 20000000 + :priority * :many + n, 'film', 'Film', 0, 0, false, '',
    'wanted', :priority, 0, 0
FROM generate_series(1, :many) n
"""


@contextmanager
def relaying(site: Grown) -> Iterator[Relay]:
    with closing(Relay(site.parts, celery(site.parts.settings))) as relay:
        yield relay


def test_a_hundred_thousand_wanted_films_are_a_few_hints(site: Grown) -> None:
    with site.parts.writing.begin() as session:
        for priority in (wanted.LISTED, wanted.LATER):
            session.execute(text(MANY), {"priority": priority, "many": 100_000})
    with relaying(site) as relay, relaying(site) as another:
        assert relay.turn() == 2 * AHEAD
        assert relay.turn() == another.turn() == 0
    assert [site.waiting("films"), site.waiting("slow")] == [AHEAD, AHEAD]


def test_what_is_due_is_told_of_in_its_own_queue(site: Grown) -> None:
    site.want(113277, 68646)
    with site.parts.writing.begin() as session:
        moment = now()
        letters.add(session, Kind.NOTHING, None, seed=None, now=moment, ends_at=moment)
        assert lanes.ready(session, "films", moment, 1) == 1
    with relaying(site) as relay:
        assert relay.turn() == 3
    assert [site.waiting("films"), site.waiting("letters")] == [2, 1]


def test_a_hint_that_is_lost_is_given_again(site: Grown) -> None:
    site.want(113277)
    with relaying(site) as relay:
        assert relay.turn() == 1
        with Connection(site.broker.url) as connection:
            assert connection.default_channel.queue_delete("films") == 1
        assert relay.turn() == 1


def test_every_queue_is_kept_by_a_quorum_and_has_an_end(site: Grown) -> None:
    app = celery(site.parts.settings)
    assert set(app.amqp.queues) == set(QUEUES)
    for queue in app.amqp.queues.values():
        arguments = queue.queue_arguments
        assert queue.durable
        assert arguments["x-queue-type"] == "quorum"
        assert arguments["x-max-length"] < 10_000
    assert app.conf.task_acks_late
    assert app.conf.task_reject_on_worker_lost
    assert app.conf.broker_transport_options["confirm_publish"]
    assert not app.conf.worker_redirect_stdouts
    assert app.conf.result_backend is None
    assert not app.conf.task_publish_retry


def test_who_listens_hears_the_bell_once_however_often_it_rings(site: Grown) -> None:
    bell, ear = Bell(site.parts.engine), Ear(site.parts.engine)
    assert not ear.wait(0)
    bell.start()
    for _ in range(1_000):
        bell.wake()
    assert ear.wait(PATIENCE)
    bell.stop()
    ear.wait(0)
    assert not ear.wait(0)
    ear.close()


def test_a_like_and_a_letter_do_not_wait_for_what_is_less_urgent(site: Grown) -> None:
    with site.parts.writing.begin() as session:
        told = {"priority": wanted.LATER, "many": 100_000}
        session.execute(text(MANY), told)
    for command in ("relay", "worker"):
        site.start(command)
    liked = FilmId("tt0113277")
    site.want(113277)
    with site.parts.writing.begin() as session:
        moment = now()
        wanted.want_list(session, liked, moment)
        hour = moment + timedelta(hours=1)
        letters.add(session, Kind.NOTHING, None, seed=None, now=moment, ends_at=hour)
    site.until(lambda session: not wanted.waiting(session, [liked]))
    site.until(lambda session: lanes.ready(session, "slow", now(), 1))
    assert HOUSE in QUEUES
    assert rests is not None

"""The commands of a grown site: what is wrong is one line, and each ends when told."""

import sys
from pathlib import Path
from subprocess import run as execute

from broker import Broker
from commands import one_line, run
from grown import Grown

POSTGRES = "postgresql+psycopg://nobody@127.0.0.1:9/nothing"


def test_without_a_broker_there_is_nothing_to_do(tmp_path: Path) -> None:
    told = one_line(run("relay", data=tmp_path, database_url=POSTGRES))
    assert told.startswith("SNEAKPREVIEW_BROKER_URL is not set")


def test_a_broker_needs_a_database_for_many(tmp_path: Path) -> None:
    broker = "amqp://somebody:of-mine@127.0.0.1"
    told = one_line(run("worker", data=tmp_path, broker_url=broker))
    assert "PostgreSQL" in told
    assert "of-mine" not in told


def test_a_broker_that_refuses_ends_the_start(site: Grown, tmp_path: Path) -> None:
    wrong = site.broker.url.replace("guest:guest", "guest:of-mine")
    chosen = {"broker_url": wrong, "database_url": POSTGRES}
    told = one_line(run("beat", data=tmp_path, **chosen))
    assert "the broker of SNEAKPREVIEW_BROKER_URL refuses" in told
    assert "of-mine" not in told


def test_each_ends_when_it_is_told_to_and_has_nothing_to_say(site: Grown) -> None:
    kinds = ["relay", "beat", "worker"]
    begun = [site.start(kind) for kind in kinds]
    site.until(lambda session: site.kinds(session) >= set(kinds))
    assert [site.end(process) for process in begun] == [0, 0, 0]
    assert not site.log.read_text()


def test_a_queue_that_there_is_not_is_told(site: Grown) -> None:
    process = site.start("worker", "--queue", "posters")
    process.join()
    assert process.exitcode == 1
    assert site.log.read_text().startswith("there is no queue 'posters'")


def test_one_process_alone_loads_nothing_of_it() -> None:
    loaded = "import sneakpreview.cli.main, sys; sys.exit('celery' in sys.modules)"
    assert execute([sys.executable, "-c", loaded], check=False).returncode == 0


def test_a_broker_that_is_not_there_yet_is_waited_for(
    site: Grown, rabbit: Broker
) -> None:
    rabbit.kill()
    process = site.start("worker", "--queue", "films")
    relay = site.start("relay")
    site.until(lambda session: {"worker", "relay"} <= site.kinds(session))
    rabbit.start()
    site.want(113277)
    site.until(lambda _: site.settled())
    assert site.end(relay) == 0
    assert site.end(process) == 0

"""Whatever somebody writes to the broker is a hint, and kills nobody."""

import json
from typing import Any

import pytest
from kombu import Connection

from broker import Broker
from grown import Grown, rests
from sneakpreview.worker.broker import QUEUES, celery

SENT = {"content_type": "application/json", "content_encoding": "utf-8"}
TASK = {"lang": "py", "task": "work.films", "id": "1"}
PUT_OFF = {**TASK, "eta": "2099-01-01T00:00:00"}
CALLS = {"callbacks": [{"task": "work.films"}], "chain": [{"task": "os.system"}]}
FORGED: dict[str, tuple[bytes, dict[str, Any]]] = {
    "nothing at all": (b"", {}),
    "garbage": (b"\xff\x00", {"content_type": "x/y", "content_encoding": "binary"}),
    "a body that is no list": (b'{"a": 1}', {**SENT, "headers": TASK}),
    "a body without an end": (b"[" * 100_000, {**SENT, "headers": TASK}),
    "letters that are none": (b"\xff\xfe", {**SENT, "headers": TASK}),
    "a pickle": (
        b"cposix\nsystem\n(S'exit'\ntR.",
        {"content_type": "application/x-python-serialize", "headers": TASK},
    ),
    "another task": (
        b"[[], {}, {}]",
        {**SENT, "headers": TASK | {"task": "os.system"}},
    ),
    "a task of Celery's own": (
        json.dumps([[{"task": "work.films"}, [1, 2]], {}, {}]).encode(),
        {**SENT, "headers": TASK | {"task": "celery.map"}},
    ),
    "a task without a name": (b'{"task": [], "id": 1}', SENT),
    "a wait of years": (b"[[], {}, {}]", {**SENT, "headers": PUT_OFF}),
    "work for afterwards": (
        json.dumps([[], {}, CALLS]).encode(),
        {**SENT, "headers": TASK},
    ),
    "what is packed, but is not": (
        b"x",
        {**SENT, "headers": TASK | {"compression": "application/x-gzip"}},
    ),
}


def forge(broker: Broker, queue: str, what: str, times: int = 1) -> None:
    body, sent = FORGED[what]
    with Connection(broker.url) as connection, connection.channel() as channel:
        for _ in range(times):
            message = channel.prepare_message(body, **sent)
            channel.basic_publish(message, exchange="", routing_key=queue)


def test_a_worker_that_is_sent_anything_goes_on(site: Grown) -> None:
    relay, worker = site.start("relay"), site.start("worker")
    site.want(68646)
    site.until(rests)
    site.until_listened_to()
    site.end(relay)
    for what in FORGED:
        for queue in QUEUES:
            forge(site.broker, queue, what)
    site.until(lambda _: not any(map(site.waiting, QUEUES)))
    site.want(113277)
    forge(site.broker, "films", "nothing at all")
    site.until(rests)
    assert set(site.settled().values()) == {1}
    assert site.end(worker) == 0
    said = site.log.read_text()
    assert "Traceback" not in said
    assert "os.system" not in said


@pytest.mark.parametrize("what", FORGED)
def test_whatever_lies_in_a_queue_is_a_hint_that_there_is_work(
    site: Grown, what: str
) -> None:
    app = celery(site.parts.settings)
    heard: list[tuple[str, object]] = []
    with app.connection_for_read() as connection:
        queue = app.amqp.queues["films"]
        consumer = app.amqp.TaskConsumer(connection, [queue])
        consumer.on_message = lambda message: heard.append(
            (message.headers["task"], message.decode())
        )
        with consumer:
            forge(site.broker, "films", what)
            connection.drain_events(timeout=60)
    assert heard == [("work.films", [[], {}, {}])]

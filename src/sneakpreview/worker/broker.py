"""The broker: Celery over RabbitMQ as this site uses it, which is for hints alone.

A message says that there is work in a lane, and no more: what it is, and who does it,
the database decides (docs/decisions/0020-the-queue-is-a-hint.md). So a message that is
lost, told twice, late or dropped from a queue that is full costs a second at most.
"""

from amqp.exceptions import AMQPError, MessageNacked
from celery import Celery
from kombu.entity import Queue
from kombu.exceptions import KombuError

from sneakpreview.domain.brokerurl import is_encrypted
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import PREFIX, Settings
from sneakpreview.worker.hands import HANDS

HOUSE = "house"  # the lane of what is done for the whole site, once by all workers
QUEUES = (*HANDS, HOUSE)
LONGEST_QUEUE = 1_000  # hints; the oldest make room, since one says what the other does
PATIENCE = 5.0  # seconds for whatever the broker is asked
HEARTBEAT = 10  # seconds
TROUBLE = (OSError, AMQPError, MessageNacked, KombuError)
"""What asking a broker can end in."""


def task(queue: str) -> str:
    """Give the name of the task that works in a queue's lane."""
    return f"work.{queue}"


def lane(task: str) -> str:
    """Give the lane of a task."""
    return task.removeprefix("work.")


def celery(settings: Settings) -> Celery:
    """Make Celery's application, connected to nothing yet."""
    hearing = "sneakpreview.worker.hearing:Hearing"
    url = settings.broker_url
    app = Celery("sneakpreview", broker=url, amqp=hearing)
    app.conf.update(
        # A message is acknowledged once its turn is over, whoever dies meanwhile.
        task_acks_late=True,
        task_reject_on_worker_lost=True,
        # Nobody waits for a result, and none is kept.
        task_ignore_result=True,
        result_backend=None,
        # The next try of what failed is a moment in the database, never a message.
        task_publish_retry=False,
        task_queues=[_queue(name) for name in QUEUES],
        task_create_missing_queues=False,
        task_serializer="json",
        accept_content=["json"],
        broker_transport_options={
            "confirm_publish": True,
            "read_timeout": PATIENCE,
            "write_timeout": PATIENCE,
        },
        broker_connection_timeout=PATIENCE,
        broker_heartbeat=HEARTBEAT,
        broker_connection_max_retries=None,
        broker_connection_retry_on_startup=True,
        broker_use_ssl=is_encrypted(url),  # as `Proved` has it
        worker_prefetch_multiplier=1,
        worker_enable_remote_control=False,
        worker_redirect_stdouts=False,
        worker_hijack_root_logger=False,
    )
    return app


def reach(app: Celery) -> str | None:
    """Ask the broker once; what is wrong if it does not answer now, else None.

    SetupError where it answers that it wants nothing to do with us, or does not prove
    by its certificate that it has the name of the URL.
    """
    try:
        with app.connection_for_write(heartbeat=0) as connection:
            connection.connect()
    except AMQPError as error:
        raise SetupError(
            f"the broker of {PREFIX}BROKER_URL refuses: {said(error)}"
        ) from error
    except TROUBLE as error:
        if unproved := getattr(error, "verify_message", None):
            raise SetupError(
                f"the broker of {PREFIX}BROKER_URL is not trusted: {unproved}"
            ) from error
        return said(error)
    return None


def said(error: BaseException) -> str:
    """Give one line on what went wrong with the broker, without its URL."""
    text = str(getattr(error, "reply_text", None) or error) or type(error).__name__
    return text.splitlines()[0]


def _queue(name: str) -> Queue:
    return Queue(
        name,
        routing_key=name,
        durable=True,
        queue_arguments={
            "x-queue-type": "quorum",
            "x-max-length": LONGEST_QUEUE,
            "x-overflow": "drop-head",
        },
    )

"""A process that tries as often as it is told, in threads, at one moment.

It says that it is ready, waits for a line, and prints what each try was told.
"""

import json
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier

from sneakpreview.storage import limits, redislimits
from sneakpreview.storage.base import connect, sessions
from sneakpreview.storage.limits import Limit
from sneakpreview.storage.redislimits import RedisLimits

Hit = Callable[[Limit, str, datetime], int]


def counting(url: str) -> tuple[Hit, Callable[[], None]]:
    """Give what counts at the URL of a database or a Redis, and what closes it."""
    if url.startswith("redis"):
        redis = RedisLimits(url)

        def in_redis(limit: Limit, subject: str, now: datetime) -> int:
            wait = redis.hit(limit, subject, now)
            assert wait is not None, "Redis is away"
            return wait

        return in_redis, redis.close
    engine = connect(url)

    def in_rows(limit: Limit, subject: str, now: datetime) -> int:
        with sessions(engine).begin() as session:
            return limits.hit(session, limit, subject, now)

    return in_rows, engine.dispose


def rush(hit: Hit, count: int, limit: Limit, subject: str, now: datetime) -> list[int]:
    """Try at the same time in so many threads."""
    start = Barrier(count)

    def attempt(_number: int) -> int:
        start.wait()
        return hit(limit, subject, now)

    with ThreadPoolExecutor(count) as crowd:
        return list(crowd.map(attempt, range(count)))


if __name__ == "__main__":
    url, count, now = sys.argv[1:]
    redislimits.PATIENCE = 20.0  # a busy machine is not away
    ten = Limit("ten", 10, timedelta(minutes=5))
    hit, close = counting(url)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    waits = rush(hit, int(count), ten, "me", datetime.fromisoformat(now))
    sys.stdout.write(json.dumps(waits))
    close()

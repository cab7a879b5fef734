"""Limits counted in Redis, by the rule and under the hashes of `storage/limits.py`.

Only where the operator names a Redis is this imported: the package is an extra. The
libraries that limit by Redis know other rules, or believe any moment that they find, so
the rule is written out here.

What is lost with a Redis is who has tried what of late: it need keep nothing on disk.
"""

import time
from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import cast

import structlog
from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

from sneakpreview.storage.limits import MARGIN, Limit, microseconds, seconds

PREFIX = "sneakpreview:limit:"
PATIENCE = 0.5  # seconds for a connection, and for an answer
PAUSE = 5.0  # seconds for which a Redis that is away is left alone

# Redis runs a script as one step. Its own clock decides, which is one for all machines:
# a machine whose clock is wrong neither gives tries back nor takes them away. Only when
# another Redis takes over does the clock change, and a moment can be unbelievable.
# Lua's numbers are doubles: microseconds fit, if they are not written as 1.8e+15.
RULE = """
local interval, span, margin = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local moment = tonumber(ARGV[4])
if not moment then
  local time = redis.call('TIME')
  moment = time[1] * 1000000 + time[2]
end
local earned = tonumber(redis.call('GET', KEYS[1]) or '') or moment
if earned < moment or earned > moment + span + margin then
  earned = moment
end
local wait = earned - (moment + span - interval)
if wait > 0 then
  return wait
end
earned = earned + interval
local lasts = math.ceil((earned - moment) / 1000)
redis.call('SET', KEYS[1], string.format('%.0f', earned), 'PX', lasts)
return 0
"""

log = structlog.get_logger()


class RedisLimits:
    """The limits' moments in the Redis of a URL; safe between threads.

    Nothing is connected before the first try. `tick` tells seconds that only grow.
    """

    def __init__(self, url: str, tick: Callable[[], float] = time.monotonic) -> None:
        self._redis = Redis.from_url(
            url,
            socket_connect_timeout=PATIENCE,
            socket_timeout=PATIENCE,
            retry=Retry(NoBackoff(), 0),  # what got no answer may have been counted
            protocol=2,  # which greets nobody, and needs no answer before the first
            driver_info=None,
        )
        self._rule = self._redis.register_script(RULE)
        self._tick = tick
        self._lock = Lock()
        self._away_until: float | None = None

    def hit(
        self, limit: Limit, subject: str, now: datetime | None = None
    ) -> int | None:
        """Count a try; 0 if there was room, else the seconds until there is.

        None while Redis is away, so that the caller counts elsewhere. Redis' own clock
        decides, unless there is a `now`.
        """
        if not self._may_ask():
            return None
        key = PREFIX + limit.digest(subject).hex()
        moment = "" if now is None else microseconds(now)
        try:
            wait = self._rule([key], [limit.interval, limit.span, MARGIN, moment])
        except RedisError as error:
            self._note_away(error)
            return None
        self._note_here()
        return wait and seconds(cast("int", wait))

    def close(self) -> None:
        """Close the connections; the next try opens one again."""
        self._redis.close()

    def _may_ask(self) -> bool:
        """Say whether to ask; of an absent Redis one try at a time sees if it is back.

        So a Redis that answers nobody costs one request its patience now and then.
        """
        with self._lock:
            if self._away_until is None:
                return True
            if self._tick() < self._away_until:
                return False
            self._away_until = self._tick() + PAUSE
            return True

    def _note_away(self, error: RedisError) -> None:
        with self._lock:
            is_news = self._away_until is None
            self._away_until = self._tick() + PAUSE
        if is_news:
            log.warning("Redis is away: the database counts", reason=str(error))

    def _note_here(self) -> None:
        with self._lock:
            is_news = self._away_until is not None
            self._away_until = None
        if is_news:
            log.warning("Redis counts again")

"""Which URLs name a Redis, and that the library reads them as they are meant."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis.connection import SSLConnection, UnixDomainSocketConnection, parse_url

from sneakpreview.domain.redisurl import is_redis_url

TLS = {"connection_class": SSLConnection}
SOCKET = {"connection_class": UnixDomainSocketConnection}


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("redis://cache", {"host": "cache"}),
        ("redis://cache/", {"host": "cache"}),
        ("redis://127.0.0.1:6380/3", {"host": "127.0.0.1", "port": 6380, "db": 3}),
        ("redis://[::1]:6380", {"host": "::1", "port": 6380}),
        ("redis://Cache.example.org", {"host": "cache.example.org"}),
        ("redis://:p%40ss@cache", {"host": "cache", "password": "p@ss"}),
        (
            "redis://films:a:b@cache",
            {"host": "cache", "username": "films", "password": "a:b"},
        ),
        ("rediss://cache", {"host": "cache"} | TLS),
        (
            "rediss://cache/1?ssl_ca_certs=/etc/ca.pem&ssl_certfile=/etc/me.pem",
            {
                "host": "cache",
                "db": 1,
                "ssl_ca_certs": "/etc/ca.pem",
                "ssl_certfile": "/etc/me.pem",
            }
            | TLS,
        ),
        ("unix:///run/redis.sock", {"path": "/run/redis.sock"} | SOCKET),
        (
            "unix://:hush@/run/redis.sock?db=2",
            {"path": "/run/redis.sock", "password": "hush", "db": 2} | SOCKET,
        ),
    ],
)
def test_a_url_names_a_redis(url: str, meant: dict[str, object]) -> None:
    assert is_redis_url(url)
    assert parse_url(url) == meant


@pytest.mark.parametrize(
    "url",
    [
        "cache",
        "cache:6379",
        "http://cache",
        "REDIS://cache",
        "redis:cache",
        "redis://",
        "redis://:6379",
        "redis://cache:0",
        "redis://cache:65536",
        "redis://cache:" + "9" * 5000,
        "redis://cache:port",
        "redis://cache/films",
        "redis://cache/0/1",
        "redis://cache/99999",
        "redis://cache?db=1",
        "redis://cache?socket_timeout=60",
        "redis://cache?ssl_ca_certs=/etc/ca.pem",
        "redis://cache#0",
        "redis://hush@cache",
        "redis://films:@cache",
        "redis://:ha/sh@cache",
        "redis://:ha#sh@cache",
        "redis://:ha?sh@cache",
        "redis://:12/34@cache",
        "redis://:hush@",
        "redis://a..b",
        "redis://" + "a" * 64,
        "redis://[::1",
        "redis://[1:2]",
        "redis://[::zz]",
        "redis://one,two",
        "redis://cache\n",
        "redis://ca che",
        "redis://caché",
        "rediss://cache?ssl_cert_reqs=none",
        "rediss://cache?ssl_ca_certs=",
        "unix://",
        "unix://run/redis.sock",
        "unix:///run/redis.sock?db=one",
        "unix:///run/redis.sock?timeout=9",
    ],
)
def test_what_the_library_would_overlook_or_read_otherwise_is_refused(url: str) -> None:
    assert not is_redis_url(url)


@given(user=st.text(max_size=20), password=st.text(min_size=1, max_size=20))
def test_any_password_can_be_written(user: str, password: str) -> None:
    url = f"redis://{quote(user, safe='')}:{quote(password, safe='')}@cache"
    assert is_redis_url(url)
    assert parse_url(url)["password"] == password
    assert parse_url(url).get("username", "") == user

"""What the operator sees of the sources, and how they are asked again."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, update
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from factories import add_film, film, title, tt
from fakes import FakeSource
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.gate import SharedGate
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.storage import answers, films, pictures, wanted
from sneakpreview.storage.base import sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.usecases.watch_sources import Overview, watch_sources
from sneakpreview.wiring import now
from visiting import Browser, make_site

API, PICTURES = "api.example", "pictures.example"
HOUR = timedelta(hours=1)
BUDGETS = {"distant": 100}


class Distant(FakeSource):
    """A source far away, with hosts for facts and for posters."""

    hosts = {API: Rate(10)}  # noqa: RUF012 - as the real ones have it
    picture_hosts = {PICTURES: Rate(1, 5)}  # noqa: RUF012
    keeps = timedelta(days=180)


SOURCES = (Distant(name="distant", at_hand=False), FakeSource(name="near"))


@pytest.fixture
def gate(engine: Engine) -> SharedGate:
    return SharedGate(sessions(engine), BUDGETS, now)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def ask(gate: SharedGate, host: str = API, trouble: SourceError | None = None) -> None:
    gate.enter("distant", host, Rate(10))
    gate.leave(host, trouble)


def look(engine: Engine) -> Overview:
    with sessions(engine).begin() as session:
        off = {"keyless": "SNEAKPREVIEW_KEY", "unnamed": None}
        return watch_sources(session, SOURCES, off, BUDGETS, now())


def want(session: Session, *titles: Title, priority: int = wanted.LISTED) -> None:
    films.add(session, titles, priority=priority, now=now())


def give_up(session: Session, *ids: FilmId, trouble: str = "nobody has it") -> None:
    for id_ in ids:
        session.execute(
            update(FilmRow)
            .where(FilmRow.id == id_)
            .values(state="aside", due_at=None, attempts=5, trouble=trouble)
        )


def state(engine: Engine, id_: FilmId) -> str:
    with sessions(engine)() as session:
        return session.get_one(FilmRow, id_).state


def test_every_source_is_shown_those_that_are_on_first(engine: Engine) -> None:
    seen = look(engine).sources
    assert [(one.name, one.on, one.lacks) for one in seen] == [
        ("distant", True, None),
        ("near", True, None),
        ("keyless", False, "SNEAKPREVIEW_KEY"),
        ("unnamed", False, None),
    ]
    assert [one.budget for one in seen] == [100, None, None, None]
    assert [one.keeps for one in seen] == [timedelta(days=180), None, None, None]


def test_a_host_that_nobody_has_asked_is_untried(engine: Engine) -> None:
    distant = look(engine).sources[0]
    assert [(host.name, host.state) for host in distant.hosts] == [
        (API, "untried"),
        (PICTURES, "untried"),
    ]
    assert distant.rates == {API: Rate(10), PICTURES: Rate(1, 5)}


def test_a_hosts_last_success_and_spending_are_shown(
    engine: Engine, gate: SharedGate
) -> None:
    ask(gate)
    host = look(engine).sources[0].hosts[0]
    assert (host.state, host.spent_today, host.trouble) == ("open", 1, None)
    assert host.succeeded_at is not None


def test_a_host_that_refuses_us_is_blocked_since_then(
    engine: Engine, gate: SharedGate
) -> None:
    ask(gate, trouble=SourceError("it answered 403", blocked=True))
    host, other = look(engine).sources[0].hosts
    assert (host.state, host.trouble) == ("blocked", "it answered 403")
    assert host.since is not None
    assert host.until is not None
    assert other.state == "untried"


def test_that_a_host_is_blocked_and_back_is_logged_once(engine: Engine) -> None:
    moment = now()
    gate = SharedGate(sessions(engine), BUDGETS, lambda: moment)
    with capture_logs() as log:
        for _ in range(2):
            gate.leave(API, SourceError("it answered 403", blocked=True))
        moment += timedelta(days=1)
        for _ in range(2):
            ask(gate)
    assert [(line["host"], line["is_now"], line["why"]) for line in log] == [
        (API, "blocked", "it answered 403"),
        (API, "back", None),
    ]


def test_the_backlog_is_told_by_priority(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        want(session, title(1), priority=wanted.LIKED)
        want(session, title(2), title(3))
        want(session, title(4))
        give_up(session, tt(4))
        add_film(session, film(5))
    backlog = look(engine).backlog
    assert dict(backlog.wanted) == {wanted.LIKED: 1, wanted.LISTED: 2}
    assert (backlog.fetching, backlog.aside) == (0, 1)
    assert backlog.oldest is not None
    assert backlog.oldest <= now()


def test_what_waits_for_slow_sources_is_told_together(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        want(session, title(1), priority=wanted.LATER + wanted.LIKED)
        want(session, title(2), priority=wanted.LATER + wanted.LISTED)
    assert dict(look(engine).backlog.wanted) == {wanted.LATER: 2}


def test_a_film_that_is_being_fetched_waits_no_more(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        want(session, title(1))
        wanted.claim(session, token="mine", now=now(), limit=1)  # noqa: S106 - no secret
    backlog = look(engine).backlog
    assert (dict(backlog.wanted), backlog.fetching, backlog.oldest) == ({}, 1, None)


def test_films_are_counted_by_the_source_that_told_of_them(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        for number in (1, 2):
            id_ = add_film(session, film(number))
            answers.store(session, id_, {"distant": film(number)}, {}, now())
    assert [one.films for one in look(engine).sources] == [2, 0, 0, 0]


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, SOURCES, tmdb_budget=77)


@pytest.fixture
def operator(site: APIFlask) -> Browser:
    browser = Browser(site)
    browser.sign_up()
    return browser


def test_the_overview_is_written_as_the_page_reads_it(
    engine: Engine, operator: Browser, gate: SharedGate
) -> None:
    ask(gate, trouble=SourceError("it answered 403", blocked=True))
    with sessions(engine).begin() as session:
        want(session, title(1), title(2))
        give_up(session, tt(2))
    body = operator.call("GET", "/api/operator/sources").json or {}
    distant = body["items"][0]
    host, pictured = distant.pop("hosts")
    assert distant == {
        "name": "distant",
        "on": True,
        "lacks": None,
        "budget": None,
        "films": 0,
        "keeps_days": 180,
    }
    assert (host["name"], host["state"], host["rate"]) == (API, "blocked", "10 / s")
    assert (pictured["name"], pictured["rate"]) == (PICTURES, "1 / 5 s")
    assert (body["backlog"]["wanted"], body["backlog"]["aside"]) == (1, 1)
    assert body["aside"] == [
        {"id": tt(2), "title": "Film 2", "trouble": "nobody has it"}
    ]


def test_a_source_is_asked_again_at_once(
    engine: Engine, operator: Browser, gate: SharedGate
) -> None:
    ask(gate, trouble=SourceError("it answered 403", blocked=True))
    with pytest.raises(SourceError, match="left alone"):
        ask(gate)
    answer = operator.call("POST", "/api/operator/sources/distant/retry")
    assert answer.status_code == 204
    assert look(engine).sources[0].hosts[0].state == "failing"
    ask(gate)
    assert look(engine).sources[0].hosts[0].state == "open"


def test_what_waited_for_a_source_is_due_when_it_is_asked_again(
    engine: Engine, operator: Browser
) -> None:
    with sessions(engine).begin() as session:
        want(session, title(1), title(2))
        pictures.want(session, tt(1), "distant", "https://x", 1, now())
        put_off = {"due_at": now() + HOUR, "trouble": "it is left alone"}
        session.execute(update(FilmRow).where(FilmRow.id == tt(1)).values(put_off))
        session.execute(update(pictures.PictureRow).values(put_off))
        # Not after any trouble: it is not its turn yet.
        later = {"due_at": now() + HOUR}
        session.execute(update(FilmRow).where(FilmRow.id == tt(2)).values(later))
    operator.call("POST", "/api/operator/sources/distant/retry")
    with sessions(engine).begin() as session:
        claims = wanted.claim(session, token="mine", now=now(), limit=9)  # noqa: S106 - no secret
        assert [claim.film for claim in claims] == [tt(1)]
        assert pictures.due(session, now())


@pytest.mark.parametrize("name", ["nothing", "DISTANT", "%2e%2e", "dis%00tant"])
def test_a_source_that_there_is_not_cannot_be_asked(
    operator: Browser, name: str
) -> None:
    answer = operator.call("POST", f"/api/operator/sources/{name}/retry")
    assert answer.status_code == 404


def test_a_film_is_asked_for_again(engine: Engine, operator: Browser) -> None:
    learnt_later = provisional_id("tmdb", FilmKind.FILM, 603)
    with sessions(engine).begin() as session:
        want(session, title(1), title(2), Title(learnt_later, "The Matrix"))
        give_up(session, tt(1), tt(2), learnt_later)
    for id_ in (tt(1), learnt_later):
        answer = operator.call("POST", f"/api/operator/films/{id_}/retry")
        assert answer.status_code == 204
        assert state(engine, id_) == "wanted"
    assert state(engine, tt(2)) == "aside"


def test_every_film_is_asked_for_again(engine: Engine, operator: Browser) -> None:
    with sessions(engine).begin() as session:
        want(session, title(1), title(2))
        give_up(session, tt(1), tt(2))
    assert operator.call("POST", "/api/operator/films/retry").status_code == 204
    assert [state(engine, tt(number)) for number in (1, 2)] == ["wanted", "wanted"]


@pytest.mark.parametrize("id_", ["tt0000009", "tt", "tmdb-film-x", "tt" + "9" * 30])
def test_a_film_that_is_not_here_cannot_be_asked_for(
    operator: Browser, id_: str
) -> None:
    answer = operator.call("POST", f"/api/operator/films/{id_}/retry")
    assert answer.status_code == 404
    assert (answer.json or {})["type"] == "/problems/unknown-film"


@pytest.mark.usefixtures("nothing_earned_back")
def test_the_operator_may_ask_again_thirty_times_a_minute(operator: Browser) -> None:
    statuses = [
        operator.call("POST", "/api/operator/films/retry").status_code
        for _ in range(31)
    ]
    assert statuses == [204] * 30 + [429]


@pytest.mark.usefixtures("one_request_id")
def test_to_others_there_is_nothing(site: APIFlask, operator: Browser) -> None:
    guest, account = Browser(site), Browser(site)
    guest.begin()
    account.sign_up("grace@example.com")
    nowhere = operator.call("GET", "/api/operator/nothing")
    for browser in (Browser(site), guest, account):
        browser.me()
        for method, path in (
            ("GET", "sources"),
            ("POST", "sources/distant/retry"),
            ("POST", f"films/{tt(1)}/retry"),
            ("POST", "films/retry"),
        ):
            answer = browser.call(method, f"/api/operator/{path}")
            assert answer.status_code == nowhere.status_code == 404
            assert answer.data == nowhere.data

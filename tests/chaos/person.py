"""A person who marks films whatever happens, and writes down each answer."""

from collections.abc import Iterator
from datetime import datetime
from random import Random
from threading import Event
from time import sleep

import httpx

from chaos.ledger import Answer, Ledger, Stored
from sneakpreview.domain.film import FilmId

KINDS = "like", "hide", "save", "seen"
NOVELTY = 0.2  # of what is marked, films that are new here
FICKLENESS = 0.2  # how likely somebody gives up after a refusal
REMEMBERED = 50  # films that somebody marks again
LATER = {
    httpx.codes.CONFLICT,
    httpx.codes.TOO_MANY_REQUESTS,
    httpx.codes.SERVICE_UNAVAILABLE,
    httpx.codes.INSUFFICIENT_STORAGE,
}
PROBLEM = "application/problem+json"


class Person:
    """Somebody with a browser, who is one thread."""

    def __init__(
        self,
        name: str,
        visitor: httpx.Client,
        films: Iterator[FilmId],
        ledger: Ledger,
        patience: float,
    ) -> None:
        self.name = name
        self._visitor = visitor
        self._visitor.timeout = httpx.Timeout(patience)
        self._films = films
        self._ledger = ledger
        self._mine: list[FilmId] = []

    def begin(self) -> None:
        """Become a guest."""
        self._take_token(self._visitor.get("/api/me"))
        self._take_token(self._visitor.post("/api/guests"))

    def leave(self) -> None:
        """Close the browser."""
        self._visitor.close()

    def is_served(self) -> bool:
        """Say whether recommendations come."""
        try:
            return self._visitor.get("/api/recommendations?limit=1").is_success
        except httpx.TransportError:
            return False

    def likes(self) -> bool:
        """Like a film that is new, and say whether that was acknowledged.

        It is one that was liked before where the site wants some that are new to arrive
        first.
        """
        film = next(self._films)
        answer = self._try(film, "like")
        if answer is Answer.DENIED and self._mine:
            film = self._mine[-1]
            answer = self._try(film, "like")
        if answer is Answer.ACKNOWLEDGED:
            self._remember(film)
        return answer is Answer.ACKNOWLEDGED

    def go_on(self, stopping: Event, chance: Random, pace: float) -> None:
        """Mark films, about so many a second, until it is enough."""
        while not stopping.wait(chance.expovariate(pace)):
            if not self._mine or chance.random() < NOVELTY:
                self._insist(next(self._films), "like", chance)
            else:
                film = self._mine.pop(chance.randrange(len(self._mine)))
                self._insist(film, chance.choice((*KINDS, "")), chance)

    def _insist(self, film: FilmId, kind: str, chance: Random) -> None:
        """Try until it is acknowledged, or the person has had enough of that film."""
        while (answer := self._try(film, kind)) is not Answer.ACKNOWLEDGED:
            if answer is Answer.DENIED or chance.random() < FICKLENESS:
                return
            sleep(chance.uniform(0.05, 0.3))
        self._remember(film)

    def _remember(self, film: FilmId) -> None:
        self._mine = [*self._mine[-REMEMBERED:], film]

    def _try(self, film: FilmId, kind: str) -> Answer:
        """Put a mark, or take it back where the kind is ""; what was answered."""
        mark = Stored(kind) if kind else None
        try:
            reply = self._send(film, kind)
        except httpx.TransportError:
            answer = Answer.UNKNOWN
        else:
            answer = self._judge(reply)
            if answer is Answer.ACKNOWLEDGED and mark is not None:
                at = datetime.fromisoformat(reply.json()["marked_at"])
                mark = Stored(kind, at)
        self._ledger.note(self.name, film, mark, answer)
        return answer

    def _send(self, film: FilmId, kind: str) -> httpx.Response:
        path = f"/api/marks/{film}"
        if not kind:
            return self._visitor.delete(path)
        told = {"kind": kind, "title": f"Film {film}", "year": 2020}
        return self._visitor.put(path, json=told)

    def _judge(self, reply: httpx.Response) -> Answer:
        if reply.is_success:
            return Answer.ACKNOWLEDGED
        is_clear = reply.headers.get("Content-Type") == PROBLEM
        if reply.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            is_clear = is_clear and "Retry-After" in reply.headers
        if not is_clear or reply.status_code not in LATER | {httpx.codes.BAD_REQUEST}:
            self._ledger.wonder(f"{reply.status_code}: {reply.text[:200]}")
        return Answer.REFUSED if reply.is_server_error else Answer.DENIED

    def _take_token(self, reply: httpx.Response) -> None:
        self._visitor.headers["X-CSRF-Token"] = reply.json()["csrf_token"]

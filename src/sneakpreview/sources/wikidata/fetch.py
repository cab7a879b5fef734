"""Wikidata, asked for facts one question at a time, and Wikipedia for a plot."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from threading import Lock
from urllib.parse import urlencode

from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import Film, FilmId, is_film_id
from sneakpreview.sources.base import Answer, Credit, SourceError
from sneakpreview.sources.http import Client, Rate, Way
from sneakpreview.sources.wikidata import wikipedia
from sneakpreview.sources.wikidata.parse import article, found
from sneakpreview.sources.wikidata.query import by_ids

HOSTS: Mapping[str, Rate] = {
    "query.wikidata.org": Rate(1),
    "en.wikipedia.org": Rate(5),
}
ENDPOINT = "https://query.wikidata.org/sparql"
TABLE = {"Accept": "application/sparql-results+json"}
PATIENT = 70.0  # seconds; the endpoint gives a question up after 60
TURN = 5.0  # seconds to wait until the question before is answered

_ONE_AT_A_TIME = Lock()
"""The endpoint asks it of everybody, however many sources a process makes."""


class Questions:
    """Asks the endpoint; safe to share between threads."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ask(self, query: str) -> bytes:
        """Ask a question in SPARQL; SourceError, never permanent, without an answer.

        That there is no endpoint at its address says nothing about a film.
        """
        url = f"{ENDPOINT}?{urlencode({'query': query, 'format': 'json'})}"
        if not _ONE_AT_A_TIME.acquire(timeout=TURN):
            raise SourceError(
                "Wikidata is being asked something else", unasked=True, retry_after=TURN
            )
        try:
            return self._client.get(url, TABLE).body
        except SourceError as error:
            if error.permanent:
                raise SourceError(str(error)) from error
            raise
        finally:
            _ONE_AT_A_TIME.release()


def patient_questions(way: Way) -> Questions:
    """Give a way to ask large questions, whose answers are not kept."""
    from sneakpreview.sources.network import Network  # noqa: PLC0415 - 2 MB that the catalogue alone does not need

    network = partial(Network, patience=PATIENT)
    return Questions(
        Client("wikidata", HOSTS, replace(way, memory=None), network=network)
    )


class WikidataSource:
    """The films of Wikidata; safe to share between threads."""

    name = "wikidata"
    at_hand = False
    lists = False
    gives = fields(
        *("title", "kind", "year", "runtime", "genres", "directors", "stars"),
        *("languages", "countries", "plot", "trailers", "known"),
        scores=("rotten_tomatoes", "metacritic"),
        links=("wikidata", "wikipedia", "rotten_tomatoes", "metacritic"),
    )
    keeps = None
    credit = Credit(
        "Wikidata and Wikipedia",
        "Facts from Wikidata, by its contributors, under CC0 1.0. Summaries from"
        " Wikipedia, by its contributors, under CC BY-SA 4.0.",
        "https://www.wikidata.org",
    )
    hosts = HOSTS

    def __init__(self, way: Way) -> None:
        self._client = Client(self.name, HOSTS, way)
        self._questions = Questions(self._client)

    def fetch(self, film: FilmId) -> Answer:
        """Ask for a film by its IMDb id.

        Permanent is the SourceError for one that Wikidata does not have. The plot is
        Wikipedia's summary; where there is none, for whatever reason, the facts
        come without.
        """
        if not is_film_id(film):
            raise SourceError(f"{film} is no IMDb id", permanent=True)
        facts = found(self._questions.ask(by_ids([film])), film).film
        return Answer(self._with_plot(facts))

    def _with_plot(self, film: Film) -> Film:
        page = article(film)
        address = None if page is None else wikipedia.summary_url(page)
        if address is None:
            return film
        try:
            plot = wikipedia.plot(self._client.get(address).body)
        except SourceError:
            return film
        if plot is None:
            return film
        return replace(film, plot=plot, plot_source="wikipedia", plot_url=page)

"""IMDb's own pages, asked only where the operator names this source."""

from collections.abc import Mapping
from functools import partial

from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import FilmId, Title, is_film_id
from sneakpreview.sources.base import Answer, Credit, SourceError
from sneakpreview.sources.http import Client, Rate, Way
from sneakpreview.sources.imdb import page, parse, suggestion
from sneakpreview.sources.network import Network

PAGES = "www.imdb.com"
SUGGESTIONS = "v3.sg.media-imdb.com"
HOSTS: Mapping[str, Rate] = {PAGES: Rate(1), SUGGESTIONS: Rate(2)}
SOON = 2.0
"""Seconds for suggestions: somebody is waiting for them."""


class ImdbSource:
    """Titles by their pages, and suggestions for a text.

    A challenge or a captcha is a refusal: nothing is done to get round it.
    Safe to share between threads.
    """

    name = parse.NAME
    at_hand = False
    lists = True
    gives = fields(
        *("title", "kind", "year", "runtime", "genres", "directors", "stars"),
        *("languages", "countries", "certificate", "plot", "poster", "known"),
        scores=("imdb", "metacritic"),
    )
    keeps = None
    credit = Credit(
        "IMDb",
        "Some facts were read from IMDb's pages, on the decision of whoever runs"
        " this site. IMDb has not agreed to it and does not endorse this site.",
        "https://www.imdb.com/",
    )
    hosts = HOSTS
    picture_hosts: Mapping[str, Rate] = {parse.PICTURES: Rate(5)}

    def __init__(self, way: Way) -> None:
        """Ask by this way."""
        self._pages = Client(self.name, HOSTS, way)
        hurried = partial(Network, patience=SOON)
        self._suggestions = Client(self.name, HOSTS, way, network=hurried)

    def fetch(self, film: FilmId) -> Answer:
        """Answer for one film; SourceError where its page has none."""
        unknown = SourceError(f"IMDb does not have {film}", permanent=True)
        if not is_film_id(film):
            raise unknown
        try:
            # In English, since a page's titles are in the reader's language.
            reply = self._pages.get(
                f"https://{PAGES}/title/{film}/",
                {"Accept-Language": "en-US,en"},
                check=page.data,
            )
        except SourceError as error:
            if error.permanent:
                raise unknown from error
            raise
        return parse.answer(reply.body, film)

    def suggest(self, text: str) -> tuple[Title, ...]:
        """Give titles for a text, the likeliest first; an empty one asks nobody."""
        query = suggestion.query(text)
        if not query:
            return ()
        url = f"https://{SUGGESTIONS}/suggestion/x/{query}.json"
        return suggestion.titles(self._suggestions.get(url).body)

"""TMDB, asked with the operator's own key: two requests for a film at most."""

import re
from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlencode

from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import FilmId, FilmKind, Title, is_provisional
from sneakpreview.sources.base import Answer, Credit, SourceError
from sneakpreview.sources.http import Client, Rate, Way
from sneakpreview.sources.tmdb.parse import PATHS, answer, found, provisional
from sneakpreview.sources.tmdb.search import search

HOSTS: Mapping[str, Rate] = {"api.themoviedb.org": Rate(10)}
PICTURE_HOSTS: Mapping[str, Rate] = {"image.tmdb.org": Rate(20)}

API = "https://api.themoviedb.org/3"
PARTS = {
    FilmKind.FILM: "release_dates",
    FilmKind.SERIES: "content_ratings",
}
COMMON_PARTS = "recommendations,videos,credits,external_ids,watch/providers"
# TMDB leaves out the trailers in every language that is not asked for.
TRAILERS_IN = (
    "en,null,ar,bg,bn,ca,cs,da,de,el,es,et,fa,fi,fr,he,hi,hr,hu,id,it,ja,ko,lt,lv,ms,"
    "nl,no,pl,pt,ro,ru,sk,sl,sr,sv,ta,te,th,tr,uk,vi,zh"  # codespell:ignore te
)

_V3_KEY = re.compile(r"[0-9a-f]{32}", re.ASCII | re.IGNORECASE)


class TmdbSource:
    """The films of themoviedb.org; safe to share between threads.

    A related list is TMDB's recommendations, under provisional ids.
    """

    name = "tmdb"
    at_hand = False
    lists = True
    gives = fields(
        *("title", "kind", "original_title", "year", "end_year", "runtime", "genres"),
        *("directors", "stars", "languages", "countries", "certificate", "plot"),
        *("trailers", "poster", "offers", "known"),
        scores=("tmdb",),
        links=("tmdb", "wikidata"),
    )
    keeps = timedelta(days=180)
    credit = Credit(
        "TMDB",
        "This product uses the TMDB API but is not endorsed or certified by TMDB."
        " Where to watch is told by JustWatch.",
        "https://www.themoviedb.org",
    )
    hosts = HOSTS
    picture_hosts = PICTURE_HOSTS

    def __init__(
        self, way: Way, *, key: str, country: str, refusal: str = "TMDB refused the key"
    ) -> None:
        """Take a v3 key or a v4 token, and the country of certificates and offers.

        `refusal` is what to say where the key is refused.
        """
        self._client = Client(self.name, HOSTS, way, refusal=refusal)
        self._country = country
        is_v3 = _V3_KEY.fullmatch(key) is not None
        self._query = {"api_key": key} if is_v3 else {}
        self._headers = {} if is_v3 else {"Authorization": f"Bearer {key}"}

    def fetch(self, film: FilmId) -> Answer:
        """Ask for a film by its IMDb id, or by the number under which TMDB lists it.

        Permanent are the SourceErrors for a film that TMDB does not know, that is
        for adults only, or of which only its number is known.
        """
        kind, number = provisional(film) if is_provisional(film) else self._find(film)
        parts = {
            "append_to_response": f"{COMMON_PARTS},{PARTS[kind]}",
            "include_video_language": TRAILERS_IN,
        }
        body = self._get(film, f"{PATHS[kind]}/{number}", parts)
        return answer(body, film, kind, number, self._country)

    def suggest(self, text: str) -> tuple[Title, ...]:
        """Search TMDB for a text, the likeliest first, under provisional ids.

        One request; a second where a year is named and nothing of it came.
        """
        return search(self._ask, text)

    def _find(self, film: FilmId) -> tuple[FilmKind, int]:
        body = self._get(film, f"find/{film}", {"external_source": "imdb_id"})
        return found(body, film)

    def _get(self, film: FilmId, path: str, query: Mapping[str, str]) -> bytes:
        try:
            return self._ask(path, query)
        except SourceError as error:
            if error.permanent:
                raise SourceError(
                    f"TMDB has no {film}: {error}", permanent=True
                ) from error
            raise

    def _ask(self, path: str, query: Mapping[str, str]) -> bytes:
        asked = urlencode({**query, **self._query}, safe=",/")
        return self._client.get(f"{API}/{path}?{asked}", self._headers).body

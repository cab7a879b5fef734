"""A fake TMDB: `Outside(TmdbSite().answers)` is its API and its pictures.

It looks at the key, gives only the parts asked for, knows its ETags, and speaks of
errors as TMDB does.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, cached_property
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

from outside.server import Outside, Page, Request, json_page
from outside.tmdb_films import (
    FOR_ADULTS,
    GENRE_IDS,
    WITHOUT_IMDB_ID,
    Record,
    invented,
    known,
    odd,
)
from outside.way import way_to
from sneakpreview.sources.tmdb.fetch import TmdbSource

Json = dict[str, Any]

V3_KEY = "0123456789abcdef" * 2
V4_TOKEN = "a-head.with-some-claims.and-a-signature"  # noqa: S105 - opens this fake only
HOSTS = ("api.themoviedb.org", "image.tmdb.org")
COUNTRIES = {"US": "R", "GB": "15", "DE": "16"}
"""Those where it knows certificates and offers."""
SERVICES = {
    "flatrate": ("Streamflix", "Kino+"),
    "ads": ("Freeview",),
    "rent": ("Corner Video", "Kino Store"),
    "buy": ("Kino Store",),
}
PAGE = 20  # entries of a list
LANGUAGES = {"en": "English", "fr": "French"}
NAMES = {"US": "United States of America", "GB": "United Kingdom", "FR": "France"}

_NOT_FOUND = "The resource you requested could not be found."
_NO_KEY = "Invalid API key: You must be granted a valid key."


class TmdbSite:
    """What the site knows, and what it answers."""

    @cached_property
    def records(self) -> Mapping[tuple[str, int], Record]:
        every = (*known(), *invented(), *odd())
        return {(record.media, record.number): record for record in every}

    def answers(self, request: Request) -> Page:
        """Answer one question."""
        parts = request.path.strip("/").split("/")
        if parts[:2] == ["t", "p"] and len(parts) == 4:
            return self._picture(parts[3])
        if parts[0] != "3" or len(parts) != 3:
            return _error(404, 34, _NOT_FOUND)
        if not _is_admitted(request):
            return _error(401, 7, _NO_KEY)
        if parts[1] in {"find", "search"}:
            return _tagged(request, self._listed(parts[1], parts[2], request.query))
        number = int(parts[2]) if parts[2].isdecimal() else 0
        record = self.records.get((parts[1], number))
        if record is None:
            return _error(404, 34, _NOT_FOUND)
        return _tagged(request, self.details(record, request.query))

    def _searched(self, where: str, query: Mapping[str, list[str]]) -> Json:
        """Search it: as TMDB does, it takes a year in the text for a word."""
        text, year = query["query"][0], query.get("year", [""])[0]
        words = text.casefold().split()
        person = {"id": 31, "media_type": "person", "name": text.title()}
        found = [
            entry(record)
            for record in self.records.values()
            if all(word in record.title.casefold() for word in words)
            and (where == "multi" or (record.media, str(record.year)) == (where, year))
        ]
        results = [person, *found] if where == "multi" else found
        page = {"page": 1, "results": results[:PAGE], "total_results": len(results)}
        if where != "multi":
            for one in found:
                del one["media_type"]
        return page

    def _listed(self, how: str, what: str, query: Mapping[str, list[str]]) -> Json:
        return self._found(what) if how == "find" else self._searched(what, query)

    def _found(self, imdb: str) -> Json:
        kinds = ("movie", "person", "tv", "tv_episode", "tv_season")
        found: Json = {f"{kind}_results": [] for kind in kinds}
        for record in self.records.values():
            if record.imdb == imdb:
                found[f"{record.media}_results"].append(entry(record))
        return found

    def _picture(self, name: str) -> Page:
        number = name.removeprefix("poster").removesuffix(".jpg")
        records = [r for (_, other), r in self.records.items() if str(other) == number]
        if not records:
            return _error(404, 34, _NOT_FOUND)
        headers = {"Content-Type": "image/jpeg", "Cache-Control": "max-age=31536000"}
        return Page(picture(records[0].title), headers=headers)

    def details(self, record: Record, query: Mapping[str, list[str]]) -> Json:
        """Write a film's page, with the parts asked for."""
        asked = query.get("append_to_response", [""])[0].split(",")
        spoken = query.get("include_video_language", ["en"])[0].split(",")
        parts: dict[str, Callable[[], Json]] = {
            "recommendations": lambda: self.recommendations(record),
            "videos": lambda: _videos(record, spoken),
            "credits": lambda: _credits(record),
            "external_ids": lambda: _external_ids(record),
            "release_dates": _release_dates,
            "content_ratings": _content_ratings,
            "watch/providers": lambda: _providers(record),
        }
        return page(record) | {
            name: part() for name, part in parts.items() if name in asked
        }

    def recommendations(self, record: Record) -> Json:
        """List the twenty that share most with a film; the same at each time."""

        def distance(other: Record) -> tuple[int, int, int]:
            shared = len({*record.genres, *record.cast} & {*other.genres, *other.cast})
            stir = (record.number * 7_919 + other.number * 104_729) % 1_009
            return (other.media != record.media, -shared, stir)

        strange = {WITHOUT_IMDB_ID, FOR_ADULTS, record.number}
        others = [r for r in self.records.values() if r.number not in strange]
        nearest = sorted(others, key=distance)[:20]
        results = [entry(other) for other in nearest]
        return {"page": 1, "results": results, "total_pages": 2, "total_results": 40}


@contextmanager
def tmdb(
    key: str = V3_KEY, country: str = "US", site: TmdbSite | None = None
) -> Iterator[tuple[TmdbSource, Outside]]:
    """Serve the site, and make a source that asks it."""
    with Outside((site or TmdbSite()).answers).running() as outside:
        way = way_to(dict.fromkeys(HOSTS, outside.url))
        yield TmdbSource(way, key=key, country=country), outside


def entry(record: Record) -> Json:
    """Write a film as an entry of a list."""
    is_film = record.media == "movie"
    return {
        "adult": record.number == FOR_ADULTS,
        "backdrop_path": None,
        "id": record.number,
        "title" if is_film else "name": record.title,
        "original_title" if is_film else "original_name": (
            record.original or record.title
        ),
        "overview": f"{record.title}: a story of {record.year}.",
        "poster_path": f"/poster{record.number}.jpg",
        "media_type": record.media,
        "original_language": record.language,
        "genre_ids": [GENRE_IDS[genre] for genre in record.genres],
        "popularity": 34.1264,
        "release_date" if is_film else "first_air_date": f"{record.year}-03-31",
        "softcore": False,
        "vote_average": 5 + record.number % 40 / 10,
        "vote_count": record.votes,
    } | ({"video": False} if is_film else {"origin_country": [record.country]})


def page(record: Record) -> Json:
    """Write the main part of a film's page."""
    kept = entry(record)
    del kept["genre_ids"], kept["media_type"]
    own = (
        {"imdb_id": record.imdb, "runtime": 90 + record.number % 60, "budget": 0}
        if record.media == "movie"
        else {
            "created_by": [{"id": 9, "name": name} for name in record.makers],
            "episode_run_time": [45],
            "last_air_date": f"{record.year}-12-01",
            "number_of_seasons": 1,
        }
    )
    country = {"iso_3166_1": record.country, "name": NAMES[record.country]}
    language = {
        "iso_639_1": record.language,
        "english_name": LANGUAGES[record.language],
    }
    return (
        kept
        | own
        | {
            "genres": [{"id": GENRE_IDS[name], "name": name} for name in record.genres],
            "homepage": "",
            "origin_country": [record.country],
            "production_countries": [country],
            "spoken_languages": [language | {"name": ""}],
            "status": "Released" if record.media == "movie" else "Ended",
            "tagline": "",
        }
    )


def _videos(record: Record, spoken: list[str]) -> Json:
    kinds = (("Trailer", "en"), ("Trailer", "de"), ("Clip", "en"), ("Teaser", "fr"))
    videos = [
        {
            "iso_639_1": language,
            "iso_3166_1": "US",
            "name": f"{kind} in {language}",
            "key": f"{place}_{record.number:09d}",
            "site": "YouTube",
            "size": 1080,
            "type": kind,
            "official": True,
            "published_at": f"{record.year}-01-0{place + 1}T12:00:00.000Z",
            "id": f"{record.number:022d}{place:02d}",
        }
        for place, (kind, language) in enumerate(kinds)
    ]
    return {"results": [video for video in videos if video["iso_639_1"] in spoken]}


def _credits(record: Record) -> Json:
    cast = [
        {"name": name, "character": "Somebody", "order": place, "id": 100 + place}
        for place, name in enumerate(record.cast)
    ]
    crew = [{"name": name, "job": "Director", "id": 7} for name in record.makers]
    writer = {"name": "Wim Writer", "job": "Screenplay", "id": 8}
    return {"cast": cast[::-1], "crew": [writer, *crew]}


def _external_ids(record: Record) -> Json:
    # TMDB sometimes leaves out here what it says at the top.
    imdb = None if record.media == "movie" and record.number % 2 else record.imdb
    return {"imdb_id": imdb, "wikidata_id": f"Q{record.number}", "facebook_id": None}


def _release_dates() -> Json:
    def releases(word: str) -> list[Json]:
        disc = {
            "certification": "",
            "type": 5,
            "release_date": "2027-01-01T00:00:00.000Z",
        }
        return [disc, {**disc, "certification": word, "type": 3}]

    return {
        "results": [
            {"iso_3166_1": country, "release_dates": releases(word)}
            for country, word in COUNTRIES.items()
        ]
    }


def _content_ratings() -> Json:
    return {
        "results": [
            {"iso_3166_1": country, "rating": word, "descriptors": []}
            for country, word in COUNTRIES.items()
        ]
    }


def _providers(record: Record) -> Json:
    watch = f"https://www.themoviedb.org/{record.media}/{record.number}/watch"

    def service(place: int, name: str) -> Json:
        return {"display_priority": place, "provider_id": place, "provider_name": name}

    offers = {
        kind: [service(place, name) for place, name in enumerate(names)]
        for kind, names in SERVICES.items()
    }
    return {
        "results": {
            country: {"link": f"{watch}?locale={country}", **offers}
            for country in COUNTRIES
        }
    }


@cache
def picture(title: str) -> bytes:
    """Draw a poster, as a JPEG of the size that TMDB calls w500."""
    red, green, blue, *_ = hashlib.sha256(title.encode()).digest()
    image = Image.new("RGB", (500, 750), (red, green, blue))
    draw = ImageDraw.Draw(image)
    draw.rectangle((40, 560, 460, 700), fill=(255 - red, 255 - green, 255 - blue))
    draw.text((60, 600), title, fill=(red, green, blue), font_size=32)
    body = BytesIO()
    image.save(body, "JPEG", quality=70)
    return body.getvalue()


def _is_admitted(request: Request) -> bool:
    key = request.query.get("api_key", [""])[0]
    bearer = request.headers.get("authorization", "")
    return key == V3_KEY or bearer == f"Bearer {V4_TOKEN}"


def _tagged(request: Request, document: Json) -> Page:
    whole = json_page(document)
    tag = f'W/"{hashlib.sha256(whole.body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "public, max-age=21600"}
    if request.headers.get("if-none-match") == tag:
        return Page(b"", 304, headers)
    return Page(whole.body, 200, {**whole.headers, **headers})


def _error(status: int, code: int, message: str) -> Page:
    document = {"success": False, "status_code": code, "status_message": message}
    return json_page(document, status)

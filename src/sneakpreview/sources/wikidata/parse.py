"""What Wikidata's answers say, in our words, with SourceErrors and no others."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from sneakpreview.domain.fame import known_from_articles
from sneakpreview.domain.film import Film, FilmId, FilmKind, Trailer, is_film_id
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.document import LONGEST_NAME, once
from sneakpreview.sources.wikidata.fact import Fact, Facts, read_items
from sneakpreview.sources.wikidata.kinds import kind
from sneakpreview.sources.wikidata.names import countries, genres, languages
from sneakpreview.sources.wikidata.scores import scores

STARS = 12
MOST_ARTICLES = 1_000
LONGEST_FILM = 5_999
"""Minutes."""
RICHEST = 10**11
"""Dollars."""
MOST_TRAILERS = 4
LARGE = 128 << 20
"""Bytes that reading a page of films may take: nobody else waits for memory then."""

_MINUTES = {"Q7727": 1.0, "Q11574": 1 / 60, "Q25235": 60.0}
_DOLLAR = "Q4917"
_AMOUNT = re.compile(r"\+?\d{1,12}(?:\.\d{1,9})?", re.ASCII)
_TRAILER = re.compile(r"[\w-]{11}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}", re.ASCII)
_PAGE = re.compile(r"https://en\.wikipedia\.org/wiki/[\w%().,'!*:;@&=+$/~-]+", re.ASCII)
_ORDER = 1_000_000
_PAGES = (
    ("tmdb", "P4947", r"[1-9]\d{0,8}", "https://www.themoviedb.org/movie/"),
    ("tmdb", "P4983", r"[1-9]\d{0,8}", "https://www.themoviedb.org/tv/"),
    (
        "rotten_tomatoes",
        "P1258",
        r"(m|tv)/[\w-]{1,200}(/s\d{1,3})?",
        "https://www.rottentomatoes.com/",
    ),
    (
        "metacritic",
        "P1712",
        r"(movie|tv)/[\w!.~+-]{1,200}(/season-\d{1,3})?",
        "https://www.metacritic.com/",
    ),
)


@dataclass(frozen=True, slots=True)
class Found:
    """A film, and what only the catalogue's build wants: `articles` are Wikipedias."""

    film: Film
    cast: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    box_office: int | None = None
    articles: int = 0


def found(body: bytes, film: FilmId) -> Found:
    """Read the answer to a question for one film.

    SourceError, permanent, where Wikidata does not have it or calls it no film. Of
    two items with one id, the one that more Wikipedias write about is it.
    """
    told = read_items(body).items()
    items = [
        item
        for item in told
        if film in [fact.text() for fact in item[1].get("P345", ())]
    ]
    if told and not items:
        raise SourceError(f"Wikidata answered for something else than {film}")
    films = [it for it in (_found(*item, film) for item in items) if it is not None]
    if not films:
        said = "calls it no film" if items else "does not have it"
        raise SourceError(f"{film}: Wikidata {said}", permanent=True)
    return max(films, key=lambda it: it.articles)


def page(body: bytes) -> tuple[list[Found], int]:
    """Read a page of films, and how many items it had, films or not."""
    items = read_items(body, LARGE)
    read = (_found(item, facts, _own_id(facts)) for item, facts in items.items())
    return [it for it in read if it is not None], len(items)


def article(film: Film) -> str | None:
    """Give the address of the film's article in the English Wikipedia."""
    return dict(film.links).get("wikipedia")


def _own_id(facts: Facts) -> FilmId | None:
    ids = sorted({fact.text() for fact in facts.get("P345", ())})
    return next((FilmId(text) for text in ids if is_film_id(text)), None)


def _found(item: str, facts: Facts, film: FilmId | None) -> Found | None:
    """Put a film together; None for what is none, or has no name."""
    classes = {fact.entity(): _name(fact) for fact in facts.get("P31", ())}
    is_a, (title, original) = kind(classes), _titles(facts)
    if film is None or is_a is None or title is None:
        return None
    first, last = _years(facts, is_a)
    cast = once(map(_name, sorted(facts.get("P161", ()), key=_billing)), most=None)
    articles = max(_numbers(facts, "sitelinks", MOST_ARTICLES), default=0)
    return Found(
        film=Film(
            id=film,
            title=title,
            kind=is_a,
            original_title=original,
            year=first,
            end_year=last,
            genres=genres([*_names(facts, "P136"), *classes.values()]),
            runtime=_runtime(facts, is_a),
            directors=once(_names(facts, "P57")),
            stars=cast[:STARS],
            languages=languages(_names(facts, "P364")),
            countries=countries(_names(facts, "P495")),
            scores=scores(facts.get("P444", ())),
            trailers=_trailers(facts),
            links=_links(item, facts, is_a),
            sources=("wikidata",),
            known=known_from_articles(articles),
        ),
        cast=cast,
        writers=once(_names(facts, "P58"), most=None),
        box_office=_box_office(facts),
        articles=articles,
    )


def _titles(facts: Facts) -> tuple[str | None, str | None]:
    """Find the English title, or what stands for it, and another original one."""
    labels = {fact.language(): _short(fact.text()) for fact in facts.get("label", ())}
    originals = [_short(fact.text()) for fact in facts.get("P1476", ())]
    original = next(filter(None, originals), None)
    title = labels.get("en") or labels.get("mul") or original
    return title, None if original == title else original


def _years(facts: Facts, is_a: FilmKind) -> tuple[int | None, int | None]:
    """Find the first year, and a series' last one."""
    began = [*facts.get("P577", ()), *facts.get("P580", ())]
    first = min(filter(None, (fact.year() for fact in began)), default=None)
    ended = (fact.year() for fact in facts.get("P582", ()))
    last = max(filter(None, ended), default=None)
    if is_a is FilmKind.FILM or first is None or last is None or last < first:
        last = None
    return first, last


def _runtime(facts: Facts, is_a: FilmKind) -> int | None:
    """Read the minutes: of a film's versions the first told, of a series none."""
    if is_a is FilmKind.SERIES:
        return None
    for fact in facts.get("P2047", ()):
        minutes = round(_amount(fact) * _MINUTES.get(fact.entity("unit"), 0))
        if 1 <= minutes <= LONGEST_FILM:
            return minutes
    return None


def _box_office(facts: Facts) -> int | None:
    """Read what it took in dollars: the world's is the largest told."""
    told = [
        round(_amount(fact))
        for fact in facts.get("P2142", ())
        if fact.entity("unit") == _DOLLAR
    ]
    return max((sum_ for sum_ in told if 0 < sum_ <= RICHEST), default=None)


def _amount(fact: Fact) -> float:
    text = fact.text()
    return float(text) if _AMOUNT.fullmatch(text) else 0.0


def _billing(fact: Fact) -> tuple[int, int, str]:
    """Order a cast: as billed where that is told, else the better known first."""
    order = fact.whole("order", 0, _ORDER)
    fame = fact.whole("fame", 0, MOST_ARTICLES) or 0
    return _ORDER if order is None else order, -fame, _name(fact)


def _trailers(facts: Facts) -> tuple[Trailer, ...]:
    kept: dict[str, Trailer] = {}
    for fact in facts.get("P1651", ()):
        video, language = fact.text(), fact.text("language")
        role = fact.text("how").lower()
        if not _TRAILER.fullmatch(video) or (role and "trailer" not in role):
            continue  # whole films are there under the same property
        known = language if _LANGUAGE.fullmatch(language) else None
        kept.setdefault(video, Trailer(video, known))
    return tuple(kept.values())[:MOST_TRAILERS]


def _links(item: str, facts: Facts, is_a: FilmKind) -> tuple[tuple[str, str], ...]:
    links = {"wikidata": f"https://www.wikidata.org/wiki/{item}"}
    for fact in facts.get("about", ()):
        if _PAGE.fullmatch(fact.text()):
            links.setdefault("wikipedia", fact.text())
    other = "P4983" if is_a is FilmKind.FILM else "P4947"
    for name, field, shape, start in _PAGES:
        matches = partial(re.fullmatch, shape, flags=re.ASCII)
        ids = [fact.text() for fact in facts.get(field, ()) if matches(fact.text())]
        if ids and field != other:
            links[name] = start + min(ids, key=len)
    return tuple(links.items())


def _numbers(facts: Facts, field: str, most: int) -> Iterator[int]:
    for fact in facts.get(field, ()):
        number = fact.whole("value", 0, most)
        if number is not None:
            yield number


def _names(facts: Facts, field: str) -> Iterable[str]:
    return map(_name, facts.get(field, ()))


def _name(fact: Fact) -> str:
    return _short(fact.text("name"))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else ""

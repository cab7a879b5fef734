"""However much a source says of a film, what is kept of it has an end."""

from dataclasses import asdict
from typing import Any

from factories import film, tt
from sneakpreview.domain.bounds import LONGEST, MOST, bounded, bounded_titles
from sneakpreview.domain.film import Film, Offer, OfferKind, Title, Trailer
from sneakpreview.sources.base import Answer

LONG = "x" * 20_000
MANY = tuple(f"{number} {LONG}" for number in range(2_000))
FAR = f"https://example.org/{LONG}"
NEAR = "https://example.org/a"
ENDLESS = Film(
    tt(1),
    LONG,
    original_title=LONG,
    genres=MANY,
    directors=MANY,
    stars=MANY,
    languages=MANY,
    countries=MANY,
    certificate=LONG,
    plot=LONG,
    plot_url=FAR,
    trailers=(Trailer("a" * 11),) * 2_000,
    poster=FAR,
    offers=(Offer(LONG, OfferKind.RENT),) * 2_000,
    offers_url=FAR,
    links=(("tmdb", FAR), ("wikidata", NEAR)),
)


def size(value: Any) -> int:  # noqa: ANN401 - any field
    """Count the characters of all that is in it."""
    if isinstance(value, dict):
        return sum(map(size, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(size, value))
    return len(str(value))


def test_a_film_without_end_is_kept_in_part() -> None:
    kept = bounded(ENDLESS)
    assert size(asdict(ENDLESS)) > 10**8
    assert size(asdict(kept)) < 300_000
    assert kept.title == kept.original_title == kept.certificate == LONG[:LONGEST]
    assert (len(kept.plot or ""), len(kept.genres), len(kept.offers)) == (
        10_000,
        MOST,
        MOST,
    )


def test_an_address_is_kept_whole_or_not_at_all() -> None:
    kept = bounded(ENDLESS)
    assert kept.poster is kept.plot_url is kept.offers_url is None
    assert kept.links == (("wikidata", NEAR),)


def test_an_ordinary_film_is_kept_as_it_is() -> None:
    for ordinary in (film(1), Film(tt(1), "Heat", plot="A heist.", poster=NEAR)):
        assert bounded(ordinary) == ordinary


def test_a_list_without_end_is_kept_in_part() -> None:
    endless = [Title(tt(number), LONG, original_title=LONG) for number in range(1, 999)]
    endless[1] = Title(tt(2), "Heat", stars=MANY)
    endless[2] = Title(tt(3), "Ronin", stars=("Robert De Niro",))
    kept = bounded_titles(endless)
    assert len(kept) == MOST
    assert kept[0] == Title(tt(1), LONG[:LONGEST], original_title=LONG[:LONGEST])
    assert kept[1].stars == tuple(name[:LONGEST] for name in MANY[:MOST])
    assert kept[2] is endless[2]


def test_no_answer_of_any_source_is_without_end() -> None:
    given = Answer(ENDLESS, tuple(Title(tt(n), LONG) for n in range(1, 999)))
    assert given.film == bounded(ENDLESS)
    assert given.related == bounded_titles(given.related)

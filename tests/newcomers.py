"""Films that came out lately, as Wikidata tells of them."""

from dataclasses import replace
from datetime import date, timedelta

from outside.wikidata import (
    Item,
    amount,
    played,
    some,
)


def item(number: int, out: date, **facts: object) -> Item:
    """Make a crime film by Michael Mann."""
    plain = Item(
        number,
        f"tt{number:07}",
        f"Film {number}",
        out,
        facts=(
            *some("P136", "crime film"),
            *some("P57", "Michael Mann"),
            *some("P58", "Ann Writer"),
            *some("P364", "English"),
            played("Al Pacino", 100),
            played(f"Person {number}", 3),
            amount("P2047", "101", "Q7727"),
        ),
    )
    return replace(plain, **facts)


def spread(start: date, count: int) -> list[Item]:
    """Make films that come out one a day."""
    return [item(9_000_000 + n, start + timedelta(days=n)) for n in range(count)]

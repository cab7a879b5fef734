"""Own likes: what this site's people like, as lists are built from it."""

from array import array
from collections.abc import Iterable, Mapping

import numpy as np

from sneakpreview.sources.people.likes import Likes


def gathered(likes: Iterable[tuple[int, int]], places: Mapping[int, int]) -> Likes:
    """Put likes into arrays: pairs of a person's and a film's number, by person.

    `places` gives the place of each film that counts; likes of others are left out.
    Of the people's numbers nothing is left but that they differ.
    """
    people, films = array("i"), array("i")
    last, at = None, -1
    for person, film in likes:
        place = places.get(film)
        if place is None:
            continue
        if person != last:
            last, at = person, at + 1
        people.append(at)
        films.append(place)
    return Likes(
        person=np.array(people, np.int32),
        film=np.array(films, np.int32),
        weight=np.ones(len(films), np.float32),
        films=len(places),
    )

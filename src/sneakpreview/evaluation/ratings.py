"""People's ratings from a folder, in each of the shapes that MovieLens has had."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sneakpreview.sources.people.columns import columns, joined
from sneakpreview.sources.people.folder import RatedFilm, films, shape


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """Who gave which film how many stars, and when: four arrays of one length.

    `film` holds MovieLens numbers, each a key of `films`; `moment` counts seconds.
    """

    films: Mapping[int, RatedFilm]
    person: NDArray[np.int64]
    film: NDArray[np.int64]
    stars: NDArray[np.float64]
    moment: NDArray[np.int64]


def read(folder: Path) -> Ratings:
    """Read a folder: newer (`ratings.csv`), 1M (`ratings.dat`) or 100k (`u.data`).

    Ids come from `links.csv`, wherever there is one. SetupError where the folder
    has no ratings, BadInputError where a line cannot be understood.
    """
    form = shape(folder)
    whole = joined(columns(folder / form.ratings, form.mark, headed=form.headed))
    told = films(folder, form)
    return Ratings(
        {
            number: told.get(number, RatedFilm(number))
            for number in np.unique(whole.film).tolist()
        },
        whole.person.astype(np.int64),
        whole.film.astype(np.int64),
        whole.stars,
        whole.moment,
    )

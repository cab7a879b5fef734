"""Places on related lists: written, moved, and let go again at both of their ends."""

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from sqlalchemy import (
    Row,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import Session, aliased

from sneakpreview.domain.fame import known_here
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.storage import films
from sneakpreview.storage.base import Id, upsert
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.related import SAID, RelatedRow

MOST_BACK = 20
"""Of the films that stand beside one only because their lists name it, the best."""


class Named(Protocol):
    """A film that stands on a list, and how well known it is."""

    @property
    def id(self) -> FilmId:
        """Give its id."""

    @property
    def known(self) -> float:
        """Say how well known it is."""


class _Told(NamedTuple):
    """A film as well known as it is told where no like here counts."""

    id: FilmId
    known: float


class Place(NamedTuple):
    """A place on a list: the film whose list it is, and the one that stands there."""

    film: Named
    position: int
    named: Named
    origins: str | None = None


def written(origins: Sequence[str]) -> str:
    """Write down whose lists name a film: `tmdb+catalogue`."""
    return "+".join(origins)


def replace(
    session: Session,
    film: FilmId,
    candidates: Sequence[Title],
    among: Container[FilmId] | None = None,
    origins: Mapping[FilmId, str] | None = None,
) -> None:
    """Write a film's related list over the one that was there.

    Of the candidates only those `among` others, if given, are stored, each still
    at its own place. Each place is written down from both ends. Of a blended list
    `origins` say whose lists name each.
    """
    connection, emptied = session.connection(), {"emptied": film}
    before = connection.execute(_BESIDE, emptied).all()
    for statement in _EMPTY:
        connection.execute(statement, emptied)
    said = session.scalar(select(_SAID_OF_FILM).where(FilmRow.id == film)) or 0.0
    places = [
        Place(_Told(film, said), place, one, (origins or {}).get(one.id))
        for place, one in enumerate(candidates, start=1)
        if among is None or one.id in among
    ]
    _connect(session, places)
    connection.execute(_RESTORE, emptied)
    connection.execute(_TRIM, {"trimmed": [film]})  # a longer list held more of them
    _refill(session, _roomier(film, before, places))


def _roomier(
    film: FilmId,
    before: Iterable[Row[FilmId, int | None, bool]],
    places: Sequence[Place],
) -> set[FilmId]:
    """Say beside which films a new list leaves room, for others that name them.

    Beside those that it only named, and names no more or less early; and beside its
    own film, where some that only named that stand on the list now.
    """
    now = {place.named.id: place.position for place in places}
    found = set()
    for one, at, had_room in before:
        if at is None and one in now:
            found.add(film)
        elif at and had_room and now.get(one, at + 1) > at:
            found.add(one)
    return found


def _refill(session: Session, films_: Collection[FilmId]) -> None:
    """Give films the best of those that name them and had no room beside others."""
    if not films_:
        return
    rows = session.connection().execute(_LEFT_OUT, {"asked": list(films_)})
    _connect(
        session,
        [
            Place(_Told(film, said), position, _Told(named, fame), origins)
            for film, said, position, named, fame, origins in rows
        ],
    )


def add_naming(
    session: Session, film: FilmId, naming: Mapping[FilmId, tuple[int, str | None]]
) -> None:
    """Write down the film's places on the lists of others, which name it.

    All of them are here, each with the position and whose lists it is of. What else
    these lists hold stays as it is.
    """
    if not naming:
        return
    connection, asked = session.connection(), {"naming": list(naming), "named": film}
    before = dict(connection.execute(_STANDING, asked).all())
    said = dict(session.execute(_SAID_OF, {"asked": [film, *naming]}).all())
    named = _Told(film, said[film])
    places = [
        Place(_Told(one, said[one]), position, named, origins)
        for one, (position, origins) in naming.items()
    ]
    _connect(session, places)
    connection.execute(_RESTORE_NAMED, asked)
    roomier = {one for one, at in before.items() if at is None}
    falls = any(at and at < naming[one][0] for one, at in before.items())
    _refill(session, roomier | {film} if falls else roomier)


def _connect(session: Session, places: Sequence[Place]) -> None:
    """Write places on lists down from both ends."""
    if not places:
        return
    listed = list(dict.fromkeys(place.named.id for place in places))
    liked = films.liked(session, [*listed, *(place.film.id for place in places)])

    def fame(one: Named) -> dict[str, object]:
        likes = liked.get(one.id, 0)
        known = known_here(one.known, likes)
        return {"known": known, "told": one.known if likes else None}

    there: list[dict[str, object]] = []
    back: list[dict[str, object]] = []
    for film, at, one, origins in places:
        ends = {"film": film.id, "candidate": one.id, **fame(one)}
        there.append({"position": at, "position_from": origins, **ends})
        ends = {"film": one.id, "candidate": film.id, **fame(film)}
        back.append({"back": at, "back_from": origins, **ends})
    upsert(session, RelatedRow, there)
    upsert(session, RelatedRow, back)
    session.connection().execute(_TRIM, {"trimmed": listed})


def move(session: Session, old: FilmId, new: FilmId) -> None:
    """Have every list that names the one film name the other, once."""
    place = (RelatedRow.film, RelatedRow.position, RelatedRow.position_from)
    rows = session.execute(
        select(*place).where(RelatedRow.candidate == old, RelatedRow.film != new)
    )
    naming = {film: (at, origins) for film, at, origins in rows if at is not None}
    session.execute(
        delete(RelatedRow)
        .where(or_(RelatedRow.candidate == old, RelatedRow.film == old))
        .execution_options(synchronize_session=False)
    )
    twice = select(RelatedRow.film).where(
        RelatedRow.candidate == new,
        RelatedRow.film.in_(naming),
        RelatedRow.position.is_not(None),
    )
    for film in session.scalars(twice).all():
        del naming[film]
    add_naming(session, new, naming)


# Made once: building and hashing a statement takes longer than many an answer.
_SAID_OF_FILM = func.coalesce(FilmRow.told, FilmRow.known)
_SAID_OF = select(FilmRow.id, _SAID_OF_FILM).where(
    FilmRow.id.in_(bindparam("asked", type_=Id, expanding=True))
)
_EMPTIED = bindparam("emptied", type_=Id)
_MINE, _THEIRS = RelatedRow.film == _EMPTIED, RelatedRow.candidate == _EMPTIED
# What only this list said goes; of what both say, the other half stays.
_EMPTY = (
    delete(RelatedRow).where(_MINE, RelatedRow.back.is_(None)),
    update(RelatedRow).where(_MINE).values(position=None, position_from=None),
    delete(RelatedRow).where(_THEIRS, RelatedRow.position.is_(None)),
    update(RelatedRow).where(_THEIRS).values(back=None, back_from=None),
)
# A place on the list of another that was not among the best without this list.
_OTHER = aliased(RelatedRow)
_ITS_PLACE = (
    _OTHER.film == RelatedRow.candidate,
    _OTHER.candidate == RelatedRow.film,
    _OTHER.position.is_not(None),
)
_RESTORED = (
    update(RelatedRow)
    .where(RelatedRow.back.is_(None), exists().where(*_ITS_PLACE))
    .values(
        back=select(_OTHER.position).where(*_ITS_PLACE).scalar_subquery(),
        back_from=select(_OTHER.position_from).where(*_ITS_PLACE).scalar_subquery(),
    )
)
_RESTORE = _RESTORED.where(_MINE)
_ON_THEIRS = (
    RelatedRow.film.in_(bindparam("naming", type_=Id, expanding=True)),
    RelatedRow.candidate == bindparam("named", type_=Id),
)
_STANDING = select(RelatedRow.film, RelatedRow.position).where(*_ON_THEIRS)
_RESTORE_NAMED = _RESTORED.where(*_ON_THEIRS)
_BESIDE = select(
    RelatedRow.candidate,
    RelatedRow.position,
    exists().where(
        _OTHER.film == RelatedRow.candidate,
        _OTHER.candidate == RelatedRow.film,
        _OTHER.position.is_(None),
    ),
).where(_MINE)
_ROOM = (
    func.row_number()
    .over(
        partition_by=RelatedRow.candidate,
        order_by=(RelatedRow.position, _SAID_OF_FILM.desc(), RelatedRow.film),
    )
    .label("room")
)
_UNHEARD = (
    select(RelatedRow, _SAID_OF_FILM.label("said"), SAID.label("fame"), _ROOM)
    .join(FilmRow, FilmRow.id == RelatedRow.film)
    .where(
        RelatedRow.candidate.in_(bindparam("asked", type_=Id, expanding=True)),
        RelatedRow.position.is_not(None),
        ~exists().where(
            _OTHER.film == RelatedRow.candidate, _OTHER.candidate == RelatedRow.film
        ),
    )
    .subquery()
)
_LEFT_OUT = select(
    _UNHEARD.c.film,
    _UNHEARD.c.said,
    _UNHEARD.c.position,
    _UNHEARD.c.candidate,
    _UNHEARD.c.fame,
    _UNHEARD.c.position_from,
).where(_UNHEARD.c.room <= MOST_BACK)
_RANKED = (
    select(
        RelatedRow.film,
        RelatedRow.candidate,
        func.row_number()
        .over(
            partition_by=RelatedRow.film,
            # Which connections there are hangs on nobody's likes.
            order_by=(RelatedRow.back, SAID.desc(), RelatedRow.candidate),
        )
        .label("place"),
    )
    .where(
        RelatedRow.film.in_(bindparam("trimmed", type_=Id, expanding=True)),
        RelatedRow.position.is_(None),
    )
    .subquery()
)
_TRIM = delete(RelatedRow).where(
    tuple_(RelatedRow.film, RelatedRow.candidate).in_(
        select(_RANKED.c.film, _RANKED.c.candidate).where(_RANKED.c.place > MOST_BACK)
    )
)

"""Take stock: how the work stands, on all machines together."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.standing import LANES, Lane, Standing, settled_at
from sneakpreview.storage import chores, lanes, processes


def take_stock(
    session: Session, now: datetime, without: Collection[str] = ()
) -> Standing:
    """Say how the work stands; `without` the lanes that nobody is meant to work on."""
    due = lanes.overdue(session, now)
    seen = tuple(processes.listed(session))
    return Standing(
        at=now,
        lanes=tuple(
            Lane(name, *due[name], settled_at(name, seen))
            for name in LANES
            if name not in without
        ),
        processes=seen,
        chores=tuple(chores.listed(session, now)),
    )

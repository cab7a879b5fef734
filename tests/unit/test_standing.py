"""How the work stands: what is told, and what nobody need worry about."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import NOON
from sneakpreview.domain.standing import (
    FILMS,
    GRACE,
    LANES,
    NOUNS,
    PICTURES,
    POOL,
    RELAY,
    STILL,
    WORKER,
    Lane,
    Process,
    Standing,
    minutes,
    settled_at,
    troubles,
)

MOMENT = timedelta(seconds=1)
HOUR = timedelta(hours=1)
ago = st.timedeltas(timedelta(0), timedelta(days=1)).map(lambda span: NOON - span)


def process(kind: str = POOL, **facts: Any) -> Process:  # noqa: ANN401 - any field's type
    """Make a process that has been at work on everything for an hour."""
    known = {
        "id": "a",
        "host": "films-1",
        "version": "1",
        "started_at": NOON - HOUR,
        "seen_at": NOON,
        "lanes": dict.fromkeys(LANES, NOON) if kind in {POOL, WORKER} else {},
    }
    return Process(kind=kind, **(known | facts))


def standing(*processes: Process, **due: datetime) -> Standing:
    """Say how it stands with one piece of work due in each of these lanes."""
    return Standing(
        NOON,
        tuple(
            Lane(name, int(name in due), due.get(name), settled_at(name, processes))
            for name in LANES
        ),
        processes,
    )


def test_a_worker_with_nothing_to_do_is_well() -> None:
    assert troubles(standing(process())) == []


def test_without_any_worker_ever_that_is_told() -> None:
    assert troubles(standing()) == ["no worker has been seen here"]


def test_a_web_process_is_no_worker() -> None:
    assert troubles(standing(process("web"))) == ["no worker has been seen here"]


@pytest.mark.parametrize("ended", [None, NOON - MOMENT])
def test_a_worker_that_is_started_anew_is_waited_for(ended: datetime | None) -> None:
    gone = process(seen_at=NOON - GRACE, ended_at=ended)
    assert troubles(standing(gone)) == []
    later = replace(standing(gone), at=NOON + MOMENT)
    assert troubles(later) == ["no worker has been seen for 1 minute"]


def test_the_last_of_several_workers_counts() -> None:
    seen = [process(seen_at=NOON - 3 * HOUR), process(seen_at=NOON - 4 * HOUR)]
    assert troubles(standing(*seen)) == ["no worker has been seen for 3 hours"]
    assert troubles(standing(process(), *seen)) == []


def test_who_is_needed_and_missing_is_named() -> None:
    assert troubles(standing(process()), [RELAY]) == ["no relay has been seen here"]
    assert troubles(standing(process(), process(RELAY)), [RELAY]) == []


def test_what_keeps_a_process_from_its_work_is_told_once_it_lasts() -> None:
    relay = process(RELAY, trouble="the broker is silent", troubled_at=NOON - GRACE)
    assert troubles(standing(process(), relay)) == []
    later = replace(standing(process(), relay), at=NOON + MOMENT)
    assert troubles(later) == ["relay on films-1: the broker is silent"]


def test_what_kept_a_process_that_is_gone_is_forgotten() -> None:
    relay = process(
        RELAY,
        trouble="the broker is silent",
        troubled_at=NOON - HOUR,
        ended_at=NOON - MOMENT,
    )
    assert troubles(standing(process(), relay)) == []


@pytest.mark.parametrize("lane", LANES)
def test_due_work_of_which_nothing_is_done_stands_still(lane: str) -> None:
    worker = process(lanes=dict.fromkeys(LANES, NOON - STILL))
    found = standing(worker, **{lane: NOON - HOUR})
    assert troubles(found) == []
    later = replace(found, at=NOON + GRACE)
    told = f"{NOUNS[lane]} stand still: 1 due, nothing done for 6 minutes"
    assert troubles(later) == [told]


def test_a_long_backlog_that_shrinks_does_not_stand_still() -> None:
    worker = process(lanes={FILMS: NOON - MOMENT})
    assert troubles(standing(worker, films=NOON - 10 * HOUR)) == []


def test_another_lanes_progress_is_none_of_this_one() -> None:
    worker = process(lanes={FILMS: NOON, PICTURES: None})
    (told,) = troubles(standing(worker, films=NOON - HOUR, pictures=NOON - HOUR))
    assert told.startswith("pictures stand still")


def test_what_has_waited_for_the_site_is_given_time() -> None:
    fresh = process(started_at=NOON - MOMENT, lanes={FILMS: None})
    assert troubles(standing(fresh, films=NOON - 10 * HOUR)) == []


def test_who_served_before_a_gap_does_not_count_as_having_served_since() -> None:
    before = process(
        started_at=NOON - 3 * HOUR, seen_at=NOON - HOUR, lanes={FILMS: None}
    )
    fresh = process(started_at=NOON - MOMENT, lanes={FILMS: None})
    assert troubles(standing(fresh, before, films=NOON - 2 * HOUR)) == []


def test_dying_over_and_over_is_no_new_beginning() -> None:
    spans = [timedelta(seconds=40 * number) for number in range(12)]
    dying = [
        process(
            started_at=NOON - span - GRACE, seen_at=NOON - span, lanes={FILMS: None}
        )
        for span in spans
    ]
    (told,) = troubles(standing(*dying, films=NOON - HOUR))
    assert told == "films stand still: 1 due, nothing done for 8 minutes"


def test_a_lane_that_nobody_works_on_stands_still() -> None:
    worker = process(WORKER, lanes={FILMS: NOON})
    (told,) = troubles(standing(worker, letters=NOON - HOUR))
    assert told == "letters stand still: 1 due, nothing done for 60 minutes"


def test_a_process_lives_until_it_ends_or_is_seen_no_more() -> None:
    assert process().is_alive(NOON)
    assert not process(ended_at=NOON).is_alive(NOON)
    assert not process().is_alive(NOON + GRACE + MOMENT)


def test_spans_are_told_in_minutes_and_then_in_hours() -> None:
    spans = [GRACE, 2 * GRACE, 119 * GRACE, 120 * GRACE]
    told = [minutes(span) for span in spans]
    assert told == ["1 minute", "2 minutes", "119 minutes", "2 hours"]


@given(settled=ago, oldest=ago, started=ago)
def test_only_what_is_due_and_left_alone_for_long_is_told(
    settled: datetime, oldest: datetime, started: datetime
) -> None:
    worker = process(started_at=started, lanes={FILMS: settled})
    told = troubles(standing(worker, films=oldest))
    assert bool(told) == (NOON - max(settled, oldest, started) > STILL)

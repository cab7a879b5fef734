"""Put what was measured into a document, and the document into a table of texts."""

from collections.abc import Sequence
from math import isfinite
from typing import Any

import numpy as np

from sneakpreview.evaluation import bootstrap
from sneakpreview.evaluation.bootstrap import Interval
from sneakpreview.evaluation.choices import Ids
from sneakpreview.evaluation.lineup import PLAIN
from sneakpreview.evaluation.measure import Row, Table
from sneakpreview.evaluation.setting import Setting

NOTES = """\
nDCG@10     how many hidden likes stand among the first ten, and how far in front
ratio       nDCG@10 over that of '{over}', on the same people
95%         where the figure stays in 95 of 100 draws of other people
Recall@20   the part of the hidden likes that stands among the first twenty
HR@10       the part of the people with a hidden like among their first ten
coverage    films that stand in anybody's first ten
percentile  how popular these are, among the people: 1 is the most liked film
alike       the part of their genres that two of the ten share"""
VARIANTS = {
    "p80": "p80: 80% of a person's likes are shown",
    "n10": "n10: ten likes are shown",
}
HEAD = (
    "ranker", "nDCG@10", "95%", "ratio", "95%", "Recall@20", "HR@10", "coverage",
    "percentile", "alike", "chosen",
)  # fmt: skip

Document = dict[str, Any]


def document(
    setting: Setting, table: Table, length: int, seeds: int, over: str = PLAIN
) -> Document:
    """Write down what was measured, with intervals, in plain JSON values.

    `over` names the method that every ratio is over.
    """
    return {
        "lists": setting.name,
        "length": length,
        "films": len(setting.genres),
        "people": len(setting.people),
        "unnamed": setting.unnamed,
        "ids": setting.ids.value,
        "seeds": seeds,
        "over": over,
        "variants": {
            variant: [_row(row, _find(rows, over)) for row in rows]
            for variant, rows in table.items()
        },
    }


def ratio(rows: Sequence[Row], above: str, below: str) -> Interval:
    """Give the nDCG@10 of one method over another's, on the same people."""
    one, other = _find(rows, above).judged, _find(rows, below).judged
    return bootstrap.ratio(one.of("ndcg"), other.of("ndcg"), one.people)


def words(document: Document) -> str:
    """Write a document as a person reads it: a table a variant, and what they say."""
    dealt = "once" if document["seeds"] == 1 else f"{document['seeds']} times"
    head = (
        f"{document['lists']}: lists of {document['length']}, {document['films']:,}"
        f" films, {document['people']:,} people, dealt out {dealt}"
    )
    if unnamed := document["unnamed"]:
        head += (
            f"\n{unnamed:,} film{'s' * (unnamed != 1)} left out: nothing tells which"
            f" {Ids(document['ids']).spoken} ids they have"
        )
    tables = [
        f"{VARIANTS[variant]}\n{text(rows)}"
        for variant, rows in document["variants"].items()
    ]
    return "\n\n".join((head, *tables, NOTES.format(over=document["over"])))


def text(rows: Sequence[Document]) -> str:
    """Write the rows of a variant as a table, a line each, under its head."""
    cells = [HEAD, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at in {0, len(HEAD) - 1} else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    )


def _cells(row: Document) -> tuple[str, ...]:
    return (
        row["method"],
        _figure(row["ndcg"]["value"]),
        _between(row["ndcg"], 3),
        _figure(row["ratio"]["value"], 2),
        _between(row["ratio"], 2),
        _figure(row["recall"]),
        _figure(row["hit"]),
        f"{row['coverage']:.0f}",
        _figure(row["popularity"]),
        _figure(row["likeness"]),
        row["option"],
    )


def _row(row: Row, other: Row) -> Document:
    judged = row.judged
    ndcg, people = judged.of("ndcg"), judged.people
    return {
        "method": row.method,
        "option": row.option,
        "ndcg": _interval(bootstrap.mean(ndcg, people))
        | {"sd_of_seeds": round(float(np.std(judged.by_seed)), 4)},
        "ratio": _interval(bootstrap.ratio(ndcg, other.judged.of("ndcg"), people)),
        "recall": _mean(row, "recall"),
        "hit": _mean(row, "hit"),
        "coverage": round(float(np.mean(judged.coverage)), 1),
        "popularity": _mean(row, "popularity"),
        "likeness": _mean(row, "likeness"),
        "tried": {
            option: {"ndcg": round(value, 4), "coverage": round(films, 1)}
            for option, (value, films) in row.tried.items()
        },
    }


def _find(rows: Sequence[Row], name: str) -> Row:
    return next(row for row in rows if row.method == name)


def _mean(row: Row, name: str) -> float | None:
    values = row.judged.of(name)
    known = values[~np.isnan(values)]
    return round(float(known.mean()), 4) if len(known) else None


def _interval(interval: Interval) -> dict[str, float | None]:
    return {
        name: round(value, 4) if isfinite(value) else None  # JSON has no other numbers
        for name, value in interval._asdict().items()
    }


def _between(interval: Document, digits: int) -> str:
    if interval["low"] is None or interval["high"] is None:
        return ""
    return f"{interval['low']:.{digits}f}-{interval['high']:.{digits}f}"


def _figure(value: float | None, digits: int = 3) -> str:
    return "" if value is None else f"{value:.{digits}f}"

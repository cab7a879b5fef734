"""Draw what was measured: a row a ranker, a panel a variant, as SVG."""

from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from sneakpreview.evaluation.report import Document

STYLE: Any = {
    "svg.fonttype": "none",  # texts stay texts
    "svg.hashsalt": "sneakpreview",  # the same figures give the same bytes
    "font.family": "sans-serif",
    "font.size": 9,
}
OURS, PLAIN, PEER = "#c2410c", "#6b7280", "#1d4ed8"
TITLES = {
    "p80": "80% of the likes shown (p80)",
    "n10": "ten likes shown (n10)",
}


def compared(document: Document) -> str:
    """Draw nDCG@10 of every ranker with its 95% interval."""
    variants = document["variants"]
    names = [row["method"] for row in next(iter(variants.values()))]
    with rc_context(STYLE):
        figure = Figure(figsize=(9, 0.9 + 0.26 * len(names)), layout="constrained")
        panels = figure.subplots(1, len(variants), sharey=True, squeeze=False)[0]
        for panel, (variant, rows) in zip(panels, variants.items(), strict=True):
            _ground(panel, TITLES.get(variant, variant), "nDCG@10")
            ndcg = [row["ndcg"] for row in rows]
            colours = [_colour(row["method"]) for row in rows]
            low, high = ([one[end] for one in ndcg] for end in ("low", "high"))
            panel.hlines(range(len(rows)), low, high, colors=colours)
            panel.scatter([one["value"] for one in ndcg], range(len(rows)), 22, colours)
            panel.set_xlim(left=0)
        panels[0].set_yticks(range(len(names)), names)
        panels[0].invert_yaxis()
        return _svg(figure)


def dialled(dial: Mapping[str, Sequence[Document]]) -> str:
    """Draw what turning the dial does: films in anybody's list against nDCG@10."""
    with rc_context(STYLE):
        figure = Figure(figsize=(9, 3.2), layout="constrained")
        panels = figure.subplots(1, len(dial), squeeze=False)[0]
        for panel, (variant, marks) in zip(panels, dial.items(), strict=True):
            _ground(panel, TITLES.get(variant, variant), "films in anybody's first ten")
            across = [mark["coverage"] for mark in marks]
            up = [mark["ndcg"] for mark in marks]
            panel.plot(across, up, "o-", color=OURS, markersize=4)
            for mark, x, y in zip(marks, across, up, strict=True):
                panel.annotate(
                    mark["dial"],
                    (x, y),
                    xytext=(0, 6),
                    textcoords="offset points",
                    ha="center",
                    fontsize=7,
                )
            panel.set_ylim(0, max(up) * 1.15)
        panels[0].set_ylabel("nDCG@10")
        return _svg(figure)


def _ground(panel: Axes, title: str, below: str) -> None:
    panel.set_title(title, fontsize=10)
    panel.set_xlabel(below)
    panel.grid(color="#e5e7eb")
    panel.set_axisbelow(True)
    panel.spines[["top", "right"]].set_visible(False)


def _colour(method: str) -> str:
    if method.startswith("our score"):
        return OURS
    return PLAIN if method.startswith("plain count") else PEER


def _svg(figure: Figure) -> str:
    written = StringIO()
    figure.savefig(written, format="svg", metadata={"Date": None, "Creator": None})
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()) + "\n"

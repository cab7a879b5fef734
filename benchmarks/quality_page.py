"""Write the figures of quality.py into docs/quality.md, between its marks."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Document = dict[str, Any]
COLUMNS = ("recall", ".3f"), ("hit", ".2f"), ("coverage", ".0f"), ("popularity", ".3f")
HEAD = (
    "ranker", "nDCG@10, p80", "ratio, p80", "nDCG@10, n10", "ratio, n10", "Recall@20",
    "HR@10", "coverage", "percentile", "alike",
)  # fmt: skip


def write(
    page: Path, documents: Mapping[str, Document], goals: str, makers: str
) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- end -->`.

    The marks are a kind of lists, its name with `-tried`, `dial`, `goals` and `makers`.
    What was not measured this time is left as it is.
    """
    texts = {name: ranked(document) for name, document in documents.items()}
    texts |= {f"{name}-tried": tried(one) for name, one in documents.items()}
    if documents:
        texts["dial"], texts["goals"] = dial(documents), f"```\n{goals}\n```"
    if makers:
        texts["makers"] = makers
    text = page.read_text("utf-8")
    for name, new in texts.items():
        marks = re.compile(f"(<!-- {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        text = marks.sub(lambda found, new=new: f"{found[1]}{new}\n{found[2]}", text)
    page.write_text(text, "utf-8")


def ranked(document: Document) -> str:
    """Lay the rankers out, with both variants side by side; the rest is of p80."""
    both = zip(*(document["variants"][name] for name in ("p80", "n10")), strict=True)
    rows = [
        (
            _bold(one["method"]),
            *(cell for row in (one, other) for cell in _figures(row)),
            *(format(one[name], form) for name, form in COLUMNS),
            "" if one["likeness"] is None else f"{one['likeness']:.2f}",
        )
        for one, other in both
    ]
    said = (
        f"Lists of {document['length']}; {document['films']:,} films,"
        f" {document['people']} people."
    )
    return f"{said}\n\n{_table(HEAD, rows)}"


def tried(document: Document) -> str:
    """Lay out what was tried beside the score, each over the score itself."""
    both = zip(*(document["tried"][name] for name in ("p80", "n10")), strict=True)
    rows = [
        (one["method"], *(cell for row in (one, other) for cell in _figures(row)))
        for one, other in both
    ]
    head = ("tried", *(name.replace("ratio", "over our score") for name in HEAD[1:5]))
    return _table(head, rows)


def dial(documents: Mapping[str, Document]) -> str:
    """Lay out what turning the dial does to validation people, p80."""
    head = ["dial"]
    columns = []
    for name, document in documents.items():
        head += [f"{name}: nDCG@10", "coverage"]
        columns.append(document["dial"]["p80"])
    rows = [
        (
            marks[0]["dial"],
            *(
                cell
                for mark in marks
                for cell in (f"{mark['ndcg']:.3f}", f"{mark['coverage']:.0f}")
            ),
        )
        for marks in zip(*columns, strict=True)
    ]
    return _table(head, rows)


def _figures(row: Document) -> tuple[str, str]:
    return _between(row["ndcg"], 3), _between(row["ratio"], 2)


def _between(interval: Document, digits: int) -> str:
    value, low, high = (
        f"{interval[name]:.{digits}f}" for name in ("value", "low", "high")
    )
    return value if low == high else f"{value} ({low}-{high})"


def _bold(method: str) -> str:
    return f"**{method}**" if method.startswith("our score") else method


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)

"""How good the recommendations are, against the goals that were set for them.

The protocol is that of `sneakpreview evaluate` (docs/quality.md explains it), on three
kinds of lists: real ones (TMDB's of 2018), lists made of people's ratings, and the
built-in catalogue's. It needs two folders that are not part of the project: MovieLens'
ml-latest-small, and tmdb-lists-2018 with `recommendations.csv` and `votes.csv`.

    python benchmarks/quality.py --data FOLDER [--write]
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import makers
import quality_page

from sneakpreview.evaluation import judge, report
from sneakpreview.evaluation.bootstrap import Interval
from sneakpreview.evaluation.choices import Among, Ids
from sneakpreview.evaluation.explained import explained
from sneakpreview.evaluation.lineup import (
    BLENDED,
    BLENDED_GEMS,
    EASE,
    GEMS,
    PLAIN,
    POPULARITY,
    SCORE,
    SCORE_OWN,
    lineup,
)
from sneakpreview.evaluation.measure import SEEDS, Row, Table, measure
from sneakpreview.evaluation.plot import compared, dialled
from sneakpreview.evaluation.ranker import Method
from sneakpreview.evaluation.setting import Setting
from sneakpreview.evaluation.splits import SHOWN
from sneakpreview.evaluation.trials import DIAL, dials, trials

DATA = Path(__file__).parents[2] / "shared" / "data"
DOCS = Path(__file__).parents[1] / "docs"
RATINGS, REAL = "ml-latest-small", "tmdb-lists-2018"
CATALOGUE_GOAL = 0.18
SERVED = "our score, lists of 20"
"""What a site ranks by whose lists are at hand: the catalogue's are of 20."""
FAR = "our score, blended, lists of 20"
"""What it ranks by where TMDB sends them: of 20, and blended with those at hand."""
FAR_ALONE = "our score, blended, lists read for one person, lists of 20"
"""The same where one person alone has made it read them."""
LONGEST = 50
MAKERS = "makers"
KINDS = "real", "wider", "people", "catalogue", MAKERS


@dataclass(frozen=True)
class Judgement:
    """One kind of lists: what was measured, and the part of it that explains itself."""

    table: Table
    document: report.Document
    explained: float

    def row(self, variant: str, name: str) -> Row:
        """Give the row of a method."""
        return next(row for row in self.table[variant] if row.method == name)

    def has(self, name: str) -> bool:
        """Say whether a method was among those judged."""
        return any(row.method == name for rows in self.table.values() for row in rows)

    def ratio(self, variant: str, above: str, below: str) -> Interval:
        """Give one nDCG@10 over another, on the same people."""
        return report.ratio(self.table[variant], above, below)

    def covered(self, variant: str, name: str) -> float:
        """Count the films of all first tens, a mean over the seeds."""
        coverage = self.row(variant, name).judged.coverage
        return sum(coverage) / len(coverage)


@dataclass(frozen=True)
class Goal:
    """A figure that was to be reached; what it is over says how ties are broken."""

    words: str
    least: float
    figure: float
    between: tuple[float, float] | None = None

    def line(self) -> str:
        """Tick the goal, or say by how much it is missed."""
        tick = "met   " if self.figure >= self.least else "missed"
        span = "({:.2f}-{:.2f})".format(*self.between) if self.between else ""
        return (
            f"{tick}  {self.figure:6.3f} {span:12} of {self.least:5.2f}  {self.words}"
        )


Goals = Callable[[Judgement], Iterator[Goal]]


def goals_of_votes(real: Judgement) -> Iterator[Goal]:
    """Check what was to be reached on real lists."""
    for variant, least, below in (
        ("p80", 0.70, EASE),
        ("p80", 1.75, PLAIN),
        ("n10", 1.15, PLAIN),
        ("n10", 1.00, POPULARITY),
    ):
        for method in (SCORE, SERVED, FAR, FAR_ALONE, SCORE_OWN):
            name = f"1. real lists, {variant}"
            yield _over(name, real, variant, method, below, least)


def goals_of_people(people: Judgement) -> Iterator[Goal]:
    """Check what was to be reached on lists made of ratings."""
    for variant in ("p80", "n10"):
        yield _over(f"2. from ratings, {variant}", people, variant, SCORE, EASE, 1.0)


def goals_of_catalogue(catalogue: Judgement) -> Iterator[Goal]:
    """Check what was to be reached on the built-in lists."""
    plain = float(catalogue.row("p80", PLAIN).judged.of("ndcg").mean())
    yield Goal(f"3. catalogue, p80: nDCG@10 of '{PLAIN}'", CATALOGUE_GOAL, plain)
    for variant in ("p80", "n10"):
        for method in (SCORE, SERVED):
            name = f"3. catalogue, {variant}"
            yield _over(name, catalogue, variant, method, PLAIN, 1.0)


def goals_of_all(name: str, one: Judgement) -> Iterator[Goal]:
    """Check what was to be reached on each kind of lists."""
    yield Goal(f"4. {name}: items that name their voters", 1.0, one.explained)
    rows = [
        ("dial in the middle", 1.0, SCORE),
        ("lists of 20, dial in the middle", 1.0, SERVED),
        ("dial at hidden gems", 2.0, GEMS),
    ]
    ends = [GEMS]
    if one.has(BLENDED):
        rows.append(("blended, dial in the middle", 1.0, BLENDED))
        rows.append(("blended, dial at hidden gems", 2.0, BLENDED_GEMS))
        ends.append(BLENDED_GEMS)
    for variant in SHOWN:
        for words, least, method in rows:
            covered = one.covered(variant, method) / one.covered(variant, PLAIN)
            said = f"5. {name}, {variant}: coverage, {words}, over '{PLAIN}'"
            yield Goal(said, least, covered)
        for end in ends:
            yield _over(f"5. {name}, {variant}", one, variant, end, PLAIN, 1.0)


def _over(  # noqa: PLR0913, PLR0917 - one line of the list
    words: str, one: Judgement, variant: str, above: str, below: str, least: float
) -> Goal:
    figure = one.ratio(variant, above, below)
    said = f"{words}: '{above}' over '{below}'"
    return Goal(said, least, figure.value, (figure.low, figure.high))


def judged(name: str, setting: Setting, length: int) -> Judgement:
    """Judge one kind of lists and print the tables."""
    is_blended = setting.blended is not None
    rows = lineup(setting, length)
    tried = trials(length, LONGEST, blended=is_blended)
    methods = [*rows, dials(length), *tried]
    table = measure(setting, methods, LONGEST, SEEDS, _tell(name))
    document = report.document(setting, _some(table, rows), length, SEEDS)
    beside = [method for method in rows if method.name in {SCORE, BLENDED}] + tried
    ideas = report.document(setting, _some(table, beside), length, SEEDS, over=SCORE)
    print(f"\n== {name}\n{report.words(document)}")
    print(f"\n== {name}: what was tried beside the score\n{report.words(ideas)}")
    dial = _dialled(table)
    for variant, marks in dial.items():
        print(f"\n{name}: the dial, on validation people, {variant}")
        for mark in marks:
            words = "{dial:>5}  nDCG@10 {ndcg:.3f}  coverage {coverage:.0f}"
            print(words.format(**mark))
    whole = document | {"tried": ideas["variants"], "dial": dial}
    return Judgement(table, whole, explained(setting, length))


def write(documents: dict[str, report.Document], goals: str, made: str) -> None:
    """Bring the page and its plots up to date, as far as they were measured."""
    (DOCS / "quality").mkdir(exist_ok=True)
    for name, document in documents.items():
        if name != "wider":
            (DOCS / "quality" / f"{name}.svg").write_text(compared(document))
    if "real" in documents:
        drawn = dialled(documents["real"]["dial"])
        (DOCS / "quality" / "real-dial.svg").write_text(drawn)
    quality_page.write(DOCS / "quality.md", documents, goals, made)


def _some(table: Table, methods: Sequence[Method]) -> Table:
    names = {method.name for method in methods}
    return {
        variant: [row for row in rows if row.method in names]
        for variant, rows in table.items()
    }


def _dialled(table: Table) -> dict[str, list[dict[str, object]]]:
    return {
        variant: [
            {"dial": option, "ndcg": round(ndcg, 4), "coverage": round(films, 1)}
            for row in rows
            if row.method == DIAL
            for option, (ndcg, films) in row.tried.items()
        ]
        for variant, rows in table.items()
    }


def _tell(name: str) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        print(f"\r{name}: {done} of {total}", end="", file=sys.stderr, flush=True)

    return progress


def main() -> None:
    """Print the figures and the goals, or say what is missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument(
        "--write", action="store_true", help="bring docs/quality.md up to date"
    )
    asked = parser.parse_args()
    ratings, real = asked.data / RATINGS, asked.data / REAL
    for needed in (ratings / "ratings.csv", real / "recommendations.csv"):
        if not needed.is_file():
            print(f"skipped: there is no {needed} (--data FOLDER)")
            return
    lists, votes = str(real / "recommendations.csv"), real / "votes.csv"
    kinds: dict[str, tuple[int, Callable[[], Setting], Goals]] = {
        "real": (
            12,
            lambda: judge.setting(ratings, lists, Ids.TMDB, votes, Among.OWN),
            goals_of_votes,
        ),
        "wider": (
            12,
            lambda: judge.setting(ratings, lists, Ids.TMDB, votes, Among.LISTED),
            lambda _: iter(()),
        ),
        "people": (
            LONGEST,
            lambda: judge.setting(ratings, "people", Ids.IMDB, None, Among.OWN),
            goals_of_people,
        ),
        "catalogue": (
            12,
            lambda: judge.setting(ratings, "catalogue", Ids.IMDB, None, Among.ALL),
            goals_of_catalogue,
        ),
    }
    goals: list[Goal] = []
    documents: dict[str, report.Document] = {}
    for name, (length, read, own) in kinds.items():
        if asked.only not in {None, name}:
            continue
        one = judged(name, read(), length)
        documents[name] = one.document
        goals += [*own(one), *(goals_of_all(name, one) if name != "wider" else ())]
    made = ""
    if asked.only in {None, MAKERS}:
        made = makers.table(makers.judged(ratings, _tell(MAKERS)))
        print(f"\n== Which method makes the lists\n{made}")
    lines = "\n".join(goal.line() for goal in sorted(goals, key=lambda one: one.words))
    print(f"\n== Goals: figure, 95% interval, what was to be reached\n{lines}")
    if asked.write:
        write(documents, lines, made)


if __name__ == "__main__":
    main()

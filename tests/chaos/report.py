"""What a storm came to, as a person reads it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from chaos.ledger import Answer, Ledger
from chaos.site import Site
from chaos.storm import Outcome
from chaos.verdict import Verdict

SERVING, MARKING = 5.0, 10.0  # seconds after each fault
SHOWN = 10  # of what went wrong


def late(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Give the faults after which the site took longer than it may."""
    return [one for one in outcomes if one.serving > SERVING or one.marking > MARKING]


def report(site: Site, outcomes: Sequence[Outcome], found: Verdict) -> Iterator[str]:
    """Give the lines."""
    yield from _faults(outcomes)
    yield ""
    yield from _ledger(site.ledger, found)
    yield ""
    yield from _programs(site)
    for name, wrong in (
        ("lost", found.lost),
        ("never tried", found.untried),
        ("liked and not fetched", sorted(found.unfetched)),
        ("not stored once", sorted(found.twice.items())),
        ("unclear", found.unclear),
        ("late", late(outcomes)),
    ):
        if wrong:
            yield f"\n{name.upper()}: {len(wrong)}"
            yield from (f"  {one}" for one in wrong[:SHOWN])


def _faults(outcomes: Sequence[Outcome]) -> Iterator[str]:
    kinds: defaultdict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        kinds[one.kind].append(one)
    head = f"serving again (goal {SERVING:g} s)", f"taking marks (goal {MARKING:g} s)"
    yield f"{'':28}{'faults':>7}{head[0]:>28}{head[1]:>28}"
    yield f"{'':35}{'p50':>16}{'worst':>12}{'p50':>16}{'worst':>12}"
    for kind, some in [*sorted(kinds.items()), ("all", list(outcomes))]:
        serving = [one.serving for one in some]
        marking = [one.marking for one in some]
        yield (
            f"{kind:28}{len(some):>7}"
            f"{median(serving):>14.2f} s{max(serving):>10.2f} s"
            f"{median(marking):>14.2f} s{max(marking):>10.2f} s"
        )


def _ledger(ledger: Ledger, found: Verdict) -> Iterator[str]:
    for answer in Answer:
        yield f"{ledger.answers[answer]:>8,} marks {answer.value}"
    yield (
        f"{len(ledger):>8,} marks in the end, {len(found.lost)} lost,"
        f" {found.unheard} as nobody was told,"
        f" {found.belied} of them stored though refused"
    )
    yield (
        f"{len(ledger.liked):>8,} films liked, {len(found.unfetched)} not fetched;"
        f" {found.repeated} asked for more than once"
    )
    yield (
        f"{found.fetched:>8,} films stored with their lists,"
        f" {len(found.twice)} not exactly once; {found.helped} needed a hand"
    )


def _programs(site: Site) -> Iterator[str]:
    for name, keeper in site.keepers.items():
        failed = f", {len(keeper.troubles)} starts failed" if keeper.troubles else ""
        yield f"{name} ended {keeper.ends} times{failed}"
    deaths: Counter[str] = Counter()
    for command in (site.relay, *site.workers):
        deaths += command.deaths
    steps = ", ".join(f"{step} {times}" for step, times in deaths.items())
    yield f"deaths at steps: {steps or 'none'}"

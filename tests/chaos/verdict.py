"""The verdict on a storm: what was lost, stored twice, or answered badly."""

from dataclasses import dataclass

from chaos.ledger import Key
from chaos.site import Site
from chaos.source import fetched
from sneakpreview.domain.film import FilmId


@dataclass(frozen=True)
class Verdict:
    """What the ledger, the database and the log of the source say together.

    `lost` marks are not as somebody was told; `untried` ones nobody ever put. A liked
    film is `unfetched` if its source was never asked for it, or its facts are not
    here. `twice` says how often the facts of a film were stored, where not once.
    `unclear` are answers that are no problem details, or none that anybody expects.
    """

    lost: list[str]
    untried: list[Key]
    unfetched: set[FilmId]
    twice: dict[FilmId, int]
    unclear: list[str]
    unheard: int
    belied: int
    repeated: int
    fetched: int
    helped: int

    @property
    def is_good(self) -> bool:
        """Say whether nothing was lost, nothing stored twice, and each answer clear."""
        return not (
            self.lost or self.untried or self.unfetched or self.twice or self.unclear
        )


def verdict(site: Site) -> Verdict:
    """Wait until all work is done, and compare."""
    ledger, helped = site.ledger, site.come_to_rest()
    marks, stored, asked = site.marks(), site.stored(), fetched(site.outside.asked)
    there = {film for film in stored if asked[film]}
    return Verdict(
        lost=ledger.lost(marks),
        untried=ledger.untried(marks),
        unfetched=ledger.liked - there,
        twice={film: times for film, times in stored.items() if times != 1},
        unclear=[f"{times} x {said}" for said, times in ledger.unclear.items()],
        unheard=ledger.unheard(marks),
        belied=ledger.belied(marks),
        repeated=sum(times > 1 for times in asked.values()),
        fetched=len(stored),
        helped=helped,
    )

"""What a person is told on stderr: above all, why a source did not answer."""

from collections.abc import Mapping

from rich.console import Console

from sneakpreview.sources.base import Suggests
from sneakpreview.storage import hosts
from sneakpreview.wiring import Parts, now

# What a person typed is repeated here: its [brackets] and :colons: mean themselves.
errors = Console(
    stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False
)


def tell(troubles: Mapping[str, object]) -> None:
    """Say of each source in trouble, by name, that it did not answer and why."""
    for source, trouble in troubles.items():
        errors.print(f"{source} did not answer: {trouble}")


def tell_of_hosts(parts: Parts) -> None:
    """Say why the sources that can be asked for titles named none, if they fail."""
    asked = {one.name for one in parts.sources if isinstance(one, Suggests)}
    with parts.reading() as session:
        states = hosts.states(session, now())
    tell(
        {
            one.source: one.trouble
            for one in states
            if one.trouble and one.source in asked
        }
    )

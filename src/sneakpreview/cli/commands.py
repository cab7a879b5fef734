"""The commands by their names, each read when it is asked for: all take seconds."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

ELSEWHERE = {"restore": "backup"}  # two that belong together are one file
NAMES = (
    "run",
    "recommend",
    "search",
    "film",
    "status",
    "catalogue",
    "related",
    "sources",
    "user",
    "evaluate",
    "db",
    "backup",
    "restore",
    "assets",
    "relay",
    "worker",
    "beat",
)


class Commands(Mapping[str, Any]):
    """Each command's own file in this folder has it: a function, or an `app`."""

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - a type that Typer keeps to itself
        """Read the file of a command; KeyError if there is no such command."""
        if name not in NAMES:
            raise KeyError(name)
        module = import_module(f"sneakpreview.cli.{ELSEWHERE.get(name, name)}")
        alone = typer.Typer(rich_markup_mode=None)  # the rich one calls a switch <bool>
        if hasattr(module, "app"):
            alone.add_typer(module.app, name=name)
        else:
            alone.command(name)(getattr(module, name))
        return typer.main.get_group(alone).commands[name]

    def __iter__(self) -> Iterator[str]:
        """Give the names, in the order in which the help shows them."""
        return iter(NAMES)

    def __len__(self) -> int:
        """Count the commands."""
        return len(NAMES)


class Group(TyperGroup):
    """A group of commands that reads no more of them than it runs."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401 - all that TyperGroup takes
        super().__init__(**given | {"commands": Commands()})

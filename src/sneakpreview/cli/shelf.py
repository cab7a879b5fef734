"""Films as the command line finds and prints them."""

import json
import sys
from typing import Any

import typer
from pydantic import BaseModel
from rich.console import Console

console = Console()
errors = Console(stderr=True)


def print_json(document: BaseModel | dict[str, Any]) -> None:
    """Print one JSON document on stdout and nothing else."""
    if isinstance(document, BaseModel):
        document = document.model_dump(mode="json")
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    typer.echo()

"""Query strings: what may repeat, what is empty, and what is no such parameter."""

from typing import Annotated, Any

from flask import Request
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from werkzeug.datastructures import ImmutableMultiDict


class Parameters(ImmutableMultiDict[str, str]):
    """Query parameters that keep all values of one that repeats."""

    def to_dict(self, flat: bool = True) -> dict[str, Any]:  # noqa: FBT001, FBT002 - werkzeug's signature
        """Give a text for a parameter that comes once, a list for one that repeats."""
        values = super().to_dict(flat=False)
        if not flat:
            return values
        return {
            name: found[0] if len(found) == 1 else found
            for name, found in values.items()
        }


class RepeatingRequest(Request):
    """A request whose query may name a parameter several times."""

    parameter_storage_class = Parameters


class Query(BaseModel):
    """The root of every query: empty asks nothing, a misspelt name is an error."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, values: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in values.items() if value != ""}


class Paged(Query):
    """A part of a list."""

    limit: int = Field(20, ge=1, le=100)
    offset: int = Field(0, ge=0, le=100_000)


def as_list(value: object) -> object:
    """Give a list of what may have come once."""
    return value if isinstance(value, list) else [value]


Several = Annotated[
    list[Annotated[str, Field(min_length=1, max_length=100)]],
    BeforeValidator(as_list),
    Field(default_factory=list, max_length=50),
]
"""A parameter that may repeat, such as `genre=Crime&genre=Drama`."""

"""Settings of the figures: who may read them, and where a worker tells its own."""

import pytest

from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import load


def test_the_figures_are_for_this_machine_unless_others_are_named() -> None:
    assert load({}).metrics_from == ("127.0.0.0/8", "::1")
    named = load({"SNEAKPREVIEW_METRICS_FROM": "10.0.0.0/24, ::1"})
    assert named.metrics_from == ("10.0.0.0/24", "::1")
    assert load({"SNEAKPREVIEW_METRICS_FROM": ""}).metrics_from == ()


@pytest.mark.parametrize("said", ["everybody", "0.0.0.0/0", "10.0.0.1/24"])
def test_who_may_read_the_figures_are_addresses_and_never_everybody(said: str) -> None:
    with pytest.raises(SetupError, match="SNEAKPREVIEW_METRICS_FROM"):
        load({"SNEAKPREVIEW_METRICS_FROM": said})


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("127.0.0.1:9101", ("127.0.0.1", 9101)),
        ("[::1]:0", ("::1", 0)),
        ("worker-1.example:65535", ("worker-1.example", 65535)),
        ("", None),
    ],
)
def test_where_a_worker_tells_its_figures(
    said: str, where: tuple[str, int] | None
) -> None:
    assert load({"SNEAKPREVIEW_METRICS_AT": said}).metrics_at == where


@pytest.mark.parametrize(
    "said", ["9101", ":9101", "127.0.0.1", "::1:9101", "a b:1", "x:65536", "x:123456"]
)
def test_a_place_that_is_none_names_its_variable(said: str) -> None:
    with pytest.raises(SetupError, match="SNEAKPREVIEW_METRICS_AT: write one such as"):
        load({"SNEAKPREVIEW_METRICS_AT": said})

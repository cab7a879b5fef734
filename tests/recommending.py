"""A site of a few films, to be asked for marks and recommendations."""

from typing import Any

from apiflask import APIFlask

from fakes import FakeSource, answer
from sneakpreview.worker.claim import turn
from visiting import Browser

SOURCE = FakeSource(
    answer(1, 10, 11, 12, 13, genres=("Crime",)),
    answer(2, 11, 13),
    answer(3, 13),
    answer(10, genres=("Crime", "Drama")),
    answer(11, genres=("Comedy",)),
    answer(12, genres=("Crime",), year=None, directors=()),
    answer(13, genres=("Drama",)),
)


def work(site: APIFlask) -> None:
    while turn(site.extensions["sneakpreview"]):
        pass


def ask(browser: Browser, query: str = "") -> dict[str, Any]:
    response = browser.call("GET", f"/api/recommendations{query}")
    assert response.status_code == 200, response.text
    return dict(response.json or {})


def numbers(answered: dict[str, Any]) -> list[int]:
    return [int(item["film"]["id"][2:]) for item in answered["items"]]

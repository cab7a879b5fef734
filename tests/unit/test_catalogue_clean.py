"""The origin's texts made fit to show."""

import pytest

from sneakpreview.sources.catalogue.clean import COUNTRIES, LANGUAGES, entries, line


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (None, ()),
        ("", ()),
        (" , ,", ()),
        ("Al Pacino, Robert De Niro", ("Al Pacino", "Robert De Niro")),
        ("Ed Begley, Jr., Ann", ("Ed Begley Jr.", "Ann")),
        ("Ann, Ed Begley, Jr.", ("Ann", "Ed Begley Jr.")),
        ("Ed Begley Jr., Ed Begley, Jr.", ("Ed Begley Jr.",)),
        ("Billy Wilder, I. A. L. Diamond", ("Billy Wilder", "I. A. L. Diamond")),
        ("Jrgen, Sreten", ("Jrgen", "Sreten")),
        ("Roberto  Farías, Ann", ("Roberto Farías", "Ann")),
        ("Ann, Ann", ("Ann",)),
    ],
)
def test_a_list_is_taken_apart(text: str | None, parts: tuple[str, ...]) -> None:
    assert entries(text) == parts


def test_letters_are_composed_and_spaces_single() -> None:
    assert line(" Ame\u0301lie\u00a0\n ") == "Amélie"


def test_one_thing_has_one_name() -> None:
    assert entries("English, American English", LANGUAGES) == ("English",)
    assert entries("Putonghua, multiple languages", LANGUAGES) == ("Mandarin",)
    assert entries("People's Republic of China", COUNTRIES) == ("China",)

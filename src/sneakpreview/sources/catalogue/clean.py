"""The origin's texts made fit to show: one spelling a name, no empty entries."""

import re
import unicodedata
from collections.abc import Mapping

_TITLED = re.compile(r",\s+(?=(?:Jr|Sr)\.?\s*(?:,|$))")
"""The comma of `Ed Begley, Jr.`, which does not part two names."""

LANGUAGES = {
    "American English": "English",
    "Australian English": "English",
    "Bangla": "Bengali",
    "Brazilian Portuguese": "Portuguese",
    "Egyptian Arabic": "Arabic",
    "Egyptian language": "Egyptian",
    "Flemish Dutch": "Dutch",
    "Kurdish language": "Kurdish",
    "Modern Greek": "Greek",
    "Modern Hebrew": "Hebrew",
    "Moroccan Arabic": "Arabic",
    "Neapolitan language": "Neapolitan",
    "Putonghua": "Mandarin",
    "Quebec French": "French",
    "Standard Chinese": "Mandarin",
    "Standard Taiwanese Mandarin": "Mandarin",
    "Yue Chinese": "Cantonese",
    "parseltongue": "Parseltongue",
    # not a language, but that there is one
    "artistic language": "",
    "multiple languages": "",
}

COUNTRIES = {
    "British Hong Kong": "Hong Kong",
    "Federal Republic of Yugoslavia": "Yugoslavia",
    "Kingdom of Great Britain": "United Kingdom",
    "Kingdom of Italy": "Italy",
    "Kingdom of the Netherlands": "Netherlands",
    "Occupied Palestinian territory": "Palestine",
    "People's Republic of China": "China",
    "Republic of China": "Taiwan",
    "Socialist Federal Republic of Yugoslavia": "Yugoslavia",
    "Taiwan Island": "Taiwan",
    "The Bahamas": "Bahamas",
}


def line(text: str | None) -> str:
    """Give a text in composed letters with single spaces; empty for None."""
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def entries(
    text: str | None, names: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """Take apart a list with commas; each entry once, under its one name."""
    parts = _TITLED.sub(" ", line(text)).split(",")
    named = (line(part) for part in parts)
    if names is not None:
        named = (names.get(name, name) for name in named)
    return tuple(dict.fromkeys(name for name in named if name))

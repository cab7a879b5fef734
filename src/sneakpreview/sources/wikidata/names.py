"""Wikidata's English names of genres, languages and countries, as the catalogue's."""

import re
from collections.abc import Iterable, Mapping

from sneakpreview.sources.catalogue import clean
from sneakpreview.sources.document import once

GENRES: dict[str, tuple[str, ...]] = {
    "action": ("Action",),
    "action and adventure": ("Action", "Adventure"),
    "action comedy": ("Action", "Comedy"),
    "action thriller": ("Action", "Thriller"),
    "adult animated": ("Animation",),
    "adventure": ("Adventure",),
    "animated": ("Animation",),
    "animated feature": ("Animation",),
    "animation": ("Animation",),
    "anime": ("Animation",),
    "anti-war": ("War",),
    "apocalyptic": ("Sci-Fi",),
    "autobiographical": ("Biography",),
    "biographical": ("Biography",),
    "biopic": ("Biography",),
    "black comedy": ("Comedy",),
    "bromantic comedy": ("Comedy",),
    "buddy cop": ("Action", "Comedy"),
    "children's": ("Family",),
    "christmas": ("Family",),
    "coming-of-age": ("Drama",),
    "comedy": ("Comedy",),
    "comedy drama": ("Comedy", "Drama"),
    "comedy horror": ("Comedy", "Horror"),
    "comedy thriller": ("Comedy", "Thriller"),
    "computer-animated": ("Animation",),
    "concert": ("Music",),
    "courtroom drama": ("Drama",),
    "crime": ("Crime",),
    "crime comedy": ("Crime", "Comedy"),
    "crime drama": ("Crime", "Drama"),
    "crime thriller": ("Crime", "Thriller"),
    "cyberpunk": ("Sci-Fi",),
    "dark comedy": ("Comedy",),
    "dark fantasy": ("Fantasy",),
    "detective": ("Crime", "Mystery"),
    "disaster": ("Action",),
    "docudrama": ("Drama",),
    "documentary": ("Documentary",),
    "drama": ("Drama",),
    "dramedy": ("Comedy", "Drama"),
    "dystopian": ("Sci-Fi",),
    "erotic thriller": ("Thriller",),
    "family": ("Family",),
    "fantasy": ("Fantasy",),
    "folk horror": ("Horror",),
    "gangster": ("Crime",),
    "giallo": ("Horror", "Thriller"),
    "ghost": ("Horror",),
    "heist": ("Crime",),
    "high fantasy": ("Fantasy",),
    "historical": ("History",),
    "historical drama": ("History", "Drama"),
    "horror": ("Horror",),
    "kaiju": ("Sci-Fi",),
    "legal drama": ("Drama",),
    "magic realist": ("Fantasy",),
    "mafia": ("Crime",),
    "martial arts": ("Action",),
    "medical drama": ("Drama",),
    "melodrama": ("Drama",),
    "military science fiction": ("Sci-Fi",),
    "mockumentary": ("Comedy",),
    "monster": ("Horror",),
    "music": ("Music",),
    "musical": ("Musical",),
    "musical comedy": ("Musical", "Comedy"),
    "musical drama": ("Musical", "Drama"),
    "mystery": ("Mystery",),
    "neo-noir": ("Crime",),
    "neo-western": ("Western",),
    "noir": ("Crime",),
    "parody": ("Comedy",),
    "period drama": ("Drama",),
    "police procedural": ("Crime",),
    "political drama": ("Drama",),
    "political thriller": ("Thriller",),
    "post-apocalyptic": ("Sci-Fi",),
    "prison": ("Drama",),
    "psychological drama": ("Drama",),
    "psychological horror": ("Horror",),
    "psychological thriller": ("Thriller",),
    "romance": ("Romance",),
    "romantic": ("Romance",),
    "romantic comedy": ("Romance", "Comedy"),
    "romantic drama": ("Romance", "Drama"),
    "romantic fantasy": ("Romance", "Fantasy"),
    "romantic thriller": ("Romance", "Thriller"),
    "satire": ("Comedy",),
    "satirical": ("Comedy",),
    "science fantasy": ("Sci-Fi", "Fantasy"),
    "science fiction": ("Sci-Fi",),
    "science fiction action": ("Sci-Fi", "Action"),
    "science fiction comedy": ("Sci-Fi", "Comedy"),
    "science fiction horror": ("Sci-Fi", "Horror"),
    "screwball comedy": ("Comedy",),
    "sitcom": ("Comedy",),
    "slapstick": ("Comedy",),
    "slasher": ("Horror",),
    "soap opera": ("Drama",),
    "space opera": ("Sci-Fi",),
    "spaghetti western": ("Western",),
    "splatter": ("Horror",),
    "sport": ("Sport",),
    "sports": ("Sport",),
    "spy": ("Thriller",),
    "stop-motion": ("Animation",),
    "superhero": ("Action",),
    "supernatural horror": ("Horror",),
    "swashbuckler": ("Adventure",),
    "sword-and-sorcery": ("Fantasy",),
    "techno-thriller": ("Thriller",),
    "teen comedy": ("Comedy",),
    "teen drama": ("Drama",),
    "thriller": ("Thriller",),
    "tragedy": ("Drama",),
    "tragicomedy": ("Comedy", "Drama"),
    "true crime": ("Crime",),
    "vampire": ("Horror",),
    "war": ("War",),
    "war drama": ("War", "Drama"),
    "werewolf": ("Horror",),
    "western": ("Western",),
    "zombie": ("Horror",),
}
"""What a genre is called in the catalogue; one that is not here has no counterpart."""

COUNTRIES = clean.COUNTRIES | {
    "Czechia": "Czech Republic",
    "Kingdom of Denmark": "Denmark",
    "State of Palestine": "Palestine",
    "Türkiye": "Turkey",
    "United States of America": "United States",
    "United Kingdom of Great Britain and Ireland": "United Kingdom",
}

_MEDIUM = re.compile(
    r"\s*\b(film|movie|series|miniseries|television|tv|program|programme|fiction"
    r"|anime and manga)s?$"
)


def genres(names: Iterable[str]) -> tuple[str, ...]:
    """Find the genres: `crime thriller film` is of two."""
    return once(genre for name in names for genre in _genres(name.lower()))


def languages(names: Iterable[str]) -> tuple[str, ...]:
    """Spell languages as the catalogue does."""
    return once(_spell(name, clean.LANGUAGES) for name in names)


def countries(names: Iterable[str]) -> tuple[str, ...]:
    """Spell countries as the catalogue does."""
    return once(_spell(name, COUNTRIES) for name in names)


def _genres(name: str) -> tuple[str, ...]:
    while name:
        if name in GENRES:
            return GENRES[name]
        shorter = _MEDIUM.sub("", name)
        if shorter == name:
            break
        name = shorter
    return ()


def _spell(name: str, spellings: Mapping[str, str]) -> str:
    return spellings.get(name, name)

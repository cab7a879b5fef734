"""The colours of a decade: five inks for each of seven moods."""

from dataclasses import dataclass
from enum import StrEnum


class Mood(StrEnum):
    """What the colours of a film speak of."""

    NIGHT = "night"
    BLOOD = "blood"
    SKY = "sky"
    SUN = "sun"
    ROSE = "rose"
    EARTH = "earth"
    LEAF = "leaf"


@dataclass(frozen=True, slots=True)
class Palette:
    """Five inks that go together, each `#rrggbb`.

    `ink` reads well on `ground`. `main` is the colour of the principal shape,
    `second` lies between ground and main, `accent` is for a spot at most.
    """

    ground: str
    ink: str
    main: str
    second: str
    accent: str


_INKS = {
    # Gold leaf, lacquer and jade.
    "deco": """
        night 14120f f0dda8 c9a24b 4a3f2a 8e2f24
        blood 1a0f0e f1dfc0 a62b1f 4b1a16 d9a441
        sky   0f1e2b efe3c2 6b9aa6 274556 d4a64a
        sun   f2e2b8 1e1a14 d08a25 e3b965 a63a22
        rose  f3e1ce 3a1520 b4485a dda08f c49a45
        earth e9d9b5 2a1e14 8a5a2b c59a5f 3f5a4a
        leaf  10231c efe4bf 4a8a6e 21493a d2a545
    """,
    # Two printing inks and the paper.
    "forties": """
        night 17181c f2e6cb c8bfa6 4a4b52 b8452e
        blood 1d1110 f3e3c4 b3261e 5f1c18 e8b04a
        sky   12222e f0e6cc 7fa6b2 33566a d9a441
        sun   f1e2bc 1f1b16 cf7f24 e6c27c a8362a
        rose  f4e1cf 43151f b2404c e0a99b 274a5a
        earth eadbb8 271c13 8c5a33 c9a777 2f4a4a
        leaf  14261f f1e7c8 6b9c7b 2e5443 d9a441
    """,
    # Mustard, teal and coral on cut paper.
    "fifties": """
        night 1f2430 f5ebd6 e2a93b 3d4b5c d9573f
        blood c4391f fff3dc 1d1a1c 8f2a20 f0b541
        sky   1b6a73 fff6e0 f2c14e 2f8c93 f0653c
        sun   f2b632 231f20 e4572e f7d27a 1f7a7a
        rose  f6ddcb 3a1a2a e0606b f2b09f 2a7f86
        earth efe3c8 2b2320 b8672e d9b58a 4f6b58
        leaf  dde2c0 1f2a22 6a8f3f aec27c e4572e
    """,
    # The pure inks of the Swiss.
    "sixties": """
        night 111111 ffffff f2f2ee 55555a e4002b
        blood de2119 ffffff 111111 a81610 ffd400
        sky   0b4ea2 ffffff f4f4f0 2f79d0 ff5a1f
        sun   ffcc00 111111 e8471c ffe27a 0b4ea2
        rose  f7f4ee 111111 ee2e6b f6a6bf 1b4db1
        earth f3efe6 111111 d9531e e8b89a 1f4e3d
        leaf  f3f3ec 10231a 00914c 8fcba5 e4002b
    """,
    # Rust, mustard and avocado.
    "seventies": """
        night 241a17 f6e3bf d98032 5b3a29 e9b44c
        blood 3a0f12 f7e1bc c8371f 7a1e1b f0a830
        sky   16323a f5e6c4 d9a13b 2f6b6e e0662f
        sun   f2c14b 3a1c12 d9541e f4a23a 7a2e1d
        rose  f3d9be 4a1a2a c84b4b e89a73 7b3b5e
        earth ebd3a4 36200f a85420 d08f45 5e6a2c
        leaf  2b351b f3e5bc a3af42 566327 e38a2b
    """,
    # Light tubes at night.
    "eighties": """
        night 0d0b1e f7f3ff ff2e88 3a2470 19e3e8
        blood 12060e ffeff4 ff2a3c 5e1030 ffb02e
        sky   0a1030 effbff 22d3ee 2a3c9c ff3fa4
        sun   ffd93b 1b1036 ff4f58 ffa63d 6a2bd9
        rose  2a0a3a fff0fa ff5fb2 7a2a94 ffc94a
        earth 1e0f24 fff1df ff8a3c 7a2f50 2de0c8
        leaf  06201f effff5 2bee9a 0f5e55 ff4fa0
    """,
    # Bleached film, rust and sickly green.
    "nineties": """
        night 0e0f10 e9e4d8 a19c8c 34363a b8261d
        blood 140a09 ebddcb a3211a 3f1210 c9a24b
        sky   0a1418 ddebea 5b97a0 1f3d47 b5d04a
        sun   d8a928 17130d 7a2e12 e5c566 1f3a45
        rose  e6cdc2 2a1218 a8324a d29c90 3c5a5e
        earth 1c140d ede0c6 b0873f 4f3a22 9c3f26
        leaf  c9cf9f 17200f 4f7a2e 98ab66 b8432a
    """,
    # Steel, glass and one orange.
    "noughties": """
        night 0c1620 eaf2f7 7fa6bf 2a4a61 f08a2c
        blood 1a0c10 f3ecec c23a3a 53222b 9fb8c8
        sky   dce8ee 10222e 2f7fa6 9cc3d6 f07f2e
        sun   f4eedd 14303c e88a2a f3c58b 2a8aa0
        rose  f2e6ea 2b1a30 b65a84 ddb0c4 4a7fa0
        earth e6e2d6 1e2a2e 7e7a5e b9b49a d0702a
        leaf  e4eee6 10302c 2e8f7a 9cccb8 e9a23a
    """,
    # One flat colour and much air.
    "tens": """
        night 20242b f5f5f2 e8e6e0 4a515c ff5a4f
        blood cf3129 ffffff 2a1214 a5241e f6e9dd
        sky   bfe0e6 12303a 1f6f8b 8fc4d2 ff6b4a
        sun   f9d15b 2a2320 f0694a fbe3a0 2b6e78
        rose  f6d5d0 3a1c2c e06377 f0aeaf 2d5d7b
        earth e9dcc6 2e2620 b9744a d8bb96 3f5f55
        leaf  cfe3cf 17332a 3e8e6b 9cc7a6 f2785c
    """,
    # Cobalt, lilac and lime from a risograph.
    "twenties": """
        night 15131f f4f0ff 8e7bff 3a3266 d7ff3e
        blood 1a0b0b ffece6 ff4b2b 6b1a17 f4c2ff
        sky   2340ff ffffff c9f24b 5570ff ff6a3d
        sun   ffb84d 23123a ff5a36 ffd690 4b2bd6
        rose  f7c6e0 3a0e3d e8357f f29bc6 3b5bff
        earth efe3d3 2a1b14 c2541f e3b487 2f6b4f
        leaf  d4f06a 16261a 1e8a55 a4d94a 5b3df5
    """,
    # A typewritten card, for a film whose year nobody told.
    "undated": """
        night 22252a ece9e1 a9a79f 4a4e55 c98a3a
        blood e9e4da 241617 9c2f2f cda79f 2f3a45
        sky   e4e9eb 17252d 4a7a92 a9c1cc c77a3a
        sun   f0e9d2 2a2317 c79a2e e2cc8c 7a3a2a
        rose  efe3e1 301c26 a8596b d3aeb2 3f6475
        earth e8e1d3 2a231b 86694a c2ad90 4a6a5e
        leaf  e5eadf 1b2a20 5e8560 b2c6ac b5632f
    """,
}


def _read(card: str) -> dict[Mood, Palette]:
    rows = (row.split() for row in card.strip().splitlines())
    return {Mood(mood): Palette(*("#" + ink for ink in inks)) for mood, *inks in rows}


PALETTES: dict[str, dict[Mood, Palette]] = {
    era: _read(card) for era, card in _INKS.items()
}
"""For each era, by its name, the inks of every mood."""

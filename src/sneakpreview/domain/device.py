"""Devices: what a browser calls itself, in words that a person recognises."""

BROWSERS = (  # each but the last three also names one that stands below it
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
SYSTEMS = (
    ("iPhone", "an iPhone"),
    ("iPad", "an iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Macintosh", "a Mac"),
    ("Linux", "Linux"),
)
UNKNOWN = "An unknown device"


def device(agent: str) -> str:
    """Name browser and system, such as "Firefox on Windows", from a User-Agent.

    Nothing of the text itself is repeated: whoever sends it may write anything.
    """
    browser, system = _first(BROWSERS, agent), _first(SYSTEMS, agent)
    if browser is None:
        return UNKNOWN if system is None else f"A program on {system}"
    return browser if system is None else f"{browser} on {system}"


def _first(names: tuple[tuple[str, str], ...], agent: str) -> str | None:
    return next((name for sign, name in names if sign in agent), None)

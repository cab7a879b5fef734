"""Film recommendations that say why: related lists counted as votes."""

__version__ = "0.1.0"

"""A like goes from the web over the relay and the broker to a worker, and back."""

from pathlib import Path

from broker import Broker
from commands import settings
from grown import grown, rests
from outside.server import Outside
from outside.tmdb import TmdbSite
from sneakpreview.domain.film import FilmId
from sneakpreview.storage import pictures, related

LIKED = FilmId("tt0113277")


def test_a_like_becomes_a_film_with_a_list_and_pictures(
    grown_database: str, rabbit: Broker, tmp_path: Path
) -> None:
    with (
        Outside(TmdbSite().answers).running() as tmdb,
        grown(
            grown_database, rabbit, tmp_path, sources="tmdb,catalogue", **settings(tmdb)
        ) as site,
    ):
        for command in ("relay", "worker", "beat"):
            site.start(command)
        site.like(LIKED)
        site.until(lambda session: related.listed(session, LIKED))
        site.until(rests)
        site.until(lambda session: pictures.digests(session, [LIKED]))
        asked = [one.path for one in tmdb.asked if one.path.endswith(LIKED)]
        assert set(site.settled().values()) == {1}
    assert len(asked) == 1

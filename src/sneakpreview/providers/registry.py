"""Which speaker speaks with which provider."""

from collections.abc import Callable, Iterable, Mapping

from sneakpreview.domain.provider import Dialect, Provider
from sneakpreview.providers.base import Speaker
from sneakpreview.providers.facebook import Facebook
from sneakpreview.providers.github import GitHub
from sneakpreview.providers.openid import OpenId

MAKERS: Mapping[Dialect, Callable[[Provider, str], Speaker]] = {
    Dialect.OPENID: OpenId,
    Dialect.GITHUB: GitHub,
    Dialect.FACEBOOK: Facebook,
}


def speakers(providers: Iterable[Provider], agent: str) -> dict[str, Speaker]:
    """Make who speaks with each, by its name; nobody is asked yet."""
    return {one.name: MAKERS[one.speaks](one, agent) for one in providers}

"""nginx on another port than 443: the application knows the address that people use."""

import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

import httpx
import pytest

from conftest import Grown
from fronting import ADDRESSES, NAME, Front, gunicorn, nginx, open_folder
from keys import Device
from visiting import EMAIL, PASSWORD

NUMBERS = count(1)  # of visitors, who share the site


@dataclass
class Visitor:
    """A browser that names the port, and sends the token that it was last given."""

    client: httpx.Client
    token: str = field(default="")

    def call(
        self, method: str, path: str, json: object = None, **headers: str
    ) -> httpx.Response:
        """Ask as the front end does; remember the token that comes back."""
        sent = {"X-CSRF-Token": self.token, **headers}
        answer = self.client.request(method, path, json=json, headers=sent)
        if answer.content and answer.headers["Content-Type"].endswith("json"):
            self.token = answer.json().get("csrf_token", self.token)
        return answer


@pytest.fixture(scope="module")
def elsewhere(grown: Grown) -> Iterator[Front]:
    """Serve the site by an nginx whose port is a part of the site's address."""
    with open_folder() as folder:
        socket = folder / "web.sock"
        with nginx(folder, grown.front.public, f"unix:{socket}") as front:
            chosen = grown.environment | {
                "SNEAKPREVIEW_ADDRESS": f"https://{NAME}:{front.https}",
                "WEB_CONCURRENCY": "1",
            }
            with gunicorn(chosen, socket, folder / "gunicorn.log"):
                yield front


@pytest.fixture(params=[False, True], ids=["HTTP/1.1", "HTTP/2"])
def visitor(elsewhere: Front, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    """Come as a browser does that was told of the port, by both versions of HTTP."""
    trust = ssl.create_default_context(cafile=str(elsewhere.certificate))
    with httpx.Client(
        base_url=f"https://127.0.0.1:{elsewhere.https}",
        transport=httpx.HTTPTransport(
            verify=trust, http2=request.param, local_address=next(ADDRESSES)
        ),
        headers={"Host": f"{NAME}:{elsewhere.https}"},
        event_hooks={"request": [_name]},
        timeout=60,
    ) as client:
        yield Visitor(client)


def _name(request: httpx.Request) -> None:
    request.extensions = {**request.extensions, "sni_hostname": NAME}


def test_who_has_a_passkey_gets_in_and_marks(
    elsewhere: Front, visitor: Visitor
) -> None:
    origin = f"https://{NAME}:{elsewhere.https}"
    visitor.call("GET", "/api/me")
    email = f"{next(NUMBERS)}-{EMAIL}"
    body = {"email": email, "password": PASSWORD}
    assert visitor.call("POST", "/api/accounts", body, Origin=origin).is_success
    device = Device(origin=origin, host=NAME)
    options = visitor.call("POST", "/api/me/passkeys/options").json()["options"]
    made = {"name": "My phone", "credential": device.make(options)}
    assert visitor.call("POST", "/api/me/passkeys", made).status_code == 201
    assert visitor.call("DELETE", "/api/sessions/current").status_code == 204
    visitor.call("GET", "/api/me")
    options = visitor.call("POST", "/api/passkeys/options").json()["options"]
    shown = {"credential": device.show(options), "join": False}
    signed_in = visitor.call("POST", "/api/sessions/passkey", shown, Origin=origin)
    assert (signed_in.status_code, signed_in.json()["email"]) == (200, email)
    like = {"kind": "like"}
    marked = visitor.call("PUT", "/api/marks/tt0113277", like, Origin=origin)
    assert marked.status_code == 200


def test_a_page_of_another_port_or_name_is_another_site(
    elsewhere: Front, visitor: Visitor
) -> None:
    visitor.call("GET", "/api/me")
    for origin in (
        f"https://{NAME}:{elsewhere.https + 1}",
        f"https://{NAME}",
        f"https://evil.example:{elsewhere.https}",
    ):
        answer = visitor.call("POST", "/api/guests", Origin=origin)
        assert (answer.status_code, answer.json()["type"]) == (
            403,
            "/problems/cross-site",
        )


@pytest.mark.parametrize("name", ["evil.example", "evil.example:{port}", "{port}"])
def test_another_name_leads_nowhere_whatever_its_port(
    elsewhere: Front, visitor: Visitor, name: str
) -> None:
    with pytest.raises(httpx.TransportError):
        visitor.call("GET", "/", Host=name.format(port=elsewhere.https))


@pytest.mark.parametrize("behind", [":0x50", ":8443:8443", ":8443/", ":", ":123456"])
def test_what_is_no_port_is_not_passed_on(visitor: Visitor, behind: str) -> None:
    visitor.call("GET", "/api/me")
    forged = f"{NAME}{behind}"
    answer = visitor.call(
        "POST", "/api/guests", Host=forged, Origin=f"https://{forged}"
    )
    assert answer.status_code in {400, 403}, answer.text

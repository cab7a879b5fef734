"""GitHub and Facebook, as far as signing in goes: each in its own dialect."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from outside.server import Page, Request, json_page
from provided import asked

TOKEN = "a-token"  # noqa: S105 - a test's own
NO_CODE = "the code passed is incorrect or expired."
Mails = list[dict[str, Any]]


def agree(address: str, **more: str) -> str:
    """Take the address where a browser goes; give the one that leads back."""
    question = asked(address)
    words = {"code": "a-code", "state": question["state"]} | more
    query = "&".join(f"{word}={value}" for word, value in words.items())
    return f"{question['redirect_uri']}?{query}"


def _form(request: Request) -> dict[str, str]:
    return {word: values[0] for word, values in parse_qs(request.body.decode()).items()}


@dataclass
class GitHub:
    """It refuses with status 200, and tells addresses at a place of their own."""

    person: Any = field(default_factory=lambda: {"id": 583231, "login": "octocat"})
    mails: Mails = field(default_factory=list)
    spent: list[dict[str, str]] = field(default_factory=list)

    def answers(self, request: Request) -> Page:
        """Answer as GitHub does."""
        if request.path == "/login/oauth/access_token":
            self.spent.append(_form(request))
            if self.spent[-1]["code"] != "a-code":
                refusal = {"error": "bad_verification_code"}
                return json_page(refusal | {"error_description": NO_CODE})
            return json_page({"access_token": TOKEN, "token_type": "bearer"})
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return json_page({"message": "Bad credentials"}, 401)
        if request.path == "/api/v3/user":
            return json_page(self.person)
        if request.path == "/api/v3/user/emails":
            return json_page(self.mails)
        return json_page({"message": "Not Found"}, 404)


@dataclass
class Facebook:
    """It wraps its errors, and never says whether an address was verified."""

    person: Any = field(
        default_factory=lambda: {
            "id": "10229",
            "name": "Ada Example",
            "email": "ada@example.com",
        }
    )
    spent: list[dict[str, str]] = field(default_factory=list)
    proofs: list[str] = field(default_factory=list)

    def answers(self, request: Request) -> Page:
        """Answer as Facebook does."""
        if request.path == "/oauth/access_token":
            self.spent.append(_form(request))
            if self.spent[-1]["code"] != "a-code":
                error = {"message": NO_CODE, "type": "OAuthException", "code": 100}
                return json_page({"error": error}, 400)
            token = {"access_token": TOKEN, "token_type": "bearer"}
            return json_page(token | {"expires_in": 5183944})
        if request.path == "/me":
            self.proofs += request.query["appsecret_proof"]
            return json_page(self.person)
        return json_page({"error": {"message": "Unknown path"}}, 404)

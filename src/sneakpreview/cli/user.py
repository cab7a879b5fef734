"""The command `sneakpreview user`: who looks after the site, and who may be here."""

from typing import Annotated

import typer
from sqlalchemy.orm import Session

from sneakpreview.cli.moments import ago, counted
from sneakpreview.cli.shelf import Data, Json, print_json, standing
from sneakpreview.domain import link
from sneakpreview.domain.errors import BadInputError, quoted
from sneakpreview.settings import PREFIX, Settings
from sneakpreview.storage import invitations, people, roster
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.roster import Entry
from sneakpreview.usecases import leave
from sneakpreview.usecases.hand_reset_link import hand_reset_link
from sneakpreview.usecases.reset_factors import reset_factors
from sneakpreview.web.addresses import as_stored
from sneakpreview.web.roster import EntryOut, RosterOut
from sneakpreview.wiring import link_key, now

PIECE = 100  # people read at a time

Email = Annotated[str, typer.Argument(help="The account's e-mail address.")]
Who = Annotated[
    str,
    typer.Argument(metavar="EMAIL|NUMBER", help="`user list` shows both."),
]

app = typer.Typer(no_args_is_help=True, help="The accounts.")


@app.callback()
def group() -> None:
    """Look after the accounts."""


@app.command()
def promote(who: Who, data: Data = None) -> None:
    """Make an account the operator's, in place of the one that is."""
    with standing(data).writing.begin() as session:
        person = _find(session, who)
        if not people.promote(session, person.id):
            raise BadInputError(
                f"{_name(person)} cannot be the operator: it is a guest, locked or"
                " leaving"
            )
    typer.echo(f"{_name(person)} is the operator now.")


@app.command("list")
def list_(
    part: Annotated[
        str, typer.Argument(metavar="TEXT", help="A part of the address.")
    ] = "",
    data: Data = None,
    *,
    json: Json = False,
) -> None:
    """List who is here, newest first."""
    with standing(data).reading.begin() as session:
        total = roster.count(session, part)
        found: list[Entry] = []
        while len(found) < total:
            more = roster.page(session, part, limit=PIECE, offset=len(found))
            found += more
            if not more:
                break
    if json:
        entries = [EntryOut.model_validate(one) for one in found]
        print_json(RosterOut(items=entries, total=total))
        return
    for one in found:
        typer.echo(_line(one))
    accounts = sum(not one.guest for one in found)
    guests = counted(len(found) - accounts, "guest")
    typer.echo(f"{counted(accounts, 'account')}, {guests}.")


@app.command()
def lock(who: Who, data: Data = None) -> None:
    """Lock a person out: every session ends, and signing in is refused."""
    with standing(data).writing.begin() as session:
        person = _find(session, who)
        leave.lock(session, person.id)
    typer.echo(f"{_name(person)} is locked out.")


@app.command()
def unlock(who: Who, data: Data = None) -> None:
    """Let a person in again, also one who was deleted here within the week."""
    with standing(data).writing.begin() as session:
        person = _find(session, who)
        leave.unlock(session, person.id)
    typer.echo(f"{_name(person)} may sign in again.")


@app.command()
def delete(who: Who, data: Data = None) -> None:
    """Delete a person: a guest at once, an account, locked until then, in a week."""
    parts = standing(data)
    with parts.writing.begin() as session:
        person = _find(session, who)
        name, guest = _name(person), person.guest
        files = leave.send_away(session, person.id, now()) or ()
    for file in files:
        parts.uploads.remove(file)
    if guest:
        typer.echo(f"{name} is gone.")
    else:
        typer.echo(f"{name} leaves in a week; `sneakpreview user unlock` undoes it.")


@app.command("reset-link")
def reset_link(email: Email, data: Data = None) -> None:
    """Print a link with which the account's owner chooses a new password."""
    parts = standing(data)
    key = link_key(parts.settings)
    with parts.writing.begin() as session:
        secret = hand_reset_link(session, email.strip().lower(), key, now())
    typer.echo(link.address(parts.settings.site, link.Purpose.RESET, secret))
    typer.echo(
        "It is good once, for an hour. Hand it to nobody but the account's owner.",
        err=True,
    )
    _doubt(parts.settings)


@app.command()
def add(email: Email, data: Data = None) -> None:
    """Print a link with which this address can get an account and choose a password."""
    address = as_stored(email)
    if address is None:
        raise BadInputError(f"{quoted(email)} is no e-mail address")
    parts = standing(data)
    with parts.writing.begin() as session:
        if people.by_email(session, address) is not None:
            raise BadInputError(f"{address} has an account already")
        _, secret = invitations.add(session, now(), address)
    _tell(parts.settings, secret)


@app.command()
def invite(data: Data = None) -> None:
    """Print a link with which whoever gets it can make one account."""
    parts = standing(data)
    with parts.writing.begin() as session:
        _, secret = invitations.add(session, now())
    _tell(parts.settings, secret)


@app.command("reset-factors")
def forget_factors(email: Email, data: Data = None) -> None:
    """Help who lost passkeys or the app with the codes: the password is enough then."""
    with standing(data).writing.begin() as session:
        account = people.by_email(session, email.strip().lower())
        if account is None:
            raise BadInputError(f"no account has the address {quoted(email)}")
        name, short = account.email, account.password_short
        found = reset_factors(session, account, now())
    had = "has no passkey and no code any more" if found else "had no passkey, no code"
    typer.echo(f"{name} {had}, and is signed out everywhere.")
    if short:
        typer.echo("The password is too short without: hand over a reset link, too.")


def _find(session: Session, who: str) -> PersonRow:
    text = who.strip().lower()
    digits = text.isascii() and text.isdecimal() and len(text) < 10  # noqa: PLR2004 - what the database takes
    found = (
        session.get(PersonRow, int(text)) if digits else people.by_email(session, text)
    )
    if found is None:
        raise BadInputError(
            f"nobody here is {quoted(who)}: see `sneakpreview user list`"
        )
    return found


def _name(person: PersonRow) -> str:
    kind = "Guest" if person.guest else "Account"
    return person.email or f"{kind} {person.id}"


def _line(one: Entry) -> str:
    at = now()
    state = [
        "operator" if one.operator else "",
        "locked" if one.locked else "",
        f"leaves on {one.leaving_at:%Y-%m-%d}" if one.leaving_at else "",
    ]
    told = ", ".join(
        [
            f"since {one.created_at:%Y-%m-%d}",
            f"seen {ago(one.seen_at, at)}" if one.seen_at else "signed in nowhere",
            *(word for word in state if word),
        ]
    )
    return f"{one.id} {one.email or ('guest' if one.guest else 'no address')}: {told}"


def _tell(settings: Settings, secret: str) -> None:
    typer.echo(f"{settings.site}/account#invitation={secret}")
    typer.echo("It is good for one account, for a week.")
    _doubt(settings)


def _doubt(settings: Settings) -> None:
    """Say that nobody told this command where the site is."""
    if not settings.address:
        typer.echo(
            f"Where people reach the site elsewhere than at {settings.site}, set"
            f" {PREFIX}ADDRESS: links begin with it.",
            err=True,
        )

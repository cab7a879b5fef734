"""E-mail addresses as they are stored, however they were typed."""

from email_validator import EmailNotValidError, validate_email

from sneakpreview.storage.people import LONGEST_EMAIL


def as_stored(text: str) -> str | None:
    """Write an e-mail address as it is stored; None if it is none. No look-up."""
    try:
        found = validate_email(text.strip(), check_deliverability=False)
    except EmailNotValidError:
        return None
    stored = found.normalized.lower()
    return stored if len(stored) <= LONGEST_EMAIL else None

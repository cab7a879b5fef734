"""Messages: a letter as mail servers read it."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from sneakpreview.domain.letter import Letter

NAME = "Sneak Preview"
PLAIN = SMTP.clone(max_line_length=500)  # no link is broken over two lines


def message(
    letter: Letter, *, sender: str, to: str, name: str, made_at: datetime
) -> EmailMessage:
    """Write a letter down; `name` tells it from all others, however often it is sent.

    ValueError if an address cannot be written in a header.
    """
    written = EmailMessage(PLAIN)
    mailbox, _, host = sender.rpartition("@")
    written["From"] = Address(NAME, mailbox, host)
    written["To"] = Address(addr_spec=to) if to.isascii() else to
    written["Subject"] = letter.subject
    written["Date"] = made_at
    written["Message-ID"] = f"<{name}@{host}>"
    written["Auto-Submitted"] = "auto-generated"  # no absence note comes back
    written.set_content(letter.text)
    return written

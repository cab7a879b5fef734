"""Forget an import: its report and its file, and if asked the marks that it placed."""

from sqlalchemy.orm import Session

from sneakpreview.storage import import_rows, imports


def forget_import(
    session: Session, person: int, number: int, *, with_marks: bool = False
) -> str | None:
    """Remove a person's import; the name of its file, None if there is no such import.

    One that is under way ends with that. Marks go where they are still as the import
    placed them; what the person changed since stays.
    """
    job = imports.find(session, person, number, lock=True)
    if job is None:
        return None
    if with_marks:
        import_rows.take_back(session, job.id, person)
    session.delete(job)
    return job.file

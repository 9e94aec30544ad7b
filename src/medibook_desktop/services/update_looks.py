"""One look at the place of the updates: what is newer is staged, and what was found is kept for whoever asks."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from medibook_desktop import __version__
from medibook_desktop.domain.errors import DiskFull, MediBookError
from medibook_desktop.domain.update_errors import (
    UpdateKeyMissing,
    UpdateNotReached,
    UpdateNotStaged,
    UpdateRefused,
    UpdateUnderWay,
)
from medibook_desktop.domain.update_looks import Look, Outcome, look_of, now
from medibook_desktop.domain.updates import Release
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.foundation.staged_programs import (
    chosen,
    given_up,
    is_newer,
    programs_dir,
    ready,
    say_it_is_used,
)
from medibook_desktop.services.update_notes import keep_look
from medibook_desktop.services.updates import Updates, source_of

_OUTCOMES: dict[type[MediBookError], Outcome] = {
    UpdateKeyMissing: Outcome.NO_KEY,
    UpdateNotReached: Outcome.NOT_REACHED,
    UpdateRefused: Outcome.REFUSED,
    UpdateUnderWay: Outcome.UNDER_WAY,
    DiskFull: Outcome.NO_SPACE,
}


def updates_of(settings: Settings, *, place: str = "", running: str = __version__) -> Updates:
    """As the settings say; `place` goes before update_url."""
    where = source_of(place or settings.update_url, authority_of(settings))
    return Updates(where, settings.update_key, running=running)


def authority_of(settings: Settings) -> Path | None:
    """The clinic's own authority, which came with the enrolment: its web server may have a certificate of it, too."""
    named = dict(parse_qsl(urlsplit(settings.database_url or "").query)).get("sslrootcert", "")
    return Path(named) if named and named != "system" else None


def look(updates: Updates, *, running: str = __version__, stage: bool = True) -> Look:
    """Never raises for what can be expected: no network, a full disk, a release that cannot be trusted.

    Without `stage` nothing is fetched and nothing is kept.
    """
    found = _look(updates, running, stage)
    if stage:
        say_it_is_used(running)
        with suppress(OSError):
            keep_look(found)
    return found


def _look(updates: Updates, running: str, stage: bool) -> Look:
    release: Release | None = None
    try:
        release = updates.offered()
        if release is None:
            return Look(now(), Outcome.NEWEST, running)
        if updates.is_wanted(release):
            if not stage:
                return Look(now(), Outcome.OFFERED, release.version)
            updates.stage(release)
        return _of_what_lies_here(release, running)
    except MediBookError as error:
        return look_of(
            _OUTCOMES.get(type(error), Outcome.REFUSED), error, release.version if release is not None else ""
        )
    except OSError as error:
        why = error.strerror or type(error).__name__
        not_staged = UpdateNotStaged(
            "The update cannot be put into {folder}: {why}.", folder=str(programs_dir()), why=why
        )
        return look_of(Outcome.NO_RIGHT, not_staged, release.version if release is not None else "")


def _of_what_lies_here(release: Release, running: str) -> Look:
    waiting = ready(running)
    if waiting:
        return Look(now(), Outcome.READY, waiting)
    note = given_up(running)
    if note is not None and not is_newer(release.version, note.version):
        return Look(now(), Outcome.GIVEN_UP, note.version)
    note = chosen()
    return Look(now(), Outcome.NEWEST, note.version if note is not None else running)

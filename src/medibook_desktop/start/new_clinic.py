"""The first start's second choice: a new clinic, on this computer or on a server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from medibook_desktop.domain.new_clinic import NewClinic
from medibook_desktop.foundation.notes_keys import FILE_NAME
from medibook_desktop.foundation.settings import Settings, write_settings

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Server:
    """Where the clinic will live. `database_url` names no user; `owner` may create roles there."""

    database_url: str
    redis_url: str
    owner: str
    owner_password: str

    def __repr__(self) -> str:
        return f"Server({self.database_url!r})"


@dataclass(frozen=True, slots=True)
class Made:
    """Whoever set it up is signed in without typing again; `close` leaves the servers of this computer."""

    username: str
    password: str
    closing: ExitStack

    def close(self) -> None:
        self.closing.close()

    def __repr__(self) -> str:
        return f"Made({self.username!r})"


def make_here(new: NewClinic, on_progress: Progress) -> Made:
    """On this computer's own servers, which go on running until the answer is closed. Raises as `make_clinic`."""
    from medibook_desktop.services.new_clinic import make_clinic
    from medibook_desktop.start.embedded_clinic import start_embedded

    settings = Settings()
    with ExitStack() as closing:
        on_progress("Starting the database")
        servers = closing.enter_context(start_embedded(settings.data_dir))
        made = make_clinic(servers.owner_url, new, on_progress)
        write_settings({"setup": "this_computer", "clinic_name": made.name})
        return Made(made.username, made.password, closing.pop_all())


def make_on_server(server: Server, new: NewClinic, on_progress: Progress) -> Made:
    """On a PostgreSQL server; its database is made when it is missing. Nothing of the owner's sign-in is kept.

    Raises as `make_clinic`, and SettingsInvalid for an address that cannot be one.
    """
    from medibook_desktop.database.new_database import make_sure_of_database
    from medibook_desktop.services.new_clinic import make_clinic
    from medibook_desktop.start.notes_key import make_sure

    settings = Settings(database_url=server.database_url, redis_url=server.redis_url or None)
    owner_url = _signed_in(server.database_url, server.owner, server.owner_password)
    on_progress("Reaching the server")
    make_sure_of_database(owner_url)
    made = make_clinic(owner_url, new, on_progress)
    make_sure(owner_url, settings.notes_key_file or settings.data_dir / FILE_NAME)
    write_settings(
        {
            "database_url": server.database_url,
            "redis_url": server.redis_url or None,
            "setup": "clinic",
            "clinic_name": made.name,
        }
    )
    return Made(made.username, made.password, ExitStack())


def _signed_in(url: str, username: str, password: str) -> str:
    """The address with a user: a URL, as migrations want it. Several hosts stay as they are."""
    parts = urlsplit(url)
    hosts = parts.netloc.rpartition("@")[2]
    who = quote(username, safe="") + (f":{quote(password, safe='')}" if password else "")
    return urlunsplit(parts._replace(netloc=f"{who}@{hosts}"))

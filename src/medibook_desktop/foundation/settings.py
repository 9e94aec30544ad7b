"""The program's settings: environment over medibook.toml over defaults, checked once, then frozen."""

# Own code where `pydantic-settings` would do the same: its import takes 0.18 s, and the settings are needed
# before the first window, which has 0.45 s in all. This takes 0.02 s.
# ruff: noqa: RUF009 - `_setting` makes a dataclass field; the default inside it is made anew each time.

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, cast

from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation import setting_values as values
from medibook_desktop.foundation.file_failures import told
from medibook_desktop.foundation.whole_files import write_whole

__all__ = [
    "BookingSettings",
    "DowntimeSettings",
    "Settings",
    "hide_passwords",
    "settings_file",
    "write_settings",
]

hide_passwords = values.hide_passwords
settings_file = values.settings_file

Strategy = Literal["hybrid", "pessimistic", "optimistic"]
Setup = Literal["", "demo", "this_computer", "clinic"]

_POSTGRES = ("postgresql", "postgresql+psycopg", "postgres")
_REDIS = ("redis", "rediss", "unix", "redis+sentinel", "rediss+sentinel", "redis+cluster", "rediss+cluster")
_BROKERS = ("amqp", "amqps", "sqs", "redis", "rediss", "unix", "redis+socket", "memory", "sentinel")


def _setting(key: str, parse: values.Parser, default: Callable[[], Any]) -> Any:
    """A field that is looked up when it is not given, and checked either way."""
    return field(
        default_factory=lambda: values.look_up(key, parse, default), metadata={"key": key, "parse": parse}
    )


class _Checked:
    """Checks what was given as an argument by the same rules as what was looked up."""

    def __post_init__(self) -> None:
        for item in fields(cast(Any, self)):
            if "parse" in item.metadata:
                given = getattr(self, item.name)
                good = values.checked(item.metadata["key"], given, item.metadata["parse"], "the argument")
                object.__setattr__(self, item.name, good)


@dataclass(frozen=True, kw_only=True)
class BookingSettings(_Checked):
    """How the booking core protects a slot; all three are safe, they differ in speed."""

    strategy: Strategy = _setting(
        "booking.strategy", values.one_of("hybrid", "pessimistic", "optimistic"), lambda: "hybrid"
    )


@dataclass(frozen=True, kw_only=True)
class DowntimeSettings(_Checked):
    """What a terminal keeps for the time when the database is away."""

    pdf: bool = _setting("downtime.pdf", values.yes_or_no, lambda: False)
    """A PDF of each day beside the encrypted copy. It opens without MediBook, and so for everybody who may read
    this user's files: names, birth dates and phone numbers lie there in the clear."""


@dataclass(frozen=True, kw_only=True)
class Settings(_Checked):
    """All settings. `Settings()` reads them; an argument goes before everything else.

    Raises SettingsInvalid with the key, the reason and where to mend it. `repr` hides passwords.
    """

    database_url: str | None = _setting("database_url", values.url_of(*_POSTGRES), lambda: None)
    """None: the embedded PostgreSQL. Several hosts as libpq writes them: `postgresql://a,b/medibook`."""
    replica_urls: tuple[str, ...] = _setting("replica_urls", values.replica_urls_of(*_POSTGRES), tuple)
    """What each is for stands behind a #: `postgresql://north-2/medibook#reports,analytics`, `…#shard-3,desk`; nothing
    there: everything, of the main database. See domain/replicas.py."""
    replica_lag_ms: float = _setting("replica_lag_ms", values.number(1, 600_000), lambda: 100.0)
    """A replica further behind is not read from."""
    shard_urls: tuple[str, ...] = _setting("shard_urls", values.urls_of(*_POSTGRES), tuple)
    """In the order of the shard numbers; empty: everything lives on `database_url`."""
    redis_url: str | None = _setting("redis_url", values.url_of(*_REDIS), lambda: None)
    broker_url: str | None = _setting("broker_url", values.url_of(*_BROKERS), lambda: None)
    data_dir: Path = _setting("data_dir", values.folder, resource_paths.data_dir)
    notes_key_file: Path | None = _setting("notes_key_file", values.file_path, lambda: None)
    """The clinic's notes keys, when they are neither in the keyring nor in `data_dir`; see docs/notes_keys.md."""
    setup: Setup = _setting("setup", values.one_of("", "demo", "this_computer", "clinic"), lambda: "")
    """What was chosen at the first start; empty: ask."""
    clinic_name: str = _setting("clinic_name", values.short_text, lambda: "")
    clinic: str = _setting("clinic", values.short_text, lambda: "")
    """Which clinic this terminal stands in, by name or number, where there are several; empty: the first."""
    terminal_name: str = _setting("terminal_name", values.short_text, lambda: platform.node() or "terminal")
    """How other terminals call this one ("Desk 2"); the computer's name by default."""
    language: str = _setting("language", values.language_tag, lambda: "")
    """Such as `de`; empty: the system's."""
    theme: Literal["system", "light", "dark", "high_contrast"] = _setting(
        "theme", values.one_of("system", "light", "dark", "high_contrast"), lambda: "system"
    )
    text_scale: float = _setting("text_scale", values.number(0.5, 3.0), lambda: 1.0)
    """1.0 is the system's letter size."""
    update_url: str = _setting("update_url", values.place_text, lambda: "")
    """Where newer versions lie: https://…, http://… or a folder; empty: nobody looks."""
    update_key: str = _setting("update_key", values.short_text, lambda: "")
    """The publisher's public key (Ed25519, base64), by which they are believed."""
    update_look_minutes: float = _setting("update_look_minutes", values.number(0.05, 10_080), lambda: 360.0)
    """About how often an open window looks for a newer version."""
    update_restart: Literal["offer", "night"] = _setting(
        "update_restart", values.one_of("offer", "night"), lambda: "offer"
    )
    """A newer version starts with the next start of the program, or when somebody says so; "night": also by itself
    between one and five, when nobody has touched the desk for half an hour and nothing is open or typed."""
    horizon_days: int = _setting("horizon_days", values.whole_number(1, 730), lambda: 120)
    """How far ahead slots are made."""
    booking: BookingSettings = field(default_factory=BookingSettings)
    downtime: DowntimeSettings = field(default_factory=DowntimeSettings)

    def __post_init__(self) -> None:
        super().__post_init__()
        _refuse_unknown_keys(values.settings_file())

    @property
    def embedded(self) -> bool:
        """Whether this program brings its own database server."""
        return self.database_url is None

    @property
    def is_set_up(self) -> bool:
        """Whether somebody has said which clinic this is; otherwise the first start asks."""
        return self.database_url is not None or self.setup != ""

    def __repr__(self) -> str:
        parts = (f"{item.name}={getattr(self, item.name)!r}" for item in fields(self))
        return hide_passwords(f"Settings({', '.join(parts)})")


def write_settings(changes: Mapping[str, str | int | float | bool | tuple[str, ...] | None]) -> Path:
    """Put `changes` into medibook.toml (None removes a key) and return its path; comments in it are not kept.

    Only the user can read the file: an address may hold a password. Raises SettingsInvalid for an unknown key
    or an unusable value, DiskFull or FileUnusable when the file cannot be written; then it is as it was.
    """
    known = _known_keys()
    for key, value in changes.items():
        if key not in known:
            raise _unknown_key(key, "the settings")
        if value is not None:
            values.checked(key, value, known[key].metadata["parse"], "the settings")
    path = values.settings_file()
    merged = {**values.file_values(path), **changes}
    text = _as_toml({key: value for key, value in merged.items() if value is not None})
    try:
        return write_whole(path, text)
    except OSError as error:
        raise told(error, path) from error


def _known_keys() -> dict[str, Field[Any]]:
    every = (*fields(Settings), *fields(BookingSettings), *fields(DowntimeSettings))
    return {item.metadata["key"]: item for item in every if "key" in item.metadata}


def _refuse_unknown_keys(path: Path) -> None:
    """A misspelt key would otherwise be obeyed silently by nobody."""
    known = _known_keys()
    for key in values.file_values(path):
        if key not in known:
            raise _unknown_key(key, str(path))


def _unknown_key(key: str, where: str) -> SettingsInvalid:
    near = get_close_matches(key, _known_keys(), n=1)
    if near:
        return SettingsInvalid(
            "There is no setting {key}. Did you mean {near}?",
            next_step="Mend or remove {key} in {where}.",
            key=key,
            where=where,
            near=near[0],
        )
    return SettingsInvalid(
        "There is no setting {key}.", next_step="Mend or remove {key} in {where}.", key=key, where=where
    )


def _as_toml(flat: Mapping[str, Any]) -> str:
    lines: list[str] = []
    tables: dict[str, list[str]] = {}
    for key, value in sorted(flat.items()):
        table, _, name = key.rpartition(".")
        (tables.setdefault(table, []) if table else lines).append(f"{name} = {_toml_value(value)}")
    for table, inside in tables.items():
        lines += ["", f"[{table}]", *inside]
    return "\n".join(lines) + "\n"


def _toml_value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(_toml_value(part) for part in value)}]"
    import json

    return json.dumps(str(value))  # a JSON string is a TOML basic string

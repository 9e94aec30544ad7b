"""Where a setting's raw value comes from, and how it becomes a value that can be relied on."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.domain.replicas import replica_address
from medibook_desktop.foundation import resource_paths

Parser = Callable[[Any], Any]
_PASSWORD = re.compile(r"(?<=://)([^:@/]*):([^@/]*)(?=@)|(?<=[?&]password=)[^&]*", re.IGNORECASE)


def settings_file() -> Path:
    """The path of medibook.toml, which need not exist."""
    return resource_paths.config_dir() / "medibook.toml"


def hide_passwords(text: str) -> str:
    """`text` with the password of every URL in it replaced by stars."""
    return _PASSWORD.sub(lambda found: f"{found[1]}:***" if found[1] is not None else "***", text)


def variable_of(key: str) -> str:
    """The environment variable of a key: `booking.strategy` is MEDIBOOK_BOOKING_STRATEGY."""
    return "MEDIBOOK_" + key.replace(".", "_").upper()


def look_up(key: str, parse: Parser, default: Callable[[], Any]) -> Any:
    """The value of `key`: from the environment, else from medibook.toml, else `default()`.

    Raises SettingsInvalid with the key, and where the unusable value stands.
    """
    variable = variable_of(key)
    raw: Any = os.environ.get(variable)
    if raw:  # an empty variable is how a shell unsets one for a single command
        return checked(key, raw, parse, f"the environment variable {variable}")
    path = settings_file()
    raw = file_values(path).get(key)
    if raw is None:
        return default()
    return checked(key, raw, parse, str(path))


def checked(key: str, raw: Any, parse: Parser, where: str) -> Any:
    """`parse(raw)`, or SettingsInvalid that names the key, the reason and `where` to mend it."""
    try:
        return parse(raw)
    except (ValueError, TypeError) as error:
        raise SettingsInvalid(
            "The setting {key} cannot be used: {reason}.",
            next_step="Mend {key} in {where}, then start MediBook again.",
            reason=hide_passwords(str(error)),
            key=key,
            where=where,
        ) from None  # the cause's text could hold a password


def file_values(path: Path) -> dict[str, Any]:
    """The keys of medibook.toml with their tables written out (`booking.strategy`); empty without a file.

    Raises SettingsInvalid when the file is not TOML or cannot be read.
    """
    try:
        stamp = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:  # somebody else's folder, or a share that is gone
        raise _unreadable(path, error) from None
    return _read_file(path, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=4)
def _read_file(path: Path, _changed: int, _size: int) -> dict[str, Any]:
    import tomllib

    try:
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _unreadable(path, error) from None
    except ValueError as error:
        raise SettingsInvalid(
            "The settings file {where} cannot be read: {reason}.",
            next_step="Mend or remove {where}, then start MediBook again.",
            reason=hide_passwords(str(error)),
            where=str(path),
        ) from None
    flat: dict[str, Any] = {}
    for name, value in tree.items():
        if isinstance(value, dict):
            flat |= {f"{name}.{inner}": deeper for inner, deeper in value.items()}
        else:
            flat[name] = value
    return flat


def _unreadable(path: Path, error: OSError) -> SettingsInvalid:
    return SettingsInvalid(
        "The settings file {where} cannot be read: {reason}.",
        next_step="See to it that this account may read {where} and its folder, then start MediBook again.",
        reason=error.strerror or type(error).__name__,
        where=str(path),
    )


# --- Parsers: each raises ValueError with a reason that reads after "cannot be used:" --------------


def url_of(*schemes: str) -> Parser:
    """A URL of one of `schemes`; `postgresql+psycopg` counts, and becomes, `postgresql`."""

    def parse(raw: Any) -> str | None:
        if raw is None or raw == "":
            return None
        text = _text(raw)
        found = text.partition("://")[0].lower()
        if "://" not in text or found not in schemes:
            raise ValueError(f"it has to begin with {' or '.join(f'{scheme}://' for scheme in schemes)}")
        try:
            urlsplit(text)
        except ValueError as error:
            raise ValueError("it is not a URL") from error
        if found in ("postgresql+psycopg", "postgres"):
            return "postgresql" + text[len(found) :]
        return text

    return parse


def urls_of(*schemes: str) -> Parser:
    """A list of URLs, or one string with commas between them."""
    one = url_of(*schemes)

    def parse(raw: Any) -> tuple[str, ...]:
        if raw is None:
            return ()
        # Only a comma before the next scheme divides: libpq's own host lists have commas too.
        parts: Iterable[Any] = (
            re.split(r"\s*,\s*(?=[a-z+]+://)", raw.strip()) if isinstance(raw, str) else raw
        )
        return tuple(url for url in (one(part) for part in parts) if url)

    return parse


def replica_urls_of(*schemes: str) -> Parser:
    """A list of URLs, each with what the replica is for behind its last #."""
    several = urls_of(*schemes)

    def parse(raw: Any) -> tuple[str, ...]:
        found: tuple[str, ...] = several(raw)
        for each in found:
            replica_address(each)
        return found

    return parse


def one_of(*words: str) -> Parser:
    """One of a few words."""

    def parse(raw: Any) -> str:
        text = _text(raw)
        if text not in words:
            raise ValueError(f"it has to be one of {', '.join(words)}")
        return text

    return parse


def whole_number(least: int, most: int) -> Parser:
    """An int between two bounds, both allowed."""

    def parse(raw: Any) -> int:
        if isinstance(raw, (bool, float)):
            raise ValueError("it has to be a whole number")
        try:
            number = int(raw)
        except ValueError:
            raise ValueError("it has to be a whole number") from None
        if not least <= number <= most:
            raise ValueError(f"it has to be between {least} and {most}")
        return number

    return parse


def number(least: float, most: float) -> Parser:
    """A float between two bounds, both allowed."""

    def parse(raw: Any) -> float:
        try:
            found = float(raw)
        except ValueError:
            raise ValueError("it has to be a number") from None
        if not least <= found <= most:
            raise ValueError(f"it has to be between {least:g} and {most:g}")
        return found

    return parse


def yes_or_no(raw: Any) -> bool:
    """true and false, and the words that people write for them."""
    word = str(raw).strip().lower()
    if word in ("true", "on", "yes", "1"):
        return True
    if word in ("false", "off", "no", "0"):
        return False
    raise ValueError("write true or false")


def short_text(raw: Any) -> str:
    """One line of text, 100 letters at most."""
    text = _text(raw).strip()
    if len(text) > 100 or not text.isprintable():
        raise ValueError("it has to be one line of 100 letters at most")
    return text


def place_text(raw: Any) -> str:
    """An address or a folder: one line of 500 letters at most."""
    text = _text(raw).strip()
    if len(text) > 500 or not text.isprintable():
        raise ValueError("it has to be an address or a folder, in one line")
    return text


def language_tag(raw: Any) -> str:
    """A language such as `de` or `pt_BR`; empty means the system's."""
    text = _text(raw).replace("-", "_")
    if text and not re.fullmatch(r"[A-Za-z]{2,3}(_[A-Za-z0-9]{2,8})*", text):
        raise ValueError("it has to be a language such as en, de or pt_BR")
    return text


def file_path(raw: Any) -> Path | None:
    """An absolute path, or nothing; `~` is the user's home."""
    return None if raw is None or raw == "" else folder(raw)


def folder(raw: Any) -> Path:
    """An absolute folder; `~` is the user's home."""
    path = raw if isinstance(raw, Path) else Path(_text(raw))
    try:
        path = path.expanduser()
        return path if path.is_absolute() else Path.cwd() / path
    except RuntimeError:
        raise ValueError(f"there is no such home: {path.parts[0]}") from None
    except OSError as error:
        raise ValueError(
            "it is a relative path, and the folder that MediBook was started in is gone"
        ) from error


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise ValueError("it has to be text")
    return raw

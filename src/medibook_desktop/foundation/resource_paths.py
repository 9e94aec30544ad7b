"""Where the program's own files lie (icons, themes, translations) and where it may write."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

_APP = "medibook"
_SYSTEM_HOME = Path("/var/lib/medibook/data")
_NO_HOME = Path("/nonexistent")
"""What Debian gives accounts without a home; nobody but root could make it, and root has one."""
_BELOW_HOME = {
    "user_data_dir": f".local/share/{_APP}",
    "user_config_dir": f".config/{_APP}",
    "user_cache_dir": f".cache/{_APP}",
    "user_log_dir": f".local/state/{_APP}/log",
}


def resources_dir() -> Path:
    """The folder with icons, styles, themes, translations and the sample clinic.

    Found in a PyInstaller bundle, in an installed wheel (`medibook_desktop/resources`) and in a checkout
    (`resources` at its top). Raises FileNotFoundError when the installation lacks it.
    """
    for folder in _candidates():
        if folder.is_dir():
            return folder
    raise FileNotFoundError("MediBook's resources are missing: install the program again")


def resource(*parts: str) -> Path:
    """The path of one resource, e.g. `resource("themes", "dark.toml")`; it need not exist."""
    return resources_dir().joinpath(*parts)


def data_dir() -> Path:
    """Where this computer's clinic and the embedded servers keep their data: MEDIBOOK_DATA_DIR, or the user's
    folder.

    Root's is below /var/lib/medibook: PostgreSQL runs as another account then, which may not walk into /root.
    """
    chosen = os.environ.get("MEDIBOOK_DATA_DIR")
    if chosen:
        return _expanded(chosen)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return _SYSTEM_HOME
    return _platform_folder("user_data_dir")


def config_dir() -> Path:
    """The folder of medibook.toml: the platform's configuration folder."""
    return _platform_folder("user_config_dir")


def log_dir() -> Path:
    """The folder of the program's own log; below MEDIBOOK_DATA_DIR when that is set."""
    return _below_chosen("logs") or _platform_folder("user_log_dir")


def cache_dir() -> Path:
    """The folder for what may be lost; below MEDIBOOK_DATA_DIR when that is set."""
    return _below_chosen("cache") or _platform_folder("user_cache_dir")


def _below_chosen(name: str) -> Path | None:
    chosen = os.environ.get("MEDIBOOK_DATA_DIR")
    return _expanded(chosen) / name if chosen else None


def _platform_folder(kind: str) -> Path:
    import platformdirs

    try:
        found = Path(getattr(platformdirs, kind)(_APP, appauthor=False))
        if found.is_absolute():
            return found
    except RuntimeError:
        pass
    # A relative XDG variable is to be ignored, says their specification; or this account has no home at all.
    home = _expanded("~")
    return (home if home.is_absolute() else _NO_HOME) / _BELOW_HOME[kind]


def _expanded(chosen: str) -> Path:
    # Path.expanduser raises where there is no such home; this leaves the path as it was typed.
    return Path(os.path.expanduser(chosen))  # noqa: PTH111


@lru_cache(maxsize=1)
def _candidates() -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    bundled = (Path(bundle) / "medibook_desktop" / "resources", Path(bundle) / "resources") if bundle else ()
    return (*bundled, package / "resources", package.parent.parent / "resources")

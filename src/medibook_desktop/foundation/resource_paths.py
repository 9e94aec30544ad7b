"""Where the program's own files lie (icons, themes, translations) and where it may write."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

_APP = "medibook"
_SYSTEM_HOME = Path("/var/lib/medibook/data")


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
        return Path(chosen).expanduser()
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
    return Path(chosen).expanduser() / name if chosen else None


def _platform_folder(kind: str) -> Path:
    import platformdirs

    return Path(getattr(platformdirs, kind)(_APP, appauthor=False))


@lru_cache(maxsize=1)
def _candidates() -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    bundled = (Path(bundle) / "medibook_desktop" / "resources", Path(bundle) / "resources") if bundle else ()
    return (*bundled, package / "resources", package.parent.parent / "resources")

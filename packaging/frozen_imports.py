"""Whatever the sources import, anywhere in them: the frozen program's self-test imports all of it (imports.txt).

PyInstaller finds what stands in an import statement; it does not find names that are put together at run time (LAZY).
"""

from __future__ import annotations

import ast
import importlib.util
import pkgutil
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "medibook_desktop"
LAZY = ("holidays.countries", "keyring.backends", "phonenumbers.data", "phonenumbers.shortdata")
"""Packages whose modules are imported by a name that is known only then: a country, a system, a region."""
NAMED_ELSEWHERE = (
    "alembic.ddl.postgresql",
    "logging.config",
    "psycopg_binary",
    "sqlalchemy.dialects.postgresql.psycopg",
)
"""Imported by other packages, by a name in a text."""


def imports_of_sources() -> list[str]:
    """Lines of "module" or "module:name", sorted; what this environment cannot import either (another system's) is
    left out."""
    found = {*NAMED_ELSEWHERE, *LAZY}
    for path in sorted(SOURCES.rglob("*.py")):
        module = _module_of(path)
        if module:
            found.add(module)
        found.update(_imports_in(ast.parse(path.read_text(encoding="utf-8"))))
    for package in LAZY:
        found.update(f"{package}.{name}" for name in modules_of(package))
    return sorted(line for line in found if _is_here(line.partition(":")[0]))


def modules_of(package: str) -> list[str]:
    """The modules of one folder; keyring's own lists differ by system, and each copes with another one's."""
    spec = importlib.util.find_spec(package)
    folders = spec.submodule_search_locations if spec is not None else None
    return [each.name for each in pkgutil.iter_modules(folders or ())]


def _module_of(path: Path) -> str:
    """ "" for what is run as a file: Alembic's revisions and its env.py, and `python -m`."""
    inside = path.relative_to(SOURCES.parent)
    if ("migrations" in inside.parts[:-1] and path.name != "__init__.py") or path.name == "__main__.py":
        return ""
    return ".".join(inside.with_suffix("").parts).removesuffix(".__init__")


def _imports_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module != "__future__":
            yield from (f"{node.module}:{name.name}" for name in node.names if name.name != "*")
        elif isinstance(node, ast.Call) and _called(node) == "import_module":
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value
        yield from _imports_in(node)


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_here(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False

"""What the architecture tests know about the source: which file imports what."""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "medibook_desktop"


@dataclass(frozen=True)
class Import:
    """One imported module, with its place."""

    file: Path
    line: int
    module: str

    @property
    def top(self) -> str:
        return self.module.partition(".")[0]

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.module}"


def imports_of(folder: Path, pattern: str = "*.py") -> Iterator[Import]:
    """Every import in the files below `folder`, inside functions too; `from a import b` gives a and a.b."""
    for file in sorted(folder.rglob(pattern)):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), filename=str(file))):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(file, node.lineno, alias.name)
            elif isinstance(node, ast.ImportFrom):
                assert node.module is not None, f"{file}:{node.lineno}: write the whole name of the package"
                assert node.level == 0, f"{file}:{node.lineno}: write the whole name of the package"
                yield Import(file, node.lineno, node.module)
                for alias in node.names:
                    yield Import(file, node.lineno, f"{node.module}.{alias.name}")


def pyproject() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

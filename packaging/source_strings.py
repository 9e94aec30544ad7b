"""Finds every text that a person can read in the Python sources: what has to be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ERRORS = "Errors"
FIELDS = "Fields"
PROGRESS = "Progress"
ERROR_ROOT = "MediBookError"
# What a person at a terminal never reads: the command line's own parts and the other two front doors.
NOT_SHOWN = ("start/bench", "start/tour.py", "start/cli.py", "start/maintenance.py", "worker", "gateway")
# Tables of the floors without Qt, which cannot mark their texts: module-level name -> context.
TABLES = {
    "CANCEL_REASONS": "CancelReasons",
    "SQUEEZE_REASONS": "SqueezeReasons",
    "BLOCK_REASONS": "BlockReasons",
    "AWAY_REASONS": "BlockReasons",
}


@dataclass(frozen=True, slots=True, order=True)
class SourceString:
    """One text; the key under which Qt looks for it is (context, text, comment)."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.text, self.comment


@dataclass
class Found:
    strings: dict[tuple[str, str, str], SourceString] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    """Calls whose text is put together: it would never be found in a translation."""

    def add(self, string: SourceString) -> None:
        known = self.strings.get(string.key)
        if known is None or string.plural:
            self.strings[string.key] = string


def find_strings(package: Path) -> Found:
    """All texts below the folder of the package, `src/medibook_desktop`."""
    found = Found()
    trees = {path: ast.parse(path.read_text("utf-8")) for path in _files(package)}
    errors = _error_classes(trees.values())
    for path, tree in trees.items():
        reader = _Reader(found, path.relative_to(package).as_posix(), errors)
        reader.visit(tree)
    found.strings = dict(sorted(found.strings.items()))
    return found


def _files(package: Path) -> Iterator[Path]:
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if not any(name == part or name.startswith(f"{part}/") for part in NOT_SHOWN):
            yield path


def _error_classes(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Names of the classes below MediBookError, wherever they are."""
    bases = {
        node.name: [name for base in node.bases if (name := _last_name(base))]
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {ERROR_ROOT}
    while more := {name for name, over in bases.items() if name not in known and known & set(over)}:
        known |= more
    return frozenset(known)


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _constant(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_put_together(node: ast.expr | None) -> bool:
    return isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp) or (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    )


class _Reader(ast.NodeVisitor):
    def __init__(self, found: Found, file: str, errors: frozenset[str]) -> None:
        self._found = found
        self._file = file
        self._errors = errors
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if node.name in self._errors:
            self._error_class(node)
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        self._table(node.targets[0], node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._table(node.target, node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _last_name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._tr(node)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and isinstance(node.func, ast.Name):
            self._translate(node)
        elif name in self._errors:
            self._error(node)
        elif name == "on_progress" and node.args and (said := _constant(node.args[0])):
            self._found.add(SourceString(PROGRESS, said))
        self._fields(node)
        self.generic_visit(node)

    # --- What a person reads ------------------------------------------------------------------------------

    def _tr(self, node: ast.Call) -> None:
        text = _constant(_argument(node, 0, "sourceText"))
        if text is None:
            self._problem(node, "tr() wants one literal text")
        elif not self._classes:
            self._problem(node, "tr() outside of a class has no context: use translate()")
        else:
            comment = _constant(_argument(node, 1, "disambiguation")) or ""
            plural = _argument(node, 2, "n") is not None
            self._found.add(SourceString(self._classes[-1], text, comment, plural))

    def _translate(self, node: ast.Call) -> None:
        context = _constant(_argument(node, 0, "context"))
        given = _argument(node, 1, "text")
        text = _constant(given)
        if text is None:
            # A name stands for a text of a table, which is marked with QT_TRANSLATE_NOOP there.
            if _is_put_together(given):
                self._problem(node, "translate() wants one literal text")
        elif context is None:
            self._problem(node, "translate() wants a literal context")
        else:
            comment = _constant(_argument(node, 2, "comment")) or ""
            plural = _argument(node, 3, "n") is not None
            self._found.add(SourceString(context, text, comment, plural))

    def _error(self, node: ast.Call) -> None:
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        for given in (node.args[0] if node.args else None, named.get("message"), named.get("next_step")):
            for text in self._branches(given):
                constant = _constant(text)
                if constant:
                    self._found.add(SourceString(ERRORS, constant))
                elif _is_put_together(text) and not self._is_translated(text):
                    self._problem(node, "an error's sentence is one literal text, with {places} for details")

    def _branches(self, given: ast.expr | None) -> Iterator[ast.expr]:
        """What may stand there: both sides of a condition, and what this function puts into a variable."""
        if isinstance(given, ast.IfExp):
            yield from self._branches(given.body)
            yield from self._branches(given.orelse)
        elif isinstance(given, ast.Name) and self._functions:
            for node in ast.walk(self._functions[-1]):
                if isinstance(node, ast.Assign) and _last_name(node.targets[0]) == given.id:
                    yield from self._branches(node.value) if _last_name(node.value) != given.id else ()
        elif given is not None:
            yield given

    @staticmethod
    def _is_translated(given: ast.expr | None) -> bool:
        """translate("…").format(…): a sentence of the desktop's own, already in the person's language."""
        return (
            isinstance(given, ast.Call)
            and isinstance(given.func, ast.Attribute)
            and isinstance(given.func.value, ast.Call)
            and _last_name(given.func.value.func) in ("translate", "tr")
        )

    def _fields(self, node: ast.Call) -> None:
        """`field="birth date"`: what a sentence calls the place where something was typed."""
        if self._file.startswith(("domain/", "services/", "database/")):
            name = _constant(_argument(node, len(node.args), "field"))
            if name:
                self._found.add(SourceString(FIELDS, name))

    def _error_class(self, node: ast.ClassDef) -> None:
        line = (ast.get_docstring(node) or "").strip().split("\n", 1)[0].split(" Details:")[0]
        if line and "never shown" not in line.lower():
            self._found.add(SourceString(ERRORS, line))
        for statement in node.body:
            target = statement.targets[0] if isinstance(statement, ast.Assign) else None
            if isinstance(statement, ast.AnnAssign):
                target = statement.target
            if isinstance(target, ast.Name) and target.id == "default_next_step":
                value = statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None
                text = _constant(value)
                if text:
                    self._found.add(SourceString(ERRORS, text))

    def _table(self, target: ast.expr, value: ast.expr | None) -> None:
        context = TABLES.get(target.id) if isinstance(target, ast.Name) and not self._classes else None
        if context is None or value is None:
            return
        for node in ast.walk(value):
            text = _constant(node) if isinstance(node, ast.expr) else None
            # The letters that choose are keys, not words.
            if text is not None and len(text) > 1:
                self._found.add(SourceString(context, text))

    def _problem(self, node: ast.Call, sentence: str) -> None:
        self._found.problems.append(f"{self._file}:{node.lineno}: {sentence}")


def _argument(node: ast.Call, place: int, name: str) -> ast.expr | None:
    if len(node.args) > place:
        return node.args[place]
    return next((keyword.value for keyword in node.keywords if keyword.arg == name), None)

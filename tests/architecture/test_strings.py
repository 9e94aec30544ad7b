"""Every text that a person reads is found, and says the same in every language."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.helpers.translations import packaging_module, read_translations, texts_of_the_program

renew = packaging_module("renew_translations")
checks = packaging_module("translation_checks")
files = packaging_module("translation_files")
sources = packaging_module("source_strings")


def test_no_text_is_put_together() -> None:
    """tr(), translate() and errors get one literal: anything else would never be found in a translation."""
    assert texts_of_the_program().problems == []


@pytest.mark.parametrize("floor", ["domain", "services", "database", "messaging"])
def test_no_sentence_of_the_floors_below_is_overlooked(floor: str) -> None:
    """An error made by way of a variable (`kind(message)`) hides its sentence from the translators."""
    found = {text for _, text, _ in texts_of_the_program().strings}
    overlooked = []
    for path in sorted((renew.SOURCES / floor).rglob("*.py")):
        if {"migrations", "checks"} & set(path.parts) or path.name == "grants.py":
            continue  # migrations and `medibook check`: IT reads them, in English
        tree = ast.parse(path.read_text("utf-8"))
        alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        overlooked += [
            f"{path.name}:{node.lineno}: {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone
            if re.fullmatch(r"[A-Z{“][^\n]* [^\n]*[.?!]", node.value) and node.value not in found
        ]
    assert overlooked == []


@pytest.mark.parametrize("language", list(files.FORMS))
def test_every_text_is_translated_and_says_the_same(language: str) -> None:
    """Renew with `make translations`; packaging/renew_translations.py --missing lists what to translate."""
    strings = texts_of_the_program().strings
    problems = renew.problems_in(language, strings, read_translations(language))
    assert not problems, f"{len(problems)} of {len(strings)}:\n" + "\n".join(problems[:40])


@pytest.mark.parametrize(
    ("text", "translation", "wrong"),
    [
        ("Moved {name}", "{name} verschoben", ""),
        ("Moved {name}", "{nmae} verschoben", "other {places}"),
        ("Open…", "Öffnen", "ellipsis"),
        ("&Name", "Name", "underlined letter"),
        ("Back with Ctrl+T.", "Zurück mit Strg+T.", ""),
        ("Back with Ctrl+T.", "Zurück mit Ctrl+T.", "Strg+T"),
        ("Enter books it, F9 reads it again.", "Eingabe bucht, F8 liest neu.", "F9"),
        ("Step %1", "Schritt", "other {places}"),
        ("Close", " Schließen", "blanks"),
        ("Close", "", "not translated"),
    ],
)
def test_what_a_translation_must_not_lose(text: str, translation: str, wrong: str) -> None:
    source = sources.SourceString("Test", text)
    found = checks.problems_of(
        files.Message(source, (translation,)), "de", {"Ctrl": "Strg", "Enter": "Eingabe"}
    )
    assert (wrong in " ".join(found)) if wrong else found == []


def test_plurals_have_the_forms_of_their_language() -> None:
    source = sources.SourceString("Test", "%n visit(s)", plural=True)
    two, six = ("ein Termin", "%n Termine"), ("0", "1", "2", "%n", "%n", "%n")
    assert checks.problems_of(files.Message(source, two), "de", {}) == []
    assert checks.problems_of(files.Message(source, six), "ar", {}) == []
    assert checks.problems_of(files.Message(source, two), "ar", {}) != []
    assert checks.problems_of(files.Message(source, ("ein Termin", "Termine")), "de", {}) != []


SOURCE = '''
class Screen:
    def show(self):
        self.tr("Hello {name}").format(name=1)
        self.tr("%n visit(s)", "", 3)
        self.tr(f"no {1}")
        translate("Place", "Word", "comment")
        translate("Place", self.text)
        translate("Place", "a" + "b")
        QT_TRANSLATE_NOOP("Table", "Row")

class Taken(MediBookError):
    """This is taken.

    More.
    """
    default_next_step = "Choose another."

def refuse(limit):
    message = "Only {limit} fit." if limit else None
    raise Taken(message, next_step="Fewer.", limit=limit)
    raise Taken(f"{limit}")
    clean(field="birth date")
'''


def test_texts_are_found_in_the_source(tmp_path: Path) -> None:
    (tmp_path / "domain").mkdir()
    (tmp_path / "domain" / "made.py").write_text(SOURCE, "utf-8")
    found = sources.find_strings(tmp_path)
    assert set(found.strings) == {
        ("Screen", "Hello {name}", ""),
        ("Screen", "%n visit(s)", ""),
        ("Place", "Word", "comment"),
        ("Table", "Row", ""),
        ("Errors", "This is taken.", ""),
        ("Errors", "Choose another.", ""),
        ("Errors", "Only {limit} fit.", ""),
        ("Errors", "Fewer.", ""),
        ("Fields", "birth date", ""),
    }
    assert found.strings["Screen", "%n visit(s)", ""].plural
    assert len(found.problems) == 3


def test_a_ts_file_comes_back_as_it_was_written_and_keeps_what_vanished(tmp_path: Path) -> None:
    kept = sources.SourceString("A", "5 < 6 & more", "a comment")
    plural = sources.SourceString("B", "%n row(s)", plural=True)
    gone = sources.SourceString("B", "old")
    written = {
        kept.key: files.Message(kept, ("5 < 6 & mehr",)),
        plural.key: files.Message(plural, ("%n Zeile", "%n Zeilen")),
        gone.key: files.Message(gone, ("alt",)),
    }
    path = tmp_path / "medibook_de.ts"
    files.write_ts(path, "de", written)
    assert files.read_ts(path) == written

    new = sources.SourceString("C", "new")
    strings = {string.key: string for string in (kept, plural, new)}
    renewed = files.renewed(files.read_ts(path), strings, "de")
    assert renewed[kept.key].forms == ("5 < 6 & mehr",)
    assert renewed[gone.key].vanished
    assert not renewed[new.key].is_finished

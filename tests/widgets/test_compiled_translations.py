"""Qt reads our .qm files: every text, every plural form by the rules of its language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.helpers.translations import packaging_module

compiled = packaging_module("compiled_translations")
files = packaging_module("translation_files")
sources = packaging_module("source_strings")

ARABIC = {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4, 200: 5}
TWO = {0: 1, 1: 0, 2: 1, 11: 1, 21: 1}


def load(path: Path, language: str, *messages: object) -> QTranslator:
    compiled.write_qm(path, language, {m.source.key: m for m in messages})  # type: ignore[attr-defined]
    translator = QTranslator()
    assert translator.load(str(path))
    return translator


@pytest.mark.parametrize(
    ("language", "form_of"), [("ar", ARABIC), ("de", TWO), ("es", TWO), ("en", TWO), ("fr", TWO | {0: 0})]
)
def test_plural_forms(tmp_path: Path, language: str, form_of: dict[int, int]) -> None:
    source = sources.SourceString("Lists", "%n visit(s)", "in the list", plural=True)
    forms = tuple(f"form {place}" for place in range(files.FORMS[language]))
    translator = load(tmp_path / "x.qm", language, files.Message(source, forms))
    for number, form in form_of.items():
        found = translator.translate("Lists", "%n visit(s)", "in the list", number)
        assert found == f"form {form}", number


def test_the_same_text_in_two_contexts_and_with_comments(tmp_path: Path) -> None:
    texts = [("A", "Free", "time"), ("A", "Free", "of charge"), ("B", "Free", ""), ("B", "Ü · “x”", "")]
    messages = [
        files.Message(sources.SourceString(context, text, comment), (f"{context}{comment}·ü",))
        for context, text, comment in texts
    ]
    translator = load(tmp_path / "x.qm", "de", *messages)
    for context, text, comment in texts:
        assert translator.translate(context, text, comment) == f"{context}{comment}·ü"
    assert not translator.translate("C", "Free")


def test_what_is_missing_or_gone_is_left_out(tmp_path: Path) -> None:
    here, missing, gone = (sources.SourceString("A", text) for text in ("here", "missing", "gone"))
    translator = load(
        tmp_path / "x.qm",
        "de",
        files.Message(here, ("hier",)),
        files.Message(missing, ("",)),
        files.Message(gone, ("weg",), vanished=True),
    )
    assert translator.translate("A", "here") == "hier"
    assert not translator.translate("A", "missing")
    assert not translator.translate("A", "gone")

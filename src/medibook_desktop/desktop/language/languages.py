"""The languages of the program, and the one in use: its words, its locale and its direction."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from medibook_desktop.foundation.resource_paths import resource


@dataclass(frozen=True, slots=True)
class Language:
    """`name` is what its speakers call it; `locale` serves where the system's own speaks another language."""

    code: str
    name: str
    locale: str


LANGUAGES = (
    Language("en", "English", "en_GB"),
    Language("de", "Deutsch", "de_DE"),
    Language("es", "Español", "es_ES"),
    Language("fr", "Français", "fr_FR"),
    # With the digits of phone numbers; an Arabic system keeps those of its own region.
    Language("ar", "العربية", "ar_AE"),
)
BY_CODE = {language.code: language for language in LANGUAGES}
SYSTEM = ""
"""As the system: what is remembered before somebody has chosen."""

_in_use: list[QTranslator] = []


def chosen_language(wanted: str, system: QLocale | None = None) -> Language:
    """The language for what is remembered; the system's if it is one of ours, else English."""
    if wanted in BY_CODE:
        return BY_CODE[wanted]
    for name in (system or QLocale.system()).uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in BY_CODE:
            return BY_CODE[code]
    return BY_CODE["en"]


def apply_language(app: QApplication, wanted: str) -> Language:
    """Words, dates, numbers and the direction of all windows that are made from now on."""
    language = chosen_language(wanted)
    forget_languages(app)
    QLocale.setDefault(_locale_of(language))
    # Ours last, so that it is asked first. English is the language of the sources and of Qt: only its plurals.
    if language.code != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, f"{folder}/qtbase_{language.code}.qm")
    _install(app, str(resource("translations", f"medibook_{language.code}.qm")))
    app.setLayoutDirection(QLocale().textDirection())
    return language


def forget_languages(app: QApplication) -> None:
    """Back to the texts as they stand in the sources."""
    for translator in _in_use:
        app.removeTranslator(translator)
    _in_use.clear()


def language_in_use() -> str:
    """The code of the language that is spoken now."""
    code = QLocale().name().split("_")[0]
    return code if code in BY_CODE else "en"


def _locale_of(language: Language) -> QLocale:
    system = QLocale.system()
    if system.name().split("_")[0] == language.code:
        return system
    return QLocale(language.locale)


def _install(app: QApplication, path: str) -> None:
    translator = QTranslator(app)
    if translator.load(path):
        app.installTranslator(translator)
        _in_use.append(translator)

"""Currencies by their names in the reader's language."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale


@lru_cache(maxsize=8)
def _currencies(_language: str) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    for locale in every:
        code = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        if len(code) == 3 and code.isalpha() and code.isupper():
            # The name in English where some locale of that language has one, else in the currency's own language.
            # In Latin letters: English is also written in some that no font has.
            name = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyDisplayName)
            is_english = (
                locale.language() == QLocale.Language.English
                and locale.script() == QLocale.Script.LatinScript
            )
            if code not in found or is_english:
                found[code] = name
    return tuple(sorted((code, f"{code} · {name}" if name else code) for code, name in found.items()))


def currencies() -> tuple[tuple[str, str], ...]:
    """(ISO 4217 code, text), by code."""
    return _currencies(QLocale().name())


def currency_of(country: str) -> str:
    """The currency of a country by its ISO 3166 code; "" for one that is not known."""
    territory = QLocale.codeToTerritory(country)
    if territory == QLocale.Country.AnyCountry:
        return ""
    found = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    return found[0].currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) if found else ""


def decimal_point() -> str:
    return QLocale().decimalPoint()

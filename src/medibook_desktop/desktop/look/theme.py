"""Puts a theme on the application: style, palette, fonts; follows the platform's colour scheme when asked to."""

from __future__ import annotations

import contextlib
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QToolTip

from medibook_desktop.desktop.look.fonts import families, make_fonts, register_shipped_fonts
from medibook_desktop.desktop.look.look import Look, found_look
from medibook_desktop.desktop.look.style import MediBookStyle
from medibook_desktop.desktop.look.tokens import Theme, load_theme

_SMALLEST_SCALE, _LARGEST_SCALE = 100, 200


def apply_theme(
    app: QApplication, name: str = "system", text_scale: int = 100, reduced_motion: bool | None = None
) -> Look:
    """Sets the look of all windows; call it again to change it.

    `name` is "system", "light", "dark" or "high_contrast"; `text_scale` in per cent, 100 to 200;
    `reduced_motion` None asks the platform.
    """
    theme = load_theme(_of_the_platform(app) if name == "system" else name)
    look = found_look()
    if look is None:
        register_shipped_fonts()
        look = Look(theme, families(), app)
        _follow(app, look)
    if not isinstance(app.style(), MediBookStyle):
        look.reduced_motion = _platform_wants_calm(app)
        app.setStyle(MediBookStyle(look))
    look.theme = theme
    look.setProperty("asked", name)
    look.text_scale = min(max(text_scale, _SMALLEST_SCALE), _LARGEST_SCALE)
    look.fonts = make_fonts(look.text_scale / 100, look.families)
    if reduced_motion is not None:
        look.reduced_motion = reduced_motion
    # Palette last: widgets rebuild what they keep when its change event arrives.
    app.setFont(look.font("body"))
    QToolTip.setFont(look.font("body"))
    palette = palette_of(theme)
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    look.changed.emit()
    return look


def current_look() -> Look:
    """The look in use; a light one is applied when none was."""
    look = found_look()
    return (
        look if look is not None else apply_theme(cast("QApplication", QCoreApplication.instance()), "light")
    )


def palette_of(theme: Theme) -> QPalette:
    """The whole palette from tokens, also for what is disabled or out of focus."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, token in {
        roles.Window: "surface",
        roles.WindowText: "ink",
        roles.Base: "surface",
        roles.AlternateBase: "surface-2",
        roles.Text: "ink",
        roles.PlaceholderText: "ink-3",
        roles.Button: "surface",
        roles.ButtonText: "ink",
        roles.BrightText: "danger",
        roles.ToolTipBase: "toast",
        roles.ToolTipText: "toast-ink",
        roles.Highlight: "accent",
        roles.HighlightedText: "accent-ink",
        roles.Accent: "accent",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Light: "surface",
        roles.Midlight: "line",
        roles.Mid: "line-strong",
        roles.Dark: "ink-3",
        roles.Shadow: "ink-3",
    }.items():
        palette.setColor(role, theme.colour(token))
    disabled = QPalette.ColorGroup.Disabled
    faded = _mixed(theme.colour("ink-3"), theme.colour("surface"), 0.75)
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        palette.setColor(disabled, role, faded)
    palette.setColor(disabled, roles.Base, theme.colour("surface-2"))
    palette.setColor(disabled, roles.Highlight, theme.colour("surface-3"))
    return palette


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def _of_the_platform(app: QApplication) -> str:
    hints = app.styleHints()
    # contrastPreference came with Qt 6.10; without it nobody asked for more contrast.
    with contextlib.suppress(AttributeError):
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _platform_wants_calm(app: QApplication) -> bool:
    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0


def _follow(app: QApplication, look: Look) -> None:
    def scheme_changed() -> None:
        if look.property("asked") == "system":
            apply_theme(app, "system", look.text_scale, look.reduced_motion)

    app.styleHints().colorSchemeChanged.connect(scheme_changed)

"""The look: contrast of every theme, statuses for every kind of colour vision, fonts for every script, icons."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QScrollBar, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.fonts import SHIPPED_FAMILIES, register_shipped_fonts
from medibook_desktop.desktop.look.icons import icon, icon_names, paint_icon, pixmap
from medibook_desktop.desktop.look.statuses import edge_token, fill_token, sign, status_text
from medibook_desktop.desktop.look.style import MediBookStyle
from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.look.tokens import THEME_NAMES, contrast, load_theme
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.foundation.resource_paths import resource

GROUNDS = ("surface", "surface-2", "closed", "past", "hover", "accent-soft")
TEXT_ON = {
    "ink": (*GROUNDS, "surface-3"),
    "ink-2": (*GROUNDS, "surface-3"),
    "ink-3": ("surface", "surface-2"),
    "accent": ("surface", "surface-2", "accent-soft"),
    "accent-ink": ("accent", "accent-hover"),
    "danger": ("surface", "danger-soft"),
    "warning": ("surface", "warning-soft"),
    "good": ("surface", "good-soft"),
    "now-ink": ("now",),
    "toast-ink": ("toast",),
    "toast-accent": ("toast",),
}
SHOWN = ("booked", "arrived", "in_room", "done", "no_show", "held")


@pytest.mark.parametrize("name", THEME_NAMES)
def test_text_can_be_read(name: str) -> None:
    colours = load_theme(name).colours
    pairs = [(ink, ground) for ink, grounds in TEXT_ON.items() for ground in grounds]
    pairs += [(ink, f"status-{status}") for status in (*SHOWN, "blocked") for ink in ("ink", "ink-2")]
    pairs += [
        ("danger", "danger-soft"),
        ("ink", "danger-soft"),
        ("ink-2", "danger-soft"),
        ("ink-2", "warning-soft"),
    ]
    least = 7.0 if name == "high_contrast" else 4.5
    poor = {
        f"{ink} on {ground}": round(contrast(colours[ink], colours[ground]), 2)
        for ink, ground in pairs
        if contrast(colours[ink], colours[ground])
        < (4.5 if ink in ("accent-ink", "toast-accent", "now-ink") else least)
    }
    assert poor == {}


@pytest.mark.parametrize("name", THEME_NAMES)
def test_what_is_not_text_can_be_seen(name: str) -> None:
    """Edges, focus and the line of now need 3:1 (WCAG 1.4.11)."""
    colours = load_theme(name).colours
    seen = ["focus", "now", *(f"status-{status}-edge" for status in SHOWN)]
    assert [token for token in seen if contrast(colours[token], colours["surface"]) < 3.0] == []


def test_every_theme_has_the_same_tokens() -> None:
    first, *others = (set(load_theme(name).colours) for name in THEME_NAMES)
    assert all(tokens == first for tokens in others)


# Viénot, Brettel and Mollon (1999), for linear RGB; tritan by Machado, Oliveira and Fernandes (2009).
VISION = {
    "protan": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deutan": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.3039),
    ),
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}


def _linear(colour: str) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def _lab(linear: list[float]) -> tuple[float, float, float]:
    red, green, blue = (min(max(c, 0.0), 1.0) for c in linear)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen_difference(one: str, other: str, vision: str) -> float:
    """ΔE (CIE 1976) of two colours as a kind of colour vision sees them."""
    labs = []
    for colour in (one, other):
        linear = _linear(colour)
        labs.append(_lab([sum(w * c for w, c in zip(row, linear, strict=True)) for row in VISION[vision]]))
    return sum((a - b) ** 2 for a, b in zip(*labs, strict=True)) ** 0.5


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", THEME_NAMES)
def test_statuses_stay_apart_for_every_colour_vision(name: str, vision: str) -> None:
    """Ten is seen at a glance; each status has its own sign or line besides."""
    colours = load_theme(name).colours
    near = {
        (one, other): round(distance, 1)
        for one, other in combinations(SHOWN, 2)
        if (
            distance := seen_difference(
                colours[f"status-{one}-edge"], colours[f"status-{other}-edge"], vision
            )
        )
        < 10
    }
    assert near == {}


def test_colour_is_never_the_only_sign() -> None:
    drawn = (
        BookingStatus.BOOKED,
        BookingStatus.ARRIVED,
        BookingStatus.IN_ROOM,
        BookingStatus.DONE,
        BookingStatus.NO_SHOW,
    )
    assert len({sign(status) for status in drawn}) == len(drawn)
    for status in BookingStatus:
        assert status_text(status)
        assert {fill_token(status), edge_token(status)} <= set(load_theme("light").colours)


@pytest.mark.parametrize(
    "text",
    [
        "Zażółć gęślą jaźń",
        "Ελληνικά",
        "Елена Смирнова",
        "عمر حداد",
        "अनन्या शर्मा",
        "王小明 李婷婷 陈伟 髙田 愛子 欧阳",
        "田中 あいこ",
        "✓ ▸ • ✕ ▨ … –",
    ],
)
def test_no_name_is_a_row_of_boxes(qtbot: QtBot, text: str) -> None:
    """With the shipped fonts alone: a bare machine has no others."""
    register_shipped_fonts()
    fonts = [QRawFont(str(file), 13.0) for file in resource("fonts").glob("*.ttf")]
    assert [
        c for c in text if not c.isspace() and not any(font.supportsCharacter(ord(c)) for font in fonts)
    ] == []


def test_the_fonts_carry_their_licences() -> None:
    folder = resource("fonts")
    for family in SHIPPED_FAMILIES:
        licence = folder / f"LICENCE-{family.replace(' ', '')}.txt"
        assert re.search("SIL Open Font License|Apache License", licence.read_text(encoding="utf-8"))
    assert sum(file.stat().st_size for file in folder.glob("*.ttf")) < 3_000_000


def test_every_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot) -> None:
    current_look()
    for name in icon_names():
        image = pixmap(name, "#ff0000", 24).toImage()
        inked = [
            image.pixelColor(x, y)
            for x in range(24)
            for y in range(24)
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert inked, name
        assert all(colour.red() > 200 and colour.green() < 60 for colour in inked), name
    assert not icon("agenda").isNull()


def test_a_theme_sets_style_palette_and_sizes(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        look = apply_theme(app, "dark", 150)
        assert isinstance(app.style(), MediBookStyle)
        assert app.palette().color(QPalette.ColorRole.Window) == QColor(look.theme.colours["surface"])
        assert (app.font().pixelSize(), look.font("title").pixelSize(), look.px(8)) == (20, 27, 12)
        assert apply_theme(app, "light", 900) is look
        assert look.text_scale == 200
    finally:
        apply_theme(app, "light", 100)


def test_the_system_s_scheme_is_followed(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = apply_theme(app, "system")
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert look.theme.name == ("dark" if is_dark else "light")
    apply_theme(app, "light")


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_plain_widgets_show_the_focus_and_their_frame(qtbot: QtBot, theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = apply_theme(app, theme)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(300, 240)
    kinds: list[QWidget] = [QPushButton("Save"), QLineEdit("text"), QComboBox(), QSpinBox()]
    for place, widget in enumerate(kinds):
        widget.setParent(host)
        widget.setGeometry(10, 10 + 44 * place, 200, 32)
    bar = QScrollBar(Qt.Orientation.Vertical, host)
    bar.setGeometry(240, 10, 12, 200)
    with qtbot.waitExposed(host):
        host.show()
    field = kinds[1]
    assert _inked(field, look.colour("line-strong")) > 100
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert _inked(field, look.colour("focus")) > 100
    assert _inked(kinds[0], look.colour("line-strong")) > 100
    assert _inked(bar, look.colour("line-strong")) > 50
    apply_theme(app, "light")


def _inked(widget: QWidget, colour: QColor) -> int:
    image: QImage = widget.grab().toImage()
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_an_icon_fits_where_it_is_drawn(qtbot: QtBot) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRect(0, 0, 40, 20), "search", QColor("#000000"))
    painter.end()
    assert image.pixelColor(2, 10).alpha() == 0
    assert any(image.pixelColor(x, 10).alpha() for x in range(10, 30))

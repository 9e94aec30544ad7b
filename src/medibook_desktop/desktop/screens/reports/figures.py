"""The key figures in a row: what, how much, and how it was before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.reports.view import KeyFigure
from medibook_desktop.desktop.widgets.texts import Text


class FigureRow(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._cards: list[_Card] = []
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: Sequence[KeyFigure]) -> None:
        while len(self._cards) < len(figures):
            card = _Card()
            self._row.insertWidget(len(self._cards), card)
            self._cards.append(card)
        self._row.setSpacing(current_look().px(28))
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(figures))
            if place < len(figures):
                card.show_figure(figures[place])

    def texts(self) -> list[str]:
        """What is read aloud, a figure each."""
        return [card.accessibleName() for card in self._cards if not card.isHidden()]


class _Card(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._label = Text("", "secondary", "ink-2")
        self._value = Text("", "title")
        self._detail = Text("", "secondary", "ink-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().px(1))
        for part in (self._label, self._value, self._detail):
            column.addWidget(part)

    def show_figure(self, figure: KeyFigure) -> None:
        self._label.setText(figure.label)
        self._value.setText(figure.value)
        self._detail.setText(figure.detail)
        self._detail.setVisible(bool(figure.detail))
        said = f"{figure.label}: {figure.value}"
        self.setAccessibleName(f"{said}, {figure.detail}" if figure.detail else said)

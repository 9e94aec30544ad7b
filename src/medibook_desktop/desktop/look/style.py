"""Fusion with our corners, lines and focus ring; colours come from the palette and the tokens, never a style sheet."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF, QTextLayout
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QWidget,
)

from medibook_desktop.desktop.look.look import Look

_CC = QStyle.ComplexControl
_CE = QStyle.ControlElement
_CT = QStyle.ContentsType
_PE = QStyle.PrimitiveElement
_PM = QStyle.PixelMetric
_SC = QStyle.SubControl
_SH = QStyle.StyleHint
_State = QStyle.StateFlag
RADIUS = 6
_FIRST_OF_OTHER_SCRIPTS = "\u0590"


def rounded(
    painter: QPainter,
    rect: QRect,
    fill: QColor | None,
    line: QColor | None,
    radius: float,
    width: float = 1.0,
) -> None:
    """A rounded rectangle whose line lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if line is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def chevron(painter: QPainter, centre: QPointF, size: float, colour: QColor, *, up: bool = False) -> None:
    """A small arrow head, pointing down or up."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    tip = -size / 2 if up else size / 2
    x, y = centre.x(), centre.y()
    painter.drawPolyline(
        QPolygonF([QPointF(x - size, y - tip), QPointF(x, y + tip), QPointF(x + size, y - tip)])
    )
    painter.restore()


def _raised(field: QLineEdit) -> int:
    """By how much Qt draws a text too high: by what its script's font is taller than the field's own (seen 6.11)."""
    text = field.displayText()
    if not any(letter >= _FIRST_OF_OTHER_SCRIPTS for letter in text):
        return 0
    return max(0, _ascent(text, field.font().key()) - field.fontMetrics().ascent())


@lru_cache(maxsize=64)
def _ascent(text: str, font_key: str) -> int:
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return round(line.ascent())


class MediBookStyle(QProxyStyle):
    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self.setObjectName("medibook")
        self._look = look

    def polish(self, what: Any) -> None:
        """Labels show text as text, those that Qt makes for tooltips and message boxes too.

        Else a patient called <img src=…> is read as HTML, and the file or the server in it is asked for.
        """
        super().polish(what)
        if isinstance(what, QLabel) and what.textFormat() == Qt.TextFormat.AutoText:
            what.setTextFormat(Qt.TextFormat.PlainText)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        px = self._look.px
        if metric in (_PM.PM_ScrollBarExtent,):
            return px(12)
        if metric in (_PM.PM_ButtonShiftHorizontal, _PM.PM_ButtonShiftVertical):
            return 0
        if metric in (_PM.PM_IndicatorWidth, _PM.PM_IndicatorHeight):
            return px(16)
        if metric == _PM.PM_SmallIconSize:
            return px(16)
        if metric == _PM.PM_FocusFrameHMargin:
            return px(6)
        if metric in (_PM.PM_LayoutHorizontalSpacing, _PM.PM_LayoutVerticalSpacing):
            return px(8)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: Any = None,  # noqa: N803 - Qt's own name
    ) -> int:
        if hint == _SH.SH_Widget_Animation_Duration:
            return 0 if self._look.reduced_motion else 120
        if hint == _SH.SH_ScrollBar_Transient:
            return 0
        if hint == _SH.SH_EtchDisabledText:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        px = self._look.px
        if kind in (_CT.CT_PushButton, _CT.CT_LineEdit, _CT.CT_ComboBox, _CT.CT_SpinBox):
            made.setHeight(max(made.height(), px(32)))
        if kind == _CT.CT_PushButton:
            made.setWidth(made.width() + px(12))
        if kind == _CT.CT_MenuItem:
            made.setHeight(max(made.height(), px(28)) if made.height() > px(12) else made.height())
        return made

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        colour = self._look.colour
        rect = option.rect
        state = option.state
        if element == _PE.PE_PanelButtonCommand:
            fill = colour("surface")
            if state & (_State.State_Sunken | _State.State_On):
                fill = colour("surface-3")
            elif state & _State.State_MouseOver and state & _State.State_Enabled:
                fill = colour("surface-2")
            rounded(painter, rect, fill, colour("line-strong"), RADIUS)
        elif element == _PE.PE_FrameFocusRect:
            rounded(painter, rect, None, colour("focus"), RADIUS - 1, 2.0)
        elif element == _PE.PE_PanelLineEdit:
            self._field(painter, rect, state, bare=getattr(option, "lineWidth", 1) <= 0)
        elif element == _PE.PE_FrameLineEdit:
            return
        elif element == _PE.PE_FrameMenu or element == _PE.PE_PanelTipLabel:
            if element == _PE.PE_PanelTipLabel:
                painter.fillRect(rect, colour("toast"))
            rounded(painter, rect, None, colour("line-strong"), 0)
        elif element == _PE.PE_PanelScrollAreaCorner:
            painter.fillRect(rect, colour("surface"))
        elif element == _PE.PE_IndicatorCheckBox:
            self._check(painter, rect, state)
        elif (
            element == _PE.PE_Frame
            and isinstance(widget, QFrame)
            and widget.frameShape() != QFrame.Shape.NoFrame
        ):
            rounded(painter, rect, None, colour("line"), RADIUS)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _field(self, painter: QPainter, rect: QRect, state: Any, *, bare: bool) -> None:
        if bare:
            return
        colour = self._look.colour
        focused = bool(state & _State.State_HasFocus)
        fill = colour("surface") if state & _State.State_Enabled else colour("surface-2")
        rounded(
            painter,
            rect,
            fill,
            colour("focus" if focused else "line-strong"),
            RADIUS,
            2.0 if focused else 1.0,
        )

    def _check(self, painter: QPainter, rect: QRect, state: Any) -> None:
        colour = self._look.colour
        is_on = bool(state & _State.State_On)
        enabled = bool(state & _State.State_Enabled)
        edge = colour("accent" if is_on and enabled else "ink-3")
        rounded(painter, rect, edge if is_on else colour("surface"), edge, 4)
        if is_on:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent-ink"), max(1.8, rect.width() / 8)))
            path = QPainterPath(QPointF(rect.x() + rect.width() * 0.25, rect.y() + rect.height() * 0.52))
            path.lineTo(rect.x() + rect.width() * 0.43, rect.y() + rect.height() * 0.7)
            path.lineTo(rect.x() + rect.width() * 0.76, rect.y() + rect.height() * 0.32)
            painter.drawPath(path)
            painter.restore()

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        made = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_LineEditContents:
            inset = self._look.px(6)
            raised = _raised(widget) if isinstance(widget, QLineEdit) else 0
            return made.adjusted(inset, raised, -inset, raised)
        return made

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == _CE.CE_HeaderSection:
            colour = self._look.colour
            rect = option.rect
            painter.fillRect(rect, colour("surface"))
            painter.setPen(colour("line-strong"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            return
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: Any,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _CC.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            self._combo(option, painter, widget)
        elif control == _CC.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            self._spin(option, painter, widget)
        elif control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._scroll_bar(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _combo(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        self._field(painter, option.rect, option.state, bare=not option.frame)
        arrow = self.subControlRect(_CC.CC_ComboBox, option, _SC.SC_ComboBoxArrow, widget)
        chevron(painter, QPointF(arrow.center()), self._look.px(4), self._ink(option.state))

    def _spin(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        self._field(painter, option.rect, option.state, bare=not option.frame)
        for part, up in ((_SC.SC_SpinBoxUp, True), (_SC.SC_SpinBoxDown, False)):
            if option.subControls & part:
                rect = self.subControlRect(_CC.CC_SpinBox, option, part, widget)
                chevron(painter, QPointF(rect.center()), self._look.px(3), self._ink(option.state), up=up)

    def _ink(self, state: Any) -> QColor:
        return self._look.colour("ink-2" if state & _State.State_Enabled else "line-strong")

    def _scroll_bar(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        colour = self._look.colour
        painter.fillRect(option.rect, colour("surface"))
        if not option.state & _State.State_Enabled or option.minimum == option.maximum:
            return
        slider = self.subControlRect(_CC.CC_ScrollBar, option, _SC.SC_ScrollBarSlider, widget)
        active = option.state & (_State.State_MouseOver | _State.State_Sunken)
        inset = self._look.px(2)
        thumb = slider.adjusted(inset, inset, -inset, -inset)
        rounded(
            painter,
            thumb,
            colour("ink-3" if active else "line-strong"),
            None,
            min(thumb.width(), thumb.height()) / 2,
        )

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: Any,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Scroll bars without arrow buttons: the groove takes the whole length. Fields with room before the text."""
        if part == _SC.SC_ComboBoxEditField and control == _CC.CC_ComboBox:
            return super().subControlRect(control, option, part, widget).adjusted(4, 0, -4, 0)  # type: ignore[arg-type]
        if control != _CC.CC_ScrollBar or not isinstance(option, QStyleOptionSlider):
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        rect: QRect = option.rect
        lying = option.orientation == Qt.Orientation.Horizontal
        length = rect.width() if lying else rect.height()
        span = option.maximum - option.minimum
        page = max(1, option.pageStep)
        thumb = length if span <= 0 else max(self._look.px(28), length * page // (span + page))
        at = self.sliderPositionFromValue(
            option.minimum,
            option.maximum,
            option.sliderPosition,
            length - thumb,
            option.upsideDown,
        )
        ranges = {
            _SC.SC_ScrollBarGroove: (0, length),
            _SC.SC_ScrollBarSlider: (at, thumb),
            _SC.SC_ScrollBarSubPage: (0, at),
            _SC.SC_ScrollBarAddPage: (at + thumb, length - at - thumb),
        }
        start, size = ranges.get(part, (0, 0))
        if lying:
            made = QRect(rect.x() + start, rect.y(), size, rect.height())
        else:
            made = QRect(rect.x(), rect.y() + start, rect.width(), size)
        return self.visualRect(option.direction, rect, made)

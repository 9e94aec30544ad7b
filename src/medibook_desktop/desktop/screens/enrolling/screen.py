"""A new desk: its name, the certificate of the server, and the file that brings both there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.texts import Text, isolated

WIDTH = 520


class EnrollingScreen(PageFrame):
    """Passive: `make_requested` carries the desk's name, the certificate's path, and where to write."""

    make_requested = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Another desk"),
            self.tr(
                "A file with the clinic's addresses and no password. At the new desk it is opened at the first start; "
                "then everyone signs in there with the own account."
            ),
            parent,
        )
        self.notice = NoticeBar()
        self.server = Text("", "strong")
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Desk 3"))
        self.certificate = QLineEdit()
        self.choose_button = OutlineButton(self.tr("Choose…"))
        self.choose_button.setAccessibleName(self.tr("Choose the certificate"))
        self.form = LabelledForm()
        self.form.add(self.tr("&Name of the new desk"), self.name, self.tr("As the other desks will see it."))
        self.form.add(
            self.tr("&Certificate of the authority (PEM)"),
            self.certificate,
            self.tr(
                "By it the new desk knows that the server is yours. Your IT has it; empty: it is not checked."
            ),
        )
        self.make_button = PrimaryButton(self.tr("Save the enrolment file…"))
        self.made = Text("", "body", wrap=True)
        self.code = Text("", "title", "accent")
        self.code_hint = Text(
            self.tr("The new desk shows the same code. Tell it by telephone, not beside the file."),
            "secondary",
            "ink-2",
            wrap=True,
        )
        self._lay_out()
        self.setFocusProxy(self.name)
        self.choose_button.clicked.connect(self._choose)
        self.make_button.clicked.connect(self._ask_where)
        self.name.returnPressed.connect(self._ask_where)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        for widget in (self.server, self.form):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeading)
        for text in (self.made, self.code, self.code_hint):
            text.hide()
            column.addWidget(text)
        column.addStretch(1)
        self._holder = QWidget()
        self._holder.setLayout(column)
        outside = QHBoxLayout()
        outside.addWidget(self._holder, 100)
        outside.addStretch(1)
        self.body.addWidget(self.notice)
        self.body.addLayout(outside, 1)
        self._space_out()

    # --- EnrollingView ----------------------------------------------------------------------------------

    def show_server(self, server: str, certificate: str) -> None:
        self.server.setText(self.tr("Server: {address}").format(address=isolated(server)))
        if not self.certificate.text():
            self.certificate.setText(certificate)

    def show_unreachable(self, sentence: str, next_step: str) -> None:
        self.notice.show_notice("info", sentence, next_step)
        self.server.hide()
        for widget in (self.form, self.choose_button, self.make_button):
            widget.setEnabled(False)

    def show_made(self, sentence: str, code: str) -> None:
        self.made.setText(sentence)
        self.code.setText(self.tr("Code {code}").format(code=isolated(code)))
        for text in (self.made, self.code, self.code_hint):
            text.show()
        announce(self, f"{sentence} {self.code.text()}")

    def show_problem(self, sentence: str, next_step: str) -> None:
        self.notice.show_notice("error", sentence, next_step)

    def show_field_problem(self, field: str, sentence: str) -> None:
        self.form.set_problem(self.name if field == "terminal_name" else self.certificate, sentence)

    def clear_problems(self) -> None:
        self.notice.clear()
        self.form.clear_problems()
        for text in (self.made, self.code, self.code_hint):
            text.hide()

    # --- What is done here ------------------------------------------------------------------------------

    def _choose(self) -> None:
        kinds = self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Certificate of the authority"), "", kinds)
        if path:
            self.certificate.setText(path)

    def _ask_where(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.show_field_problem("terminal_name", self.tr("Type how the new desk is called."))
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        plain = "".join(c if c.isalnum() else "-" for c in name).strip("-").lower() or "terminal"
        proposed = str(Path(folder) / f"{plain}.medibook")
        kinds = self.tr("Enrolment files (*.medibook)")
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the enrolment file"), proposed, kinds)
        if path:
            self.make_requested.emit(name, self.certificate.text(), path)

    def _space_out(self) -> None:
        px = current_look().px
        self._column.setSpacing(px(10))
        self._holder.setMaximumWidth(px(WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_holder"):
            self._space_out()

"""Decides about a new desk's enrolment file: what is proposed, what is wrong, and its code."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.errors import InvalidInput, MediBookError


class Enrolling(Protocol):
    def proposed_certificate(self) -> str: ...

    def server(self) -> str: ...

    def make(self, terminal_name: str, certificate_file: str, target: Path) -> tuple[Path, str]: ...


class EnrollingView(Protocol):
    def show_server(self, server: str, certificate: str) -> None: ...

    def show_unreachable(self, sentence: str, next_step: str) -> None: ...

    def show_made(self, sentence: str, code: str) -> None: ...

    def show_problem(self, sentence: str, next_step: str) -> None: ...

    def show_field_problem(self, field: str, sentence: str) -> None: ...

    def clear_problems(self) -> None: ...


class EnrollingPresenter:
    def __init__(self, enrolling: Enrolling, verbs: Verbs, view: EnrollingView) -> None:
        self._enrolling = enrolling
        self._verbs = verbs
        self._view = view

    def show(self) -> None:
        server = self._enrolling.server()
        if server:
            self._view.show_server(server.partition("://")[2], self._enrolling.proposed_certificate())
        else:
            self._view.show_unreachable(
                translate(
                    "Enrolling",
                    "This clinic's database is on this computer alone, so no other one can reach it.",
                ),
                translate(
                    "Enrolling",
                    "Move the clinic to a PostgreSQL server first, on this computer: medibook move-to-server",
                ),
            )

    def make(self, name: str, certificate: str, target: str) -> None:
        self._view.clear_problems()
        path = Path(target)
        self._verbs.write(lambda: self._call(name, certificate, path), self._made, self._failed, owner=self)

    def close(self) -> None:
        self._verbs.drop(self)

    def _call(self, name: str, certificate: str, target: Path) -> tuple[Path, str]:
        try:
            return self._enrolling.make(name, certificate.strip(), target)
        except OSError as error:
            raise InvalidInput(
                "The file {path} cannot be written: {reason}.",
                next_step="Choose another folder.",
                field="target",
                path=str(target),
                reason=error.strerror or "",
            ) from None

    def _made(self, made: tuple[Path, str]) -> None:
        path, code = made
        text = translate("Enrolling", "{file} is ready. Bring it to the new desk; it is good for 30 days.")
        self._view.show_made(text.format(file=str(path)), code)

    def _failed(self, error: MediBookError) -> None:
        field = str(error.details.get("field", ""))
        if field in ("terminal_name", "certificate"):
            self._view.show_field_problem(field, sentence(error)[0])
        else:
            self._view.show_problem(*sentence(error))

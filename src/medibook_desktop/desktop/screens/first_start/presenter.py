"""Decides what the first start does: try the demo clinic, join a clinic by its address, or start a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.enrolment import Enrolment, code_of
from medibook_desktop.domain.errors import MediBookError


class FirstStartView(Protocol):
    def show_working(self, text: str) -> None: ...

    def show_problem(self, sentence: str, next_step: str) -> None: ...

    def show_address_problem(self, sentence: str) -> None: ...

    def clear_problem(self) -> None: ...

    def show_enrolment(self, lines: Sequence[tuple[str, str]], *, asks_password: bool) -> None: ...


class FirstStartPresenter:
    """`prepare_demo` and `join` block; `on_done` gets what `prepare_demo` answered, or None after joining."""

    def __init__(
        self,
        verbs: Verbs,
        view: FirstStartView,
        *,
        prepare_demo: Callable[[Callable[[str], None]], object],
        join: Callable[[str, str], None],
        on_done: Callable[[object], None],
        read_enrolment: Callable[[Path], Enrolment] | None = None,
        accept_enrolment: Callable[[Enrolment, str], object] | None = None,
        until_now: str = "",
    ) -> None:
        """`until_now`: the clinic that this computer leaves when it joins another."""
        self._verbs = verbs
        self._view = view
        self._prepare_demo = prepare_demo
        self._join = join
        self._on_done = on_done
        self._read_enrolment = read_enrolment
        self._accept_enrolment = accept_enrolment
        self._until_now = until_now
        self._enrolment: Enrolment | None = None
        self._working = False

    def try_demo(self) -> None:
        if self._working:
            return
        self._begin(translate("FirstStart", "Preparing the demo clinic"))
        told = self._verbs.post
        self._verbs.read(
            lambda: self._prepare_demo(lambda text: told(self._say, text)),
            self._on_done,
            self._failed,
        )

    def join_clinic(self, address: str, redis_address: str) -> None:
        """An address may be a server's name alone: the rest of it is always the same."""
        if self._working:
            return
        server = address.strip()
        if not server:
            self._view.show_address_problem(
                translate("FirstStart", "Type the address that your IT gave you.")
            )
            return
        database_url, redis_url = database_url_of(server), redis_url_of(redis_address)
        self._begin(translate("FirstStart", "Writing the settings"))
        self._verbs.write(lambda: self._join(database_url, redis_url), self._on_done, self._failed)

    # --- The enrolment file -----------------------------------------------------------------------------

    def open_enrolment(self, path: str) -> None:
        """Shows what the file says; nothing is written before somebody has compared the code."""
        read = self._read_enrolment
        if self._working or read is None:
            return
        self._begin(translate("FirstStart", "Reading the file"))
        self._verbs.read(lambda: read(Path(path)), self._show_enrolment, self._failed)

    def accept(self, redis_password: str) -> None:
        accept, enrolment = self._accept_enrolment, self._enrolment
        if self._working or accept is None or enrolment is None:
            return
        self._begin(translate("FirstStart", "Looking at the server"))
        self._verbs.write(
            lambda: accept(enrolment, redis_password), lambda _path: self._on_done(None), self._failed
        )

    def _show_enrolment(self, enrolment: Enrolment) -> None:
        self._working = False
        self._view.show_working("")
        self._enrolment = enrolment
        leaving = ((translate("FirstStart", "Joined until now"), self._until_now),) if self._until_now else ()
        self._view.show_enrolment(
            (
                *leaving,
                (translate("FirstStart", "Clinic"), enrolment.clinic_name or "–"),
                (translate("FirstStart", "This desk"), enrolment.terminal_name),
                (translate("FirstStart", "Server"), enrolment.database_url.partition("://")[2]),
                (translate("FirstStart", "Made by"), enrolment.made_by or "–"),
                (translate("FirstStart", "Code"), code_of(enrolment)),
            ),
            asks_password=enrolment.redis_needs_password,
        )

    def _say(self, text: str) -> None:
        """What the preparation says is marked where it says it (start/demo.py: on_progress)."""
        self._view.show_working(translate("Progress", text))

    def _begin(self, text: str) -> None:
        self._working = True
        self._view.clear_problem()
        self._view.show_working(text)

    def _failed(self, error: MediBookError) -> None:
        self._working = False
        self._view.show_working("")
        self._view.show_problem(*sentence(error))


def database_url_of(address: str) -> str:
    """An address, or a server's name alone: the rest of it is always the same."""
    server = address.strip()
    return server if "://" in server else f"postgresql://{server}/medibook"


def redis_url_of(address: str) -> str:
    redis = address.strip()
    return redis if "://" in redis or not redis else f"redis://{redis}"

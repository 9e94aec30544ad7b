"""F10: the clinic's administration; only who may open one of its pages has it in the rail."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.jobs.administration.page import GROUPS, AdminPage
from medibook_desktop.desktop.jobs.administration.topics import ADMIN_TOPICS
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.widgets.page_list import PageEntry, PageList
from medibook_desktop.desktop.widgets.places import Place
from medibook_desktop.domain.errors import NotAllowed


class AdministrationJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: PageList | None = None
        self._topics = tuple(make(desk) for make in ADMIN_TOPICS)
        self._pages = self._allowed_pages()
        if self._pages:
            desk.view.places.add(
                Place("clinic", "clinic", translate("Commands", "Clinic"), "F10", self._make, keys=self._keys)
            )

    def commands(self) -> Mapping[str, Callable[[], None]]:
        every = [page.name for topic in self._topics for page in topic.pages]
        return {"go.clinic": self._go} | {f"admin.{name}": self._opening(name) for name in every}

    def close(self) -> None:
        for topic in self._topics:
            topic.close()

    def keep(self) -> tuple[str, dict[str, object]] | None:
        if self._screen is None:
            return None
        kept = {type(topic).__name__: topic.keep() for topic in self._topics if hasattr(topic, "keep")}
        return self._screen.current, kept

    def restore(self, kept: tuple[str, dict[str, object]]) -> None:
        """The place itself is opened by who calls this, if it was the one that was shown."""
        name, of_topics = kept
        self._desk.view.places.open("clinic")
        self._open(name)
        for topic in self._topics:
            state = of_topics.get(type(topic).__name__)
            if state is not None and hasattr(topic, "restore"):
                topic.restore(state)

    def _allowed_pages(self) -> dict[str, AdminPage]:
        rights = self._desk.session.me.rights
        found = [page for topic in self._topics for page in topic.pages if page.right in rights]
        return {page.name: page for group in GROUPS for page in found if page.group == group}

    def _make(self) -> QWidget:
        screen = self._screen = PageList(
            [
                PageEntry(page.name, translate("Administration", page.group), page.icon, page.text, page.make)
                for page in self._pages.values()
            ]
        )
        screen.opened.connect(lambda name: self._pages[name].shown())
        screen.left.connect(lambda: self._desk.carry_out("go.agenda"))
        return screen

    def _go(self) -> None:
        """The page where one was; the first time the first one."""
        if not self._pages:
            self._desk.view.notice.show_notice("warning", *sentence(NotAllowed()))
            return
        self._desk.view.places.open("clinic")
        if self._screen is not None:
            self._open(self._screen.current or next(iter(self._pages)))

    def _opening(self, name: str) -> Callable[[], None]:
        def open_page() -> None:
            self._desk.view.places.open("clinic")
            self._open(name)
            if self._screen is not None and not self._screen.has_keys():
                self._screen.offer_keys()

        return open_page

    def _open(self, name: str) -> None:
        if self._screen is not None:
            self._screen.open(name)

    def _keys(self) -> Sequence[tuple[str, str]]:
        page = self._pages.get(self._screen.current) if self._screen is not None else None
        own = page.keys() if page is not None else ()
        return [
            *own,
            ("Alt+↑  Alt+↓", translate("Administration", "The page before, the next page")),
            ("Enter  →", translate("Administration", "From the list of pages into the page")),
            ("Esc", translate("Administration", "Back to the list of pages, then to the agenda")),
        ]

"""What a command is: id, text, shortcut, right needed, icon."""

from __future__ import annotations

from dataclasses import dataclass

from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP, translate
from medibook_desktop.domain.roles import Right


@dataclass(frozen=True, slots=True)
class Command:
    """Of several rights any one is enough. `on_visit` commands have a single letter that counts while a visit is
    selected in the agenda. `in_palette` is False for what makes no sense without a place on the screen.
    """

    id: str
    text: str
    shortcut: str = ""
    right: Right | tuple[Right, ...] | None = None
    icon: str = ""
    group: str = "Window"
    on_visit: bool = False
    in_palette: bool = True

    @property
    def label(self) -> str:
        return translate("Commands", self.text)

    @property
    def group_label(self) -> str:
        return translate("Commands", self.group)


GO = QT_TRANSLATE_NOOP("Commands", "Go to")
VISIT = QT_TRANSLATE_NOOP("Commands", "Selected visit")
FREE = QT_TRANSLATE_NOOP("Commands", "Selected free time")
WINDOW = QT_TRANSLATE_NOOP("Commands", "Window")
ADMINISTRATION = QT_TRANSLATE_NOOP("Commands", "Administration")
LANGUAGE = QT_TRANSLATE_NOOP("Commands", "Language")


def allowed(command: Command, rights: frozenset[str]) -> bool:
    if isinstance(command.right, tuple):
        return any(right in rights for right in command.right)
    return command.right is None or command.right in rights

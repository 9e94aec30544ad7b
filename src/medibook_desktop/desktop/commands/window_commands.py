"""What concerns the window itself."""

from __future__ import annotations

from medibook_desktop.desktop.commands.command import LANGUAGE, WINDOW, Command
from medibook_desktop.desktop.language.translate import QT_TRANSLATE_NOOP

WINDOW_COMMANDS: tuple[Command, ...] = (
    Command(
        "window.refresh",
        QT_TRANSLATE_NOOP("Commands", "Read the agenda again"),
        "F9",
        icon="refresh",
        group=WINDOW,
    ),
    Command(
        "window.keys", QT_TRANSLATE_NOOP("Commands", "Keys of where you are"), "F1", icon="keys", group=WINDOW
    ),
    Command(
        "window.theme",
        QT_TRANSLATE_NOOP("Commands", "Light or dark"),
        "Ctrl+Shift+L",
        icon="theme",
        group=WINDOW,
    ),
    Command(
        "window.larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), "Ctrl++", icon="larger", group=WINDOW
    ),
    Command(
        "window.smaller",
        QT_TRANSLATE_NOOP("Commands", "Smaller text"),
        "Ctrl+-",
        icon="smaller",
        group=WINDOW,
    ),
    Command(
        "window.lock", QT_TRANSLATE_NOOP("Commands", "Lock the screen"), "F12", icon="lock", group=WINDOW
    ),
    Command(
        "window.switch_user",
        QT_TRANSLATE_NOOP("Commands", "Change of user: somebody else signs in here"),
        "F11",
        icon="user",
        group=WINDOW,
    ),
    Command(
        "account.password",
        QT_TRANSLATE_NOOP("Commands", "Change my password"),
        icon="keys",
        group=WINDOW,
    ),
    Command(
        "window.sign_out",
        QT_TRANSLATE_NOOP("Commands", "Sign out"),
        "Ctrl+Shift+Q",
        icon="sign_out",
        group=WINDOW,
    ),
    Command(
        "window.start_again",
        QT_TRANSLATE_NOOP("Commands", "Start again with the newer version"),
        icon="refresh",
        group=WINDOW,
    ),
    Command("help.tour", QT_TRANSLATE_NOOP("Commands", "Show me round"), icon="help", group=WINDOW),
    Command(
        "language.system",
        QT_TRANSLATE_NOOP("Commands", "Language of this computer"),
        icon="settings",
        group=LANGUAGE,
    ),
    # Each language is called what its speakers call it, whatever is spoken now.
    Command("language.en", "English", icon="settings", group=LANGUAGE),
    Command("language.de", "Deutsch", icon="settings", group=LANGUAGE),
    Command("language.es", "Español", icon="settings", group=LANGUAGE),
    Command("language.fr", "Français", icon="settings", group=LANGUAGE),
    Command("language.ar", "العربية", icon="settings", group=LANGUAGE),
)

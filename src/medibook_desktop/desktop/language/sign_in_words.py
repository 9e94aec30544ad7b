"""What is said about passwords and about waiting for the next try."""

from __future__ import annotations

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import number


def wait_words(seconds: int) -> str:
    """Ticks once a second, so the digits keep their places."""
    minutes, rest = divmod(seconds, 60)
    left = f"{number(minutes)}:{rest:02d}" if minutes else translate("SignIn", "%n second(s)", "", rest)
    return translate("SignIn", "Too many wrong passwords. You can try again in {time}.").format(time=left)


def strength_words(strength: int) -> str:
    """Of 0 (guessed at once) to 4."""
    return (
        translate("Password", "Guessed at once"),
        translate("Password", "Guessed quickly"),
        translate("Password", "Good enough"),
        translate("Password", "Good"),
        translate("Password", "Very good"),
    )[max(0, min(strength, 4))]

"""What the sign-in screen can show, as its presenter sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DemoUser:
    """One click signs in; only the demo clinic has these. `label` is a role, or the text itself."""

    username: str
    password: str
    label: str


class SignInView(Protocol):
    def show_place(self, text: str) -> None: ...

    def show_username(self, username: str) -> None: ...

    def show_demo_users(self, users: tuple[DemoUser, ...]) -> None: ...

    def show_working(self, working: bool) -> None: ...

    def show_problem(self, sentence: str, next_step: str, action: str = "") -> None: ...

    def show_password_problem(self, sentence: str, next_step: str) -> None: ...

    def show_wait(self, seconds: int) -> None:
        """So long nobody can try; 0: one may."""

    def clear_problem(self) -> None: ...

    def show_new_password(self, greeting: str, why: str) -> None:
        """The page on which a new password is chosen; "" goes back to signing in."""

    def show_strength(self, strength: int, said: str, next_step: str) -> None: ...

    def show_new_password_problem(self, field: str, said: str) -> None: ...

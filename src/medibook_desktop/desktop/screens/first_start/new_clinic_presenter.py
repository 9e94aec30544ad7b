"""Decides about a new clinic: what is proposed, what is wrong with what was typed, and making it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.regions import countries, country_here, subdivisions, zone_of, zones
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.errors import InvalidInput, MediBookError, SignInFailed
from medibook_desktop.domain.new_clinic import NewClinic, checked
from medibook_desktop.domain.user_names import proposed_username

Progress = Callable[[str], None]
MakeHere = Callable[[NewClinic, Progress], object]
MakeOnServer = Callable[[str, str, str, str, NewClinic, Progress], object]
"""Database address, Redis address, owner, owner's password, the clinic, progress."""
CheckPassword = Callable[[str, Sequence[str]], None]
"""Raises WeakPassword for one that is easily guessed; with the words that it must not be made of."""


@dataclass(frozen=True, slots=True, repr=False)
class TypedClinic:
    name: str
    country: str
    subdivision: str
    zone: str
    admin_name: str
    username: str
    password: str
    again: str
    on_server: bool
    address: str
    redis_address: str
    owner: str
    owner_password: str


class NewClinicView(Protocol):
    def show_countries(self, choices: Sequence[tuple[str, str]], chosen: str) -> None: ...

    def show_places(
        self, subdivisions: Sequence[tuple[str, str]], zones: Sequence[tuple[str, str]], zone: str
    ) -> None: ...

    def show_username(self, username: str) -> None: ...

    def show_working(self, text: str) -> None: ...

    def show_problem(self, sentence: str, next_step: str) -> None: ...

    def show_field_problem(self, field: str, sentence: str) -> None: ...

    def clear_problems(self) -> None: ...


class NewClinicPresenter:
    def __init__(
        self,
        verbs: Verbs,
        view: NewClinicView,
        *,
        make_here: MakeHere,
        make_on_server: MakeOnServer,
        check_password: CheckPassword,
        on_done: Callable[[object], None],
    ) -> None:
        self._verbs = verbs
        self._view = view
        self._make_here = make_here
        self._make_on_server = make_on_server
        self._check_password = check_password
        self._on_done = on_done
        self._is_working = False
        self._username_is_own = False

    def open(self) -> None:
        """What this computer says of its country and its time, as a proposal."""
        country = country_here()
        self._view.show_countries(countries(), country)
        self.choose_country(country)

    def choose_country(self, country: str) -> None:
        self._view.show_places(subdivisions(country), zones(country), zone_of(country))

    def type_name(self, name: str) -> None:
        """A user name is proposed until somebody types one."""
        if not self._username_is_own:
            self._view.show_username(proposed_username(name))

    def type_username(self) -> None:
        self._username_is_own = True

    def make(self, typed: TypedClinic) -> None:
        if self._is_working:
            return
        self._view.clear_problems()
        new = NewClinic(
            typed.name,
            typed.zone,
            typed.country,
            typed.subdivision,
            typed.admin_name,
            typed.username,
            typed.password,
        )
        try:
            new = checked(new)
        except InvalidInput as error:
            self._failed(error)
            return
        try:
            self._check_password(typed.password, (new.name, new.admin_name, new.username))
        except MediBookError as error:
            self._view.show_field_problem("password", " ".join(sentence(error)))
            return
        if typed.again != typed.password:
            self._view.show_field_problem(
                "again", translate("FirstStart", "The two passwords differ. Type the second one again.")
            )
            return
        server = typed.address.strip()
        if typed.on_server and not server:
            self._view.show_field_problem(
                "address", translate("FirstStart", "Type the address of the server.")
            )
            return
        self._is_working = True
        self._view.show_working(translate("FirstStart", "Making the clinic"))
        self._verbs.write(lambda: self._call(typed, new), self._on_done, self._failed)

    def _call(self, typed: TypedClinic, new: NewClinic) -> object:
        def told(text: str) -> None:
            self._verbs.post(self._view.show_working, translate("Progress", text))

        if not typed.on_server:
            return self._make_here(new, told)
        return self._make_on_server(
            typed.address, typed.redis_address, typed.owner.strip(), typed.owner_password, new, told
        )

    def _failed(self, error: MediBookError) -> None:
        self._is_working = False
        self._view.show_working("")
        if isinstance(error, SignInFailed):
            text = translate("FirstStart", "The server does not take this name and password.")
            self._view.show_field_problem("owner_password", text)
            return
        field = str(error.details.get("field", "")) if isinstance(error, InvalidInput) else ""
        if field in ("name", "zone", "country", "admin_name", "username", "password"):
            self._view.show_field_problem(field, sentence(error)[0])
        else:
            self._view.show_problem(*sentence(error))

"""A new clinic in an empty database: the schema, the clinic's row, its first administrator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import sqlalchemy as sa

from medibook_desktop.database.engine import Database, owner_connection
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.queries import setting_up as queries
from medibook_desktop.database.roles import make_staff
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.errors import ClinicExists, InvalidInput
from medibook_desktop.domain.new_clinic import NewClinic, SetUpState, checked
from medibook_desktop.domain.roles import Role
from medibook_desktop.services.public_holidays import public_holidays

Progress = Callable[[str], None]


def make_clinic(owner_url: str, new: NewClinic, on_progress: Progress = lambda _text: None) -> NewClinic:
    """Makes it and returns it as it was written. `owner_url` signs in who may create roles.

    Raises InvalidInput, ClinicExists when somebody has set up a clinic in this database before (nothing is changed
    then), DatabaseAway, SignInFailed, NotAllowed, TooBusy, SchemaTooNew.
    """
    new = checked(new)
    # Only whether there is such a calendar: the clinic's times will ask for it every day.
    today = datetime.now(UTC).date()
    public_holidays(new.country, new.subdivision, today, today)
    if new.subdivision and not new.country:
        raise InvalidInput("A part of a country needs its country.", field="country")
    on_progress("Preparing the database")
    # First the look: nobody's clinic is migrated because somebody mistook its address for an empty one.
    with owner_connection(owner_url) as connection:
        _refuse_second(connection)
    migrate(owner_url)
    on_progress("Writing the clinic")
    with owner_connection(owner_url) as connection:
        if not queries.add_clinic(connection, new):
            _refuse_second(connection)
        make_staff(connection, new.username, new.admin_name, Role.ADMIN, new.password)
    return new


def _refuse_second(connection: sa.Connection) -> None:
    name = queries.any_clinic(connection)
    if name is not None:
        raise ClinicExists(name=name)


class SettingUp:
    """For the guide that shows an administrator what is still to do."""

    def __init__(self, shards: Shards) -> None:
        self._shards = shards

    def state(self) -> SetUpState:
        def ask(database: Database) -> SetUpState:
            with database.read() as connection:
                return queries.state(connection)

        return self._shards.fan_out(ask, _anywhere)[0]


def _anywhere(states: Sequence[SetUpState]) -> SetUpState:
    """The directory's, which the others have copies of; times and visits may be on any shard."""
    return replace(
        states[0],
        has_free_times=any(each.has_free_times for each in states),
        has_bookings=any(each.has_bookings for each in states),
    )

"""A release is rolled out to frozen programs while they book: unpacked, started by the launcher, nothing lost.

Forty terminals: `medibook bench updates`, whose programs are this package's source in two versions.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.start.bench import updates
from medibook_desktop.start.bench.figures import to_text
from medibook_desktop.start.bench.place import bench_place
from medibook_desktop.start.bench.updates_builds import PROGRAM, Builds, with_key
from tests.builds.other_builds import other_build

pytestmark = pytest.mark.timeout(1800)

BUILD = Path(__file__).resolve().parents[2] / "build" / "program" / PROGRAM
VERSIONS = ("7.0.0", "7.1.0")
COUNT = 6
_TERMINAL = '''
def start_terminal(*, has_display, enrolment=None):
    """Without a window, and with a person who is told what to do."""
    from medibook_desktop.start.bench.updates_desk import main

    return main()
'''


def frozen_builds(folder: Path) -> Builds:
    older, newer = (
        other_build(
            BUILD, version, folder / version, modules={"medibook_desktop.start.start_terminal": _TERMINAL}
        )
        for version in VERSIONS
    )
    return with_key(folder, older / PROGRAM, newer / PROGRAM, VERSIONS, migrates=False)


def test_frozen_programs_are_updated_while_they_book(servers: RunningServers) -> None:
    load = updates.Load(count=COUNT, spread=60.0, bookings=6.0, seconds=3.0, control=False)
    with bench_place(servers.owner_url, servers.redis_url, desks=COUNT) as place:
        figure = updates.run(place, load, print, frozen_builds)
    print(to_text(figure))
    assert figure.problems == ()
    assert set(figure.details["bookings_beside"]) == set(VERSIONS)


def test_a_roll_out_loses_nothing_and_its_control_does(servers: RunningServers) -> None:
    """The schema of the newer version comes while the older one books; the control does not wait for its bookings."""
    load = updates.Load(count=3, spread=8.0, bookings=6.0, seconds=1.0)
    with bench_place(servers.owner_url, servers.redis_url, desks=4) as place:
        figure = updates.run(place, load, print)
    print(to_text(figure))
    assert figure.problems == ()
    control = figure.details["control"]
    assert control["doubled without the request's id"] > 0
    assert control["doubled with it"] == 0
    assert "two visits" in control["the checker says"]

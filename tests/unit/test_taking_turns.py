"""The more terminals there are, the less often each looks for work that one of them does for all."""

from __future__ import annotations

import pytest

from medibook_desktop.services.taking_turns import Crowd


@pytest.mark.parametrize(("others", "stretched"), [(0, 15.0), (9, 15.0), (19, 30.0), (199, 300.0)])
def test_all_together_look_as_often_as_ten_would(others: int, stretched: float) -> None:
    assert Crowd(lambda: others).stretched(15.0) == stretched


def test_whoever_knows_of_nobody_looks_as_often_as_if_it_were_alone() -> None:
    assert Crowd().stretched(60.0) == 60.0

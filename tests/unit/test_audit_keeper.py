"""What a desk keeps of the chain's end, and that it notices when the end is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from medibook_desktop.domain.audit import Anchor
from medibook_desktop.domain.audit_chain import ids_of, jsonb_text, parsed
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.services.audit_keeper import ANCHORS_KEPT, RETENTION_EVERY, Anchors, AuditKeeper
from tests.helpers.conditions import wait_until


def anchor(seal: int, hashed: str = "", chain: str = "c") -> Anchor:
    return Anchor(chain, seal, hashed or f"{seal:064x}")


class Chain:
    """The seals of a database, by number."""

    def __init__(self, *seals: Anchor) -> None:
        self.seals = {each.seal: each for each in seals}
        self.name = "c"
        self.more = [True, False]
        self.rounds = self.applied = 0
        self.broken: list[Anchor] = []

    def seal(self) -> bool | None:
        self.rounds += 1
        return self.more.pop(0) if self.more else None

    def apply_retention(self) -> int:
        self.applied += 1
        return 5

    def end(self, known: int | None) -> tuple[Anchor | None, str, str | None]:
        found = self.seals.get(known) if known is not None else None
        end = self.seals[max(self.seals)] if self.seals else None
        return end, self.name, found.hash if found else None

    def note_broken(self, kept: Anchor) -> None:
        self.broken.append(kept)


def test_one_in_a_hundred_and_the_latest_are_kept_for_each_clinic(tmp_path: Path) -> None:
    path = tmp_path / "anchors.json"
    kept = Anchors(path, "here")
    for seal in (1, 1, 2, 50, 101, 150, 260, 300):
        kept.keep(anchor(seal))
    assert [each.seal for each in kept.kept] == [1, 101, 260, 300]
    assert Anchors(path, "here").kept == kept.kept
    assert Anchors(path, "elsewhere").latest is None
    Anchors(path, "elsewhere").keep(anchor(7))
    assert Anchors(path, "here").kept == kept.kept
    for seal in range(1000, 100_000, 200):
        kept.keep(anchor(seal))
    assert len(kept.kept) == ANCHORS_KEPT


@pytest.mark.parametrize("text", ["", "{", "[]", '{"here": 1}', '{"here": [[1]]}', "\x00\xff"])
def test_a_file_that_is_broken_is_begun_anew(tmp_path: Path, text: str) -> None:
    path = tmp_path / "anchors.json"
    path.write_text(text, "utf-8")
    kept = Anchors(path, "here")
    assert kept.kept == ()
    kept.keep(anchor(3))
    assert Anchors(path, "here").kept == (anchor(3),)


def test_a_folder_that_cannot_be_written_costs_the_comparison_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    path = tmp_path / "file" / "anchors.json"
    kept = Anchors(path, "here")
    kept.keep(anchor(3))
    assert kept.kept == (anchor(3),)
    assert not path.exists()


def test_a_keeper_seals_until_there_is_no_more_and_keeps_the_end(tmp_path: Path) -> None:
    chain, kept = Chain(anchor(1), anchor(2)), Anchors(tmp_path / "a.json", "here")
    keeper = AuditKeeper(chain, kept)
    for _ in range(RETENTION_EVERY + 1):
        keeper.step()
    assert chain.applied == 2
    assert kept.latest == anchor(2)
    assert chain.broken == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda chain: chain.seals.pop(2),
        lambda chain: chain.seals.update({2: anchor(2, "ff" * 32)}),
        lambda chain: setattr(chain, "name", "another"),
    ],
)
def test_it_notices_once_that_the_end_is_not_what_it_was(tmp_path: Path, spoil: object) -> None:
    chain, kept = Chain(anchor(1), anchor(2)), Anchors(tmp_path / "a.json", "here")
    told: list[Anchor] = []
    keeper = AuditKeeper(chain, kept, on_broken=told.append)
    keeper.step()
    spoil(chain)  # type: ignore[operator]
    chain.seals[9] = anchor(9)
    keeper.step()
    keeper.step()
    assert told == chain.broken == [anchor(2)]
    # What proves it is not overwritten by the new end.
    assert kept.latest == anchor(2)


def test_it_goes_on_when_the_database_was_away(tmp_path: Path) -> None:
    chain = Chain(anchor(1))
    answers: list[Exception] = [DatabaseAway(), ValueError("a mistake")]

    def seal() -> bool | None:
        chain.rounds += 1
        if answers:
            raise answers.pop(0)
        return False

    chain.seal = seal  # type: ignore[method-assign]
    kept = Anchors(tmp_path / "a.json", "here")
    keeper = AuditKeeper(chain, kept, every_seconds=0.001, after_failure_seconds=0.001)
    keeper.start()
    wait_until(lambda: kept.latest == anchor(1))
    keeper.close()
    assert chain.rounds >= 3


def test_json_is_written_as_postgresql_writes_it() -> None:
    line = '{"a": 1.50, "b": [1, "x\\\\y\\"\\n\\u0001 é"], "c": null, "d": true, "e": 0.00000001, "f": {}, "g": -1E+3}'
    again = jsonb_text(parsed(line))
    assert again == line.replace("-1E+3", "-1000")
    assert list(ids_of("{[1,4),[8,9)}")) == [1, 2, 3, 8]
    assert list(ids_of("{}")) == []

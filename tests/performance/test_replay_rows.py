"""Reading a file of requests: what is unusable as a whole, and what only makes a row impossible."""

import gzip
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.start.bench.replay_clinics import HOURS, doctors_wanted, shift_to_future
from medibook_desktop.start.bench.replay_rows import RequestRow, read_requests

HEADER = "PatientId,AppointmentID,Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood,No-show"
GOOD = "100,1,F,2016-04-29T18:38:08Z,2016-05-02T00:00:00Z,62,North Harbour,No"


def written(folder: Path, *lines: str, name: str = "requests.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    return path


def test_a_row_is_read_with_its_line(tmp_path: Path) -> None:
    rows, impossible = read_requests(written(tmp_path, GOOD))
    assert impossible == []
    assert rows == [
        RequestRow(
            line=2,
            request="1",
            patient="100",
            sex="F",
            asked_at=datetime(2016, 4, 29, 18, 38, 8, tzinfo=UTC),
            day=date(2016, 5, 2),
            age=62,
            area="North Harbour",
        )
    ]


def test_gzip_is_read_whatever_its_name(tmp_path: Path) -> None:
    plain = written(tmp_path, GOOD)
    packed = tmp_path / "requests.csv.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert read_requests(packed) == read_requests(plain)


def test_a_byte_order_mark_and_other_columns_do_not_matter(tmp_path: Path) -> None:
    path = written(tmp_path, GOOD)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_requests(path)[0]) == 1


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (GOOD.replace("2016-05-02", "2016-04-28"), "asked for after the day of the visit"),
        (GOOD.replace(",62,", ",-1,"), "negative age"),
        (GOOD.replace(",62,", ",131,"), "an age above 130"),
        (GOOD.replace(",62,", ",old,"), "malformed: Age is no whole number"),
        (GOOD.replace("2016-05-02T00:00:00Z", "soon"), "malformed: AppointmentDay is no date"),
        (GOOD.replace("2016-04-29T18:38:08Z", "2016-13-01"), "malformed: ScheduledDay is no date"),
        (GOOD.replace("North Harbour", " "), "malformed: Neighbourhood is empty"),
        (GOOD.replace("100,1", ",1"), "malformed: PatientId is empty"),
        (
            GOOD.replace("North Harbour", "North\x1bHarbour"),
            "malformed: a character that no name or number has",
        ),
        (GOOD + ",more", "malformed: more fields than the header has"),
        ("100,1,F", "malformed: fewer fields than the header has, no ScheduledDay"),
        ('100,1,"F"x,', "malformed: ',' expected after '\"'"),
    ],
)
def test_an_impossible_row_is_named_and_the_others_are_read(tmp_path: Path, row: str, why: str) -> None:
    other = GOOD.replace("100,1,", "200,2,")
    rows, impossible = read_requests(written(tmp_path, row, other))
    assert [found.line for found in rows] == [3]
    assert [(found.line, found.why) for found in impossible] == [(2, why)]


def test_the_same_request_twice_is_one_request(tmp_path: Path) -> None:
    rows, impossible = read_requests(written(tmp_path, GOOD, GOOD))
    assert len(rows) == 1
    assert impossible[0].why == "the request of line 2 again"


def test_asked_for_on_the_day_itself_is_possible(tmp_path: Path) -> None:
    assert len(read_requests(written(tmp_path, GOOD.replace("2016-05-02", "2016-04-29")))[0]) == 1


def unusable(path: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        read_requests(path)
    assert caught.value.next_step
    return caught.value.message


def test_unusable_files_say_what_is_wrong(tmp_path: Path) -> None:
    assert "cannot be read" in unusable(tmp_path / "missing.csv")
    assert "cannot be read" in unusable(tmp_path)
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert "is empty" in unusable(empty)
    assert "only a header" in unusable(written(tmp_path))
    other = tmp_path / "other.csv"
    other.write_text("name;age\nx;1\n", encoding="utf-8")
    assert "has no column PatientId" in unusable(other)
    assert "name;age" in unusable(other)
    named_gz = written(tmp_path, GOOD, name="plain.csv.gz")
    assert "is no gzip file" in unusable(named_gz)
    cut = tmp_path / "cut.csv.gz"
    cut.write_bytes(gzip.compress(written(tmp_path, GOOD).read_bytes())[:-10])
    assert "damaged gzip" in unusable(cut)
    latin = tmp_path / "latin.csv"
    latin.write_bytes((HEADER + "\n" + GOOD.replace("North", "Nörth")).encode("latin-1"))
    assert "not UTF-8" in unusable(latin)
    open_quote = written(tmp_path, GOOD.replace("F,", '"F,'))
    assert "never closed" in unusable(open_quote)


def test_clinics_are_sized_by_the_busy_day(tmp_path: Path) -> None:
    lines = [
        GOOD.replace("100,1,", f"{n},{n},").replace("2016-05-02", "2016-05-02" if n < 30 else "2016-05-03")
        for n in range(1, 60)
    ]
    rows, _ = read_requests(written(tmp_path, *lines))
    assert doctors_wanted(rows) == {"North Harbour": -(-29 // HOURS.slots)}


@pytest.mark.parametrize(
    ("first", "today", "days"),
    [
        (date(2016, 5, 2), date(2016, 5, 1), 0),
        (date(2016, 5, 2), date(2016, 5, 2), 7),
        (date(2016, 5, 2), date(2016, 5, 8), 7),
        (date(2016, 5, 2), date(2016, 5, 9), 14),
    ],
)
def test_days_move_by_whole_weeks_into_the_future(first: date, today: date, days: int) -> None:
    assert shift_to_future(first, today) == days

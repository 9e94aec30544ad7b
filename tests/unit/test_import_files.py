"""Files of other programs, as bytes and text: rows, encodings, dates, contacts, calendars, FHIR."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.imports import csv_rows as table
from medibook_desktop.domain.imports.csv_rows import csv_rows, fitted, guard, guess_delimiter, unguard
from medibook_desktop.domain.imports.dates import date_order, read_date, read_minutes, read_moment, read_time
from medibook_desktop.domain.imports.encodings import ENCODINGS, guess_encoding
from medibook_desktop.domain.imports.fhir import fhir_rows
from medibook_desktop.domain.imports.fields import guess_columns, headers_digest, is_own_export
from medibook_desktop.domain.imports.kinds import ImportKind, RawRow
from medibook_desktop.domain.imports.problems import FileUnusable, RowRefused
from medibook_desktop.domain.imports.vcards import vcard_rows
from medibook_desktop.services.imports_calendar import event_rows

LONDON = ZoneInfo("Europe/London")


def rows_of(text: str, delimiter: str = ";") -> list[RawRow]:
    return list(csv_rows(io.StringIO(text, newline=""), delimiter))


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(RowRefused) as caught:
        call()
    return caught.value.message


# --- Tables ----------------------------------------------------------------------------------------


def test_each_row_has_the_line_on_which_it_begins() -> None:
    rows = rows_of('a;b\r\n1;"two\r\nlines"\r\n\r\n3;4\r\n')
    assert [(row.line, row.cells) for row in rows] == [
        (1, ("a", "b")),
        (2, ("1", "two\r\nlines")),
        (4, ()),
        (5, ("3", "4")),
    ]


def test_a_quote_that_is_never_closed_costs_one_row() -> None:
    rows = rows_of('a;b\n1;"open\n2;x\n3;y\n')
    assert [row.line for row in rows if row.problem] == [2]
    assert [row.cells for row in rows if not row.problem] == [("a", "b"), ("2", "x"), ("3", "y")]


def test_a_quote_inside_of_a_cell_is_a_quote() -> None:
    assert rows_of('5" pipe;x\n')[0].cells == ('5" pipe', "x")


def test_a_quote_that_swallows_the_rest_of_a_long_file_is_found_without_reading_all_of_it() -> None:
    text = 'a;b\n1;"open\n' + "".join(f"{n};x\n" for n in range(table.MOST_LINES * 3))
    rows = rows_of(text)
    assert sum(row.problem is not None for row in rows) == 1
    assert len(rows) == table.MOST_LINES * 3 + 2


def test_a_row_with_more_cells_than_columns_is_refused_but_empty_ones_at_the_end_are_none() -> None:
    assert "17 cells" in str(fitted(RawRow(2, tuple("x" * 17)), 12).problem)
    assert "3 cells" in str(fitted(RawRow(2, ("a", "b", "c")), 12).problem)
    assert fitted(RawRow(2, ("a", "b", "", "")), 2) == RawRow(2, ("a", "b"))


def test_a_nul_byte_refuses_its_row_only() -> None:
    rows = rows_of("a;b\n1;x\x00y\n2;z\n")
    assert [row.problem is not None for row in rows] == [False, True, False]


def test_a_line_without_an_end_is_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "LONGEST_LINE", 1000)
    rows = rows_of("a;b\n" + "x" * 5000 + "\n1;2\n")
    assert [row.problem is None for row in rows] == [True, False, True]
    assert rows[-1].cells == ("1", "2")


@pytest.mark.parametrize(
    ("sample", "expected"),
    [
        ("a;b;c\n1;2,5;3\n", ";"),
        ("a,b\n1,2\n", ","),
        ("a\tb\n1\t2\n", "\t"),
        ("name\nAnna\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_what_divides_every_line_alike(sample: str, expected: str) -> None:
    assert guess_delimiter(sample) == expected


@given(st.text())
def test_a_guarded_cell_is_no_formula_and_comes_back_as_it_was(text: str) -> None:
    guarded = guard(text)
    assert not guarded.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguard(guarded) == text


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)


@given(
    st.lists(st.lists(cells, min_size=2, max_size=4), min_size=1, max_size=6),
    st.sampled_from([";", ",", "\t"]),
)
def test_what_a_csv_writer_writes_is_read_as_it_was(rows: list[list[str]], delimiter: str) -> None:
    import csv

    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    read = rows_of(file.getvalue(), delimiter)
    assert [row.cells for row in read] == [tuple(row) if any(map(str.strip, row)) else () for row in rows]
    assert not any(row.problem for row in read)


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading_of_tables_contacts_and_calendars(text: str) -> None:
    list(csv_rows(io.StringIO(text, newline=""), ";"))
    list(vcard_rows(io.StringIO(text, newline="")))
    list(vcard_rows(io.StringIO("BEGIN:VCARD\n" + text, newline="")))
    list(event_rows(io.StringIO("BEGIN:VEVENT\n" + text, newline="")))
    with suppress(FileUnusable):
        list(fhir_rows(io.StringIO("{" + text, newline="")))


# --- Characters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "country", "expected"),
    [
        ("Müller".encode(), "DE", "utf-8"),
        ("\ufeffMüller".encode(), "DE", "utf-8"),
        ("\ufeffMüller".encode("utf-16-le"), "DE", "utf-16-le"),
        ("\ufeffMüller".encode("utf-16-be"), "DE", "utf-16-be"),
        ("Name;Müller;Anna".encode("utf-16-le"), "DE", "utf-16-le"),
        ("Name;Müller;Anna".encode("utf-16-be"), "DE", "utf-16-be"),
        ("Müller".encode("cp1252"), "DE", "cp1252"),
        ("Łucja".encode("cp1250"), "PL", "cp1250"),
        ("Ольга".encode("cp1251"), "UA", "cp1251"),
        ("plain", "PL", "utf-8"),
        ("Müller".encode("cp1252"), "", "cp1252"),
    ],
)
def test_the_encoding_is_found_by_a_rule(written: bytes | str, country: str, expected: str) -> None:
    data = written.encode() if isinstance(written, str) else written
    assert guess_encoding([data], country) == expected
    assert expected in ENCODINGS


def test_a_letter_that_is_cut_between_two_parts_of_the_file_is_whole() -> None:
    data = ("x" * 100 + "ü").encode()
    assert guess_encoding([data[:101], data[101:]], "DE") == "utf-8"
    assert guess_encoding([data[:101]], "DE") == "cp1252"


# --- Headers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "headers", "expected"),
    [
        (
            ImportKind.PATIENTS,
            ["Patienten-Nr.", "Nachname", "Vorname", "Geb.-Datum", "Telefon", "PLZ", "Ort", "Kasse"],
            ("external_id", "last_name", "first_name", "birth_date", "phone", "postal_code", "city", ""),
        ),
        (
            ImportKind.PATIENTS,
            ["Nom", "Prénom", "Date de naissance"],
            ("last_name", "first_name", "birth_date"),
        ),
        (
            ImportKind.PATIENTS,
            ["Apellidos", "Nombre", "Fecha de nacimiento"],
            ("last_name", "first_name", "birth_date"),
        ),
        (
            ImportKind.PATIENTS,
            ["PatientID", "Full name", "DOB", "Mobile"],
            ("external_id", "name", "birth_date", "phone"),
        ),
        (
            ImportKind.APPOINTMENTS,
            ["Termin-ID", "Patientennummer", "Arzt", "Datum", "Uhrzeit", "Dauer", "Status"],
            ("external_id", "patient_id", "doctor", "date", "time", "minutes", "status"),
        ),
        (
            ImportKind.HOURS,
            ["Arzt", "Wochentag", "von", "bis", "Taktung"],
            ("doctor", "weekday", "starts", "ends", "slot_minutes"),
        ),
    ],
)
def test_columns_are_guessed_from_headers_in_several_languages(
    kind: ImportKind, headers: list[str], expected: tuple[str, ...]
) -> None:
    assert guess_columns(kind, headers) == expected


def test_no_field_is_guessed_twice_and_headers_are_remembered_without_their_accents() -> None:
    assert guess_columns(ImportKind.PATIENTS, ["name", "Name"]).count("name") == 1
    assert headers_digest(["Prénom", "Nom"]) == headers_digest(["prenom", "NOM"])
    assert is_own_export(["medibook_id", "name"])
    assert not is_own_export(["id", "name"])


# --- Dates and times -------------------------------------------------------------------------------


def test_the_order_of_dates_is_what_the_file_shows_or_is_asked_for() -> None:
    assert date_order(["1.2.2026", "31.12.2026"]) == ("DMY", "")
    assert date_order(["01/02/2026", "12/31/2026"]) == ("MDY", "")
    assert date_order(["2026-12-31", ""]) == ("DMY", "")
    assert date_order(["03/04/2026", "05/05/2026"]) == ("", "03/04/2026")
    assert date_order(["05/05/2026"]) == ("", "05/05/2026")


def test_dates_are_read_in_that_order_and_in_no_other() -> None:
    assert read_date("31/12/2026", "DMY") == date(2026, 12, 31)
    assert read_date("12/31/2026", "MDY") == date(2026, 12, 31)
    assert read_date("2026-12-31", "MDY") == read_date("20261231", "MDY") == date(2026, 12, 31)
    assert read_date("٣١/١٢/٢٠٢٦", "DMY") == date(2026, 12, 31)
    assert "no day of the calendar" in refused(lambda: read_date("12/31/2026", "DMY"))
    assert "no day of the calendar" in refused(lambda: read_date("29.2.2027", "DMY"))
    assert "four digits" in refused(lambda: read_date("1.2.84", "DMY"))
    assert "no date" in refused(lambda: read_date("44562", "DMY"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:05", (9, 5)),
        ("09.30", (9, 30)),
        ("9h30", (9, 30)),
        ("2:15 pm", (14, 15)),
        ("12:00 am", (0, 0)),
        ("14 Uhr", (14, 0)),
    ],
)
def test_times_of_day(text: str, expected: tuple[int, int]) -> None:
    assert read_time(text) == time(*expected)


@pytest.mark.parametrize("text", ["25:00", "9:60", "noon", "13:00 pm", "", "9:00:30"])
def test_what_is_no_time_of_day(text: str) -> None:
    assert "no time of day" in refused(lambda: read_time(text))


def test_moments_on_the_clinics_clock_and_with_an_offset() -> None:
    assert read_moment("01/07/2026 09:00", "DMY", LONDON) == datetime(2026, 7, 1, 8, tzinfo=UTC)
    assert read_moment("2026-07-01T09:00:00+02:00", "DMY", LONDON) == datetime(2026, 7, 1, 7, tzinfo=UTC)
    assert read_moment("2026-07-01 09:00Z", "DMY", LONDON) == datetime(2026, 7, 1, 9, tzinfo=UTC)


def test_times_that_a_clock_change_skips_or_repeats_are_refused_unless_the_offset_says_which() -> None:
    assert "clocks go forward" in refused(lambda: read_moment("29.03.2026 01:30", "DMY", LONDON))
    assert "comes twice" in refused(lambda: read_moment("25.10.2026 01:30", "DMY", LONDON))
    assert read_moment("2026-10-25T01:30+00:00", "DMY", LONDON) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert "whole day" in refused(lambda: read_moment("2026-10-25", "DMY", LONDON))


@pytest.mark.parametrize(
    ("text", "minutes"), [("30", 30), ("30 min", 30), ("0:45", 45), ("PT1H15M", 75), ("15.0", 15)]
)
def test_lengths(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001
    st.sampled_from(["Europe/London", "America/Sao_Paulo", "Asia/Tehran"]),
)
def test_a_moment_written_with_its_offset_is_read_again(moment: datetime, zone: str) -> None:
    aware = (
        moment.replace(second=0, microsecond=0, tzinfo=ZoneInfo(zone))
        .astimezone(UTC)
        .astimezone(ZoneInfo(zone))
    )
    assert read_moment(aware.isoformat(), "DMY", LONDON) == aware

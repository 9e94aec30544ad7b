"""Contacts, calendars and FHIR of other programs: folded, escaped, broken, in any time zone; and back."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.imports.content_lines import (
    components,
    content_line,
    escaped,
    folded,
    unescaped,
    unfolded,
)
from medibook_desktop.domain.imports.fhir import fhir_rows
from medibook_desktop.domain.imports.problems import FileUnusable
from medibook_desktop.domain.imports.vcards import CHOICES, vcard, vcard_rows
from medibook_desktop.services.imports_calendar import COLUMNS as EVENT
from medibook_desktop.services.imports_calendar import event_rows

# --- Contacts --------------------------------------------------------------------------------------


def cards(text: str) -> list[dict[str, str]]:
    return [dict(zip(CHOICES, row.cells, strict=True)) for row in vcard_rows(io.StringIO(text, newline=""))]


def test_vcards_of_three_versions_with_folds_groups_and_quoted_printable() -> None:
    [new, old, older] = cards(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\n  Silva\r\nBDAY:19840312\r\n"
        'item1.TEL;TYPE="voice,cell":tel:+44-7700-900123\r\n'
        "TEL;TYPE=fax:1\r\nADR:;;12 Harbour St\\, Flat 2;London;;E1 6AN;UK\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:Müller;Jürgen;;Dr.;\nTEL;TYPE=HOME:030 1\nTEL;TYPE=CELL:0170 2\n"
        "EMAIL:j@x.org\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=\nler;Eva\nTEL;CELL:0171\nEND:VCARD\n"
    )
    assert (new["name"], new["birth_date"], new["phone"]) == ("Anna Silva", "1984-03-12", "+44-7700-900123")
    assert new["address"] == "12 Harbour St, Flat 2, E1 6AN London, UK"
    assert (old["name"], old["phone"], old["other_phone"], old["email"]) == (
        "Jürgen Müller",
        "0170 2",
        "030 1",
        "j@x.org",
    )
    assert (older["name"], older["phone"]) == ("Eva Müller", "0171")


def test_a_broken_card_is_refused_and_the_next_one_is_read() -> None:
    text = (
        "BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nnonsense\nEND:VCARD\n"
        "BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Three\nEND:VCARD\n"
    )
    rows = list(vcard_rows(io.StringIO(text)))
    assert [(row.line, row.problem is None) for row in rows] == [
        (1, False),
        (3, False),
        (7, False),
        (10, True),
    ]
    assert "never ends" in str(rows[0].problem)
    assert "no name" in str(rows[2].problem)


plain = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60).map(
    lambda t: " ".join(t.split())
)


@given(plain.filter(bool), plain, plain, st.dates(date(1900, 1, 1), date(2026, 1, 1)))
def test_a_card_that_is_written_is_read_as_it_was(name: str, address: str, email: str, born: date) -> None:
    fields = {
        "name": name,
        "address": address,
        "email": email,
        "birth_date": born.isoformat(),
        "medibook_id": "7",
    }
    [read] = cards(vcard(fields))
    assert {key: value for key, value in read.items() if value} == {
        key: value for key, value in fields.items() if value
    }


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=200))
def test_a_content_line_is_folded_and_escaped_and_comes_back(text: str) -> None:
    line = folded(f"NOTE:{escaped(text)}")
    assert all(len(piece.encode()) <= 75 for piece in line.split("\r\n"))
    [(_, read)] = list(unfolded(io.StringIO(line, newline="\r\n")))
    found = content_line(read)
    assert found is not None
    assert unescaped(found.value) == text


def test_alarms_inside_of_an_event_are_not_the_event() -> None:
    text = "BEGIN:VEVENT\nSUMMARY:A\nBEGIN:VALARM\nSUMMARY:B\nEND:VALARM\nEND:VEVENT\n"
    [event] = components(io.StringIO(text), frozenset({"VEVENT"}))
    assert event.text("SUMMARY") == "A"


# --- Calendars -------------------------------------------------------------------------------------


def events(text: str) -> list[tuple[dict[str, str], str]]:
    rows = event_rows(io.StringIO("BEGIN:VCALENDAR\n" + text + "END:VCALENDAR\n"))
    return [
        (dict(zip(EVENT, row.cells, strict=True)), row.problem.message if row.problem else "") for row in rows
    ]


def event(*lines: str) -> str:
    return "\n".join(["BEGIN:VEVENT", "UID:1", "SUMMARY:Anna", *lines, "END:VEVENT", ""])


OWN_ZONE = """BEGIN:VTIMEZONE
TZID:Nowhere Standard Time
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0530
TZOFFSETTO:+0530
TZNAME:NST
END:STANDARD
END:VTIMEZONE
"""


def test_times_of_events_have_the_offset_of_their_zone() -> None:
    found = events(
        OWN_ZONE
        + event("DTSTART:20260301T090000Z", "DTEND:20260301T091500Z")
        + event("DTSTART;TZID=America/New_York:20260701T090000", "DURATION:PT30M")
        + event("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260701T090000")
        + event("DTSTART;TZID=Nowhere Standard Time:20260701T090000")
        + event("DTSTART:20260701T090000")
        + event("DTSTART;VALUE=DATE:20260701")
    )
    assert [cells["DTSTART"] for cells, _ in found] == [
        "2026-03-01T09:00:00+00:00",
        "2026-07-01T09:00:00-04:00",
        "2026-07-01T09:00:00+02:00",
        "2026-07-01T09:00:00+05:30",
        "2026-07-01T09:00:00",
        "2026-07-01",
    ]
    assert found[1][0]["DURATION"] == "30"
    assert not any(problem for _, problem in found)


def test_events_that_cannot_be_understood_say_why() -> None:
    found = events(
        event()
        + event("DTSTART;TZID=Atlantis/Main:20260701T090000")
        + event("DTSTART;TZID=Europe/London:20260329T013000")
        + event("DTSTART:whenever")
        + event("DTSTART:20260301T090000Z", "RRULE:FREQ=DAILY")
    )
    said = [problem for _, problem in found]
    assert "no DTSTART" in said[0]
    assert "Atlantis/Main" in said[1]
    assert "clocks go forward" in said[2]
    assert "whenever" in said[3]
    assert (found[4][0]["RRULE"], said[4]) == ("FREQ=DAILY", "")


# --- FHIR ------------------------------------------------------------------------------------------

PATIENT = {
    "resourceType": "Patient",
    "identifier": [{"system": "urn:old", "value": "7"}],
    "name": [
        {"use": "old", "text": "Anna Before"},
        {"use": "official", "family": "Silva", "given": ["Anna", "Maria"]},
    ],
    "telecom": [{"system": "phone", "value": "1", "rank": 2}, {"system": "phone", "value": "2", "rank": 1}],
    "birthDate": "1984-03-12",
    "gender": "female",
}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(PATIENT),
        json.dumps(PATIENT, indent=2),
        json.dumps(PATIENT) + "\n",
        json.dumps({"resourceType": "Bundle", "entry": [{"resource": PATIENT}]}),
        json.dumps([PATIENT]),
    ],
)
def test_a_fhir_patient_alone_in_a_bundle_or_as_a_line(text: str) -> None:
    [row] = fhir_rows(io.StringIO(text))
    assert row.problem is None
    assert row.cells[:5] == ("urn:old|7", "Anna Maria Silva", "1984-03-12", "2", "1")


def test_what_is_no_patient_is_refused_with_its_number() -> None:
    lines = [
        json.dumps(PATIENT),
        "{broken",
        json.dumps({"resourceType": "Observation"}),
        json.dumps({**PATIENT, "name": 3}),
    ]
    rows = list(fhir_rows(io.StringIO("\n".join(lines))))
    assert [row.line for row in rows if row.problem] == [2, 3, 4]
    with pytest.raises(FileUnusable):
        list(fhir_rows(io.StringIO("no json")))

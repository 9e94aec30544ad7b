"""The PDF of each day beside the copy: there when it is wanted, gone when it is old."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from medibook_desktop.desktop.background.verbs import InlineRunner
from medibook_desktop.desktop.jobs.downtime_pdfs import DowntimePdfs
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.printing.paper import Paper
from medibook_desktop.desktop.session import read_session
from medibook_desktop.domain.errors import CannotPrint, MediBookError
from medibook_desktop.foundation.settings import DowntimeSettings, Settings
from medibook_desktop.start.open_downtime import downtime_of
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.downtimes import OwnKeyring, desk_with_copy, terminal_settings


def test_a_pdf_of_each_day(
    qapp: QApplication, module_clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    apply_theme(qapp, "light")
    folder, errors = tmp_path / "PDF" / "Desk 1", list[MediBookError]()
    with desk_with_copy(module_clinic_database, tmp_path, OwnKeyring()) as desk:
        assert desk.downtime is not None
        today = desk.directory.today()
        pdfs = DowntimePdfs(
            read_session(desk, "Desk 1"),
            desk.downtime,
            folder,
            InlineRunner(),
            paper=lambda: Paper.A4,
            on_error=errors.append,
        )
        folder.mkdir(parents=True)
        (folder / "2026-01-05.pdf").write_bytes(b"%PDF old")
        for ahead in range(8):
            pdfs.day_changed(today + timedelta(days=ahead))
            pdfs.day_changed(today + timedelta(days=ahead))
        pdfs.write_due()
        assert sorted(path.stem for path in folder.iterdir()) == [
            (today + timedelta(days=n)).isoformat() for n in range(8)
        ]
        assert all(path.read_bytes().startswith(b"%PDF-") for path in folder.iterdir())
        assert errors == []
        folder.chmod(0o700)
        # A folder that cannot be written is said; the copy itself goes on.
        blocked = DowntimePdfs(
            read_session(desk, "Desk 1"),
            desk.downtime,
            folder / "2026-01-06.pdf" / "x",
            InlineRunner(),
            paper=lambda: Paper.A4,
            on_error=errors.append,
        )
        (folder / "2026-01-06.pdf").write_bytes(b"a file where a folder should be")
        blocked.day_changed(today)
        blocked.write_due()
        assert isinstance(errors[0], CannotPrint)


@pytest.mark.parametrize("wanted", [True, False])
def test_only_where_the_setting_says_so(
    module_clinic_database: ClinicDatabase, tmp_path: Path, wanted: bool
) -> None:
    base = terminal_settings(module_clinic_database, tmp_path)
    settings = Settings(
        database_url=base.database_url, data_dir=tmp_path, downtime=DowntimeSettings(pdf=wanted)
    )
    folder = downtime_of(settings, "Front desk / 1").pdf_folder
    assert (folder is not None) is wanted
    if folder is not None:
        assert folder.name.startswith("Front desk _ 1 ")
        assert folder.is_relative_to(tmp_path)
    assert not Settings(database_url=base.database_url).downtime.pdf


def test_the_setting_takes_the_words_that_people_write(monkeypatch: pytest.MonkeyPatch) -> None:
    for word, meant in (("on", True), ("true", True), ("no", False)):
        monkeypatch.setenv("MEDIBOOK_DOWNTIME_PDF", word)
        assert Settings().downtime.pdf is meant
    monkeypatch.setenv("MEDIBOOK_DOWNTIME_PDF", "perhaps")
    with pytest.raises(MediBookError, match=r"downtime\.pdf"):
        Settings()

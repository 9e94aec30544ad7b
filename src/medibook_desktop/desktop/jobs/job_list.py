"""Every job of the front desk, in the order in which their places stand in the rail."""

from __future__ import annotations

from collections.abc import Callable

from medibook_desktop.desktop.jobs.account_job import AccountJob
from medibook_desktop.desktop.jobs.administration.administration_job import AdministrationJob
from medibook_desktop.desktop.jobs.blocking_job import BlockingJob
from medibook_desktop.desktop.jobs.desk import Desk, Job
from medibook_desktop.desktop.jobs.directory_job import DirectoryJob
from medibook_desktop.desktop.jobs.downtime_job import DowntimeJob
from medibook_desktop.desktop.jobs.finding_job import FindingJob
from medibook_desktop.desktop.jobs.guide_job import GuideJob
from medibook_desktop.desktop.jobs.lists_job import ListsJob
from medibook_desktop.desktop.jobs.moving_job import MovingJob
from medibook_desktop.desktop.jobs.other_desks_job import OtherDesksJob
from medibook_desktop.desktop.jobs.patients_job import PatientsJob
from medibook_desktop.desktop.jobs.printing_job import PrintingJob
from medibook_desktop.desktop.jobs.quick_fingers_job import QuickFingersJob
from medibook_desktop.desktop.jobs.reading_job import ReadingJob
from medibook_desktop.desktop.jobs.room_job import RoomJob
from medibook_desktop.desktop.jobs.series_job import SeriesJob
from medibook_desktop.desktop.jobs.settings_job import SettingsJob
from medibook_desktop.desktop.jobs.squeezing_job import SqueezingJob
from medibook_desktop.desktop.jobs.switching_job import SwitchingJob
from medibook_desktop.desktop.jobs.waiting_job import WaitingJob
from medibook_desktop.desktop.jobs.waitlist_job import WaitlistJob

JOBS: tuple[Callable[[Desk], Job], ...] = (
    QuickFingersJob,
    FindingJob,
    WaitingJob,
    WaitlistJob,
    PatientsJob,
    ListsJob,
    AdministrationJob,
    SettingsJob,
    AccountJob,
    MovingJob,
    BlockingJob,
    SqueezingJob,
    RoomJob,
    SeriesJob,
    SwitchingJob,
    PrintingJob,
    GuideJob,
    DowntimeJob,
    OtherDesksJob,
    ReadingJob,
    DirectoryJob,
)

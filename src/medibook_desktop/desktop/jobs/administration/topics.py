"""Every topic of the place "Clinic"; within a group its pages stand in this order."""

from __future__ import annotations

from collections.abc import Callable

from medibook_desktop.desktop.jobs.administration.audit_topic import AuditTopic
from medibook_desktop.desktop.jobs.administration.closures_topic import ClosuresTopic
from medibook_desktop.desktop.jobs.administration.directory_topic import DirectoryTopic
from medibook_desktop.desktop.jobs.administration.enrolling_topic import EnrollingTopic
from medibook_desktop.desktop.jobs.administration.exports_topic import ExportsTopic
from medibook_desktop.desktop.jobs.administration.imports_topic import ImportsTopic
from medibook_desktop.desktop.jobs.administration.page import AdminTopic
from medibook_desktop.desktop.jobs.administration.privacy_topic import PrivacyTopic
from medibook_desktop.desktop.jobs.administration.reports_topic import ReportsTopic
from medibook_desktop.desktop.jobs.administration.schedules_topic import SchedulesTopic
from medibook_desktop.desktop.jobs.administration.setting_up_topic import SettingUpTopic
from medibook_desktop.desktop.jobs.administration.staff_topic import StaffTopic
from medibook_desktop.desktop.jobs.desk import Desk

ADMIN_TOPICS: tuple[Callable[[Desk], AdminTopic], ...] = (
    SettingUpTopic,
    DirectoryTopic,
    SchedulesTopic,
    ClosuresTopic,
    StaffTopic,
    EnrollingTopic,
    AuditTopic,
    ReportsTopic,
    ImportsTopic,
    ExportsTopic,
    PrivacyTopic,
)

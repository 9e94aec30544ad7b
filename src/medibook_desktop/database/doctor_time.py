"""What of the schema is a doctor's time and so lives on his shard, what is the directory's, what both have."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


DOCTOR_TABLES: Final = _names("""
    appointment_slots bookings patient_times visit_times visit_calls series series_visits series_changes
    offers wishes walk_ins ticket_counters slots_due report_days report_months report_doctors report_state
    audit_events audit_moved booking_events analytics_hours analytics_persons analytics_visits
    visits_without_names moves_across
""")
"""Their rows belong to one doctor's bucket, or are added up from such rows. A wish or a walk-in without a doctor
is in the directory's database."""

DIRECTORY_TABLES: Final = _names("""
    clinics doctors doctor_clinics visit_types rooms equipment weekly_hours closures worked_holidays
    patients patient_words patient_numbers note_keys staff staff_verifiers sign_ins privacy_rules erasures
    import_keys import_mappings shards shard_buckets shard_moves directory_feed feed_changes feed_rows
    feed_state
""")
"""Written in the directory's database only; shards have copies of what fed_tables() names."""

BOTH_TABLES: Final = _names("""
    absences change_events access_events outbox audit_chain audit_horizons audit_seals audit_seal_rows
    audit_removals audit_erased retention_rules daily_work schema_release alembic_version this_shard
    bucket_changes bucket_marks patient_elsewhere moved_bookings
""")
"""Each database has its own, and the directory's are true by themselves: trails with their seals, messages to
send, what a database knows of itself. Of absences those of the source 'block' are the doctor's, made on his shard;
the others the directory's."""

DOCTOR_FUNCTIONS: Final = _names("""
    add_walk_in advance_booking block_time book_series book_slot booking_by_request cancel_booking
    change_series change_walk_in doctor_away expire_offers generate_slots lock_generation move_booking
    offer_slot patients_of_doctor preview_closure preview_hours refresh_reports replace_slots report_as_of
    report_numbers resize_booking save_wish search_audit series_by_request set_booking_room set_call
    set_wish_status settle_offer take_back_walk_in unblock_time undo_change undo_series undo_settled walk_in
    coming_visits merge_clashes times_to_tell follow_directory closure_calls entry_is_used erase_on_shard
    adopt_row book_moved end_move_across give_row_away leave_shard row_to_give undo_moved unfinished_moves
""")
"""They read or write a doctor's time and nothing of the directory: called on one shard, or on all with a merge."""

DIRECTORY_FUNCTIONS: Final = _names("""
    add_staff change_staff create_staff lock_staff set_staff_password set_staff_rights staff_accounts
    my_account signed_in register_patient patient_notes patient_number set_patient_number
    undo_patient_number export_notes export_numbers register_note_key save_weekly_hours schedule_head
    imported_doctors import_doctors import_hours import_mapping import_patients remember_import_mapping
    import_patients_of list_erasures set_keep_years read_retention set_retention shard_map
    a_bucket_is_moving feed_row fed_row
""")
"""Called on the directory's database, where all of what they need is."""

BOTH_FUNCTIONS: Final = _names("""
    save_patient update_patient undo_patient_change merge_patients undo_merge save_directory_row
    set_directory_active remove_directory_row undo_directory_change close_time change_closure reopen_time
    work_on_holiday erase_patient erase_due person_data person_overview person_secrets begin_export
    import_bookings allowed_steps visit_starts visit_ends kept_patient person_files own_doctor seal_audit
    audit_anchor audit_choices audit_export audit_seal_before audit_state verify_audit apply_retention_daily
    note_access note_export begin_daily end_daily end_sessions end_stuck_sessions who_is_signed_in
    claim_outbox relay_outbox relay_seat mark_sent prune_outbox lives_here rests_here restless_buckets
    this_shard_id pull_directory settle_bucket note_patient_elsewhere admit_copied_staff
""")
"""What must be done in the directory's database and on the shards too (who calls them has to think of both), and
what every database does for itself."""

_NAME = re.compile(r"[a-z_][a-z0-9_]*")


@lru_cache(maxsize=2048)
def touches_doctor_time(sql: str) -> bool:
    """Whether a statement names such a table or function. Statements are constants of the code, so this is
    worked out once each."""
    names = set(_NAME.findall(sql.lower()))
    return bool(names & DOCTOR_TABLES or names & DOCTOR_FUNCTIONS)

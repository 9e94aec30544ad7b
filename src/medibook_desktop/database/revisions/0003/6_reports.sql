-- Reports: what happened, added up by doctor and day, so that years are read in a moment. Not written when somebody books:
-- refresh_reports brings it up to date from what the outbox and the trail say has changed. Nothing here tells of a patient.

-- One row a doctor, clinic, type of visit (0: none; -1: the doctor's bookable time) and local day. Null is nought: it takes no room.
CREATE TABLE report_days (
    doctor_id     bigint NOT NULL,
    day           date NOT NULL,
    weekday       smallint NOT NULL,          -- 0 is Monday
    clinic_id     bigint NOT NULL,
    visit_type_id bigint NOT NULL,
    -- What became of the visits of that day. Offers of the waitlist and what was undone at once were never visits.
    visits integer, done integer, open integer, no_show integer, cancelled integer,
    late_cancelled integer,                   -- less than a day before the visit
    squeezed integer,                         -- booked beside another on purpose, whatever became of it
    -- Where the booking came from: booking_source.
    s_phone integer, s_walk_in integer, s_desk integer, s_portal integer, s_partner integer, s_import integer,
    s_waitlist integer, s_series integer,
    -- Why it was cancelled: domain/booking_rules.py's reasons; other takes what was typed, so no text of a person stands here.
    r_patient integer, r_ill integer, r_doctor integer, r_earlier integer, r_mistake integer, r_other integer,
    -- From the booking to the visit, cancelled ones left out: domain/report_measures.py has the edges of the classes.
    lead_minutes bigint,
    lead_0 integer, lead_1 integer, lead_2 integer, lead_3 integer, lead_4 integer, lead_5 integer,
    lead_6 integer, lead_7 integer, lead_8 integer, lead_9 integer, lead_10 integer,
    -- From arrived to in room; a visit whose arrival nobody noted has none.
    wait_seconds bigint,
    wait_0 integer, wait_1 integer, wait_2 integer, wait_3 integer, wait_4 integer, wait_5 integer,
    wait_6 integer, wait_7 integer, wait_8 integer,
    -- Minutes of the doctor's slots: those with a visit stand in the rows of its type, all that were not blocked in type -1.
    booked integer, bookable integer,
    -- By the local hour: visits that begin in it (cancelled ones left out), and the minutes of slots that begin in it.
    n0 integer, n1 integer, n2 integer, n3 integer, n4 integer, n5 integer, n6 integer, n7 integer,
    n8 integer, n9 integer, n10 integer, n11 integer, n12 integer, n13 integer, n14 integer, n15 integer,
    n16 integer, n17 integer, n18 integer, n19 integer, n20 integer, n21 integer, n22 integer, n23 integer,
    m0 integer, m1 integer, m2 integer, m3 integer, m4 integer, m5 integer, m6 integer, m7 integer,
    m8 integer, m9 integer, m10 integer, m11 integer, m12 integer, m13 integer, m14 integer, m15 integer,
    m16 integer, m17 integer, m18 integer, m19 integer, m20 integer, m21 integer, m22 integer, m23 integer,
    PRIMARY KEY (doctor_id, day, clinic_id, visit_type_id, weekday)
) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
CREATE INDEX idx_report_days_day ON report_days (day);

-- The same by weekdays of a month (`day` is its first): thirty times fewer rows for a long range.
CREATE TABLE report_months (LIKE report_days, PRIMARY KEY (doctor_id, day, clinic_id, visit_type_id, weekday));
CREATE INDEX idx_report_months_day ON report_months (day);

-- Whose visits have been added up, and under which clinic and zone: a doctor who is not here, or has another one now, is counted
-- from the visits themselves until the next refresh.
CREATE TABLE report_doctors (
    doctor_id  bigint PRIMARY KEY,
    clinic_id  bigint NOT NULL,
    zone       text NOT NULL,
    counted_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- How far the outbox and the trail have been read. Ids are given out before commits, in another order: everything up to
-- `outbox_id` and `audit_id` is in the aggregates for good; up to the two `next` ones, once the transaction `waits_for` and all
-- before it have ended.
CREATE TABLE report_state (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    outbox_id    bigint NOT NULL DEFAULT 0,
    audit_id     bigint NOT NULL DEFAULT 0,
    next_outbox  bigint NOT NULL DEFAULT 0,
    next_audit   bigint NOT NULL DEFAULT 0,
    waits_for    xid8,
    refreshed_at timestamptz
);
INSERT INTO report_state DEFAULT VALUES;

-- Visits that keep no time any more are in no other index by doctor and time. A booking that is made does not touch this one.
CREATE INDEX idx_bookings_ended ON bookings (doctor_id, lower(during))
    WHERE status IN ('cancelled', 'no_show', 'expired') AND overbook_reason IS NULL;

-- What a doctor sees: the own time, visits and patients; and what a reader sees: what the desk's screens show. Everybody else's policy
-- says "all", which the planner takes for no condition (measured: the plans are the same); functions are not concerned.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['appointment_slots', 'bookings', 'patients', 'visit_times', 'walk_ins', 'offers', 'series',
                                'series_visits', 'absences', 'weekly_hours', 'wishes', 'patient_words', 'visit_calls', 'doctors']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY desk ON %I FOR SELECT TO medibook_receptionist, medibook_admin, medibook_reader, '
                       'medibook_gateway, medibook_worker USING (true)', name);
    END LOOP;
    -- Programs of revision 0002 write these as an administrator, without a function.
    FOREACH name IN ARRAY ARRAY['absences', 'weekly_hours', 'doctors'] LOOP
        EXECUTE format('CREATE POLICY administrators ON %I TO medibook_admin USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['appointment_slots', 'bookings', 'visit_times', 'walk_ins', 'offers', 'series', 'weekly_hours',
                                'wishes'] LOOP
        EXECUTE format('CREATE POLICY own_doctor ON %I FOR SELECT TO medibook_doctor USING (doctor_id = (SELECT own_doctor()))', name);
    END LOOP;
END
$$;
CREATE POLICY analysts ON doctors FOR SELECT TO medibook_analytics USING (true);
-- The colleagues' agendas are not even there, so that every screen shows the own one by itself.
CREATE POLICY own_doctor ON doctors FOR SELECT TO medibook_doctor USING (id = (SELECT own_doctor()));
CREATE POLICY own_doctor ON visit_calls FOR SELECT TO medibook_doctor USING (booking_id IN (SELECT id FROM bookings));
CREATE POLICY own_doctor ON series_visits FOR SELECT TO medibook_doctor USING (placed_doctor_id = (SELECT own_doctor()));
CREATE POLICY own_doctor ON absences FOR SELECT TO medibook_doctor USING (doctor_id IS NULL OR doctor_id = (SELECT own_doctor()));
-- As a list that is made once a query: looking a name up and searching through all of them both stay quick.
CREATE POLICY own_patients ON patients FOR SELECT TO medibook_doctor USING (id IN (SELECT patients_of_doctor()));
CREATE POLICY colleagues ON staff FOR SELECT TO medibook_doctor, medibook_reader USING (is_active);

GRANT SELECT ON clinics, doctors, visit_types, rooms, equipment, weekly_hours, absences, appointment_slots, bookings, schema_release,
    alembic_version, visit_times, walk_ins, offers, series, series_visits, wishes, patient_words, visit_calls
    TO medibook_doctor, medibook_reader;
GRANT SELECT (id, name, name_key, birth_date, phone, phone_digits, email, language, sex, is_active, version, created_at, other_phone,
    address, flags, is_deceased, closed_on, merged_into) ON patients TO medibook_doctor, medibook_reader;
GRANT SELECT (id, username, display_name, role, rights, is_active) ON staff TO medibook_doctor, medibook_reader;
GRANT SELECT ON note_keys TO medibook_doctor;
GRANT EXECUTE ON FUNCTION allowed_steps(text), visit_starts(bookings), visit_ends(bookings), kept_patient(bigint), person_files(bigint)
    TO medibook_doctor, medibook_reader;
GRANT EXECUTE ON FUNCTION booking_by_request(uuid), advance_booking(uuid, bigint, integer, text, text), undo_change(uuid, bigint, text),
    block_time(uuid, bigint, timestamptz, timestamptz, text, boolean, text), unblock_time(uuid, bigint, text), patient_notes(bigint)
    TO medibook_doctor;

-- When the patient's part of a visit begins and ends: what people are told. (`during` has the buffers too.)
CREATE OR REPLACE FUNCTION visit_starts(b bookings) RETURNS timestamptz
LANGUAGE sql STABLE AS $$ SELECT lower(b.during) + b.buffer_before * interval '1 minute' $$;
CREATE OR REPLACE FUNCTION visit_ends(b bookings) RETURNS timestamptz
LANGUAGE sql STABLE AS $$ SELECT upper(b.during) - b.buffer_after * interval '1 minute' $$;
GRANT EXECUTE ON FUNCTION visit_starts(bookings), visit_ends(bookings)
    TO medibook_receptionist, medibook_admin, medibook_gateway, medibook_worker;

-- A booking as the client reads it; times in ISO 8601 with their offset.
CREATE OR REPLACE FUNCTION booking_as_json(b bookings) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(
        'id', b.id, 'request_id', b.request_id, 'doctor_id', b.doctor_id, 'slot_id', b.slot_id,
        'patient_id', b.patient_id, 'visit_type_id', b.visit_type_id, 'room_id', b.room_id,
        'starts_at', lower(b.during) + b.buffer_before * interval '1 minute',
        'ends_at', upper(b.during) - b.buffer_after * interval '1 minute', 'status', b.status, 'source', b.source,
        'reason', b.reason, 'overbook_reason', b.overbook_reason, 'created_by', b.created_by,
        'created_at', b.created_at, 'updated_at', b.updated_at, 'version', b.version,
        'buffer_before', b.buffer_before, 'buffer_after', b.buffer_after, 'own_minutes', b.own_minutes,
        'equipment_id', b.equipment_id)
$$;

-- Writes the outbox row of one doctor-day and gives it back as the client's change.
CREATE OR REPLACE FUNCTION tell_change(
    p_doctor_id bigint, p_day date, p_booking_id bigint, p_slot_ids bigint[], p_version integer
) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    outbox_id bigint;
BEGIN
    INSERT INTO outbox (doctor_id, day, booking_id, slot_ids, version)
    VALUES (p_doctor_id, p_day, p_booking_id, p_slot_ids, p_version)
    RETURNING id INTO outbox_id;
    RETURN jsonb_build_object(
        'kind', 'booking', 'doctor_id', p_doctor_id, 'day', p_day, 'booking_id', p_booking_id,
        'slot_ids', p_slot_ids, 'version', p_version, 'outbox_id', outbox_id);
END
$$;

-- The answer to a write. `lsn` is taken just before the commit record: a replica that has replayed past it may still
-- miss the commit itself by one record, so a reader compares with "greater", never with "equal".
CREATE OR REPLACE FUNCTION booking_answer(b bookings, p_changes jsonb) RETURNS jsonb
LANGUAGE sql VOLATILE AS $$
    SELECT jsonb_build_object(
        'booking', booking_as_json(b), 'changes', p_changes, 'lsn', pg_current_wal_insert_lsn(),
        'repeated', false, 'event_id', currval('audit_events_id_seq'))
$$;

-- What became of a request: the answer it got, with the booking as it is now, or null when it was never carried out.
-- The write functions ask this only when something is in their way: a booking that goes through reads no request ids,
-- because under SERIALIZABLE that read would lock the index page into which all the others insert.
CREATE OR REPLACE FUNCTION booking_by_request(p_request_id uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
    SELECT jsonb_build_object(
        'booking', booking_as_json(b), 'changes', '[]'::jsonb, 'lsn', pg_current_wal_insert_lsn(),
        'repeated', true, 'event_id', e.id)
    FROM booking_events e JOIN bookings b ON b.id = e.booking_id
    WHERE e.request_id = p_request_id AND coalesce(own_doctor(), b.doctor_id) = b.doctor_id
    ORDER BY e.id DESC LIMIT 1
$$;
GRANT EXECUTE ON FUNCTION booking_by_request(uuid) TO medibook_receptionist, medibook_admin, medibook_gateway;

-- Books a slot (and the ones after it that a longer visit needs), in one round trip. The order of the checks is the order
-- in which the answers help: gone, taken, blocked, past, stale; then the rules about the patient and the doctor's day.
--   p_strategy  hybrid       lock and version check; called where transactions are SERIALIZABLE
--               pessimistic  lock only: a slot that changed and is free again may be booked
--               optimistic   version only: the guarded update finds out
--   p_gate      true: who finds somebody else already at this slot waits for the outcome and calls again (MB020)
-- Answers see booking_answer; errors MB001-MB010, MB016, MB020, and 23P01 by constraint name for the room.
CREATE OR REPLACE FUNCTION book_slot(
    p_request_id uuid, p_slot_id bigint, p_slot_version integer, p_patient_id bigint,
    p_visit_type_id bigint DEFAULT NULL, p_room_id bigint DEFAULT NULL, p_source text DEFAULT 'phone',
    p_reason text DEFAULT '', p_overbook_reason text DEFAULT NULL,
    p_strategy text DEFAULT 'hybrid', p_gate boolean DEFAULT false, p_terminal text DEFAULT ''
) RETURNS jsonb
-- Without sequential scans, because under SERIALIZABLE one would lock a whole (still small) table against the others.
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b             bookings;
    s             appointment_slots;
    owner         record;
    before        jsonb;
    is_taken      boolean := false;
    visit_minutes integer;
    slot_ids      bigint[] := ARRAY[p_slot_id];
    ends_at       timestamptz;
    day           date;
BEGIN
    IF p_strategy NOT IN ('hybrid', 'pessimistic', 'optimistic') THEN
        RAISE EXCEPTION 'no such strategy' USING ERRCODE = '22023';
    END IF;
    IF p_overbook_reason = '' THEN
        RAISE EXCEPTION 'overbooking needs a reason' USING ERRCODE = '22023';
    END IF;
    IF p_gate THEN
        is_taken := enter_gate(p_slot_id);
    END IF;
    IF p_visit_type_id IS NOT NULL THEN
        SELECT v.minutes INTO visit_minutes FROM visit_types v WHERE v.id = p_visit_type_id;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'unknown visit type' USING ERRCODE = '22023';
        END IF;
        IF p_overbook_reason IS NULL AND visit_minutes > (SELECT a.minutes FROM appointment_slots a WHERE a.id = p_slot_id) THEN
            -- A rough run first, to lock it in the order of ids; the true one is read again under the locks.
            SELECT array_agg(n.id ORDER BY n.id) INTO slot_ids
            FROM appointment_slots f
            JOIN appointment_slots n ON n.doctor_id = f.doctor_id AND n.slot_time >= f.slot_time
                AND n.slot_time < f.slot_time + visit_minutes * interval '1 minute'
            WHERE f.id = p_slot_id;
            IF p_strategy <> 'optimistic' AND NOT is_taken THEN
                PERFORM FROM appointment_slots WHERE id = ANY (slot_ids) ORDER BY id FOR UPDATE;
            END IF;
        ELSE
            visit_minutes := NULL;
        END IF;
    END IF;

    IF p_strategy = 'optimistic' OR p_overbook_reason IS NOT NULL OR is_taken THEN
        -- Taken already: the answer needs no lock, and the crowd behind this one does not queue on the row.
        SELECT * INTO s FROM appointment_slots WHERE id = p_slot_id;
    ELSE
        SELECT * INTO s FROM appointment_slots WHERE id = p_slot_id FOR UPDATE;
    END IF;
    ends_at := s.slot_time + s.minutes * interval '1 minute';
    IF s.id IS NULL OR s.is_booked OR s.is_blocked OR ends_at <= now()
        OR (s.version <> p_slot_version AND p_strategy <> 'pessimistic')
    THEN
        before := booking_by_request(p_request_id);
        IF before IS NOT NULL THEN
            RETURN before;
        END IF;
        IF p_overbook_reason IS NOT NULL THEN
            s.is_booked := false;
        END IF;
        IF p_overbook_reason IS NOT NULL OR p_strategy = 'pessimistic' THEN
            p_slot_version := s.version;
        END IF;
        PERFORM refuse_slot(s, p_slot_version);
    END IF;
    IF visit_minutes IS NOT NULL THEN
        slot_ids := slot_run(p_slot_id, visit_minutes);
        SELECT max(slot_time + a.minutes * interval '1 minute') INTO ends_at
        FROM appointment_slots a WHERE id = ANY (slot_ids);
    END IF;

    SELECT p.is_active AS patient_is_active, c.zone, d.daily_limit INTO owner
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id LEFT JOIN patients p ON p.id = p_patient_id
    WHERE d.id = s.doctor_id;
    IF owner.patient_is_active IS NULL THEN
        PERFORM refuse('MB010', 'unknown_patient');
    ELSIF NOT owner.patient_is_active THEN
        PERFORM refuse('MB011', 'inactive_patient');
    END IF;
    day := (s.slot_time AT TIME ZONE owner.zone)::date;
    IF p_overbook_reason IS NOT NULL THEN
        PERFORM check_right('overbook');
        slot_ids := '{}';
    ELSIF owner.daily_limit IS NOT NULL THEN
        PERFORM check_daily_limit(s.doctor_id, day, owner.zone, owner.daily_limit);
    END IF;

    b.id := nextval('bookings_id_seq');
    IF visit_minutes IS NOT NULL THEN
        PERFORM take_slots(slot_ids, b.id);
    ELSIF p_overbook_reason IS NULL THEN
        UPDATE appointment_slots SET is_booked = true, booking_id = b.id, version = version + 1
        WHERE id = s.id AND version = s.version;
        IF NOT FOUND THEN
            SELECT * INTO s FROM appointment_slots WHERE id = p_slot_id;
            PERFORM refuse_slot(s, p_slot_version);
            RAISE EXCEPTION 'the slot changed while it was being taken' USING ERRCODE = '40001';
        END IF;
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '||' || coalesce(p_terminal, ''), true);
    INSERT INTO bookings (id, request_id, doctor_id, slot_id, patient_id, visit_type_id, room_id, during, source, reason,
                          overbook_reason)
    VALUES (b.id, p_request_id, s.doctor_id, p_slot_id, p_patient_id, p_visit_type_id, p_room_id,
            tstzrange(s.slot_time, ends_at), p_source, p_reason, p_overbook_reason)
    RETURNING * INTO b;
    RETURN booking_answer(b, jsonb_build_array(tell_change(s.doctor_id, day, b.id, slot_ids, b.version)));
END
$$;
GRANT EXECUTE ON FUNCTION book_slot(uuid, bigint, integer, bigint, bigint, bigint, text, text, text, text, boolean, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

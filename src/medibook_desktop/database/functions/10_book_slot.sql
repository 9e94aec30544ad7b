-- Books a slot (and the ones after it that a longer visit needs), in one round trip. The order of the checks is the order
-- in which the answers help: gone, taken, blocked, past, stale; then the rules about the patient and the doctor's day.
--   p_strategy  hybrid       lock and version check; called where transactions are SERIALIZABLE
--               pessimistic  lock only: a slot that changed and is free again may be booked
--               optimistic   version only: the guarded update finds out
--   p_gate      true: who finds somebody else already at this slot waits for the outcome and calls again (MB020)
--   p_status    held: the time is kept for this patient until somebody says booked, cancelled or expired
--   p_minutes   this visit's own length, in place of its type's
-- Buffers of the type take the slots around the patient's. A room or equipment that the type needs is chosen here.
-- Answers see booking_answer; errors MB001-MB011, MB016, MB020-MB022, and 23P01 by constraint name for the room.
CREATE OR REPLACE FUNCTION book_slot(
    p_request_id uuid, p_slot_id bigint, p_slot_version integer, p_patient_id bigint,
    p_visit_type_id bigint DEFAULT NULL, p_room_id bigint DEFAULT NULL, p_source text DEFAULT 'phone',
    p_reason text DEFAULT '', p_overbook_reason text DEFAULT NULL,
    p_strategy text DEFAULT 'hybrid', p_gate boolean DEFAULT false, p_terminal text DEFAULT '',
    p_status text DEFAULT 'booked', p_minutes integer DEFAULT NULL
) RETURNS jsonb
-- Without sequential scans, because under SERIALIZABLE one would lock a whole (still small) table against the others.
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b             bookings;
    s             appointment_slots;
    owner         record;
    before        jsonb;
    is_taken      boolean := false;
    is_run        boolean := false;
    visit_minutes integer;
    type_before   integer := 0;
    type_after    integer := 0;
    room_kind     text := '';
    thing_kind    text := '';
    types         integer;
    slot_ids      bigint[] := ARRAY[p_slot_id];
    starts_at     timestamptz;
    ends_at       timestamptz;
    before_it     integer := 0;
    after_it      integer := 0;
    day           date;
BEGIN
    PERFORM check_right('book');
    IF p_strategy NOT IN ('hybrid', 'pessimistic', 'optimistic') THEN
        RAISE EXCEPTION 'no such strategy' USING ERRCODE = '22023';
    END IF;
    IF p_status NOT IN ('booked', 'held') THEN
        RAISE EXCEPTION 'a visit begins booked or held' USING ERRCODE = '22023';
    END IF;
    IF p_overbook_reason = '' THEN
        RAISE EXCEPTION 'overbooking needs a reason' USING ERRCODE = '22023';
    END IF;
    IF p_gate THEN
        is_taken := enter_gate(p_slot_id);
    END IF;
    IF p_visit_type_id IS NOT NULL OR p_minutes IS NOT NULL THEN
        SELECT coalesce(p_minutes, max(v.minutes)), coalesce(max(v.buffer_before), 0), coalesce(max(v.buffer_after), 0),
               coalesce(max(v.room_kind), ''), coalesce(max(v.equipment_kind), ''), count(*)
        INTO visit_minutes, type_before, type_after, room_kind, thing_kind, types
        FROM visit_types v WHERE v.id = p_visit_type_id;
        IF p_visit_type_id IS NOT NULL AND types = 0 THEN
            RAISE EXCEPTION 'unknown visit type' USING ERRCODE = '22023';
        ELSIF visit_minutes NOT BETWEEN 1 AND 1440 THEN
            RAISE EXCEPTION 'a visit has 1 to 1440 minutes' USING ERRCODE = '22023';
        END IF;
        IF p_overbook_reason IS NULL AND (type_before > 0 OR visit_minutes + type_after
            > (SELECT a.minutes FROM appointment_slots a WHERE a.id = p_slot_id))
        THEN
            -- A rough run first, to lock it in the order of ids; the true one is read again under the locks.
            slot_ids := rough_run(p_slot_id, visit_minutes + type_after, type_before);
            IF p_strategy <> 'optimistic' AND NOT is_taken THEN
                PERFORM FROM appointment_slots WHERE id = ANY (slot_ids) ORDER BY id FOR UPDATE;
            END IF;
            is_run := true;
        END IF;
    END IF;

    IF p_strategy = 'optimistic' OR p_overbook_reason IS NOT NULL OR is_taken THEN
        -- Taken already: the answer needs no lock, and the crowd behind this one does not queue on the row.
        SELECT * INTO s FROM appointment_slots WHERE id = p_slot_id;
    ELSE
        SELECT * INTO s FROM appointment_slots WHERE id = p_slot_id FOR UPDATE;
    END IF;
    starts_at := s.slot_time;
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
    IF is_run THEN
        slot_ids := slot_run(p_slot_id, visit_minutes + type_after, NULL, type_before);
        b := fit_visit(b, slot_ids, s.slot_time, visit_minutes, type_after);
        starts_at := lower(b.during);
        ends_at := upper(b.during);
        before_it := b.buffer_before;
        after_it := b.buffer_after;
    ELSIF p_overbook_reason IS NOT NULL AND visit_minutes > s.minutes THEN
        ends_at := s.slot_time + visit_minutes * interval '1 minute';
    ELSIF type_after > 0 AND p_overbook_reason IS NULL THEN
        after_it := greatest(s.minutes - visit_minutes, 0);
    END IF;

    SELECT p.is_active AS patient_is_active, c.zone, d.daily_limit INTO owner
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id LEFT JOIN patients p ON p.id = p_patient_id
    WHERE d.id = s.doctor_id;
    IF owner.patient_is_active IS NULL THEN
        PERFORM refuse('MB010', 'unknown_patient');
    ELSIF NOT owner.patient_is_active THEN
        p_patient_id := open_file_of(p_patient_id);
    END IF;
    day := (s.slot_time AT TIME ZONE owner.zone)::date;
    IF p_overbook_reason IS NOT NULL THEN
        PERFORM check_right('overbook');
        slot_ids := '{}';
    ELSIF owner.daily_limit IS NOT NULL THEN
        PERFORM check_daily_limit(s.doctor_id, day, owner.zone, owner.daily_limit);
    END IF;

    b.id := nextval('bookings_id_seq');
    IF is_run THEN
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
    IF p_overbook_reason IS NULL AND (room_kind <> '' OR thing_kind <> '') THEN
        b.request_id := p_request_id;
        b.doctor_id := s.doctor_id;
        b.slot_id := p_slot_id;
        b.patient_id := p_patient_id;
        b.visit_type_id := p_visit_type_id;
        b.room_id := p_room_id;
        b.status := p_status;
        b.source := p_source;
        b.reason := p_reason;
        b.own_minutes := p_minutes;
        b.during := tstzrange(starts_at, ends_at);
        b.buffer_before := before_it;
        b.buffer_after := after_it;
        b := insert_placed(b, room_kind, thing_kind);
    ELSE
        INSERT INTO bookings (id, request_id, doctor_id, slot_id, patient_id, visit_type_id, room_id, during, status, source,
                              reason, overbook_reason, buffer_before, buffer_after, own_minutes)
        VALUES (b.id, p_request_id, s.doctor_id, p_slot_id, p_patient_id, p_visit_type_id, p_room_id,
                tstzrange(starts_at, ends_at), p_status, p_source, p_reason, p_overbook_reason, before_it, after_it, p_minutes)
        RETURNING * INTO b;
    END IF;
    RETURN booking_answer(b, jsonb_build_array(tell_change(s.doctor_id, day, b.id, slot_ids, b.version)));
END
$$;
GRANT EXECUTE ON FUNCTION book_slot(uuid, bigint, integer, bigint, bigint, bigint, text, text, text, text, boolean, text, text, integer)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

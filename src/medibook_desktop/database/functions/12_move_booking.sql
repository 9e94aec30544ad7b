-- Moves a visit that has not begun to another slot, with the same doctor or another; strategy and gate as in book_slot.
-- It takes its own length, its type's buffers, and its room and equipment along, or others of their kind.
-- A squeezed-in visit that is moved to a free time is squeezed in no more.
-- Errors: those of the slot (MB001-MB007, MB009), MB012, MB013, MB014, MB020, and 23P01 for the room.
CREATE OR REPLACE FUNCTION move_booking(
    p_request_id uuid, p_booking_id bigint, p_version integer, p_slot_id bigint, p_slot_version integer,
    p_strategy text DEFAULT 'hybrid', p_gate boolean DEFAULT false, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b        bookings;
    n        bookings;
    s        appointment_slots;
    owner    record;
    visit_minutes integer;
    type_before   integer;
    type_after    integer;
    slot_ids bigint[];
    new_day  date;
BEGIN
    PERFORM check_right('move');
    IF p_strategy NOT IN ('hybrid', 'pessimistic', 'optimistic') THEN
        RAISE EXCEPTION 'no such strategy' USING ERRCODE = '22023';
    END IF;
    IF p_gate THEN
        PERFORM enter_gate(p_slot_id);
    END IF;
    b := locked_booking(p_request_id, p_booking_id, p_version);
    IF b.id IS NULL THEN
        RETURN booking_by_request(p_request_id);
    END IF;
    IF b.status NOT IN ('held', 'booked', 'arrived') THEN
        PERFORM refuse('MB014', 'step_not_allowed', jsonb_build_object('status', b.status, 'allowed', allowed_steps(b.status)));
    END IF;
    SELECT coalesce(b.own_minutes, max(v.minutes), 0), coalesce(max(v.buffer_before), 0), coalesce(max(v.buffer_after), 0)
    INTO visit_minutes, type_before, type_after
    FROM visit_types v WHERE v.id = b.visit_type_id;
    IF p_strategy <> 'optimistic' THEN
        PERFORM FROM appointment_slots
        WHERE id IN (
            SELECT unnest(rough_run(p_slot_id, visit_minutes + type_after, type_before))
            UNION ALL
            SELECT o.id FROM appointment_slots o
            WHERE o.doctor_id = b.doctor_id AND o.slot_time >= lower(b.during) AND o.slot_time < upper(b.during)
              AND o.booking_id = b.id)
        ORDER BY id FOR UPDATE;
    END IF;
    SELECT * INTO s FROM appointment_slots WHERE id = p_slot_id;
    IF p_strategy = 'pessimistic' THEN
        p_slot_version := s.version;
    END IF;
    s.is_booked := s.is_booked AND s.booking_id <> b.id;
    s.is_blocked := s.is_blocked AND s.booking_id IS DISTINCT FROM b.id;
    PERFORM refuse_slot(s, p_slot_version);
    slot_ids := slot_run(p_slot_id, visit_minutes + type_after, b.id, type_before);

    n := b;
    n.doctor_id := s.doctor_id;
    n.slot_id := s.id;
    n.overbook_reason := NULL;
    n := fit_visit(n, slot_ids, s.slot_time, visit_minutes, type_after);
    SELECT c.zone, d.daily_limit INTO owner
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = s.doctor_id;
    IF owner.daily_limit IS NOT NULL THEN
        new_day := (s.slot_time AT TIME ZONE owner.zone)::date;
        IF b.doctor_id <> s.doctor_id OR (lower(b.during) AT TIME ZONE owner.zone)::date <> new_day THEN
            PERFORM check_daily_limit(s.doctor_id, new_day, owner.zone, owner.daily_limit, b.id);
        END IF;
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '||' || coalesce(p_terminal, ''), true);
    RETURN settle_booking(b, n, slot_ids);
END
$$;
GRANT EXECUTE ON FUNCTION move_booking(uuid, bigint, integer, bigint, integer, text, boolean, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

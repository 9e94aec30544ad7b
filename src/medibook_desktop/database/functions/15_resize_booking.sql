-- Makes a visit longer or shorter: p_minutes is the patient's new time, rounded up to whole slots; buffers go along.
-- The length is the visit's own from then on and survives a move. Decides by rows that it locks, so READ COMMITTED is exact.
-- Errors: MB004 (the visit is over), MB006, MB007, MB012, MB013, MB014, and those of rooms and equipment.
CREATE OR REPLACE FUNCTION resize_booking(
    p_request_id uuid, p_booking_id bigint, p_version integer, p_minutes integer, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b           bookings;
    n           bookings;
    type_after  integer;
    slot_ids    bigint[] := '{}';
BEGIN
    PERFORM check_right('move');
    IF p_minutes IS NULL OR p_minutes NOT BETWEEN 1 AND 1440 THEN
        RAISE EXCEPTION 'a visit has 1 to 1440 minutes' USING ERRCODE = '22023';
    END IF;
    b := locked_booking(p_request_id, p_booking_id, p_version);
    IF b.id IS NULL THEN
        RETURN booking_by_request(p_request_id);
    ELSIF b.status NOT IN ('held', 'booked', 'arrived', 'in_room') THEN
        PERFORM refuse('MB014', 'step_not_allowed', jsonb_build_object('status', b.status, 'allowed', allowed_steps(b.status)));
    ELSIF upper(b.during) <= now() THEN
        PERFORM refuse('MB004', 'slot_in_past');
    END IF;
    SELECT coalesce(max(v.buffer_after), 0) INTO type_after FROM visit_types v WHERE v.id = b.visit_type_id;
    n := b;
    n.own_minutes := p_minutes;
    IF b.overbook_reason IS NOT NULL THEN
        n.during := tstzrange(lower(b.during), lower(b.during) + p_minutes * interval '1 minute');
    ELSE
        -- IN, and not ANY: the run is looked for once, and not for every slot of the clinic.
        PERFORM FROM appointment_slots
        WHERE id IN (
            SELECT unnest(rough_run(b.slot_id, p_minutes + type_after, b.buffer_before))
            UNION ALL
            SELECT o.id FROM appointment_slots o
            WHERE o.doctor_id = b.doctor_id AND o.slot_time >= lower(b.during) AND o.slot_time < upper(b.during)
              AND o.booking_id = b.id)
        ORDER BY id FOR UPDATE;
        slot_ids := slot_run(b.slot_id, p_minutes + type_after, b.id, b.buffer_before);
        n := fit_visit(n, slot_ids, visit_starts(b), p_minutes, type_after);
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|resized|' || coalesce(p_terminal, ''), true);
    RETURN settle_booking(b, n, slot_ids);
END
$$;
GRANT EXECUTE ON FUNCTION resize_booking(uuid, bigint, integer, integer, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

-- Gives a visit another room, or none. Errors: MB012, MB013, MB014, and 23P01 by constraint name when the room is taken.
CREATE OR REPLACE FUNCTION set_booking_room(
    p_request_id uuid, p_booking_id bigint, p_version integer, p_room_id bigint, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    b        bookings;
    n        bookings;
    slot_ids bigint[] := '{}';
BEGIN
    PERFORM check_right('move');
    IF p_room_id IS NOT NULL AND NOT EXISTS (SELECT FROM rooms WHERE id = p_room_id AND is_active) THEN
        RAISE EXCEPTION 'unknown room' USING ERRCODE = '22023';
    END IF;
    b := locked_booking(p_request_id, p_booking_id, p_version);
    IF b.id IS NULL THEN
        RETURN booking_by_request(p_request_id);
    ELSIF NOT keeps_time(b.status) THEN
        PERFORM refuse('MB014', 'step_not_allowed', jsonb_build_object('status', b.status, 'allowed', allowed_steps(b.status)));
    END IF;
    n := b;
    n.room_id := p_room_id;
    IF b.overbook_reason IS NULL THEN
        slot_ids := slots_back(b, b.doctor_id, b.during);
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|room|' || coalesce(p_terminal, ''), true);
    RETURN settle_booking(b, n, slot_ids);
END
$$;
GRANT EXECUTE ON FUNCTION set_booking_room(uuid, bigint, integer, bigint, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

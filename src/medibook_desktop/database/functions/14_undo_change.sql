-- Refuses what the caller may not do by its own name: undoing a booking is cancelling it, and so on. A doctor takes back the steps
-- that he took himself.
CREATE OR REPLACE FUNCTION check_undo(event audit_events, b bookings, n bookings) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF event.before IS NULL THEN
        PERFORM check_taking_back(event.who, event.at);
    ELSIF n.status <> b.status THEN
        IF event.who <> session_user OR n.status NOT IN ('booked', 'arrived', 'in_room', 'done')
            OR b.status NOT IN ('arrived', 'in_room', 'done') OR NOT has_right('steps')
        THEN
            PERFORM check_status_right(b.status, n.status);
        END IF;
    END IF;
    IF n.doctor_id <> b.doctor_id OR n.slot_id <> b.slot_id OR n.during <> b.during OR n.own_minutes IS DISTINCT FROM b.own_minutes
        OR n.room_id IS DISTINCT FROM b.room_id OR n.equipment_id IS DISTINCT FROM b.equipment_id
    THEN
        PERFORM check_right('move');
    END IF;
    IF n.overbook_reason IS NOT NULL AND b.overbook_reason IS NULL THEN
        PERFORM check_right('overbook');
    END IF;
END
$$;

-- Takes back the change that the audit event p_event_id tells of: a booking is cancelled, a cancelled one stands again, a
-- moved one goes back, a step is undone. Only while nothing has changed since (MB015 says who did) and only when the time
-- is still free (MB001, MB003, MB007). An undo is a change with an event of its own, so it can be undone.
CREATE OR REPLACE FUNCTION undo_change(p_request_id uuid, p_event_id bigint, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    event    audit_events;
    b        bookings;
    n        bookings;
    old      bookings;
    stood    bookings;
    slot_ids bigint[] := '{}';
BEGIN
    SELECT * INTO event FROM booking_events WHERE id = p_event_id;
    SELECT * INTO b FROM bookings WHERE id = event.booking_id FOR UPDATE;
    PERFORM check_doctor(b.doctor_id, 'steps');
    IF b.id IS NULL THEN
        PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'unknown'));
    ELSIF b.version <> event.version THEN
        IF EXISTS (SELECT FROM booking_events WHERE request_id = p_request_id) THEN
            RETURN booking_by_request(p_request_id);
        END IF;
        -- What came after it and was taken back has changed nothing: so Ctrl+Z goes back step by step.
        stood := jsonb_populate_record(b, event.after);
        stood.version := b.version;
        stood.updated_by := b.updated_by;
        stood.updated_at := b.updated_at;
        IF stood IS DISTINCT FROM b THEN
            PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'changed', 'at', b.updated_at,
                'by', coalesce((SELECT display_name FROM staff WHERE username = b.updated_by), b.updated_by)));
        END IF;
    END IF;
    n := b;
    IF event.before IS NULL THEN
        n.status := 'cancelled';
        n.cancel_reason := 'undone';
    ELSE
        old := jsonb_populate_record(NULL::bookings, event.before);
        n.doctor_id := old.doctor_id;
        n.slot_id := old.slot_id;
        n.during := old.during;
        n.buffer_before := coalesce(old.buffer_before, 0);
        n.buffer_after := coalesce(old.buffer_after, 0);
        n.own_minutes := old.own_minutes;
        n.room_id := old.room_id;
        n.equipment_id := old.equipment_id;
        n.status := old.status;
        n.overbook_reason := old.overbook_reason;
        n.cancel_reason := old.cancel_reason;
    END IF;
    PERFORM check_undo(event, b, n);
    IF keeps_time(n.status) AND n.overbook_reason IS NULL THEN
        slot_ids := slots_back(b, n.doctor_id, n.during);
    ELSE
        PERFORM FROM appointment_slots
        WHERE doctor_id = b.doctor_id AND slot_time >= lower(b.during) AND slot_time < upper(b.during) AND booking_id = b.id
        ORDER BY id FOR UPDATE;
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|undone|' || coalesce(p_terminal, ''), true);
    RETURN settle_booking(b, n, slot_ids);
END
$$;
GRANT EXECUTE ON FUNCTION undo_change(uuid, bigint, text) TO medibook_receptionist, medibook_admin, medibook_gateway;

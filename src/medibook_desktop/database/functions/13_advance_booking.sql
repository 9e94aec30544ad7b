-- Takes a step of the table in allowed_steps; frees the slots of what keeps no time any more, takes them again for what does.
CREATE OR REPLACE FUNCTION step_booking(
    p_request_id uuid, p_booking_id bigint, p_version integer, p_status text, p_reason text, p_terminal text
) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    b        bookings;
    n        bookings;
    slot_ids bigint[] := '{}';
BEGIN
    b := locked_booking(p_request_id, p_booking_id, p_version);
    IF b.id IS NULL THEN
        RETURN booking_by_request(p_request_id);
    END IF;
    IF NOT p_status = ANY (allowed_steps(b.status)) THEN
        PERFORM refuse('MB014', 'step_not_allowed', jsonb_build_object('status', b.status, 'allowed', allowed_steps(b.status)));
    END IF;
    n := b;
    n.status := p_status;
    n.cancel_reason := CASE WHEN p_status = 'cancelled' THEN p_reason ELSE '' END;
    IF keeps_time(p_status) AND b.overbook_reason IS NULL THEN
        slot_ids := slots_back(b, b.doctor_id, b.during);
    ELSE
        PERFORM FROM appointment_slots
        WHERE doctor_id = b.doctor_id AND slot_time >= lower(b.during) AND slot_time < upper(b.during) AND booking_id = b.id
        ORDER BY id FOR UPDATE;
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '||' || coalesce(p_terminal, ''), true);
    RETURN settle_booking(b, n, slot_ids);
END
$$;

-- Check-in and every other step of a visit, with the right that the step needs. Errors: MB012, MB013, MB014; MB001, MB003, MB007 when a time is taken again.
CREATE OR REPLACE FUNCTION advance_booking(
    p_request_id uuid, p_booking_id bigint, p_version integer, p_status text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
    SELECT check_step(p_booking_id, p_status);
    SELECT step_booking(p_request_id, p_booking_id, p_version, p_status, '', p_terminal)
$$;
GRANT EXECUTE ON FUNCTION advance_booking(uuid, bigint, integer, text, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway, medibook_worker;

-- Cancels a visit and frees its time. Errors: MB012, MB013, MB014.
CREATE OR REPLACE FUNCTION cancel_booking(
    p_request_id uuid, p_booking_id bigint, p_version integer, p_reason text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
    SELECT check_right('cancel');
    SELECT step_booking(p_request_id, p_booking_id, p_version, 'cancelled', p_reason, p_terminal)
$$;
GRANT EXECUTE ON FUNCTION cancel_booking(uuid, bigint, integer, text, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

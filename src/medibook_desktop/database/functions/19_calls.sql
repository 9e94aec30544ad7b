-- What became of reaching a patient about a visit. p_version is the row's as the caller saw it, 0 when there was none yet.
-- Errors: MB012 unknown booking, MB040 stale_call (somebody else was quicker; says who and what).
CREATE OR REPLACE FUNCTION set_call(
    p_request_id uuid, p_booking_id bigint, p_purpose text, p_starts_at timestamptz, p_state text, p_version integer,
    p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    c       visit_calls;
    told_as bigint;
BEGIN
    PERFORM check_right('book');
    PERFORM FROM bookings WHERE id = p_booking_id;
    IF NOT FOUND THEN
        PERFORM refuse('MB012', 'unknown_booking');
    END IF;
    -- The lock also holds back a second first row of the same visit.
    PERFORM pg_advisory_xact_lock(hashtextextended(format('call %s %s', p_booking_id, p_purpose), 0));
    SELECT * INTO c FROM visit_calls WHERE booking_id = p_booking_id AND purpose = p_purpose AND starts_at = p_starts_at;
    IF coalesce(c.version, 0) <> p_version THEN
        IF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id AND what = 'visit_calls') THEN
            RETURN call_answer(to_jsonb(c), '[]');
        END IF;
        PERFORM refuse('MB040', 'stale_call', jsonb_build_object('state', c.state, 'at', c.updated_at,
            'by', coalesce((SELECT display_name FROM staff WHERE username = c.updated_by), c.updated_by)));
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|call|' || coalesce(p_terminal, ''), true);
    IF c.id IS NULL THEN
        INSERT INTO visit_calls (booking_id, purpose, starts_at, state) VALUES (p_booking_id, p_purpose, p_starts_at, p_state)
        RETURNING * INTO c;
    ELSE
        UPDATE visit_calls SET state = p_state, updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
        WHERE id = c.id RETURNING * INTO c;
    END IF;
    INSERT INTO outbox (doctor_id, kind, booking_id, version) VALUES (0, 'call', c.booking_id, c.version) RETURNING id INTO told_as;
    RETURN call_answer(to_jsonb(c), jsonb_build_array(jsonb_build_object('kind', 'call', 'doctor_id', NULL, 'day', NULL,
        'booking_id', c.booking_id, 'slot_ids', '[]'::jsonb, 'version', c.version, 'outbox_id', told_as)));
END
$$;

CREATE OR REPLACE FUNCTION call_answer(p_call jsonb, p_changes jsonb) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('call', p_call, 'changes', p_changes)
$$;

-- A doctor is away: the time is blocked as block_time does it, and who stands in it is put on the list of those to reach, in the
-- same transaction. The answer is block_time's.
CREATE OR REPLACE FUNCTION doctor_away(
    p_request_id uuid, p_doctor_id bigint, p_from timestamptz, p_to timestamptz, p_why text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    answer jsonb := block_time(p_request_id, p_doctor_id, p_from, p_to, p_why, false, p_terminal);
BEGIN
    PERFORM set_config('medibook.doing', p_request_id || '|away|' || coalesce(p_terminal, ''), true);
    INSERT INTO visit_calls (booking_id, purpose, starts_at, absence_id, state)
    SELECT (v ->> 'booking_id')::bigint, 'away', (v ->> 'starts_at')::timestamptz, (answer ->> 'absence_id')::bigint, 'open'
    FROM jsonb_array_elements(answer -> 'visits') v
    ORDER BY 1
    -- Away a second time over the same visit: the later absence is the one that it is moved for.
    ON CONFLICT (booking_id, purpose, starts_at)
        DO UPDATE SET absence_id = excluded.absence_id, state = 'open', version = visit_calls.version + 1
        WHERE visit_calls.absence_id IS DISTINCT FROM excluded.absence_id;
    RETURN answer;
END
$$;
GRANT EXECUTE ON FUNCTION
    set_call(uuid, bigint, text, timestamptz, text, integer, text),
    doctor_away(uuid, bigint, timestamptz, timestamptz, text, text) TO medibook_receptionist, medibook_admin;

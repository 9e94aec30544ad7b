-- A visit that goes to a doctor on another shard: it arrives there (book_moved), then leaves here (leave_shard), each in a transaction of
-- its own. Undo goes the same way back (undo_moved, then undo_change). What has arrived and not left yet stands in moves_across.

-- Patients of a visit that is about to leave another shard are not expected there any more; where it does not leave after all, that shard's
-- next word about it counts again.
CREATE OR REPLACE FUNCTION expected_no_more(p_booking_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    person bigint;
BEGIN
    UPDATE patient_elsewhere SET busy = NULL, noted_at = clock_timestamp()
    WHERE booking_id = p_booking_id AND busy IS NOT NULL RETURNING patient_id INTO person;
    IF person IS NOT NULL THEN
        PERFORM settle_calendars(ARRAY[person]);
    END IF;
END
$$;

-- Books the visit p_visit of another shard: {booking_id, doctor_id, version, patient_id, visit_type_id, source, reason, minutes, status,
-- clinic_id, day, ticket, arrived_at}. p_leave is the request by which it will leave there. Answers and errors: book_slot's.
CREATE OR REPLACE FUNCTION book_moved(
    p_request_id uuid, p_slot_id bigint, p_slot_version integer, p_visit jsonb, p_leave uuid,
    p_strategy text DEFAULT 'hybrid', p_gate boolean DEFAULT false, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    answer jsonb;
    made   bigint;
    doctor bigint;
    place  bigint;
    day    date;
BEGIN
    PERFORM check_right('move');
    PERFORM enter_request(p_request_id);
    answer := booking_by_request(p_request_id);
    IF answer IS NOT NULL THEN
        RETURN answer;
    END IF;
    PERFORM expected_no_more((p_visit ->> 'booking_id')::bigint);
    answer := book_slot(
        p_request_id => p_request_id, p_slot_id => p_slot_id, p_slot_version => p_slot_version,
        p_patient_id => (p_visit ->> 'patient_id')::bigint, p_visit_type_id => (p_visit ->> 'visit_type_id')::bigint,
        p_source => p_visit ->> 'source', p_reason => p_visit ->> 'reason', p_strategy => p_strategy, p_gate => p_gate,
        p_terminal => p_terminal, p_minutes => (p_visit ->> 'minutes')::integer);
    made := (answer -> 'booking' ->> 'id')::bigint;
    doctor := (answer -> 'booking' ->> 'doctor_id')::bigint;
    IF p_visit ->> 'status' = 'arrived' THEN
        SELECT c.id, (b_at AT TIME ZONE c.zone)::date INTO place, day
        FROM (SELECT (answer -> 'booking' ->> 'starts_at')::timestamptz AS b_at) t JOIN clinics c ON c.id = clinic_at(
            doctor, (SELECT s.slot_time FROM appointment_slots s WHERE s.id = p_slot_id));
        -- Who waits keeps his number, where it is a number of the same clinic's day.
        IF place = (p_visit ->> 'clinic_id')::bigint AND day = (p_visit ->> 'day')::date THEN
            INSERT INTO visit_times (booking_id, doctor_id, clinic_id, day, ticket, arrived_at)
            VALUES (made, doctor, place, day, (p_visit ->> 'ticket')::integer, (p_visit ->> 'arrived_at')::timestamptz);
        END IF;
        answer := jsonb_build_object('first', answer -> 'changes') || step_booking(
            md5(p_request_id::text || ' arrived')::uuid, made, (answer -> 'booking' ->> 'version')::integer, 'arrived', '', p_terminal);
        answer := (answer - 'first') || jsonb_build_object('changes', (answer -> 'first') || (answer -> 'changes'));
    END IF;
    INSERT INTO moves_across (booking_id, doctor_id, from_booking_id, from_doctor_id, from_version, arrived_by, leaves_by)
    VALUES (made, doctor, (p_visit ->> 'booking_id')::bigint, (p_visit ->> 'doctor_id')::bigint,
            (p_visit ->> 'version')::integer, p_request_id, p_leave);
    RETURN answer;
END
$$;

-- The visit has arrived at the other shard: here it is over. Right and answers of a move; errors MB012, MB013, MB014.
CREATE OR REPLACE FUNCTION leave_shard(p_request_id uuid, p_booking_id bigint, p_version integer, p_terminal text DEFAULT '')
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM check_right('move');
    RETURN step_booking(p_request_id, p_booking_id, p_version, 'cancelled', 'moved', p_terminal);
END
$$;

-- Undoing a move: the visit that left stands here again, while the one on the other shard has still to go. Answers and errors: undo_change's.
CREATE OR REPLACE FUNCTION undo_moved(
    p_request_id uuid, p_event_id bigint, p_other jsonb, p_leave uuid, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    answer jsonb;
BEGIN
    PERFORM check_right('move');
    PERFORM enter_request(p_request_id);
    answer := booking_by_request(p_request_id);
    IF answer IS NOT NULL THEN
        RETURN answer;
    END IF;
    PERFORM expected_no_more((p_other ->> 'booking_id')::bigint);
    answer := undo_change(p_request_id, p_event_id, p_terminal);
    INSERT INTO moves_across (booking_id, doctor_id, from_booking_id, from_doctor_id, from_version, arrived_by, leaves_by)
    VALUES ((answer -> 'booking' ->> 'id')::bigint, (answer -> 'booking' ->> 'doctor_id')::bigint,
            (p_other ->> 'booking_id')::bigint, (p_other ->> 'doctor_id')::bigint, (p_other ->> 'version')::integer,
            p_request_id, p_leave);
    RETURN answer;
END
$$;

-- Both halves are done, or the first one was taken back.
CREATE OR REPLACE FUNCTION end_move_across(p_arrived_by uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('move');
    UPDATE moves_across SET ended_at = clock_timestamp() WHERE arrived_by = p_arrived_by AND ended_at IS NULL;
END
$$;

-- Arrived a while ago, and not known to have left: whoever was at it died, or the other shard is away.
CREATE OR REPLACE FUNCTION unfinished_moves(p_older_than interval DEFAULT '20 seconds') RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('move');
    RETURN (
        SELECT coalesce(jsonb_agg(to_jsonb(m) ORDER BY m.at), '[]') FROM (
            SELECT * FROM moves_across WHERE ended_at IS NULL AND at < now() - p_older_than ORDER BY at LIMIT 50) m);
END
$$;

-- A wish, or somebody of the untimed list, that is no doctor's goes to the shard of the time that it is offered or given: the row is made
-- there first, then taken away here. Of two copies the one of the higher version counts.
CREATE OR REPLACE FUNCTION adopt_row(p_what text, p_row jsonb, p_terminal text DEFAULT '') RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    n integer;
BEGIN
    PERFORM check_right('book');
    IF p_what NOT IN ('wishes', 'walk_ins') OR p_row ->> 'status' NOT IN ('open', 'waiting', 'called') THEN
        RAISE EXCEPTION 'only who waits goes to another shard' USING ERRCODE = '22023';
    END IF;
    IF NOT EXISTS (SELECT FROM patients WHERE id = (p_row ->> 'patient_id')::bigint) THEN
        PERFORM refuse('MB010', 'unknown_patient');
    END IF;
    PERFORM set_config('medibook.doing', '|adopted|' || coalesce(p_terminal, ''), true);
    p_row := p_row || jsonb_build_object('version', (p_row ->> 'version')::integer + 1, 'updated_by', session_user,
                                         'updated_at', clock_timestamp());
    -- Who waits for a doctor of another shard waits for one of this from now on.
    IF NOT lives_here((p_row ->> 'doctor_id')::bigint) THEN
        p_row := p_row || '{"doctor_id": null}';
    END IF;
    IF p_what = 'wishes' THEN
        -- It may have been here before.
        UPDATE wishes w SET status = r.status, version = r.version, updated_by = r.updated_by, updated_at = r.updated_at
        FROM jsonb_populate_record(NULL::wishes, p_row) r WHERE w.id = r.id AND w.version < r.version;
        INSERT INTO wishes OVERRIDING SYSTEM VALUE SELECT r.* FROM jsonb_populate_record(NULL::wishes, p_row) r
        ON CONFLICT (id) DO NOTHING;
        SELECT version INTO n FROM wishes WHERE id = (p_row ->> 'id')::bigint;
    ELSE
        INSERT INTO walk_ins OVERRIDING SYSTEM VALUE SELECT r.* FROM jsonb_populate_record(NULL::walk_ins, p_row) r
        ON CONFLICT (id) DO NOTHING;
        SELECT version INTO n FROM walk_ins WHERE id = (p_row ->> 'id')::bigint;
    END IF;
    RETURN n;
END
$$;

-- The row as it is here, for adopt_row; null when it is not here, not waiting, or not as the caller saw it.
CREATE OR REPLACE FUNCTION row_to_give(p_what text, p_id bigint, p_version integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('book');
    IF p_what = 'wishes' THEN
        RETURN (SELECT to_jsonb(w) FROM wishes w WHERE w.id = p_id AND w.version = p_version AND w.status = 'open');
    ELSIF p_what = 'walk_ins' THEN
        RETURN (SELECT to_jsonb(w) FROM walk_ins w
                WHERE w.id = p_id AND w.version = p_version AND w.status IN ('waiting', 'called'));
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION give_row_away(p_what text, p_id bigint, p_version integer, p_terminal text DEFAULT '') RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    n integer := 0;
BEGIN
    PERFORM check_right('book');
    PERFORM set_config('medibook.doing', '|adopted|' || coalesce(p_terminal, ''), true);
    IF p_what = 'wishes' THEN
        -- What was offered here and declined is remembered here.
        UPDATE wishes w SET status = 'withdrawn', updated_by = session_user, updated_at = clock_timestamp()
        WHERE w.id = p_id AND w.version = p_version AND w.status = 'open' AND EXISTS (SELECT FROM offers WHERE wish_id = p_id);
        GET DIAGNOSTICS n = ROW_COUNT;
        IF n = 0 THEN
            DELETE FROM wishes w WHERE w.id = p_id AND w.version = p_version AND w.status = 'open';
            GET DIAGNOSTICS n = ROW_COUNT;
        END IF;
    ELSIF p_what = 'walk_ins' THEN
        DELETE FROM walk_ins w WHERE w.id = p_id AND w.version = p_version AND w.status IN ('waiting', 'called');
        GET DIAGNOSTICS n = ROW_COUNT;
    END IF;
    RETURN n > 0;
END
$$;
GRANT EXECUTE ON FUNCTION
    book_moved(uuid, bigint, integer, jsonb, uuid, text, boolean, text), leave_shard(uuid, bigint, integer, text),
    undo_moved(uuid, bigint, jsonb, uuid, text), end_move_across(uuid), unfinished_moves(interval)
    TO medibook_receptionist, medibook_admin, medibook_gateway;
GRANT EXECUTE ON FUNCTION
    adopt_row(text, jsonb, text), row_to_give(text, bigint, integer), give_row_away(text, bigint, integer, text)
    TO medibook_receptionist, medibook_admin;

-- Series of visits: made, changed and undone as a whole, by the functions that do it for one visit; all or nothing.
-- A refusal names every date that is in the way (MB030), not only the first.

-- What a series request answered when it was carried out; null when it never was.
CREATE OR REPLACE FUNCTION series_by_request(p_request_id uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object('series_id', series_id, 'booking_ids', booking_ids, 'changes', changes, 'repeated', true)
    FROM series_changes WHERE request_id = p_request_id
$$;
GRANT EXECUTE ON FUNCTION series_by_request(uuid) TO medibook_receptionist, medibook_admin, medibook_gateway;

-- The request id of one step of a series request: made from it, so that the whole can be repeated.
CREATE OR REPLACE FUNCTION series_step(p_request_id uuid, p_step integer) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$
    SELECT md5(p_request_id || ' ' || p_step)::uuid
$$;

-- Writes down what a change of a series did and gives the client's answer.
CREATE OR REPLACE FUNCTION series_done(
    p_request_id uuid, p_series_id bigint, p_terminal text, p_kind text, p_event_ids bigint[], p_booking_ids bigint[],
    p_changes jsonb, p_before jsonb, p_undoes uuid DEFAULT NULL
) RETURNS jsonb
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO series_changes (request_id, series_id, terminal, kind, version, event_ids, booking_ids, changes, before, undoes)
    VALUES (p_request_id, p_series_id, coalesce(p_terminal, ''), p_kind,
            coalesce((SELECT version FROM series WHERE id = p_series_id), 0), p_event_ids, p_booking_ids, p_changes, p_before,
            p_undoes);
    RETURN jsonb_build_object(
        'series_id', p_series_id, 'booking_ids', p_booking_ids, 'changes', p_changes, 'repeated', false);
END
$$;

-- Locks every row that the steps name, in the order of ids before the first step is taken: two series that want the same times in
-- another order would else wait for each other.
CREATE OR REPLACE FUNCTION lock_series_rows(p_steps jsonb) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM bookings
    WHERE id IN (SELECT (v ->> 'booking_id')::bigint FROM jsonb_array_elements(p_steps) v) ORDER BY id FOR UPDATE;
    PERFORM FROM appointment_slots
    WHERE id IN (SELECT (v ->> 'slot_id')::bigint FROM jsonb_array_elements(p_steps) v) ORDER BY id FOR UPDATE;
END
$$;

-- Takes one step: books p_step's slot, moves or cancels p_step's booking. Null when the step is in the way of something;
-- p_clash then tells what. Serialization failures and deadlocks go on up: the caller tries the whole again.
CREATE OR REPLACE FUNCTION take_series_step(
    p_request_id uuid, p_number integer, p_step jsonb, s jsonb, p_strategy text, p_terminal text,
    OUT answer jsonb, OUT clash jsonb
)
LANGUAGE plpgsql AS $$
DECLARE
    step_id   uuid := series_step(p_request_id, p_number);
    detail    text;
BEGIN
    IF NOT p_step ? 'booking_id' THEN
        answer := book_slot(
            p_request_id => step_id, p_slot_id => (p_step ->> 'slot_id')::bigint,
            p_slot_version => (p_step ->> 'slot_version')::integer, p_patient_id => (s ->> 'patient_id')::bigint,
            p_visit_type_id => (s ->> 'visit_type_id')::bigint, p_source => 'series', p_reason => s ->> 'reason',
            p_strategy => p_strategy, p_terminal => p_terminal);
    ELSIF p_step ? 'cancel' THEN
        answer := cancel_booking(
            p_request_id => step_id, p_booking_id => (p_step ->> 'booking_id')::bigint,
            p_version => (p_step ->> 'version')::integer, p_reason => p_step ->> 'cancel', p_terminal => p_terminal);
    ELSE
        answer := move_booking(
            p_request_id => step_id, p_booking_id => (p_step ->> 'booking_id')::bigint,
            p_version => (p_step ->> 'version')::integer, p_slot_id => (p_step ->> 'slot_id')::bigint,
            p_slot_version => (p_step ->> 'slot_version')::integer, p_strategy => p_strategy, p_terminal => p_terminal);
    END IF;
EXCEPTION WHEN OTHERS THEN
    IF SQLSTATE IN ('MB016', 'MB050') OR SQLSTATE NOT LIKE 'MB%' AND SQLSTATE NOT IN ('23P01', '23505') THEN
        RAISE;
    END IF;
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
    clash := jsonb_build_object('code', SQLSTATE, 'planned_at', p_step -> 'planned_at', 'booking_id', p_step -> 'booking_id',
        'detail', CASE WHEN SQLSTATE LIKE 'MB%' AND detail <> '' THEN detail::jsonb ELSE '{}' END);
END
$$;

-- Books every date of a new series. p_visits: [{planned_at, slot_id, slot_version}] in order of time, and for a visit that is
-- there already and becomes the series' own {planned_at, booking_id, version}.
-- Errors: MB030 with every clash, MB031 when a visit belongs to a series already, MB012, MB013.
CREATE OR REPLACE FUNCTION book_series(
    p_request_id uuid, p_rule text, p_patient_id bigint, p_doctor_id bigint, p_visit_type_id bigint, p_first_day date,
    p_at_time time, p_reason text, p_visits jsonb, p_strategy text DEFAULT 'hybrid', p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    before      jsonb;
    made        series;
    step        jsonb;
    number      integer := 0;
    taken       record;
    b           bookings;
    clashes     jsonb := '[]';
    changes     jsonb := '[]';
    event_ids   bigint[] := '{}';
    booking_ids bigint[] := '{}';
BEGIN
    PERFORM check_right('book');
    PERFORM enter_request(p_request_id);
    before := series_by_request(p_request_id);
    IF before IS NOT NULL THEN
        RETURN before;
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|made|' || coalesce(p_terminal, ''), true);
    INSERT INTO series (rule, patient_id, doctor_id, visit_type_id, first_day, at_time, reason)
    VALUES (p_rule, coalesce(kept_patient(p_patient_id), p_patient_id), p_doctor_id, p_visit_type_id, p_first_day, p_at_time, p_reason)
    RETURNING * INTO made;
    PERFORM lock_series_rows(p_visits);
    FOR step IN SELECT v FROM jsonb_array_elements(p_visits) AS v LOOP
        number := number + 1;
        IF step ? 'booking_id' THEN
            b := locked_booking(p_request_id, (step ->> 'booking_id')::bigint, (step ->> 'version')::integer);
            IF kept_patient(b.patient_id) <> kept_patient(p_patient_id) THEN
                RAISE EXCEPTION 'a visit of somebody else' USING ERRCODE = '22023';
            ELSIF EXISTS (SELECT FROM series_visits WHERE booking_id = b.id) THEN
                PERFORM refuse('MB031', 'already_in_series');
            END IF;
        ELSE
            SELECT * INTO taken FROM take_series_step(p_request_id, number, step, to_jsonb(made), p_strategy, p_terminal);
            IF taken.clash IS NOT NULL THEN
                clashes := clashes || taken.clash;
                CONTINUE;
            END IF;
            SELECT * INTO b FROM bookings WHERE id = (taken.answer -> 'booking' ->> 'id')::bigint;
            changes := changes || (taken.answer -> 'changes');
            event_ids := event_ids || (taken.answer ->> 'event_id')::bigint;
        END IF;
        booking_ids := booking_ids || b.id;
        INSERT INTO series_visits (series_id, booking_id, planned_at, placed_at, placed_doctor_id)
        VALUES (made.id, b.id, (step ->> 'planned_at')::timestamptz, visit_starts(b), b.doctor_id);
    END LOOP;
    IF clashes <> '[]' THEN
        PERFORM refuse('MB030', 'series_clash', jsonb_build_object('clashes', clashes));
    END IF;
    RETURN series_done(p_request_id, made.id, p_terminal, 'made', event_ids, booking_ids, changes, NULL);
END
$$;
GRANT EXECUTE ON FUNCTION book_series(uuid, text, bigint, bigint, bigint, date, time, text, jsonb, text, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

-- Changes visits of a series. p_steps, carried out in this order (a chain that moves forward begins with its last visit):
--     {booking_id, version, slot_id, slot_version, planned_at}  moves    {booking_id, version, cancel: reason}  cancels
--     {slot_id, slot_version, planned_at}                       books one more
-- p_series: what becomes of the series itself, of {rule, doctor_id, first_day, at_time}; absent keys stay.
-- Errors: MB030 with every clash, MB032 when the series was changed since p_version.
CREATE OR REPLACE FUNCTION change_series(
    p_request_id uuid, p_series_id bigint, p_version integer, p_steps jsonb, p_series jsonb DEFAULT '{}',
    p_strategy text DEFAULT 'hybrid', p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    repeated    jsonb;
    s           series;
    before      jsonb;
    step        jsonb;
    number      integer := 0;
    taken       record;
    clashes     jsonb := '[]';
    changes     jsonb := '[]';
    event_ids   bigint[] := '{}';
    booking_ids bigint[] := '{}';
BEGIN
    -- What the steps do is theirs to check.
    IF NOT has_right('book') AND NOT has_right('cancel') THEN
        PERFORM check_right('move');
    END IF;
    PERFORM enter_request(p_request_id);
    repeated := series_by_request(p_request_id);
    IF repeated IS NOT NULL THEN
        RETURN repeated;
    END IF;
    SELECT * INTO s FROM series WHERE id = p_series_id FOR UPDATE;
    IF s.id IS NULL OR s.version <> p_version THEN
        PERFORM refuse('MB032', 'series_changed', last_series_change(p_series_id));
    END IF;
    -- The steps check their own rights; the rule is moved.
    IF p_series <> '{}' THEN
        PERFORM check_right('move');
    END IF;
    before := jsonb_build_object('series', to_jsonb(s), 'visits', (
        SELECT coalesce(jsonb_agg(to_jsonb(v) ORDER BY v.id), '[]') FROM series_visits v WHERE v.series_id = s.id));
    PERFORM lock_series_rows(p_steps);
    FOR step IN SELECT v FROM jsonb_array_elements(p_steps) AS v LOOP
        number := number + 1;
        IF step ? 'booking_id' AND NOT EXISTS (
            SELECT FROM series_visits WHERE series_id = s.id AND booking_id = (step ->> 'booking_id')::bigint)
        THEN
            PERFORM refuse('MB032', 'series_changed', last_series_change(p_series_id));
        END IF;
        SELECT * INTO taken FROM take_series_step(p_request_id, number, step, to_jsonb(s), p_strategy, p_terminal);
        IF taken.clash IS NOT NULL THEN
            clashes := clashes || taken.clash;
            CONTINUE;
        END IF;
        changes := changes || (taken.answer -> 'changes');
        event_ids := event_ids || (taken.answer ->> 'event_id')::bigint;
        booking_ids := booking_ids || (taken.answer -> 'booking' ->> 'id')::bigint;
        IF NOT step ? 'cancel' THEN
            INSERT INTO series_visits (series_id, booking_id, planned_at, placed_at, placed_doctor_id)
            SELECT s.id, b.id, (step ->> 'planned_at')::timestamptz, visit_starts(b), b.doctor_id
            FROM bookings b WHERE b.id = (taken.answer -> 'booking' ->> 'id')::bigint
            ON CONFLICT ON CONSTRAINT series_visits_booking DO UPDATE
            SET planned_at = excluded.planned_at, placed_at = excluded.placed_at, placed_doctor_id = excluded.placed_doctor_id;
        END IF;
    END LOOP;
    IF clashes <> '[]' THEN
        PERFORM refuse('MB030', 'series_clash', jsonb_build_object('clashes', clashes));
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|changed|' || coalesce(p_terminal, ''), true);
    UPDATE series
    SET rule = coalesce(p_series ->> 'rule', rule), doctor_id = coalesce((p_series ->> 'doctor_id')::bigint, doctor_id),
        first_day = coalesce((p_series ->> 'first_day')::date, first_day),
        at_time = coalesce((p_series ->> 'at_time')::time, at_time), version = version + 1
    WHERE id = s.id;
    RETURN series_done(p_request_id, s.id, p_terminal, 'changed', event_ids, booking_ids, changes, before);
END
$$;
GRANT EXECUTE ON FUNCTION change_series(uuid, bigint, integer, jsonb, jsonb, text, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;

-- Who changed a series last, as a refusal's detail.
CREATE OR REPLACE FUNCTION last_series_change(p_series_id bigint) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT jsonb_build_object('why', 'changed', 'at', c.at, 'by', coalesce(st.display_name, c.who))
        FROM series_changes c LEFT JOIN staff st ON st.username = c.who
        WHERE c.series_id = p_series_id ORDER BY c.id DESC LIMIT 1), jsonb_build_object('why', 'unknown'))
$$;

-- Takes back what the request p_undone did to a series: every visit as it was, or none of them (MB015 says who changed one
-- since; MB001, MB003, MB007 when a time is taken now).
CREATE OR REPLACE FUNCTION undo_series(p_request_id uuid, p_undone uuid, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    repeated jsonb;
    c        series_changes;
    s        series;
    answer   jsonb;
    changes  jsonb := '[]';
    event_ids bigint[] := '{}';
BEGIN
    PERFORM enter_request(p_request_id);
    repeated := series_by_request(p_request_id);
    IF repeated IS NOT NULL THEN
        RETURN repeated;
    END IF;
    SELECT * INTO c FROM series_changes WHERE request_id = p_undone;
    -- What is undone of its visits checks its own rights.
    IF c.who <> session_user THEN
        PERFORM check_right('move');
    END IF;
    SELECT * INTO s FROM series WHERE id = c.series_id FOR UPDATE;
    -- What came after it and was taken back has changed nothing.
    IF s.id IS NULL OR EXISTS (
        SELECT FROM series_changes l
        WHERE l.series_id = c.series_id AND l.id > c.id AND l.kind <> 'undone'
          AND NOT EXISTS (SELECT FROM series_changes u WHERE u.undoes = l.request_id))
    THEN
        PERFORM refuse('MB015', 'cannot_undo', last_series_change(c.series_id));
    END IF;
    -- The last one first: a visit that made room for another can go back only after it.
    FOR number IN REVERSE cardinality(c.event_ids) .. 1 LOOP
        answer := undo_change(
            p_request_id => series_step(p_request_id, number), p_event_id => c.event_ids[number], p_terminal => p_terminal);
        changes := changes || (answer -> 'changes');
        event_ids := event_ids || (answer ->> 'event_id')::bigint;
    END LOOP;
    PERFORM set_config('medibook.doing', p_request_id || '|undone|' || coalesce(p_terminal, ''), true);
    DELETE FROM series_visits WHERE series_id = s.id;
    IF c.before IS NULL THEN
        DELETE FROM series WHERE id = s.id;
    ELSE
        INSERT INTO series_visits SELECT v.* FROM jsonb_populate_recordset(NULL::series_visits, c.before -> 'visits') v;
        UPDATE series
        SET rule = o.rule, doctor_id = o.doctor_id, first_day = o.first_day, at_time = o.at_time, version = series.version + 1
        FROM jsonb_populate_record(NULL::series, c.before -> 'series') o WHERE series.id = s.id;
    END IF;
    RETURN series_done(p_request_id, c.series_id, p_terminal, 'undone', event_ids, c.booking_ids, changes, NULL, p_undone);
END
$$;
GRANT EXECUTE ON FUNCTION undo_series(uuid, uuid, text) TO medibook_receptionist, medibook_admin, medibook_gateway;

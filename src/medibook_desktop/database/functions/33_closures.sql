-- Closures, holidays and doctors' days off, as the page of closures asks for them. A closure is what a person typed; the absences that
-- follow from it are what the schedule is made of. Slots follow by generation (21): the triggers at the end note what is due.
-- Errors: MB016, MB047 closure_overlaps (of the same clinic or doctor), MB048 stale_closure (changed or gone; by whom).

-- Who may have hours at a clinic.
CREATE OR REPLACE FUNCTION clinic_doctors(p_clinic_id bigint) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(d.id ORDER BY d.id), '{}') FROM doctors d
    WHERE d.is_active AND (d.clinic_id = p_clinic_id
        OR EXISTS (SELECT FROM weekly_hours w WHERE w.doctor_id = d.id AND w.clinic_id = p_clinic_id))
$$;

-- The absences that follow from a closure: days begin and end on the clinic's clock; hours are each day's.
CREATE OR REPLACE FUNCTION closure_spans(
    p_clinic_ids bigint[], p_doctor_ids bigint[], p_first date, p_last date, p_from time, p_to time
) RETURNS TABLE (clinic_id bigint, doctor_id bigint, starts_at timestamptz, ends_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT w.clinic_id, w.doctor_id, (t.starts AT TIME ZONE c.zone), (t.ends AT TIME ZONE c.zone)
    FROM (SELECT u AS clinic_id, NULL::bigint AS doctor_id FROM unnest(p_clinic_ids) u
          UNION ALL SELECT d.clinic_id, d.id FROM doctors d WHERE d.id = ANY (p_doctor_ids)) w
    JOIN clinics c ON c.id = w.clinic_id
    CROSS JOIN LATERAL (
        SELECT p_first::timestamp AS starts, (p_last + 1)::timestamp AS ends WHERE p_from IS NULL
        UNION ALL
        SELECT day + p_from, day + p_to FROM generate_series(p_first::timestamp, p_last::timestamp, interval '1 day') day
        WHERE p_from IS NOT NULL) t
    -- Hours that do not exist on a daylight-saving day.
    WHERE (t.starts AT TIME ZONE c.zone) < (t.ends AT TIME ZONE c.zone)
$$;

-- The slots of a closure that are still to come, with the visit that stands in each.
CREATE OR REPLACE FUNCTION closure_slots(
    p_clinic_ids bigint[], p_doctor_ids bigint[], p_first date, p_last date, p_from time, p_to time
) RETURNS TABLE (slot_id bigint, doctor_id bigint, clinic_id bigint, absent_id bigint, starts_at timestamptz, booking_id bigint,
                 is_blocked boolean)
LANGUAGE sql STABLE AS $$
    SELECT s.id, s.doctor_id, a.clinic_id, a.doctor_id, a.starts_at, s.booking_id, s.is_blocked
    FROM closure_spans(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to) a
    JOIN doctors d ON d.is_active AND (d.id = a.doctor_id OR a.doctor_id IS NULL AND d.id = ANY (clinic_doctors(a.clinic_id)))
        AND lives_here(d.id)
    JOIN appointment_slots s ON s.doctor_id = d.id AND s.slot_time > a.starts_at - interval '1 day' AND s.slot_time < a.ends_at
        AND s.slot_time > now() - interval '1 day'
    WHERE s.slot_time + s.minutes * interval '1 minute' > greatest(a.starts_at, now())
      AND (a.doctor_id IS NOT NULL OR coalesce(s.clinic_id, d.clinic_id) = a.clinic_id)
$$;

-- The visits that a closure would stand on, in order of time.
CREATE OR REPLACE FUNCTION closure_visits(
    p_clinic_ids bigint[], p_doctor_ids bigint[], p_first date, p_last date, p_from time, p_to time
) RETURNS TABLE (booking_id bigint, doctor_id bigint, clinic_id bigint, absent_id bigint, span_starts timestamptz,
                 starts_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (visit_starts(b), b.id) b.id, b.doctor_id, f.clinic_id, f.absent_id, f.starts_at, visit_starts(b)
    FROM (SELECT s.booking_id, s.clinic_id, s.absent_id, s.starts_at
          FROM closure_slots(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to) s WHERE s.booking_id IS NOT NULL
          UNION ALL
          -- Squeezed-in visits keep no slot.
          SELECT o.id, a.clinic_id, a.doctor_id, a.starts_at
          FROM closure_spans(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to) a
          JOIN doctors d ON (d.id = a.doctor_id OR a.doctor_id IS NULL AND d.id = ANY (clinic_doctors(a.clinic_id))) AND lives_here(d.id)
          JOIN bookings o ON o.doctor_id = d.id AND o.overbook_reason IS NOT NULL AND lower(o.during) > a.starts_at - interval '1 day'
              AND lower(o.during) < a.ends_at AND upper(o.during) > a.starts_at
          JOIN appointment_slots s ON s.id = o.slot_id AND s.doctor_id = o.doctor_id
          WHERE a.doctor_id IS NOT NULL OR coalesce(s.clinic_id, d.clinic_id) = a.clinic_id) f
    JOIN bookings b ON b.id = f.booking_id
    WHERE b.status IN ('held', 'booked', 'arrived') AND upper(b.during) > now()
    ORDER BY visit_starts(b), b.id, f.starts_at
$$;

-- What a closure would do: how many free times it takes, how many are blocked already, and whose visits stand in it. Writes nothing.
CREATE OR REPLACE FUNCTION preview_closure(
    p_clinic_ids bigint[], p_doctor_ids bigint[], p_first date, p_last date, p_from time, p_to time
) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    times  record;
    visits jsonb;
BEGIN
    PERFORM check_right('schedules');
    PERFORM check_closure(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to);
    SELECT count(*) FILTER (WHERE s.booking_id IS NULL AND NOT s.is_blocked) AS free,
           count(*) FILTER (WHERE s.is_blocked) AS blocked, count(DISTINCT s.doctor_id) AS doctors
    INTO times FROM closure_slots(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to) s;
    SELECT coalesce(jsonb_agg(jsonb_build_object('booking_id', v.booking_id, 'doctor_id', v.doctor_id, 'starts_at', v.starts_at)
                              ORDER BY v.starts_at, v.booking_id), '[]')
    INTO visits FROM closure_visits(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to) v;
    RETURN jsonb_build_object('free', times.free, 'blocked', times.blocked, 'doctors', times.doctors, 'visits', visits);
END
$$;

-- The program has said all this in better words before.
CREATE OR REPLACE FUNCTION check_closure(
    p_clinic_ids bigint[], p_doctor_ids bigint[], p_first date, p_last date, p_from time, p_to time
) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF p_last < p_first OR p_last - p_first > 366 OR (p_from IS NULL) <> (p_to IS NULL) OR p_to <= p_from
        OR (cardinality(p_clinic_ids) > 0) = (cardinality(p_doctor_ids) > 0)
        OR NOT p_clinic_ids <@ ARRAY(SELECT id FROM clinics) OR NOT p_doctor_ids <@ ARRAY(SELECT id FROM doctors)
    THEN
        RAISE EXCEPTION 'a closure has up to 366 days, hours that end after they start, and clinics or doctors'
            USING ERRCODE = '22023';
    END IF;
END
$$;

-- Refuses (MB047) when another closure of one of the same clinics or doctors stands in a part of this time.
CREATE OR REPLACE FUNCTION check_overlap(p_closure_id bigint) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
    p     closures;
    other closures;
BEGIN
    SELECT * INTO p FROM closures WHERE id = p_closure_id;
    SELECT c.* INTO other FROM closures c
    WHERE c.id <> p.id AND c.first_day <= p.last_day AND c.last_day >= p.first_day
      AND (c.clinic_ids && p.clinic_ids OR c.doctor_ids && p.doctor_ids)
      AND (c.from_time IS NULL OR p.from_time IS NULL OR c.from_time < p.to_time AND c.to_time > p.from_time)
    ORDER BY c.first_day, c.id LIMIT 1;
    IF other.id IS NOT NULL THEN
        PERFORM refuse('MB047', 'closure_overlaps', jsonb_build_object(
            'closure_id', other.id, 'why', other.why, 'first_day', other.first_day, 'last_day', other.last_day));
    END IF;
END
$$;

-- The absences of a closure, and who stands in them on the list of whom to reach.
CREATE OR REPLACE FUNCTION write_closure(p_closure_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    p closures;
BEGIN
    SELECT * INTO p FROM closures WHERE id = p_closure_id;
    INSERT INTO absences (clinic_id, doctor_id, starts_at, ends_at, why, source, closure_id)
    SELECT s.clinic_id, s.doctor_id, s.starts_at, s.ends_at, p.why, p.kind, p.id
    FROM closure_spans(p.clinic_ids, p.doctor_ids, p.first_day, p.last_day, p.from_time, p.to_time) s
    ORDER BY s.doctor_id, s.starts_at;
    INSERT INTO visit_calls (booking_id, purpose, starts_at, absence_id, doctor_id, state)
    SELECT v.booking_id, 'away', v.starts_at, a.id, v.doctor_id, 'open'
    FROM closure_visits(p.clinic_ids, p.doctor_ids, p.first_day, p.last_day, p.from_time, p.to_time) v
    JOIN absences a ON a.closure_id = p.id AND a.clinic_id = v.clinic_id AND a.doctor_id IS NOT DISTINCT FROM v.absent_id
        AND a.starts_at = v.span_starts
    ORDER BY v.booking_id
    -- Who was told already stays told.
    ON CONFLICT (booking_id, purpose, starts_at) DO UPDATE
        SET absence_id = excluded.absence_id, doctor_id = excluded.doctor_id, version = visit_calls.version + 1;
END
$$;

CREATE OR REPLACE FUNCTION closure_answer(p_closure jsonb, p_repeated boolean) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('closure', p_closure - 'request_id', 'repeated', p_repeated, 'calls', (
        SELECT count(*) FROM visit_calls c JOIN absences a ON a.id = c.absence_id
        WHERE c.purpose = 'away' AND a.closure_id = (p_closure ->> 'id')::bigint))
$$;

-- One closure changes at a time: two admins who close the same day at once meet here, and the second is told.
CREATE OR REPLACE FUNCTION enter_closures(p_request_id uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM check_right('schedules');
    PERFORM enter_request(p_request_id);
    PERFORM pg_advisory_xact_lock(hashtextextended('closures', 0));
END
$$;

CREATE OR REPLACE FUNCTION close_time(
    p_request_id uuid, p_kind text, p_clinic_ids bigint[], p_doctor_ids bigint[], p_first date, p_last date, p_from time, p_to time,
    p_why text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    c closures;
BEGIN
    PERFORM enter_closures(p_request_id);
    SELECT * INTO c FROM closures WHERE request_id = p_request_id;
    IF c.id IS NOT NULL THEN
        RETURN closure_answer(to_jsonb(c), true);
    END IF;
    PERFORM check_closure(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to);
    PERFORM set_config('medibook.doing', p_request_id || '|closed|' || coalesce(p_terminal, ''), true);
    INSERT INTO closures (request_id, kind, clinic_ids, doctor_ids, first_day, last_day, from_time, to_time, why)
    VALUES (p_request_id, p_kind, p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to, p_why)
    RETURNING * INTO c;
    PERFORM check_overlap(c.id);
    PERFORM write_closure(c.id);
    RETURN closure_answer(to_jsonb(c), false);
END
$$;

CREATE OR REPLACE FUNCTION change_closure(
    p_request_id uuid, p_closure_id bigint, p_version integer, p_kind text, p_clinic_ids bigint[], p_doctor_ids bigint[],
    p_first date, p_last date, p_from time, p_to time, p_why text, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    c closures;
BEGIN
    PERFORM enter_closures(p_request_id);
    SELECT * INTO c FROM closures WHERE id = p_closure_id FOR UPDATE;
    IF c.version IS DISTINCT FROM p_version THEN
        RETURN closure_answer(repeated_closure(p_request_id, p_closure_id), true);
    END IF;
    PERFORM check_closure(p_clinic_ids, p_doctor_ids, p_first, p_last, p_from, p_to);
    PERFORM set_config('medibook.doing', p_request_id || '|changed|' || coalesce(p_terminal, ''), true);
    DELETE FROM absences WHERE closure_id = c.id;
    UPDATE closures
    SET kind = p_kind, clinic_ids = p_clinic_ids, doctor_ids = p_doctor_ids, first_day = p_first, last_day = p_last,
        from_time = p_from, to_time = p_to, why = p_why, version = version + 1
    WHERE id = c.id RETURNING * INTO c;
    PERFORM check_overlap(c.id);
    PERFORM write_closure(c.id);
    RETURN closure_answer(to_jsonb(c), false);
END
$$;

-- The time is open again; who is still on the list of those to reach because of it, is no longer.
CREATE OR REPLACE FUNCTION reopen_time(p_request_id uuid, p_closure_id bigint, p_version integer, p_terminal text DEFAULT '')
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    c closures;
BEGIN
    PERFORM enter_closures(p_request_id);
    SELECT * INTO c FROM closures WHERE id = p_closure_id FOR UPDATE;
    IF c.version IS DISTINCT FROM p_version THEN
        RETURN closure_answer(repeated_closure(p_request_id, p_closure_id), true);
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|reopened|' || coalesce(p_terminal, ''), true);
    DELETE FROM absences WHERE closure_id = c.id;
    DELETE FROM closures WHERE id = c.id;
    RETURN closure_answer(to_jsonb(c), false);
END
$$;

-- A closure that is not as it was seen: as this very request has left it, or refused (MB048), with who was quicker.
CREATE OR REPLACE FUNCTION repeated_closure(p_request_id uuid, p_closure_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    last change_events;
BEGIN
    SELECT e.* INTO last FROM change_events e WHERE e.what = 'closures' AND e.key = p_closure_id ORDER BY e.id DESC LIMIT 1;
    IF last.request_id IS DISTINCT FROM p_request_id THEN
        PERFORM refuse('MB048', 'stale_closure', jsonb_build_object('is_gone', last.after IS NULL, 'at', last.at,
            'by', coalesce((SELECT display_name FROM staff WHERE username = last.who), last.who, '')));
    END IF;
    RETURN coalesce(last.after, last.before);
END
$$;

-- Whether the clinic works on a public holiday. Answers whether that was news.
CREATE OR REPLACE FUNCTION work_on_holiday(
    p_request_id uuid, p_clinic_id bigint, p_day date, p_name text, p_works boolean, p_terminal text DEFAULT ''
) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    changed integer;
BEGIN
    PERFORM enter_closures(p_request_id);
    PERFORM set_config('medibook.doing', p_request_id || '|' || CASE WHEN p_works THEN 'worked' ELSE 'kept' END || '|'
                       || coalesce(p_terminal, ''), true);
    IF p_works THEN
        INSERT INTO worked_holidays (clinic_id, day, name) VALUES (p_clinic_id, p_day, p_name)
        ON CONFLICT (clinic_id, day) DO NOTHING;
    ELSE
        DELETE FROM worked_holidays WHERE clinic_id = p_clinic_id AND day = p_day;
    END IF;
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed > 0;
END
$$;

-- Absences that were there before there were closures, so that the page shows them: a clinic's, and whole days of a doctor.
CREATE OR REPLACE FUNCTION adopt_absences() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    a   record;
    made bigint;
BEGIN
    FOR a IN
        SELECT b.id, b.clinic_id, b.doctor_id, b.source, b.why, (b.starts_at AT TIME ZONE c.zone) AS starts,
               (b.ends_at AT TIME ZONE c.zone) AS ends
        FROM absences b JOIN clinics c ON c.id = b.clinic_id
        WHERE b.closure_id IS NULL AND b.source <> 'block' AND b.ends_at > now() ORDER BY b.id
    LOOP
        -- Only what a closure can say: whole days, or hours of one day of a clinic.
        CONTINUE WHEN NOT (a.starts::time = '00:00' AND a.ends::time = '00:00')
            AND NOT (a.doctor_id IS NULL AND a.starts::date = a.ends::date);
        INSERT INTO closures (kind, clinic_ids, doctor_ids, first_day, last_day, from_time, to_time, why)
        VALUES (CASE WHEN a.doctor_id IS NOT NULL THEN 'absence' ELSE a.source END,
                CASE WHEN a.doctor_id IS NULL THEN ARRAY[a.clinic_id] ELSE '{}' END,
                CASE WHEN a.doctor_id IS NULL THEN '{}' ELSE ARRAY[a.doctor_id] END,
                a.starts::date, (a.ends - interval '1 microsecond')::date,
                CASE WHEN a.starts::time = '00:00' AND a.ends::time = '00:00' THEN NULL ELSE a.starts::time END,
                CASE WHEN a.starts::time = '00:00' AND a.ends::time = '00:00' THEN NULL ELSE a.ends::time END,
                coalesce(nullif(a.why, ''), 'Absent'))
        RETURNING id INTO made;
        UPDATE absences SET closure_id = made WHERE id = a.id;
    END LOOP;
END
$$;

GRANT EXECUTE ON FUNCTION
    preview_closure(bigint[], bigint[], date, date, time, time),
    close_time(uuid, text, bigint[], bigint[], date, date, time, time, text, text),
    change_closure(uuid, bigint, integer, text, bigint[], bigint[], date, date, time, time, text, text),
    reopen_time(uuid, bigint, integer, text),
    work_on_holiday(uuid, bigint, date, text, boolean, text)
    TO medibook_receptionist, medibook_admin;

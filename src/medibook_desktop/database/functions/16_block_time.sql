-- Blocks a doctor's time at the desk: an absence of the source 'block', so that making slots anew keeps it, and the slots of the
-- span with it. Visits that stand in it stay and are listed; their slots are blocked too, so that nobody gets the time when
-- they leave. p_only_free refuses (MB023) instead when visits stand in it. Runs at READ COMMITTED, on rows that it locks.
CREATE OR REPLACE FUNCTION block_time(
    p_request_id uuid, p_doctor_id bigint, p_from timestamptz, p_to timestamptz, p_why text,
    p_only_free boolean DEFAULT false, p_terminal text DEFAULT ''
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    place    record;
    block    absences;
    slot_ids bigint[];
    visits   jsonb;
    days     date[];
    before   jsonb;
BEGIN
    PERFORM check_right('block');
    PERFORM check_doctor(p_doctor_id, 'block');
    IF p_to <= p_from OR p_to - p_from > interval '31 days' OR p_why = '' THEN
        RAISE EXCEPTION 'a block has a length of at most 31 days and a reason' USING ERRCODE = '22023';
    END IF;
    SELECT c.id AS clinic_id, c.zone INTO place FROM doctors d JOIN clinics c ON c.id = d.clinic_id WHERE d.id = p_doctor_id;
    IF place.clinic_id IS NULL THEN
        RAISE EXCEPTION 'unknown doctor' USING ERRCODE = '22023';
    END IF;
    -- One at a time with other blocks and with making slots anew; bookings do not take this lock.
    PERFORM pg_advisory_xact_lock(hashtextextended(format('replace_slots %s', p_doctor_id), 0));
    SELECT e.after INTO before FROM change_events e WHERE e.request_id = p_request_id AND e.what = 'absences' LIMIT 1;
    PERFORM FROM appointment_slots s
    WHERE s.doctor_id = p_doctor_id AND s.slot_time > p_from - interval '1 day' AND s.slot_time < p_to
      AND s.slot_time + s.minutes * interval '1 minute' > p_from
    ORDER BY s.id FOR UPDATE;
    SELECT array_agg(s.id), array_agg(DISTINCT (s.slot_time AT TIME ZONE place.zone)::date) INTO slot_ids, days
    FROM appointment_slots s
    WHERE s.doctor_id = p_doctor_id AND s.slot_time > p_from - interval '1 day' AND s.slot_time < p_to
      AND s.slot_time + s.minutes * interval '1 minute' > p_from;
    IF slot_ids IS NULL THEN
        PERFORM refuse('MB005', 'unknown_slot');
    ELSIF p_to <= now() THEN
        PERFORM refuse('MB004', 'slot_in_past');
    END IF;
    visits := visits_in_time(p_doctor_id, p_from, p_to);
    IF before IS NOT NULL THEN
        RETURN block_answer(jsonb_populate_record(NULL::absences, before), visits, days, true);
    ELSIF p_only_free AND visits <> '[]' THEN
        PERFORM refuse('MB023', 'time_has_visits', jsonb_build_object('visits', jsonb_array_length(visits)));
    END IF;

    UPDATE appointment_slots SET is_blocked = true, block_reason = p_why, version = version + 1
    WHERE id = ANY (slot_ids) AND NOT is_blocked;
    PERFORM set_config('medibook.doing', p_request_id || '|blocked|' || coalesce(p_terminal, ''), true);
    INSERT INTO absences (clinic_id, doctor_id, starts_at, ends_at, why, source)
    VALUES (place.clinic_id, p_doctor_id, p_from, p_to, p_why, 'block')
    RETURNING * INTO block;
    INSERT INTO outbox (doctor_id, kind, day) SELECT p_doctor_id, 'slots', d FROM unnest(days) d ORDER BY d;
    RETURN block_answer(block, visits, days, false);
END
$$;

-- The visits of a doctor that touch a span, squeezed-in ones too.
CREATE OR REPLACE FUNCTION visits_in_time(p_doctor_id bigint, p_from timestamptz, p_to timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('booking_id', b.id, 'patient_id', b.patient_id, 'starts_at', visit_starts(b),
                                                 'ends_at', visit_ends(b)) ORDER BY lower(b.during), b.id), '[]')
    FROM bookings b
    WHERE b.id IN (
        SELECT s.booking_id FROM appointment_slots s
        WHERE s.doctor_id = p_doctor_id AND s.slot_time > p_from - interval '1 day' AND s.slot_time < p_to
          AND s.slot_time + s.minutes * interval '1 minute' > p_from AND s.booking_id IS NOT NULL
        UNION ALL
        SELECT o.id FROM bookings o
        WHERE o.doctor_id = p_doctor_id AND o.overbook_reason IS NOT NULL AND keeps_time(o.status)
          AND lower(o.during) > p_from - interval '1 day' AND lower(o.during) < p_to AND upper(o.during) > p_from)
$$;

CREATE OR REPLACE FUNCTION block_answer(a absences, p_visits jsonb, p_days date[], p_repeated boolean) RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('absence_id', a.id, 'doctor_id', a.doctor_id, 'starts_at', a.starts_at, 'ends_at', a.ends_at,
        'why', a.why, 'visits', p_visits, 'days', to_jsonb(p_days), 'repeated', p_repeated)
$$;

-- Takes away what block_time made; where another absence covers the time, it stays blocked by that one. What the administrator's
-- schedule blocks is not taken away here (MB016). Gone already: MB015, by whom.
CREATE OR REPLACE FUNCTION unblock_time(p_request_id uuid, p_absence_id bigint, p_terminal text DEFAULT '') RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    block  absences;
    gone   change_events;
    days   date[];
    visits jsonb;
    zone   text;
BEGIN
    PERFORM check_right('block');
    IF p_absence_id IS NULL THEN
        -- Asked again, by somebody who finds nothing blocked any more: this request may be why.
        SELECT e.key INTO p_absence_id FROM change_events e WHERE e.request_id = p_request_id AND e.what = 'absences' LIMIT 1;
        IF p_absence_id IS NULL THEN
            PERFORM refuse('MB016', 'not_allowed', jsonb_build_object('right', 'schedules'));
        END IF;
    END IF;
    SELECT * INTO block FROM absences WHERE id = p_absence_id;
    IF block.id IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(format('replace_slots %s', block.doctor_id), 0));
        SELECT * INTO block FROM absences WHERE id = p_absence_id FOR UPDATE;
    END IF;
    IF block.id IS NULL THEN
        SELECT e.* INTO gone FROM change_events e
        WHERE e.what = 'absences' AND e.key = p_absence_id AND e.after IS NULL ORDER BY e.id DESC LIMIT 1;
        IF gone.request_id = p_request_id THEN
            block := jsonb_populate_record(NULL::absences, gone.before);
            PERFORM check_doctor(block.doctor_id, 'block');
            zone := (SELECT c.zone FROM clinics c WHERE c.id = block.clinic_id);
            days := ARRAY(SELECT d::date FROM generate_series(
                (block.starts_at AT TIME ZONE zone)::date, (block.ends_at AT TIME ZONE zone)::date, interval '1 day') d);
            RETURN block_answer(block, visits_in_time(block.doctor_id, block.starts_at, block.ends_at), days, true);
        END IF;
        PERFORM refuse('MB015', 'cannot_undo', jsonb_build_object('why', 'unblocked', 'at', gone.at,
            'by', coalesce((SELECT display_name FROM staff WHERE username = gone.who), gone.who)));
    ELSIF block.source <> 'block' THEN
        PERFORM refuse('MB016', 'not_allowed', jsonb_build_object('right', 'schedules'));
    END IF;
    PERFORM check_doctor(block.doctor_id, 'block');
    zone := (SELECT c.zone FROM clinics c WHERE c.id = block.clinic_id);
    visits := visits_in_time(block.doctor_id, block.starts_at, block.ends_at);
    PERFORM FROM appointment_slots s
    WHERE s.doctor_id = block.doctor_id AND s.slot_time > block.starts_at - interval '1 day' AND s.slot_time < block.ends_at
    ORDER BY s.id FOR UPDATE;
    WITH freed AS (
        UPDATE appointment_slots s
        SET is_blocked = other.why IS NOT NULL, block_reason = coalesce(other.why, ''), version = s.version + 1
        FROM appointment_slots t LEFT JOIN LATERAL (
            SELECT coalesce(nullif(a.why, ''), 'Absent') AS why FROM absences a
            WHERE (a.doctor_id = block.doctor_id OR a.doctor_id IS NULL AND a.clinic_id = block.clinic_id) AND a.id <> block.id
              AND a.starts_at < t.slot_time + t.minutes * interval '1 minute' AND a.ends_at > t.slot_time
            ORDER BY a.id LIMIT 1
        ) other ON true
        WHERE s.id = t.id AND t.doctor_id = block.doctor_id AND t.is_blocked AND t.block_reason = block.why
          AND t.slot_time > block.starts_at - interval '1 day' AND t.slot_time < block.ends_at
          AND t.slot_time + t.minutes * interval '1 minute' > block.starts_at
        RETURNING (s.slot_time AT TIME ZONE zone)::date AS day
    )
    SELECT coalesce(array_agg(DISTINCT day), '{}') INTO days FROM freed;
    PERFORM set_config('medibook.doing', p_request_id || '|unblocked|' || coalesce(p_terminal, ''), true);
    DELETE FROM absences WHERE id = block.id;
    INSERT INTO outbox (doctor_id, kind, day) SELECT block.doctor_id, 'slots', d FROM unnest(days) d ORDER BY d;
    RETURN block_answer(block, visits, days, false);
END
$$;
GRANT EXECUTE ON FUNCTION
    block_time(uuid, bigint, timestamptz, timestamptz, text, boolean, text), unblock_time(uuid, bigint, text)
    TO medibook_receptionist, medibook_admin;

-- Imports appointments that are to come, by the rules of book_slot. Each row: n, key, digest, patient_key, patient_mb, name_key,
-- birth_date, phone, doctor_id, starts_at, minutes (null: its type's, or one slot), visit_type_id, reason.
--
-- What is simple (no buffers, rooms, equipment or limit of the day) is looked at and written together; the constraints and the
-- patient's own calendar have the last word, and if one of them refuses, the batch goes row by row through book_slot, as do all
-- rows that are not simple. A dry run carries those out too and takes them back, each at once. Runs at READ COMMITTED: the slots
-- are locked in the order of ids and read under their locks, so a desk that books meanwhile either was first, or is told that
-- the time is taken.
CREATE OR REPLACE FUNCTION import_bookings(
    p_rows jsonb, p_source text DEFAULT '', p_terminal text DEFAULT '', p_dry boolean DEFAULT true, p_names_alone boolean DEFAULT false
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r       record;
    done    jsonb;
    why     text;
    told    text;
BEGIN
    PERFORM check_right('imports');
    IF NOT p_dry THEN
        PERFORM enter_import('appointments');
    END IF;
    DROP TABLE IF EXISTS pg_temp.incoming;
    CREATE TEMP TABLE incoming ON COMMIT DROP AS
    SELECT i.*, NULL::bigint AS patient_id, NULL::bigint AS slot_id, NULL::bigint[] AS slot_ids, NULL::tstzrange AS during,
           NULL::integer AS wanted, NULL::integer AS own_minutes, false AS is_slow, NULL::bigint AS booking_id, NULL::date AS day,
           NULL::text AS verdict, NULL::text AS code, NULL::jsonb AS detail,
           md5('import ' || p_source || ' ' || i.key)::uuid AS request_id
    FROM jsonb_to_recordset(p_rows) AS i (
        n integer, key text, digest text, patient_key text, patient_mb bigint, name_key text, birth_date date, phone text,
        doctor_id bigint, starts_at timestamptz, minutes integer, visit_type_id bigint, reason text);
    ANALYZE incoming;

    UPDATE incoming i SET verdict = CASE WHEN k.digest = i.digest THEN 'there' ELSE 'changed' END
    FROM import_keys k WHERE k.kind = 'appointments' AND k.source = p_source AND k.key = i.key;
    IF EXISTS (SELECT FROM this_shard) THEN
        -- Imported before, on another shard, and brought here with its doctor.
        UPDATE incoming i SET verdict = 'there' FROM bookings b
        WHERE i.verdict IS NULL AND b.doctor_id = i.doctor_id AND b.request_id = i.request_id;
    END IF;
    UPDATE incoming i SET verdict = 'refused', code = 'MB060', detail = jsonb_build_object('line', o.line)
    FROM (SELECT key, min(n) AS line FROM incoming GROUP BY key HAVING count(*) > 1) o
    WHERE o.key = i.key AND i.n > o.line AND i.verdict IS NULL;

    PERFORM import_find_patients(p_source, p_names_alone);

    -- Which slots each visit needs. The type's length counts where the row names none.
    UPDATE incoming i
    SET wanted = coalesce(i.minutes, v.minutes),
        own_minutes = CASE WHEN i.minutes IS DISTINCT FROM v.minutes THEN i.minutes END,
        is_slow = d.daily_limit IS NOT NULL
            OR coalesce(v.buffer_before + v.buffer_after > 0 OR v.room_kind <> '' OR v.equipment_kind <> '', false),
        day = (i.starts_at AT TIME ZONE c.zone)::date
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id, (SELECT n AS line, visit_type_id AS type FROM incoming) t
        LEFT JOIN visit_types v ON v.id = t.type
    WHERE t.line = i.n AND d.id = i.doctor_id;
    IF NOT p_dry THEN
        PERFORM FROM appointment_slots s
        WHERE s.id IN (
            SELECT a.id FROM incoming i JOIN appointment_slots a ON a.doctor_id = i.doctor_id AND a.slot_time >= i.starts_at
                AND a.slot_time < i.starts_at + greatest(coalesce(i.wanted, 1), 1) * interval '1 minute'
            WHERE i.verdict IS NULL AND NOT i.is_slow)
        ORDER BY s.id FOR UPDATE;
    END IF;
    UPDATE incoming i SET slot_id = f.slot_ids[1], slot_ids = f.slot_ids, during = tstzrange(i.starts_at, f.ends_at),
        verdict = CASE WHEN f.code IS NOT NULL THEN 'refused' END, code = f.code, detail = f.detail
    -- LATERAL: as (function(…)).* it would be called once a column.
    FROM (SELECT x.n, l.* FROM incoming x CROSS JOIN LATERAL import_slots_for(x.doctor_id, x.starts_at, x.wanted, x.is_slow) l
          WHERE x.verdict IS NULL) f
    WHERE f.n = i.n;

    -- The patient's own calendar.
    UPDATE incoming i SET verdict = 'refused', code = 'MB007', detail = coalesce((
        SELECT jsonb_build_object('doctor_id', b.doctor_id, 'starts_at', visit_starts(b))
        FROM bookings b
        WHERE b.patient_id = ANY (person_files(i.patient_id)) AND keeps_time(b.status)
          AND patients_time(b.during, b.buffer_before, b.buffer_after) && i.during
        ORDER BY lower(b.during) LIMIT 1), '{}')
    FROM patient_times t
    WHERE i.verdict IS NULL AND NOT i.is_slow AND t.patient_id = i.patient_id AND t.busy && i.during;

    -- Two rows of this batch that want the same: the first one gets it. (Two joins by equality: comparing every row with every
    -- other would take half of the time.)
    FOR r IN
        SELECT w.n, w.other, w.same_doctor FROM (
            SELECT b.n, a.n AS other, true AS same_doctor
            FROM (SELECT n, unnest(slot_ids) AS slot FROM incoming WHERE verdict IS NULL) a
            JOIN (SELECT n, unnest(slot_ids) AS slot FROM incoming WHERE verdict IS NULL) b ON b.slot = a.slot AND b.n > a.n
            UNION
            SELECT b.n, a.n, false
            FROM incoming a JOIN incoming b ON b.patient_id = a.patient_id AND b.n > a.n AND b.during && a.during
            WHERE a.verdict IS NULL AND b.verdict IS NULL
        ) w
        ORDER BY w.n, w.same_doctor DESC, w.other
    LOOP
        UPDATE incoming i SET verdict = 'refused', code = 'MB061',
            detail = jsonb_build_object('line', o.n, 'doctor_id', o.doctor_id, 'starts_at', o.starts_at, 'same_doctor', r.same_doctor)
        FROM incoming o
        WHERE i.n = r.n AND i.verdict IS NULL AND o.n = r.other AND o.verdict IS NULL;
    END LOOP;

    IF NOT p_dry AND EXISTS (SELECT FROM incoming WHERE verdict IS NULL AND NOT is_slow) THEN
        BEGIN
            UPDATE incoming SET booking_id = nextval('bookings_id_seq') WHERE verdict IS NULL AND NOT is_slow;
            UPDATE appointment_slots s SET is_booked = true, booking_id = i.booking_id, version = s.version + 1
            FROM incoming i CROSS JOIN LATERAL unnest(i.slot_ids) AS u (id)
            WHERE i.verdict IS NULL AND NOT i.is_slow AND s.id = u.id AND s.doctor_id = i.doctor_id;
            FOR r IN SELECT * FROM incoming WHERE verdict IS NULL AND NOT is_slow ORDER BY n LOOP
                PERFORM set_config('medibook.doing', r.request_id || '||' || p_terminal, true);
                INSERT INTO bookings (id, request_id, doctor_id, slot_id, patient_id, visit_type_id, during, source, reason, own_minutes)
                VALUES (r.booking_id, r.request_id, r.doctor_id, r.slot_id, r.patient_id, r.visit_type_id, r.during, 'import',
                        coalesce(r.reason, ''), r.own_minutes);
            END LOOP;
            INSERT INTO outbox (doctor_id, day, booking_id, slot_ids, version)
            SELECT doctor_id, day, booking_id, slot_ids, 1 FROM incoming WHERE verdict IS NULL AND NOT is_slow ORDER BY n;
            UPDATE incoming SET verdict = 'ok' WHERE verdict IS NULL AND NOT is_slow;
        EXCEPTION WHEN OTHERS THEN
            -- One of them met what was not seen above: who it is, book_slot says.
            IF SQLSTATE !~ '^(MB|23)' THEN
                RAISE;
            END IF;
            UPDATE incoming SET is_slow = true, booking_id = NULL WHERE verdict IS NULL;
        END;
    END IF;
    FOR r IN SELECT i.*, s.version FROM incoming i JOIN appointment_slots s ON s.id = i.slot_id WHERE i.verdict IS NULL AND i.is_slow ORDER BY i.n
    LOOP
        BEGIN
            done := book_slot(r.request_id, r.slot_id, r.version, r.patient_id, r.visit_type_id, NULL, 'import', coalesce(r.reason, ''),
                              NULL, 'pessimistic', false, p_terminal, 'booked', r.own_minutes);
            IF p_dry THEN
                RAISE EXCEPTION 'taken back' USING ERRCODE = 'MB063';
            END IF;
            UPDATE incoming SET verdict = 'ok', booking_id = (done -> 'booking' ->> 'id')::bigint WHERE n = r.n;
        EXCEPTION WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS told = PG_EXCEPTION_DETAIL, why = CONSTRAINT_NAME;
            IF SQLSTATE = 'MB063' THEN
                UPDATE incoming SET verdict = 'ok' WHERE n = r.n;
            ELSIF SQLSTATE ~ '^MB' THEN
                UPDATE incoming SET verdict = 'refused', code = SQLSTATE, detail = coalesce(nullif(told, ''), '{}')::jsonb WHERE n = r.n;
            ELSIF SQLSTATE = '23P01' THEN
                UPDATE incoming SET verdict = 'refused', code = 'MB001', detail = '{}' WHERE n = r.n;
            ELSE
                RAISE;
            END IF;
        END;
    END LOOP;
    PERFORM set_config('medibook.doing', '', true);
    IF p_dry THEN
        UPDATE incoming SET verdict = 'ok' WHERE verdict IS NULL;
    ELSE
        INSERT INTO import_keys (kind, source, key, digest, row_id)
        SELECT 'appointments', p_source, key, digest, booking_id FROM incoming WHERE verdict = 'ok' ORDER BY key;
    END IF;
    RETURN jsonb_build_object('rows', (
        SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('n', n, 'verdict', verdict, 'code', code, 'detail', detail,
            'id', booking_id, 'patient_id', patient_id, 'slot_ids', to_jsonb(slot_ids), 'until', upper(during))) ORDER BY n) FROM incoming));
END
$$;

-- Whose visits the rows of `incoming` are: by the number in the program they come from, else by name and birth date.
CREATE OR REPLACE FUNCTION import_find_patients(p_source text, p_names_alone boolean) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE incoming i SET patient_id = coalesce(p.merged_into, p.id)
    FROM import_keys k JOIN patients p ON p.id = k.row_id
    WHERE i.verdict IS NULL AND k.kind = 'patients' AND k.source = p_source AND k.key = i.patient_key;
    -- A MediBook number is this clinic's own only where the name agrees: another clinic's patients have numbers too.
    UPDATE incoming i SET patient_id = coalesce(p.merged_into, p.id)
    FROM patients p
    WHERE i.verdict IS NULL AND i.patient_id IS NULL AND p.id = i.patient_mb AND p.name_key = i.name_key
      AND p.birth_date IS NOT DISTINCT FROM i.birth_date;
    UPDATE incoming i SET patient_id = m.ids[1], code = CASE WHEN cardinality(m.ids) > 1 THEN 'several' END
    FROM (
        SELECT w.n, array_agg(DISTINCT coalesce(p.merged_into, p.id)) AS ids
        FROM incoming w JOIN patients p ON p.birth_date = w.birth_date AND p.name_key || '' = w.name_key
        WHERE w.verdict IS NULL AND w.patient_id IS NULL AND w.birth_date IS NOT NULL GROUP BY w.n
    ) m
    WHERE m.n = i.n;
    -- The name alone counts only for rows that say no more, and only where it was asked for. The words' index serves every script.
    UPDATE incoming i SET patient_id = CASE WHEN p_names_alone THEN m.ids[1] END,
        code = CASE WHEN cardinality(m.ids) > 1 THEN 'several' WHEN NOT p_names_alone THEN 'name_alone' END
    FROM (
        SELECT w.n, array_agg(DISTINCT coalesce(p.merged_into, p.id)) AS ids
        FROM (SELECT DISTINCT ON (name_key) n, name_key FROM incoming
              WHERE verdict IS NULL AND patient_id IS NULL AND birth_date IS NULL AND name_key <> '') w
        JOIN patients p ON string_to_array(p.name_key, ' ') @> string_to_array(w.name_key, ' ') AND p.name_key || '' = w.name_key
        GROUP BY w.n
    ) m JOIN incoming named ON named.n = m.n
    WHERE i.verdict IS NULL AND i.patient_id IS NULL AND i.birth_date IS NULL AND i.name_key = named.name_key;

    UPDATE incoming i SET verdict = 'refused', detail = jsonb_build_object('why', coalesce(i.code, 'unknown')), code = 'MB010'
    WHERE i.verdict IS NULL AND (i.patient_id IS NULL OR i.code IS NOT NULL);
    UPDATE incoming i SET verdict = 'refused', code = 'MB011', detail = jsonb_build_object(
        'why', CASE WHEN p.is_deceased THEN 'deceased' ELSE 'inactive' END, 'since', p.closed_on)
    FROM patients p WHERE p.id = i.patient_id AND i.verdict IS NULL AND NOT p.is_active;
END
$$;

-- The slots of a visit, or why it cannot have them. Of a visit that is not simple only whether there is a time at all:
-- the rest is book_slot's to say.
CREATE OR REPLACE FUNCTION import_slots_for(
    p_doctor_id bigint, p_starts_at timestamptz, p_minutes integer, p_first_only boolean,
    OUT slot_ids bigint[], OUT ends_at timestamptz, OUT code text, OUT detail jsonb
)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    s      appointment_slots;
    needed timestamptz := p_starts_at + coalesce(p_minutes, 1) * interval '1 minute';
    b      bookings;
BEGIN
    FOR s IN
        SELECT * FROM appointment_slots a
        WHERE a.doctor_id = p_doctor_id AND a.slot_time >= p_starts_at AND a.slot_time < needed ORDER BY a.slot_time
    LOOP
        EXIT WHEN s.slot_time <> coalesce(ends_at, p_starts_at);
        IF s.is_booked THEN
            SELECT * INTO b FROM bookings k WHERE k.id = s.booking_id AND k.doctor_id = s.doctor_id;
            code := 'MB001';
            detail := jsonb_build_object('at', b.updated_at, 'by', (SELECT coalesce(max(st.display_name), b.updated_by) FROM staff st
                WHERE st.username = b.updated_by), 'starts_at', visit_starts(b), 'patient', (SELECT name FROM patients WHERE id = b.patient_id));
            RETURN;
        ELSIF s.is_blocked THEN
            code := 'MB003';
            detail := jsonb_build_object('why', s.block_reason);
            RETURN;
        END IF;
        slot_ids := slot_ids || s.id;
        ends_at := s.slot_time + s.minutes * interval '1 minute';
        IF ends_at <= now() THEN
            code := 'MB004';
            detail := '{}';
            RETURN;
        END IF;
        EXIT WHEN p_first_only;
    END LOOP;
    IF slot_ids IS NULL THEN
        code := CASE WHEN p_starts_at <= now() THEN 'MB004' ELSE 'MB005' END;
        detail := jsonb_strip_nulls(jsonb_build_object(
            'earlier', (SELECT max(a.slot_time) FROM appointment_slots a WHERE a.doctor_id = p_doctor_id
                        AND a.slot_time < p_starts_at AND a.slot_time > p_starts_at - interval '12 hours'),
            'later', (SELECT min(a.slot_time) FROM appointment_slots a WHERE a.doctor_id = p_doctor_id
                      AND a.slot_time > p_starts_at AND a.slot_time < p_starts_at + interval '12 hours')));
    ELSIF ends_at < needed AND NOT p_first_only THEN
        code := 'MB006';
        detail := jsonb_build_object('free_until', ends_at);
    END IF;
END
$$;
GRANT EXECUTE ON FUNCTION import_bookings(jsonb, text, text, boolean, boolean) TO medibook_receptionist, medibook_admin;

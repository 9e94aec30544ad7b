-- Imports doctors. Each row: n, key, digest, mb, name, specialty, clinic_id, colour, daily_limit, is_active. A doctor of the same
-- name in the same clinic is that doctor; what the row says else is compared, and nothing is changed.
CREATE OR REPLACE FUNCTION import_doctors(
    p_rows jsonb, p_source text DEFAULT '', p_terminal text DEFAULT '', p_dry boolean DEFAULT true
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r       record;
    known   import_keys;
    d       doctors;
    verdict text;
    answers jsonb := '[]';
    is_new  boolean := false;
BEGIN
    PERFORM check_right('imports');
    PERFORM enter_import('doctors');
    FOR r IN
        SELECT * FROM jsonb_to_recordset(p_rows) AS i (n integer, key text, digest text, mb bigint, name text, specialty text,
            clinic_id bigint, colour text, daily_limit integer, is_active boolean) ORDER BY n
    LOOP
        SELECT * INTO known FROM import_keys k WHERE k.kind = 'doctors' AND k.source = p_source AND k.key = r.key;
        SELECT * INTO d FROM doctors o WHERE o.clinic_id = r.clinic_id AND lower(o.name) = lower(r.name) ORDER BY o.is_active DESC, o.id LIMIT 1;
        IF known.id IS NOT NULL THEN
            verdict := CASE WHEN known.digest = r.digest THEN 'there' ELSE 'changed' END;
        ELSIF d.id IS NOT NULL THEN
            verdict := CASE WHEN d.specialty = r.specialty AND d.daily_limit IS NOT DISTINCT FROM r.daily_limit
                                 AND d.is_active = r.is_active THEN 'there' ELSE 'changed' END;
            IF NOT p_dry AND verdict = 'there' THEN
                INSERT INTO import_keys (kind, source, key, digest, row_id) VALUES ('doctors', p_source, r.key, r.digest, d.id);
            END IF;
        ELSE
            verdict := 'ok';
            IF NOT p_dry THEN
                PERFORM set_config('medibook.doing', '|imported|' || p_terminal, true);
                INSERT INTO doctors (clinic_id, name, specialty, colour, daily_limit, is_active)
                VALUES (r.clinic_id, r.name, r.specialty, r.colour, r.daily_limit, r.is_active) RETURNING * INTO d;
                PERFORM set_config('medibook.doing', '', true);
                INSERT INTO import_keys (kind, source, key, digest, row_id) VALUES ('doctors', p_source, r.key, r.digest, d.id);
                is_new := true;
            END IF;
        END IF;
        answers := answers || jsonb_build_object('n', r.n, 'verdict', verdict, 'id', coalesce(known.row_id, d.id));
    END LOOP;
    IF is_new THEN
        INSERT INTO outbox (doctor_id, kind) VALUES (0, 'doctor');
    END IF;
    RETURN jsonb_build_object('rows', answers);
END
$$;

-- Imports weekly hours. Each row: n, key, digest, doctor_id, clinic_id, weekday, starts, ends, slot_minutes, breaks, valid_from,
-- valid_to, every_weeks, anchor_week. Hours that overlap the doctor's own are refused (MB062, with the hours that are there); the same hours are there already.
CREATE OR REPLACE FUNCTION import_hours(
    p_rows jsonb, p_source text DEFAULT '', p_terminal text DEFAULT '', p_dry boolean DEFAULT true
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r       record;
    w       weekly_hours;
    known   import_keys;
    verdict text;
    code    text;
    detail  jsonb;
    answers jsonb := '[]';
    touched bigint[] := '{}';
BEGIN
    PERFORM check_right('imports');
    PERFORM enter_import('hours');
    BEGIN
    FOR r IN
        SELECT * FROM jsonb_to_recordset(p_rows) AS i (n integer, key text, digest text, doctor_id bigint, clinic_id bigint,
            weekday smallint, starts time, ends time, slot_minutes integer, breaks jsonb, valid_from date, valid_to date,
            every_weeks smallint, anchor_week date) ORDER BY n
    LOOP
        verdict := 'ok';
        code := NULL;
        detail := NULL;
        SELECT * INTO known FROM import_keys k WHERE k.kind = 'hours' AND k.source = p_source AND k.key = r.key;
        SELECT * INTO w FROM weekly_hours o
        WHERE o.doctor_id = r.doctor_id AND o.weekday = r.weekday AND o.starts < r.ends AND r.starts < o.ends
          AND o.valid_from <= coalesce(r.valid_to, 'infinity') AND r.valid_from <= coalesce(o.valid_to, 'infinity')
          -- Hours of alternating weeks meet on some days only: the client has looked (domain check_hours).
          AND (o.every_weeks = 1 AND r.every_weeks = 1 OR o.every_weeks = r.every_weeks AND o.anchor_week = r.anchor_week)
        ORDER BY o.starts LIMIT 1;
        IF w.id IS NOT NULL AND w.starts = r.starts AND w.ends = r.ends AND w.slot_minutes = r.slot_minutes AND w.breaks = r.breaks
            AND w.clinic_id = r.clinic_id AND w.valid_from = r.valid_from AND w.valid_to IS NOT DISTINCT FROM r.valid_to
        THEN
            verdict := 'there';
        ELSIF known.id IS NOT NULL THEN
            verdict := CASE WHEN known.digest = r.digest THEN 'there' ELSE 'changed' END;
        ELSIF w.id IS NOT NULL THEN
            verdict := 'refused';
            code := 'MB062';
            detail := jsonb_build_object('hours', to_char(w.starts, 'HH24:MI') || '–' || to_char(w.ends, 'HH24:MI'));
        ELSE
            -- In a dry run too, so that the next rows meet it; all of it is taken back at the end.
            PERFORM set_config('medibook.doing', '|imported|' || p_terminal, true);
            INSERT INTO weekly_hours (doctor_id, clinic_id, weekday, starts, ends, slot_minutes, breaks, valid_from, valid_to,
                                      every_weeks, anchor_week)
            VALUES (r.doctor_id, r.clinic_id, r.weekday, r.starts, r.ends, r.slot_minutes, r.breaks, r.valid_from, r.valid_to,
                    r.every_weeks, r.anchor_week)
            RETURNING * INTO w;
            PERFORM set_config('medibook.doing', '', true);
            INSERT INTO import_keys (kind, source, key, digest, row_id) VALUES ('hours', p_source, r.key, r.digest, w.id);
            touched := touched || r.doctor_id;
        END IF;
        answers := answers || jsonb_strip_nulls(jsonb_build_object('n', r.n, 'verdict', verdict, 'code', code, 'detail', detail, 'id', w.id));
    END LOOP;
    IF p_dry THEN
        RAISE EXCEPTION 'taken back' USING ERRCODE = 'MB063';
    END IF;
    EXCEPTION WHEN SQLSTATE 'MB063' THEN
        NULL;
    END;
    IF NOT p_dry THEN
        INSERT INTO outbox (doctor_id, kind) SELECT DISTINCT d, 'schedule' FROM unnest(touched) d;
    END IF;
    RETURN jsonb_build_object('rows', answers, 'doctors', to_jsonb(touched));
END
$$;
GRANT EXECUTE ON FUNCTION import_doctors(jsonb, text, text, boolean), import_hours(jsonb, text, text, boolean)
    TO medibook_receptionist, medibook_admin;

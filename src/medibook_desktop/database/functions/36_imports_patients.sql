-- Imports patients. Each row: n, key, digest, choice ('' | 'new': somebody else although alike | the id of who it is), mb (the
-- number in this or another MediBook), and the fields of a file as put_patient takes them.
CREATE OR REPLACE FUNCTION import_patients(
    p_rows jsonb, p_source text DEFAULT '', p_terminal text DEFAULT '', p_dry boolean DEFAULT true
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('imports');
    IF NOT p_dry THEN
        PERFORM enter_import('patients');
    END IF;
    DROP TABLE IF EXISTS pg_temp.incoming;
    CREATE TEMP TABLE incoming ON COMMIT DROP AS
    SELECT i.*, NULL::bigint AS patient_id, NULL::text AS verdict, NULL::text AS code, NULL::jsonb AS detail
    FROM jsonb_to_recordset(p_rows) AS i (
        n integer, key text, digest text, choice text, mb bigint, name text, name_key text, birth_date date, phone text,
        other_phone text, phone_digits text, email text, address text, language text, sex text, flags text[],
        is_active boolean, is_deceased boolean, closed_on date);
    ANALYZE incoming;

    UPDATE incoming i SET verdict = CASE WHEN k.digest = i.digest THEN 'there' ELSE 'changed' END, patient_id = k.row_id
    FROM import_keys k WHERE k.kind = 'patients' AND k.source = p_source AND k.key = i.key;
    -- Our own export brought back: this patient, if the name still agrees.
    UPDATE incoming i SET verdict = 'there', patient_id = p.id
    FROM patients p
    WHERE i.verdict IS NULL AND p.id = i.mb AND p.name_key = i.name_key AND p.birth_date IS NOT DISTINCT FROM i.birth_date;
    UPDATE incoming i SET verdict = 'refused', code = 'MB060', detail = jsonb_build_object('line', o.line)
    FROM (SELECT key, min(n) AS line FROM incoming GROUP BY key HAVING count(*) > 1) o
    WHERE o.key = i.key AND i.n > o.line AND i.verdict IS NULL;
    UPDATE incoming i SET verdict = 'link', patient_id = coalesce(p.merged_into, p.id)
    FROM patients p WHERE i.verdict IS NULL AND i.choice ~ '^[0-9]+$' AND p.id = i.choice::bigint;

    -- Who may be there already: the same name, unless both birth dates are known and differ; a similar name with the same birth
    -- date, number or address. Two numbers of one program are two people there, so those are not compared with each other.
    UPDATE incoming i SET verdict = 'doubt', detail = jsonb_build_object('like', l.who)
    FROM (
        SELECT w.n, jsonb_agg(DISTINCT jsonb_build_object('id', p.id, 'name', p.name, 'birth_date', p.birth_date, 'phone', p.phone,
            'same', p.name_key = w.name_key AND p.birth_date = w.birth_date)) AS who
        FROM incoming w CROSS JOIN LATERAL (
            SELECT q.id FROM patients q WHERE q.birth_date = w.birth_date AND (q.name_key = w.name_key OR similarity(q.name_key, w.name_key) >= 0.6)
            UNION SELECT q.id FROM patients q
            WHERE string_to_array(q.name_key, ' ') @> string_to_array(w.name_key, ' ') AND q.name_key || '' = w.name_key
              AND (q.birth_date IS NULL OR w.birth_date IS NULL)
            UNION SELECT q.id FROM patients q
            WHERE w.email <> '' AND q.email <> '' AND lower(q.email) = lower(w.email) AND similarity(q.name_key, w.name_key) >= 0.45
            UNION SELECT q.id FROM patients q
            WHERE w.phone <> '' AND q.phone_digits LIKE '%' || ltrim(w.phone, '+') || '%' AND similarity(q.name_key, w.name_key) >= 0.45
        ) c JOIN patients p ON p.id = c.id AND p.merged_into IS NULL
        WHERE w.verdict IS NULL AND w.choice = ''
          AND NOT (w.key !~ '^=' AND EXISTS (SELECT FROM import_keys k WHERE k.kind = 'patients' AND k.row_id = p.id
                                             AND k.source = p_source AND k.key !~ '^='))
        GROUP BY w.n
    ) l
    WHERE l.n = i.n;

    IF NOT p_dry THEN
        UPDATE incoming SET patient_id = nextval(pg_get_serial_sequence('public.patients', 'id')) WHERE verdict IS NULL;
        PERFORM set_config('medibook.doing', '|imported|' || p_terminal, true);
        INSERT INTO patients (id, name, name_key, birth_date, phone, other_phone, phone_digits, email, address, language, sex, flags,
                              is_active, is_deceased, closed_on)
        SELECT patient_id, name, name_key, birth_date, phone, other_phone, phone_digits, email, address, language, sex, flags,
               is_active, is_deceased, closed_on
        FROM incoming WHERE verdict IS NULL ORDER BY n;
        PERFORM set_config('medibook.doing', '', true);
        INSERT INTO import_keys (kind, source, key, digest, row_id)
        SELECT 'patients', p_source, key, digest, patient_id FROM incoming WHERE verdict IS NULL OR verdict = 'link' ORDER BY key;
        IF EXISTS (SELECT FROM incoming WHERE verdict IS NULL) THEN
            INSERT INTO outbox (doctor_id, kind) VALUES (0, 'patient');
        END IF;
    END IF;
    RETURN jsonb_build_object('rows', (
        SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('n', n, 'verdict', coalesce(verdict, 'ok'), 'code', code, 'detail', detail,
            'id', patient_id)) ORDER BY n) FROM incoming));
END
$$;
GRANT EXECUTE ON FUNCTION import_patients(jsonb, text, text, boolean) TO medibook_receptionist, medibook_admin;

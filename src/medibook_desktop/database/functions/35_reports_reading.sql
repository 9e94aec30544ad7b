-- What a report reads: sums of p_measures over the local days from p_from to p_to (both included), by the keys in p_by, in this
-- order: day, week, month (days since 1970-01-01 of their first day), weekday (0 is Monday), doctor, clinic, visit_type (0: none,
-- -1: the row of the doctors' bookable time). Measures: those of report_columns, and b0 to b23, the bookable minutes by hour (m0 to
-- m23 are the booked ones). Null filters take everything. True up to the snapshot of the call: days that were touched since the
-- last refresh are counted live. Reads only, so it runs on a replica too.
CREATE OR REPLACE FUNCTION report_numbers(
    p_by text[], p_measures text[], p_from date, p_to date,
    p_clinics bigint[] DEFAULT NULL, p_doctors bigint[] DEFAULT NULL, p_types bigint[] DEFAULT NULL
) RETURNS TABLE (keys bigint[], numbers bigint[])
-- STABLE: every statement in here sees the same commit. One question sums dozens of columns: compiling them would take longer.
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    known     constant text[] := report_columns() || ARRAY(SELECT 'b' || h FROM generate_series(0, 23) h);
    st        report_state;
    uncounted bigint[];
    touched   bigint[];
    days      date[];
    -- Whole months of the range, if the keys let them be read whole.
    first_month date := date_trunc('month', p_from + interval '1 month - 1 day');
    after_month date := date_trunc('month', p_to + 1);
    wanted    text;
    by_keys   text;
    sums      text;
    live      text := '';
    untouched text := '';
    source    text;
BEGIN
    PERFORM check_right('reports');
    IF p_measures IS NULL OR p_measures = '{}' OR NOT p_measures <@ known OR p_from IS NULL OR p_to IS NULL
        OR NOT coalesce(p_by, '{}') <@ '{day, week, month, weekday, doctor, clinic, visit_type}'::text[]
    THEN
        RAISE EXCEPTION 'no such measure, key or range' USING ERRCODE = '22023';
    END IF;
    IF p_by && '{day, week}'::text[] THEN
        after_month := first_month;
    END IF;
    wanted := (CASE WHEN p_clinics IS NULL THEN '' ELSE ' AND r.clinic_id = ANY ($4)' END)
        || (CASE WHEN p_doctors IS NULL THEN '' ELSE ' AND r.doctor_id = ANY ($5)' END)
        || (CASE WHEN p_types IS NULL THEN '' ELSE ' AND (r.visit_type_id = ANY ($6) OR r.visit_type_id = -1)' END);
    SELECT string_agg('(' || CASE b
        WHEN 'day' THEN 'r.day - date ''1970-01-01''' WHEN 'week' THEN 'date_trunc(''week'', r.day)::date - date ''1970-01-01'''
        WHEN 'month' THEN 'date_trunc(''month'', r.day)::date - date ''1970-01-01''' WHEN 'weekday' THEN 'r.weekday'
        ELSE 'r.' || b || '_id' END || ')::bigint', ', ' ORDER BY i)
    INTO by_keys FROM unnest(p_by) WITH ORDINALITY u (b, i);
    SELECT string_agg(CASE
        WHEN m ~ '^b\d' THEN format('coalesce(sum(r.m%s) FILTER (WHERE r.visit_type_id = -1), 0)', substr(m, 2))
        WHEN m ~ '^m\d' THEN format('coalesce(sum(r.%s) FILTER (WHERE r.visit_type_id <> -1), 0)', m)
        ELSE format('coalesce(sum(r.%I), 0)', m) END || '::bigint', ', ' ORDER BY i)
    INTO sums FROM unnest(p_measures) WITH ORDINALITY u (m, i);

    SELECT * INTO st FROM report_state;
    uncounted := uncounted_doctors();
    SELECT array_agg(t.doctor_id), array_agg(t.day) INTO touched, days
    FROM touched_report_days(st.outbox_id, st.audit_id) t
    WHERE t.day BETWEEN p_from AND p_to AND NOT t.doctor_id = ANY (uncounted)
      AND (p_doctors IS NULL OR t.doctor_id = ANY (p_doctors));
    IF touched IS NOT NULL OR uncounted <> '{}' THEN
        live := format(' UNION ALL SELECT * FROM (%s) AS r WHERE true%s', report_rows(), wanted);
        untouched := ' AND NOT r.doctor_id = ANY ($11)
            AND NOT EXISTS (SELECT FROM unnest($9::bigint[], $10::date[]) t (doctor_id, day)
                            WHERE t.doctor_id = r.doctor_id AND t.day = r.day)';
    END IF;
    source := format('SELECT r.* FROM report_days r WHERE r.day BETWEEN $7 AND $8%s%s%s', wanted, untouched,
                     CASE WHEN first_month < after_month THEN ' AND (r.day < $12 OR r.day >= $13)' ELSE '' END);
    IF first_month < after_month THEN
        IF touched IS NULL THEN
            source := source || format(' UNION ALL SELECT r.* FROM report_months r WHERE r.day >= $12 AND r.day < $13%s%s',
                                       wanted, CASE WHEN untouched = '' THEN '' ELSE ' AND NOT r.doctor_id = ANY ($11)' END);
        ELSE
            -- A month with a touched day is put together from its other days.
            source := source || format(
                ' UNION ALL SELECT r.* FROM report_months r WHERE r.day >= $12 AND r.day < $13%s AND NOT r.doctor_id = ANY ($11)
                    AND NOT EXISTS (SELECT FROM unnest($9::bigint[], $10::date[]) t (doctor_id, day)
                                    WHERE t.doctor_id = r.doctor_id AND date_trunc(''month'', t.day)::date = r.day)
                  UNION ALL SELECT r.* FROM (
                      SELECT DISTINCT t.doctor_id, date_trunc(''month'', t.day)::date AS begins
                      FROM unnest($9::bigint[], $10::date[]) t (doctor_id, day)) AS t
                  JOIN report_days r ON r.doctor_id = t.doctor_id AND r.day >= t.begins
                      AND r.day < (t.begins + interval ''1 month'')::date
                  WHERE r.day >= $12 AND r.day < $13%s%s', wanted, wanted, untouched);
        END IF;
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT %s, ARRAY[%s] FROM (%s%s) AS r%s',
        CASE WHEN by_keys IS NULL THEN '''{}''::bigint[]' ELSE 'ARRAY[' || by_keys || ']' END, sums, source, live,
        CASE WHEN by_keys IS NULL THEN '' ELSE ' GROUP BY ' || by_keys END)
    USING touched || ARRAY(SELECT u FROM unnest(uncounted) u WHERE p_doctors IS NULL OR u = ANY (p_doctors)),
          days || ARRAY(SELECT p_from FROM unnest(uncounted) u WHERE p_doctors IS NULL OR u = ANY (p_doctors)),
          days || ARRAY(SELECT p_to FROM unnest(uncounted) u WHERE p_doctors IS NULL OR u = ANY (p_doctors)),
          p_clinics, p_doctors, p_types, p_from, p_to, touched, days, uncounted, first_month, after_month;
END
$$;
-- Up to when the answers of this server are true: now, or on a replica the last commit that it has replayed.
CREATE OR REPLACE FUNCTION report_as_of() RETURNS timestamptz
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('reports');
    RETURN CASE WHEN pg_is_in_recovery() AND pg_last_wal_receive_lsn() IS DISTINCT FROM pg_last_wal_replay_lsn()
        THEN coalesce(pg_last_xact_replay_timestamp(), now()) ELSE now() END;
END
$$;
GRANT EXECUTE ON FUNCTION
    report_numbers(text[], text[], date, date, bigint[], bigint[], bigint[]), report_as_of()
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader;

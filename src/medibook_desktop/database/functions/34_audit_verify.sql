-- Whether the trails are as they were when they were sealed; says which seal and which rows do not fit.

-- One row that does not fit: kind is row_changed, row_removed, row_inserted, seal_changed, seal_missing, removed_by_hand.
CREATE OR REPLACE FUNCTION audit_problem(p_kind text, p_seal bigint, p_what text, p_row bigint DEFAULT NULL) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('kind', p_kind, 'seal', p_seal, 'what', p_what, 'row', p_row)
$$;

-- Compares the rows of one seal with the digests that were kept of them, id by id.
CREATE OR REPLACE FUNCTION audit_row_problems(p_seal bigint, p_what text, p_from bigint, p_to bigint, p_ids int8multirange,
    p_digests bytea) RETURNS SETOF jsonb
LANGUAGE sql STABLE AS $$
    WITH kept AS (
        SELECT i.id, substr(p_digests, (row_number() OVER (ORDER BY i.id))::integer * 32 - 31, 32) AS digest
        FROM (SELECT generate_series(lower(r), upper(r) - 1) AS id FROM unnest(p_ids) r) i
    ), compared AS (
        -- Of two rows with one number (a trail's key has the doctor too) the one that fits is the one that was sealed.
        SELECT k.id AS was, n.id AS is_now, k.digest = n.digest AS fits,
            row_number() OVER (PARTITION BY n.id ORDER BY n.digest = k.digest DESC) AS copy
        FROM kept k FULL JOIN audit_rows(p_what, p_from, p_to) n ON n.id = k.id
    )
    SELECT audit_problem(
        CASE WHEN is_now IS NULL THEN 'row_removed' WHEN was IS NULL OR copy > 1 THEN 'row_inserted' ELSE 'row_changed' END,
        p_seal, p_what, coalesce(was, is_now))
    FROM compared
    WHERE fits IS NOT TRUE OR copy > 1 AND is_now IS NOT NULL
    ORDER BY coalesce(was, is_now) LIMIT 100
$$;

-- Whether a seal is missing between this one and the one before it of the same trail: what it covered nobody knows any more.
CREATE OR REPLACE FUNCTION audit_seal_is_missing_before(p_id bigint, p_what text) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT (SELECT count(*) FROM audit_seals s WHERE s.id > b.id AND s.id < p_id) < p_id - 1 - b.id
    FROM (SELECT coalesce(max(id), 0) AS id FROM audit_seals WHERE what = p_what AND id < p_id) b
$$;

-- Checks the next p_seals seals after p_after (0: from the beginning). Answers {to, seals, rows, removed, problems, done}: go on
-- with p_after = to until done.
CREATE OR REPLACE FUNCTION verify_audit(p_after bigint DEFAULT 0, p_seals integer DEFAULT 50) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    s        audit_seals;
    previous bytea;
    expected bigint := p_after + 1;
    spans    jsonb;
    kept     bytea;
    found    record;
    problems jsonb := '[]';
    seals    bigint := 0;
    n_rows   bigint := 0;
    n_gone   bigint := 0;
BEGIN
    PERFORM check_right('audit');
    previous := CASE WHEN p_after = 0 THEN audit_beginning() ELSE (SELECT hash FROM audit_seals WHERE id = p_after) END;
    SELECT coalesce(jsonb_object_agg(t.what, t.upto), '{}') INTO spans FROM (
        SELECT w.what, (SELECT max(to_id) FROM audit_seals a WHERE a.what = w.what AND a.id <= p_after) AS upto
        FROM unnest(ARRAY['audit_events', 'change_events', 'access_events']) AS w (what)) t WHERE t.upto IS NOT NULL;
    FOR s IN SELECT * FROM audit_seals WHERE id > p_after ORDER BY id LIMIT p_seals LOOP
        IF s.id <> expected THEN
            problems := problems || audit_problem('seal_missing', expected, '', s.id - 1);
        ELSIF s.previous IS DISTINCT FROM previous THEN
            problems := problems || audit_problem('chain_broken', s.id, s.what);
        END IF;
        SELECT digests INTO kept FROM audit_seal_rows WHERE seal_id = s.id;
        IF s.hash IS DISTINCT FROM audit_seal_hash(s.id, s.at, s.what, s.from_id, s.to_id, s.ids, s.row_count, s.first_at,
                s.last_at, s.about, s.rows_hash, s.previous)
            OR s.from_id <> coalesce((spans ->> s.what)::bigint, 0) AND NOT audit_seal_is_missing_before(s.id, s.what)
            OR kept IS NOT NULL AND sha256(kept) <> s.rows_hash
        THEN
            problems := problems || audit_problem('seal_changed', s.id, s.what);
        END IF;
        IF kept IS NULL THEN
            -- Removed by the rule: it says so, the rule was a rule, and nothing is left of it.
            n_gone := n_gone + s.row_count;
            IF NOT EXISTS (
                SELECT FROM audit_removals m WHERE m.what = s.what AND s.id BETWEEN m.from_seal AND m.to_seal
                  AND m.keep_days >= 365 AND m.at <= clock_timestamp() AND s.last_at < m.at - m.keep_days * interval '1 day')
            THEN
                problems := problems || audit_problem('removed_by_hand', s.id, s.what);
            END IF;
            problems := problems || coalesce((
                SELECT jsonb_agg(audit_problem('row_inserted', s.id, s.what, r.id))
                FROM (SELECT a.id FROM audit_rows(s.what, s.from_id, s.to_id) a LIMIT 100) r), '[]');
        ELSE
            n_rows := n_rows + s.row_count;
            SELECT string_agg(r.digest, ''::bytea ORDER BY r.id) AS digests, range_agg(int8range(r.id, r.id, '[]')) AS ids INTO found
            FROM audit_rows(s.what, s.from_id, s.to_id) r;
            IF (found.digests, found.ids) IS DISTINCT FROM (kept, s.ids) THEN
                problems := problems || coalesce((
                    SELECT jsonb_agg(p) FROM audit_row_problems(s.id, s.what, s.from_id, s.to_id, s.ids, kept) p), '[]');
            END IF;
        END IF;
        previous := s.hash;
        spans := spans || jsonb_build_object(s.what, s.to_id);
        expected := s.id + 1;
        seals := seals + 1;
    END LOOP;
    RETURN jsonb_build_object('to', expected - 1, 'seals', seals, 'rows', n_rows, 'removed', n_gone, 'problems', problems,
        'done', seals < p_seals);
END
$$;

-- How far the trails are sealed, and what no seal can cover: rows numbered below the first. `waiting` are rows not sealed yet.
CREATE OR REPLACE FUNCTION audit_state() RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    trail   text;
    one     record;
    waiting bigint := 0;
    oldest  timestamptz;
    strange jsonb := '[]';
BEGIN
    PERFORM check_right('audit');
    FOREACH trail IN ARRAY ARRAY['audit_events', 'change_events', 'access_events'] LOOP
        EXECUTE format('SELECT count(*) AS n, min(at) AS at FROM %I WHERE id > $1', trail) INTO one
            USING coalesce((SELECT max(to_id) FROM audit_seals WHERE what = trail), 0);
        waiting := waiting + one.n;
        oldest := least(oldest, one.at);
        EXECUTE format('SELECT jsonb_agg(audit_problem(''row_inserted'', 0, %L, id)) AS rows FROM %I WHERE id < 1', trail, trail)
            INTO one;
        strange := strange || coalesce(one.rows, '[]');
    END LOOP;
    strange := strange || coalesce((SELECT jsonb_agg(p) FROM erasure_problems() p), '[]');
    RETURN audit_anchor() || jsonb_build_object('waiting', waiting, 'oldest_waiting', oldest, 'problems', strange,
        'rows', (SELECT coalesce(sum(row_count), 0) FROM audit_seals),
        'removed', (SELECT coalesce(sum(row_count), 0) FROM audit_removals));
END
$$;

-- Everything that an auditor needs to check the next p_seals seals without this server: {seal, digests, rows} each; notes as their
-- digest only. Seals of a time: p_from and p_to are compared with the rows' times.
CREATE OR REPLACE FUNCTION audit_export(p_after bigint, p_seals integer DEFAULT 1) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    s audit_seals;
BEGIN
    PERFORM check_right('audit');
    FOR s IN SELECT * FROM audit_seals WHERE id > p_after ORDER BY id LIMIT p_seals LOOP
        RETURN NEXT jsonb_build_object('seal', jsonb_build_object(
            'id', s.id, 'at', micros(s.at), 'what', s.what, 'from', s.from_id, 'to', s.to_id, 'ids', s.ids::text,
            'count', s.row_count, 'first', micros(s.first_at), 'last', micros(s.last_at), 'about', s.about,
            'rows_hash', encode(s.rows_hash, 'hex'), 'previous', encode(s.previous, 'hex'), 'hash', encode(s.hash, 'hex'),
            'digests', (SELECT encode(digests, 'hex') FROM audit_seal_rows WHERE seal_id = s.id),
            'removal', (SELECT jsonb_build_object('at', micros(m.at), 'keep_days', m.keep_days) FROM audit_removals m
                        WHERE m.what = s.what AND s.id BETWEEN m.from_seal AND m.to_seal LIMIT 1)))::text;
        IF s.what = 'audit_events' THEN
            RETURN QUERY SELECT jsonb_build_object('row', jsonb_build_object(
                'id', e.id, 'doctor_id', e.doctor_id, 'booking_id', e.booking_id, 'at', micros(e.at), 'who', e.who,
                'terminal', e.terminal, 'request_id', e.request_id, 'kind', e.kind, 'version', e.version, 'before', e.before,
                'after', e.after, 'erased', encode(x.content, 'hex')))::text
            FROM audit_events e
                LEFT JOIN audit_erased x ON x.what = 'audit_events' AND x.row_id = e.id AND x.doctor_id = e.doctor_id
            WHERE e.id > s.from_id AND e.id <= s.to_id ORDER BY e.id;
        ELSIF s.what = 'change_events' THEN
            RETURN QUERY SELECT jsonb_build_object('row', jsonb_build_object(
                'id', e.id, 'at', micros(e.at), 'who', e.who, 'terminal', e.terminal, 'request_id', e.request_id, 'what', e.what,
                'key', e.key, 'kind', e.kind, 'before', e.before, 'after', e.after,
                'notes_digest', encode(sha256(e.notes_before), 'hex'), 'erased', encode(x.content, 'hex')))::text
            FROM change_events e LEFT JOIN audit_erased x ON x.what = 'change_events' AND x.row_id = e.id
            WHERE e.id > s.from_id AND e.id <= s.to_id ORDER BY e.id;
        ELSE
            RETURN QUERY SELECT jsonb_build_object('row', jsonb_build_object(
                'id', e.id, 'at', micros(e.at), 'who', e.who, 'terminal', e.terminal, 'what', e.what, 'patient_id', e.patient_id,
                'detail', e.detail))::text
            FROM access_events e WHERE e.id > s.from_id AND e.id <= s.to_id ORDER BY e.id;
        END IF;
    END LOOP;
END
$$;

-- The seal after which an export of everything since p_since begins: no row of it or of an earlier seal is as young.
CREATE OR REPLACE FUNCTION audit_seal_before(p_since timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('audit');
    RETURN coalesce((SELECT min(id) - 1 FROM audit_seals WHERE last_at >= p_since), (SELECT max(id) FROM audit_seals), 0);
END
$$;

GRANT EXECUTE ON FUNCTION audit_seal_before(timestamptz), verify_audit(bigint, integer), audit_state(), audit_export(bigint, integer)
    TO medibook_receptionist, medibook_admin, medibook_reader;

-- The search through the three trails, newest first, a page at a time.
--
-- p_filter: trails {"audit_events": null or kinds, "change_events": null or tables, "access_events": null or whats} (a trail that is
-- not named is not searched), who, terminal, doctor_id, patient_id, booking_id, from, to (from <= at < to). Nothing is indexed
-- for this in the trails themselves, because every booking would pay: the seals say which of them hold such rows.

-- The conditions that seals and rows share, as SQL; every value is quoted.
CREATE OR REPLACE FUNCTION audit_conditions(p_filter jsonb, p_trail text, p_of_seals boolean) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
    kinds   jsonb := p_filter -> 'trails' -> p_trail;
    made    text := 'true';
    one     text;
    doctor  bigint := (p_filter ->> 'doctor_id')::bigint;
    names   text[];
BEGIN
    IF jsonb_typeof(kinds) = 'array' THEN
        names := ARRAY(SELECT jsonb_array_elements_text(kinds));
    END IF;
    IF p_of_seals THEN
        FOREACH one IN ARRAY ARRAY['who', 'terminal'] LOOP
            IF p_filter ->> one IS NOT NULL THEN
                made := made || format(' AND about -> %L ? %L', one, p_filter ->> one);
            END IF;
        END LOOP;
        IF names IS NOT NULL AND p_filter ->> 'who' IS NOT NULL THEN
            names := ARRAY(SELECT (p_filter ->> 'who') || ' ' || n FROM unnest(names) n);
            made := made || format(' AND about -> ''pair'' ?| %L::text[]', names);
        ELSIF names IS NOT NULL THEN
            made := made || format(' AND about -> ''kind'' ?| %L::text[]', names);
        END IF;
        IF doctor IS NOT NULL THEN
            made := made || format(' AND about -> ''doctor'' @> %L', doctor::text);
        END IF;
        RETURN made || coalesce(' AND last_at >= ' || quote_literal(p_filter ->> 'from'), '')
            || coalesce(' AND first_at < ' || quote_literal(p_filter ->> 'to'), '');
    END IF;
    FOREACH one IN ARRAY ARRAY['who', 'terminal'] LOOP
        IF p_filter ->> one IS NOT NULL THEN
            made := made || format(' AND e.%I = %L', one, p_filter ->> one);
        END IF;
    END LOOP;
    IF names IS NOT NULL THEN
        made := made || format(' AND e.%I = ANY (%L::text[])', CASE p_trail WHEN 'audit_events' THEN 'kind' ELSE 'what' END, names);
    END IF;
    IF doctor IS NOT NULL THEN
        made := made || CASE p_trail
            WHEN 'audit_events' THEN format(' AND e.doctor_id = %L', doctor)
            WHEN 'change_events' THEN format(' AND coalesce(e.after, e.before) ->> ''doctor_id'' = %L', doctor)
            ELSE ' AND false' END;
    END IF;
    RETURN made || coalesce(' AND e.at >= ' || quote_literal(p_filter ->> 'from'), '')
        || coalesce(' AND e.at < ' || quote_literal(p_filter ->> 'to'), '');
END
$$;

-- Where the rows of a trail that are about one patient or visit are; null: the whole trail. Each way has its index.
CREATE OR REPLACE FUNCTION audit_rows_about(p_filter jsonb, p_trail text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
    files    bigint[] := person_files(kept_patient((p_filter ->> 'patient_id')::bigint));
    bookings bigint[];
BEGIN
    IF p_filter ->> 'booking_id' IS NOT NULL THEN
        bookings := ARRAY[(p_filter ->> 'booking_id')::bigint];
    ELSIF p_filter ->> 'patient_id' IS NOT NULL THEN
        -- Visits that went to another shard have left their events here.
        bookings := ARRAY(SELECT b.id FROM bookings b WHERE b.patient_id = ANY (files)
                          UNION SELECT m.booking_id FROM moved_bookings m WHERE m.patient_id = ANY (files));
    ELSE
        RETURN NULL;
    END IF;
    RETURN CASE p_trail
        WHEN 'audit_events' THEN format('SELECT * FROM audit_events WHERE booking_id = ANY (%L::bigint[])', bookings)
        WHEN 'access_events' THEN format('SELECT * FROM access_events WHERE patient_id = ANY (%L::bigint[])',
            CASE WHEN p_filter ->> 'booking_id' IS NULL THEN files ELSE '{}' END)
        ELSE (
            SELECT format('SELECT * FROM change_events WHERE (what, key) IN (%s)',
                coalesce(string_agg(format('(%L, %L::bigint)', k.what, k.key), ', '), '(NULL::text, NULL::bigint)'))
            FROM (
                SELECT 'patients' AS what, unnest(files) AS key WHERE p_filter ->> 'booking_id' IS NULL
                UNION ALL SELECT 'patient_numbers', unnest(files) WHERE p_filter ->> 'booking_id' IS NULL
                UNION ALL SELECT 'wishes', w.id FROM wishes w WHERE w.patient_id = ANY (files)
                UNION ALL SELECT 'offers', o.id FROM offers o WHERE o.booking_id = ANY (bookings)
                UNION ALL SELECT 'walk_ins', w.id FROM walk_ins w WHERE w.patient_id = ANY (files)
                UNION ALL SELECT 'series', s.id FROM series s WHERE s.patient_id = ANY (files)
                UNION ALL SELECT 'visit_calls', c.id FROM visit_calls c WHERE c.booking_id = ANY (bookings)) k) END;
END
$$;

-- The next rows of one trail below p_below.
CREATE OR REPLACE FUNCTION audit_page(p_filter jsonb, p_trail text, p_below bigint, p_limit integer)
RETURNS TABLE (trail text, id bigint, at timestamptz, shown jsonb)
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
    sealed  bigint := coalesce((SELECT max(s.to_id) FROM audit_seals s WHERE s.what = p_trail), 0);
    wanted  text := audit_conditions(p_filter, p_trail, false);
    source  text := audit_rows_about(p_filter, p_trail);
    columns text := CASE p_trail
        WHEN 'audit_events' THEN $x$jsonb_build_object('who', e.who, 'terminal', e.terminal, 'request_id', e.request_id,
            'kind', e.kind, 'what', 'bookings', 'key', e.booking_id, 'before', e.before, 'after', e.after)$x$
        WHEN 'change_events' THEN $x$jsonb_build_object('who', e.who, 'terminal', e.terminal, 'request_id', e.request_id,
            'kind', e.kind, 'what', e.what, 'key', e.key, 'before', e.before, 'after', e.after)$x$
        ELSE $x$jsonb_build_object('who', e.who, 'terminal', e.terminal, 'kind', e.what, 'what', 'access',
            'key', e.patient_id, 'after', e.detail)$x$ END;
    head    text := format('SELECT %L, e.id, e.at, %s FROM ', p_trail, columns);
    tail    text := format(' e WHERE e.id < %L AND %s ORDER BY e.id DESC LIMIT %s', p_below, wanted, p_limit);
    n       integer;
BEGIN
    IF source IS NOT NULL THEN
        RETURN QUERY EXECUTE head || '(' || source || ' OFFSET 0)' || tail;
        RETURN;
    END IF;
    RETURN QUERY EXECUTE head || format('(SELECT * FROM %I WHERE id > %L)', p_trail, sealed) || tail;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n < p_limit THEN
        RETURN QUERY EXECUTE format(
            'SELECT r.* FROM (SELECT from_id, to_id FROM audit_seals WHERE what = %L AND from_id < %L AND %s) s'
            ' CROSS JOIN LATERAL (%s(SELECT * FROM %I WHERE id > s.from_id AND id <= s.to_id)%s) r (trail, id, at, shown)'
            ' ORDER BY s.to_id DESC, r.id DESC LIMIT %s',
            p_trail, p_below, audit_conditions(p_filter, p_trail, true), head, p_trail, tail, p_limit - n);
    END IF;
END
$$;

-- A page of what fits, the newest first: {rows: [{trail, id, at, who, terminal, kind, what, key, before, after, request_id}], next}.
-- `next` is the next page's p_cursor, null at the end.
CREATE OR REPLACE FUNCTION search_audit(p_filter jsonb, p_cursor jsonb DEFAULT '{}', p_limit integer DEFAULT 100) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    answer jsonb;
BEGIN
    PERFORM check_right('audit');
    p_limit := least(greatest(p_limit, 1), 1000);
    WITH trails AS (
        SELECT t.name, coalesce((p_cursor ->> t.name)::bigint, 9223372036854775807) AS below
        FROM jsonb_object_keys(coalesce(p_filter -> 'trails', '{}')) AS t (name)
        WHERE t.name IN ('audit_events', 'change_events', 'access_events')
    ), found AS (
        -- A number may be a moment younger than the next one: within a trail the order of the numbers counts.
        SELECT p.*, min(p.at) OVER (PARTITION BY p.trail ORDER BY p.id DESC) AS place
        FROM trails t CROSS JOIN LATERAL audit_page(p_filter, t.name, t.below, p_limit + 1) p
    ), chosen AS (
        SELECT f.*, row_number() OVER (ORDER BY f.place DESC, f.trail, f.id DESC) AS n FROM found f
    )
    SELECT jsonb_build_object(
        'rows', coalesce((SELECT jsonb_agg(c.shown || jsonb_build_object('trail', c.trail, 'id', c.id, 'at', c.at) ORDER BY c.n)
                          FROM chosen c WHERE c.n <= p_limit), '[]'),
        'next', CASE WHEN (SELECT count(*) FROM chosen) > p_limit THEN (
            SELECT jsonb_object_agg(t.name, least(t.below, (
                SELECT min(c.id) FROM chosen c WHERE c.trail = t.name AND c.n <= p_limit))) FROM trails t) END)
    INTO answer;
    RETURN answer;
END
$$;

-- What a search can be narrowed to: who was there, and which desks, as the newest seals say.
CREATE OR REPLACE FUNCTION audit_choices() RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('audit');
    RETURN (
        WITH newest AS (SELECT about FROM audit_seals ORDER BY id DESC LIMIT 2000),
        fresh AS (
            SELECT who, terminal FROM (SELECT who, terminal FROM audit_events ORDER BY id DESC LIMIT 500) a
            UNION SELECT who, terminal FROM (SELECT who, terminal FROM change_events ORDER BY id DESC LIMIT 500) c
            UNION SELECT who, terminal FROM (SELECT who, terminal FROM access_events ORDER BY id DESC LIMIT 500) x)
        SELECT jsonb_build_object(
            'who', (SELECT jsonb_agg(DISTINCT w) FROM (
                SELECT jsonb_array_elements_text(about -> 'who') AS w FROM newest UNION SELECT who FROM fresh
                UNION SELECT username FROM staff) x),
            'terminal', (SELECT coalesce(jsonb_agg(DISTINCT w), '[]') FROM (
                SELECT jsonb_array_elements_text(about -> 'terminal') AS w FROM newest UNION SELECT terminal FROM fresh) x
                WHERE w <> '')));
END
$$;

GRANT EXECUTE ON FUNCTION search_audit(jsonb, jsonb, integer), audit_choices()
    TO medibook_receptionist, medibook_admin, medibook_reader;

-- How long the trails are kept: by a rule, in whole seals, the oldest first. What is removed leaves its seal (how many rows, of which
-- time, their hash), so the chain still verifies; by hand nobody removes anything.

CREATE OR REPLACE FUNCTION read_retention() RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM check_right('audit');
    RETURN QUERY SELECT to_jsonb(r) || jsonb_build_object(
        'removed_rows', (SELECT coalesce(sum(row_count), 0) FROM audit_removals m WHERE m.what = r.what),
        'removed_to', (SELECT max(m.last_at) FROM audit_removals m WHERE m.what = r.what),
        'oldest', (SELECT min(s.first_at) FROM audit_seals s
                   WHERE s.what = r.what AND s.id IN (SELECT a.id FROM audit_seals a JOIN audit_seal_rows d ON d.seal_id = a.id
                                                      WHERE a.what = r.what ORDER BY a.to_id LIMIT 1)))
    FROM retention_rules r ORDER BY r.id;
END
$$;

-- Sets a rule. Longer counts at once, shorter in a week. Refuses (MB056) an old version.
CREATE OR REPLACE FUNCTION set_retention(
    p_request_id uuid, p_what text, p_keep_days integer, p_version integer, p_terminal text DEFAULT ''
) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r retention_rules;
BEGIN
    PERFORM check_right('privacy');
    PERFORM enter_request(p_request_id);
    SELECT * INTO r FROM retention_rules WHERE what = p_what FOR UPDATE;
    IF r.id IS NULL THEN
        RAISE EXCEPTION 'no such trail' USING ERRCODE = '22023';
    ELSIF EXISTS (SELECT FROM change_events WHERE request_id = p_request_id) THEN
        RETURN r.version;
    ELSIF r.version <> p_version THEN
        PERFORM refuse('MB056', 'stale_rule', jsonb_build_object('by', r.updated_by, 'at', r.updated_at, 'keep_days', r.keep_days,
            'next_days', r.next_days, 'version', r.version));
    END IF;
    PERFORM set_config('medibook.doing', p_request_id || '|rule_set|' || coalesce(p_terminal, ''), true);
    UPDATE retention_rules
    SET keep_days = greatest(p_keep_days, keep_days),
        next_days = CASE WHEN p_keep_days < keep_days THEN p_keep_days END,
        next_from = CASE WHEN p_keep_days < keep_days THEN clock_timestamp() + interval '7 days' END,
        updated_by = session_user, updated_at = clock_timestamp(), version = version + 1
    WHERE id = r.id RETURNING version INTO r.version;
    RETURN r.version;
END
$$;

-- Applies the rules, a number of seals at a time; any terminal or worker may call it. Answers how many rows went.
CREATE OR REPLACE FUNCTION apply_retention(p_seals integer DEFAULT 50) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r       retention_rules;
    first   audit_seals;
    latest  audit_seals;
    removed bigint := 0;
    gone    bigint;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('apply_retention', 0)) THEN
        RETURN 0;
    END IF;
    PERFORM set_config('medibook.doing', '|retention|', true);
    UPDATE retention_rules
    SET keep_days = next_days, next_days = NULL, next_from = NULL, version = version + 1 WHERE next_from <= now();
    FOR r IN SELECT * FROM retention_rules ORDER BY id LOOP
        SELECT s.* INTO first FROM audit_seals s
        WHERE s.what = r.what AND s.to_id > coalesce((
            SELECT max(l.to_id) FROM audit_removals m JOIN audit_seals l ON l.id = m.to_seal WHERE m.what = r.what), 0)
        ORDER BY s.to_id LIMIT 1;
        -- The unbroken run of old seals: one that is younger keeps all that come after it.
        SELECT s.* INTO latest FROM (
            SELECT a.*, bool_and(a.last_at < now() - r.keep_days * interval '1 day') OVER (ORDER BY a.to_id) AS is_old
            FROM (SELECT * FROM audit_seals WHERE what = r.what AND to_id >= first.to_id ORDER BY to_id LIMIT p_seals) a) s
        WHERE s.is_old ORDER BY s.to_id DESC LIMIT 1;
        CONTINUE WHEN latest.id IS NULL;
        INSERT INTO audit_removals (what, from_seal, to_seal, row_count, last_at, keep_days)
        SELECT r.what, first.id, latest.id, sum(s.row_count), max(s.last_at), r.keep_days
        FROM audit_seals s WHERE s.what = r.what AND s.to_id BETWEEN first.to_id AND latest.to_id;
        EXECUTE format('DELETE FROM %I WHERE id <= $1', r.what) USING latest.to_id;
        GET DIAGNOSTICS gone = ROW_COUNT;
        DELETE FROM audit_seal_rows d USING audit_seals s
        WHERE s.id = d.seal_id AND s.what = r.what AND s.to_id BETWEEN first.to_id AND latest.to_id;
        removed := removed + gone;
    END LOOP;
    UPDATE audit_chain SET retention_at = now();
    RETURN removed;
END
$$;

-- The same, once in twenty hours at most: for the background of every terminal, which need not agree on an hour.
CREATE OR REPLACE FUNCTION apply_retention_daily() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF (SELECT retention_at FROM audit_chain) > now() - interval '20 hours' THEN
        RETURN 0;
    END IF;
    -- What people asked to have erased, and the law made one keep until now (37_privacy.sql).
    PERFORM erase_due();
    RETURN apply_retention();
END
$$;

-- Whoever writes a removal, it names the oldest seals that still have rows, and all of them are older than the rule.
CREATE OR REPLACE FUNCTION removal_follows_the_rule() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    before_it bigint;
    found     record;
BEGIN
    SELECT coalesce(max(l.to_id), 0) INTO before_it
    FROM public.audit_removals m JOIN public.audit_seals l ON l.id = m.to_seal WHERE m.what = NEW.what;
    SELECT min(s.id) AS from_seal, max(s.id) AS to_seal, sum(s.row_count) AS row_count, max(s.last_at) AS last_at INTO found
    FROM public.audit_seals s
    WHERE s.what = NEW.what AND s.to_id > before_it AND s.to_id <= (SELECT to_id FROM public.audit_seals WHERE id = NEW.to_seal);
    IF (NEW.from_seal, NEW.to_seal, NEW.row_count, NEW.last_at, NEW.keep_days, NEW.xid, NEW.at >= now())
        IS DISTINCT FROM (found.from_seal, found.to_seal, found.row_count::bigint, found.last_at,
            (SELECT keep_days FROM public.retention_rules WHERE what = NEW.what), pg_current_xact_id(), true)
        OR found.last_at >= now() - NEW.keep_days * interval '1 day'
    THEN
        RAISE EXCEPTION 'this removal does not follow the rule' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$;

-- After rows of a trail were deleted: they were exactly those of the seals that this transaction removes.
CREATE OR REPLACE FUNCTION rows_go_as_a_whole() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    upto      bigint;
    left_over boolean;
BEGIN
    SELECT max(s.to_id) INTO upto
    FROM public.audit_removals m JOIN public.audit_seals s ON s.id = m.to_seal
    WHERE m.what = TG_TABLE_NAME AND m.xid = pg_current_xact_id();
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE id <= $1)', TG_TABLE_NAME) INTO left_over USING upto;
    IF upto IS NULL OR left_over OR EXISTS (SELECT FROM gone WHERE id > upto) THEN
        RAISE EXCEPTION 'rows of % go with their whole seal', TG_TABLE_NAME USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION seal_rows_go_as_a_whole() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM gone JOIN public.audit_seals s ON s.id = gone.seal_id
        WHERE NOT EXISTS (
            SELECT FROM public.audit_removals m WHERE m.xid = pg_current_xact_id() AND m.what = s.what
              AND s.id BETWEEN m.from_seal AND m.to_seal))
    THEN
        RAISE EXCEPTION 'digests go with their rows' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END
$$;

GRANT EXECUTE ON FUNCTION read_retention()
    TO medibook_receptionist, medibook_admin, medibook_reader;
-- Who searches the trail does not say how long it is kept.
GRANT EXECUTE ON FUNCTION set_retention(uuid, text, integer, integer, text) TO medibook_admin;
GRANT EXECUTE ON FUNCTION apply_retention_daily()
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway;

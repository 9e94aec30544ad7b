-- Seals over the three trails: SHA-256 in a chain, made after the fact, so that no booking computes or waits for anything.

-- Microseconds since 1970: the same in every time zone and date style.
CREATE OR REPLACE FUNCTION micros(p_at timestamptz) RETURNS bigint
LANGUAGE sql STABLE AS $$ SELECT (extract(epoch FROM p_at) * 1000000)::bigint $$;

CREATE OR REPLACE FUNCTION sha256_of(p_text text) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$ SELECT sha256(convert_to(p_text, 'UTF8')) $$;

-- The rows of a trail with from < id <= to, each with the digest of its canonical form: a JSON array as PostgreSQL writes it
-- (", " between values, keys and numbers of before and after as jsonb keeps them), no time or number that a setting could
-- show differently. domain/audit_chain.py computes the same without this server.
CREATE OR REPLACE FUNCTION audit_rows(p_what text, p_from bigint, p_to bigint) RETURNS TABLE (
    id bigint, at timestamptz, who text, terminal text, kind text, doctor_id bigint, digest bytea)
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
    IF p_what = 'audit_events' THEN
        RETURN QUERY SELECT e.id, e.at, e.who, e.terminal, e.kind, e.doctor_id, sha256_of(jsonb_build_array(
            'audit_events', e.id, e.doctor_id, e.booking_id, micros(e.at), e.who, e.terminal, e.request_id, e.kind, e.version,
            encode(CASE WHEN x.left_over = c.now THEN x.content ELSE c.now END, 'hex'))::text)
        FROM audit_events e
            LEFT JOIN audit_erased x ON x.what = 'audit_events' AND x.row_id = e.id AND x.doctor_id = e.doctor_id,
            LATERAL (SELECT sha256_of(coalesce(e.before::text, '~') || E'\n' || e.after::text) AS now) c
        WHERE e.id > p_from AND e.id <= p_to ORDER BY e.id;
    ELSIF p_what = 'change_events' THEN
        RETURN QUERY SELECT e.id, e.at, e.who, e.terminal, e.what || '.' || e.kind,
            (coalesce(e.after, e.before) ->> 'doctor_id')::bigint, sha256_of(jsonb_build_array(
            'change_events', e.id, micros(e.at), e.who, e.terminal, e.request_id, e.what, e.key, e.kind,
            encode(CASE WHEN x.left_over = c.now THEN x.content ELSE c.now END, 'hex'))::text)
        FROM change_events e LEFT JOIN audit_erased x ON x.what = 'change_events' AND x.row_id = e.id,
            LATERAL (SELECT sha256_of(coalesce(e.before::text, '~') || E'\n' || coalesce(e.after::text, '~') || E'\n'
                || coalesce(encode(sha256(e.notes_before), 'hex'), '~')) AS now) c
        WHERE e.id > p_from AND e.id <= p_to ORDER BY e.id;
    ELSE
        RETURN QUERY SELECT e.id, e.at, e.who, e.terminal, e.what, NULL::bigint, sha256_of(jsonb_build_array(
            'access_events', e.id, micros(e.at), e.who, e.terminal, e.what, e.patient_id,
            encode(sha256_of(e.detail::text), 'hex'))::text)
        FROM access_events e WHERE e.id > p_from AND e.id <= p_to ORDER BY e.id;
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION audit_seal_hash(
    p_id bigint, p_at timestamptz, p_what text, p_from bigint, p_to bigint, p_ids int8multirange, p_count integer,
    p_first timestamptz, p_last timestamptz, p_about jsonb, p_rows_hash bytea, p_previous bytea
) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT sha256_of(jsonb_build_array('medibook seal 1', c.chain, p_id, micros(p_at), p_what, p_from, p_to, p_ids::text, p_count,
        micros(p_first), micros(p_last), p_about::text, encode(p_rows_hash, 'hex'), encode(p_previous, 'hex'))::text)
    FROM audit_chain c
$$;

-- What the first seal holds instead of the one before it.
CREATE OR REPLACE FUNCTION audit_beginning() RETURNS bytea
LANGUAGE sql STABLE AS $$ SELECT sha256_of('medibook chain 1 ' || chain) FROM audit_chain $$;

-- Seals the rows of a trail up to p_to, a thousand at most; false when there are none.
CREATE OR REPLACE FUNCTION seal_batch(p_what text, p_to bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    last  audit_seals;
    s     audit_seals;
    found bytea;
    upto  bigint;
BEGIN
    SELECT coalesce(max(to_id), 0) INTO s.from_id FROM audit_seals WHERE what = p_what;
    EXECUTE format('SELECT id FROM %I WHERE id > $1 AND id <= $2 ORDER BY id OFFSET 999 LIMIT 1', p_what)
        INTO upto USING s.from_id, p_to;
    s.to_id := coalesce(upto, p_to);
    SELECT count(*), range_agg(int8range(r.id, r.id, '[]')), min(r.at), max(r.at), string_agg(r.digest, ''::bytea ORDER BY r.id),
        jsonb_build_object(
            'who', jsonb_agg(DISTINCT r.who), 'terminal', jsonb_agg(DISTINCT r.terminal),
            'doctor', coalesce(jsonb_agg(DISTINCT r.doctor_id) FILTER (WHERE r.doctor_id IS NOT NULL), '[]'),
            -- Of a change its table; and who did what, because each alone may be in every seal.
            'kind', jsonb_agg(DISTINCT split_part(r.kind, '.', 1)),
            'pair', jsonb_agg(DISTINCT r.who || ' ' || split_part(r.kind, '.', 1)))
        INTO s.row_count, s.ids, s.first_at, s.last_at, found, s.about
    FROM audit_rows(p_what, s.from_id, s.to_id) r;
    IF s.row_count = 0 THEN
        RETURN false;
    END IF;
    SELECT * INTO last FROM audit_seals ORDER BY id DESC LIMIT 1;
    s.id := coalesce(last.id, 0) + 1;
    s.at := clock_timestamp();
    s.what := p_what;
    s.rows_hash := sha256(found);
    s.previous := coalesce(last.hash, audit_beginning());
    s.hash := audit_seal_hash(s.id, s.at, s.what, s.from_id, s.to_id, s.ids, s.row_count, s.first_at, s.last_at, s.about,
        s.rows_hash, s.previous);
    INSERT INTO audit_seals SELECT s.*;
    INSERT INTO audit_seal_rows (seal_id, digests) VALUES (s.id, found);
    RETURN true;
END
$$;

-- Seals what is settled of the three trails; one caller at a time, the others get null. Any terminal or worker may call it, as
-- often as it likes: rows wait a minute for company (or until they are 500), p_at_once leaves that out.
--
-- A row's number is taken before its transaction commits, so the rows up to the highest number are not all there yet. Two
-- steps: the highest number and, taken after it, a transaction id of one's own are put down as the horizon. Every transaction
-- that took a number up to the horizon had its id before (a booking has written its slot, note_access asks for one), so it has
-- a lower one: once all lower ids are over, no row up to the horizon can come any more, whether its transaction took a
-- millisecond or an hour. (The xmax of a snapshot would not do: transactions with higher ids may be under way.)
CREATE OR REPLACE FUNCTION seal_audit(p_at_once boolean DEFAULT false, p_batches integer DEFAULT 30) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    trails  CONSTANT text[] := ARRAY['audit_events', 'change_events', 'access_events'];
    trail   text;
    newest  jsonb := '{}';
    own_xid xid8;
    made    integer := 0;
    waiting boolean;
    h       audit_horizons;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'seal_audit needs read committed' USING ERRCODE = '25001';
    ELSIF pg_current_xact_id_if_assigned() IS NOT NULL OR NOT pg_try_advisory_xact_lock(hashtextextended('seal_audit', 0)) THEN
        RETURN NULL;
    END IF;
    FOREACH trail IN ARRAY trails LOOP
        newest := newest || jsonb_build_object(trail, pg_sequence_last_value(pg_get_serial_sequence(trail, 'id')));
    END LOOP;
    own_xid := pg_current_xact_id();
    FOREACH trail IN ARRAY trails LOOP
        SELECT * INTO h FROM audit_horizons WHERE what = trail;
        -- Ids of another server's life (a backup that was restored) say nothing here.
        IF h.xid > own_xid THEN
            DELETE FROM audit_horizons WHERE what = trail;
            h := NULL;
        END IF;
        IF h.xid <= pg_snapshot_xmin(pg_current_snapshot()) AND (p_at_once OR h.at < clock_timestamp() - interval '50 seconds'
            OR h.to_id - coalesce((SELECT max(to_id) FROM audit_seals WHERE what = trail), 0) >= 500)
        THEN
            waiting := true;
            WHILE waiting AND made < p_batches LOOP
                waiting := seal_batch(trail, h.to_id);
                made := made + waiting::integer;
            END LOOP;
            IF NOT waiting THEN
                DELETE FROM audit_horizons WHERE what = trail;
                h := NULL;
            END IF;
        END IF;
        IF h.what IS NULL THEN
            EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id > $1)', trail) INTO waiting
                USING coalesce((SELECT max(to_id) FROM audit_seals WHERE what = trail), 0);
            -- Null: its first row came after the numbers were read.
            IF waiting AND newest ->> trail IS NOT NULL THEN
                INSERT INTO audit_horizons (what, to_id, xid) VALUES (trail, (newest ->> trail)::bigint, own_xid);
            END IF;
        END IF;
    END LOOP;
    RETURN jsonb_build_object('seals', made, 'more', made >= p_batches);
END
$$;

-- The end of the chain, for everybody to keep: who kept one notices when the end is cut off. p_known is the number of a seal that
-- the caller kept; its hash as it stands now comes back too (null: it is gone).
CREATE OR REPLACE FUNCTION audit_anchor(p_known bigint DEFAULT NULL) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object('chain', c.chain, 'seal', s.id, 'hash', encode(s.hash, 'hex'), 'at', s.at,
        'known_hash', (SELECT encode(k.hash, 'hex') FROM audit_seals k WHERE k.id = p_known))
    FROM audit_chain c LEFT JOIN (SELECT * FROM audit_seals ORDER BY id DESC LIMIT 1) s ON true
$$;

GRANT EXECUTE ON FUNCTION seal_audit(boolean, integer), audit_anchor(bigint)
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway;

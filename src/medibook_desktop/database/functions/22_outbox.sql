-- Changes that nobody has been told of yet, and who tells: one session at a time over all terminals, the relay.

-- The advisory lock of a place at the relay of a topic: 'lead', or 'deputy' who waits for it.
CREATE OR REPLACE FUNCTION relay_key(p_topic text, p_place text) RETURNS bigint
LANGUAGE sql IMMUTABLE AS $$ SELECT hashtextextended('outbox ' || p_topic || ' ' || p_place, 0) $$;

-- For everybody who neither leads nor is the deputy: whether a place is to be had, and how many sessions there are, by which one
-- knows how often to ask. Holds nothing afterwards.
CREATE OR REPLACE FUNCTION relay_seat(p_topic text DEFAULT 'live', OUT is_free boolean, OUT sessions integer)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT pg_try_advisory_xact_lock(relay_key(p_topic, 'deputy')),
           pg_stat_get_db_numbackends((SELECT oid FROM pg_database WHERE datname = current_database()))
$$;

-- One round of the relay, on a session of its own: the lock of whoever leads is this session's and ends with it, however it ends.
-- `place` answers lead, deputy or none; p_place is what the round before answered.
--
-- Who leads gets the changes that are settled, in the order of their ids. An id is drawn before its transaction commits, so a
-- later one can be there first. Changes that depend on each other cannot come out of order: the later of two that touch the same
-- slot or visit draws its id when the earlier one has committed, because it waits for that row. So the order of the ids is the
-- order of the commits as far as anybody can tell, if nothing is told while a lower id may still come. Two steps: the highest id
-- there is (`upto`) and, taken after it, a transaction id of one's own (`after`). Every writer that has drawn a lower id had its
-- transaction id before (it has locked its slots); once all of those have ended, everything up to `upto` is settled.
-- p_is_patient false tells it nevertheless, when some transaction stays open for long: late is worse than out of order, since
-- whoever is told reads the row itself.
-- A row that was told is not marked by this: see mark_sent. Telling twice is harmless, because of the versions.
CREATE OR REPLACE FUNCTION relay_outbox(
    p_kinds text[], p_place text DEFAULT 'none', p_upto bigint DEFAULT NULL, p_after xid8 DEFAULT NULL,
    p_is_patient boolean DEFAULT true, p_limit integer DEFAULT 500, p_topic text DEFAULT 'live'
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    changes jsonb;
    settled boolean := true;
    newest  bigint;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'relay_outbox needs read committed' USING ERRCODE = '25001';
    END IF;
    -- Asked in every round, also by whoever leads: a lock that was lost on the way is noticed or taken again.
    IF NOT pg_try_advisory_lock(relay_key(p_topic, 'lead')) THEN
        IF p_place = 'deputy' THEN
            RETURN '{"place": "deputy"}';
        END IF;
        RETURN jsonb_build_object(
            'place', CASE WHEN pg_try_advisory_lock(relay_key(p_topic, 'deputy')) THEN 'deputy' ELSE 'none' END);
    ELSIF p_place = 'deputy' THEN
        PERFORM pg_advisory_unlock(relay_key(p_topic, 'deputy'));
    END IF;

    IF p_upto IS NOT NULL THEN
        -- One statement, so that both look at the same moment.
        SELECT NOT p_is_patient OR coalesce(p_after < pg_snapshot_xmin(pg_current_snapshot()), true), found.rows
        INTO settled, changes
        FROM (SELECT jsonb_agg(jsonb_build_array(o.kind, o.doctor_id, o.day, o.booking_id, o.slot_ids, o.version, o.id, o.at)
                               ORDER BY o.id) AS rows
              FROM (SELECT * FROM outbox WHERE sent_at IS NULL AND id <= p_upto AND kind = ANY (p_kinds) ORDER BY id LIMIT p_limit) o
             ) found;
        IF NOT settled OR jsonb_array_length(changes) = p_limit THEN
            RETURN jsonb_build_object('place', 'lead', 'upto', p_upto, 'after', p_after, 'settled', settled,
                                      'changes', CASE WHEN settled THEN changes ELSE '[]' END);
        END IF;
    END IF;
    -- With nothing to tell a round costs no transaction id.
    SELECT max(id) INTO newest FROM outbox WHERE sent_at IS NULL AND kind = ANY (p_kinds) AND id > coalesce(p_upto, 0);
    RETURN jsonb_build_object('place', 'lead', 'upto', newest, 'settled', true, 'changes', coalesce(changes, '[]'),
                              'after', CASE WHEN newest IS NOT NULL THEN pg_current_xact_id() END);
END
$$;

-- Marks changes as told. Not worth a flush of its own: lost in a crash, they are told once more.
CREATE OR REPLACE FUNCTION mark_sent(p_ids bigint[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    marked integer;
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    UPDATE outbox SET sent_at = clock_timestamp() WHERE id = ANY (p_ids) AND sent_at IS NULL;
    GET DIAGNOSTICS marked = ROW_COUNT;
    RETURN marked;
END
$$;

-- Removes what was told an hour ago, at most p_limit rows; answers how many, and the caller goes on while it is so many. The
-- aggregates of reports learn of changes from here too, so nothing goes that they have not counted. What nobody told for a week
-- (p_kinds: a clinic without Redis) is known to every terminal by its own looking.
CREATE OR REPLACE FUNCTION prune_outbox(p_kinds text[], p_limit integer DEFAULT 2000) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    removed integer;
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox
        WHERE id <= (SELECT outbox_id FROM report_state)
          AND (sent_at < clock_timestamp() - interval '1 hour'
               OR sent_at IS NULL AND kind = ANY (p_kinds) AND at < clock_timestamp() - interval '7 days')
        ORDER BY id LIMIT p_limit);
    GET DIAGNOSTICS removed = ROW_COUNT;
    RETURN removed;
END
$$;

-- Ends sessions of staff that have the place of a relay and do nothing with it: who leads asks every second, and his session says
-- so to the server (idle_session_timeout). This is for whoever takes the lock with something else; see end_stuck_sessions.
CREATE OR REPLACE FUNCTION end_idle_relays(p_idle_since timestamptz) RETURNS integer
LANGUAGE sql AS $$
    SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid))::integer
    FROM pg_stat_activity a JOIN staff s ON s.username = a.usename
    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.state = 'idle' AND a.state_change < p_idle_since
      AND a.pid IN (
          SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
          WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted
            AND (l.classid::bigint << 32 | l.objid::bigint) IN (relay_key('live', 'lead'), relay_key('live', 'deputy')))
$$;

-- For programs of revision 0003 and before, each of which asks every second; they get nothing while a relay of this release leads.
-- p_kinds are those that the caller knows; the default is what a program of revision 0001 knows, which names none and would
-- stop at any other. What it does not know waits for a newer program.
CREATE OR REPLACE FUNCTION claim_outbox(
    p_older_than interval DEFAULT '1 second', p_limit integer DEFAULT 200,
    p_kinds text[] DEFAULT '{booking,slots,hold,doctor,patient,schedule}'
) RETURNS SETOF outbox
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF pg_try_advisory_xact_lock(relay_key('live', 'lead')) THEN
        RETURN QUERY
            SELECT * FROM outbox
            WHERE sent_at IS NULL AND at < clock_timestamp() - p_older_than AND kind = ANY (p_kinds)
            ORDER BY id LIMIT p_limit;
    END IF;
END
$$;
GRANT EXECUTE ON FUNCTION claim_outbox(interval, integer, text[]), mark_sent(bigint[]), relay_seat(text), prune_outbox(text[], integer),
    relay_outbox(text[], text, bigint, xid8, boolean, integer, text)
    TO medibook_receptionist, medibook_admin, medibook_worker, medibook_gateway;

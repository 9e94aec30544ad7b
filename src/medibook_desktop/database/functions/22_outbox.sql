-- Changes that nobody has been told of for p_older_than, at most p_limit; whoever holds the lock is the one who asks, the
-- others get nothing. Told is not yet marked: see mark_sent. Telling twice is harmless, because of the versions.
-- p_kinds are those that the caller knows; the default is what a program of revision 0001 knows, which names none and would
-- stop at any other. What it does not know waits for a newer program.
CREATE OR REPLACE FUNCTION claim_outbox(
    p_older_than interval DEFAULT '1 second', p_limit integer DEFAULT 200,
    p_kinds text[] DEFAULT '{booking,slots,hold,doctor,patient,schedule}'
) RETURNS SETOF outbox
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF pg_try_advisory_xact_lock(hashtextextended('claim_outbox', 0)) THEN
        RETURN QUERY
            SELECT * FROM outbox
            WHERE sent_at IS NULL AND at < clock_timestamp() - p_older_than AND kind = ANY (p_kinds)
            ORDER BY id LIMIT p_limit;
    END IF;
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
GRANT EXECUTE ON FUNCTION claim_outbox(interval, integer, text[]), mark_sent(bigint[])
    TO medibook_receptionist, medibook_admin, medibook_worker, medibook_gateway;

-- What a database of a clinic with shards has beyond the others': made by `medibook shards add`, and again by each later release's.

-- The states of the buckets, where they are missing; what is there stays as it is.
CREATE OR REPLACE FUNCTION make_bucket_states(p_state integer) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    FOR bucket IN 0 .. 255 LOOP
        IF to_regclass('public.bucket_' || bucket) IS NULL THEN
            EXECUTE format('CREATE SEQUENCE public.bucket_%s MAXVALUE 5', bucket);
            PERFORM setval(format('public.bucket_%s', bucket)::regclass, p_state);
        END IF;
    END LOOP;
    CREATE SEQUENCE IF NOT EXISTS public.bucket_arrivals;
END
$$;

-- The tables of a doctor's time, each with its key, that move with a bucket.
CREATE OR REPLACE FUNCTION moving_tables() RETURNS TABLE (what text, key text)
LANGUAGE sql IMMUTABLE AS $$
    VALUES ('appointment_slots', 'id'), ('bookings', 'id'), ('absences', 'id'), ('visit_times', 'booking_id'), ('visit_calls', 'id'),
           ('series', 'id'), ('series_visits', 'id'), ('series_changes', 'id'), ('wishes', 'id'), ('offers', 'id'), ('walk_ins', 'id')
$$;

-- The statements that make the triggers, each for a transaction of its own, so that none holds more than one table.
CREATE OR REPLACE FUNCTION shard_triggers(p_shard_id integer) RETURNS SETOF text
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN what IN ('appointment_slots', 'bookings')
        THEN format('CREATE OR REPLACE TRIGGER bucket_guard BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW '
                    'EXECUTE FUNCTION bucket_guard()', what)
        ELSE format('CREATE OR REPLACE TRIGGER bucket_guard AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW '
                    'EXECUTE FUNCTION bucket_guard_of_row(%L)', what, key) END
    FROM moving_tables()
    UNION ALL
    SELECT format('CREATE OR REPLACE TRIGGER directory_fed AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW '
                  'EXECUTE FUNCTION directory_fed()', t)
    FROM unnest(fed_tables()) t WHERE p_shard_id = 0
    UNION ALL
    -- A rule of retention is put into force wherever there is a trail.
    SELECT format('CREATE OR REPLACE TRIGGER directory_only BEFORE INSERT OR UPDATE OR DELETE ON %I '
                  'FOR EACH STATEMENT EXECUTE FUNCTION directory_only()', t)
    FROM unnest(fed_tables()) t WHERE p_shard_id <> 0 AND t NOT IN ('absences', 'retention_rules')
    UNION ALL
    SELECT s FROM unnest(ARRAY[
        'CREATE OR REPLACE TRIGGER directory_only BEFORE INSERT OR UPDATE ON absences FOR EACH ROW '
        'WHEN (NEW.source <> ''block'') EXECUTE FUNCTION directory_only()',
        'CREATE OR REPLACE TRIGGER directory_only_gone BEFORE DELETE ON absences FOR EACH ROW '
        'WHEN (OLD.source <> ''block'') EXECUTE FUNCTION directory_only()',
        -- Copies come with the other triggers off; these have to know of them.
        'ALTER TABLE weekly_hours ENABLE ALWAYS TRIGGER weekly_hours_due',
        'ALTER TABLE absences ENABLE ALWAYS TRIGGER absences_due',
        'ALTER TABLE worked_holidays ENABLE ALWAYS TRIGGER worked_holidays_due',
        'ALTER TABLE clinics ENABLE ALWAYS TRIGGER clinics_due',
        'ALTER TABLE doctors ENABLE ALWAYS TRIGGER doctors_due']) s
    WHERE p_shard_id <> 0
$$;

-- Ids of rows made on shard k begin at k * 2^40 + 1, so that they are unique over the clinic and rows keep them when they move. Answers
-- the sequences that were set; those that are beyond it already stay.
CREATE OR REPLACE FUNCTION begin_ids(p_shard_id integer) RETURNS SETOF text
LANGUAGE plpgsql AS $$
DECLARE
    name  text;
    begin_at CONSTANT bigint := p_shard_id::bigint << 40;
BEGIN
    FOR name IN
        SELECT pg_get_serial_sequence(format('public.%I', c.relname), a.attname)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attidentity <> '' AND a.atttypid = 'bigint'::regtype
        ORDER BY 1
    LOOP
        IF coalesce(pg_sequence_last_value(name::regclass), 0) <= begin_at THEN
            PERFORM setval(name::regclass, begin_at + 1, false);
            RETURN NEXT name;
        END IF;
    END LOOP;
END
$$;

-- Where the ids of this database's rows come from, for `shards check`: (sequence, its last number; null: it was never used).
CREATE OR REPLACE FUNCTION id_sequences() RETURNS TABLE (name text, last bigint)
LANGUAGE sql VOLATILE AS $$
    SELECT s.sequencename::text, s.last_value FROM pg_sequences s
    JOIN pg_class c ON c.relname = s.sequencename AND c.relnamespace = 'public'::regnamespace
    WHERE s.schemaname = 'public' AND s.data_type = 'bigint'::regtype
      AND EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'i')
$$;

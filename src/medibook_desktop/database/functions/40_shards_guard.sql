-- Behind every write to a doctor's time in a clinic of several databases (the triggers are made by `shards add`): it happens where the
-- bucket is, and nothing of it is lost while the bucket is being copied away.
--
-- A writer takes the bucket's lock, shared, and keeps it to the end of his transaction; then he reads the bucket's state. Who moves
-- the bucket takes the lock alone, for the last changes and the switch: so nobody is in between, and who comes then finds the lock
-- taken, or after it the new state. Nobody waits for this lock but who moves: a writer holds rows that the other one may need.

CREATE OR REPLACE FUNCTION refuse_bucket(p_bucket integer, p_state bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public.refuse('MB070', 'bucket_moved', jsonb_build_object('bucket', p_bucket, 'why',
        CASE p_state WHEN 0 THEN 'moving' WHEN 3 THEN 'leaving' WHEN 5 THEN 'arriving' ELSE 'elsewhere' END));
END
$$;

-- The two tables that every booking writes. Only simple expressions on the way of a booking: no statement of its own.
CREATE OR REPLACE FUNCTION bucket_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    bucket integer;
    state  bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        bucket := mod(NEW.doctor_id, 256);
        IF NOT pg_try_advisory_xact_lock_shared(7240, bucket) THEN
            PERFORM public.refuse_bucket(bucket, 0);
        END IF;
        state := coalesce(pg_sequence_last_value(to_regclass('public.bucket_' || bucket)), 1);
        IF state = 2 THEN
            INSERT INTO public.bucket_changes (bucket, what, key) VALUES (bucket, TG_TABLE_NAME, NEW.id);
        ELSIF state > 2 THEN
            PERFORM public.refuse_bucket(bucket, state);
        END IF;
        IF TG_OP = 'INSERT' OR OLD.doctor_id = NEW.doctor_id THEN
            RETURN NEW;
        END IF;
    END IF;
    bucket := mod(OLD.doctor_id, 256);
    IF NOT pg_try_advisory_xact_lock_shared(7240, bucket) THEN
        PERFORM public.refuse_bucket(bucket, 0);
    END IF;
    state := coalesce(pg_sequence_last_value(to_regclass('public.bucket_' || bucket)), 1);
    IF state = 2 THEN
        INSERT INTO public.bucket_changes (bucket, what, key) VALUES (bucket, TG_TABLE_NAME, OLD.id);
    ELSIF state > 2 THEN
        PERFORM public.refuse_bucket(bucket, state);
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$;

-- The doctors whose time a row of the smaller tables belongs to, as far as this database knows; none: it is nobody's in particular.
CREATE OR REPLACE FUNCTION doctors_of_row(p_what text, p_row jsonb) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    found bigint[] := '{}';
BEGIN
    IF p_what IN ('visit_times', 'slots_due', 'series', 'walk_ins', 'wishes', 'offers')
        OR p_what = 'absences' AND p_row ->> 'source' = 'block'
    THEN
        found := ARRAY[(p_row ->> 'doctor_id')::bigint];
    END IF;
    IF p_what IN ('visit_calls', 'walk_ins', 'offers', 'series_visits') THEN
        found := found || ARRAY(SELECT b.doctor_id FROM bookings b WHERE b.id = (p_row ->> 'booking_id')::bigint);
    END IF;
    IF p_what IN ('series_visits', 'series_changes') THEN
        found := found || ARRAY(SELECT s.doctor_id FROM series s WHERE s.id = (p_row ->> 'series_id')::bigint);
    END IF;
    IF p_what = 'series_changes' THEN
        found := found || ARRAY(
            SELECT b.doctor_id FROM bookings b
            WHERE b.id IN (SELECT v::bigint FROM jsonb_array_elements_text(p_row -> 'booking_ids') v));
    ELSIF p_what = 'offers' THEN
        found := found || ARRAY(SELECT w.doctor_id FROM wishes w WHERE w.id = (p_row ->> 'wish_id')::bigint);
    ELSIF p_what = 'wishes' THEN
        found := found || ARRAY(
            SELECT b.doctor_id FROM offers o JOIN bookings b ON b.id = o.booking_id
            WHERE o.wish_id = (p_row ->> 'id')::bigint AND o.outcome = 'open');
    END IF;
    RETURN array_remove(found, NULL);
END
$$;

-- All other tables of a doctor's time. TG_ARGV: the name of the key. Of a row that may belong to several doctors (a series with visits
-- of two) it is enough that one of them is here: such rows go with the doctor who is named first (moved_rows()).
CREATE OR REPLACE FUNCTION bucket_guard_of_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    doctors bigint[] := doctors_of_row(TG_TABLE_NAME, coalesce(new_row, old_row)) || doctors_of_row(TG_TABLE_NAME, old_row);
    bucket  integer;
    state   bigint;
    worst   bigint := 0;
    where_it_is integer;
    is_here boolean := doctors = '{}';
BEGIN
    FOR bucket IN SELECT DISTINCT mod(d, 256) FROM unnest(doctors) d ORDER BY 1 LOOP
        IF NOT pg_try_advisory_xact_lock_shared(7240, bucket) THEN
            PERFORM refuse_bucket(bucket, 0);
        END IF;
        state := bucket_state(bucket);
        IF state = 2 THEN
            INSERT INTO bucket_changes (bucket, what, key)
            VALUES (bucket, TG_TABLE_NAME, (coalesce(new_row, old_row) ->> TG_ARGV[0])::bigint);
            -- What belongs to a wish goes where it goes.
            IF TG_TABLE_NAME = 'offers' THEN
                INSERT INTO bucket_changes (bucket, what, key)
                VALUES (bucket, 'wishes', (coalesce(new_row, old_row) ->> 'wish_id')::bigint);
            ELSIF TG_TABLE_NAME = 'wishes' THEN
                INSERT INTO bucket_changes (bucket, what, key)
                SELECT bucket, 'offers', o.id FROM offers o WHERE o.wish_id = (coalesce(new_row, old_row) ->> 'id')::bigint;
            END IF;
        END IF;
        IF state <= 2 THEN
            is_here := true;
        ELSE
            worst := state;
            where_it_is := bucket;
        END IF;
    END LOOP;
    IF NOT is_here THEN
        PERFORM refuse_bucket(where_it_is, worst);
    END IF;
    RETURN NULL;
END
$$;

-- The directory is written in its own database; here is a copy. (What a desk blocks is the doctor's time, see absences.)
CREATE OR REPLACE FUNCTION directory_only() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM public.refuse('MB071', 'directory_only', jsonb_build_object('what', TG_TABLE_NAME));
    RETURN NULL;
END
$$;

-- A bucket that was found leaving or arriving: asks the directory's map what became of it, when nobody is moving it any more. Answers
-- 'here' or 'elsewhere'; 'busy': somebody is at it; 'again': ask once more in a moment. Any terminal may call it, at READ COMMITTED.
--
-- Leaving is the state between the last changes and the map's switch. A mover who died there has ended his session here (the lock is
-- free), but his session at the directory may live on for a moment and switch the map yet: so two looks, the second one after the
-- first has seen that nobody holds the mover's lock there. Who starts to move it anew holds the lock here.
CREATE OR REPLACE FUNCTION settle_bucket(p_bucket integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me        integer := this_shard_id();
    name      text := 'public.bucket_' || p_bucket;
    state     bigint;
    map       jsonb;
    is_moving boolean;
    is_mine   boolean;
BEGIN
    IF p_bucket NOT BETWEEN 0 AND 255 THEN
        RAISE EXCEPTION 'no such bucket' USING ERRCODE = '22023';
    ELSIF bucket_state(p_bucket) <= 2 THEN
        RETURN 'here';
    ELSIF bucket_state(p_bucket) = 4 THEN
        RETURN 'elsewhere';
    ELSIF NOT pg_try_advisory_xact_lock(7240, p_bucket) THEN
        RETURN 'busy';
    END IF;
    state := bucket_state(p_bucket);
    IF me = 0 THEN
        -- The mover's session here is the one that switches the map, and it is gone.
        map := shard_map();
        is_moving := false;
    ELSE
        EXECUTE 'SELECT map, is_moving FROM there_state' INTO map, is_moving;
    END IF;
    is_mine := (map -> 'buckets' ->> p_bucket)::integer = me;
    IF state = 3 AND me <> 0 THEN
        IF is_moving THEN
            DELETE FROM bucket_marks WHERE bucket = p_bucket;
            RETURN 'busy';
        ELSIF NOT EXISTS (SELECT FROM bucket_marks WHERE bucket = p_bucket) THEN
            INSERT INTO bucket_marks (bucket) VALUES (p_bucket);
            RETURN 'again';
        END IF;
        DELETE FROM bucket_marks WHERE bucket = p_bucket;
    END IF;
    IF state = 3 THEN
        PERFORM setval(name, CASE WHEN is_mine THEN 2 ELSE 4 END);
    ELSIF state = 5 AND is_mine THEN
        PERFORM note_arrival((map ->> 'version')::bigint);
        PERFORM setval(name, 1);
    END IF;
    RETURN CASE WHEN is_mine THEN 'here' ELSE 'elsewhere' END;
END
$$;
GRANT EXECUTE ON FUNCTION settle_bucket(integer)
    TO medibook_receptionist, medibook_admin, medibook_doctor, medibook_reader, medibook_worker, medibook_gateway;
